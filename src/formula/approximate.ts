/**
 * Comparisons and rounding as in mathjs: two numbers count as equal if they differ by at most 1e-12 of the larger, or by 1e-15. So 0.1 +
 * 0.2 reaches a threshold of 0.3.
 * @module
 */

/** Whether two finite numbers are clearly apart, which nearly all are: a quick test before the exact one. False if either is not finite. */
function isClearlyApart(x: number, y: number): boolean {
  return Math.abs(x - y) > 2e-12 * (Math.abs(x) + Math.abs(y)) + 2e-15;
}

/** Whether two numbers count as equal. False for NaN. */
export function approximatelyEqual(x: number, y: number): boolean {
  if (isClearlyApart(x, y)) return false;
  if (x === y) return true;
  const size = Math.max(Math.abs(x), Math.abs(y));
  return size < Infinity && Math.abs(x - y) <= Math.max(1e-12 * size, 1e-15);
}

/** Whether x is less than y and does not count as equal. */
export function isBelow(x: number, y: number): boolean {
  return isClearlyApart(x, y) ? x < y : x < y && !approximatelyEqual(x, y);
}

/** Whether x is less than y or counts as equal. */
export function isAtMost(x: number, y: number): boolean {
  return isClearlyApart(x, y) ? x < y : x <= y || approximatelyEqual(x, y);
}

/** The same as `isBelow`, and true where x is not a number. */
export function isBelowOrNaN(x: number, y: number): boolean {
  return isClearlyApart(x, y) ? x < y : x !== x || isBelow(x, y);
}

/** Whether x is more than y and does not count as equal, or is not a number. */
export function isAboveOrNaN(x: number, y: number): boolean {
  return isClearlyApart(x, y) ? x > y : x !== x || isBelow(y, x);
}

/** The nearest whole number, halves away from zero. */
export function round(x: number): number {
  const size = Math.abs(x);
  const whole = Math.floor(size);
  const rounded = size - whole >= 0.5 ? whole + 1 : whole;
  return x < 0 ? -rounded : rounded;
}

/** Rounds down; a number that is approximately the next whole number counts as that number. */
export function floor(x: number): number {
  const below = Math.floor(x);
  const nearest = round(x);
  return below !== nearest && approximatelyEqual(x, nearest) && !approximatelyEqual(x, below) ? nearest : below;
}
