import { exp, ln } from '../../random/elementary';
import type { Calendar } from './calendar';
import { column, BLOCK_SIZE, type Column } from '../column';

/** Yearly raises of one form of pay in one world, as rates (0.07 for 7%), per draw. */
export type Steps = readonly [Column, Column, Column];

/** Compound of the three steps: 1.1517… for 7 / 4 / 3.5%. */
export const compound = (steps: Steps, i: number): number => (1 + steps[0][i]) * (1 + steps[1][i]) * (1 + steps[2][i]);

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
  const hiredBySteps = columns(3);

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
    const [first, second, third] = steps;
    months.forEach((m, row) => {
      const step2 = calendar.afterStep2[m];
      const step3 = calendar.afterStep3[m];
      const [growthBefore, growthAfter, grownShare] = around(grown, calendar.growthYear[m], calendar.afterGrowth[m]);
      const [keptBefore, keptAfter, keptShare] = around(kept, calendar.renewals[m], calendar.afterRenewal[m]);
      const at = row * BLOCK_SIZE;
      for (let i = 0; i < count; i++) {
        const stepped = (1 + first[i]) * (1 + step2 * second[i]) * (1 + step3 * third[i]);
        const growing = growthBefore[i] + grownShare * (growthAfter[i] - growthBefore[i]);
        const keeping = keptBefore[i] + keptShare * (keptAfter[i] - keptBefore[i]);
        out[at + i] = stepped * growing * keeping;
      }
    });
  }

  /**
   * Fills `out` with the work hired relative to the offer's: (scale / offer's scale) ^ elasticity, with the scales after the steps due so
   * far and, after the contract, with the remaining gap. It is 1 if the terms are the offer's.
   */
  function fillHired(out: Float64Array, steps: Steps, offer: Steps, elasticity: Column, persistence: Column, count: number): void {
    gap.fill(0);
    for (let year = 0; year < 3; year++) {
      const [step, offered, hired] = [steps[year], offer[year], hiredBySteps[year]];
      for (let i = 0; i < count; i++) {
        gap[i] += ln((1 + step[i]) / (1 + offered[i]));
        hired[i] = exp(elasticity[i] * gap[i]);
      }
    }
    fillPowers(remaining, persistence, count);
    for (let n = 0; n < RENEWALS; n++) for (let i = 0; i < count; i++) kept[n][i] = exp(elasticity[i] * remaining[n][i] * gap[i]);
    const [first, second, third] = hiredBySteps;
    months.forEach((m, row) => {
      const step2 = calendar.afterStep2[m];
      const step3 = calendar.afterStep3[m];
      const [before, after, share] = around(kept, calendar.renewals[m], calendar.afterRenewal[m]);
      const at = row * BLOCK_SIZE;
      if (calendar.renewals[m] > 0) for (let i = 0; i < count; i++) out[at + i] = before[i] + share * (after[i] - before[i]);
      else for (let i = 0; i < count; i++) out[at + i] = first[i] + step2 * (second[i] - first[i]) + step3 * (third[i] - second[i]);
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

  return { fillScale, fillHired, fillRemaining };
}

/** Columns before and after the `n`-th change, and the share of the month after it. */
const around = (columns: readonly Column[], n: number, share: number): readonly [Column, Column, number] =>
  n === 0 ? [columns[0], columns[0], 0] : [columns[n - 1], columns[n], share];

/** Fills column n of `powers` with `base` to the power of n. */
function fillPowers(powers: readonly Column[], base: Column, count: number): void {
  powers[0].fill(1);
  for (let n = 1; n < powers.length; n++) for (let i = 0; i < count; i++) powers[n][i] = powers[n - 1][i] * base[i];
}
