import { ln } from '../random/elementary';

/** Lengths of things that end, in days or any other unit: right-censored where the end was not seen. */
export interface Lengths {
  /** Above 0. */
  readonly days: readonly number[];
  /** Aligned with `days`: whether it had not ended by then. */
  readonly censored: readonly boolean[];
  /** Aligned with `days`: how many each stands for; 1 where it is left out. */
  readonly counts?: readonly number[];
}

/** The same with equal lengths together, ascending. */
export interface Cells {
  readonly days: Float64Array;
  /** Natural logs of `days`. */
  readonly logs: Float64Array;
  /** How many ended after so many days, and how many were last seen running. */
  readonly ended: Float64Array;
  readonly running: Float64Array;
}

/**
 * Puts equal lengths together.
 *
 * @throws RangeError when the columns differ in length, a length is not above 0 and finite, a count is below 0, or nothing ended
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

/** How many cells ended, and all of them. */
export const endedOf = ({ ended }: Cells): number => ended.reduce((sum, count) => sum + count, 0);
export const sizeOf = (cells: Cells): number => endedOf(cells) + cells.running.reduce((sum, count) => sum + count, 0);

/** All time seen, of what ended and of what was running. */
export function exposureOf({ days, ended, running }: Cells): number {
  let time = 0;
  for (let k = 0; k < days.length; k++) time += days[k]! * (ended[k]! + running[k]!);
  return time;
}

/** Whether the cells tell more than one length: without two that ended no shape can be fitted. */
export const tellsShape = ({ ended }: Cells): boolean => ended.reduce((some, count) => some + (count > 0 ? 1 : 0), 0) >= 2;
