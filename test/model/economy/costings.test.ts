import { resolve } from '../../../src/model/question';
import { CREDIT_PAY } from '../../../src/facts/credits';
import { expect, test } from 'vitest';
import { column } from '../../../src/model/column';
import { costingTerm, prepareCosting, steppedYears } from '../../../src/model/economy/costings';
import { prepareMarkets } from '../../../src/model/residuals/markets';
import { prepareStreaming } from '../../../src/model/residuals/streaming';
import type { Terms } from '../../../src/model/economy/settlement';
import type { Steps } from '../../../src/model/economy/wages';
import { PRESETS } from '../../../src/cases/cases';
import { presetScenario } from '../../../src/scenario/scenario';
import { drawnWith, lasting, presetWith, run, termsWith, type SomeValues } from '../../support/model';

const term = costingTerm(PRESETS['sag-aftra-2023']);
const steps = (one: number, two: number, three: number): Steps => [column(one), column(two), column(three)];
const streaming = prepareStreaming(resolve(presetWith('sag-aftra-2023')));
/** The offer: 5 / 4 / 3.5 % for principals, 11 / 4 / 3.5 % for background, ceilings at 13.3 million. */
const OFFER: Terms = termsWith().offer;
const NO_MARKETS = prepareMarkets(resolve(presetScenario('sag-aftra-2023')));
/** Wages alone: no contributions, no residuals; the bonus and the share of revenue are worth nothing. */
const WAGES_ONLY = { contributionRate: 0, residualCosting: 0 };
const NO_VALUES = { bonus: 0, revenueShare: 0 };

function costOf(terms: Terms, values: SomeValues, published: Partial<typeof NO_VALUES> = {}, base = 2.53e9): number {
  const out = column();
  const cost = prepareCosting({ streaming, markets: NO_MARKETS }, term, { ...NO_VALUES, ...published });
  cost(out, drawnWith(values), column(base), terms, 1);
  return out[0];
}

test('costingTerm: three years, two of them after the second step, one after the third, two and a half with the bonus', () => {
  expect(term).toEqual({ years: 3, afterStep: [2, 1], afterBonusStart: 2.5 });
});

test('steppedYears of 5 / 4 / 3.5 % is 0.05 + 0.092 + 0.13022', () => {
  expect(steppedYears(OFFER.principal, term, 0)).toBeCloseTo(0.05 + 0.092 + 0.13022, 12);
  expect(steppedYears(steps(0.11, 0.04, 0.035), term, 0)).toBeCloseTo(0.11 + 0.1544 + 0.194804, 12);
});

test('prepareCosting: the offer’s wages on 2.53 billion with 6 % background are the employers’ 717 million', () => {
  const wages = costOf({ ...OFFER, ceilings: column(0) }, WAGES_ONLY);
  expect(Math.abs(wages - 717e6)).toBeLessThan(1e6);
  expect(wages).toBeCloseTo(2.53e9 * (0.94 * 0.27222 + 0.06 * 0.459204), 0);
});

test('prepareCosting: contributions at 21 % and ceilings over two years make up the employers’ 177 million', () => {
  const wages = costOf({ ...OFFER, ceilings: column(0) }, WAGES_ONLY);
  const withPlans = costOf(OFFER, { ...WAGES_ONLY, contributionRate: 0.21 });
  expect(Math.abs(withPlans - wages - 177e6)).toBeLessThan(1e6);
});

test('prepareCosting: streaming residuals cost their increase over the 2020 amounts, times the share counted', () => {
  const values = { ...WAGES_ONLY, residualCosting: 0.7, residualsScaleLinked: 0 };
  const uplift = (CREDIT_PAY[0].share * 1.025 + CREDIT_PAY[1].share) * (0.75 * (1.6 / 1.35) + 0.25);
  expect(costOf(OFFER, values) - costOf(OFFER, WAGES_ONLY)).toBeCloseTo(0.7 * 95e6 * (uplift - 1) * 3, 0);
});

test('prepareCosting: residuals set by minimums rise with the principals’ steps', () => {
  const values = { ...WAGES_ONLY, residualCosting: 0.7, residualsStreaming: 0 };
  expect(costOf(OFFER, values) - costOf(OFFER, WAGES_ONLY)).toBeCloseTo(0.7 * 330e6 * 0.27222, 0);
});

test('prepareCosting: the bonus and 2 % of revenue enter at their published values, free of contributions', () => {
  const deal: Terms = { ...OFFER, streaming: column(1), streamingTo: 'deal' };
  const ask: Terms = { ...OFFER, streaming: column(1), streamingTo: 'ask' };
  const values = { ...WAGES_ONLY, contributionRate: 0.21 };
  expect(costOf(deal, values, { bonus: 40e6 }) - costOf(deal, values)).toBeCloseTo(2.5 * 40e6, 0);
  expect(costOf(ask, values, { revenueShare: 1e9 }) - costOf(ask, values)).toBeCloseTo(3e9, 0);
  // A tenth of the way to the demand costs a tenth of it.
  const tenth: Terms = { ...ask, streaming: column(0.1) };
  expect(costOf(tenth, values, { revenueShare: 1e9 }) - costOf(tenth, values)).toBeCloseTo(0.3e9, 0);
});

test('steppedYears takes any number of steps, those after the term not at all', () => {
  const years = { years: 4, afterStep: [3, 2, 1, 0], afterBonusStart: 0 };
  const five = [0.1, 0.02, 0.03, 0.04, 0.5].map((rate) => column(rate));
  const levels = [1.1, 1.1 * 1.02, 1.1 * 1.02 * 1.03, 1.1 * 1.02 * 1.03 * 1.04];
  expect(steppedYears(five, years, 0)).toBeCloseTo(
    levels.reduce((sum, level) => sum + level - 1, 0),
    12,
  );
  expect(steppedYears([column(0.1)], { years: 3, afterStep: [], afterBonusStart: 0 }, 0)).toBeCloseTo(0.3, 12);
});

test('prepareCosting: a lump sum is paid once to every member, and points of contributions on all pay, raises included', () => {
  const values = { ...WAGES_ONLY, memberCount: 1000 };
  expect(costOf({ ...OFFER, lumpSum: column(5000) }, values) - costOf(OFFER, values)).toBeCloseTo(5e6, 3);
  const wages = costOf({ ...OFFER, ceilings: column(0) }, values);
  expect(costOf({ ...OFFER, contributionPoints: column(0.03) }, values) - costOf(OFFER, values)).toBeCloseTo(
    0.03 * (3 * 2.53e9 + wages),
    0,
  );
});

test('prepareSimulation costs the offer’s wages at 717 million and 510 million on the union’s base', () => {
  const { quantities: q } = run(
    presetWith('sag-aftra-2023-settled', { spread: 0, contributionRate: 0, residualCosting: 0, 'term.contribution-ceilings.offer': 0 }),
    1,
  );
  expect(Math.abs(q.offerCostThreeYears[0] - 717e6)).toBeLessThan(1e6);
  expect(q.offerCostUnionBase[0]).toBeCloseTo((q.offerCostThreeYears[0] * 1.8) / 2.53, 0);
});

test('prepareSimulation: costings do not depend on either strike, contraction or horizon', () => {
  const ids = [
    'offerCostThreeYears',
    'askCostThreeYears',
    'settlementCostThreeYears',
    'offerCostUnionBase',
    'settlementCostUnionBase',
  ] as const;
  const costs = (values: SomeValues) => {
    const { quantities } = run(presetWith('sag-aftra-2023-settled', { spread: 0, ...values }), 1);
    return ids.map((id) => quantities[id][0]);
  };
  expect(costs({ ...lasting(700, 0), contraction: 60, contractionByStrike: 30, horizon: 15, discount: 15, elasticity: -0.5 })).toEqual(
    costs({}),
  );
});
