import type { BlockColumns } from '../src/model/simulate';
import type { Summary } from '../src/model/summary';
import type { Scenario } from '../src/scenario/scenario';
import { createBlocks } from './blocks';
import { ScenarioError, type Progress, type RunOptions } from './protocol';
import type { Seat } from './seat';

/** Draws after which a picture is shown: a first one from few draws, then a refined one. */
const PICTURES = [256, 2048];

interface Pull extends RunOptions {
  readonly signal: AbortSignal;
  /** Called when the run reaches its first engine. */
  readonly onBegin: () => void;
}

/**
 * One run, pulled block after block from all seats. The first engine that is ready is the keeper: it collects the blocks of all, its
 * own among them, and summarises. Pulling keeps the page in charge: to cancel is to ask for no more, and an answer that comes after
 * the end of its run finds nobody. One seat may fail and leave: its block is evaluated elsewhere. The run fails with the second,
 * because the fault may be its own, and with the keeper, which holds the blocks.
 */
export function pull(seats: readonly Seat[], scenario: Scenario, { signal, onBegin, onProgress }: Pull): Promise<Summary> {
  const { draws } = scenario;
  const blocks = createBlocks(draws);
  const open = seats.filter(({ place }) => place !== null);
  const early = open.length > 0 ? open : seats.slice(0, 1);
  /** Seats without an engine wait for the first picture: several engines that start at once on two processors delay it by a half. */
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
    const tell = (news: Partial<Progress>): void => {
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
      const problems = await seat.ask((engine) => engine.begin(scenario));
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
        const block = seat.ask((engine) => engine.block(span.first, span.count));
        block.then(
          (done) => {
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

    /** Hands a block to the keeper, and asks for a picture before anything else is asked of it. */
    function take(block: BlockColumns, keeper: Seat): void {
      const failed = (error: Error): void => lose(keeper, error);
      const before = blocks.done;
      keeper.ask((engine) => engine.collect(block)).catch(failed);
      blocks.finish(block);
      const size = blocks.done === draws ? draws : (PICTURES.findLast((each) => each <= blocks.done) ?? 0);
      if (size > shown) {
        shown = size;
        keeper.ask((engine) => engine.summary(size)).then(show, failed);
      } else if (blocks.done > before) tell({});
    }

    function show(summary: Summary): void {
      if (over) return;
      tell({ summary });
      if (summary.result.draws === draws) end(() => resolve(summary));
      callIn(later);
    }

    function lose(seat: Seat, error: Error): void {
      if (over) return;
      if (seat === keeper || lost) return end(() => reject(error));
      lost = seat;
      begun.delete(seat);
      tell({ notice: `A part of the calculation failed and is done again: ${error.message}.` });
      leave(seat, error);
      if (keeper) feed(keeper);
    }

    function leave(seat: Seat, error: Error): void {
      crew.delete(seat);
      if (crew.size === 0) end(() => reject(error));
      callIn(later);
    }
  });
}
