import { exp, ln } from '../random/elementary';
import { MONTHS, type Calendar } from './calendar';
import { column, LANES, monthly, type Column } from './column';

/** The steps of one pay form in one world, as rates (0.07 for 7 %), per draw. */
export type Steps = readonly [Column, Column, Column];

/** Compound of the three steps: 1.1517… for 7 / 4 / 3.5 %. */
export const compound = (steps: Steps, i: number): number => (1 + steps[0][i]) * (1 + steps[1][i]) * (1 + steps[2][i]);

const RENEWALS = 6;
const GROWTH_YEARS = 15;
const grown = Array.from({ length: GROWTH_YEARS }, () => column());
const kept = Array.from({ length: RENEWALS }, () => column());

/**
 * Fills `out` with the scale of each month as a multiple of the expired contract's, for work done after terms took effect.
 * Step 1 counts from that day, later steps from their dates. After the contract every world's scale grows alike on each 1 July,
 * and the log gap to the offer is multiplied by `persistence` at each renewal.
 */
export function fillScale(
  out: Float64Array,
  calendar: Calendar,
  steps: Steps,
  offer: Steps,
  growth: Column,
  persistence: Column,
  months: number,
  count: number,
): void {
  for (let i = 0; i < count; i++) {
    const gap = ln(compound(steps, i) / compound(offer, i));
    let remaining = 1;
    for (let n = 0; n < RENEWALS; n++, remaining *= persistence[i]) kept[n][i] = exp((remaining - 1) * gap);
    for (let year = 0; year < GROWTH_YEARS; year++) grown[year][i] = year === 0 ? 1 : grown[year - 1][i] * (1 + growth[i]);
  }
  for (let m = 0; m < months; m++) {
    const step2 = calendar.afterStep2[m];
    const step3 = calendar.afterStep3[m];
    const [growthBefore, growthAfter, grownShare] = around(grown, calendar.growthYear[m], calendar.afterGrowth[m]);
    const [keptBefore, keptAfter, keptShare] = around(kept, calendar.renewals[m], calendar.afterRenewal[m]);
    const at = m * LANES;
    for (let i = 0; i < count; i++) {
      const stepped = (1 + steps[0][i]) * (1 + step2 * steps[1][i]) * (1 + step3 * steps[2][i]);
      const growing = growthBefore[i] + grownShare * (growthAfter[i] - growthBefore[i]);
      const keeping = keptBefore[i] + keptShare * (keptAfter[i] - keptBefore[i]);
      out[at + i] = stepped * growing * keeping;
    }
  }
}

const hiredBySteps = [column(), column(), column()];

/**
 * Fills `out` with the work hired in each month against the offer's: (scale / offer's scale) ^ elasticity, the scales being those
 * after the steps due so far and, after the contract, with what is left of the gap. 1 where the terms are the offer's.
 */
export function fillHired(
  out: Float64Array,
  calendar: Calendar,
  steps: Steps,
  offer: Steps,
  elasticity: Column,
  persistence: Column,
  months: number,
  count: number,
): void {
  for (let i = 0; i < count; i++) {
    let gap = 0;
    for (let year = 0; year < 3; year++) {
      gap += ln((1 + steps[year][i]) / (1 + offer[year][i]));
      hiredBySteps[year][i] = exp(elasticity[i] * gap);
    }
    let remaining = 1;
    for (let n = 0; n < RENEWALS; n++, remaining *= persistence[i]) kept[n][i] = exp(elasticity[i] * remaining * gap);
  }
  const [first, second, third] = hiredBySteps;
  for (let m = 0; m < months; m++) {
    const step2 = calendar.afterStep2[m];
    const step3 = calendar.afterStep3[m];
    const [before, after, share] = around(kept, calendar.renewals[m], calendar.afterRenewal[m]);
    const at = m * LANES;
    if (calendar.renewals[m] > 0) for (let i = 0; i < count; i++) out[at + i] = before[i] + share * (after[i] - before[i]);
    else for (let i = 0; i < count; i++) out[at + i] = first[i] + step2 * (second[i] - first[i]) + step3 * (third[i] - second[i]);
  }
}

/** The columns before and after the `n`-th change, and the share of the month after it. */
const around = (columns: readonly Column[], n: number, share: number): readonly [Column, Column, number] =>
  n === 0 ? [columns[0], columns[0], 0] : [columns[n - 1], columns[n], share];

/** Share of a gap in other terms that is left in each month: `persistence` to the number of renewals so far. */
export function fillRemaining(out: Float64Array, calendar: Calendar, persistence: Column, count: number): void {
  for (let i = 0; i < count; i++) for (let n = 0; n < RENEWALS; n++) kept[n][i] = n === 0 ? 1 : kept[n - 1][i] * persistence[i];
  for (let m = 0; m < MONTHS; m++) {
    const [before, after, share] = around(kept, calendar.renewals[m], calendar.afterRenewal[m]);
    for (let i = 0; i < count; i++) out[m * LANES + i] = before[i] + share * (after[i] - before[i]);
  }
}

export const newScale = (): Float64Array => monthly(MONTHS);
