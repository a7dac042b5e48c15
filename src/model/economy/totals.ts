import { column, BLOCK_SIZE, type Column } from '../column';
import type { Pay } from './pay';

/** Present values of one world's pay over the horizon, USD. */
export interface Totals {
  readonly principal: Column;
  readonly background: Column;
  readonly overscale: Column;
  readonly residuals: Column;
  /** Part of residuals paid by viewers or revenue, free of contributions. */
  readonly free: Column;
  readonly contributions: Column;
  /** Lump sums; filled apart. */
  readonly lumpSums: Column;
}

/** Columns for the totals of one world. */
export const newTotals = (): Totals => ({
  principal: column(),
  background: column(),
  overscale: column(),
  residuals: column(),
  free: column(),
  contributions: column(),
  lumpSums: column(),
});

/** Fills the totals over the first `horizon` months, each month times its weight. */
export function fillTotals(out: Totals, pay: Pay, weights: Float64Array, horizon: number, count: number): void {
  fillSum(out.principal, pay.principal, weights, horizon, count);
  fillSum(out.background, pay.background, weights, horizon, count);
  fillSum(out.overscale, pay.overscale, weights, horizon, count);
  fillSum(out.residuals, pay.residuals, weights, horizon, count);
  fillSum(out.free, pay.freeOfContributions, weights, horizon, count);
  fillSum(out.contributions, pay.contributions, weights, horizon, count);
}

/** All pay of lane `i`: session pay at scale and above it, residuals and lump sums. */
export const allPay = (totals: Totals, i: number): number =>
  totals.principal[i] + totals.background[i] + totals.overscale[i] + totals.residuals[i] + totals.lumpSums[i];

/**
 * Fills `out` with the sum of a monthly flow over the first `months` months, each month times its weight. It runs four months at a time, as
 * far as they go, to read and write `out` less often.
 */
export function fillSum(out: Column, flow: Float64Array, weights: Float64Array, months: number, count: number): void {
  out.fill(0);
  const fours = months - (months % 4);
  for (let m = 0; m < fours; m += 4) {
    const [one, two, three, four] = [weights[m], weights[m + 1], weights[m + 2], weights[m + 3]];
    const first = m * BLOCK_SIZE;
    const second = first + BLOCK_SIZE;
    const third = second + BLOCK_SIZE;
    const fourth = third + BLOCK_SIZE;
    for (let i = 0; i < count; i++)
      out[i] += one * flow[first + i] + two * flow[second + i] + three * flow[third + i] + four * flow[fourth + i];
  }
  for (let m = fours; m < months; m++) for (let i = 0; i < count; i++) out[i] += weights[m] * flow[m * BLOCK_SIZE + i];
}
