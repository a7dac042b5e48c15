import type { FormulaChoice, Scenario } from '../scenario/scenario';
import type { Activity } from './activity';
import type { Calendar } from './calendar';
import { column, LANES, type Column } from './column';
import type { Drawn } from './draw';
import { EXHIBITION_YEARS, formulaRates, type Rates } from './rates';
import { fillFlow, newFlow } from './residuals';
import type { Terms } from './settlement';

/** The formulas of the worlds, and the library's that published values are tied to. */
export interface Streaming {
  readonly offer: Rates;
  readonly ask: Rates;
  readonly deal: Rates;
  readonly old: Rates;
  readonly bonus: Rates;
  readonly revenue: Rates;
}

/** The rates of a scenario's formulas and of the library's. A formula that does not hold is a bug here: it is checked before. */
export function prepareStreaming({ formulas, values }: Scenario): Streaming {
  const rates = (choice: FormulaChoice): Rates => formulaRates(choice, values.revenueShareValue);
  return {
    offer: rates(formulas.offer),
    ask: rates(formulas.ask),
    deal: rates(formulas.deal),
    old: rates({ id: 'hbsvod-2020' }),
    bonus: rates({ id: 'hbsvod-2023-bonus' }),
    revenue: rates({ id: 'revenue-2-percent' }),
  };
}

/** A part in units of the library's: what a published value is multiplied by. Nothing where the library's itself pays nothing. */
export const against = (part: number, library: number): number => (library > 0 ? part / library : 0);

interface Surroundings {
  readonly drawn: Drawn;
  readonly terms: Terms;
  /** Work under the terms, and the same with each month times what is left of a gap; both summed from day 0. */
  readonly done: Float64Array;
  readonly doneInGap: Float64Array;
  readonly lag: Column;
  /** Stock of credits against a normal one, by month. */
  readonly stock: Float64Array;
  /** Share of a gap in other terms that is left, by month. */
  readonly gapLeft: Float64Array;
  readonly activity: Activity;
  readonly calendar: Calendar;
}

const offerWeights = new Float64Array(EXHIBITION_YEARS * LANES);
const gapWeights = new Float64Array(EXHIBITION_YEARS * LANES);
const offerFlow = newFlow();
const gapFlow = newFlow();
const yearly = { views: column(), viewsGap: column(), revenue: column(), revenueGap: column() };

/**
 * Adds what the streaming terms change. The fixed part applies to work done under the terms, the part that hangs on views to all
 * titles from the bonus's first day and moves with the stock of credits, the part that hangs on revenue to all titles from the day
 * the terms take effect. What the terms bring beyond the offer fades at renewals by `gapLeft`: for the fixed part by the day of the
 * work, since a credit keeps its formula, for the others by the day of payment.
 */
export function addStreaming(
  out: { readonly residuals: Float64Array; readonly freeOfContributions: Float64Array },
  streaming: Streaming,
  world: Surroundings,
  months: number,
  count: number,
): void {
  const { drawn, terms, done, doneInGap, lag, stock, gapLeft, activity, calendar } = world;
  const { topServiceShare, bonusValue, revenueShareValue, residualsStreaming } = drawn;
  const to = streaming[terms.streamingTo];
  for (let i = 0; i < count; i++) {
    const top = topServiceShare[i];
    const moved = terms.streaming[i];
    const mix = (pair: readonly [number, number]): number => top * pair[0] + (1 - top) * pair[1];
    for (let year = 0; year < EXHIBITION_YEARS; year++) {
      const at = (rates: Rates): number => top * rates.fixed[0][year] + (1 - top) * rates.fixed[1][year];
      offerWeights[year * LANES + i] = at(streaming.offer) - at(streaming.old);
      gapWeights[year * LANES + i] = moved * (at(to) - at(streaming.offer));
    }
    const bonus = mix(streaming.bonus.views);
    const revenue = mix(streaming.revenue.revenue);
    yearly.views[i] = bonusValue[i] * against(mix(streaming.offer.views), bonus);
    yearly.viewsGap[i] = bonusValue[i] * moved * against(mix(to.views) - mix(streaming.offer.views), bonus);
    yearly.revenue[i] = revenueShareValue[i] * against(mix(streaming.offer.revenue), revenue);
    yearly.revenueGap[i] = revenueShareValue[i] * moved * against(mix(to.revenue) - mix(streaming.offer.revenue), revenue);
  }
  flowOrNothing(offerFlow, offerWeights, done, lag, months, count);
  flowOrNothing(gapFlow, gapWeights, doneInGap, lag, months, count);
  for (let m = 0; m < months; m++) {
    const bonusDue = calendar.afterBonusStart[m];
    for (let i = 0; i < count; i++) {
      const at = m * LANES + i;
      const left = gapLeft[at];
      // Days of the month after the stop: before it the expired contract is in force.
      const inForce = activity.inForce[at];
      const fixed = residualsStreaming[i] * (offerFlow[at] + gapFlow[at]);
      const views = Math.min(bonusDue, inForce) * (yearly.views[i] + left * yearly.viewsGap[i]);
      const revenue = inForce * (yearly.revenue[i] + left * yearly.revenueGap[i]);
      // A share of revenue does not shrink with the number of credits; it is divided among fewer.
      const free = stock[at] * views + revenue;
      out.residuals[at] += (fixed + free) / 12;
      out.freeOfContributions[at] += free / 12;
    }
  }
}

/** The flow, or zeros without the work where no weight differs from 0: the library's formulas often share their fixed part. */
function flowOrNothing(out: Float64Array, weights: Float64Array, done: Float64Array, lag: Column, months: number, count: number): void {
  if (weights.every((weight) => weight === 0)) out.fill(0);
  else fillFlow(out, done, lag, weights, months, count);
}
