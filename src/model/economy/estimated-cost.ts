import type { EstimatedCost, Plant } from '../../cases/case';
import type { Column } from '../column';
import type { Drawn } from '../drawn';
import { MONTH_DAYS } from '../months';
import { dayBack } from './waves';

/** Kinds of plants, in the order of their weights. */
const KINDS = ['assembly', 'truck', 'depot'] as const satisfies readonly Plant['kind'][];

/**
 * Prepares the companies’ cost of a strike from estimates that were published week by week while it ran. The cost of a striker’s day is the
 * slope, by least squares through the origin, of the cumulative estimates on the cumulative weighted striker-days; plants for trucks and
 * parts depots have weights of their own. A first count keeps a part when it is revised, and a part of the cost is made up later:
 *
 *     cost of a company = slope × scale × kept × (1 − made up) × Σ over its plants: weight × strikers × days
 *
 * Makers book a sale when the car leaves for the dealer, so cost starts on day 1.
 */
export function prepareEstimatedCost({ plants, estimates }: EstimatedCost, companies: readonly string[]) {
  const struck = plants.map(({ company, kind, ...plant }) => ({ ...plant, place: companies.indexOf(company), kind: KINDS.indexOf(kind) }));
  const points = estimates.map(({ day, loss }) => ({
    loss,
    /** Striker-days by then at each kind of plant. */
    days: KINDS.map((_, k) =>
      struck.reduce((sum, { kind, strikers, out }) => sum + (kind === k ? strikers * Math.max(0, day - out) : 0), 0),
    ),
  }));

  /** Cost of a weighted striker-day, USD. */
  function slopeOf(weights: readonly number[]): number {
    let xy = 0;
    let xx = 0;
    for (const { loss, days } of points) {
      const weighted = days.reduce((sum, each, kind) => sum + weights[kind] * each, 0);
      xy += weighted * loss;
      xx += weighted * weighted;
    }
    return xx > 0 ? xy / xx : 0;
  }

  /**
   * Fills the cost of a strike of `length` days, present value, USD: of all companies, and of each of them in `byCompany`, which may be
   * empty. `months` are the discount factors by month.
   */
  return (total: Column, byCompany: readonly Column[], drawn: Drawn, length: Column, months: Float64Array, count: number): void => {
    for (const each of byCompany) each.fill(0);
    for (let i = 0; i < count; i++) {
      const weights = [1, drawn.truckWeight[i], drawn.depotWeight[i]];
      const perDay = slopeOf(weights) * drawn.estimateScale[i] * drawn.firstCountKept[i] * (1 - drawn.makeUp[i]);
      total[i] = 0;
      for (const { strikers, out, back, kind, place } of struck) {
        const cost = perDay * weights[kind] * strikers * discountedDays(out, dayBack(back, length[i]), months);
        total[i] += cost;
        if (byCompany.length > 0) byCompany[place][i] += cost;
      }
    }
  };
}

/** Days between two days, each times the weight of its month. */
function discountedDays(from: number, to: number, weights: Float64Array): number {
  let sum = 0;
  for (let m = Math.floor(from / MONTH_DAYS); m < weights.length && m * MONTH_DAYS < to; m++)
    sum += weights[m] * Math.max(0, Math.min(to, (m + 1) * MONTH_DAYS) - Math.max(from, m * MONTH_DAYS));
  return sum;
}
