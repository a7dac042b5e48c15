import { ln } from '../random/elementary';

/** Lengths of anything that ends, in days or another unit; right-censored if the end was not observed. */
export interface Lengths {
  /** Above 0. */
  readonly days: readonly number[];
  /** Aligned with `days`: whether it had not ended at that length. */
  readonly censored: readonly boolean[];
  /** Aligned with `days`: how often each occurs; 1 if left out. */
  readonly counts?: readonly number[];
}

/** The same, with equal lengths counted together, ascending. */
export interface Cells {
  readonly days: Float64Array;
  /** Natural logs of `days`. */
  readonly logs: Float64Array;
  /** How many ended at each length, and how many were still running. */
  readonly ended: Float64Array;
  readonly running: Float64Array;
}

/**
 * Counts equal lengths together.
 *
 * @throws RangeError if the columns differ in length, a length is not positive and finite, a count is negative, or nothing ended
 */
export function cellsOf({ days, censored, counts }: Lengths): Cells {
  if (days.length !== censored.length) throw new RangeError(`${days.length} lengths but ${censored.length} marks of censoring`);
  if (counts && counts.length !== days.length) throw new RangeError(`${days.length} lengths but ${counts.length} counts`);
  const bad = days.find((day) => !(day > 0 && day < Infinity));
  if (bad !== undefined) throw new RangeError(`a length must be above 0 and finite, got ${bad}`);
  const distinct = [...new Set(days)].sort((a, b) => a - b);
  const place = new Map(distinct.map((day, k) => [day, k]));
  const ended = new Float64Array(distinct.length);
  const running = new Float64Array(distinct.length);
  days.forEach((day, i) => {
    const count = counts?.[i] ?? 1;
    if (!(count >= 0)) throw new RangeError(`a count must not be below 0, got ${count}`);
    (censored[i] ? running : ended)[place.get(day)!]! += count;
  });
  if (!ended.some((count) => count > 0)) throw new RangeError(`nothing ended among ${days.length} lengths`);
  return { days: Float64Array.from(distinct), logs: Float64Array.from(distinct, ln), ended, running };
}

/** How many lengths ended, and how many there are in all. */
export const endedOf = ({ ended }: Cells): number => ended.reduce((sum, count) => sum + count, 0);
export const sizeOf = (cells: Cells): number => endedOf(cells) + cells.running.reduce((sum, count) => sum + count, 0);

/** Total time observed, of lengths that ended and of censored ones. */
export function exposureOf({ days, ended, running }: Cells): number {
  let time = 0;
  for (let k = 0; k < days.length; k++) time += days[k]! * (ended[k]! + running[k]!);
  return time;
}

/** Whether at least two different lengths ended: a shape cannot be fitted without them. */
export const tellsShape = ({ ended }: Cells): boolean => ended.reduce((some, count) => some + (count > 0 ? 1 : 0), 0) >= 2;
