import { resolve } from '../../src/model/question';
import { describe, expect, test } from 'vitest';
import { BLOCK_SIZE } from '../../src/model/column';
import { appliesTo, needsOf, QUANTITIES, QUANTITY_IDS, type QuantityId } from '../../src/model/run/quantities';
import { prepareSimulation } from '../../src/model/run/worlds';
import { collect, newCollected, summarize } from '../../src/model/run/summarize';
import type { QuantitySummary } from '../../src/model/run/summary';
import { checkScenario } from '../../src/scenario/check';
import { defaultOf, engineValue, type Parameter } from '../../src/scenario/parameter';
import { INPUTS } from '../../src/scenario/inputs';
import { ALL_KEYS, isParameterIn, parameterIn, parametersOf } from '../../src/scenario/parameters';
import { CASES, PRESET_IDS, PRESETS, type PresetId } from '../../src/cases/cases';
import type { Case, Features } from '../../src/cases/case';
import { FACTS } from '../../src/cases/facts';
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
import { directRunner } from '../../workers/direct';
import { without } from '../support/without';

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
  'term.general-increase.offer.1': [
    ['offerCostThreeYears', 'mean', 'up'],
    ['membersTermsGain', 'mean', 'down'],
  ],
  'term.general-increase.offer.2': [
    ['offerCostThreeYears', 'mean', 'up'],
    ['membersTermsGain', 'mean', 'down'],
  ],
  'term.general-increase.offer.3': [
    ['offerCostThreeYears', 'mean', 'up'],
    ['membersTermsGain', 'mean', 'down'],
  ],
  'term.background-increase.offer.1': [
    ['offerCostThreeYears', 'mean', 'up'],
    ['backgroundNetGain', 'mean', 'down'],
  ],
  'term.background-increase.offer.2': [
    ['offerCostThreeYears', 'mean', 'up'],
    ['backgroundNetGain', 'mean', 'down'],
  ],
  'term.background-increase.offer.3': [
    ['offerCostThreeYears', 'mean', 'up'],
    ['backgroundNetGain', 'mean', 'down'],
  ],
  'term.general-increase.ask.1': [
    ['askCostThreeYears', 'mean', 'up'],
    ['membersTermsGain', 'mean', 'up'],
  ],
  'term.general-increase.ask.2': [
    ['askCostThreeYears', 'mean', 'up'],
    ['membersTermsGain', 'mean', 'up'],
  ],
  'term.general-increase.ask.3': [
    ['askCostThreeYears', 'mean', 'up'],
    ['membersTermsGain', 'mean', 'up'],
  ],
  'term.background-increase.ask.1': [
    ['askCostThreeYears', 'mean', 'up'],
    ['backgroundNetGain', 'mean', 'up'],
  ],
  'term.background-increase.ask.2': [
    ['askCostThreeYears', 'mean', 'up'],
    ['backgroundNetGain', 'mean', 'up'],
  ],
  'term.background-increase.ask.3': [
    ['askCostThreeYears', 'mean', 'up'],
    ['backgroundNetGain', 'mean', 'up'],
  ],
  'term.general-increase.deal.1': [
    ['settlementCostThreeYears', 'mean', 'up'],
    ['membersTermsGain', 'mean', 'up'],
  ],
  'term.general-increase.deal.2': [
    ['settlementCostThreeYears', 'mean', 'up'],
    ['membersTermsGain', 'mean', 'up'],
  ],
  'term.general-increase.deal.3': [
    ['settlementCostThreeYears', 'mean', 'up'],
    ['membersTermsGain', 'mean', 'up'],
  ],
  'term.background-increase.deal.1': [
    ['settlementCostThreeYears', 'mean', 'up'],
    ['backgroundNetGain', 'mean', 'up'],
  ],
  'term.background-increase.deal.2': [
    ['settlementCostThreeYears', 'mean', 'up'],
    ['backgroundNetGain', 'mean', 'up'],
  ],
  'term.background-increase.deal.3': [
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
  crewSizeShare: [['membersTermsGain', 'mean', 'up']],
  // Terms that settle poorly together make cheap settlements cheaper.
  shareCorrelation: [['settlementCostThreeYears', 'p10', 'down']],
  // A long strike costs work already; now its wage falls too.
  concessionSlope: [['scalePrincipalNetGain', 'p10', 'down']],
  growthAfter: [['membersTermsGain', 'mean', 'up']],
  wagePersistence: [['membersTermsGain', 'mean', 'up']],
  otherPersistence: [['residualsPerYear', 'mean', 'up']],
  'term.revenue-share.ask': [['askCostThreeYears', 'mean', 'up']],
  'term.success-bonus.deal': [
    ['settlementCostThreeYears', 'mean', 'up'],
    ['residualsPerYear', 'mean', 'up'],
  ],
  residualsAll: [['residualsPerYear', 'mean', 'up']],
  residualsStreaming: [['offerCostThreeYears', 'mean', 'up']],
  residualsScaleLinked: [['offerCostThreeYears', 'mean', 'up']],
  streamingOfResiduals: [['residualsPerYear', 'mean', 'up']],
  // Reruns on stations bring less every year.
  syndicationOfResiduals: [['residualsPerYear', 'mean', 'down']],
  growthStreaming: [['residualsPerYear', 'mean', 'up']],
  growthSyndication: [['residualsPerYear', 'mean', 'up']],
  growthOther: [['residualsPerYear', 'mean', 'up']],
  // What would have come anyway is no gain.
  patternBonus: [['membersTermsGain', 'mean', 'down']],
  patternWages: [['membersTermsGain', 'mean', 'down']],
  // A bonus that builds up brings less at first; the more titles earn it again, the more of it comes late.
  bonusBuildUp: [['membersTermsGain', 'mean', 'down']],
  bonusDecay: [['membersTermsGain', 'mean', 'down']],
  // Only on the largest services does the foreign rate rise from 35 to 60 %.
  topServiceShare: [['offerCostThreeYears', 'mean', 'up']],
  // The residuals of work not done are missing later, and partly after the years counted.
  residualLag: [['membersStopCost', 'mean', 'up']],
  residualCosting: [['offerCostThreeYears', 'mean', 'up']],
  stopTv: [['employersStopCost', 'mean', 'up']],
  stopFilm: [['employersStopCost', 'mean', 'up']],
  otherStopTv: [['employersStopCost', 'mean', 'down']],
  otherStopFilm: [['employersStopCost', 'mean', 'down']],
  // In a dispute where shoots are not members' own work.
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
  // Shoots go on while scripts are in hand.
  otherOnset: [['employersStopCostBoth', 'mean', 'down']],
  shootsOnset: [['employersStopCost', 'mean', 'down']],
  shootsStopTv: [['employersStopCost', 'mean', 'up']],
  shootsStopFilm: [['employersStopCost', 'mean', 'up']],
  // The writers stop far more of television than of film.
  shootsTvShare: [['employersStopCost', 'mean', 'up']],
  // What was written before the deadline is missing in the year after it, strike or no strike.
  stockDaysTv: [['healthPlanShareOffer', 'mean', 'down']],
  stockDaysFilm: [['healthPlanShareOffer', 'mean', 'down']],
  makeUp: [['membersStopCost', 'mean', 'up']],
  makeUpMonths: [['membersNetGainThreeYears', 'mean', 'down']],
  makeUpRoom: [['membersStopCost', 'mean', 'up']],
  makeUpPace: [['membersStopCost', 'mean', 'up']],
  cancelled: [['membersStopCost', 'mean', 'down']],
  cancelledFilm: [['membersStopCost', 'mean', 'down']],
  cancelledByFall: [['membersStopCost', 'mean', 'down']],
  // Less work in every world: less to which the terms apply.
  contractionDepth: [['membersTermsGain', 'mean', 'down']],
  filmDepth: [['membersTermsGain', 'mean', 'down']],
  // Fewer shoots, so fewer that a strike can stop.
  shootsDepth: [['employersStopCost', 'mean', 'down']],
  contractionByStrike: [['membersStopCost', 'mean', 'down']],
  contractionFade: [['membersStopCost', 'mean', 'down']],
  // At −0.75, three quarters of every percent of cost gained are lost in work; at 0, nothing.
  elasticity: [
    ['membersTermsGain', 'mean', 'up'],
    ['workNotHired', 'mean', 'down'],
  ],
  abroadShare: [['workAbroad', 'mean', 'up']],
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
  'term.contribution-ceilings.offer': [['offerCostThreeYears', 'mean', 'up']],
  'term.contribution-ceilings.deal': [['settlementCostThreeYears', 'mean', 'up']],
  'term.contribution-ceilings.ask': [['askCostThreeYears', 'mean', 'up']],
  replicaDays: [['membersTermsGain', 'mean', 'up']],
  replicaDayRatio: [['membersTermsGain', 'mean', 'up']],
  'term.replicas.offer': [['membersTermsGain', 'mean', 'down']],
  'term.replicas.deal': [['membersTermsGain', 'mean', 'up']],
  'term.replicas.ask': [['membersTermsGain', 'mean', 'up']],
  crewSizePay: [['membersTermsGain', 'mean', 'up']],
  'term.writers-rooms.offer': [['membersTermsGain', 'mean', 'down']],
  'term.writers-rooms.deal': [['membersTermsGain', 'mean', 'up']],
  'term.writers-rooms.ask': [['membersTermsGain', 'mean', 'up']],
  // The fourth and fifth step of a longer contract.
  'term.general-increase.offer.4': [['membersTermsGain', 'mean', 'down']],
  'term.general-increase.offer.5': [['membersTermsGain', 'mean', 'down']],
  'term.general-increase.ask.4': [['membersTermsGain', 'mean', 'up']],
  'term.general-increase.ask.5': [['membersTermsGain', 'mean', 'up']],
  'term.general-increase.deal.4': [['membersTermsGain', 'mean', 'up']],
  'term.general-increase.deal.5': [['membersTermsGain', 'mean', 'up']],
  'term.cost-of-living.offer': [
    ['offerCostThreeYears', 'mean', 'up'],
    ['membersTermsGain', 'mean', 'down'],
  ],
  'term.cost-of-living.ask': [
    ['askCostThreeYears', 'mean', 'up'],
    ['membersTermsGain', 'mean', 'up'],
  ],
  'term.cost-of-living.deal': [
    ['settlementCostThreeYears', 'mean', 'up'],
    ['membersTermsGain', 'mean', 'up'],
  ],
  'term.bonus.offer': [
    ['offerCostThreeYears', 'mean', 'up'],
    ['membersTermsGain', 'mean', 'down'],
  ],
  'term.bonus.ask': [
    ['askCostThreeYears', 'mean', 'up'],
    ['membersTermsGain', 'mean', 'up'],
  ],
  'term.bonus.deal': [
    ['settlementCostThreeYears', 'mean', 'up'],
    ['membersTermsGain', 'mean', 'up'],
  ],
  'term.strike-days.offer': [
    ['offerCostThreeYears', 'mean', 'up'],
    ['membersTermsGain', 'mean', 'down'],
  ],
  'term.strike-days.ask': [
    ['askCostThreeYears', 'mean', 'up'],
    ['membersTermsGain', 'mean', 'up'],
  ],
  'term.strike-days.deal': [
    ['settlementCostThreeYears', 'mean', 'up'],
    ['membersTermsGain', 'mean', 'up'],
  ],
  'term.retirement.offer': [
    ['offerCostThreeYears', 'mean', 'up'],
    ['contributionsNetGain', 'mean', 'down'],
  ],
  'term.retirement.ask': [
    ['askCostThreeYears', 'mean', 'up'],
    ['contributionsNetGain', 'mean', 'up'],
  ],
  'term.retirement.deal': [
    ['settlementCostThreeYears', 'mean', 'up'],
    ['contributionsNetGain', 'mean', 'up'],
  ],
  memberCount: [['membersTermsGain', 'mean', 'up']],
  meanPay: [['membersTermsGain', 'mean', 'up']],
  strikePay: [['strikeAid', 'mean', 'up']],
  // Members keep less of their raises.
  dues: [['membersTermsGain', 'mean', 'down']],
  shareOut: [
    ['membersStopCost', 'mean', 'down'],
    ['employersStopCost', 'mean', 'up'],
  ],
  lossFrom: [['employersStopCost', 'mean', 'changes']],
  // The more of what their work brings in is pay, the less is lost beyond the pay that is saved.
  laborShare: [['employersStopCost', 'mean', 'down']],
  firstCountKept: [['employersStopCost', 'mean', 'up']],
  estimateScale: [['employersStopCost', 'mean', 'up']],
  // Truck plants went out late, after most of the estimates that the cost is fitted to; depots early.
  truckWeight: [['employersStopCost', 'mean', 'up']],
  depotWeight: [['employersStopCost', 'mean', 'down']],
  strikeAid: [['strikeAid', 'mean', 'up']],
  // Beside no other strike nobody draws under the offer.
  coveredJobs: [['strikeAid', 'mean', 'up']],
  // Actors on strike draw in New York and New Jersey alone. Under the offer the writers’ strike leaves them without work, and they draw
  // everywhere.
  claimsOutside: [['strikeAid', 'mean', 'down']],
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

/**
 * What else is set for an input that counts only beside another: a bonus only in a deal that is named, a fade only of what is blamed on the
 * strike, jobs in one direction only beside no other strike.
 */
const WITH: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  patternBonus: { settlementFrom: 1 },
  bonusBuildUp: { settlementFrom: 1 },
  bonusDecay: { settlementFrom: 1 },
  contractionFade: { contractionByStrike: 20 },
  coveredJobs: { otherLengthFrom: 1, otherLength: 0 },
};

/** Inputs that move members’ earnings between years and no sum. */
const OF_EARNINGS = ['paymentLag'];

/** Least move that counts, as a part of the larger of the two numbers: less would be rounding, or a unit mistaken. */
const LEAST_MOVE = 5e-3;

const DRAWS = 64;
const preset = presetScenario('sag-aftra-2023');

/** Presets whose length is a forecast first: their inputs are all in force, or are put in force. */
const FORECAST_FIRST = [...PRESET_IDS].sort((a, b) => presetScenario(a).values.lengthFrom - presetScenario(b).values.lengthFrom);

/** Every parameter once, as it is in the first of these presets that has it. */
const FIRST: readonly (readonly [key: string, id: PresetId, parameter: Parameter])[] = [...ALL_KEYS].map((key) => {
  const id = FORECAST_FIRST.find((each) => isParameterIn(each, key))!;
  return [key, id, parameterIn(id, key)!] as const;
});

function simulate(scenario: Scenario): Readonly<Record<string, QuantitySummary>> {
  const evaluate = prepareSimulation(resolve(scenario));
  const collected = newCollected(DRAWS, resolve(scenario));
  for (let first = 0; first < DRAWS; first += BLOCK_SIZE) collect(collected, evaluate(first, Math.min(BLOCK_SIZE, DRAWS - first)));
  return summarize(collected, resolve({ ...scenario, draws: DRAWS })).result.quantities;
}

test('ALL_KEYS are the parameters of all presets', () => {
  expect([...ALL_KEYS].sort()).toEqual([...new Set(PRESET_IDS.flatMap((id) => parametersOf(id).map(({ key }) => key as string)))].sort());
});

test('the table of moves has every parameter of every dispute once, and no other', () => {
  expect([...Object.keys(MOVES), ...OF_EARNINGS].sort()).toEqual([...ALL_KEYS].sort());
  expect(Object.keys(WITH).filter((key) => !(key in MOVES))).toEqual([]);
  for (const moves of Object.values(MOVES)) expect(moves.length).toBeGreaterThan(0);
});

test('only options may change without a direction', () => {
  for (const [key, , { options }] of FIRST)
    for (const [, , direction] of MOVES[key] ?? []) if (direction === 'changes') expect(options, key).toBeInstanceOf(Array);
});

describe('every parameter moves what it should', () => {
  for (const [, id, { key, bounds, options }] of FIRST.filter(([key]) => !OF_EARNINGS.includes(key))) {
    const moves = MOVES[key] ?? [];
    const whole = presetScenario(id);
    const start: Scenario = { ...whole, values: { ...whole.values, ...WITH[key] } };
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

test('the time from writing to its pay moves pay from year to year, and no sum', async () => {
  const start = { ...presetScenario('wga-2023-settled'), draws: DRAWS };
  const [short, long] = [0, 6].map((lag) => withValue(start, 'paymentLag', lag));
  const reported = async (scenario: Scenario): Promise<number> => {
    const { earnings } = (await directRunner().whole(scenario)).result;
    return earnings!.find(({ year, world, what }) => year === 2023 && world === 'strike' && what === 'reported')!.ratio!.mean;
  };
  // The strike began in May: with a lag, more of that year’s pay is for writing before it.
  expect(await reported(long)).toBeGreaterThan((await reported(short)) + 0.02);
  expect(simulate(long)).toEqual(simulate(short));
});

test('a stop of no days costs nobody anything', () => {
  const { membersStopCost, employersStopCost, strikeAid } = simulate(withValue(preset, 'fixedLength', 0));
  for (const { p05, mean, p95 } of [membersStopCost, employersStopCost, strikeAid]) expect([p05, mean, p95]).toEqual([0, 0, 0]);
});

test.each<PresetId>(['uaw-2023', 'uaw-2023-settled', 'own'])('every input of %s moves something', (id) => {
  // With a length that is a forecast, and a deal that is not what the shares of the gap give.
  const { values, ...rest } = presetScenario(id);
  const start: Scenario = { ...rest, values: { ...values, lengthFrom: 0, settlementFrom: 0, 'term.general-increase.deal.1': 20 } };
  const numbers = (scenario: Scenario): string => JSON.stringify(prepareSimulation(resolve(scenario))(0, 16));
  const inert = parametersOf(id).flatMap(({ key, bounds }) =>
    numbers(withValue(start, key, bounds[0])) === numbers(withValue(start, key, bounds[1])) ? [key] : [],
  );
  expect(inert).toEqual([]);
});

test('an elasticity of −0.5 takes back about half of a large raise, and any other in proportion', () => {
  const named = withValue(withValue(withValue(preset, 'settlementFrom', 1), 'term.general-increase.deal.1', 20), 'spread', 0);
  const gain = (elasticity: number): number => simulate(withValue(named, 'elasticity', elasticity))['membersTermsGain'].mean!;
  // Scale rises by 14 %. The whole cost rises by nearly as much, and work, pay above scale and later residuals fall by half of that.
  const lost = (elasticity: number): number => 1 - gain(elasticity) / gain(0);
  expect(lost(-0.5)).toBeGreaterThan(0.4);
  expect(lost(-0.5)).toBeLessThan(0.6);
  expect(lost(-0.25) / lost(-0.5)).toBeCloseTo(1 / 2, 1);
  expect(lost(-0.75) / lost(-0.5)).toBeCloseTo(3 / 2, 1);
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

test.each(PRESET_IDS)('%s: only per cent that are shares have the unit %%: the engine divides them by 100', (id) => {
  for (const { key, unit, bounds } of parametersOf(id).filter(({ unit }) => unit === '%'))
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

test.each(PRESET_IDS)('%s: options are as many as the bounds say, each a word of its own', (id) => {
  const withOptions = parametersOf(id).filter(({ unit }) => unit === 'option');
  expect(parametersOf(id).filter(({ options }) => options)).toEqual(withOptions);
  for (const { key, options, bounds, step } of withOptions) {
    expect([bounds[0], bounds[1], step], key).toEqual([0, options!.length - 1, 1]);
    expect(new Set(options).size, key).toBe(options!.length);
    for (const option of options!) expect(option, key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  }
});

test.each(PRESET_IDS)('%s: needs name an option that the dispute has, and values it can have', (id) => {
  for (const { key, needs } of parametersOf(id).filter(({ needs }) => needs)) {
    const { options } = parameterIn(id, needs!.key)!;
    expect(options, key).toBeInstanceOf(Array);
    expect(needs!.values.length, key).toBeGreaterThan(0);
    for (const value of needs!.values) expect(options![value], key).toMatch(/^[a-z]/);
    expect(needs!.key, key).not.toBe(key);
  }
});

test.each(FIRST)('withValue sets %s of %s, puts what it needs in force and leaves the rest alone', (_, id, { key, bounds, needs }) => {
  const whole = presetScenario(id);
  for (const value of bounds) {
    for (const option of needs ? parameterIn(id, needs.key)!.options!.map((_, index) => index) : [0]) {
      const start: Scenario = needs ? { ...whole, values: { ...whole.values, [needs.key]: option } } : whole;
      const before = structuredClone(start);
      const expected: Record<string, number> = { ...start.values, [key]: value };
      if (needs && !needs.values.includes(option)) expected[needs.key] = needs.values[0];
      expect(withValue(start, key, value)).toEqual({ ...start, values: expected });
      expect(start).toEqual(before);
    }
  }
});

test.each(FIRST)('the bounds of %s of %s pass the checks', (_, id, { key, bounds }) => {
  for (const value of bounds) expect(checkScenario(withValue(presetScenario(id), key, value))).toEqual([]);
});

test.each(PRESET_IDS)('parameterIn finds every parameter of %s by its key and nothing else', (id) => {
  for (const parameter of parametersOf(id)) expect(parameterIn(id, parameter.key)).toBe(parameter);
  for (const key of ['', 'Horizon', 'toString', '__proto__', 'term.general-increase.offer.9', 'term.none.offer']) {
    expect(parameterIn(id, key)).toBeUndefined();
    expect(isParameterIn(id, key)).toBe(false);
  }
});

test.each(PRESET_IDS)('QUANTITIES are each finite at %s, but for those that may never come', (id) => {
  const result = simulate(presetScenario(id));
  const has = needsOf(resolve(presetScenario(id)));
  const known = QUANTITY_IDS.filter((quantity) => appliesTo(quantity, has));
  expect(Object.keys(result)).toEqual(known);
  for (const quantity of known) {
    if ('mayNever' in QUANTITIES[quantity]) continue;
    const { mean, p05, p95 } = result[quantity];
    for (const value of [mean, p05, p95]) expect(value, quantity).toSatisfy(Number.isFinite);
  }
});

test.each(CASES as readonly Case[])('all presets of $id have one table, but for the inputs that one of them has besides', ({ presets }) => {
  const own = new Set(Object.values(presets).flatMap(({ inputs = {} }) => Object.keys(inputs)));
  const shared = (Object.keys(presets) as PresetId[]).map((id) => parametersOf(id).filter(({ key }) => !own.has(key)));
  for (const table of shared) expect(table).toEqual(shared[0]);
  for (const [id, { inputs = {} }] of Object.entries(presets))
    for (const key of Object.keys(inputs)) expect(isParameterIn(id as PresetId, key), `${key} of ${id}`).toBe(true);
});

test.each(PRESET_IDS)('%s has of the table of inputs those that its dispute names, and changes bounds and steps alone', (id) => {
  const { inputs, limits = {} } = PRESETS[id];
  const own = parametersOf(id).filter(({ key }) => !key.startsWith('term.'));
  expect(own.map(({ key }) => key)).toEqual(INPUTS.map(({ key }) => key).filter((key) => key in inputs));
  expect(Object.keys(inputs).sort()).toEqual(own.map(({ key }) => key).sort());
  for (const parameter of own) {
    const listed = INPUTS.find(({ key }) => key === parameter.key)!;
    // What needs an option that the dispute lacks needs none.
    const given = 'needs' in listed && !(listed.needs.key in inputs) ? without(listed, ['needs']) : listed;
    const row = without(parameter, ['fact', 'part', 'standing', 'spread', 'readings']);
    expect(row).toEqual({ ...without(given, ['standing', 'neutral']), ...limits[listed.key] });
  }
});

test.each(CASES as readonly Case[])('the limits of $id are of inputs that it has', ({ presets, limits = {} }) => {
  for (const key of Object.keys(limits))
    expect(
      (Object.keys(presets) as PresetId[]).some((id) => isParameterIn(id, key)),
      key,
    ).toBe(true);
});

test.each(PRESET_IDS)('%s: what its presets fix are inputs and terms of the dispute', (id) => {
  for (const key of Object.keys(PRESETS[id].values)) expect(isParameterIn(id, key), key).toBe(true);
});

test.each(PRESET_IDS)('%s: whatever has a range has a random stream', (id) => {
  for (const { key, spread, stream } of parametersOf(id)) if (spread) expect(stream, key).toBeTypeOf('number');
});

test.each(PRESET_IDS)('%s: how a parameter stands follows from its fact, unless it is the reader’s choice or chance itself', (id) => {
  for (const { key, fact, standing, spread, readings } of parametersOf(id)) {
    const { range, readings: both, standing: known } = FACTS[fact];
    expect([readings !== undefined, spread !== undefined], key).toEqual([both !== undefined, both === undefined && range !== undefined]);
    const held = known === 'fact' || known === 'derived' ? 'fact' : 'held';
    if (standing !== 'choice' && standing !== 'chance') expect(standing, key).toBe(both ? 'dispute' : range ? 'estimate' : held);
  }
});

test.each(PRESET_IDS)('the values of %s start from their facts, but for what the preset fixes', (id) => {
  const { values } = presetScenario(id);
  for (const parameter of parametersOf(id))
    expect(values[parameter.key], parameter.key).toBe(PRESETS[id].values[parameter.key] ?? defaultOf(parameter));
});

test('parameterIn finds a parameter as it stands in a preset', () => {
  expect(parameterIn('sag-aftra-2023', 'healthThreshold')).toMatchObject({ fact: 'hp-threshold-2023', bounds: [10_000, 60_000] });
  expect(parameterIn('wga-2023', 'healthThreshold')).toMatchObject({ fact: 'hp-wga-threshold-2022', bounds: [10_000, 60_000] });
});

/** Inputs that a dispute has only with something else, and then all of them. */
const OF_FEATURES: Readonly<Partial<Record<keyof Features, readonly string[]>>> = {
  healthPlan: ['healthThreshold', 'thresholdShare', 'noPayShare'],
  background: ['backgroundShare'],
  aboveScale: ['overscaleRatio', 'overscaleCovered'],
  otherStrike: ['otherLengthFrom', 'otherStart', 'otherLength', 'otherStopTv', 'otherStopFilm', 'otherRestartWeeks'],
  contributions: ['contributionRate'],
  cash: ['stopCash', 'deferrableCash'],
};

test.each(PRESET_IDS)('what the dispute of %s does not have, it has no inputs for; what it has, it has inputs for', (id) => {
  const { has, residuals, terms } = PRESETS[id];
  for (const [feature, keys] of Object.entries(OF_FEATURES))
    for (const key of keys) expect(isParameterIn(id, key), key).toBe(has[feature as keyof Features]);
  for (const key of [
    'shootsStopTv',
    'shootsStopFilm',
    'shootsOnset',
    'shootsTvShare',
    'shootsRestartWeeks',
    'stockDaysTv',
    'stockDaysFilm',
  ])
    expect(isParameterIn(id, key), key).toBe(!has.sharedWork);
  for (const key of ['shootsOtherStopTv', 'shootsOtherStopFilm'])
    expect(isParameterIn(id, key), key).toBe(!has.sharedWork && has.otherStrike);
  for (const key of ['residualsAll', 'residualsStreaming', 'residualLag', 'growthStreaming', 'growthSyndication', 'growthOther'])
    expect(isParameterIn(id, key), key).toBe(residuals !== null);
  // Where there are residuals, how much lost work comes back is a result; elsewhere it is an input.
  for (const key of ['makeUpRoom', 'makeUpPace', 'cancelled', 'cancelledFilm'])
    expect(isParameterIn(id, key), key).toBe(residuals !== null);
  expect(isParameterIn(id, 'makeUp')).toBe(residuals === null);
  if (residuals !== null) expect(isParameterIn(id, 'makeUpMonths')).toBe(false);
  // The share of the gap that a settlement closes moves any formula of residuals, a reader's too; a bonus that builds up is of disputes that priced one.
  expect(isParameterIn(id, 'streamingShare')).toBe(residuals !== null);
  const priced = terms.some(({ kind }) => kind === 'bonus' || kind === 'revenue-share');
  for (const key of ['patternBonus', 'bonusBuildUp', 'bonusDecay']) expect(isParameterIn(id, key), key).toBe(priced && residuals !== null);
  expect(isParameterIn(id, 'patternWages'), 'patternWages').toBe((PRESETS[id].pattern?.wages ?? null) !== null);
  for (const key of ['coveredJobs', 'claimsOutside']) expect(isParameterIn(id, key), key).toBe((PRESETS[id].unemployment ?? []).length > 0);
  for (const key of ['contractionDepth', 'filmDepth']) expect(isParameterIn(id, key), key).toBe(PRESETS[id].workIndex !== undefined);
  expect(terms.some((term) => term.kind === 'wage-steps' && term.of === 'background')).toBe(has.background);
});

test.each(PRESET_IDS)('what the dispute of %s does not have is no value of its scenario, is not drawn and neutral in the engine', (id) => {
  const missing = INPUTS.filter(({ key }) => !isParameterIn(id, key));
  expect(Object.keys(presetScenario(id).values).sort()).toEqual(
    parametersOf(id)
      .map(({ key }) => key)
      .sort(),
  );
  const { values, drawn } = resolve(presetScenario(id));
  for (const row of missing) {
    expect(values[row.key], row.key).toBe(engineValue(row, row.neutral ?? 0));
    expect(drawn.map(({ place }) => place)).not.toContain(row.key);
  }
});

test.each(PRESET_IDS)('%s: values of inputs that the dispute does not have change nothing', (id) => {
  const start = presetScenario(id);
  const missing = Object.fromEntries(INPUTS.filter(({ key }) => !isParameterIn(id, key)).map(({ key, bounds }) => [key, bounds[1]]));
  const answered = (scenario: Scenario) => without(resolve(scenario), ['asked']);
  expect(answered({ ...start, values: { ...start.values, ...missing } })).toEqual(answered(start));
});

test.each(PRESET_IDS)(
  'disputedOf %s are the parameters with readings, favouring puts them where a side has them, undisputed where they start',
  (id) => {
    const start = presetScenario(id);
    const disputed = disputedOf(id);
    expect(disputed).toEqual(parametersOf(id).filter(({ fact }) => FACTS[fact].readings));
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

test.each(PRESET_IDS.filter((id) => disputedOf(id).length > 0))(
  '%s: a side’s numbers go where the reader has set none; what was set stays in all cases',
  (id) => {
    const start = presetScenario(id);
    expect([movedDisputed(start), sideOf(start), hasCases(start)]).toEqual([[], null, true]);
    for (const side of ['union', 'employers'] as const) {
      expect(onNumbersOf(start, side)).toEqual(favouring(start, side));
      const { key: first, bounds } = disputedOf(id).find(({ needs }) => !needs)!;
      const own = { [first]: bounds[0] + 0.37 * (bounds[1] - bounds[0]) };
      const moved = { ...start, values: { ...start.values, ...own } };
      expect(movedDisputed(moved).map(({ key }) => key)).toEqual([first]);
      const on = onNumbersOf(moved, side);
      expect(on.values).toEqual({ ...favouring(start, side).values, ...own });
      // All on one side's numbers already: there is nothing beside it.
      const all = favouring(start, side);
      expect([sideOf(all), hasCases(all)]).toEqual([side, false]);
    }
  },
);

test('what no party has priced is left out at 0: the writers’ rooms; the actors have no such terms', () => {
  expect(withoutUnpriced(presetScenario('sag-aftra-2023'))).toBeNull();
  const writers = presetScenario('wga-2023-settled');
  const without = withoutUnpriced(writers)!;
  expect(without.values).toEqual({ ...writers.values, crewSizePay: 0 });
  expect(withoutUnpriced(without)).toBeNull();
});
