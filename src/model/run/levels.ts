import { ATTRIBUTION_SIDES, attributionPeriods, STRIKE_WORLDS, type StrikeWorld } from '../economy/attribution';
import { earningsRows } from '../economy/earnings';
import type { Question } from '../question';
import { ascending, quantile } from './quantile';
import type { AttributionSummary, EarningsSummary, RowBand } from './summary';

/** Draws of a run, row by row. */
interface Rows {
  readonly draws: number;
  readonly earnings: readonly Float64Array[];
  readonly attribution: readonly Float64Array[];
}

/** Number of rows of the worlds of both strikes. */
export const attributionRows = ({ dates: { start } }: Pick<Question, 'dates'>): number =>
  attributionPeriods(start).length * ATTRIBUTION_SIDES.length * STRIKE_WORLDS.length;

/** Mean and percentiles of a row. */
export function bandOf(values: Float64Array): RowBand {
  const sorted = ascending(values);
  let sum = 0;
  for (const value of values) sum += value;
  return { mean: sum / values.length, p10: quantile(sorted, 0.1), p50: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) };
}

/** Members’ earnings by year, and each year’s ratio to the base year in the same draw; for quarters, to the same quarter of that year. */
export function summarizeEarnings({ draws, earnings }: Rows, question: Question): readonly EarningsSummary[] {
  const rows = earningsRows(question);
  const [{ year: baseYear }] = rows;
  const placeOf = new Map(rows.map(({ year, quarter, world, what }, k) => [`${year} ${quarter} ${world} ${what}`, k]));
  const ratio = new Float64Array(draws);
  return rows.map((row, k) => {
    const values = earnings[k].subarray(0, draws);
    const base = earnings[placeOf.get(`${baseYear} ${row.quarter} ${row.world} ${row.what}`)!];
    let isRatio = true;
    for (let draw = 0; draw < draws; draw++) {
      if (!(base[draw] > 0)) isRatio = false;
      ratio[draw] = values[draw] / base[draw];
    }
    return { ...row, ...bandOf(values), ratio: isRatio ? bandOf(ratio) : null };
  });
}

/** Whose cost is whose: what each strike changed, counted first, last and as the mean of both orders, by side and period. */
export function summarizeAttribution({ draws, attribution }: Rows, { dates: { start } }: Question): readonly AttributionSummary[] {
  const out = new Float64Array(draws);
  return attributionPeriods(start).flatMap((period, p) =>
    ATTRIBUTION_SIDES.flatMap((side, s) => {
      const first = (p * ATTRIBUTION_SIDES.length + s) * STRIKE_WORLDS.length;
      const inWorld = (world: StrikeWorld): Float64Array => attribution[first + STRIKE_WORLDS.indexOf(world)];
      const [calm, alone, early, strike] = STRIKE_WORLDS.map(inWorld);
      const row = (
        what: AttributionSummary['what'],
        order: AttributionSummary['order'],
        of: (draw: number) => number,
      ): AttributionSummary => {
        for (let draw = 0; draw < draws; draw++) out[draw] = of(draw);
        return { ...period, side, what, order, ...bandOf(out) };
      };
      return [
        row('own', 'first', (d) => alone[d] - calm[d]),
        row('own', 'last', (d) => strike[d] - early[d]),
        row('own', 'mean', (d) => (alone[d] - calm[d] + strike[d] - early[d]) / 2),
        // What is left for the other strike, in the same order of this one.
        row('other', 'first', (d) => strike[d] - alone[d]),
        row('other', 'last', (d) => early[d] - calm[d]),
        row('other', 'mean', (d) => (strike[d] - alone[d] + early[d] - calm[d]) / 2),
        row('joint', null, (d) => strike[d] - calm[d]),
      ];
    }),
  );
}
