import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digamma, gammaHazard, lnGamma } from '../../src/random/gamma';

test('lnGamma at whole and half numbers is the log of the factorial and of its halves', () => {
  let factorial = 1;
  for (let n = 1; n < 25; n++) {
    expect(lnGamma(n)).toBeCloseTo(Math.log(factorial), 12);
    factorial *= n;
  }
  expect(lnGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 13);
  expect(lnGamma(2.5)).toBeCloseTo(Math.log((3 * Math.sqrt(Math.PI)) / 4), 13);
});

test('digamma is the slope of lnGamma, and minus Euler’s constant at 1', () => {
  expect(digamma(1)).toBeCloseTo(-0.5772156649015329, 13);
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 50, noNaN: true }), (x) => {
      const h = 1e-4 * x;
      expect(Math.abs((lnGamma(x + h) - lnGamma(x - h)) / (2 * h) - digamma(x))).toBeLessThan(1e-6 * (1 + 1 / x));
    }),
  );
});

// -pgamma(x, shape, lower.tail = FALSE, log.p = TRUE) of R 4.2.2.
test.each([
  [0.3, 0.01, 0.3274504505],
  [0.3, 5, 7.336511403],
  [1, 3, 3],
  [2.5, 1, 0.1635252756],
  [2.5, 60, 54.11827184],
  [7, 7, 0.7991500006],
  [40, 20, 5.320344039e-5],
])('gammaHazard of shape %d at %d is R’s %d', (shape, x, hazard) => {
  expect(Math.abs(gammaHazard(shape, x) / hazard - 1)).toBeLessThan(1e-9);
});

test('gammaHazard of whole shapes is minus the log of a Poisson sum, however far out', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.double({ min: 0.01, max: 400, noNaN: true }), (shape, x) => {
      let [term, sum] = [1, 1];
      for (let k = 1; k < shape; k++) sum += term *= x / k;
      const expected = x - Math.log(sum);
      expect(Math.abs(gammaHazard(shape, x) - expected)).toBeLessThan(1e-10 * Math.max(1, expected));
    }),
  );
  expect(gammaHazard(0.7, 0)).toBe(0);
});
