import { daysBetween } from '../../facts/date';
import { column, type Column } from '../column';
import type { Drawn } from '../drawn';
import type { Dates } from '../question';
import type { Markets } from '../residuals/markets';
import type { Terms } from './settlement';
import { against, mix, type Streaming } from '../residuals/streaming';
import type { Steps } from './wages';

/** Length of the contract term in years, and the years of it in which each item is due. */
export interface CostingTerm {
  readonly years: number;
  readonly afterStep2: number;
  readonly afterStep3: number;
  readonly afterBonusStart: number;
}

/** Contract term of a dispute, in years rounded to hundredths. */
export function costingTerm({ contractStart, stepDates, bonusStart, renewal }: Dates): CostingTerm {
  const until = (date: string): number => Math.round((daysBetween(date, renewal) / 365.25) * 100) / 100;
  return {
    years: until(contractStart),
    afterStep2: until(stepDates[0]),
    afterStep3: until(stepDates[1]),
    afterBonusStart: until(bonusStart),
  };
}

/** Formulas of streaming and of other markets. */
export interface Formulas {
  readonly streaming: Streaming;
  readonly markets: Markets;
}

/** Prepares the costing of terms over the contract term. */
export function prepareCosting({ streaming, markets }: Formulas, term: CostingTerm) {
  /**
   * Gain from other markets' formulas, USD a month, at the offer and at the formulas moved to: residuals set by minimums, and all others.
   */
  const newRise = () => ({ linked: column(), others: column() });
  const rise = { offer: newRise(), to: newRise() };

  /**
   * Fills `out` with the cost of terms over the contract term as the parties count it, USD: volumes of a normal year, no strike, each step
   * from its date, relative to the expired terms. It counts wages and the contributions on them, higher ceilings, residuals set by scale,
   * streaming, and other markets where a formula replaces a clause. The bonus and the share of revenue enter at their published values,
   * which include everything. Terms on replicas are not counted, since neither side costs them. `base` is the scale-linked pay of a normal
   * year, USD.
   */
  return (out: Column, drawn: Drawn, base: Column, terms: Terms, count: number): void => {
    markets.offer.fill(rise.offer.linked, rise.offer.others, drawn, count);
    markets[terms.streamingTo].fill(rise.to.linked, rise.to.others, drawn, count);
    const { backgroundShare, residualCosting, residualsScaleLinked, residualsStreaming } = drawn;
    const { topServiceShare, bonusValue, revenueShareValue, contributionRate } = drawn;
    const from = streaming.offer;
    const to = streaming[terms.streamingTo];
    for (let i = 0; i < count; i++) {
      const principals = steppedYears(terms.principal, term, i);
      const backgrounds = steppedYears(terms.background, term, i);
      const wages = base[i] * ((1 - backgroundShare[i]) * principals + backgroundShare[i] * backgrounds);
      const ceilings = terms.ceilings[i] * term.afterStep2;
      const scaleLinked = residualCosting[i] * residualsScaleLinked[i] * principals;
      const linked = between(rise.offer.linked[i], rise.to.linked[i], terms.streaming[i]);
      const others = between(rise.offer.others[i], rise.to.others[i], terms.streaming[i]);
      const elsewhere = 12 * residualCosting[i] * ((linked + others) * term.years + linked * principals);
      // Fixed amounts are relative to the expired formula, views and revenue to the library's.
      const top = topServiceShare[i];
      const moved = terms.streaming[i];
      const above = between(mix(top, from.fixed), mix(top, to.fixed), moved) - mix(top, streaming.old.fixed);
      const fixed = residualCosting[i] * residualsStreaming[i] * above * term.years;
      const views = against(between(mix(top, from.views), mix(top, to.views), moved), mix(top, streaming.bonus.views));
      const revenue = against(between(mix(top, from.revenue), mix(top, to.revenue), moved), mix(top, streaming.revenue.revenue));
      const free = bonusValue[i] * views * term.afterBonusStart + revenueShareValue[i] * revenue * term.years;
      out[i] = (1 + contributionRate[i]) * (wages + scaleLinked + fixed + elsewhere) + ceilings + free;
    }
  };
}

/** Sum over the years of the term of the scale above the expired contract's: 0.2722… for 5 / 4 / 3.5% over three years. */
export function steppedYears(steps: Steps, term: CostingTerm, i: number): number {
  const one = steps[0][i];
  const two = (1 + one) * (1 + steps[1][i]) - 1;
  const three = (1 + two) * (1 + steps[2][i]) - 1;
  return one * (term.years - term.afterStep2) + two * (term.afterStep2 - term.afterStep3) + three * term.afterStep3;
}

const between = (a: number, b: number, share: number): number => (1 - share) * a + share * b;
