import type { Calendar } from './calendar';
import { MONTHS } from '../months';

/** Stretches of months in which the calendar changes nothing: what hangs on it alone is computed once a stage, not once a month. */
export interface Periods {
  /** First month of each stage, in order; a month in which something changes half way is a stage of its own. */
  readonly first: Int32Array;
  /** Stage of each month. */
  readonly of: Int32Array;
}

export function periodsOf(calendar: Calendar): Periods {
  const { afterStep2, afterStep3, growthYear, afterGrowth, renewals, afterRenewal } = calendar;
  const dated = [afterStep2, afterStep3, growthYear, afterGrowth, renewals, afterRenewal];
  const first = [0];
  const of = new Int32Array(MONTHS);
  for (let m = 1; m < MONTHS; m++) {
    if (dated.some((each) => each[m] !== each[m - 1])) first.push(m);
    of[m] = first.length - 1;
  }
  return { first: Int32Array.from(first), of };
}
