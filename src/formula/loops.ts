import type { FunctionName } from './functions';
import type { BinaryOperator } from './tree';

/** Writes `count` elements from `o` on, each from the elements of `a` from `i` on. The arrays may be one and the same at equal offsets. */
export type Loop1 = (out: Float64Array, o: number, a: Float64Array, i: number, count: number) => void;

/** The same from two arrays. */
export type Loop2 = (out: Float64Array, o: number, a: Float64Array, i: number, b: Float64Array, j: number, count: number) => void;

/** Makes the loop of an operator one of whose sides is a number. */
export type LoopAt = (value: number) => Loop1;

/**
 * The operators and the functions of two values, element by element, exactly as mathjs computes them on numbers.
 *
 * Its comparisons, and so `min`, `max` and `floor`, take two numbers for equal when they differ by at most a part
 * in 1e12 (or 1e-15 in all): a threshold that 0.1 + 0.2 should reach at 0.3 is reached.
 */
export const PAIRS: Readonly<Record<BinaryOperator | 'min' | 'max', Loop2>> = {
  '+': (out, o, a, i, b, j, count) => {
    for (let k = 0; k < count; k++) out[o + k] = a[i + k]! + b[j + k]!;
  },
  '-': (out, o, a, i, b, j, count) => {
    for (let k = 0; k < count; k++) out[o + k] = a[i + k]! - b[j + k]!;
  },
  '*': (out, o, a, i, b, j, count) => {
    for (let k = 0; k < count; k++) out[o + k] = a[i + k]! * b[j + k]!;
  },
  '/': (out, o, a, i, b, j, count) => {
    for (let k = 0; k < count; k++) out[o + k] = a[i + k]! / b[j + k]!;
  },
  '<': (out, o, a, i, b, j, count) => {
    for (let k = 0; k < count; k++) out[o + k] = isBelow(a[i + k]!, b[j + k]!) ? 1 : 0;
  },
  '>': (out, o, a, i, b, j, count) => {
    for (let k = 0; k < count; k++) out[o + k] = isBelow(b[j + k]!, a[i + k]!) ? 1 : 0;
  },
  '<=': (out, o, a, i, b, j, count) => {
    for (let k = 0; k < count; k++) out[o + k] = a[i + k]! <= b[j + k]! || isNear(a[i + k]!, b[j + k]!) ? 1 : 0;
  },
  '>=': (out, o, a, i, b, j, count) => {
    for (let k = 0; k < count; k++) out[o + k] = a[i + k]! >= b[j + k]! || isNear(a[i + k]!, b[j + k]!) ? 1 : 0;
  },
  '==': (out, o, a, i, b, j, count) => {
    for (let k = 0; k < count; k++) out[o + k] = isNear(a[i + k]!, b[j + k]!) ? 1 : 0;
  },
  '!=': (out, o, a, i, b, j, count) => {
    for (let k = 0; k < count; k++) out[o + k] = isNear(a[i + k]!, b[j + k]!) ? 0 : 1;
  },
  and: (out, o, a, i, b, j, count) => {
    for (let k = 0; k < count; k++) out[o + k] = a[i + k] && b[j + k] ? 1 : 0;
  },
  or: (out, o, a, i, b, j, count) => {
    for (let k = 0; k < count; k++) out[o + k] = a[i + k] || b[j + k] ? 1 : 0;
  },
  min: (out, o, a, i, b, j, count) => {
    for (let k = 0; k < count; k++) {
      const first = a[i + k]!;
      const second = b[j + k]!;
      out[o + k] = second !== second || isBelow(second, first) ? second : first;
    }
  },
  max: (out, o, a, i, b, j, count) => {
    for (let k = 0; k < count; k++) {
      const first = a[i + k]!;
      const second = b[j + k]!;
      out[o + k] = second !== second || isBelow(first, second) ? second : first;
    }
  },
};

/** The arithmetic of a column and a number on its right. */
export const NUMBER_RIGHT: ReadonlyMap<string, LoopAt> = new Map<string, LoopAt>([
  [
    '+',
    (value) => (out, o, a, i, count) => {
      for (let k = 0; k < count; k++) out[o + k] = a[i + k]! + value;
    },
  ],
  [
    '-',
    (value) => (out, o, a, i, count) => {
      for (let k = 0; k < count; k++) out[o + k] = a[i + k]! - value;
    },
  ],
  [
    '*',
    (value) => (out, o, a, i, count) => {
      for (let k = 0; k < count; k++) out[o + k] = a[i + k]! * value;
    },
  ],
  [
    '/',
    (value) => (out, o, a, i, count) => {
      for (let k = 0; k < count; k++) out[o + k] = a[i + k]! / value;
    },
  ],
]);

/** The arithmetic of a number on the left of a column. */
export const NUMBER_LEFT: ReadonlyMap<string, LoopAt> = new Map<string, LoopAt>([
  ['+', NUMBER_RIGHT.get('+')!],
  [
    '-',
    (value) => (out, o, a, i, count) => {
      for (let k = 0; k < count; k++) out[o + k] = value - a[i + k]!;
    },
  ],
  ['*', NUMBER_RIGHT.get('*')!],
  [
    '/',
    (value) => (out, o, a, i, count) => {
      for (let k = 0; k < count; k++) out[o + k] = value / a[i + k]!;
    },
  ],
]);

/** The operators and functions of one value. */
export const SINGLES: Readonly<Record<'copy' | 'negate' | 'not' | Extract<FunctionName, 'floor' | 'round' | 'abs'>, Loop1>> = {
  copy: (out, o, a, i, count) => {
    for (let k = 0; k < count; k++) out[o + k] = a[i + k]!;
  },
  negate: (out, o, a, i, count) => {
    for (let k = 0; k < count; k++) out[o + k] = -a[i + k]!;
  },
  not: (out, o, a, i, count) => {
    for (let k = 0; k < count; k++) out[o + k] = a[i + k] ? 0 : 1;
  },
  floor: (out, o, a, i, count) => {
    for (let k = 0; k < count; k++) out[o + k] = floor(a[i + k]!);
  },
  round: (out, o, a, i, count) => {
    for (let k = 0; k < count; k++) out[o + k] = round(a[i + k]!);
  },
  abs: (out, o, a, i, count) => {
    for (let k = 0; k < count; k++) out[o + k] = Math.abs(a[i + k]!);
  },
};

/** Powers by repeated multiplication from the left, since engines differ in the last bits of `**`. */
export const POWER: LoopAt = (exponent) => (out, o, a, i, count) => {
  for (let k = 0; k < count; k++) {
    const base = a[i + k]!;
    let product = 1;
    for (let factor = 0; factor < exponent; factor++) product *= base;
    out[o + k] = product;
  }
};

/** Where the condition holds the first, elsewhere the second. */
export function choose(
  out: Float64Array,
  o: number,
  condition: Float64Array,
  c: number,
  yes: Float64Array,
  i: number,
  no: Float64Array,
  j: number,
  count: number,
): void {
  for (let k = 0; k < count; k++) out[o + k] = condition[c + k] ? yes[i + k]! : no[j + k]!;
}

function isNear(x: number, y: number): boolean {
  if (x === y) return true;
  const size = Math.max(Math.abs(x), Math.abs(y));
  return size < Infinity && Math.abs(x - y) <= Math.max(1e-12 * size, 1e-15);
}

function isBelow(x: number, y: number): boolean {
  return x < y && !isNear(x, y);
}

function round(x: number): number {
  const size = Math.abs(x);
  const whole = Math.floor(size);
  const rounded = size - whole >= 0.5 ? whole + 1 : whole;
  return x < 0 ? -rounded : rounded;
}

/** Rounds down, but takes what is within rounding error of the next whole number for that number. */
function floor(x: number): number {
  const below = Math.floor(x);
  const nearest = round(x);
  return below !== nearest && isNear(x, nearest) && !isNear(x, below) ? nearest : below;
}
