import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ascending } from '../../../src/model/run/quantile';
import { uniform } from '../../../src/random/threefry';
import { cases } from '../../support/cases';

const odd = [0, -0, Infinity, -Infinity, 5e-324, -5e-324, Number.MAX_VALUE, -Number.MAX_VALUE, 1, 1 + 2 ** -52, -1, 256, 257];

test('ascending sorts as sort does, to the bit, and leaves its input unchanged', () => {
  const sizes = fc.constantFrom(0, 1, 2, 999, 1000, 1001, 2500);
  const values = (seed: number, size: number, kind: number) =>
    Float64Array.from({ length: size }, (_, k) => {
      const part = uniform(seed, 1, k);
      if (kind === 0) return 2e9 * (part - 0.5);
      if (kind === 1) return Math.floor(20 * part) - 3;
      return odd[Math.floor(part * odd.length)];
    });
  fc.assert(
    fc.property(fc.nat(1000), sizes, fc.nat(2), (seed, size, kind) => {
      const unsorted = values(seed, size, kind);
      const sorted = ascending(unsorted);
      const expected = unsorted.slice().sort();
      expect(sorted).toHaveLength(size);
      expect(sorted.every((value, k) => Object.is(value, expected[k]))).toBe(true);
      expect(unsorted).toEqual(values(seed, size, kind));
    }),
    { numRuns: cases(20) },
  );
});

test.each([
  ['all below 0', (k: number) => -1 - ((k * 7919) % 1500)],
  ['all alike', () => -3.5],
  ['none below 0', (k: number) => (k * 7919) % 1500],
])('ascending orders 1500 values, %s', (_, of) => {
  const values = Float64Array.from({ length: 1500 }, (_, k) => of(k));
  expect(ascending(values)).toEqual(values.slice().sort());
});
