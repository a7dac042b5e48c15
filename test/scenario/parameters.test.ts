import { resolve } from '../../src/model/question';
import { describe, expect, test } from 'vitest';
import { LANES } from '../../src/model/column';
import { engineValue } from '../../src/model/question';
import { QUANTITIES, QUANTITY_IDS, type QuantityId } from '../../src/model/run/quantities';
import { prepareSimulation } from '../../src/model/run/worlds';
import { collect, newCollected, summarize } from '../../src/model/run/summarize';
import type { QuantitySummary } from '../../src/model/run/summary';
import { checkScenario } from '../../src/scenario/check';
import { defaultOf } from '../../src/scenario/parameter';
import { parameterIn, parameterOf, PARAMETERS, parametersOf } from '../../src/scenario/parameters';
import { PRESETS, type PresetId } from '../../src/scenario/presets';
import { parameterLabel } from '../../src/words/parameter-labels';
import {
  disputedOf,
  favouring,
  hasCases,
  movedDisputed,
  onNumbersOf,
  sideOf,
  undisputed,
  unionReading,
  withoutUnpriced,
} from '../../src/scenario/readings';
import { presetScenario, withValue, type Scenario } from '../../src/scenario/scenario';

type Statistic = 'mean' | 'p10' | 'p50' | 'p90';
type Move = readonly [quantity: QuantityId, statistic: Statistic, direction: 'up' | 'down' | 'changes'];

/**
 * What every parameter must do on its way from its lower bound to its upper one, with the options that it needs in force, thought out
 * beforehand. `changes` is for options that have no order: every two of them must differ.
 */
const MOVES: Readonly<Record<string, readonly Move[]>> = {
  lengthFrom: [['strikeLengthDays', 'p90', 'changes']],
  daysElapsed: [['strikeLengthDays', 'mean', 'up']],
  pastSample: [['strikeLengthDays', 'p50', 'changes']],
  lengthFamily: [['strikeLengthDays', 'p10', 'changes']],
  fixedLength: [
    ['membersStopCost', 'mean', 'down'],
    ['employersStopCost', 'mean', 'up'],
  ],
  judgedMedian: [['strikeLengthDays', 'p50', 'up']],
  judgedP90: [['strikeLengthDays', 'p90', 'up']],
  otherLengthFrom: [['otherLengthDays', 'p90', 'changes']],
  // Ended before day 0, the other strike costs nothing after it; a year after day 0 it stops work of its own.
  otherStart: [['employersStopCostBoth', 'mean', 'down']],
  // What the other strike has stopped already, this one cannot stop again.
  otherLength: [['employersStopCost', 'mean', 'down']],
  // Long strikes that fall together overlap, so this one adds less.
  lengthCorrelation: [['employersStopCost', 'mean', 'down']],
  // The settlement lies between offer and demand: a better offer leaves less to gain and lifts the deal by less than itself.
  offerStep1: [
    ['offerCostThreeYears', 'mean', 'up'],
    ['membersTermsGain', 'mean', 'down'],
  ],
  offerStep2: [
    ['offerCostThreeYears', 'mean', 'up'],
    ['membersTermsGain', 'mean', 'down'],
  ],
  offerStep3: [
    ['offerCostThreeYears', 'mean', 'up'],
    ['membersTermsGain', 'mean', 'down'],
  ],
  offerBackground1: [
    ['offerCostThreeYears', 'mean', 'up'],
    ['backgroundNetGain', 'mean', 'down'],
  ],
  offerBackground2: [
    ['offerCostThreeYears', 'mean', 'up'],
    ['backgroundNetGain', 'mean', 'down'],
  ],
  offerBackground3: [
    ['offerCostThreeYears', 'mean', 'up'],
    ['backgroundNetGain', 'mean', 'down'],
  ],
  askStep1: [
    ['askCostThreeYears', 'mean', 'up'],
    ['membersTermsGain', 'mean', 'up'],
  ],
  askStep2: [
    ['askCostThreeYears', 'mean', 'up'],
    ['membersTermsGain', 'mean', 'up'],
  ],
  askStep3: [
    ['askCostThreeYears', 'mean', 'up'],
    ['membersTermsGain', 'mean', 'up'],
  ],
  askBackground1: [
    ['askCostThreeYears', 'mean', 'up'],
    ['backgroundNetGain', 'mean', 'up'],
  ],
  askBackground2: [
    ['askCostThreeYears', 'mean', 'up'],
    ['backgroundNetGain', 'mean', 'up'],
  ],
  askBackground3: [
    ['askCostThreeYears', 'mean', 'up'],
    ['backgroundNetGain', 'mean', 'up'],
  ],
  dealStep1: [
    ['settlementCostThreeYears', 'mean', 'up'],
    ['membersTermsGain', 'mean', 'up'],
  ],
  dealStep2: [
    ['settlementCostThreeYears', 'mean', 'up'],
    ['membersTermsGain', 'mean', 'up'],
  ],
  dealStep3: [
    ['settlementCostThreeYears', 'mean', 'up'],
    ['membersTermsGain', 'mean', 'up'],
  ],
  dealBackground1: [
    ['settlementCostThreeYears', 'mean', 'up'],
    ['backgroundNetGain', 'mean', 'up'],
  ],
  dealBackground2: [
    ['settlementCostThreeYears', 'mean', 'up'],
    ['backgroundNetGain', 'mean', 'up'],
  ],
  dealBackground3: [
    ['settlementCostThreeYears', 'mean', 'up'],
    ['backgroundNetGain', 'mean', 'up'],
  ],
  settlementFrom: [['settlementCostThreeYears', 'mean', 'changes']],
  wageShare: [['membersTermsGain', 'mean', 'up']],
  // A quantity without residuals, so that the streaming share does not drown the wage.
  wageShareSpread: [['scalePrincipalNetGain', 'p90', 'up']],
  streamingShare: [['residualsPerYear', 'mean', 'up']],
  streamingShareSpread: [['membersTermsGain', 'p10', 'down']],
  contributionShare: [['contributionsNetGain', 'mean', 'up']],
  replicaShare: [['backgroundNetGain', 'mean', 'up']],
  // Terms that settle poorly together make cheap settlements cheaper.
  shareCorrelation: [['settlementCostThreeYears', 'p10', 'down']],
  // A long strike costs work already; now its wage falls too.
  concessionSlope: [['scalePrincipalNetGain', 'p10', 'down']],
  growthAfter: [['membersTermsGain', 'mean', 'up']],
  wagePersistence: [['membersTermsGain', 'mean', 'up']],
  otherPersistence: [['residualsPerYear', 'mean', 'up']],
  revenueShareValue: [['askCostThreeYears', 'mean', 'up']],
  bonusValue: [
    ['settlementCostThreeYears', 'mean', 'up'],
    ['residualsPerYear', 'mean', 'up'],
  ],
  residualsAll: [['residualsPerYear', 'mean', 'up']],
  residualsStreaming: [['offerCostThreeYears', 'mean', 'up']],
  residualsScaleLinked: [['offerCostThreeYears', 'mean', 'up']],
  // Only on the largest services does the foreign rate rise from 35 to 60 %.
  topServiceShare: [['offerCostThreeYears', 'mean', 'up']],
  // The residuals of work not done are missing later, and partly after the years counted.
  residualLag: [['membersStopCost', 'mean', 'up']],
  residualCosting: [['offerCostThreeYears', 'mean', 'up']],
  stopTv: [['employersStopCost', 'mean', 'up']],
  stopFilm: [['employersStopCost', 'mean', 'up']],
  otherStopTv: [['employersStopCost', 'mean', 'down']],
  otherStopFilm: [['employersStopCost', 'mean', 'down']],
  // In the writers' dispute, where shoots are not members' own work.
  shootsOtherStopTv: [['employersStopCost', 'mean', 'down']],
  shootsOtherStopFilm: [['employersStopCost', 'mean', 'down']],
  shootsRestartWeeks: [['employersStopCost', 'mean', 'up']],
  // Of what the other strike leaves, this one stops its share; the larger stop alone stops less.
  stopsMultiply: [['employersStopCost', 'mean', 'up']],
  restartWeeks: [['employersStopCost', 'mean', 'up']],
  otherRestartWeeks: [
    ['employersStopCost', 'mean', 'down'],
    ['healthPlanShareOffer', 'mean', 'down'],
  ],
  makeUp: [['membersStopCost', 'mean', 'up']],
  makeUpOverscale: [['membersNetGainAllPay', 'mean', 'up']],
  makeUpMonths: [['membersNetGainThreeYears', 'mean', 'down']],
  contraction: [['membersTermsGain', 'mean', 'up']],
  contractionByStrike: [['membersStopCost', 'mean', 'down']],
  // At −0.5, half of every per cent of wage gained is lost in work; at 0, nothing.
  elasticity: [['membersTermsGain', 'mean', 'up']],
  scaleLinkedBase: [['offerCostThreeYears', 'mean', 'up']],
  // The offer gave background 11 % in the first year and principals 5 %.
  backgroundShare: [['offerCostThreeYears', 'mean', 'up']],
  // More days that replicas can do: the settlement keeps more of their pay than the offer.
  dayShare: [['scalePrincipalNetGain', 'mean', 'up']],
  // Television had been stopped by the writers already.
  televisionShare: [['employersStopCost', 'mean', 'down']],
  overscaleRatio: [['membersNetGainAllPay', 'mean', 'down']],
  overscaleCovered: [['contributionsNetGain', 'mean', 'down']],
  contributionRate: [['offerCostThreeYears', 'mean', 'up']],
  ceilingGain: [['offerCostThreeYears', 'mean', 'up']],
  ceilingDeal: [['settlementCostThreeYears', 'mean', 'up']],
  ceilingAsk: [['askCostThreeYears', 'mean', 'up']],
  replicaDays: [['membersTermsGain', 'mean', 'up']],
  replicaPayOffer: [['membersTermsGain', 'mean', 'down']],
  replicaPayDeal: [['membersTermsGain', 'mean', 'up']],
  replicaPayAsk: [['membersTermsGain', 'mean', 'up']],
  strikeAid: [['strikeAid', 'mean', 'up']],
  insuredMembers: [['strikeAid', 'mean', 'up']],
  insuranceTakeUp: [['strikeAid', 'mean', 'up']],
  insuranceWeekly: [['strikeAid', 'mean', 'up']],
  healthThreshold: [['healthPlanShareOffer', 'mean', 'down']],
  thresholdShare: [['healthPlanShareOffer', 'mean', 'up']],
  // The share in a normal year is given; fewer and better paid people near the threshold, or pay spread wider, means fewer fall below.
  noPayShare: [['healthPlanShareStrike', 'mean', 'up']],
  paySpread: [['healthPlanShareStrike', 'mean', 'up']],
  otherContracts: [['healthPlanShareStrike', 'mean', 'up']],
  stopCost: [['employersStopCost', 'mean', 'up']],
  stopCash: [['employersCash', 'mean', 'down']],
  deferrableCash: [['employersCash', 'mean', 'up']],
  horizon: [['membersTermsGain', 'mean', 'up']],
  discount: [['membersTermsGain', 'mean', 'down']],
  inflation: [['membersTermsGain', 'mean', 'down']],
  spread: [
    ['offerCostThreeYears', 'p90', 'up'],
    ['offerCostThreeYears', 'p10', 'down'],
  ],
};

/** Least move that counts, as a part of the larger of the two numbers: less would be rounding, or a unit mistaken. */
const LEAST_MOVE = 5e-3;

const PRESET_IDS = Object.keys(PRESETS) as PresetId[];
const DRAWS = 64;
const preset = presetScenario('sag-aftra-2023');

function simulate(scenario: Scenario): Readonly<Record<string, QuantitySummary>> {
  const evaluate = prepareSimulation(resolve(scenario));
  const collected = newCollected(DRAWS);
  for (let first = 0; first < DRAWS; first += LANES) collect(collected, evaluate(first, Math.min(LANES, DRAWS - first)));
  return summarize(collected, resolve({ ...scenario, draws: DRAWS })).result.quantities;
}

test('the table of moves has every parameter once, and none that is not in the table of parameters', () => {
  expect(Object.keys(MOVES).sort()).toEqual(PARAMETERS.map(({ key }) => key).sort());
  for (const moves of Object.values(MOVES)) expect(moves.length).toBeGreaterThan(0);
});

test('only options may change without a direction', () => {
  for (const [key, moves] of Object.entries(MOVES))
    for (const [, , direction] of moves) if (direction === 'changes') expect(parameterOf(key)?.options, key).toBeInstanceOf(Array);
});

describe('every parameter moves what it should', () => {
  for (const { key, bounds, options, unused } of PARAMETERS) {
    const moves = MOVES[key] ?? [];
    const start = unused ? presetScenario('wga-2023') : preset;
    test(`${key}: ${moves.map((move) => move.join(' ')).join(', ')}`, () => {
      const values = options && moves.some(([, , direction]) => direction === 'changes') ? options.map((_, option) => option) : bounds;
      const results = values.map((value) => simulate(withValue(start, key, value)));
      for (const [quantity, statistic, direction] of moves) {
        const numbers = results.map((result) => result[quantity][statistic]!);
        for (const number of numbers) expect(number).toSatisfy(Number.isFinite);
        for (let b = 1; b < numbers.length; b++)
          for (let a = 0; a < b; a++) {
            const move = (numbers[b] - numbers[a]) / Math.max(Math.abs(numbers[a]), Math.abs(numbers[b]));
            const counted = direction === 'up' ? move : direction === 'down' ? -move : Math.abs(move);
            expect(counted, `${quantity} ${statistic} from ${numbers[a]} to ${numbers[b]}`).toBeGreaterThan(LEAST_MOVE);
          }
      }
    });
  }
});

test('a stop of no days costs nobody anything', () => {
  const { membersStopCost, employersStopCost, strikeAid } = simulate(withValue(preset, 'fixedLength', 0));
  for (const { p05, mean, p95 } of [membersStopCost, employersStopCost, strikeAid]) expect([p05, mean, p95]).toEqual([0, 0, 0]);
});

test('an elasticity of −0.5 takes back about half of a large raise', () => {
  const named = withValue(withValue(withValue(preset, 'settlementFrom', 1), 'dealStep1', 20), 'spread', 0);
  const gain = (elasticity: number): number => simulate(withValue(named, 'elasticity', elasticity))['membersTermsGain'].mean!;
  // 14 % more scale less 7 % of the work: (1.143 × 0.929 − 1) / 0.143 is less than half.
  expect(gain(-0.5) / gain(0)).toBeLessThan(0.6);
});

test('scale grows after the contract by the per cent given, not to its bound', () => {
  const { p10, p90 } = simulate(withValue(preset, 'horizon', 15))['residualsPerYear'];
  const none = simulate(withValue(withValue(preset, 'horizon', 15), 'growthAfter', 0))['residualsPerYear'];
  const fast = simulate(withValue(withValue(preset, 'horizon', 15), 'growthAfter', 8))['residualsPerYear'];
  expect([none.p10! < p10!, p90! < fast.p90!]).toEqual([true, true]);
});

test.each(PRESET_IDS)('parametersOf %s have keys and labels of their own', (id) => {
  for (const of of ['key', 'label'] as const) {
    const words = parametersOf(id).map(({ key }) => (of === 'key' ? key : parameterLabel(id, key)));
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(word.trim()).not.toBe('');
  }
});

test.each(PRESET_IDS)('parametersOf %s have ordered bounds around the default, and a step that fits between them', (id) => {
  for (const parameter of parametersOf(id)) {
    const [low, high] = parameter.bounds;
    expect(low, parameter.key).toBeLessThan(high);
    expect(defaultOf(parameter), parameter.key).toBeGreaterThanOrEqual(low);
    expect(defaultOf(parameter), parameter.key).toBeLessThanOrEqual(high);
    expect(parameter.step, parameter.key).toBeGreaterThan(0);
    expect(parameter.step, parameter.key).toBeLessThanOrEqual(high - low);
  }
});

test.each(
  PRESET_IDS.flatMap((id) =>
    parametersOf(id)
      .filter(({ spread }) => spread)
      .map((parameter) => [parameter.key, id, parameter] as const),
  ),
)('the spread of %s in %s lies around its default, in the engine’s units and inside the bounds', (_, __, parameter) => {
  const { scale, p10, p90 } = parameter.spread!;
  const median = engineValue(parameter, defaultOf(parameter));
  expect(p10).toBeLessThan(median);
  expect(p90).toBeGreaterThan(median);
  expect(p10).toBeGreaterThanOrEqual(engineValue(parameter, parameter.bounds[0]));
  expect(p90).toBeLessThanOrEqual(engineValue(parameter, parameter.bounds[1]));
  if (scale === 'log') expect(p10).toBeGreaterThan(0);
  if (scale === 'logit') expect([p10 > 0, p90 < 1]).toEqual([true, true]);
});

test('only per cent that are shares have the unit %: the engine divides them by 100', () => {
  for (const { key, unit, bounds } of PARAMETERS.filter(({ unit }) => unit === '%'))
    expect(bounds[1] - bounds[0], `${key} in ${unit}`).toBeGreaterThan(1);
});

test.each(PRESET_IDS)(
  '%s: parameters that are drawn stand as chance, estimate or a fact with a range; disputes and choices are not',
  (id) => {
    for (const { key, standing, spread } of parametersOf(id)) if (spread) expect(['chance', 'estimate', 'fact'], key).toContain(standing);
  },
);

test.each(PRESET_IDS)('%s: disputes give both readings, within the bounds, and nothing else does', (id) => {
  for (const { key, standing, readings, bounds } of parametersOf(id)) {
    expect(
      readings?.map(({ who }) => who),
      key,
    ).toEqual(standing === 'dispute' ? ['union', 'employers'] : undefined);
    for (const { value } of readings ?? []) expect([value >= bounds[0], value <= bounds[1]], key).toEqual([true, true]);
  }
});

test('options are as many as the bounds say, each a word of its own', () => {
  const withOptions = PARAMETERS.filter(({ unit }) => unit === 'option');
  expect(PARAMETERS.filter(({ options }) => options)).toEqual(withOptions);
  for (const { key, options, bounds, step } of withOptions) {
    expect([bounds[0], bounds[1], step], key).toEqual([0, options!.length - 1, 1]);
    expect(new Set(options).size, key).toBe(options!.length);
    for (const option of options!) expect(option, key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  }
});

test('needs name an option parameter and values it can have', () => {
  for (const { key, needs } of PARAMETERS.filter(({ needs }) => needs)) {
    const { options } = parameterOf(needs!.key)!;
    expect(options, key).toBeInstanceOf(Array);
    expect(needs!.values.length, key).toBeGreaterThan(0);
    for (const value of needs!.values) expect(options![value], key).toMatch(/^[a-z]/);
    expect(needs!.key, key).not.toBe(key);
  }
});

test.each(PARAMETERS.map(({ key, bounds, needs }) => [key, bounds, needs] as const))(
  'withValue sets %s, puts what it needs in force and leaves the rest alone',
  (key, bounds, needs) => {
    for (const value of bounds) {
      for (const option of needs ? parameterOf(needs.key)!.options!.map((_, index) => index) : [0]) {
        const start: Scenario = needs ? { ...preset, values: { ...preset.values, [needs.key]: option } } : preset;
        const before = structuredClone(start);
        const expected: Record<string, number> = { ...start.values, [key]: value };
        if (needs && !needs.values.includes(option)) expected[needs.key] = needs.values[0];
        expect(withValue(start, key, value)).toEqual({ ...start, values: expected });
        expect(start).toEqual(before);
      }
    }
  },
);

test.each(PARAMETERS.map(({ key, bounds }) => [key, bounds] as const))('the bounds of %s pass the checks', (key, bounds) => {
  for (const value of bounds) expect(checkScenario(withValue(preset, key, value))).toEqual([]);
});

test('parameterOf finds every parameter by its key and nothing else', () => {
  for (const parameter of PARAMETERS) expect(parameterOf(parameter.key)).toBe(parameter);
  for (const key of ['', 'Horizon', 'toString', '__proto__']) expect(parameterOf(key)).toBeUndefined();
});

test.each(PRESET_IDS)('QUANTITIES are each finite at %s, but for those that may never come', (id) => {
  const result = simulate(presetScenario(id));
  expect(Object.keys(result)).toEqual(QUANTITY_IDS);
  for (const quantity of QUANTITY_IDS) {
    if ('mayNever' in QUANTITIES[quantity]) continue;
    const { mean, p05, p95 } = result[quantity];
    for (const value of [mean, p05, p95]) expect(value, quantity).toSatisfy(Number.isFinite);
  }
});

test('parametersOf the actors’ presets is the table itself', () => {
  for (const id of ['sag-aftra-2023', 'sag-aftra-2023-settled'] as const) expect(parametersOf(id)).toEqual(PARAMETERS);
});

test.each(PRESET_IDS)(
  '%s changes only parameters of the table, and nothing of them but words, fact, range, readings and whether they count',
  (id) => {
    expect(parametersOf(id).map(({ key }) => key)).toEqual(PARAMETERS.map(({ key }) => key));
    for (const key of Object.keys(PRESETS[id].parameters)) expect(parameterOf(key), key).toBeDefined();
    const changes: readonly string[] = ['label', 'fact', 'part', 'standing', 'spread', 'readings', 'unused'];
    parametersOf(id).forEach((parameter, k) => {
      const rest = (of: object) => Object.fromEntries(Object.entries(of).filter(([field]) => !changes.includes(field)));
      expect(rest(parameter)).toEqual(rest(PARAMETERS[k]));
      // A range of its own needs a stream of chance, which only the table gives.
      if (parameter.spread) expect(PARAMETERS[k].stream, parameter.key).toBeDefined();
    });
  },
);

test.each(PRESET_IDS)('the values of %s start from their facts, but for what the preset fixes', (id) => {
  const { values } = presetScenario(id);
  for (const parameter of parametersOf(id))
    expect(values[parameter.key], parameter.key).toBe(PRESETS[id].values[parameter.key] ?? defaultOf(parameter));
});

test('parameterIn finds a parameter as it stands in a preset', () => {
  expect(parameterIn('sag-aftra-2023', 'healthThreshold')).toBe(parameterOf('healthThreshold'));
  expect(parameterIn('wga-2023', 'healthThreshold')).toMatchObject({ fact: 'hp-wga-threshold-2022', bounds: [10_000, 60_000] });
});

test.each(PRESET_IDS)('what is unused in %s is set to nothing, is not drawn, and moves nothing that is paid', (id) => {
  const unused = parametersOf(id).filter((parameter) => parameter.unused);
  expect(unused.map(({ key }) => key).filter((key) => !/Background\d$|^backgroundShare$|^shoots/.test(key))).toEqual([]);
  expect(unused.length).toBe(id.startsWith('wga') ? 10 : 3);
  for (const parameter of unused) {
    expect(presetScenario(id).values[parameter.key]).toBe(0);
    expect(parameter.spread).toBeUndefined();
  }
  if (!id.startsWith('wga')) return;
  expect(simulate(presetScenario(id)).backgroundNetGain).toMatchObject({ mean: 0, p05: 0, p95: 0 });
});

test.each(PRESET_IDS)(
  'disputedOf %s are the parameters with readings, favouring puts them where a side has them, undisputed where they start',
  (id) => {
    const start = presetScenario(id);
    const disputed = disputedOf(id);
    expect(disputed.map(({ key }) => key)).toEqual(PARAMETERS.filter(({ readings }) => readings).map(({ key }) => key));
    for (const side of ['union', 'employers'] as const) {
      const { values } = favouring(start, side);
      for (const { key, readings } of disputed) expect(values[key], key).toBe(readings!.find(({ who }) => who === side)!.value);
      for (const { key } of parametersOf(id).filter((parameter) => !disputed.includes(parameter)))
        expect(values[key], key).toBe(start.values[key]);
      expect(undisputed(favouring(start, side))).toEqual(start);
    }
  },
);

test('unionReading is the union’s number in a preset, and throws where there is none', () => {
  expect(unionReading('sag-aftra-2023', 'scaleLinkedBase')).toBe(1.8e9);
  expect(unionReading('wga-2023', 'scaleLinkedBase')).toBe(690e6);
  expect(() => unionReading('wga-2023', 'horizon')).toThrow('no reading of the union’s: horizon'.replace('’', "'"));
});

test.each(PRESET_IDS)('%s: a side’s numbers go where the reader has set none; what was set stays in all cases', (id) => {
  const start = presetScenario(id);
  expect([movedDisputed(start), sideOf(start), hasCases(start)]).toEqual([[], null, true]);
  for (const side of ['union', 'employers'] as const) {
    expect(onNumbersOf(start, side)).toEqual(favouring(start, side));
    const moved = { ...start, values: { ...start.values, elasticity: -0.33 } };
    expect(movedDisputed(moved).map(({ key }) => key)).toEqual(['elasticity']);
    const on = onNumbersOf(moved, side);
    expect(on.values).toEqual({ ...favouring(start, side).values, elasticity: -0.33 });
    // All on one side's numbers already: there is nothing beside it.
    const all = favouring(start, side);
    expect([sideOf(all), hasCases(all)]).toEqual([side, false]);
  }
});

test('what no party has priced is left out at 0: the writers’ rooms; the actors have no such terms', () => {
  expect(withoutUnpriced(presetScenario('sag-aftra-2023'))).toBeNull();
  const writers = presetScenario('wga-2023-settled');
  const without = withoutUnpriced(writers)!;
  expect(without.values).toEqual({ ...writers.values, replicaDays: 0 });
  expect(withoutUnpriced(without)).toBeNull();
});
