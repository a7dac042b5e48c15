import { exp, ln } from '../../random/elementary';
import type { Calendar } from './calendar';
import { column, BLOCK_SIZE, type Column } from '../column';

/** Raises of one form of pay in one world, in the order of their dates, as rates (0.07 for 7%), per draw. */
export type Steps = readonly Column[];

/** Compound of all steps: 1.1517… for 7 / 4 / 3.5%. */
export function compound(steps: Steps, i: number): number {
  let product = 1 + steps[0][i];
  for (let k = 1; k < steps.length; k++) product *= 1 + steps[k][i];
  return product;
}

const RENEWALS = 6;
const GROWTH_YEARS = 15;

/** Prepares the scale, the work hired and the remaining gap in the given months; every `out` has one row per month. */
export function prepareWages(calendar: Calendar, months: Int32Array) {
  const gap = column();
  const yearly = column();
  const columns = (length: number): Column[] => Array.from({ length }, () => column());
  const grown = columns(GROWTH_YEARS);
  const remaining = columns(RENEWALS);
  const kept = columns(RENEWALS);
  const { afterStep } = calendar;

  /**
   * Fills `out` with the scale as a multiple of the expired contract's, for work done after the terms took effect. Step 1 counts from that
   * day, later steps from their dates. After the contract the scale of every world grows alike once a year, and the log gap to the offer is
   * multiplied by `persistence` at each renewal.
   */
  function fillScale(out: Float64Array, steps: Steps, offer: Steps, growth: Column, persistence: Column, count: number): void {
    for (let i = 0; i < count; i++) gap[i] = ln(compound(steps, i) / compound(offer, i));
    fillPowers(remaining, persistence, count);
    for (let n = 0; n < RENEWALS; n++) for (let i = 0; i < count; i++) kept[n][i] = exp((remaining[n][i] - 1) * gap[i]);
    for (let i = 0; i < count; i++) yearly[i] = 1 + growth[i];
    fillPowers(grown, yearly, count);
    months.forEach((m, row) => {
      const [growthBefore, growthAfter, grownShare] = around(grown, calendar.growthYear[m], calendar.afterGrowth[m]);
      const [keptBefore, keptAfter, keptShare] = around(kept, calendar.renewals[m], calendar.afterRenewal[m]);
      const at = row * BLOCK_SIZE;
      for (let i = 0; i < count; i++) {
        let stepped = 1 + steps[0][i];
        for (let k = 1; k < steps.length; k++) stepped *= 1 + afterStep[k - 1][m] * steps[k][i];
        const growing = growthBefore[i] + grownShare * (growthAfter[i] - growthBefore[i]);
        const keeping = keptBefore[i] + keptShare * (keptAfter[i] - keptBefore[i]);
        out[at + i] = stepped * growing * keeping;
      }
    });
  }

  /** Fills `out` with the remaining share of a gap in other terms: `persistence` to the power of the number of renewals so far. */
  function fillRemaining(out: Float64Array, persistence: Column, count: number): void {
    fillPowers(remaining, persistence, count);
    months.forEach((m, row) => {
      const [before, after, share] = around(remaining, calendar.renewals[m], calendar.afterRenewal[m]);
      const at = row * BLOCK_SIZE;
      for (let i = 0; i < count; i++) out[at + i] = before[i] + share * (after[i] - before[i]);
    });
  }

  return { fillScale, fillRemaining };
}

/** Columns before and after the `n`-th change, and the share of the month after it. */
const around = (columns: readonly Column[], n: number, share: number): readonly [Column, Column, number] =>
  n === 0 ? [columns[0], columns[0], 0] : [columns[n - 1], columns[n], share];

/** Fills column n of `powers` with `base` to the power of n. */
function fillPowers(powers: readonly Column[], base: Column, count: number): void {
  powers[0].fill(1);
  for (let n = 1; n < powers.length; n++) for (let i = 0; i < count; i++) powers[n][i] = powers[n - 1][i] * base[i];
}
