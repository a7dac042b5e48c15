import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalCdf, normalQuantile } from '../../src/random/normal';
import { reference, relative } from './reference';

const probability = fc.double({ min: 1e-15, max: 1 - 1e-12, noNaN: true });

test('normalCdf(x) equals mpmath to 2e-15 relative down to x = -37.4', () => {
  for (const [x, value] of reference.normalCdf) expect(relative(normalCdf(x), value), `normalCdf(${x})`).toBeLessThan(2e-15);
});

test('normalQuantile(p) equals mpmath to 1e-15 relative', () => {
  for (const [p, value] of reference.normalQuantile) expect(relative(normalQuantile(p), value), `normalQuantile(${p})`).toBeLessThan(1e-15);
});

test('normalCdf(normalQuantile(p)) returns p to a relative 1e-14 (1 + x²)', () => {
  fc.assert(fc.property(probability, (p) => Math.abs(normalCdf(normalQuantile(p)) - p) <= 1e-14 * p * (1 + normalQuantile(p) ** 2)));
});

test('normalQuantile(p) rises with p', () => {
  fc.assert(
    fc.property(
      probability,
      probability,
      (p, q) => Math.abs(p - q) < 1e-13 * Math.max(p, q) || p < q === normalQuantile(p) < normalQuantile(q),
    ),
  );
});

test('normalCdf(x) + normalCdf(-x) is 1', () => {
  fc.assert(fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (x) => Math.abs(normalCdf(x) + normalCdf(-x) - 1) <= 2 ** -52));
});

test('normalCdf(x) and normalQuantile(p) keep their edge cases', () => {
  expect([normalCdf(0), normalCdf(-Infinity), normalCdf(Infinity), normalCdf(NaN), normalCdf(-40)]).toEqual([0.5, 0, 1, NaN, 0]);
  expect([0, 1, 0.5, -0.1, 1.1, NaN].map(normalQuantile)).toEqual([-Infinity, Infinity, 0, NaN, NaN, NaN]);
});
