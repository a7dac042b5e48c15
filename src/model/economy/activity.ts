import { exp } from '../../random/elementary';
import { MONTH_DAYS, MONTHS } from '../months';
import { column, LANES, monthly, type Column } from '../column';
import type { Drawn } from '../drawn';
import { lostDays, type Stop, type WorkClass } from './lost-work';

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
  /** Month from which on all months are normal in every draw of the block: all work done, none coming back. */
  normalFrom: number;
  /** Month from which on the terms are in force in every draw of the block. */
  inForceFrom: number;
  /** Work lost to the other dispute before day 0, in full-stop days. */
  readonly lostBefore: Column;
  /** Work lost by the end of the first calendar year, in full-stop days. */
  readonly lostByYearEnd: Column;
}

/** An activity of normal months. */
export const newActivity = (): Activity => ({
  before: monthly(MONTHS),
  after: monthly(MONTHS).fill(1),
  lost: monthly(MONTHS),
  returning: monthly(MONTHS),
  inForce: monthly(MONTHS).fill(1),
  normalFrom: 0,
  inForceFrom: 0,
  lostBefore: column(),
  lostByYearEnd: column(),
});

/** Days over which work returns after a stop of `length` days: a three-day stop needs no ten-week restart. */
export const restartDays = (weeks: number, length: number): number => weeks * 7 * (1 - exp(-(length > 0 ? length : 0) / 30));

/** The draw at hand: the two disputes' stops, and the two classes of work. */
const own: Stop = { start: 0, end: 0, restart: 0 };
const other: Stop = { start: 0, end: 0, restart: 0 };
const television: WorkClass = { weight: 0, own: 0, other: 0 };
const film: WorkClass = { weight: 0, own: 0, other: 0 };
const classes = [television, film];

/**
 * Fills the activity of a world in which this dispute stops work for `length` days and the other dispute for `otherLength`
 * (either may be 0). A project needs everybody: what is left of a class is the smaller of what the two disputes leave, or their
 * product where the reader says so. Lost work comes back evenly over the make-up months after the last restart.
 */
export function fillActivity(out: Activity, drawn: Drawn, length: Column, otherLength: Column, yearEndDays: number, count: number): void {
  const { otherStart, stopsMultiply, makeUpMonths } = drawn;
  resetMonths(out);
  for (let i = 0; i < count; i++) {
    const lastRestart = setDraw(drawn, length, otherLength, i);
    const product = stopsMultiply[i] === 1;
    out.lostBefore[i] = lostDays(own, other, classes, product, Math.min(0, otherStart[i]), 0);
    out.lostByYearEnd[i] = lostDays(own, other, classes, product, 0, yearEndDays);
    const backlog = fillStoppedMonths(out, product, lastRestart, i);
    if (backlog > 0) fillReturning(out, backlog, lastRestart / MONTH_DAYS, makeUpMonths[i], i);
  }
}

/**
 * Fills `out` with the work lost in such a world, each month at its weight, in full months: the weighted sum of what `fillActivity`
 * puts in `lost`, for those who need nothing else.
 */
export function fillLost(out: Column, drawn: Drawn, length: Column, otherLength: Column, weights: Float64Array, count: number): void {
  for (let i = 0; i < count; i++) {
    const lastRestart = setDraw(drawn, length, otherLength, i);
    const product = drawn.stopsMultiply[i] === 1;
    let days = 0;
    for (let m = 0; m < MONTHS && m * MONTH_DAYS < lastRestart; m++)
      days += weights[m] * lostDays(own, other, classes, product, m * MONTH_DAYS, m * MONTH_DAYS + MONTH_DAYS);
    out[i] = days / MONTH_DAYS;
  }
}

/** Puts the draw's stops and classes of work in place, and gives the day of its last restart. */
function setDraw(drawn: Drawn, length: Column, otherLength: Column, i: number): number {
  const { restartWeeks, otherStart, otherRestartWeeks, stopTv, stopFilm, otherStopTv, otherStopFilm, televisionShare } = drawn;
  setStop(own, 0, length[i], restartDays(restartWeeks[i], length[i]));
  setStop(other, otherStart[i], otherLength[i], restartDays(otherRestartWeeks[i], otherLength[i]));
  setClass(television, televisionShare[i], stopTv[i], otherStopTv[i]);
  setClass(film, 1 - televisionShare[i], stopFilm[i], otherStopFilm[i]);
  const otherLast = otherLength[i] > 0 ? other.end + other.restart : 0;
  return Math.max(own.end + own.restart, otherLast, 0);
}

/** Makes the months normal again that the block before has left otherwise. */
function resetMonths(out: Activity): void {
  const end = out.normalFrom * LANES;
  out.before.fill(0, 0, end);
  out.after.fill(1, 0, end);
  out.lost.fill(0, 0, end);
  out.returning.fill(0, 0, end);
  out.inForce.fill(1, 0, end);
  out.normalFrom = 0;
  out.inForceFrom = 0;
}

function setStop(stop: Stop, start: number, length: number, restart: number): void {
  stop.start = start;
  stop.end = start + length;
  stop.restart = restart;
}

function setClass(work: WorkClass, weight: number, ownShare: number, otherShare: number): void {
  work.weight = weight;
  work.own = ownShare;
  work.other = otherShare;
}

/** Fills one draw's months up to its last restart and gives the work lost in them, in full months. */
function fillStoppedMonths(out: Activity, product: boolean, lastRestart: number, lane: number): number {
  let backlog = 0;
  let m = 0;
  for (; m < MONTHS && m * MONTH_DAYS < lastRestart; m++) {
    const at = m * LANES + lane;
    const from = m * MONTH_DAYS;
    const to = from + MONTH_DAYS;
    const stopEnds = Math.min(Math.max(own.end, from), to);
    const lostBefore = lostDays(own, other, classes, product, from, stopEnds);
    const lostAfter = lostDays(own, other, classes, product, stopEnds, to);
    out.before[at] = (stopEnds - from - lostBefore) / MONTH_DAYS;
    out.after[at] = (to - stopEnds - lostAfter) / MONTH_DAYS;
    out.lost[at] = (lostBefore + lostAfter) / MONTH_DAYS;
    out.inForce[at] = (to - stopEnds) / MONTH_DAYS;
    if (stopEnds > from) out.inForceFrom = Math.max(out.inForceFrom, m + 1);
    backlog += out.lost[at];
  }
  out.normalFrom = Math.max(out.normalFrom, m);
  return backlog;
}

/** Brings one draw's lost work back evenly over so many months from `start` on, in months from day 0. */
function fillReturning(out: Activity, backlog: number, start: number, months: number, lane: number): void {
  const end = Math.min(MONTHS, start + months);
  let m = Math.floor(start);
  for (; m < end; m++) out.returning[m * LANES + lane] = (backlog * (Math.min(m + 1, start + months) - Math.max(m, start))) / months;
  out.normalFrom = Math.max(out.normalFrom, m);
}
