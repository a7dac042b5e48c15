import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binomialInterval } from '../../src/survival/binomial';
import { hazardOf } from '../../src/survival/predictive';
import { crps, crpsOfPoint, pit } from '../../src/survival/scores';

const days = fc.integer({ min: 0, max: 60 });

test('crps of an exponential forecast is its closed form', () => {
  // Of rate r at outcome y: y + 2/r e^(−r y) − 3/(2r) (Jordan, Krüger and Lerch 2019), where next to nothing lasts to the end.
  fc.assert(
    fc.property(fc.double({ min: 0.02, max: 0.2, noNaN: true }), fc.double({ min: 0.1, max: 200, noNaN: true }), (rate, outcome) => {
      const hazard = hazardOf('exponential', [rate], 1501);
      const closed = outcome + (2 / rate) * Math.exp(-rate * outcome) - 1.5 / rate;
      expect(Math.abs(crps(hazard, 0, outcome) - closed)).toBeLessThan(1e-4);
    }),
  );
});

test('crps of an exponential does not hang on the days so far', () => {
  fc.assert(
    fc.property(days, fc.double({ min: 0.1, max: 100, noNaN: true }), (elapsed, more) => {
      const hazard = hazardOf('exponential', [0.05], 1501);
      expect(crps(hazard, elapsed, elapsed + more)).toBeCloseTo(crps(hazard, 0, more), 4);
    }),
  );
});

test('crps of a forecast that all but names a day is the distance to it', () => {
  // Nothing ends before day 50, everything on it.
  const hazard = Float64Array.from({ length: 101 }, (_, day) => (day <= 50 ? 0 : 700));
  for (const outcome of [3, 20, 51, 80]) expect(Math.abs(crps(hazard, 0, outcome) - crpsOfPoint(50, outcome))).toBeLessThan(1.01);
  expect(crpsOfPoint(50, 20)).toBe(30);
});

test('crps of what outlasts the forecast’s end counts every day beyond it', () => {
  const hazard = hazardOf('exponential', [0.05], 301);
  expect(crps(hazard, 0, 400) - crps(hazard, 0, 350)).toBeCloseTo(50, 9);
});

test('the right forecast has a smaller mean crps than a shifted one', () => {
  const right = hazardOf('weibull', [1.5, 60], 601);
  const wrong = hazardOf('weibull', [1.5, 90], 601);
  const outcomes = Array.from({ length: 99 }, (_, k) => 60 * (-Math.log(1 - (k + 1) / 100)) ** (1 / 1.5));
  const mean = (hazard: Float64Array): number => outcomes.reduce((sum, outcome) => sum + crps(hazard, 0, outcome), 0) / outcomes.length;
  expect(mean(right)).toBeLessThan(mean(wrong));
});

test('pit is the chance of a shorter length: even for outcomes of the forecast itself', () => {
  const hazard = hazardOf('weibull', [0.9, 40], 1501);
  for (const p of [0.05, 0.3, 0.5, 0.9]) {
    const outcome = 40 * (-Math.log(1 - p)) ** (1 / 0.9);
    expect(pit(hazard, 0, outcome)).toBeCloseTo(p, 2);
  }
  fc.assert(
    fc.property(days, fc.double({ min: 0, max: 3000, noNaN: true }), (elapsed, outcome) => {
      const found = pit(hazard, elapsed, outcome);
      expect(found).toBeGreaterThanOrEqual(0);
      expect(found).toBeLessThanOrEqual(1);
    }),
  );
});

// binom.test(k, n, conf.level = level)$conf.int of R 4.2.2.
test.each([
  [8, 10, 0.95, 0.44390454, 0.97478927],
  [21, 26, 0.9, 0.63740514, 0.92101429],
  [0, 7, 0.9, 0, 0.34816366],
  [7, 7, 0.9, 0.65183634, 1],
])('binomialInterval(%d, %d, %d) is Clopper and Pearson’s', (k, n, level, low, high) => {
  const [least, most] = binomialInterval(k, n, level);
  expect(least).toBeCloseTo(low, 6);
  expect(most).toBeCloseTo(high, 6);
});

test('binomialInterval refuses counts that are none', () => {
  expect(() => binomialInterval(8, 7, 0.9)).toThrow('8 of 7');
  expect(() => binomialInterval(1.5, 7, 0.9)).toThrow('1.5 of 7');
});
