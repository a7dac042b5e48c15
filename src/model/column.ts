/** Draws evaluated together: the length of every column. */
export const BLOCK_SIZE = 256;

/** One number per draw of a block. */
export type Column = Float64Array;

/** Pool of reusable arrays. `prepare` functions run often, and allocating costs more than clearing. */
export interface Memory {
  /** Array of `length` numbers not handed out since the last rewind; its contents are undefined. */
  take(length: number): Float64Array;
  /** Returns every array to the pool. Anything prepared in them must not be used afterwards. */
  rewind(): void;
}

/** Empty pool of reusable arrays. */
export function newMemory(): Memory {
  const byLength = new Map<number, { readonly arrays: Float64Array[]; taken: number }>();
  return {
    take(length) {
      const shelf = byLength.get(length) ?? { arrays: [], taken: 0 };
      byLength.set(length, shelf);
      if (shelf.taken === shelf.arrays.length) shelf.arrays.push(new Float64Array(length));
      return shelf.arrays[shelf.taken++];
    },
    rewind() {
      for (const shelf of byLength.values()) shelf.taken = 0;
    },
  };
}

/** Pool that `column` and `monthly` take from while something is prepared; null for fresh memory. */
let current: Memory | null = null;

/** Runs `prepare` with the arrays of `memory`, which invalidates whatever was prepared in them before. */
export function preparedIn<T>(memory: Memory, prepare: () => T): T {
  const before = current;
  memory.rewind();
  current = memory;
  try {
    return prepare();
  } finally {
    current = before;
  }
}

/** Column filled with `value`. */
export const column = (value = 0): Column => (current?.take(BLOCK_SIZE) ?? new Float64Array(BLOCK_SIZE)).fill(value);

/** A column for each month, zeros at first: month m of lane i is at m × BLOCK_SIZE + i. */
export const monthly = (months: number): Float64Array =>
  current?.take(months * BLOCK_SIZE).fill(0) ?? new Float64Array(months * BLOCK_SIZE);
