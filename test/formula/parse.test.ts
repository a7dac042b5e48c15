import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CREDIT_NAMES, evaluateOnce, FUNCTIONS, parseFormula, type Tree } from '../../src/formula/formula';
import { reference } from './reference';

const read = (text: string) => parseFormula(text, CREDIT_NAMES);
const number = (value: number): Tree => ({ kind: 'number', value });
const name = (word: string): Tree => ({ kind: 'name', name: word });

test('parseFormula reads numbers with points, exponents, thousands commas and percent signs', () => {
  const cases: [string, number][] = [
    ['12', 12], ['007', 7], ['0.5', 0.5], ['.5', 0.5], ['1e3', 1000], ['1E+3', 1000], ['2.5e-3', 0.0025], ['1,000', 1000],
    ['12,345,678.25', 12_345_678.25], ['20%', 0.2], ['0.1%', 0.001], ['1e2%', 1], ['1,000%', 10], ['0', 0], ['0.0%', 0], ['0e9', 0],
  ]; // prettier-ignore
  for (const [text, value] of cases) expect(read(text)).toEqual({ tree: number(value), problems: [] });
});

test('parseFormula takes a percent number for the number nearest to its hundredth', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (n) => {
      expect(read(`${n / 1000}%`).tree).toEqual(number(Number(`${n}e-5`)));
    }),
  );
});

test('parseFormula reads every number that JavaScript prints', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(read(String(value)).tree).toEqual(number(value + 0));
    }),
  );
});

test('parseFormula reads typographic signs as plain ones', () => {
  const same: [string, string][] = [
    ['pay × 2', 'pay * 2'],
    ['pay ÷ 2', 'pay / 2'],
    ['pay − 2', 'pay - 2'],
    ['pay ≤ 2', 'pay <= 2'],
    ['pay ≥ 2', 'pay >= 2'],
    ['pay ≠ 2', 'pay != 2'],
  ];
  for (const [typographic, plain] of same) expect(read(typographic)).toEqual(read(plain));
});

test('parseFormula reads a question mark before a point', () => {
  expect(read('pay?.5:.7')).toEqual(read('pay ? 0.5 : 0.7'));
});

test('parseFormula reads one formula over several lines and any white space', () => {
  expect(read('\tpay\u00a0*\r\n  2\n')).toEqual(read('pay*2'));
});

test('parseFormula gives a tree of our own, of plain data', () => {
  expect(read('min(pay, 3) ^ 2 > 1 and not (views) ? -pay : 0').tree).toEqual({
    kind: 'conditional',
    condition: {
      kind: 'binary',
      operator: 'and',
      left: {
        kind: 'binary',
        operator: '>',
        left: { kind: 'power', base: { kind: 'call', name: 'min', values: [name('pay'), number(3)] }, exponent: 2 },
        right: number(1),
      },
      right: { kind: 'not', operand: name('views') },
    },
    yes: { kind: 'negate', operand: name('pay') },
    no: number(0),
  });
});

test('parseFormula gives operators the precedence and side that mathjs gives them', () => {
  const texts = [
    '1 - 2 - 3', '8 / 4 / 2', '2 + 3 * 4', '-2 ^ 2', '2 * -3 ^ 2', '1 + 2 > 2', '1 or 0 and 0', '1 < 2 and 2 < 1 or 3 > 1', '0 ? 1 : 0 ? 2 : 3',
    '1 > 2 ? 3 : 4 + 5', '- - 3', '2 - -3', '+3', '1 / 2 * 3', '5 - 2 ? 7 : 8', 'not (0) and 0', '1 ? (0 ? 5 : 6) : 7', '2 / 4 * (1 + 1)',
  ]; // prettier-ignore
  for (const text of texts) expect([text, evaluateOnce(read(text).tree!, {})]).toEqual([text, reference(text)({})]);
});

test('parseFormula reads a condition inside a condition on either side', () => {
  const { tree } = read('pay ? views ? 1 : 2 : episodes ? 3 : 4');
  const results = [[1, 1, 0], [1, 0, 0], [0, 0, 1], [0, 1, 0]].map(([pay, views, episodes]) => evaluateOnce(tree!, { pay: pay!, views: views!, episodes: episodes! })); // prettier-ignore
  expect(results).toEqual([1, 2, 3, 4]);
});

test('parseFormula reads every name of CREDIT_NAMES and calls every function of FUNCTIONS', () => {
  for (const entry of CREDIT_NAMES) expect(read(entry.name).tree).toEqual(name(entry.name));
  for (const { name: called, least } of FUNCTIONS.values()) {
    const values = Array.from({ length: least }, (_, k) => String(k));
    expect(read(`${called}(${values.join(', ')})`).tree).toMatchObject({ kind: 'call', name: called });
  }
});

test('parseFormula reads names that mean something to mathjs or to JavaScript as names only', () => {
  const spellings = [
    'e',
    'pi',
    'i',
    'in',
    'to',
    'mod',
    'xor',
    'true',
    'null',
    'NaN',
    'end',
    'cm',
    'constructor',
    '__proto__',
    'toString',
    't0',
    'größe',
  ];
  for (const each of spellings) {
    const parsed = parseFormula(`${each} * 2 + ${each}`, [{ name: each, meaning: '', unit: '' }]);
    expect(parsed.problems).toEqual([]);
    expect(evaluateOnce(parsed.tree!, Object.fromEntries([[each, 5]]))).toBe(15);
  }
});

test('parseFormula allows 2,000 characters, 200 parts and 32 open parentheses and conditions, and not one more', () => {
  const padded = (length: number) => 'pay'.padEnd(length);
  expect(read(padded(2000)).problems).toEqual([]);
  expect(read(padded(2001)).problems).toMatchObject([{ position: 2000, length: 1 }]);
  const negated = (minuses: number) => '-'.repeat(minuses) + '1';
  expect(read(negated(199)).problems).toEqual([]);
  expect(read(negated(200)).problems).toMatchObject([{ position: 200, length: 1, message: expect.stringContaining('200') }]);
  const nested = (depth: number) => '('.repeat(depth) + 'pay' + ')'.repeat(depth);
  expect(read(nested(32)).problems).toEqual([]);
  expect(read(nested(33)).problems).toMatchObject([{ position: 32, length: 1, message: expect.stringContaining('32') }]);
  const conditions = (depth: number) => 'pay ?'.repeat(depth) + '1' + ': 2'.repeat(depth);
  expect(read(conditions(32)).problems).toEqual([]);
  expect(read(conditions(33)).problems).toMatchObject([{ position: 164, length: 1 }]);
  expect(read('1' + '+1'.repeat(99)).problems).toEqual([]);
});
