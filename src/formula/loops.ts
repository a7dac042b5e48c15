import type { FunctionName } from './functions';
import { floor, isAboveOrNaN, isAtMost, isBelow, isBelowOrNaN, approximatelyEqual, round } from './approximate';
import type { BinaryOperator } from './tree';

/** Writes the first `count` elements of `out`, each from the same places of the other arrays, which may be `out` itself. */
export type Loop1 = (out: Float64Array, a: Float64Array, count: number) => void;
export type Loop2 = (out: Float64Array, a: Float64Array, b: Float64Array, count: number) => void;
export type Loop3 = (out: Float64Array, a: Float64Array, b: Float64Array, c: Float64Array, count: number) => void;

/** Makes the loop of an operator with a number on one side. */
export type LoopAt = (value: number) => Loop1;

/** The operators that compare. */
export type Comparison = '<' | '>' | '<=' | '>=' | '==' | '!=';

export const isComparison = (operator: BinaryOperator): operator is Comparison => operator in COMPARISONS;

/** The operators of two values, element by element, as mathjs computes them on numbers. */
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
 * Makes the loop that compares one value with `part` times another and gives `yes` or `no`: most thresholds are a part of something, and
 * most results of a comparison are one of two numbers.
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
      for (let k = 0; k < count; k++) out[k] = either[+approximatelyEqual(a[k]!, part * b[k]!)]!;
    };
  },
  '!=': (part, yes, no) => COMPARISONS['=='](part, no, yes),
};

/** Makes the loop of the smaller or the larger of one value and `part` times another. */
type Bounding = (part: number) => Loop2;

/** The functions of two values; NaN if either value is NaN. */
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

/** Powers by repeated multiplication from the left: engines differ in the last bits of `**`. */
export const POWER: LoopAt = (exponent) => (out, a, count) => {
  for (let k = 0; k < count; k++) {
    const base = a[k]!;
    let product = 1;
    for (let factor = 0; factor < exponent; factor++) product *= base;
    out[k] = product;
  }
};

/** The product of three values, from the left. */
export const PRODUCT: Loop3 = (out, a, b, c, count) => {
  for (let k = 0; k < count; k++) out[k] = a[k]! * b[k]! * c[k]!;
};

/** The second value where the condition holds, else the third. A condition of 0 or NaN does not hold. */
export const CHOICE: Loop3 = (out, condition, yes, no, count) => {
  for (let k = 0; k < count; k++) out[k] = pick(Math.abs(condition[k]!) > 0, yes[k]!, no[k]!);
};

/**
 * One of two numbers, without a branch: on numbers in no order a processor predicts every other branch wrong, which costs more than the
 * rest of the loop.
 */
function pick(condition: boolean, yes: number, no: number): number {
  EITHER[0] = no;
  EITHER[1] = yes;
  return EITHER[+condition]!;
}

const EITHER = new Float64Array(2);
