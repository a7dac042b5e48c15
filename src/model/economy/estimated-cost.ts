import type { EstimatedCost, Plant } from '../../cases/case';
import type { Column } from '../column';
import type { Drawn } from '../drawn';
import { MONTH_DAYS } from '../months';
import { dayBack } from './waves';

/**
 * Prepares the companies’ cost of a strike from estimates that were published week by week while it ran. The cost of a striker’s day is the
 * slope, by least squares through the origin, of the cumulative estimates on the cumulative weighted striker-days; plants of trucks and
 * depots of parts have weights of their own. A first count keeps a part when it is revised, and a part of the cost is made up later:
 *
 *     cost of a company = slope × scale × kept × (1 − made up) × Σ over its plants: weight × strikers × days
 *
 * There is no stock between maker and dealer that would run down first: cost starts on day 1.
 */
export function prepareEstimatedCost({ plants, estimates }: EstimatedCost, companies: readonly string[]) {
  const places = plants.map(({ company }) => companies.indexOf(company));

  /** Cost of a weighted striker-day in one draw, USD. */
  function slopeOf(drawn: Drawn, lane: number): number {
    let xy = 0;
    let xx = 0;
    for (const { day, loss } of estimates) {
      let weighted = 0;
      for (const plant of plants) weighted += weightOf(plant, drawn, lane) * plant.strikers * Math.max(0, day - plant.out);
      xy += weighted * loss;
      xx += weighted * weighted;
    }
    return xx > 0 ? xy / xx : 0;
  }

  /**
   * Fills the cost of a strike of `length` days, present value, USD: of all companies, and of each of them in `byCompany`, which may be
   * empty.
   */
  return (total: Column, byCompany: readonly Column[], drawn: Drawn, length: Column, weights: Float64Array, count: number): void => {
    for (const each of byCompany) each.fill(0);
    for (let i = 0; i < count; i++) {
      const perDay = slopeOf(drawn, i) * drawn.estimateScale[i] * drawn.firstCountKept[i] * (1 - drawn.makeUp[i]);
      total[i] = 0;
      plants.forEach((plant, p) => {
        const { strikers, out, back } = plant;
        const days = discountedDays(out, dayBack(back, length[i]), weights);
        const cost = perDay * weightOf(plant, drawn, i) * strikers * days;
        total[i] += cost;
        if (byCompany.length > 0) byCompany[places[p]][i] += cost;
      });
    }
  };
}

function weightOf({ kind }: Plant, { truckWeight, depotWeight }: Drawn, lane: number): number {
  if (kind === 'truck') return truckWeight[lane];
  return kind === 'depot' ? depotWeight[lane] : 1;
}

/** Days between two days, each times the weight of its month. */
function discountedDays(from: number, to: number, weights: Float64Array): number {
  let sum = 0;
  for (let m = Math.floor(from / MONTH_DAYS); m < weights.length && m * MONTH_DAYS < to; m++)
    sum += weights[m] * Math.max(0, Math.min(to, (m + 1) * MONTH_DAYS) - Math.max(from, m * MONTH_DAYS));
  return sum;
}
