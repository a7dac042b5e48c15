import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PartOfBlock } from '../src/model/run/worlds';
import type { Summary } from '../src/model/run/summary';
import type { Scenario } from '../src/scenario/scenario';
import { createBlocks, type Span } from './blocks';
import { createEngine } from './engine';
import { ScenarioError, type RunExtent } from './protocol';
import type { ThreadOrder } from './thread';

/** The most threads: each prepares the run for itself and takes some 30 MB. */
const MOST_THREADS = 16;
/** Blocks a thread is asked for at a time, so that it never waits for the next. */
const AHEAD = 2;

/** How many threads a run on all processors has. */
export const allThreads = (): number => Math.min(MOST_THREADS, availableParallelism());

/**
 * A run of everything on `count` threads of Node. This thread collects their blocks and summarizes; a block is the same whoever evaluates it,
 * so the summary is that of one thread, to the last bit.
 *
 * @throws ScenarioError when the scenario breaks a rule; the error of a thread that failed
 */
export async function runOnThreads(scenario: Scenario, count: number, extent: RunExtent): Promise<Summary> {
  const blocks = createBlocks(scenario.draws);
  const threads = Array.from({ length: Math.min(count, blocks.number) }, () => new Worker(new URL('./thread.mjs', import.meta.url)));
  try {
    // While they start.
    const engine = createEngine();
    const problems = engine.begin(scenario, extent);
    if (problems.length > 0) throw new ScenarioError(problems);
    await Promise.all(threads.map((thread) => evaluate(thread, { scenario, extent }, () => blocks.next(), engine.collect)));
    return engine.summary(scenario.draws);
  } finally {
    for (const thread of threads) void thread.terminate();
  }
}

/** Asks one thread for block after block until none is left. */
function evaluate(thread: Worker, run: ThreadOrder, next: () => Span | undefined, collect: (block: PartOfBlock) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const tell = (order: ThreadOrder): void => thread.postMessage(order);
    let asked = 0;
    const ask = (): void => {
      const span = next();
      if (!span) return;
      asked++;
      tell({ span });
    };
    thread.on('error', reject);
    thread.on('exit', (code) => reject(new Error(`a thread ended early: exit code ${code}`)));
    thread.on('message', (block: PartOfBlock) => {
      asked--;
      collect(block);
      ask();
      if (asked === 0) resolve();
    });
    tell(run);
    for (let k = 0; k < AHEAD; k++) ask();
    if (asked === 0) resolve();
  });
}
