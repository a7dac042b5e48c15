import { resolve } from '../../src/model/question';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUANTITIES, QUANTITY_IDS } from '../../src/model/run/quantities';
import { prepareSimulation } from '../../src/model/run/worlds';
import { checkDraws, checkName, checkScenario, checkSeed, checkValue, LONGEST_NAME } from '../../src/scenario/check';
import { isParameterIn, parametersOf, type ParameterKey } from '../../src/scenario/parameters';
import { PRESET_IDS, type PresetId } from '../../src/cases/cases';
import { presetScenario, withValue, type Scenario, type Values } from '../../src/scenario/scenario';
import { cases } from '../support/cases';

const preset = presetScenario('sag-aftra-2023');
const withValues = (values: Record<string, unknown>): Scenario => ({
  ...preset,
  values: { ...preset.values, ...(values as Record<string, number>) },
});

/** Numbers read with their thousands grouped, all else as it is. */
const asSaid = (value: unknown): string =>
  typeof value === 'number' && Number.isFinite(value) ? value.toLocaleString('en-US', { maximumFractionDigits: 20 }) : String(value);

/** One draw block of a scenario, few draws: throws where the model cannot have it. */
function firstDraws(scenario: Scenario): void {
  const { quantities } = prepareSimulation(resolve(scenario))(0, 8);
  for (const id of QUANTITY_IDS.filter((each) => each in quantities))
    for (const value of quantities[id].subarray(0, 8))
      if (!Number.isFinite(value) && !('mayNever' in QUANTITIES[id] && value === Infinity)) throw new Error(`${id} is ${value}`);
}

test.each([
  ['too low', 'horizon', 2, 'horizon must be from 3 to 15 (years); it is 2.'],
  ['too high', 'horizon', 99, 'horizon must be from 3 to 15 (years); it is 99.'],
  ['below zero', 'otherStart', -366, 'otherStart must be from -365 to 365 (days); it is -366.'],
  ['just above', 'elasticity', 1e-9, /^elasticity must be from -0\.75 to 0 \(.+\); it is 1e-9\.$/],
  ['not a number', 'discount', NaN, 'discount must be a number; it is NaN.'],
  ['infinite', 'discount', Infinity, 'discount must be a number; it is Infinity.'],
  ['a word', 'discount', '5', 'discount must be a number; it is 5.'],
  ['missing', 'discount', undefined, 'discount must be a number; it is undefined.'],
  ['null', 'discount', null, 'discount must be a number; it is null.'],
  ['between options', 'lengthFrom', 0.5, 'lengthFrom must be one of past-strikes, judgement, fixed; it is 0.5.'],
  ['beyond the options', 'lengthFrom', 3, 'lengthFrom must be from 0 to 2 (option); it is 3.'],
  ['no parameter', 'length', 5, 'length is not a parameter; --parameters lists them.'],
  ['a name of every object', 'toString', 5, 'toString is not a parameter; --parameters lists them.'],
  ['an input of another dispute', 'crewSizePay', 5, 'crewSizePay is not a parameter; --parameters lists them.'],
  ['a name of version 1', 'offerStep1', 5, 'offerStep1 is not a parameter; --parameters lists them.'],
  ['a term', 'term.replicas.ask', 101, 'term.replicas.ask must be from 0 to 100 (%); it is 101.'],
])('checkValue names key, rule and value: %s', (_, key, value, message) => {
  expect(checkValue('sag-aftra-2023', key, value)).toEqual({
    path: key,
    message: typeof message === 'string' ? message : expect.stringMatching(message),
  });
});

test.each(PRESET_IDS)('checkValue has every parameter of %s up to its bounds and no further', (id) => {
  for (const { key, unit, bounds } of parametersOf(id)) {
    const [low, high] = bounds;
    expect([checkValue(id, key, low), checkValue(id, key, high)]).toEqual([null, null]);
    for (const value of [low - 1, high + 1])
      expect(checkValue(id, key, value)?.message).toBe(
        `${key} must be from ${asSaid(low)} to ${asSaid(high)} (${unit}); it is ${asSaid(value)}.`,
      );
  }
});

test.each([-1, 0.5, 4_294_967_296, NaN, Infinity, '1', undefined, null])('checkSeed refuses %s', (seed) => {
  expect(checkSeed(seed)).toEqual({ path: 'seed', message: `seed must be a whole number from 0 to 4,294,967,295; it is ${asSaid(seed)}.` });
});

test('a check says the word that stood there in place of the number it could not be read as', () => {
  expect(checkValue('sag-aftra-2023', 'horizon', NaN, '“abc”')?.message).toBe('horizon must be a number; it is “abc”.');
  expect(checkSeed(NaN, '“x”')?.message).toBe('seed must be a whole number from 0 to 4,294,967,295; it is “x”.');
  expect(checkDraws(NaN, 'empty')?.message).toBe('draws must be a multiple of 8 from 64 to 1,048,576; it is empty.');
});

test('checkSeed takes the whole numbers of 32 bits', () => {
  expect([0, 1, 4_294_967_295].map((seed) => checkSeed(seed))).toEqual([null, null, null]);
});

test.each([0, 56, 63, 65, 100, 1_048_584, 64.5, -64, NaN, Infinity, '64', undefined])('checkDraws refuses %s', (draws) => {
  expect(checkDraws(draws)).toEqual({
    path: 'draws',
    message: `draws must be a multiple of 8 from 64 to 1,048,576; it is ${asSaid(draws)}.`,
  });
});

test('checkDraws takes multiples of 8 within the bounds', () => {
  expect([64, 72, 8192, 1_048_576].map((draws) => checkDraws(draws))).toEqual([null, null, null, null]);
});

test('checkName takes any name up to its length, and none', () => {
  expect(['', 'x', 'é'.repeat(LONGEST_NAME)].map((name) => checkName('union', name))).toEqual([null, null, null]);
  expect(checkName('employers', 'x'.repeat(LONGEST_NAME + 1))?.message).toBe(
    'employers must be a name of at most 60 characters; it has 61.',
  );
});

test.each(PRESET_IDS)('checkScenario finds nothing wrong with %s', (id) => {
  expect(checkScenario(presetScenario(id))).toEqual([]);
});

test('checkScenario reports every problem, in the order of the table, then seed and draws', () => {
  const broken = { ...withValues({ horizon: 2, lengthFrom: 9, discount: NaN }), seed: -1, draws: 100 };
  expect(checkScenario(broken).map(({ path }) => path)).toEqual(['lengthFrom', 'horizon', 'discount', 'seed', 'draws']);
});

test('checkScenario misses a value that is not there', () => {
  const values = Object.fromEntries(Object.entries(preset.values).filter(([key]) => key !== 'horizon'));
  expect(checkScenario({ ...preset, values: values as Values })).toEqual([
    { path: 'horizon', message: 'horizon must be a number; it is undefined.' },
  ]);
});

test.each([
  [200, 90],
  [90, 90],
])('checkScenario refuses a median of %d days with a 90th percentile of %d', (judgedMedian, judgedP90) => {
  const problems = checkScenario(withValues({ judgedMedian, judgedP90 }));
  expect(problems.map(({ path }) => path)).toEqual(['judgedP90']);
  expect(problems[0].message).toMatch(/^judgedP90 must be .*judgedMedian/);
  for (const value of [judgedMedian, judgedP90]) expect(problems[0].message).toContain(String(value));
});

describe('whatever the checks let through can be run', () => {
  const valuesOf = (id: PresetId) =>
    fc.record(
      Object.fromEntries(
        parametersOf(id).map(({ key, bounds: [low, high], step }) => [
          key,
          fc.oneof(
            fc.constantFrom(low, high),
            fc.nat(Math.round((high - low) / step)).map((steps) => low + steps * step),
          ),
        ]),
      ),
    );

  test.each(PRESET_IDS)('anywhere between the bounds of all parameters of %s at once', (id) => {
    fc.assert(
      fc.property(valuesOf(id), fc.integer({ min: 0, max: 4_294_967_295 }), (drawn, seed) => {
        const scenario: Scenario = { ...presetScenario(id), values: drawn as unknown as Values, seed, draws: 64 };
        fc.pre(checkScenario(scenario).length === 0);
        firstDraws(scenario);
      }),
      { seed: 2023, numRuns: cases(8) },
    );
  });

  const shares: readonly ParameterKey[] = ['wageShare', 'streamingShare', 'contributionShare', 'replicaShare', 'crewSizeShare'];

  test.each(PRESET_IDS)('the shares of %s near nothing and near everything', (id) => {
    const set = (start: Scenario, changes: readonly (readonly [ParameterKey, number])[]): Scenario =>
      changes.filter(([key]) => isParameterIn(id, key)).reduce((all, [key, value]) => withValue(all, key, value), start);
    const fixed = set(presetScenario(id), [
      ['fixedLength', 118],
      ['otherLength', 148],
    ]);
    for (const key of shares.filter((each) => isParameterIn(id, each)))
      for (const value of [0.01, 1, 5, 99, 100])
        for (const spread of [0, 0.1, 10, 40])
          firstDraws(
            set(fixed, [
              [key, value],
              ['wageShareSpread', spread],
              ['streamingShareSpread', spread],
            ]),
          );
  });

  test.each([
    ['judgedMedian', 89, 'judgedP90', 90],
    ['judgedMedian', 200, 'judgedP90', 201],
    ['judgedMedian', 200, 'judgedP90', 210],
    ['judgedMedian', 1, 'judgedP90', 730],
    ['daysElapsed', 5.5, 'horizon', 9],
    ['daysElapsed', 0, 'otherStart', -100.5],
    ['daysElapsed', 700, 'pastSample', 1],
    ['fixedLength', 0.5, 'otherLength', 0.5],
    ['horizon', 3.04, 'makeUpMonths', 3.3],
  ] as const)('%s %d with %s %d is refused or run', (first, a, second, b) => {
    const scenario = withValue(withValue(preset, first, a), second, b);
    if (checkScenario(scenario).length === 0) expect(() => firstDraws(scenario)).not.toThrow();
    else
      for (const { path, message } of checkScenario(scenario))
        expect((path === first || path === second) && message.includes(path)).toBe(true);
  });
});

test.each(PRESET_IDS)('every message of a parameter of %s out of bounds can be read without the table', (id) => {
  for (const {
    key,
    unit,
    bounds: [low],
  } of parametersOf(id)) {
    const message = checkValue(id, key, low - 1)!.message;
    for (const part of [key, unit, asSaid(low), asSaid(low - 1)]) expect(message).toContain(part);
  }
});
