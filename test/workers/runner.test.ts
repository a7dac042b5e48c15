import { describe, expect, test } from 'vitest';
import { LANES } from '../../src/model/column';
import { prepareSimulation } from '../../src/model/simulate';
import { collect, newCollected, summarize } from '../../src/model/summarize';
import type { Summary } from '../../src/model/summary';
import { presetScenario, type Scenario } from '../../src/scenario/scenario';
import { directRunner } from '../../workers/direct';
import { ScenarioError, type Progress } from '../../workers/protocol';
import { createRunner, type RemoteEngine } from '../../workers/pull';

const scenarioOf = (draws: number, seed = 1): Scenario => ({ ...presetScenario('sag-aftra-2023-settled'), draws, seed });
const broken: Scenario = { ...scenarioOf(64), values: { ...scenarioOf(64).values, horizon: 99 }, seed: -1 };

/** The summary without any runner. */
function plainly(scenario: Scenario): Summary {
  const evaluate = prepareSimulation(scenario);
  const collected = newCollected(scenario.draws);
  while (collected.draws < scenario.draws) collect(collected, evaluate(collected.draws, Math.min(LANES, scenario.draws - collected.draws)));
  return summarize(collected, scenario);
}

/** Called at every call of a fake engine: may throw, or make it wait. */
type Hook = (call: string) => void | Promise<void>;

/** An engine that counts instead of simulating: its summary says only which seed was run and how far. */
function fakeEngine(calls: string[], hook: Hook): RemoteEngine {
  let run = { seed: NaN, draws: NaN, done: NaN };
  const called = async (call: string): Promise<void> => {
    calls.push(call);
    await Promise.resolve();
    await hook(call);
  };
  return {
    async begin({ seed, draws, values }) {
      await called(`begin ${seed}`);
      if (values.horizon > 15) return [{ path: 'horizon', message: 'horizon is too long' }];
      run = { seed, draws, done: 0 };
      return [];
    },
    async block() {
      await called(`block ${run.seed}`);
      return (run.done = Math.min(run.draws, run.done + 256));
    },
    async summary() {
      await called(`summary ${run.seed} at ${run.done}`);
      return { result: { seed: run.seed, draws: run.done } } as Summary;
    },
    checkFormula: async () => null,
  };
}

/** A runner on fake engines, with what was called and how often it was connected and disconnected. */
function fakeRunner(hook: Hook = () => undefined) {
  const calls: string[] = [];
  const links = { connected: 0, disconnected: 0 };
  const runner = createRunner(
    async () => {
      links.connected++;
      await hook('connect');
      return fakeEngine(calls, hook);
    },
    () => void links.disconnected++,
  );
  return { runner, calls, links };
}

/** How each promise ended: the name of its error, or the seed of its summary. */
async function endings(runs: readonly Promise<Summary>[]): Promise<(string | number)[]> {
  const settled = await Promise.allSettled(runs);
  return settled.map((end) => (end.status === 'fulfilled' ? end.value.result.seed : (end.reason as Error).name));
}

/** Throws once at the first call that begins so. */
function failOnce(start: string): Hook {
  let failed = false;
  return (call) => {
    if (failed || !call.startsWith(start)) return;
    failed = true;
    throw new Error(`no ${start}`);
  };
}

/** Holds the engine at a call until released, well or with a failure. */
function gate(at: string) {
  let arrive: () => void;
  let release: (failure?: Error) => void;
  const reached = new Promise<void>((resolve) => (arrive = resolve));
  const released = new Promise<void>((resolve, reject) => (release = (failure) => (failure ? reject(failure) : resolve())));
  const hook: Hook = (call) => {
    if (call !== at) return;
    arrive();
    return released;
  };
  return { hook, reached, release: (failure?: Error) => release(failure) };
}

describe('directRunner', () => {
  test('ends with the summary of the same draws without a runner', async () => {
    const scenario = scenarioOf(640);
    expect(await directRunner().run(scenario)).toEqual(plainly(scenario));
  });

  test('gives the same summary whatever pictures are taken on the way, and each picture is that of a shorter run', async () => {
    const scenario = scenarioOf(2304, 9);
    const pictures: Summary[] = [];
    const watched = await directRunner().run(scenario, { onProgress: ({ summary }) => void (summary && pictures.push(summary)) });
    expect(watched).toEqual(plainly(scenario));
    expect(pictures.map(({ result }) => result.draws)).toEqual([256, 2048, 2304]);
    for (const picture of pictures.slice(0, 2))
      expect(picture.result).toEqual(plainly({ ...scenario, draws: picture.result.draws }).result);
  });

  test('reports every problem of a broken scenario, and runs the next one', async () => {
    const runner = directRunner();
    const error = await runner.run(broken).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ScenarioError);
    expect((error as ScenarioError).problems).toEqual([
      { path: 'horizon', message: 'horizon must be from 3 to 15 (years); it is 99.' },
      { path: 'seed', message: 'seed must be a whole number from 0 to 4294967295; it is -1.' },
    ]);
    expect((await runner.run(scenarioOf(64))).result.draws).toBe(64);
  });

  test('reports where a formula is broken', async () => {
    const scenario = scenarioOf(64);
    const formulas = { ...scenario.formulas, deal: { text: 'pay * veiws' } };
    const error = await directRunner()
      .run({ ...scenario, formulas })
      .catch((reason: unknown) => reason);
    expect((error as ScenarioError).problems.map(({ path }) => path)).toEqual(['formulas.deal']);
    expect((error as ScenarioError).message).toMatch(/^dealFormula must be a formula; at character 7: .*veiws/);
  });

  test('checks formulas, also before any run', async () => {
    const runner = directRunner();
    expect(await runner.checkFormula('0.1 * pay', 1e9)).toBeNull();
    expect(await runner.checkFormula('pay * veiws', 1e9)).toMatchObject({ position: 6, length: 5 });
  });

  test('of several runs at once only the last is run', async () => {
    const runner = directRunner();
    expect(await endings([1, 2, 3].map((seed) => runner.run(scenarioOf(512, seed))))).toEqual(['AbortError', 'AbortError', 3]);
    expect(runner.begun).toBe(1);
  });
});

describe('createRunner', () => {
  test('runs only the latest of several requests; the others reject and never reach the engine', async () => {
    const { runner, calls, links } = fakeRunner();
    const runs = [1, 2, 3, 4].map((seed) => runner.run(scenarioOf(512, seed)));
    expect(await endings(runs)).toEqual(['AbortError', 'AbortError', 'AbortError', 4]);
    expect(calls).toEqual(['begin 4', 'block 4', 'block 4', 'summary 4 at 512']);
    expect({ begun: runner.begun, connected: links.connected }).toEqual({ begun: 1, connected: 1 });
  });

  test('a newer request stops the run that goes on: no further block is asked for', async () => {
    const { runner, calls } = fakeRunner();
    let newer: Promise<Summary> | undefined;
    const told: number[] = [];
    const older = runner.run(scenarioOf(1024, 1), {
      onProgress: ({ done }) => {
        told.push(done);
        if (done === 512) newer = runner.run(scenarioOf(256, 2));
      },
    });
    await expect(older).rejects.toMatchObject({ name: 'AbortError' });
    expect((await newer!).result).toEqual({ seed: 2, draws: 256 });
    expect(told).toEqual([256, 512]);
    expect(calls).toEqual(['begin 1', 'block 1', 'summary 1 at 256', 'block 1', 'begin 2', 'block 2', 'summary 2 at 256']);
    expect(runner.begun).toBe(2);
  });

  test('a newer request waits until the block under way is done, so that two runs never share an engine', async () => {
    const { hook, reached, release } = gate('block 1');
    const { runner, calls } = fakeRunner(hook);
    const older = runner.run(scenarioOf(1024, 1));
    await reached;
    const newer = runner.run(scenarioOf(256, 2));
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(calls).toEqual(['begin 1', 'block 1']);
    release();
    expect(await endings([older, newer])).toEqual(['AbortError', 2]);
    expect(calls.slice(2)).toEqual(['begin 2', 'block 2', 'summary 2 at 256']);
  });

  test('runs one after the other when each is waited for', async () => {
    const { runner, links } = fakeRunner();
    for (const seed of [1, 2]) expect((await runner.run(scenarioOf(256, seed))).result.seed).toBe(seed);
    expect({ begun: runner.begun, ...links }).toEqual({ begun: 2, connected: 1, disconnected: 0 });
  });

  test('a signal stops a run before it begins and on the way, and the next run is not touched', async () => {
    const { runner, calls, links } = fakeRunner();
    await expect(runner.run(scenarioOf(512, 1), { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
    expect({ calls, begun: runner.begun }).toEqual({ calls: [], begun: 0 });
    const control = new AbortController();
    const told: number[] = [];
    const stopped = runner.run(scenarioOf(1024, 2), {
      signal: control.signal,
      onProgress: ({ done }) => {
        told.push(done);
        if (done === 512) control.abort();
      },
    });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(told).toEqual([256, 512]);
    expect((await runner.run(scenarioOf(256, 3), { signal: new AbortController().signal })).result.seed).toBe(3);
    expect(links).toEqual({ connected: 1, disconnected: 0 });
  });

  test('a signal that is late changes nothing', async () => {
    const { runner } = fakeRunner();
    const control = new AbortController();
    const { result } = await runner.run(scenarioOf(256, 1), { signal: control.signal });
    control.abort();
    expect(result.seed).toBe(1);
    expect((await runner.run(scenarioOf(256, 2))).result.seed).toBe(2);
  });

  test('tells of progress up to all draws, with a first picture after 256, another after 2,048 and the last at the end', async () => {
    const { runner } = fakeRunner();
    const told: Progress[] = [];
    const summary = await runner.run(scenarioOf(2560), { onProgress: (progress) => void told.push(progress) });
    expect(told.map(({ done }) => done)).toEqual([256, 512, 768, 1024, 1280, 1536, 1792, 2048, 2304, 2560]);
    expect(new Set(told.map(({ draws }) => draws))).toEqual(new Set([2560]));
    expect(told.filter((progress) => progress.summary).map(({ done }) => done)).toEqual([256, 2048, 2560]);
    expect(told.at(-1)!.summary).toBe(summary);
    for (const { done, summary: picture } of told) if (picture) expect(picture.result.draws).toBe(done);
  });

  test.each([64, 256])('shows %d draws once, at the end', async (draws) => {
    const { runner } = fakeRunner();
    const told: Progress[] = [];
    const summary = await runner.run(scenarioOf(draws), { onProgress: (progress) => void told.push(progress) });
    expect(told).toEqual([{ done: draws, draws, summary }]);
  });

  test('a broken scenario rejects with its problems and keeps the engine', async () => {
    const { runner, links } = fakeRunner();
    const error = await runner.run(broken).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ScenarioError);
    expect(error).toMatchObject({ name: 'ScenarioError', message: 'horizon is too long', problems: [{ path: 'horizon' }] });
    expect((await runner.run(scenarioOf(256, 2))).result.seed).toBe(2);
    expect(links).toEqual({ connected: 1, disconnected: 0 });
  });

  test.each(['connect', 'begin', 'block', 'summary'])('after a failure of %s the next run has a new engine', async (call) => {
    const { runner, links } = fakeRunner(failOnce(call));
    await expect(runner.run(scenarioOf(512, 1))).rejects.toThrow(`no ${call}`);
    expect(links).toEqual({ connected: 1, disconnected: 1 });
    expect((await runner.run(scenarioOf(512, 2))).result).toEqual({ seed: 2, draws: 512 });
    expect(links).toEqual({ connected: 2, disconnected: 1 });
    expect(runner.begun).toBe(2);
  });

  test('a failed run does not fail the one that waits behind it', async () => {
    const { hook, reached, release } = gate('block 1');
    const { runner, links } = fakeRunner(hook);
    const first = runner.run(scenarioOf(512, 1));
    await reached;
    const second = runner.run(scenarioOf(512, 2));
    release(new Error('the worker died'));
    await expect(first).rejects.toThrow('the worker died');
    expect((await second).result.seed).toBe(2);
    expect(links).toEqual({ connected: 2, disconnected: 1 });
  });

  test('a formula check that finds no engine does not spoil the next run', async () => {
    const { runner } = fakeRunner(failOnce('connect'));
    await expect(runner.checkFormula('pay', 1e9)).rejects.toThrow('no connect');
    expect((await runner.run(scenarioOf(256, 1))).result.seed).toBe(1);
  });

  test('close stops the run and lets the engine go', async () => {
    const { runner, links } = fakeRunner();
    const told: number[] = [];
    const run = runner.run(scenarioOf(1024), {
      onProgress: ({ done }) => {
        told.push(done);
        if (done === 256) runner.close();
      },
    });
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
    expect(told).toEqual([256]);
    expect(links).toEqual({ connected: 1, disconnected: 1 });
  });
});
