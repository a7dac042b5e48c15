import type { WaveGroup } from '../../cases/case';
import { exp } from '../../random/elementary';
import { column, BLOCK_SIZE, monthly, type Column } from '../column';
import type { Drawn } from '../drawn';
import { MONTH_DAYS, MONTHS } from '../months';
import { fillLostDays, fillStops, newStops, type Strike, type WorkClass } from './lost-work';
import type { Volume } from './volume';
import { allOut, newLevel, prepareWaves } from './waves';

/** Work of one class by month and draw, in full months; months before day 0 come first, as in `Volume`. */
export interface ClassWork {
  /** Work done before this strike ended, and after it. */
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** Work lost to both strikes. */
  readonly lost: Float64Array;
  /** Lost work made up. */
  readonly returned: Float64Array;
}

/**
 * Work done and lost in one world by month and draw, over both classes of work weighted by their share of session pay. A full month of the
 * base year is 1.
 */
export interface Activity {
  /** Work of month m done before this strike ended, in full months. */
  readonly before: Float64Array;
  /** Work of month m done after this strike ended, with work that is made up, in full months. */
  readonly after: Float64Array;
  /** Work of month m lost to both strikes, in full months. */
  readonly lost: Float64Array;
  /** Share of month m after this strike ended, when its terms apply, 0…1. */
  readonly inForce: Float64Array;
  /** First month from which every month is like the one before in every draw of the block: all work done, none made up. */
  normalFrom: number;
  /** First month from which the terms apply all month in every draw of the block. */
  inForceFrom: number;
  /** Work lost to the other strike before day 0, in full-stop days. */
  readonly lostBefore: Column;
  /** Work lost from day 0 to the end of the first calendar year, in full-stop days. */
  readonly lostByYearEnd: Column;
  /** Backlog of each class on day 0, in full months. */
  readonly waiting: readonly [television: Column, film: Column];
  /** Television and film apart, where that is asked for. */
  readonly classes: readonly [television: ClassWork, film: ClassWork] | null;
}

const newClassWork = (past: number): ClassWork => ({
  before: monthly(past + MONTHS),
  after: monthly(past + MONTHS),
  lost: monthly(past + MONTHS),
  returned: monthly(past + MONTHS),
});

/** Activity of a world in which no month has been filled; `past` is the number of months before day 0 if both classes are wanted apart. */
export const newActivity = (past: number | null = null): Activity => ({
  before: monthly(MONTHS),
  after: monthly(MONTHS).fill(1),
  lost: monthly(MONTHS),
  inForce: monthly(MONTHS).fill(1),
  normalFrom: 0,
  inForceFrom: 0,
  lostBefore: column(),
  lostByYearEnd: column(),
  waiting: [column(), column()],
  classes: past === null ? null : [newClassWork(past), newClassWork(past)],
});

/**
 * Restart time after a strike of `length` days, in days: `weeks` × 7 × (1 − e^(−length / 30)). A strike of three days needs no ten-week
 * restart.
 */
export const restartDays = (weeks: number, length: number): number => weeks * 7 * (1 - exp(-(length > 0 ? length : 0) / 30));

/** Months before the deadline over which work is done in advance, and months over which that work is missing later. */
const ADVANCE_MONTHS = 6;
const RUN_DOWN_MONTHS = 9;
/**
 * Draws whose months are kept together while they are computed: a row of them is one line of the processor’s cache. A draw is followed
 * through its months, and in the columns of a block each month of it lies in a line that only other draws share.
 */
const TILE = 8;
const tile = (): Float64Array => new Float64Array(MONTHS * TILE);

/** Backlog that is left for nothing, in full months. */
const LEAST_BACKLOG = 1e-3;

/** One class of work in the current draw. */
interface ClassState extends WorkClass {
  /** Lost work that may still be made up, in full months. */
  backlog: number;
  /** Work done in advance of the deadline, and what of it is still to be missed, in full months. */
  ahead: number;
  stock: number;
  /** Share of the backlog that is given up each month in which no other work falls. */
  cancelled: number;
  /** Its volume, as in `Volume`; and that of the tile by month from day 0 and draw. */
  there: Float64Array;
  readonly near: Float64Array;
  /** For a whole month of a volume: how fast backlog is given up, and the mean of what a backlog of 1 leaves of itself. */
  volume: number;
  givenUp: number;
  leaving: number;
}

const NO_VOLUME = new Float64Array(0);
const newClass = (): ClassState => ({
  weight: 0,
  own: 0,
  other: 0,
  lost: 0,
  backlog: 0,
  ahead: 0,
  stock: 0,
  cancelled: 0,
  there: NO_VOLUME,
  near: tile(),
  volume: NaN,
  givenUp: 0,
  leaving: 0,
});

/** How much of month m lies after month `t`, 0…1. */
const shareAfter = (m: number, t: number): number => Math.min(1, Math.max(0, m + 1 - t));

/** The lengths of both strikes in one world, days, and whether a strike was expected before day 0; by default it was. */
export interface Strikes {
  readonly length: Column;
  readonly otherLength: Column;
  readonly isWarned?: boolean;
  /** A world of the same draws whose other strike is the same, and so the months before day 0. */
  readonly before?: Activity;
}

/**
 * Prepares the activity of a world from the lengths of both strikes. `yearEndDays` is the number of days from day 0 to the end of its
 * calendar year; `groups` are the members who are out or laid off by day, none if all are out all the time.
 */
export function prepareActivity(yearEndDays: number, groups: readonly WaveGroup[] = []) {
  const fillLevel = prepareWaves(groups);
  /** The current draw: both strikes, both classes of work, and how lost work is made up. */
  const own: Strike = { start: 0, end: 0, restart: 0, onset: 0, level: fillLevel ? newLevel(groups) : allOut() };
  const other: Strike = { start: 0, end: 0, restart: 0, onset: 0, level: allOut() };
  const stops = newStops(own.level.days.length);
  const television = newClass();
  const film = newClass();
  const classes = [television, film];
  const makeUp = { room: 0, pace: 0, cancelledByFall: 0 };
  let product = false;
  let lastRestart = 0;
  let past = 0;
  /** First month from which the volume stays as it is. */
  let level = 0;
  /** The activity of the tile by month and draw, and the first months from which each draw’s are not in it. */
  const near = { before: tile(), after: tile(), lost: tile(), inForce: tile() };
  const struckUntil = new Int32Array(TILE);
  const until = new Int32Array(TILE);

  /** Loads one draw's strikes and classes of work. */
  function setDraw(drawn: Drawn, { length, otherLength, isWarned = true }: Strikes, i: number): void {
    const { restartWeeks, otherStart, otherRestartWeeks, stopTv, stopFilm, otherStopTv, otherStopFilm, televisionShare } = drawn;
    setStrike(own, 0, length[i], restartDays(restartWeeks[i], length[i]), drawn.onset[i]);
    fillLevel?.(own.level, drawn, length[i], i);
    setStrike(other, otherStart[i], otherLength[i], restartDays(otherRestartWeeks[i], otherLength[i]), drawn.otherOnset[i]);
    fillStops(stops, own, other);
    setClass(television, televisionShare[i], stopTv[i], otherStopTv[i], drawn.cancelled[i]);
    setClass(film, 1 - televisionShare[i], stopFilm[i], otherStopFilm[i], drawn.cancelledFilm[i]);
    television.ahead = television.stock = isWarned ? drawn.stockDaysTv[i] / MONTH_DAYS : 0;
    film.ahead = film.stock = isWarned ? drawn.stockDaysFilm[i] / MONTH_DAYS : 0;
    makeUp.room = drawn.makeUpRoom[i];
    makeUp.pace = drawn.makeUpPace[i];
    makeUp.cancelledByFall = drawn.cancelledByFall[i];
    product = drawn.stopsMultiply[i] === 1;
    lastRestart = Math.max(own.end + own.restart, otherLength[i] > 0 ? other.end + other.restart : 0, 0);
  }

  /** Whether nothing of the strikes is left from month m on but normal months. */
  function isOver(m: number): boolean {
    if (m * MONTH_DAYS < lastRestart || television.stock + film.stock > 0) return false;
    return makeUp.room === 0 || television.backlog + film.backlog === 0;
  }

  /**
   * Fills the activity of a world. A project needs everybody, so what remains of a class is the smaller of what the two strikes leave, or
   * their product if the reader chooses that; of the volume that is there without strikes.
   *
   * Lost work waits in a backlog. After the last restart a month makes up no more than the room above a normal month and no more than a
   * part of the backlog, and some of the backlog is given up. Where a dispute has no such room, a share of the backlog comes back evenly
   * over some months.
   *
   * Work done in advance of a deadline is missing after the strike, or from day 0 on if there is none.
   */
  function fill(out: Activity, drawn: Drawn, volume: Volume, strikes: Strikes, count: number): void {
    setVolume(volume);
    resetMonths(out, volume);
    for (let first = 0; first < count; first += TILE) {
      const draws = Math.min(TILE, count - first);
      fetchVolume(first, draws);
      for (let lane = 0; lane < draws; lane++) {
        const i = first + lane;
        setDraw(drawn, strikes, i);
        out.lostBefore[i] = 0;
        out.lostByYearEnd[i] = 0;
        fillPast(out, strikes.before ?? null, i);
        let m = 0;
        for (; m < MONTHS && m * MONTH_DAYS < lastRestart; m++) fillMonth(out, m, i, lane);
        struckUntil[lane] = m;
        until[lane] = fillOpenMonths(out, m, i, lane);
        if (drawn.makeUp[i] > 0 && makeUp.room === 0) fillEvenly(out, drawn.makeUp[i], drawn.makeUpMonths[i], i, lane);
        out.normalFrom = Math.max(out.normalFrom, until[lane]);
      }
      storeActivity(out, first, draws);
    }
  }

  function setVolume(volume: Volume): void {
    past = volume.past;
    television.there = volume.television;
    film.there = volume.film;
    level = Math.min(MONTHS - 1, volume.levelFrom);
  }

  /** Fetches the volume of the tile that begins with draw `first`, up to the month from which it stays as it is. */
  function fetchVolume(first: number, draws: number): void {
    for (let k = 0; k < 2; k++) {
      const { there, near: to } = classes[k];
      for (let m = 0, at = past * BLOCK_SIZE + first; m <= level; m++, at += BLOCK_SIZE)
        for (let lane = 0; lane < draws; lane++) to[m * TILE + lane] = there[at + lane];
    }
  }

  /** Stores the activity of the tile that begins with draw `first`. */
  function storeActivity(out: Activity, first: number, draws: number): void {
    let last = 0;
    for (let lane = 0; lane < draws; lane++) last = Math.max(last, until[lane]);
    for (let m = 0, at = first; m < last; m++, at += BLOCK_SIZE)
      for (let lane = 0, from = m * TILE; lane < draws; lane++, from++) {
        if (m < until[lane]) out.after[at + lane] = near.after[from];
        if (m >= struckUntil[lane]) continue;
        out.before[at + lane] = near.before[from];
        out.lost[at + lane] = near.lost[from];
        out.inForce[at + lane] = near.inForce[from];
      }
  }

  /** The months before day 0 of one draw, which are looked up where another world has the same. */
  function fillPast(out: Activity, before: Activity | null, i: number): void {
    if (before && !out.classes) {
      out.lostBefore[i] = before.lostBefore[i];
      for (let k = 0; k < 2; k++) classes[k].backlog = out.waiting[k][i] = before.waiting[k][i];
      return;
    }
    // Where the classes are not told apart, months before the other strike matter to nothing.
    const first = out.classes ? -past : Math.max(-past, other.end > other.start ? Math.floor(other.start / MONTH_DAYS) : 0);
    for (let m = first; m < 0; m++) fillPastMonth(out, m, i);
    for (let k = 0; k < 2; k++) out.waiting[k][i] = classes[k].backlog;
  }

  /** One month before day 0 of one draw: work lost to the other strike, and work done in advance. */
  function fillPastMonth(out: Activity, m: number, i: number): void {
    const at = (past + m) * BLOCK_SIZE + i;
    const from = m * MONTH_DAYS;
    const isStruck = other.end > other.start && other.start < from + MONTH_DAYS;
    if (isStruck) fillLostDays(stops, classes, product, from, from + MONTH_DAYS);
    for (let k = 0; k < classes.length; k++) {
      const each = classes[k];
      const there = each.there[at];
      const lost = isStruck ? (there * each.lost) / MONTH_DAYS : 0;
      each.backlog += lost;
      out.lostBefore[i] += MONTH_DAYS * each.weight * lost;
      if (!out.classes) continue;
      out.classes[k].before[at] = there - lost + (m >= -ADVANCE_MONTHS ? each.ahead / ADVANCE_MONTHS : 0);
      out.classes[k].lost[at] = lost;
    }
  }

  /** One month from day 0 on of one draw. */
  function fillMonth(out: Activity, m: number, i: number, lane: number): void {
    const place = (past + m) * BLOCK_SIZE + i;
    const volumeAt = Math.min(m, level) * TILE + lane;
    const at = m * TILE + lane;
    const from = m * MONTH_DAYS;
    const to = from + MONTH_DAYS;
    const strikeEnds = Math.min(Math.max(own.end, from), to);
    const isStruck = from < lastRestart;
    if (isStruck && strikeEnds > from) fillLostDays(stops, classes, product, from, strikeEnds);
    const lostTv = isStruck && strikeEnds > from ? television.lost : 0;
    const lostFilm = isStruck && strikeEnds > from ? film.lost : 0;
    const isAfter = isStruck && strikeEnds < to;
    if (isAfter) fillLostDays(stops, classes, product, strikeEnds, to);
    let [before, after, lost] = [0, 0, 0];
    for (let k = 0; k < classes.length; k++) {
      const each = classes[k];
      const there = each.near[volumeAt];
      const lostBefore = k === 0 ? lostTv : lostFilm;
      const lostAfter = isAfter ? each.lost : 0;
      const doneBefore = (there * (strikeEnds - from - lostBefore)) / MONTH_DAYS;
      const lostHere = (there * (lostBefore + lostAfter)) / MONTH_DAYS;
      each.backlog += lostHere;
      const returned = madeUp(each, m, there);
      const doneAfter = (there * (to - strikeEnds - lostAfter)) / MONTH_DAYS + returned;
      const missing = runDown(each, m, doneAfter);
      before += each.weight * doneBefore;
      after += each.weight * (doneAfter - missing);
      lost += each.weight * lostHere;
      if (!out.classes) continue;
      out.classes[k].before[place] = doneBefore;
      out.classes[k].after[place] = doneAfter - missing;
      out.classes[k].lost[place] = lostHere;
      out.classes[k].returned[place] = returned;
    }
    near.before[at] = before;
    near.after[at] = after;
    near.lost[at] = lost;
    near.inForce[at] = (to - strikeEnds) / MONTH_DAYS;
    if (strikeEnds > from) out.inForceFrom = Math.max(out.inForceFrom, m + 1);
    if (to <= yearEndDays) out.lostByYearEnd[i] += MONTH_DAYS * lost;
    else if (from < yearEndDays && isStruck) {
      fillLostDays(stops, classes, product, from, yearEndDays);
      for (const each of classes) out.lostByYearEnd[i] += each.near[volumeAt] * each.weight * each.lost;
    }
  }

  /** The months of one draw from m on in which no work is lost: what is made up and what is missing; returns the first month after them. */
  function fillOpenMonths(out: Activity, from: number, i: number, lane: number): number {
    let m = from;
    for (; m < MONTHS && !isOver(m); m++) {
      const place = (past + m) * BLOCK_SIZE + i;
      const volumeAt = Math.min(m, level) * TILE + lane;
      let after = 0;
      for (let k = 0; k < 2; k++) {
        const each = classes[k];
        const there = each.near[volumeAt];
        const returned = each.backlog === 0 ? 0 : madeUpInMonth(each, there);
        const done = each.stock === 0 ? there + returned : there + returned - runDown(each, m, there + returned);
        after += each.weight * done;
        if (!out.classes) continue;
        out.classes[k].after[place] = done;
        out.classes[k].returned[place] = returned;
      }
      near.after[m * TILE + lane] = after;
    }
    return m;
  }

  /** Takes from the backlog of a class what is made up in month m, which it returns, and what is given up, in full months. */
  function madeUp(each: ClassState, m: number, there: number): number {
    if (each.backlog === 0 || makeUp.room === 0) return 0;
    const open = shareAfter(m, lastRestart / MONTH_DAYS);
    if (open === 0) return 0;
    if (open === 1) return madeUpInMonth(each, there);
    setRates(each, there);
    const rate = makeUp.pace + each.givenUp;
    return takeUp(each, open * makeUp.room * there, (each.backlog * (1 - exp(-open * rate))) / rate);
  }

  /** The same in a whole month after the last restart, where there is room. */
  function madeUpInMonth(each: ClassState, there: number): number {
    if (makeUp.room === 0) return 0;
    if (there !== each.volume) setRates(each, there);
    return takeUp(each, makeUp.room * there, each.backlog * each.leaving);
  }

  /** Both leave the backlog at their rates all through the month, so that the day on which it opens makes no difference. */
  function setRates(each: ClassState, there: number): void {
    each.volume = there;
    each.givenUp = each.cancelled + makeUp.cancelledByFall * Math.max(0, 1 - there);
    const rate = makeUp.pace + each.givenUp;
    each.leaving = (1 - exp(-rate)) / rate;
  }

  /** Takes from the backlog what its pace brings of `gone`, as far as there is room, which it returns, and what is given up. */
  function takeUp(each: ClassState, room: number, gone: number): number {
    const returned = Math.min(room, makeUp.pace * gone);
    const left = each.backlog - returned - each.givenUp * gone;
    each.backlog = left < LEAST_BACKLOG ? 0 : left;
    return returned;
  }

  /** Takes from the stock of a class what of it is missed in month m, which it returns: an even part, or as much as there is work. */
  function runDown(each: ClassState, m: number, done: number): number {
    if (each.stock === 0) return 0;
    const start = (own.end + own.restart) / MONTH_DAYS;
    const due = each.stock - each.ahead * (1 - Math.min(1, Math.max(0, (m + 1 - start) / RUN_DOWN_MONTHS)));
    const missing = Math.max(0, Math.min(due, done));
    each.stock -= missing;
    return missing;
  }

  /** Makes up a share of the backlog of each class evenly over `months` months after the last restart. */
  function fillEvenly(out: Activity, share: number, months: number, i: number, lane: number): void {
    const start = lastRestart / MONTH_DAYS;
    const end = Math.min(MONTHS, start + months);
    if (television.backlog + film.backlog === 0) return;
    for (let m = Math.floor(start); m < end; m++) {
      const part = (share * (Math.min(m + 1, start + months) - Math.max(m, start))) / months;
      const at = m * TILE + lane;
      if (m >= until[lane]) near.after[at] = out.after[m * BLOCK_SIZE + i];
      until[lane] = Math.max(until[lane], m + 1);
      classes.forEach(({ weight, backlog }, k) => {
        near.after[at] += weight * backlog * part;
        if (!out.classes) return;
        out.classes[k].after[(past + m) * BLOCK_SIZE + i] += backlog * part;
        out.classes[k].returned[(past + m) * BLOCK_SIZE + i] += backlog * part;
      });
    }
  }

  /**
   * Fills `out` with the work lost in such a world, in full months, each month times its weight: the weighted sum of the `lost` that `fill`
   * gives, for callers that need nothing else.
   */
  function fillLost(out: Column, drawn: Drawn, volume: Volume, strikes: Strikes, weights: Float64Array, count: number): void {
    setVolume(volume);
    for (let first = 0; first < count; first += TILE) {
      const draws = Math.min(TILE, count - first);
      fetchVolume(first, draws);
      for (let lane = 0; lane < draws; lane++) {
        const i = first + lane;
        setDraw(drawn, strikes, i);
        let days = 0;
        for (let m = 0; m < MONTHS && m * MONTH_DAYS < lastRestart; m++) {
          fillLostDays(stops, classes, product, m * MONTH_DAYS, m * MONTH_DAYS + MONTH_DAYS);
          const at = Math.min(m, level) * TILE + lane;
          days += weights[m] * (television.weight * television.near[at] * television.lost + film.weight * film.near[at] * film.lost);
        }
        out[i] = days / MONTH_DAYS;
      }
    }
  }

  return { fill, fillLost };
}

/** Resets the months that the previous block changed, and takes over the volume. */
function resetMonths(out: Activity, { past, work, television, film, levelFrom }: Volume): void {
  const end = out.normalFrom * BLOCK_SIZE;
  out.before.fill(0, 0, end);
  out.lost.fill(0, 0, end);
  out.inForce.fill(1, 0, end);
  out.after.set(work.subarray(past * BLOCK_SIZE));
  out.classes?.forEach((each, k) => {
    each.before.fill(0);
    each.after.set(k === 0 ? television : film);
    each.after.fill(0, 0, past * BLOCK_SIZE);
    each.lost.fill(0);
    each.returned.fill(0);
  });
  out.normalFrom = levelFrom;
  out.inForceFrom = 0;
}

function setStrike(strike: Strike, start: number, length: number, restart: number, onset: number): void {
  strike.start = start;
  strike.end = start + length;
  strike.restart = restart;
  strike.onset = onset;
}

function setClass(work: ClassState, weight: number, ownShare: number, otherShare: number, cancelled: number): void {
  work.weight = weight;
  work.own = ownShare;
  work.other = otherShare;
  work.cancelled = cancelled;
  work.backlog = 0;
  work.volume = NaN;
}
