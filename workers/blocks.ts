/** The most draws an engine evaluates at a time. */
const MOST = 256;

/** Consecutive draws that one engine evaluates at a time. */
export interface Span {
  readonly first: number;
  readonly count: number;
}

/** The blocks of a run: which are left, and how many draws are done. */
export interface Blocks {
  /** Number of blocks: more engines than that are of no use. */
  readonly number: number;
  /** Draws done, counted from the first without a gap. */
  readonly done: number;
  /** Takes the next block, in order; undefined when none is left. */
  next(): Span | undefined;
  /** Puts a block that was not done back in front of the others. */
  requeue(span: Span): void;
  /** Counts a block as done. */
  finish(span: Span): void;
}

/** All draws in blocks of 256; the last may be shorter. */
export function createBlocks(draws: number): Blocks {
  const number = Math.ceil(draws / MOST);
  const toDo = Array.from({ length: number }, (_, k): Span => ({ first: k * MOST, count: Math.min(MOST, draws - k * MOST) }));
  const finished = new Map<number, number>();
  let done = 0;
  return {
    number,
    get done() {
      return done;
    },
    next: () => toDo.shift(),
    requeue: (span) => void toDo.unshift(span),
    finish({ first, count }) {
      finished.set(first, count);
      for (let more = finished.get(done); more; more = finished.get(done)) done += more;
    },
  };
}
