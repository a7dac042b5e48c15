import type { WaveGroup } from '../../cases/case';
import { exp } from '../../random/elementary';
import { column, BLOCK_SIZE, monthly, type Column } from '../column';
import type { Drawn } from '../drawn';
import { MONTH_DAYS, MONTHS } from '../months';
import { lostDays, type Strike, type WorkClass } from './lost-work';
import { allOut, newLevel, prepareWaves } from './waves';

/**
 * Work done and lost in one world by month and draw, over both classes of work weighted by their share of session pay. A full month is 1.
 */
export interface Activity {
  /** Work of month m done before this strike ended, in full months. */
  readonly before: Float64Array;
  /** Work of month m done after this strike ended, without made-up work, in full months. */
  readonly after: Float64Array;
  /** Work of month m not done, in full months. */
  readonly lost: Float64Array;
  /** Lost work that would be made up in month m if all of it were, in full months. */
  readonly returning: Float64Array;
  /** Share of month m after this strike ended, when its terms apply, 0…1. */
  readonly inForce: Float64Array;
  /** First month from which every month is normal in every draw of the block: all work done, none made up. */
  normalFrom: number;
  /** First month from which the terms apply all month in every draw of the block. */
  inForceFrom: number;
  /** Work lost to the other strike before day 0, in full-stop days. */
  readonly lostBefore: Column;
  /** Work lost by the end of the first calendar year, in full-stop days. */
  readonly lostByYearEnd: Column;
}

/** Activity of a world in which every month is normal. */
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

/**
 * Restart time after a strike of `length` days, in days: `weeks` × 7 × (1 − e^(−length / 30)). A strike of three days needs no ten-week
 * restart.
 */
export const restartDays = (weeks: number, length: number): number => weeks * 7 * (1 - exp(-(length > 0 ? length : 0) / 30));

/**
 * Prepares the activity of a world from the lengths of both strikes. `yearEndDays` is the number of days from day 0 to the end of its
 * calendar year; `groups` are the members who are out or laid off by day, none if all are out all the time.
 */
export function prepareActivity(yearEndDays: number, groups: readonly WaveGroup[] = []) {
  const fillLevel = prepareWaves(groups);
  /** The current draw: both strikes and both classes of work. */
  const own: Strike = { start: 0, end: 0, restart: 0, level: fillLevel ? newLevel(groups) : allOut() };
  const other: Strike = { start: 0, end: 0, restart: 0, level: allOut() };
  const television: WorkClass = { weight: 0, own: 0, other: 0 };
  const film: WorkClass = { weight: 0, own: 0, other: 0 };
  const classes = [television, film];

  /** Loads one draw's strikes and classes of work; returns the day of its last restart. */
  function setDraw(drawn: Drawn, length: Column, otherLength: Column, i: number): number {
    const { restartWeeks, otherStart, otherRestartWeeks, stopTv, stopFilm, otherStopTv, otherStopFilm, televisionShare } = drawn;
    setStrike(own, 0, length[i], restartDays(restartWeeks[i], length[i]));
    fillLevel?.(own.level, drawn, length[i], i);
    setStrike(other, otherStart[i], otherLength[i], restartDays(otherRestartWeeks[i], otherLength[i]));
    setClass(television, televisionShare[i], stopTv[i], otherStopTv[i]);
    setClass(film, 1 - televisionShare[i], stopFilm[i], otherStopFilm[i]);
    const otherLast = otherLength[i] > 0 ? other.end + other.restart : 0;
    return Math.max(own.end + own.restart, otherLast, 0);
  }

  /** Fills one draw's months up to its last restart; returns the work lost in them, in full months. */
  function fillStoppedMonths(out: Activity, product: boolean, lastRestart: number, lane: number): number {
    let backlog = 0;
    let m = 0;
    for (; m < MONTHS && m * MONTH_DAYS < lastRestart; m++) {
      const at = m * BLOCK_SIZE + lane;
      const from = m * MONTH_DAYS;
      const to = from + MONTH_DAYS;
      const strikeEnds = Math.min(Math.max(own.end, from), to);
      const lostBefore = lostDays(own, other, classes, product, from, strikeEnds);
      const lostAfter = lostDays(own, other, classes, product, strikeEnds, to);
      out.before[at] = (strikeEnds - from - lostBefore) / MONTH_DAYS;
      out.after[at] = (to - strikeEnds - lostAfter) / MONTH_DAYS;
      out.lost[at] = (lostBefore + lostAfter) / MONTH_DAYS;
      out.inForce[at] = (to - strikeEnds) / MONTH_DAYS;
      if (strikeEnds > from) out.inForceFrom = Math.max(out.inForceFrom, m + 1);
      backlog += out.lost[at];
    }
    out.normalFrom = Math.max(out.normalFrom, m);
    return backlog;
  }

  /**
   * Fills the activity of a world in which this strike lasts `length` days and the other one `otherLength`; either may be 0. A project
   * needs everybody, so what remains of a class is the smaller of what the two strikes leave, or their product if the reader chooses that.
   * Lost work is made up evenly over the make-up months after the last restart.
   */
  function fill(out: Activity, drawn: Drawn, length: Column, otherLength: Column, count: number): void {
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
   * Fills `out` with the work lost in such a world, in full months, each month times its weight: the weighted sum of the `lost` that `fill`
   * gives, for callers that need nothing else.
   */
  function fillLost(out: Column, drawn: Drawn, length: Column, otherLength: Column, weights: Float64Array, count: number): void {
    for (let i = 0; i < count; i++) {
      const lastRestart = setDraw(drawn, length, otherLength, i);
      const product = drawn.stopsMultiply[i] === 1;
      let days = 0;
      for (let m = 0; m < MONTHS && m * MONTH_DAYS < lastRestart; m++)
        days += weights[m] * lostDays(own, other, classes, product, m * MONTH_DAYS, m * MONTH_DAYS + MONTH_DAYS);
      out[i] = days / MONTH_DAYS;
    }
  }

  return { fill, fillLost };
}

/** Resets the months that the previous block changed. */
function resetMonths(out: Activity): void {
  const end = out.normalFrom * BLOCK_SIZE;
  out.before.fill(0, 0, end);
  out.after.fill(1, 0, end);
  out.lost.fill(0, 0, end);
  out.returning.fill(0, 0, end);
  out.inForce.fill(1, 0, end);
  out.normalFrom = 0;
  out.inForceFrom = 0;
}

function setStrike(strike: Strike, start: number, length: number, restart: number): void {
  strike.start = start;
  strike.end = start + length;
  strike.restart = restart;
}

function setClass(work: WorkClass, weight: number, ownShare: number, otherShare: number): void {
  work.weight = weight;
  work.own = ownShare;
  work.other = otherShare;
}

/** Spreads one draw's backlog evenly over `months` months from `start` on, in months from day 0. */
function fillReturning(out: Activity, backlog: number, start: number, months: number, lane: number): void {
  const end = Math.min(MONTHS, start + months);
  let m = Math.floor(start);
  for (; m < end; m++) out.returning[m * BLOCK_SIZE + lane] = (backlog * (Math.min(m + 1, start + months) - Math.max(m, start))) / months;
  out.normalFrom = Math.max(out.normalFrom, m);
}
