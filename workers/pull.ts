import { transfer } from 'comlink';
import type { PartOfBlock } from '../src/model/run/worlds';
import type { Scenario } from '../src/scenario/scenario';
import { createBlocks } from './blocks';
import { buffersOf, ScenarioError, type Ask, type Progress, type RunExtent } from './protocol';
import type { Slot } from './slot';

/** Draws after which a summary is shown on the way, where the whole is still far. */
const MIDDLE = 2048;
/** How long the rest of the run has to last for that, milliseconds; with less to go the whole is worth the wait. */
const FAR_MS = 500;

interface Pull<Summary> {
  readonly signal: AbortSignal;
  readonly extent: RunExtent;
  /** Called when the run reaches its first engine. */
  readonly onBegin: () => void;
  /** Called with the time an engine took for a block of `count` draws, milliseconds. */
  readonly onBlock?: (count: number, ms: number) => void;
  /** Asks an engine for the summary of the first `draws` draws. */
  readonly summaryOf: (ask: Ask, draws: number) => Promise<Summary>;
  readonly onProgress?: (progress: Pick<Progress, 'done' | 'draws' | 'notice'> & { readonly summary?: Summary }) => void;
}

/**
 * One run, pulled block after block from all slots. The first engine that is ready is the collector: it takes in the blocks of all,
 * its own among them, and summarizes. Pulling keeps the page in charge: to cancel is to ask for no more, and answers that arrive after the end
 * of the run are ignored. One slot may fail and leave: its block is evaluated elsewhere. The run fails with the second, because the fault
 * may be its own, and with the collector, which holds the blocks.
 */
export function pull<Summary>(
  slots: readonly Slot[],
  scenario: Scenario,
  { signal, extent, onBegin, onBlock, summaryOf, onProgress }: Pull<Summary>,
): Promise<Summary> {
  const { draws } = scenario;
  const blocks = createBlocks(draws);
  const started = performance.now();
  /** Where no engine is open yet, one starts alone: several that start at once on two processors delay the first answer by half. */
  const early = slots.some(({ place }) => place !== null) ? [...slots] : slots.slice(0, 1);
  const later = slots.filter((slot) => !early.includes(slot));
  /** Seats that work or may yet. */
  const crew = new Set(slots);
  const begun = new Set<Slot>();
  const idle = new Set<Slot>();
  let collector: Slot | null = null;
  let lost: Slot | null = null;
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
    start(early);

    function start(some: Slot[]): void {
      if (!over) for (const slot of some.splice(0)) join(slot).catch((error: Error) => lose(slot, error));
    }

    async function join(slot: Slot): Promise<void> {
      const found = await slot.free();
      if (over) return;
      if (!found || begun.size === blocks.number) return leave(slot, new Error('no worker can be had'));
      if (begun.size === 0 && !lost) onBegin();
      begun.add(slot);
      const problems = await slot.ask('begin', scenario, extent);
      if (problems.length > 0) return end(() => reject(new ScenarioError(problems)));
      collector ??= slot;
      idle.add(slot);
      feed(collector);
    }

    function feed(collector: Slot): void {
      for (const slot of idle) {
        const span = over ? undefined : blocks.next();
        if (!span) return;
        idle.delete(slot);
        const asked = performance.now();
        const block = slot.ask('block', span.first, span.count);
        block.then(
          (done) => {
            onBlock?.(span.count, performance.now() - asked);
            if (over) return;
            idle.add(slot);
            take(done, collector);
            feed(collector);
          },
          (error: Error) => {
            blocks.requeue(span);
            lose(slot, error);
          },
        );
      }
    }

    /** Hands a block to the collector, and asks for a summary before anything else is asked of it. */
    function take(block: PartOfBlock, collector: Slot): void {
      const failed = (error: Error): void => lose(collector, error);
      const before = blocks.done;
      collector.ask('collect', transfer(block, buffersOf(block))).catch(failed);
      blocks.finish(block);
      const size = blocks.done === draws ? draws : blocks.done >= MIDDLE && isFar() ? MIDDLE : 0;
      if (size > shown) {
        shown = size;
        summaryOf(collector.ask, size).then((summary) => show(summary, size), failed);
      } else if (blocks.done > before) tell({});
      start(later);
    }

    /** Whether the rest takes long, as fast as the run has been so far. */
    const isFar = (): boolean => (performance.now() - started) * (draws / blocks.done - 1) > FAR_MS;

    function show(summary: Summary, size: number): void {
      if (over) return;
      tell({ summary });
      if (size === draws) end(() => resolve(summary));
    }

    function lose(slot: Slot, error: Error): void {
      if (over) return;
      if (slot === collector || lost) return end(() => reject(error));
      lost = slot;
      begun.delete(slot);
      leave(slot, error);
      // The last to leave ends the run: then nothing is done again.
      if (!over) tell({ notice: failureNotice(error) });
      if (collector) feed(collector);
    }

    function leave(slot: Slot, error: Error): void {
      crew.delete(slot);
      if (crew.size === 0) end(() => reject(error));
      start(later);
    }
  });
}

/** The sentence for a failure that does not stop the run. */
export const failureNotice = (error: Error): string => `A part of the calculation failed and is done again: ${error.message}.`;
