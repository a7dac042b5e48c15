import type { BlockColumns } from '../../src/model/run/worlds';
import type { Preview, Summary } from '../../src/model/run/summary';
import { presetScenario, type Scenario } from '../../src/scenario/scenario';
import { createRunner } from '../../workers/pool';
import { askOf, type Ask, type Call, type Engine } from '../../workers/protocol';

export const scenarioOf = (draws: number, seed = 1): Scenario => ({ ...presetScenario('sag-aftra-2023-settled'), draws, seed });
export const broken: Scenario = { ...scenarioOf(64), values: { ...scenarioOf(64).values, horizon: 99 }, seed: -1 };

/** Called at every call of a fake engine with the number of its host: may throw, or make it wait. */
export type Hook = (call: string, host: number) => unknown;

/** Answers to the calls that tests make; any other call fails. */
type FakeAnswers = { readonly [C in Call]?: (...args: Parameters<Engine[C]>) => Promise<ReturnType<Engine[C]>> };

/**
 * An engine that counts instead of simulating, one call after the other as a worker does. It refuses blocks of another run, blocks it
 * has, and summaries of draws it lacks.
 */
function fakeAsk(called: (call: string) => Promise<void>): Ask {
  let run = { seed: NaN, draws: NaN };
  let kept = new Map<number, number>();
  const answers: FakeAnswers = {
    async preview({ seed, draws, values }, { points }) {
      await called(`preview ${seed} of ${points}`);
      if (values.horizon > 15) return [{ path: 'horizon', message: 'horizon is too long' }];
      run = { seed: NaN, draws: NaN };
      return { summary: { result: { seed, draws: points } }, readings: null, draws } as unknown as Preview;
    },
    async nets(draws) {
      await called(`nets ${run.seed} at ${draws}`);
      return { members: { mean: run.seed }, employers: { mean: draws } } as never;
    },
    async begin({ seed, draws, values }) {
      await called(`begin ${seed}`);
      if (values.horizon > 15) return [{ path: 'horizon', message: 'horizon is too long' }];
      run = { seed, draws };
      kept = new Map();
      return [];
    },
    async block(first, count) {
      await called(`block ${run.seed} from ${first}`);
      return {
        first,
        count,
        seed: run.seed,
        quantities: {},
        path: null,
        earnings: null,
        attribution: null,
        groups: null,
      } as unknown as BlockColumns;
    },
    async collect(block) {
      const { first, count, seed } = block as BlockColumns & { seed: number };
      await called(`collect ${seed} from ${first}`);
      if (seed !== run.seed) throw new Error(`a block of run ${seed} in run ${run.seed}`);
      if (kept.has(first)) throw new Error(`the block from ${first} came twice`);
      kept.set(first, count);
    },
    async summary(draws) {
      await called(`summary ${run.seed} at ${draws}`);
      let whole = 0;
      while (kept.has(whole)) whole += kept.get(whole)!;
      if (whole < draws) throw new Error(`${draws} draws asked, ${whole} collected`);
      return { result: { seed: run.seed, draws } } as Summary;
    },
    checkFormula: () => called('check').then(() => null),
    formulaWords: () => called('words').then(() => ({ names: [], functions: [] })),
  };
  const ask = askOf(answers as Required<FakeAnswers>);
  let last: Promise<unknown> = Promise.resolve();
  return (call, ...args) => {
    const own = last.then(() => ask(call, ...args));
    last = own.catch(() => undefined);
    return own;
  };
}

/** A runner on fake engines, with what was called, by whom, and how often hosts were opened and closed. */
export function fakeRunner(hook: Hook = () => undefined, size = 1) {
  const calls: string[] = [];
  const callers: number[] = [];
  const links = { connected: 0, disconnected: 0 };
  /** Makes a host break by itself, as a worker's error event does. */
  const breaks: ((error: Error) => void)[] = [];
  const runner = createRunner(async (fail) => {
    const host = links.connected++;
    breaks.push(fail);
    await hook('connect', host);
    const called = async (call: string): Promise<void> => {
      calls.push(call);
      callers.push(host);
      await Promise.resolve();
      await hook(call, host);
    };
    return { ask: fakeAsk(called), place: 'worker', close: () => void links.disconnected++ };
  }, size);
  return { runner, calls, callers, links, breaks };
}

/** The same after a run of seed 0, so that every slot has its engine. */
export async function openedRunner(hook: Hook, size: number) {
  const opened = fakeRunner(hook, size);
  await opened.runner.run(scenarioOf(4096, 0));
  await settle();
  if (opened.links.connected !== size) throw new Error(`${opened.links.connected} of ${size} engines are open`);
  opened.calls.length = opened.callers.length = 0;
  return opened;
}

/** How each promise ended: the name of its error, or the seed of its summary. */
export async function endings(runs: readonly Promise<Summary>[]): Promise<(string | number)[]> {
  const settled = await Promise.allSettled(runs);
  return settled.map((end) => (end.status === 'fulfilled' ? end.value.result.seed : (end.reason as Error).name));
}

/** Throws once at the first call that begins so, on the host named or on any. */
export function failOnce(start: string, on?: number): Hook {
  let failed = false;
  return (call, host) => {
    if (failed || !call.startsWith(start) || (on ?? host) !== host) return;
    failed = true;
    throw new Error(`no ${start}`);
  };
}

/** Never answers the first call that begins so, on the host named or on any; what is asked after it waits with it. */
export function silentOnce(start: string, on?: number): Hook {
  let silent = false;
  return (call, host) => {
    if (silent || !call.startsWith(start) || (on ?? host) !== host) return;
    silent = true;
    return new Promise(() => undefined);
  };
}

/** Holds an engine at a call until released, well or with a failure. */
export function gate(at: string, on?: number) {
  let arrive: () => void;
  let release: (failure?: Error) => void;
  const reached = new Promise<void>((resolve) => (arrive = resolve));
  const released = new Promise<void>((resolve, reject) => (release = (failure) => (failure ? reject(failure) : resolve())));
  const hook: Hook = (call, host) => {
    if (call !== at || (on ?? host) !== host) return;
    arrive();
    return released;
  };
  return { hook, reached, release: (failure?: Error) => release(failure) };
}

/** Lets everything that waits for nothing else happen. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
