import type { FunctionName } from './functions';
import type { BinaryOperator } from './tree';

/** Writes the first `count` elements of `out`, each from the same places of the others, which may be `out` itself. */
export type Loop1 = (out: Float64Array, a: Float64Array, count: number) => void;
export type Loop2 = (out: Float64Array, a: Float64Array, b: Float64Array, count: number) => void;
export type Loop3 = (out: Float64Array, a: Float64Array, b: Float64Array, c: Float64Array, count: number) => void;

/** Makes the loop of an operator one of whose sides is a number. */
export type LoopAt = (value: number) => Loop1;

/** The operators that compare. */
export type Comparison = '<' | '>' | '<=' | '>=' | '==' | '!=';

export const isComparison = (operator: BinaryOperator): operator is Comparison => operator in COMPARISONS;

/**
 * The operators of two values, element by element, exactly as mathjs computes them on numbers.
 *
 * Its comparisons, and so `min`, `max` and `floor`, take two numbers for equal when they differ by at most a part
 * in 1e12 (or 1e-15 in all): a threshold that 0.1 + 0.2 should reach at 0.3 is reached.
 */
export const PAIRS: Readonly<Record<Exclude<BinaryOperator, Comparison>, Loop2>> = {
  '+': (out, a, b, count) => {
    for (let k = 0; k < count; k++) out[k] = a[k]! + b[k]!;
  },
  '-': (out, a, b, count) => {
    for (let k = 0; k < count; k++) out[k] = a[k]! - b[k]!;
  },
  '*': (out, a, b, count) => {
    for (let k = 0; k < count; k++) out[k] = a[k]! * b[k]!;
  },
  '/': (out, a, b, count) => {
    for (let k = 0; k < count; k++) out[k] = a[k]! / b[k]!;
  },
  and: (out, a, b, count) => {
    for (let k = 0; k < count; k++) out[k] = a[k] && b[k] ? 1 : 0;
  },
  or: (out, a, b, count) => {
    for (let k = 0; k < count; k++) out[k] = a[k] || b[k] ? 1 : 0;
  },
};

/**
 * Makes the loop of a comparison of one value and `part` times another, which gives `yes` where it holds and `no` where it does not:
 * a threshold is mostly a part of something, and what hangs on it is mostly one number or another.
 */
type Comparing = (part: number, yes: number, no: number) => Loop2;

/** The comparisons. */
export const COMPARISONS: Readonly<Record<Comparison, Comparing>> = {
  '<': (part, yes, no) => {
    const either = Float64Array.of(no, yes);
    return (out, a, b, count) => {
      for (let k = 0; k < count; k++) out[k] = either[+isBelow(a[k]!, part * b[k]!)]!;
    };
  },
  '>': (part, yes, no) => {
    const either = Float64Array.of(no, yes);
    return (out, a, b, count) => {
      for (let k = 0; k < count; k++) out[k] = either[+isBelow(part * b[k]!, a[k]!)]!;
    };
  },
  '<=': (part, yes, no) => {
    const either = Float64Array.of(no, yes);
    return (out, a, b, count) => {
      for (let k = 0; k < count; k++) out[k] = either[+isAtMost(a[k]!, part * b[k]!)]!;
    };
  },
  '>=': (part, yes, no) => {
    const either = Float64Array.of(no, yes);
    return (out, a, b, count) => {
      for (let k = 0; k < count; k++) out[k] = either[+isAtMost(part * b[k]!, a[k]!)]!;
    };
  },
  '==': (part, yes, no) => {
    const either = Float64Array.of(no, yes);
    return (out, a, b, count) => {
      for (let k = 0; k < count; k++) out[k] = either[+isNear(a[k]!, part * b[k]!)]!;
    };
  },
  '!=': (part, yes, no) => COMPARISONS['=='](part, no, yes),
};

/** Makes the loop of the smaller or the larger of one value and `part` times another. */
type Bounding = (part: number) => Loop2;

/** The functions of two values; where one is not a number, so is the result. */
export const BOUNDS: Readonly<Record<'min' | 'max', Bounding>> = {
  min: (part) => (out, a, b, count) => {
    for (let k = 0; k < count; k++) {
      const second = part * b[k]!;
      out[k] = pick(isBelowOrNaN(second, a[k]!), second, a[k]!);
    }
  },
  max: (part) => (out, a, b, count) => {
    for (let k = 0; k < count; k++) {
      const second = part * b[k]!;
      out[k] = pick(isAboveOrNaN(second, a[k]!), second, a[k]!);
    }
  },
};

/** The arithmetic of a column and a number on its right. */
export const NUMBER_RIGHT: ReadonlyMap<string, LoopAt> = new Map<string, LoopAt>([
  [
    '+',
    (value) => (out, a, count) => {
      for (let k = 0; k < count; k++) out[k] = a[k]! + value;
    },
  ],
  [
    '-',
    (value) => (out, a, count) => {
      for (let k = 0; k < count; k++) out[k] = a[k]! - value;
    },
  ],
  [
    '*',
    (value) => (out, a, count) => {
      for (let k = 0; k < count; k++) out[k] = a[k]! * value;
    },
  ],
  [
    '/',
    (value) => (out, a, count) => {
      for (let k = 0; k < count; k++) out[k] = a[k]! / value;
    },
  ],
]);

/** The arithmetic of a number on the left of a column. */
export const NUMBER_LEFT: ReadonlyMap<string, LoopAt> = new Map<string, LoopAt>([
  ['+', NUMBER_RIGHT.get('+')!],
  [
    '-',
    (value) => (out, a, count) => {
      for (let k = 0; k < count; k++) out[k] = value - a[k]!;
    },
  ],
  ['*', NUMBER_RIGHT.get('*')!],
  [
    '/',
    (value) => (out, a, count) => {
      for (let k = 0; k < count; k++) out[k] = value / a[k]!;
    },
  ],
]);

/** The operators and functions of one value. */
export const SINGLES: Readonly<Record<'copy' | 'negate' | 'not' | Extract<FunctionName, 'floor' | 'round' | 'abs'>, Loop1>> = {
  copy: (out, a, count) => {
    for (let k = 0; k < count; k++) out[k] = a[k]!;
  },
  negate: (out, a, count) => {
    for (let k = 0; k < count; k++) out[k] = -a[k]!;
  },
  not: (out, a, count) => {
    for (let k = 0; k < count; k++) out[k] = a[k] ? 0 : 1;
  },
  floor: (out, a, count) => {
    for (let k = 0; k < count; k++) out[k] = floor(a[k]!);
  },
  round: (out, a, count) => {
    for (let k = 0; k < count; k++) out[k] = round(a[k]!);
  },
  abs: (out, a, count) => {
    for (let k = 0; k < count; k++) out[k] = Math.abs(a[k]!);
  },
};

/** Powers by repeated multiplication from the left, since engines differ in the last bits of `**`. */
export const POWER: LoopAt = (exponent) => (out, a, count) => {
  for (let k = 0; k < count; k++) {
    const base = a[k]!;
    let product = 1;
    for (let factor = 0; factor < exponent; factor++) product *= base;
    out[k] = product;
  }
};

/** The n-th of some numbers, n rounded down; the last for every later n, 0 for n below 1. What is not a number has no entry. */
export const SCHEDULE = (entries: readonly number[]): Loop1 => {
  const table = Float64Array.of(0, ...entries);
  return (out, a, count) => {
    for (let k = 0; k < count; k++) out[k] = table[Math.min(Math.max(floor(a[k]!), 0), entries.length)]!;
  };
};

/** The value beside the first limit that a value is below, or the last; one value more than limits. */
export const LOOKUP = (limits: readonly number[], values: readonly number[]): Loop1 => {
  const [rising, beside] = [Float64Array.from(limits), Float64Array.of(...values, NaN)];
  return (out, a, count) => {
    for (let k = 0; k < count; k++) {
      const x = a[k]!;
      let place = 0;
      while (place < rising.length && !isBelow(x, rising[place]!)) place++;
      out[k] = beside[x === x ? place : values.length]!;
    }
  };
};

/** The product of three values, from the left. */
export const PRODUCT: Loop3 = (out, a, b, c, count) => {
  for (let k = 0; k < count; k++) out[k] = a[k]! * b[k]! * c[k]!;
};

/** Where the condition holds the second value, elsewhere the third. A condition of 0 or NaN does not hold. */
export const CHOICE: Loop3 = (out, condition, yes, no, count) => {
  for (let k = 0; k < count; k++) out[k] = pick(Math.abs(condition[k]!) > 0, yes[k]!, no[k]!);
};

/**
 * One of two numbers. A branch on numbers that come in no order is guessed wrong every other time, which costs more than all the
 * rest of a loop; where a number lies in memory need not be guessed.
 */
function pick(condition: boolean, yes: number, no: number): number {
  EITHER[0] = no;
  EITHER[1] = yes;
  return EITHER[+condition]!;
}

const EITHER = new Float64Array(2);

/** Whether two numbers are so far apart that nobody takes them for equal: nearly always. Never true of what is not finite. */
function isFar(x: number, y: number): boolean {
  return Math.abs(x - y) > 2e-12 * (Math.abs(x) + Math.abs(y)) + 2e-15;
}

function isNear(x: number, y: number): boolean {
  if (isFar(x, y)) return false;
  if (x === y) return true;
  const size = Math.max(Math.abs(x), Math.abs(y));
  return size < Infinity && Math.abs(x - y) <= Math.max(1e-12 * size, 1e-15);
}

function isBelow(x: number, y: number): boolean {
  return isFar(x, y) ? x < y : x < y && !isNear(x, y);
}

function isAtMost(x: number, y: number): boolean {
  return isFar(x, y) ? x < y : x <= y || isNear(x, y);
}

function isBelowOrNaN(x: number, y: number): boolean {
  return isFar(x, y) ? x < y : x !== x || isBelow(x, y);
}

function isAboveOrNaN(x: number, y: number): boolean {
  return isFar(x, y) ? x > y : x !== x || isBelow(y, x);
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
