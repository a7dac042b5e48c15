import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exp, ln, power } from '../../src/random/elementary';
import { reference, relative, ulps } from './reference';

test('exp(x) is within 1 ulp of the correctly rounded value', () => {
  for (const [x, value] of reference.exp) expect(ulps(exp(x), value), `exp(${x})`).toBeLessThanOrEqual(1);
});

test('ln(x) is within 1 ulp of the correctly rounded value', () => {
  for (const [x, value] of reference.ln) expect(ulps(ln(x), value), `ln(${x})`).toBeLessThanOrEqual(1);
});

test('exp(x) keeps its edge cases', () => {
  expect([exp(0), exp(-0), exp(Infinity), exp(-Infinity), exp(710), exp(-746), exp(NaN)]).toEqual([1, 1, Infinity, 0, Infinity, 0, NaN]);
});

test('ln(x) keeps its edge cases', () => {
  expect([ln(1), ln(0), ln(-0), ln(Infinity), ln(-1), ln(-Infinity), ln(NaN)]).toEqual([0, -Infinity, -Infinity, Infinity, NaN, NaN, NaN]);
});

test('exp(x) never falls as x rises by one representable number', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => exp(x + Math.abs(x) * 2 ** -52) >= exp(x) * (1 - 2 ** -52)),
  );
});

test('ln(exp(x)) returns x up to the rounding of exp(x)', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => Math.abs(ln(exp(x)) - x) <= 2 ** -51 * Math.max(1, Math.abs(x))),
  );
});

test('power(x, y) keeps the documented error bound', () => {
  for (const [x, y, value] of reference.power) {
    const whole = Math.abs(y) <= 32 && Number.isInteger(y);
    const bound = whole ? (Math.abs(y) + 2) * 2 ** -53 : (1 + 1.5 * Math.abs(y * ln(x))) * 2 ** -52;
    expect(relative(power(x, y), value), `power(${x}, ${y})`).toBeLessThanOrEqual(bound);
  }
});

test('power(x, y) keeps its edge cases', () => {
  expect([power(0, 0), power(0, 2), power(0, 0.5), power(0, -1), power(0, -0.5)]).toEqual([1, 0, 0, Infinity, Infinity]);
  expect([power(-1, 2), power(NaN, 0), power(1, NaN), power(2, NaN), power(1, Infinity)]).toEqual([NaN, NaN, NaN, NaN, 1]);
  expect([power(3, 5), power(2, -3), power(2, 31), power(Infinity, 0.5)]).toEqual([243, 0.125, 2147483648, Infinity]);
});
