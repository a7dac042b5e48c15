import { resolve } from '../../../src/model/question';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BLOCK_SIZE } from '../../../src/model/column';
import { prepareDraws, rangeSteps, movedValue } from '../../../src/model/run/draws';
import { STREAM_COUNT } from '../../../src/model/streams';
import { randomDesign } from '../../../src/random/design';
import type { Spread } from '../../../src/scenario/distribution';
import { defaultOf, engineValue } from '../../../src/scenario/parameter';
import { parametersOf, type InputKey, type ParameterKey, type TermKey } from '../../../src/scenario/parameters';
import { PRESET_IDS, PRESETS, type PresetId } from '../../../src/cases/cases';
import { presetScenario, type Scenario } from '../../../src/scenario/scenario';
import { having, presetWith, scenarios, sum, termPlace, within } from '../../support/model';
import { PARAMETERS, parameterOf } from '../../support/parameters';
import { cases } from '../../support/cases';

const design = randomDesign(11, STREAM_COUNT);
const BLOCKS = 16;
const N = BLOCKS * BLOCK_SIZE;
const SPREAD = PARAMETERS.filter((parameter) => parameter.spread);
const preset = presetScenario('sag-aftra-2023');

/** 4,096 draws of every parameter of the scenario’s dispute. */
function drawAll(scenario: Scenario, blocks = BLOCKS): Record<ParameterKey, number[]> {
  const draw = prepareDraws(resolve(scenario), design);
  const keys = parametersOf(scenario.preset).map(({ key }) => key);
  const places = keys.map((key) => (key.startsWith('term.') ? termPlace(key as TermKey, scenario.preset) : null));
  const all = Object.fromEntries(keys.map((key) => [key, [] as number[]])) as unknown as Record<ParameterKey, number[]>;
  for (let block = 0; block < blocks; block++) {
    const drawn = draw(block * BLOCK_SIZE, BLOCK_SIZE);
    keys.forEach((key, k) => all[key].push(...(places[k] === null ? drawn[key as InputKey] : drawn.terms[places[k]])));
  }
  return all;
}

test.each<PresetId>(['sag-aftra-2023', 'wga-2023', 'uaw-2023', 'uaw-2023-settled', 'own'])(
  'prepareDraws of %s: a tenth of the draws lie below p10, half below the value and a tenth above p90, within 4 sigma',
  (id) => {
    const drawn = drawAll(presetScenario(id));
    for (const parameter of parametersOf(id)) {
      // The depth of the fall goes with the room for make-up work that is drawn beside it.
      if (!parameter.spread || (id === 'wga-2023' && parameter.key === 'contractionDepth')) continue;
      const { p10, p90 } = parameter.spread;
      const value = engineValue(parameter, presetScenario(id).values[parameter.key]);
      const ends = parameter.bounds.map((bound) => engineValue(parameter, bound));
      const points: [number, number][] = [
        [p10, 0.1],
        [value, 0.5],
        [p90, 0.9],
      ];
      for (const [point, p] of points) {
        // A range may end at a bound, which is then drawn more often than any other value.
        if (ends.includes(point)) continue;
        const below = drawn[parameter.key].filter((x) => x < point).length;
        const z = (below - N * p) / Math.sqrt(N * p * (1 - p));
        expect([parameter.key, p, Math.abs(z) < 4]).toEqual([parameter.key, p, true]);
      }
    }
  },
);

test.each(PRESET_IDS)('prepareDraws of %s draw nothing of what its dispute does not have', (id) => {
  const question = resolve(presetScenario(id));
  const drawn = prepareDraws(question, design)(0, BLOCK_SIZE);
  const own = parametersOf(id).map(({ key }) => key as string);
  for (const [key, value] of Object.entries(question.values))
    // The base of pay is members × mean pay where a dispute counts by head.
    if (!own.includes(key) && key !== 'scaleLinkedBase') expect([key, ...new Set(drawn[key as InputKey])]).toEqual([key, value]);
  expect(drawn.terms).toHaveLength(own.filter((key) => key.startsWith('term.')).length);
});

test('prepareDraws: the base of pay is members × mean pay where a dispute has mean pay, draw by draw', () => {
  for (const id of PRESET_IDS.filter((each) => PRESETS[each].inputs.meanPay !== undefined)) {
    const { memberCount, meanPay, scaleLinkedBase } = prepareDraws(resolve(presetScenario(id)), design)(0, BLOCK_SIZE);
    scaleLinkedBase.forEach((base, i) => expect(base).toBe(memberCount[i] * meanPay[i]));
  }
});

test.each(PRESET_IDS)('every range of %s lies around its parameter’s default and within its bounds, in the engine’s units', (id) => {
  for (const parameter of parametersOf(id).filter(({ spread }) => spread)) {
    const { p10, p90 } = parameter.spread!;
    const [low, high] = parameter.bounds.map((bound) => engineValue(parameter, bound));
    const value = engineValue(parameter, defaultOf(parameter));
    expect([parameter.key, low <= p10 && p10 < value && value < p90 && p90 <= high]).toEqual([parameter.key, true]);
  }
});

test('prepareDraws gives different parameters uncorrelated streams', () => {
  const drawn = drawAll(preset);
  const ranks = SPREAD.map(({ key }) => {
    const order = drawn[key].map((_, i) => i).sort((a, b) => drawn[key][a] - drawn[key][b]);
    const scores: number[] = [];
    order.forEach((i, rank) => (scores[i] = ((rank + 0.5) / N - 0.5) * Math.sqrt(12)));
    return scores;
  });
  for (let a = 0; a < ranks.length; a++)
    for (let b = 0; b < a; b++) {
      const correlation = sum(ranks[a].map((score, i) => score * ranks[b][i])) / N;
      expect([SPREAD[a].key, SPREAD[b].key, Math.abs(correlation) < 4.5 / Math.sqrt(N)]).toEqual([SPREAD[a].key, SPREAD[b].key, true]);
    }
});

test('prepareDraws stays inside the bounds, for any value the reader sets', () => {
  fc.assert(
    fc.property(scenarios(), (scenario) => {
      const drawn = drawAll(scenario, 1);
      for (const parameter of parametersOf(scenario.preset)) {
        const [low, high] = parameter.bounds.map((bound) => engineValue(parameter, bound));
        expect([parameter.key, drawn[parameter.key].every((value) => value >= low && value <= high)]).toEqual([parameter.key, true]);
      }
    }),
    { numRuns: cases(4) },
  );
});

test('prepareDraws: with width 0 every draw is the value itself; only parameters with a spread ever move', () => {
  const still = drawAll(presetWith('sag-aftra-2023', { spread: 0 }), 1);
  const moving = drawAll(preset, 1);
  for (const parameter of PARAMETERS) {
    const value = engineValue(parameter, preset.values[parameter.key]);
    expect([parameter.key, ...new Set(still[parameter.key])]).toEqual([parameter.key, parameter.key === 'spread' ? 0 : value]);
    expect([parameter.key, new Set(moving[parameter.key]).size > 1]).toEqual([parameter.key, parameter.spread !== undefined]);
  }
});

test('prepareDraws at half the width moves every draw half as far on the spread’s scale', () => {
  const [whole, half] = [drawAll(preset, 1), drawAll(presetWith('sag-aftra-2023', { spread: 50 }), 1)];
  const cost = engineValue(parameterOf('stopCost'), preset.values.stopCost);
  half.stopCost.forEach((value, i) => {
    if (whole.stopCost[i] < 30e6) expect(Math.log(value / cost)).toBeCloseTo(Math.log(whole.stopCost[i] / cost) / 2, 9);
  });
});

test('prepareDraws moves a spread with the reader’s value: a cost twice as high is drawn twice as high', () => {
  const [one, two] = [drawAll(preset, 1), drawAll(having(preset, { stopCost: 14e6 }), 1)];
  two.stopCost.forEach((value, i) => expect(value).toBeCloseTo(Math.min(30e6, 2 * one.stopCost[i]), 3));
});

const spreads: fc.Arbitrary<readonly [Spread, number]> = fc
  .oneof(
    fc.tuple(fc.constantFrom('log' as const, 'plain' as const), within(0.5, 1), within(1.2, 2), within(2.5, 9)),
    fc.tuple(fc.constant('logit' as const), within(0.05, 0.2), within(0.25, 0.6), within(0.7, 0.95)),
  )
  .map(([scale, p10, median, p90]) => [{ scale, p10, p90 }, median] as const);

test('movedValue reaches p10 and p90 at the normal deviates of 10% and 90%, and the value at 0', () => {
  fc.assert(
    fc.property(spreads, ([spread, median]) => {
      const steps = rangeSteps(spread.scale, { ...spread, median });
      expect(movedValue(spread.scale, median, steps, -1.2815515655446004)).toBeCloseTo(spread.p10, 10);
      expect(movedValue(spread.scale, median, steps, 1.2815515655446004)).toBeCloseTo(spread.p90, 10);
      expect(movedValue(spread.scale, median, steps, 0)).toBeCloseTo(median, 12);
    }),
  );
});

test('movedValue leaves a share of 0 or 1 and a ratio of 0 unchanged', () => {
  expect([0, 1].map((share) => movedValue('logit', share, [1, 1], 3))).toEqual([0, 1]);
  expect(movedValue('log', 0, [1, 1], 3)).toBe(0);
});

test('engineValue: percentages become shares; an elasticity stays the ratio that its fact states', () => {
  expect(engineValue(parameterOf('discount'), 5)).toBe(0.05);
  expect(engineValue(parameterOf('stopCost'), 7e6)).toBe(7e6);
  expect(engineValue(parameterOf('concessionSlope'), 3)).toBe(0.03);
  const elasticity = parameterOf('elasticity');
  expect(engineValue(elasticity, defaultOf(elasticity))).toBe(defaultOf(elasticity));
  expect(engineValue(elasticity, -0.3)).toBe(-0.3);
});
