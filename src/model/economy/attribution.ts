import { daysBetween } from '../../facts/date';
import { BLOCK_SIZE } from '../column';
import type { Drawn } from '../drawn';
import { MONTH_DAYS, MONTHS } from '../months';
import type { Question } from '../question';
import type { Activity } from './activity';
import type { Pay } from './pay';
import { pastMonths } from './volume';

/**
 * Worlds of two strikes, all at the deal's terms from day 0 or from the end of this strike: `calm` neither strikes, `alone` this one only,
 * `early` the other only, `strike` both.
 */
export const STRIKE_WORLDS = ['calm', 'alone', 'early', 'strike'] as const;
export type StrikeWorld = (typeof STRIKE_WORLDS)[number];

/** Sides whose joint effect is divided. */
export const ATTRIBUTION_SIDES = ['members', 'companies'] as const;
export type AttributionSide = (typeof ATTRIBUTION_SIDES)[number];

/** A span over which the effect of both strikes is added up: a quarter, or all years counted at present value. */
export interface AttributionPeriod {
  readonly year: number | null;
  readonly quarter: number | null;
}

/** Calendar years of which quarters are told, from the strike's first on. */
const YEARS = 2;

/** Periods of a dispute: the years counted, then quarters. */
export function attributionPeriods(start: string): readonly AttributionPeriod[] {
  const first = Number(start.slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, k) => first + k);
  return [{ year: null, quarter: null }, ...years.flatMap((year) => [1, 2, 3, 4].map((quarter) => ({ year, quarter })))];
}

/** What happens in one of the worlds, with its classes of work apart. */
interface WorldInput {
  readonly activity: Activity;
  readonly shoots: Activity;
  readonly pay: Pay;
  /** Strike pay and aid by month; null without this strike. */
  readonly aid: Float64Array | null;
  readonly unemployment: Float64Array;
  readonly pastUnemployment: Float64Array;
}

/**
 * Prepares what members are paid and what the strikes cost the companies in each world, by period, from the months in which the earlier of
 * the two strikes may have begun. All pay after dues, with aid and unemployment pay; economic cost of work lost.
 */
export function prepareAttribution({ dates: { start } }: Pick<Question, 'dates'>, weights: Float64Array, horizon: number) {
  const past = pastMonths(start);
  const periods = attributionPeriods(start);
  const starts = periods
    .slice(1)
    .map(({ year, quarter }) => daysBetween(start, `${year}-${String(3 * quarter! - 2).padStart(2, '0')}-01`) / MONTH_DAYS);
  const end = daysBetween(start, `${periods[periods.length - 1].year! + 1}-01-01`) / MONTH_DAYS;
  const rows = periods.length * ATTRIBUTION_SIDES.length * STRIKE_WORLDS.length;
  const out = new Float64Array(rows * BLOCK_SIZE);
  const months = Math.max(horizon, Math.ceil(end));

  /** Present value of a dollar in month m; months before day 0 count for more. */
  const weightOf = (m: number): number => (m >= 0 ? weights[m] : (weights[0] * weights[0]) / weights[Math.min(MONTHS - 1, -m)]);

  function fill(world: StrikeWorld, drawn: Drawn, input: WorldInput, count: number): void {
    const w = STRIKE_WORLDS.indexOf(world);
    const rowOf = (period: number, side: number): number =>
      ((period * ATTRIBUTION_SIDES.length + side) * STRIKE_WORLDS.length + w) * BLOCK_SIZE;
    for (let period = 0; period < periods.length; period++)
      for (let side = 0; side < ATTRIBUTION_SIDES.length; side++) out.fill(0, rowOf(period, side), rowOf(period, side) + BLOCK_SIZE);
    for (let m = -past; m < months; m++) {
      const shares = starts.map((from, k) => Math.min(m + 1, starts[k + 1] ?? end) - Math.max(m, from));
      for (let i = 0; i < count; i++) {
        const paid = paidIn(drawn, input, m, i);
        const cost = drawn.dayCost[i] * MONTH_DAYS * lostIn(input.shoots, drawn, m, i);
        if (m < horizon) out[rowOf(0, 0) + i] += weightOf(m) * paid;
        out[rowOf(0, 1) + i] += weightOf(m) * cost;
        for (let k = 0; k < shares.length; k++) {
          if (shares[k] <= 0) continue;
          out[rowOf(k + 1, 0) + i] += shares[k] * paid;
          out[rowOf(k + 1, 1) + i] += shares[k] * cost;
        }
      }
    }
  }

  /** What members are paid in month m, USD. */
  function paidIn(drawn: Drawn, { activity, pay, aid, unemployment, pastUnemployment }: WorldInput, m: number, i: number): number {
    const kept = 1 - drawn.dues[i];
    const at = m * BLOCK_SIZE + i;
    if (m >= 0)
      return (
        kept * (pay.principal[at] + pay.background[at] + pay.overscale[at] + pay.residuals[at]) + (aid ? aid[at] : 0) + unemployment[at]
      );
    const place = (past + m) * BLOCK_SIZE + i;
    const [television, film] = activity.classes!;
    const tv = drawn.televisionShare[i];
    const work = tv * television.before[place] + (1 - tv) * film.before[place];
    return (kept * drawn.scaleLinkedBase[i] * (1 + drawn.overscaleRatio[i]) * work) / 12 + pastUnemployment[place];
  }

  function lostIn({ lost, classes }: Activity, { televisionShare }: Drawn, m: number, i: number): number {
    if (m >= 0) return lost[m * BLOCK_SIZE + i];
    const place = (past + m) * BLOCK_SIZE + i;
    return televisionShare[i] * classes![0].lost[place] + (1 - televisionShare[i]) * classes![1].lost[place];
  }

  return { months, rows, fill, out };
}
