import { resolve } from '../../../src/model/question';
import { CREDIT_PAY } from '../../../src/facts/credits';
import { expect, test } from 'vitest';
import { column } from '../../../src/model/column';
import { costingTerm, prepareCosting, steppedYears } from '../../../src/model/economy/costings';
import { prepareMarkets } from '../../../src/model/residuals/markets';
import { prepareStreaming } from '../../../src/model/residuals/streaming';
import type { Terms } from '../../../src/model/economy/settlement';
import type { Steps } from '../../../src/model/economy/wages';
import { PRESETS } from '../../../src/scenario/presets';
import { presetScenario } from '../../../src/scenario/scenario';
import { drawnWith, lasting, presetWith, run } from '../../support/model';

const term = costingTerm(PRESETS['sag-aftra-2023']);
const steps = (one: number, two: number, three: number): Steps => [column(one), column(two), column(three)];
const streaming = prepareStreaming(resolve(presetWith('sag-aftra-2023')));
const OFFER: Terms = {
  principal: steps(0.05, 0.04, 0.035),
  background: steps(0.11, 0.04, 0.035),
  ceilings: column(13.3e6),
  replicaPay: column(0.5),
  streaming: column(0),
  streamingTo: 'ask',
};
const NO_MARKETS = prepareMarkets(resolve(presetScenario('sag-aftra-2023')));
/** Wages alone: no contributions, no ceilings, no residuals. */
const WAGES_ONLY = { contributionRate: 0, residualCosting: 0, bonusValue: 0, revenueShareValue: 0 };

function costOf(terms: Terms, values: Record<string, number>, base = 2.53e9): number {
  const out = column();
  prepareCosting({ streaming, markets: NO_MARKETS }, term)(out, drawnWith(values), column(base), terms, 1);
  return out[0];
}

test('costingTerm: three years, two of them after the second step, one after the third, two and a half with the bonus', () => {
  expect(term).toEqual({ years: 3, afterStep2: 2, afterStep3: 1, afterBonusStart: 2.5 });
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
  expect(costOf(deal, { ...values, bonusValue: 40e6 }) - costOf(deal, values)).toBeCloseTo(2.5 * 40e6, 0);
  expect(costOf(ask, { ...values, revenueShareValue: 1e9 }) - costOf(ask, values)).toBeCloseTo(3e9, 0);
  // A tenth of the way to the demand costs a tenth of it.
  const tenth: Terms = { ...ask, streaming: column(0.1) };
  expect(costOf(tenth, { ...values, revenueShareValue: 1e9 }) - costOf(tenth, values)).toBeCloseTo(0.3e9, 0);
});

test('prepareSimulation costs the offer’s wages at 717 million and 510 million on the union’s base', () => {
  const { quantities: q } = run(
    presetWith('sag-aftra-2023-settled', { spread: 0, contributionRate: 0, residualCosting: 0, ceilingGain: 0 }),
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
  const costs = (values: Record<string, number>) => {
    const { quantities } = run(presetWith('sag-aftra-2023-settled', { spread: 0, ...values }), 1);
    return ids.map((id) => quantities[id][0]);
  };
  expect(costs({ ...lasting(700, 0), contraction: 60, contractionByStrike: 30, horizon: 15, discount: 15, elasticity: -0.5 })).toEqual(
    costs({}),
  );
});
