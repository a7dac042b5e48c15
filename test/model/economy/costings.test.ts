import { resolve } from '../../../src/model/question';
import { CREDIT_PAY } from '../../../src/facts/credits';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { column } from '../../../src/model/column';
import { costingTerm, prepareCosting, steppedYears } from '../../../src/model/economy/costings';
import { prepareMarkets } from '../../../src/model/residuals/markets';
import { prepareStreaming } from '../../../src/model/residuals/streaming';
import type { Terms } from '../../../src/model/economy/settlement';
import type { Steps } from '../../../src/model/economy/wages';
import { presetScenario } from '../../../src/scenario/scenario';
import { drawnWith, lasting, presetWith, run, termsWith, within, type SomeValues } from '../../support/model';

const { dates } = resolve(presetScenario('sag-aftra-2023'));
const term = costingTerm(dates);
const steps = (one: number, two: number, three: number): Steps => [column(one), column(two), column(three)];
const streaming = prepareStreaming(resolve(presetWith('sag-aftra-2023')));
/** The offer: 5 / 4 / 3.5 % for principals, 11 / 4 / 3.5 % for background, ceilings at 13.3 million. */
const OFFER: Terms = termsWith().offer;
const NO_MARKETS = prepareMarkets(resolve(presetScenario('sag-aftra-2023')));
/** Wages alone: no contributions, no residuals; the bonus and the share of revenue are worth nothing. */
const WAGES_ONLY = { contributionRate: 0, residualCosting: 0 };
const NO_VALUES = { bonus: 0, revenueShare: 0 };

/** Cost of terms; `own` is the length in days of a strike from whose end they count. */
function costOf(terms: Terms, values: SomeValues, published: Partial<typeof NO_VALUES> = {}, own: number | null = null): number {
  const out = column();
  const cost = prepareCosting({ streaming, markets: NO_MARKETS }, term, { ...NO_VALUES, ...published });
  cost(out, drawnWith(values), column(2.53e9), terms, 1, own === null ? null : column(own));
  return out[0];
}

test('costingTerm: three years, two of them after the second step, one after the third, two and a half with the bonus', () => {
  expect(term).toEqual({ years: 3, afterStep: [2, 1], afterBonusStart: 2.5, beforeStart: 13 / 365.25, dealAfter: 0 });
  expect(costingTerm({ ...dates, start: '2023-06-01', dealAfter: 26 })).toMatchObject({
    beforeStart: -30 / 365.25,
    dealAfter: 26 / 365.25,
  });
});

test('steppedYears of 5 / 4 / 3.5 % is 0.05 + 0.092 + 0.13022', () => {
  expect(steppedYears(OFFER.principal, term, 0, 3)).toBeCloseTo(0.05 + 0.092 + 0.13022, 12);
  expect(steppedYears(steps(0.11, 0.04, 0.035), term, 0, 3)).toBeCloseTo(0.11 + 0.1544 + 0.194804, 12);
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
  const values = { ...WAGES_ONLY, contributionRate: 0.21, bonusBuildUp: 0 };
  expect(costOf(deal, values, { bonus: 40e6 }) - costOf(deal, values)).toBeCloseTo(2.5 * 40e6, 0);
  expect(costOf(ask, values, { revenueShare: 1e9 }) - costOf(ask, values)).toBeCloseTo(3e9, 0);
  // A tenth of the way to the demand costs a tenth of it.
  const tenth: Terms = { ...ask, streaming: column(0.1) };
  expect(costOf(tenth, values, { revenueShare: 1e9 }) - costOf(tenth, values)).toBeCloseTo(0.3e9, 0);
});

test('prepareCosting: a bonus that builds up costs what has built up by each day', () => {
  const deal: Terms = { ...OFFER, streaming: column(1), streamingTo: 'deal' };
  const costAt = (bonusBuildUp: number, bonusDecay: number): number => {
    const values = { ...WAGES_ONLY, bonusBuildUp, bonusDecay };
    return costOf(deal, values, { bonus: 40e6 }) - costOf(deal, values);
  };
  // Of titles that never pass the line again only the first exhibition year counts: all of them after a year.
  expect(costAt(1, 0)).toBeCloseTo((0.5 + 1.5) * 40e6, 0);
  // Of titles that always do, the first three exhibition years weigh 45, 40 and 35 of 214.5.
  const built = (0.5 * 45 + 1 * (45 + 0.5 * 40) + 0.5 * (45 + 40 + 0.25 * 35)) / 214.5;
  expect(costAt(1, 1)).toBeCloseTo(built * 40e6, 0);
  expect(costAt(0.5, 1)).toBeCloseTo((1.25 + built / 2) * 40e6, 0);
});

test('prepareCosting: terms of a deal count from the end of the strike, steps that were due before it at once', () => {
  const start = 13 / 365.25;
  const plain = { ...OFFER, ceilings: column(0) };
  const wages = (principals: number, backgrounds: number) => 2.53e9 * (0.94 * principals + 0.06 * backgrounds);
  const years = 3 - start - 118 / 365.25;
  expect(costOf(plain, WAGES_ONLY, {}, 118)).toBeCloseTo(
    wages(0.05 * (years - 2) + 0.092 + 0.13022, 0.11 * (years - 2) + 0.1544 + 0.194804),
    0,
  );
  // A strike that ends after the second step leaves what is left of the second year.
  const late = 3 - start - 500 / 365.25;
  expect(costOf(plain, WAGES_ONLY, {}, 500)).toBeCloseTo(wages(0.092 * (late - 1) + 0.13022, 0.1544 * (late - 1) + 0.194804), 0);
  expect(costOf(plain, WAGES_ONLY, {}, 1200)).toBe(0);
  // From the first day of the contract, whatever the strike.
  expect(costOf(plain, WAGES_ONLY)).toBeCloseTo(wages(0.27222, 0.459204), 0);
});

test('steppedYears is the sum of the scale above the expired one over the last years of the term, day by day', () => {
  const rates = fc.tuple(within(0, 0.2), within(0, 0.2), within(0, 0.2));
  fc.assert(
    fc.property(rates, within(0, 3), ([one, two, three], years) => {
      const levels = [one, (1 + one) * (1 + two) - 1, (1 + one) * (1 + two) * (1 + three) - 1];
      // Thousandths of the term from its end.
      let sum = 0;
      for (let k = 0; k < 3000; k++) {
        const left = (k + 0.5) / 1000;
        if (left < years) sum += levels[left > 2 ? 0 : left > 1 ? 1 : 2] / 1000;
      }
      expect(Math.abs(steppedYears(steps(one, two, three), term, 0, years) - sum)).toBeLessThan(1e-3);
    }),
  );
});

test('steppedYears takes any number of steps, those after the term not at all', () => {
  const years = { years: 4, afterStep: [3, 2, 1, 0], afterBonusStart: 0, beforeStart: 0, dealAfter: 0 };
  const five = [0.1, 0.02, 0.03, 0.04, 0.5].map((rate) => column(rate));
  const levels = [1.1, 1.1 * 1.02, 1.1 * 1.02 * 1.03, 1.1 * 1.02 * 1.03 * 1.04];
  expect(steppedYears(five, years, 0, 4)).toBeCloseTo(
    levels.reduce((sum, level) => sum + level - 1, 0),
    12,
  );
  expect(steppedYears([column(0.1)], { ...years, afterStep: [] }, 0, 3)).toBeCloseTo(0.3, 12);
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

test('prepareSimulation: costings from the first day of the contract depend neither on the strikes nor on volumes, horizon or response', () => {
  const ids = ['offerCostThreeYears', 'askCostThreeYears', 'settlementCostFromStart', 'offerCostUnionBase'] as const;
  const costs = (values: SomeValues) => {
    const { quantities } = run(presetWith('sag-aftra-2023-settled', { spread: 0, ...values }), 1);
    return ids.map((id) => quantities[id][0]);
  };
  const changed = { contractionDepth: 120, contractionByStrike: 30, horizon: 15, discount: 15, elasticity: -0.75 };
  expect(costs({ ...lasting(700, 0), ...changed })).toEqual(costs({}));
});

test('prepareSimulation: the deal costs less over the contract the longer the strike, on either base', () => {
  const costs = (days: number) => {
    const { quantities: q } = run(presetWith('sag-aftra-2023-settled', { spread: 0, ...lasting(days) }), 1);
    return [q.settlementCostThreeYears[0], q.settlementCostUnionBase[0], q.settlementCostFromStart[0]];
  };
  const [[short, shortUnion, whole], [long, longUnion, same]] = [costs(20), costs(300)];
  expect(long).toBeLessThan(short);
  expect(longUnion).toBeLessThan(shortUnion);
  expect(short).toBeLessThan(whole);
  expect(same).toBe(whole);
});
