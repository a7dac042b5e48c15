import type { Column } from '../column';
import type { Drawn } from '../drawn';
import { MONTH_DAYS } from '../months';
import type { Terms } from './settlement';

/** Month in which lump sums are paid if the terms take effect on a day. */
export const monthOf = (day: number): number => Math.floor(day / MONTH_DAYS);

/**
 * Fills `out` with the present value of the lump sums of a world whose terms take effect after `days` days, USD, all members. They are paid
 * once, to every member, and do not count beyond the months of `weights` that are added up.
 */
export function fillLumpSums(
  out: Column,
  { memberCount }: Drawn,
  { lumpSum }: Terms,
  days: Column,
  weights: Float64Array,
  horizon: number,
  count: number,
): void {
  for (let i = 0; i < count; i++) {
    const month = monthOf(days[i]);
    out[i] = month < horizon ? memberCount[i] * lumpSum[i] * weights[month] : 0;
  }
}
