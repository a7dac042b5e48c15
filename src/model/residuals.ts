import { MONTHS } from './calendar';
import { column, LANES, monthly, type Column } from './column';
import { EXHIBITION_SHARES, EXHIBITION_YEARS } from './rates';

/**
 * A weight for every exhibition year and draw: what work of one normal year pays in exhibition year y, at y × LANES + lane,
 * y from 0. `contractWeights` holds the 2020 contract's shares, which sum to 1.
 */
export type YearWeights = Float64Array;

/** The 2020 contract's shares by exhibition year, the same in every draw. */
export const contractWeights = (): YearWeights => {
  const weights = new Float64Array(EXHIBITION_YEARS * LANES);
  EXHIBITION_SHARES.forEach((share, year) => weights.fill(share, year * LANES, (year + 1) * LANES));
  return weights;
};

/**
 * Fills `out` with residuals flowing in each month from the work of a world since day 0, as a share of what a stock of normal
 * years pays: work done at time s pays weight y evenly over its y-th exhibition year, which begins `lag` + 12 (y − 1) months
 * after s. `done` is the work at each month's end, summed from day 0, in full months; the flow is taken in mid-month.
 */
export function fillFlow(out: Float64Array, done: Float64Array, lag: Column, weights: YearWeights, months: number, count: number): void {
  shift(shifted, done, lag, months, count);
  out.fill(0, 0, months * LANES);
  for (let year = 0; year <= EXHIBITION_YEARS; year++) {
    const to = year * LANES;
    for (let i = 0; i < count; i++)
      rise[i] = ((year < EXHIBITION_YEARS ? weights[to + i] : 0) - (year > 0 ? weights[to - LANES + i] : 0)) / 12;
    for (let m = 12 * year; m < months; m++) {
      const at = m * LANES;
      const from = (m - 12 * year) * LANES;
      for (let i = 0; i < count; i++) out[at + i] += rise[i] * shifted[from + i];
    }
  }
}

const rise = column();
const shifted = monthly(MONTHS);
const normal = normalWork();

/** Share of the flow that still comes from work done before day 0, when every year before it was a normal one. */
export function fillOldShare(out: Float64Array, lag: Column, weights: YearWeights, count: number): void {
  fillFlow(out, normal, lag, weights, MONTHS, count);
  for (let k = 0; k < MONTHS * LANES; k++) out[k] = 1 - out[k];
}

/** Work of normal months, summed. */
function normalWork(): Float64Array {
  const done = monthly(MONTHS);
  for (let m = 0; m < MONTHS; m++) done.fill(m + 1, m * LANES, (m + 1) * LANES);
  return done;
}

/** Adds up work month by month: `done` at the end of month m is the sum of `work` up to it. */
export function accumulate(done: Float64Array, work: Float64Array, months: number, count: number): void {
  for (let m = 0; m < months; m++)
    for (let i = 0; i < count; i++) done[m * LANES + i] = work[m * LANES + i] + (m > 0 ? done[(m - 1) * LANES + i] : 0);
}

/** The summed work `lag` months before the middle of each month, between month ends on a straight line; 0 before day 0. */
function shift(out: Float64Array, done: Float64Array, lag: Column, months: number, count: number): void {
  for (let m = 0; m < months; m++)
    for (let i = 0; i < count; i++) {
      // Month ends are counted from 0 (nothing done) up, one ahead of the place in `done`.
      const time = m + 0.5 - lag[i];
      const end = Math.floor(time);
      const low = end > 0 ? done[(end - 1) * LANES + i] : 0;
      const high = end >= 0 ? done[end * LANES + i] : 0;
      out[m * LANES + i] = low + (time - end) * (high - low);
    }
}

export const newFlow = (): Float64Array => monthly(MONTHS);
