import { levelAt, nextChange, type Level } from './waves';

/**
 * A strike: it stops its share of work from `start` to `end` (days from day 0), times the level of members who are out, then linearly less
 * over `restart` days. Over the first `onset` days it takes hold linearly, while work goes on with what is in hand.
 */
export interface Strike {
  start: number;
  end: number;
  restart: number;
  onset: number;
  readonly level: Level;
}

/**
 * A class of work: its weight, and the shares of it that this strike and the other one stop, 0…1. `lost` is what `fillLostDays` last
 * found, in full-stop days.
 */
export interface WorkClass {
  weight: number;
  own: number;
  other: number;
  lost: number;
}

/** What two strikes of a draw stop over time, cut into pieces on which both are linear. */
export interface Stops {
  /** First day of each piece, ascending; the last entry is the day on which both are over. */
  readonly days: Float64Array;
  /** Fraction of its share that this strike stops at the start and the end of each piece, 0…1; then the other strike’s. */
  readonly own: readonly [start: Float64Array, end: Float64Array];
  readonly other: readonly [start: Float64Array, end: Float64Array];
  /** Number of pieces. */
  count: number;
  /** The piece that was asked for last. */
  at: number;
}

/** Most pieces of two strikes beside the changes of a level: start, onset, end and restart of both. */
const MOST_KNOTS = 8;

/** Room for two strikes; the first one’s level has at most so many entries. */
export function newStops(levels = 1): Stops {
  const ends = (): Float64Array => new Float64Array(MOST_KNOTS + levels);
  return { days: new Float64Array(MOST_KNOTS + levels + 1), own: [ends(), ends()], other: [ends(), ends()], count: 0, at: 0 };
}

/** Cuts two strikes into pieces. */
export function fillStops(out: Stops, own: Strike, other: Strike): void {
  const last = Math.max(own.end + own.restart, other.end + other.restart);
  let day = Math.min(own.start, other.start);
  let k = 0;
  for (; day < last; k++) {
    const next = Math.min(nextKnot(own, day), nextKnot(other, day));
    const middle = day + (next - day) / 2;
    out.days[k] = day;
    out.own[0][k] = stopped(own, day, middle);
    out.own[1][k] = stopped(own, next, middle);
    out.other[0][k] = stopped(other, day, middle);
    out.other[1][k] = stopped(other, next, middle);
    day = next;
  }
  out.days[k] = day;
  out.count = k;
  out.at = 0;
}

/**
 * Fills `lost` of each class with its work lost to two strikes between days `from` and `to`, in full-stop days: the exact integral of
 * 1 − a(t), where a is the smaller of what the two strikes leave of the class or, with `product`, the product of what they leave.
 */
export function fillLostDays(stops: Stops, classes: readonly WorkClass[], product: boolean, from: number, to: number): void {
  const { days, own, other, count } = stops;
  for (let k = 0; k < classes.length; k++) classes[k].lost = 0;
  let piece = days[stops.at] > from ? 0 : stops.at;
  while (piece < count && days[piece + 1] <= from) piece++;
  stops.at = piece;
  for (; piece < count && days[piece] < to; piece++) {
    const first = days[piece];
    const last = days[piece + 1];
    const start = Math.max(from, first);
    const end = Math.min(to, last);
    const p = start === first ? 0 : (start - first) / (last - first);
    const q = end === last ? 1 : (end - first) / (last - first);
    const a0 = between(own[0][piece], own[1][piece], p);
    const a1 = between(own[0][piece], own[1][piece], q);
    const b0 = between(other[0][piece], other[1][piece], p);
    const b1 = between(other[0][piece], other[1][piece], q);
    for (let k = 0; k < classes.length; k++) {
      const { own: a, other: b } = classes[k];
      const mean = product ? meanOfUnion(a * a0, a * a1, b * b0, b * b1) : meanOfLarger(a * a0, a * a1, b * b0, b * b1);
      classes[k].lost += (end - start) * mean;
    }
  }
}

/** Point at `share` of the way from one value to another. */
const between = (from: number, to: number, share: number): number => from + share * (to - from);

/** First day after `at` on which the stopped share changes its slope; Infinity after the restart. */
function nextKnot(strike: Strike, at: number): number {
  if (at < strike.start) return strike.start;
  if (strike.onset > 0 && at < Math.min(strike.end, strike.start + strike.onset))
    return Math.min(strike.end, strike.start + strike.onset, nextChange(strike.level, at));
  if (at < strike.end) return Math.min(strike.end, nextChange(strike.level, at));
  if (at < strike.end + strike.restart) return strike.end + strike.restart;
  return Infinity;
}

/** Fraction of its share that a strike stops on day t, 0…1, on the linear piece that contains `middle`. */
function stopped(strike: Strike, t: number, middle: number): number {
  if (middle < strike.start || middle >= strike.end + strike.restart) return 0;
  const level = levelAt(strike.level, Math.min(middle, strike.end));
  const held = strike.onset > 0 ? level * Math.min(1, (Math.min(t, strike.end) - strike.start) / strike.onset) : level;
  return middle < strike.end ? held : held * (1 - (t - strike.end) / strike.restart);
}

/** Mean over a piece of the larger of two linear functions with values a0 → a1 and b0 → b1. */
function meanOfLarger(a0: number, a1: number, b0: number, b1: number): number {
  const d0 = a0 - b0;
  const d1 = a1 - b1;
  const mean = (b0 + b1) / 2;
  if (d0 >= 0 && d1 >= 0) return mean + (d0 + d1) / 2;
  if (d0 <= 0 && d1 <= 0) return mean;
  const above = d0 > 0 ? d0 : d1;
  const below = d0 > 0 ? -d1 : -d0;
  return mean + (above * above) / (2 * (above + below));
}

/** Mean over a piece of 1 − (1 − a)(1 − b) for linear a and b; Simpson's rule is exact for it. */
function meanOfUnion(a0: number, a1: number, b0: number, b1: number): number {
  return (union(a0, b0) + 4 * union((a0 + a1) / 2, (b0 + b1) / 2) + union(a1, b1)) / 6;
}

const union = (a: number, b: number): number => a + b - a * b;
