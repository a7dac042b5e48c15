/**
 * Comparisons, rounding and their like as mathjs has them on numbers: two numbers count as equal when they differ by at most a part in
 * 1e12, or 1e-15 in all, so that a threshold which 0.1 + 0.2 should reach at 0.3 is reached.
 * @module
 */

/** Whether two numbers are so far apart that nobody takes them for equal: nearly always. Never true of what is not finite. */
function isFar(x: number, y: number): boolean {
  return Math.abs(x - y) > 2e-12 * (Math.abs(x) + Math.abs(y)) + 2e-15;
}

/** Whether two numbers count as equal. */
export function isNear(x: number, y: number): boolean {
  if (isFar(x, y)) return false;
  if (x === y) return true;
  const size = Math.max(Math.abs(x), Math.abs(y));
  return size < Infinity && Math.abs(x - y) <= Math.max(1e-12 * size, 1e-15);
}

/** Whether x is less than y and does not count as equal. */
export function isBelow(x: number, y: number): boolean {
  return isFar(x, y) ? x < y : x < y && !isNear(x, y);
}

/** Whether x is less than y or counts as equal. */
export function isAtMost(x: number, y: number): boolean {
  return isFar(x, y) ? x < y : x <= y || isNear(x, y);
}

/** The same as `isBelow`, and true where x is not a number. */
export function isBelowOrNaN(x: number, y: number): boolean {
  return isFar(x, y) ? x < y : x !== x || isBelow(x, y);
}

/** Whether x is more than y and does not count as equal, or is not a number. */
export function isAboveOrNaN(x: number, y: number): boolean {
  return isFar(x, y) ? x > y : x !== x || isBelow(y, x);
}

/** The nearest whole number, halves away from zero. */
export function round(x: number): number {
  const size = Math.abs(x);
  const whole = Math.floor(size);
  const rounded = size - whole >= 0.5 ? whole + 1 : whole;
  return x < 0 ? -rounded : rounded;
}

/** Rounds down, but takes what is within rounding error of the next whole number for that number. */
export function floor(x: number): number {
  const below = Math.floor(x);
  const nearest = round(x);
  return below !== nearest && isNear(x, nearest) && !isNear(x, below) ? nearest : below;
}
