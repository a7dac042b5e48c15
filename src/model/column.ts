/** Draws evaluated together. */
export const LANES = 256;

/** One number per draw of a block. */
export type Column = Float64Array;

export const column = (value = 0): Column => new Float64Array(LANES).fill(value);

/** A column for every month, month after month: month m of lane i is at m × LANES + i. */
export const monthly = (months: number): Float64Array => new Float64Array(months * LANES);
