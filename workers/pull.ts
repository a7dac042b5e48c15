import { transfer } from 'comlink';
import type { PartOfBlock } from '../src/model/run/worlds';
import type { Scenario } from '../src/scenario/scenario';
import { createBlocks } from './blocks';
import { buffersOf, ScenarioError, type Progress, type RemoteEngine, type RunExtent } from './protocol';
import type { Seat } from './seat';

/** Draws after which a summary is shown on the way, where the whole is still far. */
const MIDDLE = 2048;
/** How long the rest of the run has to last for that, milliseconds: less is better waited for. */
const FAR_MS = 500;

interface Pull<Summary> {
  readonly signal: AbortSignal;
  readonly extent: RunExtent;
  /** Called when the run reaches its first engine. */
  readonly onBegin: () => void;
  /** Told how long an engine took for a block of so many draws, milliseconds. */
  readonly onBlock?: (count: number, ms: number) => void;
  /** Asks an engine for the summary of the first so many draws. */
  readonly summaryOf: (engine: RemoteEngine, draws: number) => Promise<Summary>;
  readonly onProgress?: (progress: Pick<Progress, 'done' | 'draws' | 'notice'> & { readonly summary?: Summary }) => void;
}

/**
 * One run, pulled block after block from all seats. The first engine that is ready is the keeper: it collects the blocks of all, its
 * own among them, and summarises. Pulling keeps the page in charge: to cancel is to ask for no more, and answers that arrive after the end
 * of the run are ignored. One seat may fail and leave: its block is evaluated elsewhere. The run fails with the second, because the fault
 * may be its own, and with the keeper, which holds the blocks.
 */
export function pull<Summary>(
  seats: readonly Seat[],
  scenario: Scenario,
  { signal, extent, onBegin, onBlock, summaryOf, onProgress }: Pull<Summary>,
): Promise<Summary> {
  const { draws } = scenario;
  const blocks = createBlocks(draws);
  const started = performance.now();
  /** Where no engine is open yet, one starts alone: several that start at once on two processors delay the first answer by a half. */
  const early = seats.some(({ place }) => place !== null) ? [...seats] : seats.slice(0, 1);
  const later = seats.filter((seat) => !early.includes(seat));
  /** Seats that work or may yet. */
  const crew = new Set(seats);
  const begun = new Set<Seat>();
  const idle = new Set<Seat>();
  let keeper: Seat | null = null;
  let lost: Seat | null = null;
  let shown = 0;
  let over = false;

  return new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      if (over) return;
      over = true;
      settle();
    };
    const tell = (news: { readonly summary?: Summary; readonly notice?: string }): void => {
      try {
        onProgress?.({ done: blocks.done, draws, ...news });
      } catch (error) {
        end(() => reject(error));
      }
    };
    const cancel = (): void => end(() => reject(new DOMException('a newer request took its place', 'AbortError')));
    signal.addEventListener('abort', cancel, { once: true });
    if (signal.aborted) cancel();
    callIn(early);

    function callIn(some: Seat[]): void {
      if (!over) for (const seat of some.splice(0)) join(seat).catch((error: Error) => lose(seat, error));
    }

    async function join(seat: Seat): Promise<void> {
      const found = await seat.free();
      if (over) return;
      if (!found || begun.size === blocks.number) return leave(seat, new Error('no worker can be had'));
      if (begun.size === 0 && !lost) onBegin();
      begun.add(seat);
      const problems = await seat.ask((engine) => engine.begin(scenario, extent));
      if (problems.length > 0) return end(() => reject(new ScenarioError(problems)));
      keeper ??= seat;
      idle.add(seat);
      feed(keeper);
    }

    function feed(keeper: Seat): void {
      for (const seat of idle) {
        const span = over ? undefined : blocks.next();
        if (!span) return;
        idle.delete(seat);
        const asked = performance.now();
        const block = seat.ask((engine) => engine.block(span.first, span.count));
        block.then(
          (done) => {
            onBlock?.(span.count, performance.now() - asked);
            if (over) return;
            idle.add(seat);
            take(done, keeper);
            feed(keeper);
          },
          (error: Error) => {
            blocks.putBack(span);
            lose(seat, error);
          },
        );
      }
    }

    /** Hands a block to the keeper, and asks for a summary before anything else is asked of it. */
    function take(block: PartOfBlock, keeper: Seat): void {
      const failed = (error: Error): void => lose(keeper, error);
      const before = blocks.done;
      keeper.ask((engine) => engine.collect(transfer(block, buffersOf(block)))).catch(failed);
      blocks.finish(block);
      const size = blocks.done === draws ? draws : blocks.done >= MIDDLE && isFar() ? MIDDLE : 0;
      if (size > shown) {
        shown = size;
        keeper.ask((engine) => summaryOf(engine, size)).then((summary) => show(summary, size), failed);
      } else if (blocks.done > before) tell({});
      callIn(later);
    }

    /** Whether the rest takes long, as fast as the run has been so far. */
    const isFar = (): boolean => (performance.now() - started) * (draws / blocks.done - 1) > FAR_MS;

    function show(summary: Summary, size: number): void {
      if (over) return;
      tell({ summary });
      if (size === draws) end(() => resolve(summary));
    }

    function lose(seat: Seat, error: Error): void {
      if (over) return;
      if (seat === keeper || lost) return end(() => reject(error));
      lost = seat;
      begun.delete(seat);
      leave(seat, error);
      // The last to leave ends the run: then nothing is done again.
      if (!over) tell({ notice: failureNotice(error) });
      if (keeper) feed(keeper);
    }

    function leave(seat: Seat, error: Error): void {
      crew.delete(seat);
      if (crew.size === 0) end(() => reject(error));
      callIn(later);
    }
  });
}

/** What is said of a failure that does not stop the run. */
export const failureNotice = (error: Error): string => `A part of the calculation failed and is done again: ${error.message}.`;
