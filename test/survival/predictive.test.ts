import fc from 'fast-check';
import { expect, test } from 'vitest';
import { empiricalHazard } from '../../src/survival/empirical';
import { FAMILIES } from '../../src/survival/families';
import { FAMILY_NAMES, SHAPE_LIMITS } from '../../src/survival/family';
import { chanceWithin, quantileOf, survivalAt, weeklyHazard, type Hazard } from '../../src/survival/hazard';
import { kaplanMeier } from '../../src/survival/kaplan-meier';
import { cellsOf, type Lengths } from '../../src/survival/lengths';
import { posteriorOf } from '../../src/survival/posterior';
import { hazardOf, mixtureHazard, mixtureOf } from '../../src/survival/predictive';
import { resamples } from '../../src/survival/resample';
import { lengthLists } from './lists';
import { sampleReference } from './reference';
import { cases } from '../support/cases';

const LONGEST = 400;
const families = fc.constantFrom<readonly (typeof FAMILY_NAMES)[number][]>(FAMILY_NAMES, ...FAMILY_NAMES.map((name) => [name]));
const hazards: fc.Arbitrary<Hazard> = fc.oneof(
  fc.tuple(lengthLists, families).map(([list, names]) => mixtureHazard(mixtureOf(cellsOf(list), names), LONGEST)),
  fc.tuple(lengthLists, fc.nat(99)).map(([list, seed]) => empiricalHazard(resamples(cellsOf(list), seed, 20), LONGEST)),
);

test('a predictive distribution never rises from day to day, and begins at certainty', () => {
  fc.assert(
    fc.property(hazards, (hazard) => {
      expect(hazard[0]).toBe(0);
      for (let day = 1; day <= LONGEST; day++) {
        expect(hazard[day]).toBeGreaterThanOrEqual(hazard[day - 1]!);
        expect(Number.isFinite(hazard[day])).toBe(true);
      }
    }),
    { numRuns: cases(6) },
  );
});

test('what is forecast for a dispute that has lasted is the whole forecast cut off at the days so far', () => {
  const day = fc.integer({ min: 0, max: LONGEST - 1 });
  fc.assert(
    fc.property(hazards, day, fc.double({ min: 0, max: LONGEST, noNaN: true }), (hazard, elapsed, more) => {
      fc.pre(survivalAt(hazard, 0, elapsed) > 1e-9);
      const cut = survivalAt(hazard, 0, elapsed + more) / survivalAt(hazard, 0, elapsed);
      expect(survivalAt(hazard, elapsed, elapsed + more)).toBeCloseTo(cut, 6);
      expect(chanceWithin(hazard, elapsed, more)).toBeCloseTo(1 - cut, 6);
    }),
    { numRuns: cases(12) },
  );
});

test('quantileOf and survivalAt undo one another', () => {
  fc.assert(
    fc.property(hazards, fc.integer({ min: 0, max: 200 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (hazard, elapsed, p) => {
      // On a day that nothing ends on, any moment will do.
      expect(1 - survivalAt(hazard, elapsed, quantileOf(hazard, elapsed, p))).toBeCloseTo(p, 6);
    }),
    { numRuns: cases(12) },
  );
  expect(() => quantileOf(new Float64Array([0, 1, 2]), 0, 1.5)).toThrow('got 1.5');
  expect(() => chanceWithin(new Float64Array([0, 1, 2]), 0, -1)).toThrow('got -1');
});

test('weeklyHazard is the chance to end in a week for what is still running when it begins; an exponential’s never changes', () => {
  const even = weeklyHazard(hazardOf('exponential', [0.01], 71), 10);
  for (const each of even) expect(each).toBeCloseTo(1 - Math.exp(-0.07), 12);
  const list = sampleReference('kennan-62');
  const hazard = empiricalHazard([cellsOf(list)], LONGEST);
  const curve = kaplanMeier(list);
  const left = (day: number): number => curve.survival[curve.days.findLastIndex((each) => each <= day)] ?? 1;
  weeklyHazard(hazard, 20).forEach((chance, week) => expect(chance).toBeCloseTo(1 - left(7 * (week + 1)) / left(7 * week), 10));
});

test.each(FAMILY_NAMES)('hazardOf %s at whole days is the family’s own', (name) => {
  fc.assert(
    fc.property(fc.double({ min: 0.3, max: 4, noNaN: true }), fc.double({ min: 5, max: 300, noNaN: true }), (shape, scale) => {
      const values = {
        exponential: [1 / scale],
        weibull: [shape, scale],
        lognormal: [Math.log(scale), 1 / shape],
        gamma: [shape, shape / scale],
        'log-logistic': [shape, scale],
      }[name];
      const days = hazardOf(name, values, LONGEST + 1);
      for (let day = 1; day <= LONGEST; day += 13) {
        const own = FAMILIES[name].hazard(values, day, Math.log(day));
        expect(Math.abs(days[day]! - own)).toBeLessThan(1e-6 * Math.max(own, 1e-3));
      }
    }),
    { numRuns: cases(4) },
  );
});

/** Days between the ends of the middle eighty in a hundred. */
const width = (list: Lengths): number => {
  const hazard = mixtureHazard(mixtureOf(cellsOf(list), ['weibull']), 730);
  return quantileOf(hazard, 0, 0.9) - quantileOf(hazard, 0, 0.1);
};
/** How widely the plausible Weibull scales are spread, on the log. */
const spread = (list: Lengths): number => {
  const cells = cellsOf(list);
  const points = posteriorOf('weibull', cells, FAMILIES.weibull.fit(cells));
  const mean = points.reduce((sum, { values, weight }) => sum + weight * Math.log(values[1]!), 0);
  return Math.sqrt(points.reduce((sum, { values, weight }) => sum + weight * (Math.log(values[1]!) - mean) ** 2, 0));
};

test('more disputes of the same kind narrow what is plausible, by the root of their number, and with it the forecast', () => {
  fc.assert(
    fc.property(lengthLists, (list) => {
      const many: Lengths = { ...list, counts: list.days.map(() => 16) };
      const shape = FAMILIES.weibull.fit(cellsOf(list))[0]!;
      fc.pre(shape > SHAPE_LIMITS[0] * 1.5 && shape < SHAPE_LIMITS[1] / 1.5);
      expect(spread(many)).toBeLessThan(0.5 * spread(list));
    }),
    { numRuns: cases(4) },
  );
  const few = sampleReference('dozen');
  expect(width({ ...few, counts: few.days.map(() => 100) })).toBeLessThan(0.9 * width(few));
  expect(spread({ ...few, counts: few.days.map(() => 100) }) / spread(few)).toBeCloseTo(0.1, 1);
});

test('posteriorOf the exponential is the gamma distribution that its likelihood has under a prior flat in the log', () => {
  const cells = cellsOf(sampleReference('dozen'));
  const points = posteriorOf('exponential', cells, FAMILIES.exponential.fit(cells));
  const time = 887;
  const mean = points.reduce((sum, { values, weight }) => sum + weight * values[0]!, 0);
  const square = points.reduce((sum, { values, weight }) => sum + weight * values[0]! ** 2, 0);
  // Gamma(9 ended, 887 days seen).
  expect(mean / (9 / time)).toBeCloseTo(1, 3);
  expect((square - mean * mean) / (9 / time ** 2)).toBeCloseTo(1, 2);
  expect(points.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
});

test('forecasts from few lengths hold what they promise: of lengths drawn from a Weibull, 80 in 100 fall into the band made of ten others', () => {
  let [inside, seen] = [0, 0];
  // Lengths at the midpoints of a fine grid of chances, dealt out by a fixed rule: no luck in it.
  const length = (k: number): number => 100 * (-Math.log(((k * 0.6180339887498949 + 0.5) % 1) * 0.9998 + 0.0001)) ** (1 / 1.5);
  for (let round = 0; round < cases(20); round++) {
    const days = Array.from({ length: 11 }, (_, k) => length(11 * round + ((k * 7 + round * 5) % 11) + 1 + 1597 * ((k * k + round) % 13)));
    const hazard = mixtureHazard(mixtureOf(cellsOf({ days: days.slice(1), censored: days.slice(1).map(() => false) }), ['weibull']), 2000);
    const [low, high] = [quantileOf(hazard, 0, 0.1), quantileOf(hazard, 0, 0.9)];
    seen++;
    if (days[0]! >= low && days[0]! <= high) inside++;
  }
  // Five standard deviations of a share of 0.8 of so many.
  expect(Math.abs(inside / seen - 0.8)).toBeLessThan(5 * Math.sqrt((0.8 * 0.2) / seen));
  expect(inside).toBeGreaterThan(0.7 * seen);
});

test('resamples of the same seed are the same, of another they are not; each has as many cases, and none that tells no shape', () => {
  fc.assert(
    fc.property(lengthLists, fc.nat(1000), (list, seed) => {
      const cells = cellsOf(list);
      const drawn = resamples(cells, seed, 5);
      expect(resamples(cells, seed, 7).slice(0, 5)).toEqual(drawn);
      expect(resamples(cells, seed + 1, 5)).not.toEqual(drawn);
      for (const { ended, running } of drawn) {
        expect([...ended, ...running].reduce((sum, count) => sum + count, 0)).toBe(list.days.length);
        expect([...ended].filter((count) => count > 0).length).toBeGreaterThanOrEqual(2);
      }
    }),
    { numRuns: cases(6) },
  );
  const thin = { days: [10, 10, 90], censored: [false, false, true] };
  expect(() => resamples(cellsOf(thin), 1, 1)).toThrow('fewer than two different lengths ended among 3');
});
