import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileFormula, CREDIT_NAMES, evaluateOnce, parseFormula, type Tree } from '../../src/formula/formula';
import { reference } from './reference';
import { bracketed, NAMES, trees } from './trees';
import { cases } from '../support/cases';

const value = fc.oneof(
  fc.integer({ min: -3, max: 12 }),
  fc.integer({ min: -300, max: 300 }).map((n) => n / 2),
  fc.constantFrom(0, -0, 0.1 + 0.2, 0.3, 1 - 2 ** -53, 2.9999999999999996, 3.0000000000000004, 0.49999999999999994, 1e-16, 1e22, 2 ** 53),
  fc.double(),
  fc.constantFrom(NaN, Infinity, -Infinity),
);

function read(text: string): Tree {
  const parsed = parseFormula(text, CREDIT_NAMES);
  if (!parsed.tree) throw new Error(parsed.problems[0]?.message);
  return parsed.tree;
}

function column(length: number, of: (k: number) => number): Float64Array {
  return Float64Array.from({ length }, (_, k) => of(k));
}

test('compileFormula gives, element by element and bit by bit, what mathjs evaluates', () => {
  const rows = fc.array(fc.tuple(value, value, value, value), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(trees, rows, (tree, values) => {
      const columns = Object.fromEntries(NAMES.map(({ name }, place) => [name, Float64Array.from(values.map((row) => row[place]!))]));
      const out = new Float64Array(values.length);
      compileFormula(tree)(columns, values.length, out);
      const expected = reference(bracketed(tree));
      values.forEach((row, k) => {
        const scope = Object.fromEntries(NAMES.map(({ name }, place) => [name, row[place]!]));
        expect(out[k]).toBe(expected(scope));
        expect(evaluateOnce(tree, scope)).toBe(out[k]);
      });
    }),
    { numRuns: cases(250) },
  );
});

test('compileFormula gives the same for every credit of many blocks as evaluateOnce for one', () => {
  const count = 1700;
  const columns = {
    pay: column(count, (k) => 900 + k * 7.3),
    ceiling: column(count, (k) => 4000 + (k % 13) * 500),
    views: column(count, (k) => (k * 7919) % 1000),
    titleShare: column(count, (k) => (k % 97) / 97),
  };
  fc.assert(
    fc.property(trees, (tree) => {
      const out = new Float64Array(count);
      compileFormula(tree)(columns, count, out);
      for (const k of [0, 1, 511, 512, 513, 1023, 1024, 1535, 1536, 1699]) {
        const scope = { pay: columns.pay[k]!, ceiling: columns.ceiling[k]!, views: columns.views[k]!, titleShare: columns.titleShare[k]! };
        expect(out[k]).toBe(evaluateOnce(tree, scope));
      }
    }),
    { numRuns: cases(30) },
  );
});

test('compileFormula computes the streaming residual of the contract', () => {
  const tree = read('min(pay, ceiling) * subscriberFactor * exhibitionShare * (1 + 25%) * (views >= 0.2 * domesticSubscribers ? 2 : 1)');
  const columns = {
    pay: Float64Array.of(10_000, 50_000),
    ceiling: Float64Array.of(34_390, 34_390),
    subscriberFactor: Float64Array.of(1.5, 1.5),
    exhibitionShare: Float64Array.of(0.45, 0.45),
    views: Float64Array.of(9, 1),
    domesticSubscribers: Float64Array.of(45, 45),
  };
  const out = new Float64Array(2);
  compileFormula(tree)(columns, 2, out);
  expect([...out]).toEqual([10_000 * 1.5 * 0.45 * 1.25 * 2, 34_390 * 1.5 * 0.45 * 1.25]);
});

test('a kernel writes the first count elements and no other', () => {
  for (const text of ['pay', '7', 'pay + 1']) {
    const out = Float64Array.of(-1, -1, -1);
    compileFormula(read(text))({ pay: Float64Array.of(3, 3, 3) }, 2, out);
    expect(out[2]).toBe(-1);
    expect(out[1]).not.toBe(-1);
  }
});

test('a kernel may write its result over any of its columns', () => {
  fc.assert(
    fc.property(trees, fc.constantFrom(...NAMES), (tree, { name }) => {
      const columns = () => Object.fromEntries(NAMES.map((each, place) => [each.name, column(600, (k) => (k % 7) * (place + 1) - 3)]));
      const kernel = compileFormula(tree);
      const apart = new Float64Array(600);
      kernel(columns(), 600, apart);
      const over = columns();
      kernel(over, 600, over[name]!);
      expect(over[name]).toEqual(apart);
    }),
    { numRuns: cases(50) },
  );
});

test('a kernel gives the same when called again, and leaves its columns as they were', () => {
  const kernel = compileFormula(read('max(pay, 5, views) * (views > 2 ? pay : 3) - 2 ^ 3'));
  const columns = { pay: Float64Array.of(1, 9), views: Float64Array.of(3, 2) };
  const [first, second] = [new Float64Array(2), new Float64Array(2)];
  kernel(columns, 2, first);
  kernel({ pay: Float64Array.of(100, 200), views: Float64Array.of(100, 200) }, 2, new Float64Array(2));
  kernel(columns, 2, second);
  expect([...first]).toEqual([5 * 1 - 8, 9 * 3 - 8]);
  expect(second).toEqual(first);
  expect(columns).toEqual({ pay: Float64Array.of(1, 9), views: Float64Array.of(3, 2) });
});

test('a kernel throws a RangeError for a missing or short column or result, and for none on a prototype', () => {
  const kernel = compileFormula(read('pay'));
  const pay = Float64Array.of(1);
  expect(() => kernel({}, 1, new Float64Array(1))).toThrow(RangeError);
  expect(() => kernel(Object.create({ pay }), 1, new Float64Array(1))).toThrow(RangeError);
  expect(() => kernel({ pay }, 2, new Float64Array(2))).toThrow(RangeError);
  expect(() => kernel({ pay }, 1, new Float64Array(0))).toThrow(RangeError);
});

test('compileFormula throws a RangeError for an exponent that is not a whole number 0 to 8', () => {
  for (const exponent of [-1, 9, 0.5, NaN, Infinity]) {
    expect(() => compileFormula({ kind: 'power', base: { kind: 'number', value: 2 }, exponent })).toThrow(RangeError);
  }
});

test('clip(x, low, high) gives low below, high above, x between and NaN for NaN', () => {
  const tree = read('clip(pay, 2, 5)');
  expect([1, 3, 9, NaN].map((pay) => evaluateOnce(tree, { pay }))).toEqual([2, 3, 5, NaN]);
});

test('comparisons, min, max, floor and round are those of mathjs where numbers nearly agree', () => {
  const values = [
    0,
    5e-16,
    2e-15,
    1,
    1 + 5e-13,
    1 - 5e-13,
    1 + 2e-12,
    2.5,
    3 - 5e-13,
    3 - 5e-12,
    1e12 + 0.7,
    1e11 + 0.7,
    1e13 + 0.5,
    1e300,
    -0.5,
    -2.5,
    NaN,
    Infinity,
  ];
  const pairs = ['<', '<=', '>', '>=', '==', '!='].map((operator) => `pay ${operator} views`);
  for (const text of [...pairs, 'min(pay, views)', 'max(pay, views)', 'floor(pay)', 'floor(-pay)', 'round(pay)', 'round(-pay)']) {
    const expected = reference(text);
    const tree = read(text);
    for (const pay of values) {
      for (const views of values) {
        expect([text, pay, views, evaluateOnce(tree, { pay, views })]).toEqual([text, pay, views, expected({ pay, views })]);
      }
    }
  }
});

test('a comparison takes 0.1 + 0.2 to reach 0.3', () => {
  expect(evaluateOnce(read('0.3 >= 0.1 + 0.2'), {})).toBe(1);
  expect(evaluateOnce(read('0.3 < 0.1 + 0.2'), {})).toBe(0);
});
