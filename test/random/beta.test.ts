import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaCdf, betaQuantile } from '../../src/random/beta';
import { reference, relative } from './reference';

const shape = fc.double({ min: 0.02, max: 10000, noNaN: true });
const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

test('betaCdf(x, a, b) equals mpmath to 1e-12, relative below the mean', () => {
  for (const [x, a, b, value] of reference.betaCdf) {
    const error = Math.abs(betaCdf(x, a, b) - value);
    expect(error, `betaCdf(${x}, ${a}, ${b})`).toBeLessThan(1e-12 * (x * (a + b) < a ? value : 1));
  }
});

test('betaQuantile(p, a, b) equals mpmath to 1e-12, relative below the mean', () => {
  for (const [p, a, b, value] of reference.betaQuantile) {
    const error = Math.abs(betaQuantile(p, a, b) - value);
    expect(error, `betaQuantile(${p}, ${a}, ${b})`).toBeLessThan(1e-12 * (value * (a + b) < a ? value : 1));
  }
});

test('betaCdf(x, 1, b) and betaQuantile(p, a, 1) equal their closed forms', () => {
  for (const x of [0.001, 0.3, 0.9]) expect(relative(betaCdf(x, 1, 3), 1 - (1 - x) ** 3)).toBeLessThan(1e-12);
  for (const p of [0.001, 0.3, 0.9]) expect(relative(betaQuantile(p, 2, 1), Math.sqrt(p))).toBeLessThan(1e-12);
});

test('betaCdf(betaQuantile(p, a, b), a, b) returns p as near as neighbouring quantiles allow', () => {
  fc.assert(
    fc.property(probability, shape, shape, (p, a, b) => {
      const x = betaQuantile(p, a, b);
      return (
        betaCdf(x * (1 - 1e-12) - 1e-15, a, b) <= p * (1 + 1e-11) && betaCdf(Math.min(1, x * (1 + 1e-12) + 1e-15), a, b) >= p * (1 - 1e-11)
      );
    }),
  );
});

test('betaQuantile(p, a, b) rises with p', () => {
  fc.assert(
    fc.property(probability, probability, shape, shape, (p, q, a, b) => {
      const [low, high] = p < q ? [p, q] : [q, p];
      return betaQuantile(low, a, b) <= betaQuantile(high, a, b) + 1e-12;
    }),
  );
});

test('betaCdf(x, a, b) + betaCdf(1 - x, b, a) is 1', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1023 }),
      shape,
      shape,
      (n, a, b) => Math.abs(betaCdf(n / 1024, a, b) + betaCdf(1 - n / 1024, b, a) - 1) < 1e-12,
    ),
  );
});

test('betaCdf and betaQuantile keep their edge cases and refuse shapes outside 0.02..10000', () => {
  expect([-1, 0, 1, 2, NaN].map((x) => betaCdf(x, 2, 3))).toEqual([0, 0, 1, 1, NaN]);
  expect([0, 1, -0.1, 1.1, NaN].map((p) => betaQuantile(p, 2, 3))).toEqual([0, 1, NaN, NaN, NaN]);
  expect(betaQuantile(1e-20, 0.02, 3)).toBe(0);
  expect(() => betaCdf(0.5, 0, 3)).toThrow('invalid beta shape; not in 0.02..10000: 0');
  expect(() => betaQuantile(0.5, 2, NaN)).toThrow('invalid beta shape');
});
