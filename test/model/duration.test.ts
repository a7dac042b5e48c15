import { readFileSync } from 'node:fs';
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
} from '../../src/model/duration';
import { strikeSample, type SampleName } from '../../src/model/sample';
import { bootstrapWeibulls, fitWeibull, SHAPE_LIMITS, type Lengths, type WeibullFit } from '../../src/model/weibull';

interface Reference extends Lengths {
  shape: number;
  scale: number;
  logLikelihood: number;
  exponentialRate: number;
}
const reference = JSON.parse(readFileSync(new URL('../reference/duration.json', import.meta.url), 'utf8')) as Record<string, Reference>;
const kennan = reference['kennan-62']!;
const actors = strikeSample('screen-1d', '2023-07-18', 'sag-aftra-2023');

/** Samples of 4 to 20 lengths, at least three different ones ended, the first one among them. */
const samples: fc.Arbitrary<Lengths> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 3, maxLength: 12 }),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.boolean()), { minLength: 1, maxLength: 8 }),
  )
  .map(([ended, rest]) => ({
    days: [...ended, ...rest.map(([day]) => day)],
    censored: [...ended.map(() => false), ...rest.map(([, running]) => running)],
  }));
const elapsedDays = fc.integer({ min: 0, max: LONGEST_DAYS - 1 });
// Evenly spread, unlike fc.double, which is mostly next to 0.
const within = (min: number, max: number) => fc.integer({ min: 0, max: 1e6 }).map((i) => min + ((max - min) * i) / 1e6);
const chances = within(0, 1);
const judgements = fc
  .tuple(fc.integer({ min: 10, max: 400 }), within(1.3, 8), elapsedDays)
  .map(([median, ratio, elapsed]) => judgedLength(median, median * ratio, elapsed));
const fitted = fc.tuple(samples, elapsedDays, fc.nat(99)).map(([sample, elapsed, seed]) => lengthForecast({ sample, elapsed, seed }));
const forecasts = fc.oneof(judgements, fitted);

const quantileOf = ({ shape, scale }: WeibullFit, p: number) => scale * (-Math.log(1 - p)) ** (1 / shape);
const survivalOf = (shape: number, scale: number, t: number) => Math.exp(-((t / scale) ** shape));
const atElapsed = (forecast: LengthForecast, elapsed: number): LengthForecast => ({ ...forecast, elapsed });

test.each(Object.keys(reference))('fitWeibull agrees with survreg of R on %s to nine digits', (name) => {
  const { days, censored, shape, scale, logLikelihood } = reference[name]!;
  const fit = fitWeibull(days, censored);
  expect(fit.shape / shape).toBeCloseTo(1, 9);
  expect(fit.scale / scale).toBeCloseTo(1, 9);
  expect(fit.logLikelihood / logLikelihood).toBeCloseTo(1, 9);
  expect([fit.n, fit.events]).toEqual([days.length, censored.filter((running) => !running).length]);
});

test.each(['screen-1d', 'guilds', 'curated'] satisfies SampleName[])('strikeSample(%s) is the sample that R was given', (name) => {
  const { days, censored } = strikeSample(name, '2023-07-18', 'sag-aftra-2023');
  expect({ days, censored }).toEqual({ days: reference[name]!.days, censored: reference[name]!.censored });
});

test("fitWeibull on kennan-62 prints as Greene's table 22.10 does: p 0.921, lambda 0.0244, median 27.54", () => {
  const fit = fitWeibull(kennan.days, kennan.censored);
  expect(Math.abs(fit.shape - 0.92083)).toBeLessThan(5e-5);
  expect(Math.abs(1 / fit.scale - 0.02439)).toBeLessThan(5e-6);
  expect(Math.abs(quantileOf(fit, 0.5) - 27.543)).toBeLessThan(5e-3);
});

test("kennan-62 has Greene's exponential rate of 0.02344 a day", () => {
  expect(kennan.days).toHaveLength(62);
  expect(62 / kennan.days.reduce((a, b) => a + b)).toBeCloseTo(0.02344, 5);
  expect(kennan.exponentialRate).toBeCloseTo(0.02344, 5);
});

test('fitWeibull reports the log-likelihood of its own distribution, and no near shape or scale has a larger one', () => {
  const logLikelihood = ({ days, censored }: Lengths, shape: number, scale: number) =>
    days.reduce(
      (sum, t, i) => sum - (t / scale) ** shape + (censored[i] ? 0 : Math.log(shape / scale) + (shape - 1) * Math.log(t / scale)),
      0,
    );
  fc.assert(
    fc.property(samples, (sample) => {
      const fit = fitWeibull(sample.days, sample.censored);
      expect(logLikelihood(sample, fit.shape, fit.scale)).toBeCloseTo(fit.logLikelihood, 8);
      for (const [byShape, byScale] of [
        [0.99, 1],
        [1.01, 1],
        [1, 0.99],
        [1, 1.01],
      ] as const) {
        const shape = Math.min(Math.max(fit.shape * byShape, SHAPE_LIMITS[0]), SHAPE_LIMITS[1]);
        expect(logLikelihood(sample, shape, fit.scale * byScale)).toBeLessThanOrEqual(fit.logLikelihood + 1e-9);
      }
    }),
  );
});

test('fitWeibull of lengths in another unit scales the scale and keeps the shape', () => {
  fc.assert(
    fc.property(samples, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), ({ days, censored }, unit) => {
      const fit = fitWeibull(days, censored);
      const other = fitWeibull(
        days.map((day) => day * unit),
        censored,
      );
      expect(other.shape / fit.shape).toBeCloseTo(1, 9);
      expect(other.scale / (unit * fit.scale)).toBeCloseTo(1, 9);
    }),
  );
});

test('fitWeibull stays at the largest shape for equal lengths and at the smallest for lengths spread over many powers of ten', () => {
  expect(fitWeibull([50, 50, 50], [false, false, false])).toMatchObject({ shape: 5, scale: expect.closeTo(50, 9) });
  expect(fitWeibull([1e-12, 1, 1e12], [false, false, false]).shape).toBe(0.2);
});

test('fitWeibull has no shorter median or 90th percentile when the longest strike counts as still running', () => {
  fc.assert(
    fc.property(samples, ({ days, censored }) => {
      const longer = [...days, Math.max(...days) + 1];
      const ended = fitWeibull(longer, [...censored, false]);
      const running = fitWeibull(longer, [...censored, true]);
      for (const p of [0.5, 0.9]) expect(quantileOf(running, p)).toBeGreaterThan(quantileOf(ended, p) * (1 - 1e-9));
    }),
  );
});

test('fitWeibull of the screen trades has a longer median and 90th percentile when any one strike counts as still running', () => {
  const ended = fitWeibull(actors.days, actors.censored);
  for (const row of actors.days.keys()) {
    if (actors.censored[row]) continue;
    const running = fitWeibull(
      actors.days,
      actors.censored.map((mark, i) => mark || i === row),
    );
    for (const p of [0.5, 0.9]) expect(quantileOf(running, p)).toBeGreaterThan(quantileOf(ended, p));
  }
});

test('lengthForecast is longer when the writers of 2023 count as running for 77 days than when they count as ended', () => {
  const ended = { days: actors.days, censored: actors.days.map(() => false) };
  const [running, over] = [actors, ended].map((sample) => lengthForecast({ sample, elapsed: 5, seed: 1 }));
  for (const p of [0.1, 0.5, 0.9]) expect(lengthQuantile(running!, p)).toBeGreaterThan(lengthQuantile(over!, p));
});

test.each([
  [[1, 2], [false], '2 lengths but 1 marks'],
  [[1, 0], [false, false], 'got 0'],
  [[1, NaN], [false, false], 'got NaN'],
  [[1, Infinity], [false, true], 'got Infinity'],
  [[1, 2], [true, true], 'nothing ended among 2'],
] as const)('fitWeibull refuses %j with %j', (days, censored, message) => {
  expect(() => fitWeibull(days, censored)).toThrow(message);
});

test('bootstrapWeibulls gives the same fits for the same seed, others for another, and extends when asked for more', () => {
  const fits = bootstrapWeibulls(actors, 7, 20);
  expect(bootstrapWeibulls(actors, 7, 20)).toEqual(fits);
  expect(bootstrapWeibulls(actors, 8, 20)).not.toEqual(fits);
  expect(bootstrapWeibulls(actors, 7, 30).shapes.slice(0, 20)).toEqual(fits.shapes);
});

test('bootstrapWeibulls centres on the fit of the whole sample', () => {
  const { shapes, scales } = bootstrapWeibulls(kennan, 3, 400);
  const median = (values: Float64Array) => [...values].sort((a, b) => a - b)[200]!;
  expect(median(shapes) / kennan.shape).toBeCloseTo(1, 1);
  expect(median(scales) / kennan.scale).toBeCloseTo(1, 1);
});

test('bootstrapWeibulls draws again where too little ended, and refuses a sample where it never could', () => {
  const thin = { days: [10, 20, 90, 90, 90, 90], censored: [false, false, true, true, true, true] };
  const { shapes, scales } = bootstrapWeibulls(thin, 1, 50);
  expect([...shapes, ...scales].every((value) => value > 0 && value < Infinity)).toBe(true);
  expect(() => bootstrapWeibulls({ days: [10, 10, 90], censored: [false, false, true] }, 1)).toThrow(
    'fewer than two different lengths ended among 3',
  );
});

test('bootstrapWeibulls narrows by about half when every length is there four times', () => {
  const four = { days: [0, 0, 0, 0].flatMap(() => actors.days), censored: [0, 0, 0, 0].flatMap(() => actors.censored) };
  const spread = (sample: Lengths) => {
    const logs = [...bootstrapWeibulls(sample, 5, 400).scales].map(Math.log);
    const mean = logs.reduce((a, b) => a + b) / logs.length;
    return Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / logs.length);
  };
  const ratio = spread(four) / spread(actors);
  expect(ratio).toBeGreaterThan(0.4);
  expect(ratio).toBeLessThan(0.6);
});

test('forecastSurvival on whole days is the mean of the fits given the days so far, cut off at two years', () => {
  const forecast = lengthForecast({ sample: actors, elapsed: 5, seed: 1 });
  const mean = (t: number) =>
    forecast.shapes.reduce((sum, shape, i) => sum + survivalOf(shape, forecast.scales[i]!, t), 0) / forecast.shapes.length;
  for (const t of [6, 30, 100, 250, 729]) {
    const expected = (mean(t) - mean(730)) / (mean(5) - mean(730));
    expect(forecastSurvival(forecast, t) / expected).toBeCloseTo(1, 8);
  }
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
    { numRuns: 40 },
  );
});

test('forecastSurvival given the days so far is that of day 0 at t over that of day 0 now', () => {
  fc.assert(
    fc.property(fitted, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }), (forecast, elapsed, more) => {
      const whole = atElapsed(forecast, 0);
      const now = forecastSurvival(whole, elapsed);
      fc.pre(now > 1e-6);
      expect(forecastSurvival(atElapsed(forecast, elapsed), elapsed + more)).toBeCloseTo(forecastSurvival(whole, elapsed + more) / now, 8);
    }),
    { numRuns: 40 },
  );
});

test('lengthQuantile rises with p from the days so far to two years, and forecastSurvival undoes it', () => {
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
    { numRuns: 40 },
  );
});

test('lengthQuantile has the days so far at 0, two years at 1, and refuses chances outside', () => {
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
    { numRuns: 40 },
  );
});

test('lengthQuantile works on day 729 even where the fits call that all but impossible', () => {
  const short = { days: [2, 3, 4, 5, 6, 7], censored: [false, false, false, false, false, false] };
  const forecast = lengthForecast({ sample: short, elapsed: 729, seed: 1 });
  expect(forecast.hazard[729]).toBeGreaterThan(745);
  const middle = lengthQuantile(forecast, 0.5);
  expect(middle).toBeGreaterThan(729);
  expect(middle).toBeLessThan(730);
});

test('judgedLength on day 0 has the stated median and 90th percentile, but for the cut at two years', () => {
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

test('judgedLength of no more spread than an exponential needs no memory: each day is as likely the last', () => {
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
] as const)('judgedLength(%d, %d, %d) is refused', (median, p90, elapsed, message) => {
  expect(() => judgedLength(median, p90, elapsed)).toThrow(message);
});

test('chanceEndedWithin is what forecastSurvival has lost by then, and certain once two years are reached', () => {
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
  expect([forecast.sampleSize, forecast.censoredCount, forecast.elapsed, forecast.shapes.length]).toEqual([24, 1, 5, 200]);
  expect(Math.abs(lengthQuantile(forecast, 0.5) - 102)).toBeLessThan(4);
  expect(lengthQuantile(forecast, 0.25)).toBeLessThan(118);
  expect(lengthQuantile(forecast, 0.75)).toBeGreaterThan(118);
});
