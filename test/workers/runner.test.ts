import { resolve } from '../../src/model/question';
import { describe, expect, test } from 'vitest';
import { BLOCK_SIZE } from '../../src/model/column';
import { prepareSimulation } from '../../src/model/run/worlds';
import { collect, newCollected, summarize } from '../../src/model/run/summarize';
import type { Summary } from '../../src/model/run/summary';
import type { Scenario } from '../../src/scenario/scenario';
import { directRunner } from '../../workers/direct';
import { ScenarioError, type Progress } from '../../workers/protocol';
import { broken, endings, failOnce, fakeRunner, gate, scenarioOf, settle } from './fakes';

/** The summary without any runner. */
function plainly(scenario: Scenario): Summary {
  const evaluate = prepareSimulation(resolve(scenario));
  const collected = newCollected(scenario.draws, resolve(scenario));
  while (collected.draws < scenario.draws)
    collect(collected, evaluate(collected.draws, Math.min(BLOCK_SIZE, scenario.draws - collected.draws)));
  return summarize(collected, resolve(scenario));
}

describe('directRunner', () => {
  test('ends with the summary of the same draws without a runner', async () => {
    const scenario = scenarioOf(640);
    expect(await directRunner().run(scenario)).toEqual(plainly(scenario));
  });

  test('gives the same summary whether a preview is made first or not', async () => {
    const scenario = scenarioOf(2304, 9);
    const told: Progress[] = [];
    const watched = await directRunner().run(scenario, { preview: ['break-even', 'checks'], onProgress: (each) => void told.push(each) });
    expect(watched).toEqual(plainly(scenario));
    expect(told.findIndex(({ preview }) => preview)).toBe(0);
    expect(told.flatMap(({ summary }) => summary?.result.draws ?? [])).toEqual([2304]);
  });

  test('reports every problem of a broken scenario, and runs the next one', async () => {
    const runner = directRunner();
    const error = await runner.run(broken).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ScenarioError);
    expect((error as ScenarioError).problems).toEqual([
      { path: 'horizon', message: 'horizon must be from 3 to 15 (years); it is 99.' },
      { path: 'seed', message: 'seed must be a whole number from 0 to 4,294,967,295; it is -1.' },
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
    expect(await runner.checkFormula('0.1 * pay', 1e9, 'sag-aftra-2023')).toBeNull();
    expect(await runner.checkFormula('pay * veiws', 1e9, 'sag-aftra-2023')).toMatchObject({ position: 6, length: 5 });
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
    expect(calls).toEqual(['begin 4', 'block 4 from 0', 'collect 4 from 0', 'block 4 from 256', 'collect 4 from 256', 'summary 4 at 512']);
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
    const stopped = ['begin 1', 'block 1 from 0', 'collect 1 from 0', 'block 1 from 256', 'collect 1 from 256'];
    expect(calls).toEqual([...stopped, 'begin 2', 'block 2 from 0', 'collect 2 from 0', 'summary 2 at 256']);
    expect(runner.begun).toBe(2);
  });

  test('a newer request waits until the block under way is done, so that two runs never share an engine', async () => {
    const { hook, reached, release } = gate('block 1 from 0');
    const { runner, calls } = fakeRunner(hook);
    const older = runner.run(scenarioOf(1024, 1));
    await reached;
    const both = endings([older, runner.run(scenarioOf(256, 2))]);
    await settle();
    expect(calls).toEqual(['begin 1', 'block 1 from 0']);
    release();
    expect(await both).toEqual(['AbortError', 2]);
    expect(calls.slice(2)).toEqual(['begin 2', 'block 2 from 0', 'collect 2 from 0', 'summary 2 at 256']);
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

  test('tells of progress up to all draws, and shows the summary at the end', async () => {
    const { runner } = fakeRunner();
    const told: Progress[] = [];
    const summary = await runner.run(scenarioOf(2560), { onProgress: (progress) => void told.push(progress) });
    expect(told.map(({ done }) => done)).toEqual([256, 512, 768, 1024, 1280, 1536, 1792, 2048, 2304, 2560]);
    expect(new Set(told.map(({ draws }) => draws))).toEqual(new Set([2560]));
    expect(told.filter((progress) => progress.summary).map(({ done }) => done)).toEqual([2560]);
    expect(told.at(-1)!.summary).toBe(summary);
    for (const { done, summary: chart } of told) if (chart) expect(chart.result.draws).toBe(done);
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

  test.each(['connect', 'begin', 'block', 'collect', 'summary'])('after a failure of %s the next run has a new engine', async (call) => {
    const { runner, links } = fakeRunner(failOnce(call));
    await expect(runner.run(scenarioOf(512, 1))).rejects.toThrow(`no ${call}`);
    const opened = call === 'connect' ? 0 : 1;
    expect(links).toEqual({ connected: 1, disconnected: opened });
    expect((await runner.run(scenarioOf(512, 2))).result).toEqual({ seed: 2, draws: 512 });
    expect(links).toEqual({ connected: 2, disconnected: opened });
    expect(runner.begun).toBe(opened + 1);
  });

  test('a failed run does not fail the one that waits behind it', async () => {
    const { hook, reached, release } = gate('block 1 from 0');
    const { runner, links } = fakeRunner(hook);
    const first = runner.run(scenarioOf(512, 1));
    await reached;
    const both = endings([first, runner.run(scenarioOf(512, 2))]);
    release(new Error('the worker died'));
    expect(await both).toEqual(['AbortError', 2]);
    expect(links).toEqual({ connected: 2, disconnected: 1 });
  });

  test('a formula check that finds no engine does not spoil the next run', async () => {
    const { runner } = fakeRunner(failOnce('connect'));
    await expect(runner.checkFormula('pay', 1e9, 'sag-aftra-2023')).rejects.toThrow('no connect');
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
