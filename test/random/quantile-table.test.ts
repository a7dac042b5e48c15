import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaQuantile } from '../../src/random/beta';
import { ln, power } from '../../src/random/elementary';
import { normalQuantile } from '../../src/random/normal';
import { lookUp, quantileTable } from '../../src/random/quantile-table';
import { cases } from '../support/cases';

const beta = (p: number) => betaQuantile(p, 2, 3);
const weibull = (p: number) => power(-ln(1 - p), 1 / 1.5);
const exponential = (p: number) => -ln(1 - p);
const tables = [beta, weibull, exponential, normalQuantile].map((quantile) => quantileTable(quantile));
const middle = Array.from({ length: 5001 }, (_, i) => 0.0001 + (0.9998 * i) / 5000);

test.each([
  ['Beta(2, 3)', beta, middle, 4e-6],
  ['Weibull(1.5)', weibull, middle, 4e-5],
  ['the exponential', exponential, middle, 1.4e-4],
  ['the exponential beyond 1 - 1e-9', exponential, [1 - 1e-9, 1 - 1e-8], 0.05],
  ['Beta(2, 3) near its ends', beta, [1e-12, 1e-9, 1e-6, 1 - 1e-6, 1 - 1e-9, 1 - 1e-12], 1.2e-5],
])('lookUp(table, p) of %s keeps the documented error', (_, quantile, ps, bound) => {
  const table = quantileTable(quantile);
  for (const p of ps) expect(Math.abs(lookUp(table, p) - quantile(p)), `p = ${p}`).toBeLessThan(bound);
});

test('lookUp(table, p) gives the tabulated quantile at a node and errs by a quarter with twice the cells', () => {
  expect(lookUp(quantileTable(beta), 0.5)).toBe(beta(0.5));
  expect(lookUp(quantileTable(beta, 16), 8 * 0.25 ** 4)).toBe(beta(8 * 0.25 ** 4));
  const [coarse, fine] = [256, 512].map((size) => worst(quantileTable(beta, size), beta));
  expect(coarse / fine).toBeGreaterThan(3.5);
  expect(coarse / fine).toBeLessThan(4.5);
});

test('lookUp(table, p) never falls as p rises, also between neighbouring numbers', () => {
  const inside = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      inside,
      inside,
      fc.constantFrom(...tables),
      (p, q, table) => lookUp(table, Math.min(p, q)) <= lookUp(table, Math.max(p, q)),
    ),
  );
  for (const table of tables) {
    for (let i = 1; i < 512; i++) {
      const p = 8 * (i / 1024) ** 4;
      expect(lookUp(table, p * (1 - 2 ** -53))).toBeLessThanOrEqual(lookUp(table, p * (1 + 2 ** -52)));
    }
  }
});

test('lookUp(table, 1) does not exceed the last node by rounding', () => {
  const value = fc.double({ min: -10, max: 10, noNaN: true });
  fc.assert(
    fc.property(value, value, (a, b) => lookUp(Float64Array.of(Math.min(a, b), Math.min(a, b), Math.max(a, b)), 1) <= Math.max(a, b)),
    { numRuns: cases(50) },
  );
});

test('lookUp(table, p) is finite for a quantile infinite at both ends', () => {
  for (const p of [0, 2 ** -53, 0.5, 1 - 2 ** -53, 1]) expect(Number.isFinite(lookUp(tables[3], p))).toBe(true);
  expect([-0.1, 1.1, NaN].map((p) => lookUp(tables[0], p))).toEqual([NaN, NaN, NaN]);
});

test('quantileTable(quantile, size) refuses an odd size and a quantile that is no finite number', () => {
  expect(() => quantileTable(beta, 3)).toThrow('invalid table size; not an even number from 2 on: 3');
  expect(() => quantileTable(() => NaN)).toThrow('invalid quantile function; not a finite number at p = 0: NaN');
});

function worst(table: Float64Array, quantile: (p: number) => number): number {
  return Math.max(...middle.map((p) => Math.abs(lookUp(table, p) - quantile(p))));
}
