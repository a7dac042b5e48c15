import { exp, ln } from '../random/elementary';

/**
 * A distribution of lengths as its cumulative hazard at whole days 0 … longest: minus the log of the probability to last longer. It is
 * linear between whole days, which makes every quantile a look-up. The distribution is cut at its last day: what would last longer ends
 * there.
 */
export type Hazard = Float64Array;

/**
 * Probability to last longer than `t` days in all, given that it has lasted `elapsed` days.
 *
 * @param t any number
 * @returns 1 up to `elapsed`, falling to 0 at the last day
 */
export function survivalAt(hazard: Hazard, elapsed: number, t: number): number {
  const longest = hazard.length - 1;
  if (t <= elapsed) return 1;
  if (t >= longest) return 0;
  // Relative to the day of the forecast, so that nothing underflows however unlikely it was to last until then.
  const left = exp(hazard[elapsed]! - hazard[longest]!);
  return (exp(hazard[elapsed]! - at(hazard, t)) - left) / (1 - left);
}

/**
 * The length in all that is not exceeded with probability `p`, given `elapsed`.
 *
 * @returns days, from `elapsed` at 0 to the last day at 1, rising with `p`
 * @throws RangeError when `p` is not within 0 and 1
 */
export function quantileOf(hazard: Hazard, elapsed: number, p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`p must be within 0 and 1, got ${p}`);
  const longest = hazard.length - 1;
  if (p === 0) return elapsed;
  if (p === 1) return longest;
  const left = exp(hazard[elapsed]! - hazard[longest]!);
  const target = hazard[elapsed]! - ln(1 - p * (1 - left));
  let [low, high] = [elapsed, longest];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (hazard[middle]! <= target) low = middle;
    else high = middle;
  }
  const within = (target - hazard[low]!) / (hazard[high]! - hazard[low]!);
  return low + Math.min(1, Math.max(0, within));
}

/**
 * Probability to last longer than `t` days in all, given `elapsed`, if the distribution is not cut at its last day.
 *
 * @param t at most the last day
 * @returns 1 up to `elapsed`, falling
 */
export const openSurvivalAt = (hazard: Hazard, elapsed: number, t: number): number =>
  t <= elapsed ? 1 : exp(hazard[elapsed]! - (t >= hazard.length - 1 ? hazard[hazard.length - 1]! : at(hazard, t)));

/**
 * The length in all that is not exceeded with probability `p`, given `elapsed`, if the distribution is not cut at its last day.
 *
 * @param p from 0 to below 1
 * @returns days, rising with `p`; `Infinity` beyond day `longest`
 */
export function openQuantileOf(hazard: Hazard, elapsed: number, p: number, longest: number): number {
  const target = hazard[elapsed]! - ln(1 - p);
  // If the curve is level at that probability, the first day of the level; the tolerance is for rounding.
  const reached = target - 1e-12 * Math.max(1, target);
  if (!(hazard[longest]! >= reached)) return Infinity;
  let [low, high] = [elapsed, longest];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (hazard[middle]! < reached) low = middle;
    else high = middle;
  }
  const within = (target - hazard[low]!) / (hazard[high]! - hazard[low]!);
  return low + Math.min(1, Math.max(0, within));
}

/** Probability that it ends within the next `days` days, 0 or more, given `elapsed`. */
export function chanceWithin(hazard: Hazard, elapsed: number, days: number): number {
  if (!(days >= 0)) throw new RangeError(`days must not be negative, got ${days}`);
  return 1 - survivalAt(hazard, elapsed, elapsed + days);
}

/**
 * Probability to end in each week, given that it is still running when the week begins: week 1 is days 0 to 7. The distribution is not
 * cut at its last day.
 *
 * @param weeks at most a seventh of the last day
 */
export const weeklyHazard = (hazard: Hazard, weeks: number): readonly number[] =>
  Array.from({ length: weeks }, (_, week) => 1 - exp(hazard[7 * week]! - hazard[7 * (week + 1)]!));

function at(hazard: Hazard, t: number): number {
  const day = Math.floor(t);
  return hazard[day]! + (t - day) * (hazard[day + 1]! - hazard[day]!);
}
