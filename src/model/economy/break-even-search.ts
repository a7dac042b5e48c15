import { column, type Column } from '../column';

/** Longest strike that is searched, in days: two years, as long as the longest strike the forecast allows. */
export const LONGEST = 730;

/** First length to try, in days, when only the value of the terms is known. */
const FIRST_GUESS = 180;

/**
 * State of the search for the length of strike that uses up the value of the terms, per draw. The remainder falls with the length and is
 * nearly linear, so a bracket and its chord come close within a few iterations.
 */
export interface Search {
  /** Remainder after a strike of 0 days: the value of the terms, USD. */
  readonly value: Column;
  /** Longest length known to leave a positive remainder, in days, and that remainder. */
  readonly low: Column;
  readonly lowLeft: Column;
  /** Shortest length known to leave none, in days, and its remainder, 0 or negative; `high` is Infinity until one is known. */
  readonly high: Column;
  readonly highLeft: Column;
  /** Number of consecutive moves of the same end of the bracket: positive for the low end, negative for the high end. */
  readonly streak: Column;
  /** Weight at the chord of the remainder at the end of the bracket that stays put, 0…1. */
  readonly weight: Column;
}

/** Empty search; `begin` starts it. */
export const newSearch = (): Search => ({
  value: column(),
  low: column(),
  lowLeft: column(),
  high: column(),
  highLeft: column(),
  streak: column(),
  weight: column(),
});

/** Starts a search from the value of the terms, USD. */
export function begin(search: Search, value: Column, count: number): void {
  for (let i = 0; i < count; i++) {
    search.value[i] = search.lowLeft[i] = value[i];
    search.low[i] = search.streak[i] = 0;
    search.high[i] = Infinity;
  }
}

/** Narrows the brackets by the remainders `left` after strikes of `days`; a length outside the bracket adds nothing. */
export function narrow(search: Search, days: Column, left: Column, count: number): void {
  const { low, lowLeft, high, highLeft, streak, weight } = search;
  for (let i = 0; i < count; i++) {
    if (!(days[i] > low[i] && days[i] < high[i])) continue;
    if (left[i] > 0) {
      weight[i] = streak[i] > 0 ? weight[i] * kept(left[i], lowLeft[i]) : 1;
      low[i] = days[i];
      lowLeft[i] = left[i];
      streak[i] = Math.max(1, streak[i] + 1);
    } else {
      weight[i] = streak[i] < 0 ? weight[i] * kept(left[i], highLeft[i]) : 1;
      high[i] = days[i];
      highLeft[i] = left[i];
      streak[i] = Math.min(-1, streak[i] - 1);
    }
  }
}

/**
 * Fills `out` with the next lengths to try, in days. Within the bracket that is the root of the chord, with the end that stays put at less
 * weight by the curve so far (Anderson and Björck, BIT 13, 1973). If it has stayed put three times, it is the midpoint; that happens where
 * another strike has already stopped the work and a longer strike costs almost nothing. Without a bracket, it is the root of the line
 * through what is known.
 */
export function fillNextLength(out: Column, search: Search, count: number): void {
  const { low, high, streak } = search;
  for (let i = 0; i < count; i++) {
    const stuck = Math.abs(streak[i]) > 3 && high[i] < Infinity;
    out[i] = stuck ? (low[i] + high[i]) / 2 : Math.min(LONGEST, crossing(search, i));
  }
}

/**
 * Fills `out` with the length at which nothing is left, in days: 0 if the terms have no value, Infinity if something is left after two
 * years.
 */
export function fillBreakEvenLength(out: Column, search: Search, count: number): void {
  for (let i = 0; i < count; i++) {
    const days = crossing(search, i);
    out[i] = days < LONGEST ? days : Infinity;
  }
}

/** Part of its weight that an end keeps when the other end moves on from remainder `from` to `to`. */
function kept(to: number, from: number): number {
  const part = 1 - to / from;
  return part > 0 ? part : 0.5;
}

function crossing({ value, low, lowLeft, high, highLeft, streak, weight }: Search, i: number): number {
  if (value[i] <= 0) return 0;
  if (high[i] < Infinity) {
    const above = lowLeft[i] * (streak[i] < 0 ? weight[i] : 1);
    const below = -highLeft[i] * (streak[i] > 0 ? weight[i] : 1);
    return low[i] + ((high[i] - low[i]) * above) / (above + below);
  }
  if (low[i] === 0) return FIRST_GUESS;
  const used = value[i] - lowLeft[i];
  return used > 0 ? (low[i] * value[i]) / used : LONGEST;
}
