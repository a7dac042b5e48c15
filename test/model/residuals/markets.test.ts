import { resolve, resolveStock } from '../../../src/model/question';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segments as MEMBER_SEGMENTS } from '../../../src/cases/sag-aftra-2023/members';
import { OTHER_MARKETS, type OtherMarket } from '../../../src/facts/other-markets';
import { checkMarketFormula, marketPay } from '../../../src/model/residuals/markets';
import { marketSpend } from '../../../src/model/residuals/market-spend';
import { segmentResiduals } from '../../../src/model/residuals/segment-residuals';
import { normalStock } from '../../../src/model/residuals/stock';
import { marketKey, presetScenario, type FormulaWorld, type Scenario } from '../../../src/scenario/scenario';
import { clauseTimes, DRAWS, having, lanes, run, sum, within } from '../../support/model';
import { cases } from '../../support/cases';

const start = presetScenario('sag-aftra-2023-settled');
const paying = (scenario: Scenario, world: FormulaWorld, market: OtherMarket, text: string): Scenario => ({
  ...scenario,
  markets: { ...scenario.markets, [marketKey(world, market)]: text },
});
const { residualsAll, residualsStreaming, residualsScaleLinked } = start.values;
const spends = marketSpend({ residualsAll, residualsStreaming, residualsScaleLinked });

test.each(OTHER_MARKETS)(
  'a formula in place of a clause, %s: the clause itself changes no bit, twice the clause pays twice as much',
  (market) => {
    expect(run(paying(start, 'deal', market, clauseTimes(market, 1))).quantities).toEqual(run(start).quantities);
    // As much work is done at any cost.
    const fixed = having(start, { spread: 0, elasticity: 0, contributionRate: 20 });
    const block = run(fixed);
    const twice = paying(fixed, 'deal', market, `${clauseTimes(market, 1).replace(/[^\n]+$/, (result) => `2 * (${result})`)}`);
    expect(checkMarketFormula(twice.markets[marketKey('deal', market)]!, market, resolveStock(twice))).toBeNull();
    const pay = marketPay(twice.markets[marketKey('deal', market)]!, market, resolveStock(twice));
    expect(pay.clauseTotal / spends[market]).toBeCloseTo(1, 9);
    expect(pay.total / pay.clauseTotal).toBeCloseTo(2, 9);
    const dear = run(twice);
    const more = (id: 'membersTermsGain' | 'employersTermsCost' | 'settlementCostThreeYears' | 'offerCostThreeYears'): number =>
      dear.quantities[id][0] - block.quantities[id][0];
    expect(more('membersTermsGain')).toBeGreaterThan(0);
    // What members gain and the contributions due on it are what the companies pay.
    expect(more('employersTermsCost') / more('membersTermsGain')).toBeCloseTo(1.2, 6);
    expect(more('offerCostThreeYears')).toBe(0);
    expect(more('settlementCostThreeYears')).toBeGreaterThan(0);
  },
);

test('what another market’s formula costs over three years is its spending times the share a party counts, with contributions', () => {
  const fixed = having(start, {
    residualCosting: 60,
    contributionRate: 20,
    'term.general-increase.deal.1': 0,
    'term.general-increase.deal.2': 0,
    'term.general-increase.deal.3': 0,
  });
  const cost = (scenario: Scenario): number => run(scenario).quantities.settlementCostFromStart[0];
  const drawnAlike = paying(fixed, 'deal', 'network', clauseTimes('network', 1.5));
  const [more, all] = [cost(drawnAlike) - cost(fixed), cost(paying(fixed, 'deal', 'network', clauseTimes('network', 2))) - cost(fixed)];
  expect(more / all).toBeCloseTo(0.5, 9);
  const years = 3;
  // Draws differ in the spend and in the part counted; the middle one is close to the values set.
  const costs = (scenario: Scenario): number[] => lanes(run(scenario).quantities.settlementCostFromStart, DRAWS);
  const before = costs(fixed);
  const middle = costs(paying(fixed, 'deal', 'network', clauseTimes('network', 2))).map((each, k) => each - before[k]);
  const median = [...middle].sort((a, b) => a - b)[DRAWS / 2];
  expect(median / (0.6 * spends.network * years * 1.2)).toBeGreaterThan(0.8);
  expect(median / (0.6 * spends.network * years * 1.2)).toBeLessThan(1.25);
});

test('a dearer formula of another market leaves less work to be hired', () => {
  const answer = (elasticity: number): number => {
    const scenario = having(start, { spread: 0, elasticity });
    const notHired = (each: Scenario): number => run(each).quantities.workNotHired[0];
    return notHired(paying(scenario, 'deal', 'cable', clauseTimes('cable', 2))) - notHired(scenario);
  };
  expect(answer(0)).toBe(0);
  expect(answer(-0.3)).toBeGreaterThan(0);
  expect(answer(-0.6)).toBeGreaterThan(1.9 * answer(-0.3));
});

test('checkMarketFormula names attributes that a market’s credits lack, and invalid amounts', () => {
  const problem = (market: OtherMarket, text: string) => checkMarketFormula(text, market, resolveStock(start))?.message;
  expect(problem('cable', '$0.01 / view * views')).toMatch(/`views` is not known of a credit in this market; .*grossReceipts/);
  expect(problem('cable', 'grossReceipts -')).toMatch(/\w/);
  expect(problem('cable', '4% * grossReceipts - $1 million')).toMatch(/negative|less than/i);
  expect(problem('network', 'applicableMinimum / (run - 2)')).toMatch(/run/);
  expect(problem('network', 'pay * 1000000')).toMatch(/at most 1000000000 dollars/);
  expect(problem('abroad', 'foreignGross >= $10000 ? $0 : $100')).toMatch(/smaller for more receipts/);
  expect(problem('network', 'applicableMinimum / run')).toBeUndefined();
});

test('the question has each world’s own formulas in place of clauses', () => {
  const scenario = paying(paying(start, 'ask', 'cable', '7% * grossReceipts'), 'offer', 'network', 'pay');
  const { markets } = resolve(scenario);
  const texts = (world: 'offer' | 'ask' | 'deal') => Object.entries(markets[world]).map(([market, { text }]) => [market, text]);
  expect(texts('ask')).toEqual([['cable', '7% * grossReceipts']]);
  expect(texts('offer')).toEqual([['network', 'pay']]);
  expect(texts('deal')).toEqual([]);
});

test('segmentResiduals of actors are the stock’s, those of writers their tilts’; both sum to 1', () => {
  fc.assert(
    fc.property(within(4e8, 15e8), within(2e7, 3e8), (all, streaming) => {
      const scenario = having(start, { residualsAll: all, residualsStreaming: streaming });
      const { expired, free } = segmentResiduals(resolve(scenario));
      expect(sum([...expired])).toBeCloseTo(1, 12);
      expect(sum([...free])).toBeCloseTo(1, 12);
      const stock = normalStock(resolve(scenario));
      const total = sum(stock.map(({ titles, paid }) => titles * paid));
      MEMBER_SEGMENTS.forEach(({ id }, k) => {
        const own = sum(stock.map(({ segment, titles, paid }) => (segment.id === id ? titles * paid : 0)));
        expect(expired[k]).toBeCloseTo(own / total, 12);
      });
    }),
    { numRuns: cases(2) },
  );
  // Background actors have no residuals.
  expect(segmentResiduals(resolve(start)).expired[MEMBER_SEGMENTS.findIndex(({ id }) => id === 'background')]).toBe(0);
  const writers = segmentResiduals(resolve(presetScenario('wga-2023')));
  expect(writers.expired).toBe(writers.free);
});

test('a bonus goes to those whose titles are widely watched, by what it pays each', () => {
  const { free } = segmentResiduals(resolve(start));
  const stock = normalStock(resolve(start)).filter(
    ({ market, credit }) => market.id === 'made-for-streaming' && credit['views'] >= 0.2 * credit['domesticSubscribers'],
  );
  const paid = (id: string): number => sum(stock.map(({ segment, titles, paid }) => (segment.id === id ? titles * paid : 0)));
  const ids = MEMBER_SEGMENTS.map(({ id }) => id);
  // Both doubled titles of the 2020 terms and of the 2023 terms are shared almost alike; only services abroad weigh differently.
  const ratio = free[ids.indexOf('series')] / free[ids.indexOf('day')] / (paid('series') / paid('day'));
  expect(Math.abs(ratio - 1)).toBeLessThan(0.05);
});
