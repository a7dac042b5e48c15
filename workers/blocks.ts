/** The most draws an engine evaluates at a time. */
const MOST = 256;

/** Consecutive draws that one engine evaluates at a time. */
export interface Span {
  readonly first: number;
  readonly count: number;
}

/** The blocks of a run: what is to do and how much is done. */
export interface Blocks {
  /** How many blocks the run has: no more engines are of use. */
  readonly number: number;
  /** Draws done, counted from the first without a gap. */
  readonly done: number;
  /** The next to do, in order; undefined when none is left. */
  next(): Span | undefined;
  /** Puts one back that was not done. */
  putBack(span: Span): void;
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
    putBack: (span) => void toDo.unshift(span),
    finish({ first, count }) {
      finished.set(first, count);
      for (let more = finished.get(done); more; more = finished.get(done)) done += more;
    },
  };
}
