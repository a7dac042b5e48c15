import type { Calendar } from './calendar';
import { MONTHS } from '../months';

/**
 * Periods: runs of months in which the calendar does not change. What depends on the calendar alone is computed once per period, not once
 * per month.
 */
export interface Periods {
  /** First month of each period, in order; a month in which something changes midway is a period of its own. */
  readonly first: Int32Array;
  /** Index of the period of each month. */
  readonly of: Int32Array;
}

/** Periods of a calendar. */
export function periodsOf(calendar: Calendar): Periods {
  const { afterStep, growthYear, afterGrowth, renewals, afterRenewal } = calendar;
  const dated = [...afterStep, growthYear, afterGrowth, renewals, afterRenewal];
  const first = [0];
  const of = new Int32Array(MONTHS);
  for (let m = 1; m < MONTHS; m++) {
    if (dated.some((each) => each[m] !== each[m - 1])) first.push(m);
    of[m] = first.length - 1;
  }
  return { first: Int32Array.from(first), of };
}
