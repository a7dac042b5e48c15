import { column, type Column } from '../column';

/** The longest stop a break-even is looked for, in days: two years, as long as the longest strike the forecast allows. */
export const LONGEST = 730;

/** The first length tried where nothing is known but what the terms are worth, in days. */
const FIRST_GUESS = 180;

/**
 * The search for the length at which a stop has used up what terms are worth, per draw. What is left falls with the length, nearly
 * on a straight line, so two lengths that bracket the end and the chord between them come close within a few tries.
 */
export interface Search {
  /** What is left after no stop at all. */
  readonly worth: Column;
  /** The longest length known to leave something, and what it leaves. */
  readonly low: Column;
  readonly lowLeft: Column;
  /** The shortest length known to leave nothing, and how much is missing; `high` is Infinity until one is known. */
  readonly high: Column;
  readonly highLeft: Column;
  /** How often in a row the same end has moved: above 0 the low one, below 0 the high one. */
  readonly streak: Column;
}

export const newSearch = (): Search => ({
  worth: column(),
  low: column(),
  lowLeft: column(),
  high: column(),
  highLeft: column(),
  streak: column(),
});

/** Begins a search with what the terms are worth. */
export function begin(search: Search, worth: Column, count: number): void {
  for (let i = 0; i < count; i++) {
    search.worth[i] = search.lowLeft[i] = worth[i];
    search.low[i] = search.streak[i] = 0;
    search.high[i] = Infinity;
  }
}

/** Takes in what stops of so many days leave; a length outside the bracket says nothing more. */
export function narrow(search: Search, days: Column, left: Column, count: number): void {
  const { low, lowLeft, high, highLeft, streak } = search;
  for (let i = 0; i < count; i++) {
    if (!(days[i] > low[i] && days[i] < high[i])) continue;
    if (left[i] > 0) {
      low[i] = days[i];
      lowLeft[i] = left[i];
      streak[i] = Math.max(1, streak[i] + 1);
    } else {
      high[i] = days[i];
      highLeft[i] = left[i];
      streak[i] = Math.min(-1, streak[i] - 1);
    }
  }
}

/**
 * The lengths to try next. Within the bracket the chord, with the end that has stayed put once at half its weight (Illinois method:
 * Dowell and Jarratt, BIT 11, 1971); where it stays put again, as it does where another strike has stopped the work already and a
 * longer stop costs next to nothing, the middle. Before there is a bracket, the line through what is known.
 */
export function fillNextLength(out: Column, search: Search, count: number): void {
  const { low, high, streak } = search;
  for (let i = 0; i < count; i++) {
    const stuck = Math.abs(streak[i]) > 2 && high[i] < Infinity;
    out[i] = stuck ? (low[i] + high[i]) / 2 : Math.min(LONGEST, crossing(search, i, 0.5));
  }
}

/** The length at which nothing is left, in days: 0 where the terms are worth nothing, Infinity where two years leave something. */
export function fillBreakEvenLength(out: Column, search: Search, count: number): void {
  for (let i = 0; i < count; i++) {
    const days = crossing(search, i, 1);
    out[i] = days < LONGEST ? days : Infinity;
  }
}

function crossing({ worth, low, lowLeft, high, highLeft, streak }: Search, i: number, weight: number): number {
  if (worth[i] <= 0) return 0;
  if (high[i] < Infinity) {
    let above = lowLeft[i];
    let below = -highLeft[i];
    for (let n = Math.abs(streak[i]); n > 1; n--)
      if (streak[i] > 0) below *= weight;
      else above *= weight;
    return low[i] + ((high[i] - low[i]) * above) / (above + below);
  }
  if (low[i] === 0) return FIRST_GUESS;
  const used = worth[i] - lowLeft[i];
  return used > 0 ? (low[i] * worth[i]) / used : LONGEST;
}
