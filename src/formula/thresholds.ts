import type { Comparison, Loop1 } from './loops';
import { floor, isAtMost } from './near';

/**
 * The comparisons of a column and a number, which give `yes` where they hold and `no` where they do not. Which numbers pass is a matter of one bound, found once, so that the loop need not
 * ask whether two numbers nearly agree.
 */
export const THRESHOLDS: ReadonlyMap<Comparison, (at: number, yes: number, no: number) => Loop1> = new Map(
  (['<', '>=', '<=', '>'] as const).map((operator) => [operator, (at, yes, no) => threshold(operator, at, yes, no)]),
);

function threshold(operator: '<' | '>=' | '<=' | '>', at: number, yes: number, no: number): Loop1 {
  const isUpper = operator === '<=' || operator === '>';
  // What is at most a number is what is at least its opposite, turned round.
  const bound = isUpper ? -leastReaching(-at) : leastReaching(at);
  const either = Float64Array.of(no, yes);
  switch (operator) {
    case '<':
      return (out, a, count) => {
        for (let k = 0; k < count; k++) out[k] = either[+(a[k]! < bound)]!;
      };
    case '>=':
      return (out, a, count) => {
        for (let k = 0; k < count; k++) out[k] = either[+(a[k]! >= bound)]!;
      };
    case '<=':
      return (out, a, count) => {
        for (let k = 0; k < count; k++) out[k] = either[+(a[k]! <= bound)]!;
      };
    case '>':
      return (out, a, count) => {
        for (let k = 0; k < count; k++) out[k] = either[+(a[k]! > bound)]!;
      };
  }
}

/** The least number that a limit is at most, or nearly: by halving the stretch of doubles in which it must lie. */
function leastReaching(limit: number): number {
  if (!Number.isFinite(limit)) return limit;
  let [fails, passes] = [Math.max(-Number.MAX_VALUE, limit - 4e-12 * Math.abs(limit) - 4e-15), limit];
  if (isAtMost(limit, fails)) return fails;
  for (;;) {
    const middle = fails + (passes - fails) / 2;
    if (!(middle > fails && middle < passes)) return passes;
    if (isAtMost(limit, middle)) passes = middle;
    else fails = middle;
  }
}

/** The n-th of some numbers, n rounded down; the last for every later n, 0 for n below 1. What is not a number has no entry. */
export const SCHEDULE = (entries: readonly number[]): Loop1 => {
  const table = Float64Array.of(0, ...entries);
  return (out, a, count) => {
    for (let k = 0; k < count; k++) out[k] = table[Math.min(Math.max(floor(a[k]!), 0), entries.length)]!;
  };
};

/** The value beside the first limit that a value is below, or the last; one value more than limits. */
export const LOOKUP = (limits: readonly number[], values: readonly number[]): Loop1 => {
  const [bounds, beside] = [Float64Array.from(limits, leastReaching), Float64Array.of(...values, NaN)];
  return (out, a, count) => {
    for (let k = 0; k < count; k++) {
      const x = a[k]!;
      let place = 0;
      while (place < bounds.length && x >= bounds[place]!) place++;
      out[k] = beside[x === x ? place : values.length]!;
    }
  };
};
