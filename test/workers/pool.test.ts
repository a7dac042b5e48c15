import { afterEach, describe, expect, test, vi } from 'vitest';
import { directHost } from '../../workers/direct';
import { createRunner } from '../../workers/pool';
import type { Progress } from '../../workers/protocol';
import { countDown, GRACE_MS, SILENCE_MS } from '../../workers/slot';
import { broken, endings, failOnce, fakeRunner, gate, openedRunner, scenarioOf, settle, silentOnce } from './fakes';

afterEach(() => void vi.useRealTimers());

/** Draws of the summaries, in their order. */
const summaries = (told: readonly Progress[]): number[] => told.flatMap(({ summary }) => summary?.result.draws ?? []);

/** Runs and says how it ended: the seed of the summary or the error's message, and the notices on the way. */
async function ran(runner: ReturnType<typeof fakeRunner>['runner'], draws: number, seed: number) {
  const told: Progress[] = [];
  const end = await runner.run(scenarioOf(draws, seed), { onProgress: (each) => void told.push(each) }).then(
    ({ result }) => result.seed,
    (error: Error) => error.message,
  );
  return { end, notices: told.flatMap(({ notice }) => notice ?? []), told };
}

const nothing = (): void => undefined;

describe('several engines', () => {
  test('begin at the same time, share the blocks, and hand all of them to one', async () => {
    const { runner, calls, callers } = await openedRunner(nothing, 4);
    expect((await runner.run(scenarioOf(4096))).result.draws).toBe(4096);
    const by = (start: string): number[] => callers.filter((_, k) => calls[k].startsWith(start));
    expect(calls.slice(0, 4)).toEqual(Array(4).fill('begin 1'));
    expect(new Set(by('block'))).toEqual(new Set([0, 1, 2, 3]));
    expect(new Set([...by('collect'), ...by('summary')]).size).toBe(1);
    expect(by('block')).toHaveLength(by('collect').length);
    expect({ workers: runner.workers, begun: runner.begun }).toEqual({ workers: 4, begun: 2 });
  });

  test('are opened one before the preview, the others after it', async () => {
    const { hook, reached, release } = gate('preview 1 of 128');
    const { runner, links } = fakeRunner(hook, 4);
    const run = runner.run(scenarioOf(4096), { preview: [] });
    await reached;
    await settle();
    expect({ ...links, workers: runner.workers }).toEqual({ connected: 1, disconnected: 0, workers: 1 });
    release();
    await run;
    expect({ ...links, workers: runner.workers }).toEqual({ connected: 4, disconnected: 0, workers: 4 });
  });

  test('are not asked for the preview of a question that was ended while the first was opened', async () => {
    const { hook, reached, release } = gate('connect');
    const { runner, calls } = fakeRunner(hook);
    const ended = runner.run(scenarioOf(512, 1), { preview: [] });
    await reached;
    runner.cancel();
    const whole = runner.whole(scenarioOf(512, 2));
    release();
    expect(await endings([ended, whole])).toEqual(['AbortError', 2]);
    expect(calls.filter((call) => call.startsWith('preview'))).toEqual([]);
  });

  test('are no more than there are blocks', async () => {
    const { runner, calls } = await openedRunner(nothing, 2);
    await runner.run(scenarioOf(64));
    expect(calls).toEqual(['begin 1', 'block 1 from 0', 'collect 1 from 0', 'summary 1 at 64']);
  });

  test('end a run without one that never begins', async () => {
    const { hook } = gate('begin 1', 0);
    const { runner, callers } = await openedRunner(hook, 2);
    expect(summaries((await ran(runner, 8192, 1)).told)).toEqual([8192]);
    expect(new Set(callers)).toEqual(new Set([0, 1]));
    expect(callers.filter((host) => host === 0)).toHaveLength(1);
  });

  test('show a summary of exactly the first 2,048 draws where the whole is still far, and `done` never falls', async () => {
    vi.useFakeTimers();
    const slow = (call: string) => (call.startsWith('block') ? new Promise((resolve) => setTimeout(resolve, 100)) : undefined);
    const { runner } = fakeRunner(slow);
    const run = ran(runner, 4096, 1);
    await vi.advanceTimersByTimeAsync(5000);
    const { told } = await run;
    expect(summaries(told)).toEqual([2048, 4096]);
    const done = told.map((each) => each.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
  });

  test('leave out the summary in the middle where the whole is near', async () => {
    const { runner } = await openedRunner(nothing, 3);
    expect(summaries((await ran(runner, 4096, 1)).told)).toEqual([4096]);
  });

  test('show nothing across a gap', async () => {
    const { hook, reached, release } = gate('block 1 from 256');
    const { runner, calls } = await openedRunner(hook, 3);
    const told: Progress[] = [];
    const run = runner.run(scenarioOf(4096), { onProgress: (each) => void told.push(each) });
    await reached;
    await settle();
    expect(calls.filter((call) => call.startsWith('collect'))).toHaveLength(15);
    expect(told).toMatchObject([{ done: 256 }]);
    release();
    await run;
    expect(summaries(told)).toEqual([4096]);
  });

  test('reject a broken scenario with its problems and are kept', async () => {
    const { runner, links } = await openedRunner(nothing, 2);
    await expect(runner.run(broken)).rejects.toMatchObject({ name: 'ScenarioError', problems: [{ path: 'horizon' }] });
    expect((await runner.run(scenarioOf(512, 2))).result.seed).toBe(2);
    expect(links).toEqual({ connected: 2, disconnected: 0 });
  });

  test('check a formula while a run goes on: the one with the least to do', async () => {
    const { hook, reached, release } = gate('block 1 from 0', 0);
    const { runner, calls, callers } = await openedRunner(hook, 2);
    const run = runner.run(scenarioOf(8));
    await reached;
    expect(await runner.checkFormula('pay', 1e9, 'sag-aftra-2023')).toBeNull();
    expect(callers[calls.indexOf('check')]).toBe(1);
    release();
    await run;
  });

  test('run the latest of several requests; blocks of the others are never collected', async () => {
    const held = [gate('block 1 from 0'), gate('block 1 from 256')];
    const { runner, calls } = await openedRunner((call, host) => held.map(({ hook }) => hook(call, host)).find(Boolean), 2);
    const first = runner.run(scenarioOf(4096, 1));
    await Promise.all(held.map(({ reached }) => reached));
    const all = endings([first, ...[2, 3].map((seed) => runner.run(scenarioOf(4096, seed)))]);
    held[0].release();
    await settle();
    held[1].release();
    expect(await all).toEqual(['AbortError', 'AbortError', 3]);
    expect(calls.filter((call) => /^(collect|summary) [12]|^begin 2/.test(call))).toEqual([]);
    expect(runner.begun).toBe(3);
  });

  test('begin a new run where they are free, while another still has a block of the old one', async () => {
    const { hook, reached, release } = gate('block 1 from 256');
    const { runner, calls } = await openedRunner(hook, 2);
    const first = runner.run(scenarioOf(4096, 1));
    await reached;
    expect(await endings([first, runner.run(scenarioOf(4096, 2))])).toEqual(['AbortError', 2]);
    release();
    await settle();
    expect(calls).not.toContain('collect 1 from 256');
  });
});

describe('an engine that fails', () => {
  test.each(['begin 1', 'block 1'])(
    'at %s, and is not the collector, leaves its part to the others; the next run has a new one',
    async (call) => {
      const { runner, links, callers } = await openedRunner(failOnce(call, 1), 3);
      const { end, notices } = await ran(runner, 4096, 1);
      expect({ end, notices }).toEqual({ end: 1, notices: [`A part of the calculation failed and is done again: no ${call}.`] });
      expect(links).toEqual({ connected: 3, disconnected: 1 });
      expect((await ran(runner, 4096, 2)).end).toBe(2);
      await settle();
      expect(links).toEqual({ connected: 4, disconnected: 1 });
      expect(callers).toContain(3);
    },
  );

  test('of a run of one block has another in its place that comes free later', async () => {
    const held = gate('block 1 from 256', 1);
    const fails = failOnce('begin 2', 0);
    const { runner, callers, calls } = await openedRunner((call, host) => fails(call, host) ?? held.hook(call, host), 2);
    const first = runner.run(scenarioOf(1024, 1));
    await held.reached;
    const both = endings([first, runner.run(scenarioOf(64, 2))]);
    await settle();
    held.release();
    expect(await both).toEqual(['AbortError', 2]);
    expect(callers[calls.indexOf('block 2 from 0')]).toBe(1);
  });

  test.each(['connect', 'begin 0'])('at %s, the first to be opened, calls in the others at once', async (call) => {
    const { runner, links } = fakeRunner(failOnce(call), 2);
    expect((await ran(runner, 512, 0)).end).toBe(0);
    expect(links.connected).toBe(2);
  });

  test.each(['collect 1', 'summary 1'])('at %s fails the run; the others are kept, and the next run works', async (call) => {
    const { runner, links } = await openedRunner(failOnce(call), 3);
    expect(await ran(runner, 4096, 1)).toMatchObject({ end: `no ${call}`, notices: [] });
    expect((await ran(runner, 4096, 2)).end).toBe(2);
    await settle();
    expect(links).toEqual({ connected: 4, disconnected: 1 });
  });

  test('for the second time in a run fails it, since the fault may be the run’s own', async () => {
    const { runner, links } = await openedRunner((call) => {
      if (call === 'block 1 from 512') throw new Error('this block breaks every engine');
    }, 4);
    const { end, notices } = await ran(runner, 4096, 1);
    expect({ end, notices: notices.length }).toEqual({ end: 'this block breaks every engine', notices: 1 });
    expect(links.disconnected).toBe(2);
    expect((await ran(runner, 4096, 2)).end).toBe(2);
  });

  test('by itself, as a worker does with an error event, ends its questions at once', async () => {
    const { hook, reached } = gate('block 1 from 0', 0);
    const { runner, breaks, links } = fakeRunner(hook);
    const run = ran(runner, 512, 1);
    await reached;
    breaks[0](new Error('out of memory'));
    expect((await run).end).toBe('out of memory');
    expect((await ran(runner, 512, 2)).end).toBe(2);
    breaks[0](new Error('heard of late'));
    expect((await ran(runner, 512, 3)).end).toBe(3);
    expect(links).toEqual({ connected: 2, disconnected: 1 });
  });

  test('between two runs is replaced without a word', async () => {
    const { runner, breaks, links } = await openedRunner(nothing, 2);
    breaks[1](new Error('gone'));
    expect(runner.workers).toBe(1);
    expect(await ran(runner, 4096, 2)).toMatchObject({ end: 2, notices: [] });
    expect(links).toEqual({ connected: 3, disconnected: 1 });
  });
});

describe('an engine that never answers', () => {
  test.each(['begin', 'block', 'collect', 'summary'])(
    'at %s is replaced, and a run that has no other is begun once more, with a word',
    async (call) => {
      vi.useFakeTimers();
      const { runner, links, calls } = fakeRunner(silentOnce(call));
      const run = ran(runner, 512, 1);
      await vi.advanceTimersByTimeAsync(SILENCE_MS - 1);
      expect(links.disconnected).toBe(0);
      await vi.advanceTimersByTimeAsync(1);
      expect(await run).toMatchObject({
        end: 1,
        notices: ['A part of the calculation failed and is done again: a worker did not answer for 20 seconds.'],
      });
      expect(calls.filter((each) => each === 'begin 1')).toHaveLength(2);
      expect(links).toEqual({ connected: 2, disconnected: 1 });
      expect(runner.begun).toBe(1);
    },
  );

  test.each(['begin', 'block', 'collect', 'summary'])('at %s twice fails the run, and the next run has a new one', async (call) => {
    vi.useFakeTimers();
    const { runner, links } = fakeRunner((asked) => (asked.startsWith(`${call} 1`) ? new Promise(() => undefined) : undefined));
    const run = ran(runner, 512, 1);
    await vi.advanceTimersByTimeAsync(2 * SILENCE_MS - 1);
    expect(links.disconnected).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect((await run).end).toBe('a worker did not answer for 20 seconds');
    expect((await ran(runner, 512, 2)).end).toBe(2);
    expect(links).toEqual({ connected: 3, disconnected: 2 });
  });

  test('at a preview is replaced in its place, with a word', async () => {
    vi.useFakeTimers();
    const { runner, links } = fakeRunner(silentOnce('preview 1'));
    const told: Progress[] = [];
    const run = runner.run(scenarioOf(4096, 1), { preview: [], onProgress: (each) => void told.push(each) });
    await vi.advanceTimersByTimeAsync(SILENCE_MS);
    expect((await run).result.seed).toBe(1);
    expect(told.flatMap(({ notice }) => notice ?? [])).toHaveLength(1);
    expect(links).toEqual({ connected: 2, disconnected: 1 });
  });

  test('at a question beside a run is replaced, and the question asked once more; the second silence is told', async () => {
    vi.useFakeTimers();
    const once = fakeRunner(silentOnce('words'));
    const words = once.runner.formulaWords();
    await vi.advanceTimersByTimeAsync(SILENCE_MS);
    expect(await words).toEqual({ names: [], functions: [] });
    const never = fakeRunner((call) => (call === 'words' ? new Promise(() => undefined) : undefined));
    const lost = never.runner.formulaWords().catch((error: Error) => error.message);
    await vi.advanceTimersByTimeAsync(2 * SILENCE_MS);
    expect(await lost).toBe('a worker did not answer for 20 seconds');
    expect(never.links).toEqual({ connected: 2, disconnected: 2 });
  });

  test('and a newer question that waits: the newer one comes first, and the older is not asked again', async () => {
    vi.useFakeTimers();
    const { runner, calls } = fakeRunner(silentOnce('begin 1'));
    const options = { preview: [] };
    const first = runner.run(scenarioOf(504, 1), options);
    await vi.advanceTimersByTimeAsync(100);
    const both = endings([first, runner.run(scenarioOf(504, 2), options)]);
    await vi.advanceTimersByTimeAsync(SILENCE_MS);
    expect(await both).toEqual(['AbortError', 2]);
    expect(calls.filter((each) => each === 'begin 1')).toHaveLength(1);
  });

  test.each(['begin', 'block'])('at %s, and is not the collector, leaves its part to the others', async (call) => {
    const { runner } = await openedRunner(silentOnce(`${call} 1`, 1), 2);
    vi.useFakeTimers();
    const run = ran(runner, 4096, 1);
    await vi.advanceTimersByTimeAsync(SILENCE_MS);
    expect((await run).end).toBe(1);
    expect((await ran(runner, 4096, 2)).end).toBe(2);
  });

  test('to a cancelled run is replaced after two seconds', async () => {
    vi.useFakeTimers();
    const { runner, links } = fakeRunner(silentOnce('block 1'));
    const first = runner.run(scenarioOf(512, 1));
    await vi.advanceTimersByTimeAsync(100);
    const both = endings([first, runner.run(scenarioOf(512, 2))]);
    await vi.advanceTimersByTimeAsync(GRACE_MS - 1);
    expect(links).toEqual({ connected: 1, disconnected: 0 });
    await vi.advanceTimersByTimeAsync(1);
    expect(await both).toEqual(['AbortError', 2]);
    expect(links).toEqual({ connected: 2, disconnected: 1 });
  });

  test('is one that is silent: an answer now and then keeps a slow one', async () => {
    vi.useFakeTimers();
    const slow = (call: string) =>
      call.startsWith('block') ? new Promise((resolve) => setTimeout(resolve, SILENCE_MS - 1000)) : undefined;
    const { runner, links } = fakeRunner(slow);
    const run = ran(runner, 1024, 1);
    await vi.advanceTimersByTimeAsync(4 * SILENCE_MS);
    expect((await run).end).toBe(1);
    expect(links.disconnected).toBe(0);
  });

  test('is not one that slept with the machine: its time is counted in ticks, and of those missed only one comes', () => {
    vi.useFakeTimers();
    const late = vi.fn();
    countDown(GRACE_MS, late);
    vi.advanceTimersToNextTimer();
    expect(late).not.toHaveBeenCalled();
    for (let k = 0; k < 10; k++) vi.advanceTimersToNextTimer();
    expect(late).toHaveBeenCalledOnce();
  });
});

describe('hosts that cannot be had', () => {
  test('leave the run to those that can', async () => {
    let asked = 0;
    const runner = createRunner(async () => (asked++ % 2 === 0 ? null : directHost()), 4);
    expect((await runner.run(scenarioOf(512))).result.draws).toBe(512);
    await runner.run(scenarioOf(256));
    expect({ asked, workers: runner.workers }).toEqual({ asked: 4, workers: 0 });
    expect(await runner.checkFormula('pay *', 1e9, 'sag-aftra-2023')).not.toBeNull();
  });

  test('fail the run where there is no other', async () => {
    await expect(createRunner(async () => null, 2).run(scenarioOf(256))).rejects.toThrow('no worker can be had');
  });

  test.each([1, 2])('and cannot be opened on the page either, of %i: the run fails, and nothing is said to be done again', async (size) => {
    let asked = 0;
    const runner = createRunner(() => (++asked < size ? Promise.resolve(null) : Promise.reject(new Error('both are blocked'))), size);
    expect(await ran(runner, 4096, 1)).toMatchObject({ end: 'both are blocked', notices: [] });
  });

  test('are closed when they come after the runner was', async () => {
    const { hook, reached, release } = gate('connect');
    const { runner, links } = fakeRunner(hook);
    const ended = endings([runner.run(scenarioOf(256))]);
    await reached;
    runner.close();
    release();
    expect(await ended).toEqual(['AbortError']);
    await settle();
    expect(links).toEqual({ connected: 1, disconnected: 1 });
  });
});

describe('previews', () => {
  /** Seeds of the previews told, in their order. */
  const seeds = (told: readonly Progress[]): number[] => told.flatMap(({ preview }) => preview?.summary.result.seed ?? []);

  test('come before the run; of fewer than 512 draws the whole is the first answer', async () => {
    const { runner, calls } = await openedRunner(nothing, 1);
    await runner.run(scenarioOf(512, 1), { preview: [] });
    expect(calls[0]).toBe('preview 1 of 64');
    expect(calls[1]).toBe('begin 1');
    calls.length = 0;
    await runner.run(scenarioOf(504, 2), { preview: [] });
    expect(calls[0]).toBe('begin 2');
  });

  test('one under way is shown before a newer question is taken; of those that wait only the newest is, and it comes last', async () => {
    const { hook, reached, release } = gate('preview 1 of 128');
    const { runner, calls } = fakeRunner(hook, 2);
    const told: Progress[] = [];
    const options = { preview: [], onProgress: (each: Progress) => void told.push(each) };
    const glances = [1, 2, 3, 4].map((seed) =>
      runner.glance(scenarioOf(4096, seed), options).then(
        () => seed,
        (error: Error) => error.name,
      ),
    );
    await reached;
    const last = runner.run(scenarioOf(4096, 5), options);
    release();
    expect(await Promise.all(glances)).toEqual([1, 'AbortError', 'AbortError', 'AbortError']);
    expect((await last).result.seed).toBe(5);
    expect(seeds(told)).toEqual([1, 5]);
    expect(calls.filter((call) => /^(preview|begin) [234]/.test(call))).toEqual([]);
    expect({ begun: runner.begun, answered: runner.answered }).toEqual({ begun: 2, answered: 2 });
  });

  test('a run behind its preview gives way at once', async () => {
    const { hook, reached, release } = gate('block 1 from 0', 0);
    const { runner } = await openedRunner(hook, 2);
    const first = runner.run(scenarioOf(4096, 1), { preview: [] });
    await reached;
    expect(await endings([first, runner.run(scenarioOf(4096, 2), { preview: [] })])).toEqual(['AbortError', 2]);
    release();
  });

  test('a run that has a newer one waiting ends with its preview', async () => {
    const { hook, reached, release } = gate('preview 1 of 128');
    const { runner, calls } = fakeRunner(hook);
    const told: Progress[] = [];
    const first = runner.run(scenarioOf(4096, 1), { preview: [], onProgress: (each) => void told.push(each) });
    await reached;
    const second = runner.run(scenarioOf(4096, 2), { preview: [] });
    release();
    expect(await endings([first, second])).toEqual(['AbortError', 2]);
    expect(seeds(told)).toEqual([1]);
    expect(calls).not.toContain('begin 1');
  });

  test('have as many points as fit their time, chosen once for a move of a control', async () => {
    vi.useFakeTimers();
    let each = 0;
    const slow = (call: string) => {
      // A block of a run has everything, of one case alone.
      const points = Number(/^preview \d+ of (\d+)/.exec(call)?.[1] ?? (call.startsWith('block') ? 256 / 1.75 : 0));
      return points > 0 ? new Promise((resolve) => setTimeout(resolve, points * each)) : undefined;
    };
    const { runner, calls } = fakeRunner(slow);
    const options = { preview: [], onProgress: nothing };
    async function points(move: number, pace: number, glances: number): Promise<number[]> {
      each = pace;
      calls.length = 0;
      for (let k = 0; k < glances; k++) {
        const glance = runner.glance(scenarioOf(8192, move), options);
        await vi.advanceTimersByTimeAsync(2000);
        await glance;
      }
      const run = runner.run(scenarioOf(8192, move));
      await vi.advanceTimersByTimeAsync(10_000);
      await run;
      return calls.flatMap((call) => /^preview \d+ of (\d+)/.exec(call)?.[1] ?? []).map(Number);
    }
    expect(await points(1, 1, 5)).toEqual([128, 128, 128, 128, 128]);
    expect(await points(2, 0.17, 5)).toEqual([64, 64, 64, 64, 64]);
    expect(await points(3, 0.17, 2)).toEqual([256, 256]);
  });

  test('one that fails is made by another engine, with a word; the second failure is the run’s', async () => {
    const { runner } = await openedRunner(failOnce('preview 1'), 2);
    const told: Progress[] = [];
    const run = runner.run(scenarioOf(4096, 1), { preview: [], onProgress: (each) => void told.push(each) });
    expect((await run).result.seed).toBe(1);
    expect(told.flatMap(({ notice }) => notice ?? [])).toEqual(['A part of the calculation failed and is done again: no preview 1.']);
    const alone = fakeRunner(failOnce('preview 1'));
    await expect(alone.runner.run(scenarioOf(4096, 1), { preview: [] })).rejects.toThrow('no preview 1');
    expect((await alone.runner.run(scenarioOf(4096, 2), { preview: [] })).result.seed).toBe(2);
  });

  test('none is made of a question that was answered while it waited', async () => {
    const { hook, reached, release } = gate('preview 1 of 128');
    const { runner, calls } = fakeRunner(hook);
    let known = false;
    const glance = runner.glance(scenarioOf(4096, 1), { preview: [], onProgress: () => void (known = true) });
    await reached;
    const run = runner.run(scenarioOf(4096, 1), {
      get preview() {
        return known ? undefined : [];
      },
    });
    release();
    await Promise.all([glance, run]);
    expect(calls.filter((call) => call.startsWith('preview'))).toEqual(['preview 1 of 128']);
  });

  test('a broken scenario is rejected with its problems', async () => {
    const { runner } = await openedRunner(nothing, 2);
    await expect(runner.run({ ...broken, draws: 4096 }, { preview: [] })).rejects.toMatchObject({ name: 'ScenarioError' });
  });
});

test('a question that an engine answers with an error fails alone: the run beside it goes on, and the engine is kept', async () => {
  const { hook, reached, release } = gate('block 1 from 0', 0);
  const { runner, links } = await openedRunner((call, host) => {
    if (call === 'words') throw new Error('a text still being typed');
    return hook(call, host);
  }, 1);
  const run = runner.run(scenarioOf(512, 1));
  await reached;
  const words = runner.formulaWords().catch((error: Error) => error.message);
  release();
  expect(await words).toBe('a text still being typed');
  expect((await run).result.seed).toBe(1);
  expect(links).toEqual({ connected: 1, disconnected: 0 });
});
