import { MONTHS } from '../months';
import { column, BLOCK_SIZE, monthly, type Column } from '../column';
import type { Drawn } from '../drawn';
import { EXHIBITION_SHARES, EXHIBITION_YEARS } from './rates';

/** Exhibition years that are added in one pass: their months of work are read once, and the sum is written once. */
const TOGETHER = 4;

/**
 * Increments of a flow: the weight of each exhibition year less that of the year before, per month. A month of work raises the flow by the
 * increment when the year begins. The last one, after year 13, returns the flow to 0; zeros fill up to a multiple of `TOGETHER`.
 */
export type Increments = Float64Array;

/** Increments of weights that say what the work of one normal year pays in each of its 13 exhibition years. */
export function incrementsOf(weights: ArrayLike<number>): Increments {
  const rises = new Float64Array(Math.ceil((EXHIBITION_YEARS + 1) / TOGETHER) * TOGETHER);
  for (let year = 0; year <= EXHIBITION_YEARS; year++)
    rises[year] = ((year < EXHIBITION_YEARS ? weights[year] : 0) - (year > 0 ? weights[year - 1] : 0)) / 12;
  return rises;
}

/** Increments of the 2020 contract. Its shares sum to 1, so a stock of normal years pays 1 a year. */
export const CONTRACT_INCREMENTS = incrementsOf(EXHIBITION_SHARES);

/** Lag between work and its first exhibition year, per draw, as seen from the middle of a month. */
export interface Lag {
  /**
   * Index of the month of work that lies one lag before the middle of month 0, times BLOCK_SIZE, plus the lane; negative for work before
   * day 0.
   */
  readonly first: Int32Array;
  /** Share of that month that is over by then, 0…1. */
  readonly part: Column;
}

/** Empty lag. */
export const newLag = (): Lag => ({ first: new Int32Array(BLOCK_SIZE), part: column() });

/** Fills the lag from `months`, each 0 or more. */
export function fillLag(out: Lag, months: Column, count: number): void {
  for (let i = 0; i < count; i++) {
    const whole = Math.floor(0.5 - months[i]);
    out.first[i] = whole * BLOCK_SIZE + i;
    out.part[i] = 0.5 - months[i] - whole;
  }
}

/** Padding months before day 0, in which no work is counted. */
const AHEAD = 12 * (TOGETHER - 1);

/** Work on its way to residuals, by month and draw. */
export interface Flow {
  /** Work of each month, even within it, in any unit of a normal month, such as the USD a month that a stock of it pays. */
  readonly work: Float64Array;
  /** Work from day 0 up to one lag before the middle of each month, after `AHEAD` months of zeros. */
  readonly done: Float64Array;
  /** Work from day 0 up to the start of the month that the next middle falls into. */
  readonly sum: Column;
}

/** Empty flow. */
export const newFlow = (): Flow => ({ work: monthly(MONTHS), done: monthly(AHEAD + MONTHS), sum: column() });

/**
 * Adds to `out` the flow of months `from` … `to` − 1 from the work since day 0: work done at time s pays the weight of year y evenly over
 * its y-th exhibition year, which begins lag + 12 (y − 1) months after s. The flow is taken in mid-month and is 1 for a stock of normal
 * years if the weights sum to 1. Months must be filled in order; month 0 starts over.
 */
export function addFlow(out: Float64Array, flow: Flow, rises: Increments, lag: Lag, from: number, to: number, count: number): void {
  fillDone(flow, lag, from, to, count);
  addPaid(out, flow.done, rises, from, to, count);
}

function fillDone({ work, done, sum }: Flow, { first, part }: Lag, from: number, to: number, count: number): void {
  if (from === 0) sum.fill(0);
  for (let m = from; m < to; m++) {
    const at = (AHEAD + m) * BLOCK_SIZE;
    for (let i = 0; i < count; i++) {
      const month = m * BLOCK_SIZE + first[i];
      const worked = month < 0 ? 0 : work[month];
      done[at + i] = sum[i] + part[i] * worked;
      sum[i] += worked;
    }
  }
}

function addPaid(out: Float64Array, done: Float64Array, rises: Increments, from: number, to: number, count: number): void {
  for (let m = from; m < to; m++)
    for (let year = 0; 12 * year <= m; year += TOGETHER) {
      const [one, two, three, four] = [rises[year], rises[year + 1], rises[year + 2], rises[year + 3]];
      const at = m * BLOCK_SIZE;
      const first = (AHEAD + m - 12 * year) * BLOCK_SIZE;
      const second = first - 12 * BLOCK_SIZE;
      const third = second - 12 * BLOCK_SIZE;
      const fourth = third - 12 * BLOCK_SIZE;
      for (let i = 0; i < count; i++)
        out[at + i] += one * done[first + i] + two * done[second + i] + three * done[third + i] + four * done[fourth + i];
    }
}

/** Padding months after a horizon, in which nothing is counted: more than the longest look ahead from within it. */
const BEHIND = 12 * EXHIBITION_YEARS;

/**
 * Prepares the adjoint of `addFlow`: fills `out`, at month × BLOCK_SIZE + lane, with all that a month of work pays in the first `months`
 * months, each month times its weight. For any work, the sum of work × `out` equals the weighted sum of the flow.
 */
export function prepareBrought(months: number) {
  const weighted = monthly(months + BEHIND);
  /** What cumulative work pays in a month, and in all later months. */
  const paying = monthly(months + BEHIND);
  const onward = monthly(months + BEHIND);

  return (out: Float64Array, weights: Float64Array, rises: Increments, { first, part }: Lag, count: number): void => {
    weighted.set(weights.subarray(0, months * BLOCK_SIZE));
    paying.fill(0, 0, months * BLOCK_SIZE);
    for (let m = months - 1; m >= 0; m--) {
      const at = m * BLOCK_SIZE;
      for (let year = 0; m + 12 * year < months; year += TOGETHER) {
        const [one, two, three, four] = [rises[year], rises[year + 1], rises[year + 2], rises[year + 3]];
        const now = at + 12 * year * BLOCK_SIZE;
        const second = now + 12 * BLOCK_SIZE;
        const third = second + 12 * BLOCK_SIZE;
        const fourth = third + 12 * BLOCK_SIZE;
        for (let i = 0; i < count; i++)
          paying[at + i] +=
            one * weighted[now + i] + two * weighted[second + i] + three * weighted[third + i] + four * weighted[fourth + i];
      }
      for (let i = 0; i < count; i++) onward[at + i] = onward[at + BLOCK_SIZE + i] + paying[at + BLOCK_SIZE + i];
    }
    // A month of work is in the sum from the month that meets it on; in that month, only with the part that is over.
    for (let m = 0; m < months; m++)
      for (let i = 0; i < count; i++) {
        const met = m * BLOCK_SIZE + 2 * i - first[i];
        out[m * BLOCK_SIZE + i] = part[i] * paying[met] + onward[met];
      }
  };
}

/** Cumulative work of normal months up to one lag before the middle of each. */
const normal = monthly(AHEAD + MONTHS);
const FALLS = CONTRACT_INCREMENTS.map((rise) => -rise);

/** Fills `out` with the share of the flow that still comes from work before day 0, if all years before it were normal. */
export function fillOldShare(out: Float64Array, lag: Column, count: number): void {
  for (let m = 0; m < MONTHS; m++) {
    const at = (AHEAD + m) * BLOCK_SIZE;
    for (let i = 0; i < count; i++) normal[at + i] = Math.max(0, m + 0.5 - lag[i]);
  }
  out.fill(1);
  addPaid(out, normal, FALLS, 0, MONTHS, count);
}

/** Residuals of a normal month under the expired contract, USD: those set by minimums, and all others. */
export interface NormalResiduals {
  readonly scaleLinked: Column;
  readonly others: Column;
}

/** Columns for the residuals of a normal month. */
export const newNormalResiduals = (): NormalResiduals => ({ scaleLinked: column(), others: column() });

/** Fills the residuals of a normal month. */
export function fillNormalResiduals(out: NormalResiduals, drawn: Drawn, count: number): void {
  const { residualsAll, residualsScaleLinked, residualsStreaming } = drawn;
  for (let i = 0; i < count; i++) {
    out.scaleLinked[i] = residualsScaleLinked[i] / 12;
    // Streaming residuals are among the others. If the drawn parts exceed the drawn total, the sum of the parts is paid.
    out.others[i] = Math.max(residualsAll[i] - residualsScaleLinked[i], residualsStreaming[i]) / 12;
  }
}
