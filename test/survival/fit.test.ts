import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FAMILIES } from '../../src/survival/families';
import { FAMILY_NAMES, SHAPE_LIMITS, type FamilyName } from '../../src/survival/family';
import { familyWeights, fitFamily, valuesOf } from '../../src/survival/fit';
import { kaplanMeier } from '../../src/survival/kaplan-meier';
import { cellsOf, type Lengths } from '../../src/survival/lengths';
import { weibullRegression } from '../../src/survival/weibull-regression';
import { SAMPLE_NAMES, regressionReference, sampleReference } from './reference';
import { lengthLists } from './lists';
import { cases } from '../support/cases';

const KENNAN = readFileSync(new URL('../reference/survival-kennan.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1);
const FITS = SAMPLE_NAMES.flatMap((sample) => FAMILY_NAMES.map((family) => [sample, family] as const));

test.each(FITS)('fitFamily of %s by %s agrees with R in parameters, standard errors and likelihood', (sample, family) => {
  const reference = sampleReference(sample);
  const fit = fitFamily(family, reference);
  const { values, errors, logLikelihood } = reference[family];
  fit.parameters.forEach(({ value, standardError }, k) => {
    expect(Math.abs(value / values[k]! - 1)).toBeLessThan(family === 'gamma' ? 2e-6 : 1e-9);
    expect(Math.abs(standardError! / errors[k]! - 1)).toBeLessThan(1e-4);
  });
  expect(fit.logLikelihood).toBeCloseTo(logLikelihood, 6);
  expect([fit.n, fit.ended]).toEqual([reference.days.length, reference.censored.filter((running) => !running).length]);
  expect(fit.aic).toBeCloseTo(2 * fit.parameters.length - 2 * logLikelihood, 6);
});

test.each(SAMPLE_NAMES)('kaplanMeier of %s agrees with survfit of R, with Greenwood’s errors', (sample) => {
  const reference = sampleReference(sample);
  const curve = kaplanMeier(reference);
  expect(curve.days).toEqual(reference.curve.days);
  curve.survival.forEach((left, k) => expect(left).toBeCloseTo(reference.curve.survival[k]!, 10));
  // Where nothing is left R has no error.
  curve.standardError.forEach((error, k) => {
    if (reference.curve.survival[k]! > 0) expect(error).toBeCloseTo(reference.curve.standardError[k]!, 10);
  });
});

test('the published fits of the 62 strikes of June: exponential to the printed digits, Weibull as it is reproduced', () => {
  const june = sampleReference('kennan-62');
  const exponential = fitFamily('exponential', june).parameters[0]!.value;
  expect(exponential.toFixed(5)).toBe('0.02344');
  expect((Math.log(2) / exponential).toFixed(3)).toBe('29.571');
  const [shape, scale] = valuesOf(fitFamily('weibull', june)) as [number, number];
  // Print has 0.92083 and 27.543, remembered; everyone’s software gives these.
  expect([shape.toFixed(5), (1 / scale).toFixed(5)]).toEqual(['0.92079', '0.02439']);
  expect((scale * Math.log(2) ** (1 / shape)).toFixed(3)).toBe('27.541');
});

test.each([
  ['greene', 3.7798, -9.3322, 0.9922, -97.285],
  ['kennan', 3.7732, -2.5135, 1.0215, null],
] as const)('weibullRegression gives the published regression of %s on production', (name, constant, slope, sigma, likelihood) => {
  const whose = sampleReference(name === 'greene' ? 'kennan-62' : 'kennan-566');
  const days = whose.days.map((day, k) => (name === 'greene' && k === 35 ? 3 : day));
  const fit = weibullRegression(days, productionOf(name));
  expect(fit.constant).toBeCloseTo(constant, 4);
  expect(fit.slope).toBeCloseTo(slope, 4);
  expect(fit.sigma).toBeCloseTo(sigma, 4);
  if (likelihood) expect(fit.logLikelihoodOfLogs).toBeCloseTo(likelihood, 3);
  const { values, errors, logLikelihoodOfLogs } = regressionReference(name);
  [fit.constant, fit.slope, fit.sigma].forEach((value, k) => expect(value / values[k]!).toBeCloseTo(1, 8));
  const { standardErrors } = fit;
  [standardErrors.constant, standardErrors.slope, standardErrors.sigma].forEach((error, k) => expect(error / errors[k]!).toBeCloseTo(1, 6));
  expect(fit.logLikelihoodOfLogs).toBeCloseTo(logLikelihoodOfLogs, 6);
});

test.each(FAMILY_NAMES)('fitFamily by %s: no neighbor in the parameters is likelier, with any part censored', (family) => {
  fc.assert(
    fc.property(
      lengthLists,
      fc.double({ min: -0.2, max: 0.2, noNaN: true }),
      fc.double({ min: -0.2, max: 0.2, noNaN: true }),
      (list, p, q) => {
        const cells = cellsOf(list);
        const { fit, logLikelihood } = FAMILIES[family];
        const values = fit(cells);
        const moved = values.map((value, k) => (family === 'lognormal' && k === 0 ? value + p : value * (1 + (k === 0 ? p : q))));
        const steep = family === 'lognormal' ? 1 / moved[1]! : family === 'exponential' ? 1 : moved[0]!;
        fc.pre(steep >= SHAPE_LIMITS[0] && steep <= SHAPE_LIMITS[1]);
        expect(logLikelihood(cells, moved)).toBeLessThanOrEqual(logLikelihood(cells, values) + 1e-8);
      },
    ),
    { numRuns: cases(12) },
  );
});

/** What a family’s parameters become when time is counted in units so many times smaller. */
const rescaled = (family: FamilyName, values: readonly number[], times: number): number[] => {
  if (family === 'exponential') return [values[0]! / times];
  if (family === 'gamma') return [values[0]!, values[1]! / times];
  if (family === 'lognormal') return [values[0]! + Math.log(times), values[1]!];
  return [values[0]!, values[1]! * times];
};

test.each(FAMILY_NAMES)('fitFamily by %s does not hang on the unit of time, on the order, or on counts written out', (family) => {
  fc.assert(
    fc.property(lengthLists, fc.double({ min: 0.1, max: 30, noNaN: true }), (list, times) => {
      const values = valuesOf(fitFamily(family, list));
      const other = { ...list, days: list.days.map((day) => day * times) };
      valuesOf(fitFamily(family, other)).forEach((value, k) =>
        expect(Math.abs(value - rescaled(family, values, times)[k]!)).toBeLessThan(1e-5 * (1 + Math.abs(value))),
      );
      const counted: Lengths = { ...list, counts: list.days.map(() => 3) };
      const thrice: Lengths = {
        days: [...list.days, ...list.days, ...list.days],
        censored: [...list.censored, ...list.censored, ...list.censored],
      };
      expect(valuesOf(fitFamily(family, counted))).toEqual(valuesOf(fitFamily(family, thrice)));
    }),
    { numRuns: cases(8) },
  );
});

test('a length that is found to run on never raises the exponential rate', () => {
  fc.assert(
    fc.property(lengthLists, fc.nat(), (list, at) => {
      const running = list.censored.map((each, k) => each || k === at % list.days.length);
      fc.pre(running.some((each) => !each));
      const rate = (censored: boolean[]): number => fitFamily('exponential', { days: list.days, censored }).parameters[0]!.value;
      expect(rate(running)).toBeLessThanOrEqual(rate([...list.censored]));
    }),
  );
});

test('fitFamily refuses lengths that are none, columns of different length, and lists that tell no shape', () => {
  const ended = (days: number[]): Lengths => ({ days, censored: days.map(() => false) });
  expect(() => fitFamily('weibull', ended([3, 0]))).toThrow('above 0 and finite, got 0');
  expect(() => fitFamily('weibull', ended([3, NaN]))).toThrow('NaN');
  expect(() => fitFamily('weibull', { days: [3, 4], censored: [false] })).toThrow('2 lengths but 1 marks');
  expect(() => fitFamily('exponential', { days: [3, 4], censored: [true, true] })).toThrow('nothing ended among 2');
  expect(() => fitFamily('gamma', ended([5, 5, 5]))).toThrow('fewer than two different lengths ended among 3');
  expect(fitFamily('exponential', ended([5, 5, 5])).parameters[0]!.value).toBe(1 / 5);
});

test('familyWeights are Akaike’s: alike for alike, e to 1 for a difference of 2', () => {
  expect(familyWeights([{ aic: 10 }, { aic: 10 }])).toEqual([0.5, 0.5]);
  const [near, far] = familyWeights([{ aic: 500 }, { aic: 502 }]) as [number, number];
  expect(near / far).toBeCloseTo(Math.E, 12);
  expect(near + far).toBeCloseTo(1, 14);
});

/** Production of the strikes’ months, from the file that R read. */
function productionOf(name: 'greene' | 'kennan'): readonly number[] {
  const rows = KENNAN.map((line) => line.split(','));
  return rows.filter(([, , june]) => name === 'kennan' || june === '1').map(([, production]) => Number(production));
}
