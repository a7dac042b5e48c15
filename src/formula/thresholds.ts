import type { Comparison, Loop1 } from './loops';
import { floor, isAtMost } from './approximate';

/**
 * The comparisons of a column with a number, which give `yes` or `no`. The bound from which on numbers pass is found once, so that the
 * loop need not check whether two numbers are approximately equal.
 */
export const THRESHOLDS: ReadonlyMap<Comparison, (at: number, yes: number, no: number) => Loop1> = new Map(
  (['<', '>=', '<=', '>'] as const).map((operator) => [operator, (at, yes, no) => threshold(operator, at, yes, no)]),
);

function threshold(operator: '<' | '>=' | '<=' | '>', at: number, yes: number, no: number): Loop1 {
  const isUpper = operator === '<=' || operator === '>';
  // x is at most a number if −x is at least its negative.
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

/** The least number that reaches a limit, or approximately: by bisection of the doubles among which it lies. */
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

/** The n-th of some numbers, n rounded down; the last for every later n, 0 for n below 1, NaN for NaN. */
export const SCHEDULE = (entries: readonly number[]): Loop1 => {
  const table = Float64Array.of(0, ...entries);
  return (out, a, count) => {
    for (let k = 0; k < count; k++) out[k] = table[Math.min(Math.max(floor(a[k]!), 0), entries.length)]!;
  };
};

/** The value of the first limit that x is below, else the last value; there is one value more than limits. NaN for NaN. */
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
