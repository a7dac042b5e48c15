import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chanceEndedWithin,
  forecastSurvival,
  judgedLength,
  lengthForecast,
  lengthQuantile,
  LONGEST_DAYS,
  type LengthForecast,
} from '../../../src/model/length/duration';
import { strikeSample } from '../../../src/model/length/sample';
import { FAMILY_CHOICES } from '../../../src/scenario/length-options';
import { lengthLists } from '../../survival/lists';
import { cases } from '../../support/cases';

const actors = strikeSample('screen-1d', '2023-07-18', 'sag-aftra-2023');

const elapsedDays = fc.integer({ min: 0, max: LONGEST_DAYS - 1 });
// Evenly spread, unlike fc.double, which is mostly next to 0.
const within = (min: number, max: number) => fc.integer({ min: 0, max: 1e6 }).map((i) => min + ((max - min) * i) / 1e6);
const chances = within(0, 1);
const judgements = fc
  .tuple(fc.integer({ min: 10, max: 400 }), within(1.3, 8), elapsedDays)
  .map(([median, ratio, elapsed]) => judgedLength(median, median * ratio, elapsed));
const fitted = fc
  .tuple(lengthLists, elapsedDays, fc.nat(99), fc.constantFrom(...FAMILY_CHOICES))
  .map(([sample, elapsed, seed, family]) => lengthForecast({ sample, elapsed, seed, family }));
const forecasts = fc.oneof(judgements, fitted);

const survivalOf = (shape: number, scale: number, t: number) => Math.exp(-((t / scale) ** shape));
const atElapsed = (forecast: LengthForecast, elapsed: number): LengthForecast => ({ ...forecast, elapsed });

test('lengthForecast is longer when the writers of 2023 count as running for 77 days than when they count as ended', () => {
  const ended = { days: actors.days, censored: actors.days.map(() => false) };
  const [running, over] = [actors, ended].map((sample) => lengthForecast({ sample, elapsed: 5, seed: 1 }));
  for (const p of [0.1, 0.5, 0.9]) expect(lengthQuantile(running!, p)).toBeGreaterThan(lengthQuantile(over!, p));
});

test('forecastSurvival falls from 1 at the days so far to 0 at two years', () => {
  fc.assert(
    fc.property(forecasts, within(0, 800), within(0, 800), (forecast, a, b) => {
      const [early, late] = [forecastSurvival(forecast, Math.min(a, b)), forecastSurvival(forecast, Math.max(a, b))];
      expect(early).toBeGreaterThanOrEqual(late);
      expect(late).toBeGreaterThanOrEqual(0);
      expect(early).toBeLessThanOrEqual(1);
      expect(forecastSurvival(forecast, forecast.elapsed)).toBe(1);
      expect(forecastSurvival(forecast, LONGEST_DAYS)).toBe(0);
    }),
    { numRuns: cases(8) },
  );
});

test('forecastSurvival given the days so far is survival from day 0 at t over survival from day 0 to now', () => {
  fc.assert(
    fc.property(fitted, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }), (forecast, elapsed, more) => {
      const whole = atElapsed(forecast, 0);
      const now = forecastSurvival(whole, elapsed);
      fc.pre(now > 1e-6);
      expect(forecastSurvival(atElapsed(forecast, elapsed), elapsed + more)).toBeCloseTo(forecastSurvival(whole, elapsed + more) / now, 8);
    }),
    { numRuns: cases(8) },
  );
});

test('lengthQuantile rises with p from the days so far to two years, and forecastSurvival inverts it', () => {
  fc.assert(
    fc.property(forecasts, chances, chances, (forecast, p, q) => {
      // Beyond that, a double has too few digits left for the hazard of a part day.
      fc.pre(p !== q && forecast.hazard[LONGEST_DAYS]! < 1e8);
      const [low, high] = [lengthQuantile(forecast, Math.min(p, q)), lengthQuantile(forecast, Math.max(p, q))];
      expect(low).toBeLessThan(high);
      expect(low).toBeGreaterThanOrEqual(forecast.elapsed);
      expect(high).toBeLessThanOrEqual(LONGEST_DAYS);
      expect(1 - forecastSurvival(forecast, low)).toBeCloseTo(Math.min(p, q), 6);
    }),
    { numRuns: cases(8) },
  );
});

test('lengthQuantile is the days so far at 0 and two years at 1, and rejects probabilities outside', () => {
  const forecast = lengthForecast({ sample: actors, elapsed: 5, seed: 1 });
  expect([lengthQuantile(forecast, 0), lengthQuantile(forecast, 1)]).toEqual([5, 730]);
  expect(() => lengthQuantile(forecast, 1.01)).toThrow('got 1.01');
  expect(() => lengthQuantile(forecast, -0.01)).toThrow('got -0.01');
  expect(() => lengthQuantile(forecast, NaN)).toThrow('got NaN');
});

test('lengthQuantile gives no shorter length the longer the strike has lasted', () => {
  fc.assert(
    fc.property(fitted, elapsedDays, elapsedDays, chances, (forecast, a, b, p) => {
      const [less, more] = [atElapsed(forecast, Math.min(a, b)), atElapsed(forecast, Math.max(a, b))];
      expect(lengthQuantile(more, p)).toBeGreaterThanOrEqual(lengthQuantile(less, p) - 1e-6);
    }),
    { numRuns: cases(8) },
  );
});

test('lengthQuantile works on day 729 even if the forecast makes it almost impossible', () => {
  const forecast = judgedLength(3, 4, 729);
  expect(forecast.hazard[729]).toBeGreaterThan(745);
  const middle = lengthQuantile(forecast, 0.5);
  expect(middle).toBeGreaterThan(729);
  expect(middle).toBeLessThan(730);
});

test('judgedLength on day 0 has the stated median and 90th percentile, except for the cutoff at two years', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 400 }), within(1.3, 8), within(0, 0.999), (median, ratio, p) => {
      const shape = Math.log(Math.log(10) / Math.log(2)) / Math.log(ratio);
      const scale = median / Math.log(2) ** (1 / shape);
      const inTime = 1 - survivalOf(shape, scale, LONGEST_DAYS);
      const expected = scale * (-Math.log(1 - p * inTime)) ** (1 / shape);
      fc.pre(expected > 2);
      // A straight hazard within a day moves a draw by at most an eighth of the hazard's curvature over its slope.
      const bend = Math.abs(shape - 1) / (8 * Math.floor(expected));
      expect(Math.abs(lengthQuantile(judgedLength(median, median * ratio, 0), p) - expected)).toBeLessThan(1.5 * bend + 1e-6);
    }),
  );
  const narrow = judgedLength(90, 180, 0);
  expect(lengthQuantile(narrow, 0.5)).toBeCloseTo(90, 2);
  expect(lengthQuantile(narrow, 0.9)).toBeCloseTo(180, 2);
});

test('judgedLength with the spread of an exponential is memoryless: every day is equally likely to be the last', () => {
  const forecast = judgedLength(70, (70 * Math.log(10)) / Math.log(2), 0);
  const dayAt = (elapsed: number) => forecast.hazard[elapsed + 1]! - forecast.hazard[elapsed]!;
  expect(dayAt(400)).toBeCloseTo(dayAt(10), 12);
});

test.each([
  [0.5, 10, 0, 'got 0.5'],
  [731, 2000, 0, 'got 731'],
  [100, 104, 0, 'got 104'],
  [100, Infinity, 0, 'got Infinity'],
  [100, 200, 730, 'got 730'],
  [100, 200, -1, 'got -1'],
  [100, 200, 4.5, 'got 4.5'],
] as const)('judgedLength(%d, %d, %d) is rejected', (median, p90, elapsed, message) => {
  expect(() => judgedLength(median, p90, elapsed)).toThrow(message);
});

test('chanceEndedWithin is the loss of forecastSurvival by then, and 1 once two years are reached', () => {
  const forecast = lengthForecast({ sample: actors, elapsed: 5, seed: 1 });
  expect(chanceEndedWithin(forecast, 0)).toBe(0);
  for (const days of [30, 60, 90]) {
    const middle = lengthQuantile(forecast, chanceEndedWithin(forecast, days));
    expect(middle).toBeCloseTo(5 + days, 8);
  }
  expect(chanceEndedWithin(forecast, 725)).toBe(1);
  expect(() => chanceEndedWithin(forecast, -1)).toThrow('got -1');
});

test('lengthForecast of the actors on day 5 expects a little over three months, with their 118 days well inside', () => {
  const forecast = lengthForecast({ sample: actors, elapsed: 5, seed: 1 });
  expect([forecast.sampleSize, forecast.censoredCount, forecast.elapsed]).toEqual([24, 1, 5]);
  expect(Math.abs(lengthQuantile(forecast, 0.5) - 97)).toBeLessThan(4);
  expect(lengthQuantile(forecast, 0.25)).toBeLessThan(118);
  expect(lengthQuantile(forecast, 0.75)).toBeGreaterThan(118);
});
