import { daysBetween } from '../facts/date';
import type { Preset } from '../scenario/presets';
import type { Column } from './column';
import type { Drawn } from './draw';
import type { Terms } from './settlement';
import { against, type Streaming } from './streaming';
import type { Rates } from './rates';
import type { Steps } from './wages';

/** Years of the contract term in which each thing is due. */
export interface CostingTerm {
  readonly years: number;
  readonly afterStep2: number;
  readonly afterStep3: number;
  readonly afterBonusStart: number;
}

export function costingTerm(preset: Preset): CostingTerm {
  const until = (date: string): number => Math.round((daysBetween(date, preset.renewal) / 365.25) * 100) / 100;
  return {
    years: until(preset.contractStart),
    afterStep2: until(preset.stepDates[0]),
    afterStep3: until(preset.stepDates[1]),
    afterBonusStart: until(preset.bonusStart),
  };
}

/**
 * Cost of terms over the contract term as the parties count it: volumes of a normal year, no strike, each step from its date, over
 * the expired terms continued. Wages, contributions on them, higher ceilings, residuals at scale, streaming. The bonus and the share
 * of revenue come at their published values, which include everything. Terms on replicas are not costed by either side.
 * `base` is the scale-linked pay of a normal year.
 */
export function fillCosting(
  out: Column,
  drawn: Drawn,
  base: Column,
  terms: Terms,
  streaming: Streaming,
  term: CostingTerm,
  count: number,
): void {
  for (let i = 0; i < count; i++) {
    const background = drawn.backgroundShare[i];
    const principals = steppedYears(terms.principal, term, i);
    const wages = base[i] * ((1 - background) * principals + background * steppedYears(terms.background, term, i));
    const ceilings = terms.ceilings[i] * term.afterStep2;
    const counted = drawn.residualCosting[i];
    const parts = streamingParts(streaming, terms, drawn.topServiceShare[i], i);
    const scaleLinked = counted * drawn.residualsScaleLinked[i] * principals;
    const fixed = counted * drawn.residualsStreaming[i] * parts.fixed * term.years;
    const bonus = drawn.bonusValue[i] * parts.views * term.afterBonusStart;
    const revenue = drawn.revenueShareValue[i] * parts.revenue * term.years;
    out[i] = (1 + drawn.contributionRate[i]) * (wages + scaleLinked + fixed) + ceilings + bonus + revenue;
  }
}

/** Sum over the term's years of scale above the expired contract's: 0.2722… for 5 / 4 / 3.5 % over three years. */
export function steppedYears(steps: Steps, term: CostingTerm, i: number): number {
  const one = steps[0][i];
  const two = (1 + one) * (1 + steps[1][i]) - 1;
  const three = (1 + two) * (1 + steps[2][i]) - 1;
  return one * (term.years - term.afterStep2) + two * (term.afterStep2 - term.afterStep3) + three * term.afterStep3;
}

/** What terms pay of streaming residuals in a standing year: fixed over the 2020 amounts, views and revenue over the library's. */
function streamingParts(streaming: Streaming, terms: Terms, top: number, i: number) {
  const mix = (pair: readonly [number, number]): number => top * pair[0] + (1 - top) * pair[1];
  const sum = (rates: Rates): number => mix([total(rates.fixed[0]), total(rates.fixed[1])]);
  const moved = terms.streaming[i];
  const to = streaming[terms.streamingTo];
  const from = streaming.offer;
  const between = (a: number, b: number): number => (1 - moved) * a + moved * b;
  return {
    fixed: between(sum(from), sum(to)) - sum(streaming.old),
    views: against(between(mix(from.views), mix(to.views)), mix(streaming.bonus.views)),
    revenue: against(between(mix(from.revenue), mix(to.revenue)), mix(streaming.revenue.revenue)),
  };
}

const total = (parts: Float64Array): number => parts.reduce((sum, part) => sum + part, 0);
