/** Draws evaluated together. */
export const BLOCK_SIZE = 256;

/** One number per draw of a block. */
export type Column = Float64Array;

/** Arrays that are used again: `prepare` functions are called often, and fresh memory costs more than to clear what is there. */
export interface Memory {
  /** An array of that length that nobody has taken since the last rewind; its numbers are whatever was left in it. */
  take(length: number): Float64Array;
  /** Gives back all arrays at once: whatever was prepared in them must not be used again. */
  rewind(): void;
}

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

/** Where columns come from while something is prepared; null for fresh memory. */
let current: Memory | null = null;

/** Prepares something in the arrays of a memory; what was prepared in them before is gone. */
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

export const column = (value = 0): Column => (current?.take(BLOCK_SIZE) ?? new Float64Array(BLOCK_SIZE)).fill(value);

/** A column for every month, month after month: month m of lane i is at m × BLOCK_SIZE + i. All zeros at first. */
export const monthly = (months: number): Float64Array =>
  current?.take(months * BLOCK_SIZE).fill(0) ?? new Float64Array(months * BLOCK_SIZE);
