import { daysBetween } from '../../facts/date';
import { column, type Column } from '../column';
import type { Drawn } from '../drawn';
import type { Dates } from '../question';
import type { Published } from '../terms';
import type { Markets } from '../residuals/markets';
import { MONTHS } from '../months';
import { prepareBonusRamp } from '../residuals/bonus-ramp';
import type { Terms } from './settlement';
import { against, mix, type Streaming } from '../residuals/streaming';
import type { Steps } from './wages';

/** Length of the contract term in years, and the years of it in which each item is due. */
export interface CostingTerm {
  readonly years: number;
  /** For each step after the first. */
  readonly afterStep: readonly number[];
  /** Years from the strike’s first day back to the start of the contract: below 0 where the strike came first. */
  readonly beforeStart: number;
  /** Years from the end of the strike to the day from which the deal’s raises count. */
  readonly dealAfter: number;
  readonly afterBonusStart: number;
}

/** Contract term of a dispute, in years rounded to hundredths. */
export function costingTerm({ start, contractStart, stepDates, bonusStart, renewal, dealAfter }: Dates): CostingTerm {
  const until = (date: string): number => Math.round((daysBetween(date, renewal) / 365.25) * 100) / 100;
  return {
    years: until(contractStart),
    beforeStart: daysBetween(contractStart, start) / 365.25,
    dealAfter: dealAfter / 365.25,
    afterStep: stepDates.map(until),
    afterBonusStart: bonusStart === null ? 0 : until(bonusStart),
  };
}

/** Formulas of streaming and of other markets. */
export interface Formulas {
  readonly streaming: Streaming;
  readonly markets: Markets;
}

/** Prepares the costing of terms over the contract term. */
export function prepareCosting({ streaming, markets }: Formulas, term: CostingTerm, { bonus: bonusValue, revenueShare }: Published) {
  const { fillYears } = prepareBonusRamp(new Float64Array(MONTHS));
  const bonusYears = column();
  const bonusFrom = column();
  /** Years of the term that are left when the deal's terms begin to count. */
  const yearsOf = (own: Column, i: number): number =>
    Math.max(0, Math.min(term.years, term.years - term.beforeStart - own[i] / 365.25 - term.dealAfter));
  /**
   * Gain from other markets' formulas, USD a month, at the offer and at the formulas moved to: residuals set by minimums, and all others.
   */
  const newRise = () => ({ linked: column(), others: column() });
  // Higher ceilings apply from the second contract year, which begins with the second step.
  const ceilingYears = term.afterStep[0] ?? 0;
  const rise = { offer: newRise(), to: newRise() };

  /**
   * Fills `out` with the cost of terms over the contract term as the parties count it, USD: volumes of a normal year, no strike, each step
   * from its date, relative to the expired terms. It counts wages and the contributions on them, lump sums, higher ceilings and rates, residuals set by scale,
   * streaming, and other markets where a formula replaces a clause. The bonus and the share of revenue enter at the values set,
   * which include everything; the bonus as it builds up. Terms on replicas are not counted, since neither side costs them. `base` is the
   * scale-linked pay of a normal year, USD. With `own`, the length of the strike in days, the terms count from its end on; otherwise from the
   * first day of the contract.
   */
  return (out: Column, drawn: Drawn, base: Column, terms: Terms, count: number, own: Column | null = null): void => {
    markets.offer.fill(rise.offer.linked, rise.offer.others, drawn, count);
    markets[terms.streamingTo].fill(rise.to.linked, rise.to.others, drawn, count);
    const { backgroundShare, residualCosting, residualsScaleLinked, residualsStreaming } = drawn;
    const { topServiceShare, contributionRate, memberCount } = drawn;
    if (own) for (let i = 0; i < count; i++) bonusFrom[i] = term.afterBonusStart - yearsOf(own, i);
    fillYears(bonusYears, drawn, term.afterBonusStart, own ? bonusFrom : null, count);
    const from = streaming.offer;
    const to = streaming[terms.streamingTo];
    for (let i = 0; i < count; i++) {
      const years = own ? yearsOf(own, i) : term.years;
      const principals = steppedYears(terms.principal, term, i, years);
      const backgrounds = steppedYears(terms.background, term, i, years);
      const wages = base[i] * ((1 - backgroundShare[i]) * principals + backgroundShare[i] * backgrounds);
      const ceilings = terms.ceilings[i] * Math.min(ceilingYears, years);
      const scaleLinked = residualCosting[i] * residualsScaleLinked[i] * principals;
      const linked = between(rise.offer.linked[i], rise.to.linked[i], terms.streaming[i]);
      const others = between(rise.offer.others[i], rise.to.others[i], terms.streaming[i]);
      const elsewhere = 12 * residualCosting[i] * ((linked + others) * years + linked * principals);
      // Fixed amounts are relative to the expired formula, views and revenue to the library's.
      const top = topServiceShare[i];
      const moved = terms.streaming[i];
      const above = between(mix(top, from.fixed), mix(top, to.fixed), moved) - mix(top, streaming.old.fixed);
      const fixed = residualCosting[i] * residualsStreaming[i] * above * years;
      const views = against(between(mix(top, from.views), mix(top, to.views), moved), mix(top, streaming.bonus.views));
      const revenue = against(between(mix(top, from.revenue), mix(top, to.revenue), moved), mix(top, streaming.revenue.revenue));
      const free = bonusValue * views * bonusYears[i] + revenueShare * revenue * years;
      const points = terms.contributionPoints[i] * (base[i] * years + wages);
      const once = memberCount[i] * terms.lumpSum[i];
      out[i] = (1 + contributionRate[i]) * (wages + scaleLinked + fixed + elsewhere) + ceilings + free + points + once;
    }
  };
}

/**
 * Sum over the last `years` years of the term of the scale above the expired contract's: 0.2722… for 5 / 4 / 3.5% over three years. A step
 * that was due before counts from then on with the first.
 */
export function steppedYears(steps: Steps, term: CostingTerm, i: number, years: number): number {
  let above = steps[0][i];
  let sum = above * Math.max(0, years - (term.afterStep[0] ?? 0));
  for (let k = 1; k < steps.length; k++) {
    above = (1 + above) * (1 + steps[k][i]) - 1;
    sum += above * Math.max(0, Math.min(years, term.afterStep[k - 1]) - (term.afterStep[k] ?? 0));
  }
  return sum;
}

const between = (a: number, b: number, share: number): number => (1 - share) * a + share * b;
