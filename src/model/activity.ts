import { exp } from '../random/elementary';
import { MONTH_DAYS, MONTHS } from './calendar';
import { column, LANES, monthly, type Column } from './column';
import type { Drawn } from './draw';
import { lostDays, type Stop } from './stop';

/** Work done and lost in one world, both classes of work together, weighted by their share of session pay. */
export interface Activity {
  /** Work of month m done before this dispute's stop ended, in full months (1 = a normal month). */
  readonly before: Float64Array;
  /** Work of month m done after it, without work that comes back. */
  readonly after: Float64Array;
  /** Work of month m not done, in full months. */
  readonly lost: Float64Array;
  /** Lost work that would come back in month m if all of it did, in full months. */
  readonly returning: Float64Array;
  /** Share of month m after this dispute's stop ended: terms are in force. */
  readonly inForce: Float64Array;
  /** Work lost to the other dispute before day 0, in full-stop days. */
  readonly lostBefore: Column;
  /** Work lost by the end of the first calendar year, in full-stop days. */
  readonly lostByYearEnd: Column;
}

export const newActivity = (): Activity => ({
  before: monthly(MONTHS),
  after: monthly(MONTHS),
  lost: monthly(MONTHS),
  returning: monthly(MONTHS),
  inForce: monthly(MONTHS),
  lostBefore: column(),
  lostByYearEnd: column(),
});

/** Days over which work returns after a stop of `length` days: a three-day stop needs no ten-week restart. */
export const restartDays = (weeks: number, length: number): number => weeks * 7 * (1 - exp(-(length > 0 ? length : 0) / 30));

const own: Stop = { start: 0, end: 0, restart: 0, share: 0 };
const other: Stop = { start: 0, end: 0, restart: 0, share: 0 };
const ownRestart = column();
const otherEnd = column();
const otherRestart = column();
const lastRestart = column();
const backlog = column();

/**
 * Fills the activity of a world in which this dispute stops work for `length` days and the other dispute for `otherLength`
 * (either may be 0). A project needs everybody: what is left of a class is the smaller of what the two disputes leave, or their
 * product where the reader says so. Lost work comes back evenly over the make-up months after the last restart.
 */
export function fillActivity(out: Activity, drawn: Drawn, length: Column, otherLength: Column, yearEndDays: number, count: number): void {
  const { restartWeeks, otherStart, otherRestartWeeks, makeUpMonths } = drawn;
  for (let i = 0; i < count; i++) {
    ownRestart[i] = restartDays(restartWeeks[i], length[i]);
    otherEnd[i] = otherStart[i] + otherLength[i];
    otherRestart[i] = restartDays(otherRestartWeeks[i], otherLength[i]);
    const otherLast = otherLength[i] > 0 ? otherEnd[i] + otherRestart[i] : 0;
    lastRestart[i] = Math.max(length[i] + ownRestart[i], otherLast, 0);
    backlog[i] = 0;
    out.lostBefore[i] = lostBetween(drawn, length, Math.min(0, otherStart[i]), 0, i);
    out.lostByYearEnd[i] = lostBetween(drawn, length, 0, yearEndDays, i);
  }
  for (let m = 0; m < MONTHS; m++) {
    const from = m * MONTH_DAYS;
    const to = from + MONTH_DAYS;
    for (let i = 0; i < count; i++) {
      const at = m * LANES + i;
      if (from >= lastRestart[i]) {
        out.before[at] = 0;
        out.after[at] = 1;
        out.lost[at] = 0;
        out.inForce[at] = 1;
        continue;
      }
      const stopEnds = Math.min(Math.max(length[i], from), to);
      const lostBefore = lostBetween(drawn, length, from, stopEnds, i);
      const lostAfter = lostBetween(drawn, length, stopEnds, to, i);
      out.before[at] = (stopEnds - from - lostBefore) / MONTH_DAYS;
      out.after[at] = (to - stopEnds - lostAfter) / MONTH_DAYS;
      out.lost[at] = (lostBefore + lostAfter) / MONTH_DAYS;
      out.inForce[at] = (to - stopEnds) / MONTH_DAYS;
      backlog[i] += out.lost[at];
    }
  }
  for (let m = 0; m < MONTHS; m++)
    for (let i = 0; i < count; i++) {
      const start = lastRestart[i] / MONTH_DAYS;
      const overlap = Math.min(m + 1, start + makeUpMonths[i]) - Math.max(m, start);
      out.returning[m * LANES + i] = overlap > 0 ? (backlog[i] * overlap) / makeUpMonths[i] : 0;
    }
}

/** Full-stop days lost between two days, both classes of work by their shares. */
function lostBetween(drawn: Drawn, length: Column, from: number, to: number, i: number): number {
  if (from >= to) return 0;
  const product = drawn.stopsMultiply[i] === 1;
  const television = drawn.televisionShare[i];
  own.end = length[i];
  own.restart = ownRestart[i];
  other.start = drawn.otherStart[i];
  other.end = otherEnd[i];
  other.restart = otherRestart[i];
  own.share = drawn.stopTv[i];
  other.share = drawn.otherStopTv[i];
  const lostTelevision = lostDays(own, other, product, from, to);
  own.share = drawn.stopFilm[i];
  other.share = drawn.otherStopFilm[i];
  return television * lostTelevision + (1 - television) * lostDays(own, other, product, from, to);
}
