import { formulaOf } from '../../../src/model/formula';
import { resolve } from '../../../src/model/question';
import { chosen } from '../../../test/support/model';
import type { FormulaId } from '../../../src/facts/formula-ids';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CREDIT_PAY, HBSVOD_CEILING } from '../../../src/facts/credits';
import { factValue } from '../../../src/cases/facts';
import { residualFormula } from '../../../src/facts/residual-formulas';
import type { OtherMarket } from '../../../src/facts/other-markets';
import { CAST_UNITS, STOCK_MARKETS, UNNAMED_SHARE } from '../../../src/facts/stock';
import { residualChecks, CHECK_LIMITS } from '../../../src/model/residuals/residual-checks';
import { marketSpend } from '../../../src/model/residuals/market-spend';
import { formulaRates } from '../../../src/model/residuals/rates';
import { paidUnder, normalStock } from '../../../src/model/residuals/stock';
import { mix } from '../../../src/model/residuals/streaming';
import { normalCdf } from '../../../src/random/normal';
import { presetScenario, type Scenario } from '../../../src/scenario/scenario';
import { titleShare } from '../../../src/scenario/title-share';
import { sum, within } from '../../support/model';
import { cases } from '../../support/cases';

const start = presetScenario('sag-aftra-2023');
const text = (id: string): string => residualFormula(id)!.text;
const stock = normalStock(resolve(start));
const { residualsAll, residualsStreaming, residualsScaleLinked } = start.values;
const OUTLAYS = marketSpend({ residualsAll, residualsStreaming, residualsScaleLinked });
const VALUE = start.values['term.revenue-share.ask'];
/** What a streaming formula pays on the whole stock a year, or on some of it. */
const total = (formula: string, counts: (market: string) => boolean = () => true): number => {
  const paid = paidUnder(stock, formulaOf(formula), VALUE);
  return sum(stock.map((row, k) => (counts(row.market.id) ? row.titles * paid[k] : 0)));
};
const having = (values: Record<string, number>): Scenario => ({ ...start, values: { ...start.values, ...values } });

test('normalStock pays all residuals, the streaming ones apart, and divides the rest as the writers’ are', () => {
  expect(sum(stock.map(({ titles, paid }) => titles * paid)) / start.values.residualsAll).toBeCloseTo(1, 12);
  const spends: Record<string, number> = { ...OUTLAYS, 'made-for-streaming': start.values.residualsStreaming };
  for (const { id } of STOCK_MARKETS) {
    const paid = sum(stock.map((row) => (row.market.id === id ? row.titles * row.paid : 0)));
    expect([id, paid / spends[id]]).toEqual([id, expect.closeTo(1, 12)]);
  }
  // 598.5 million of the writers' in 2023, less high-budget streaming.
  const named = sum(STOCK_MARKETS.map(({ share }) => share ?? 0));
  expect(named + UNNAMED_SHARE).toBeCloseTo(598.5 - 57.37, 6);
  const rest = start.values.residualsAll - start.values.residualsStreaming;
  for (const { id, share } of STOCK_MARKETS)
    if (share) expect([id, spends[id] / rest]).toEqual([id, expect.closeTo(share / (598.5 - 57.37), 12)]);
});

test('marketSpend brings residuals set by minimums to the value set, as far as the rest allows', () => {
  fc.assert(
    fc.property(within(4e8, 15e8), within(2e7, 3e8), within(5e7, 6e8), (residualsAll, residualsStreaming, residualsScaleLinked) => {
      const spends = marketSpend({ residualsAll, residualsStreaming, residualsScaleLinked });
      const of = (counts: (market: (typeof STOCK_MARKETS)[number]) => boolean): number =>
        sum(STOCK_MARKETS.filter((market) => market.formula && counts(market)).map(({ id }) => spends[id as OtherMarket]));
      expect(of(() => true) / Math.max(residualsAll - residualsStreaming, residualsScaleLinked)).toBeCloseTo(1, 12);
      for (const spend of Object.values(spends)) expect(spend).toBeGreaterThanOrEqual(0);
      const linked = of(({ byMinimum }) => byMinimum);
      if (spends['made-for-cable'] > 0 && spends.cable > 0) expect(linked / residualsScaleLinked).toBeCloseTo(1, 9);
      else if (spends.cable > 0) expect(linked).toBeGreaterThanOrEqual(residualsScaleLinked * (1 - 1e-12));
      else expect(linked).toBeLessThanOrEqual(residualsScaleLinked * (1 + 1e-12));
    }),
  );
});

test('the stock’s checks are those that were counted: more than four million a year, $210 on average', () => {
  const { all } = residualChecks(resolve(start))!.worlds[0];
  expect(all.count).toBeGreaterThan(factValue('resid-sag-checks-2019'));
  expect(all.count).toBeLessThan(2 * factValue('resid-sag-checks-2019'));
  const published = factValue('resid-sag-checks-week-2020', 1) / factValue('resid-sag-checks-week-2020');
  expect(all.mean / published).toBeGreaterThan(0.9);
  expect(all.mean / published).toBeLessThan(1.1);
});

test('the expired contract’s streaming spend lies in the ledger’s 75 to 126 million', () => {
  const made = total(text('hbsvod-2020'), (market) => market === 'made-for-streaming');
  expect(made).toBeCloseTo(start.values.residualsStreaming, 0);
  expect(made).toBeGreaterThanOrEqual(75e6);
  expect(made).toBeLessThanOrEqual(126e6);
});

test('the bonus comes to the published 40 million a year at 100 % of the residual, and to the 20 of October at half', () => {
  const fixed = total(text('hbsvod-2023'));
  const at = (part: number): number => total(text('hbsvod-2023-bonus').replace('? 2 : 1', `? ${1 + part} : 1`)) - fixed;
  expect(at(1) / 40e6).toBeGreaterThan(0.95);
  expect(at(1) / 40e6).toBeLessThan(1.05);
  expect(at(0.5) / 20e6).toBeCloseTo(at(1) / 40e6, 9);
  // The union's 27 million of 24 October lie between the two, at two thirds of the residual.
  expect(at(2 / 3) / 27e6).toBeGreaterThan(0.95);
  expect(at(2 / 3) / 27e6).toBeLessThan(1.05);
});

test('2 % of revenue pays its whole value on the stock, 1 % half of it, which is the union’s 500 million', () => {
  const fixed = total(text('hbsvod-2023'));
  expect(total(text('revenue-2-percent')) - fixed).toBeCloseTo(VALUE, -2);
  expect(total(text('revenue-2-percent').replace('2% * streamingRevenue', '1% * streamingRevenue')) - fixed).toBeCloseTo(500e6, -2);
});

test('the simulation’s normal credits are the stock’s: the same shares by pay, and the same rise from the expired terms to the deal’s', () => {
  const made = stock.filter(({ market }) => market.formula === null);
  const money = (rows: typeof made): number => sum(rows.map(({ titles, paid }) => titles * paid));
  const capped = money(made.filter(({ credit }) => credit['pay'] > HBSVOD_CEILING)) / money(made);
  expect(CREDIT_PAY[0].share).toBeCloseTo(capped, 2);
  const top = start.values.topServiceShare / 100;
  const rise = (id: FormulaId): number =>
    mix(top, formulaRates(chosen({ id }), VALUE, 'actors').fixed.map((years) => sum([...years])) as [number, number]);
  const inStock = total(text('hbsvod-2023'), (market) => market === 'made-for-streaming') / start.values.residualsStreaming;
  expect(rise('hbsvod-2023') / rise('hbsvod-2020')).toBeCloseTo(inStock, 3);
});

test('titleShare of a credit is the part that the stock gives it', () => {
  const paid = paidUnder(stock, formulaOf('2% * streamingRevenue * titleShare'), VALUE);
  stock.forEach(({ market, segment, credit }, k) => {
    if (market.formula !== null) return;
    const viewed = { views: credit['views'], exhibitionShare: credit['exhibitionShare'], units: segment.performerUnits };
    expect(paid[k] / segment.episodes / (VALUE * titleShare('actors', viewed))).toBeCloseTo(1, 1);
  });
});

test('what the stock pays by minimums is what the model takes to move with scale', () => {
  const byMinimum = sum(stock.map(({ market, titles, paid }) => (market.byMinimum ? titles * paid : 0)));
  expect(byMinimum / start.values.residualsScaleLinked).toBeCloseTo(1, 12);
});

test('a streaming formula changes nothing outside streaming, and older titles only by what depends on revenue', () => {
  const elsewhere = (market: string): boolean => !['made-for-streaming', 'library-streaming', 'films-streaming'].includes(market);
  const older = (market: string): boolean => ['library-streaming', 'films-streaming'].includes(market);
  const [old, bonus, demand] = ['hbsvod-2020', 'hbsvod-2023-bonus', 'revenue-2-percent'].map(text);
  for (const formula of [bonus, demand]) expect(total(formula, elsewhere)).toBe(total(old, elsewhere));
  expect(total(bonus, older)).toBeCloseTo(total(old, older), 0);
  expect((total(demand, older) - total(old, older)) / VALUE).toBeCloseTo(0.5, 6);
});

test('the receipts of a market are lognormal: shares of checks below a size have a closed form', () => {
  const rows = stock.filter(({ market, segment }) => market.id === 'library-streaming' && segment.id === 'day');
  const mean = sum(rows.map(({ titles, paid }) => titles * paid)) / sum(rows.map(({ titles }) => titles));
  for (const size of [0.01, 0.1, 1, 10]) {
    const below = sum(rows.map(({ paid }) => (paid / 4 < size ? 1 / rows.length : 0)));
    const spread = 3;
    expect(Math.abs(below - normalCdf((Math.log((4 * size) / mean) + (spread * spread) / 2) / spread))).toBeLessThan(0.02);
  }
});

test('checks are smaller with fewer residuals, and not smaller under a richer formula', () => {
  fc.assert(
    fc.property(within(300e6, 3000e6), within(1, 3), (residualsAll, times) => {
      const scenario = having({ residualsAll });
      const richer = text('hbsvod-2023').replace(/.*$/, (result) => `${times} * (${result})`);
      const [plain, rich] = [scenario, { ...scenario, formulas: { ...scenario.formulas, offer: { text: richer } } }].map(
        (each) => residualChecks(resolve(each))!.worlds[1],
      );
      expect(rich.all.mean).toBeGreaterThanOrEqual(plain.all.mean * (1 - 1e-12));
      rich.all.below.forEach((share, k) => expect(share).toBeLessThanOrEqual(plain.all.below[k] + 1e-12));
      expect(residualChecks(resolve(having({ residualsAll: residualsAll / 2 })))!.worlds[0].all.mean).toBeLessThan(plain.all.mean);
    }),
    { numRuns: cases(2) },
  );
});

test('checks explain a run of fifty with fewer than ten of a dollar, and what the same player would get', () => {
  const { worlds } = residualChecks(resolve(start))!;
  const [expired, offer, settlement, demand] = worlds;
  expect(expired.noneInRun).toBeCloseTo(expired.dayPlayers.below[0] ** 4, 12);
  // Common enough that a reader meets it, and no more than half of all.
  expect(expired.noneInRun).toBeGreaterThan(0.1);
  expect(expired.noneInRun).toBeLessThan(0.5);
  expect(demand.noneInRun).toBeLessThan(expired.noneInRun);
  expect([expired, offer, settlement, demand].map(({ madeForStreaming }) => madeForStreaming)).toEqual(
    [expired, offer, settlement, demand].map(({ madeForStreaming }) => madeForStreaming).sort((a, b) => a - b),
  );
  for (const { all } of worlds) {
    expect(all.below.length).toBe(CHECK_LIMITS.length);
    expect([...all.below]).toEqual([...all.below].sort((a, b) => a - b));
  }
});

test('checks follow the settlement: its named formula, or the share of the gap', () => {
  const { worlds } = residualChecks(resolve(having({ settlementFrom: 1 })))!;
  const deal = total(text('hbsvod-2023-bonus'));
  expect((worlds[2].all.mean * worlds[2].all.count) / deal).toBeCloseTo(1, 9);
  const shared = residualChecks(resolve(having({ settlementFrom: 0, streamingShare: 30 })))!.worlds.map(({ all }) => all.mean);
  expect(shared[2]).toBeCloseTo(shared[1] + 0.3 * (shared[3] - shared[1]), 9);
});

test('the example is one check of the stock, each line from the one before, to the cent', () => {
  const { example } = residualChecks(resolve(start))!;
  const [pool, year, quarter] = example.lines.map(({ value }) => value);
  expect(pool).toBeCloseTo(0.036 * example.credit['grossReceipts'], 9);
  expect(year).toBeCloseTo(pool / CAST_UNITS, 9);
  expect(quarter).toBeCloseTo(year / 4, 12);
  expect(quarter).toBeLessThan(1);
});

test('checks depend only on what pays them, and there are none for writers', () => {
  const first = residualChecks(resolve(start));
  expect(residualChecks(resolve(having({ fixedLength: 300, 'term.general-increase.offer.1': 9 })))).toBe(first);
  expect(residualChecks(resolve(having({ residualsAll: 900e6 })))).not.toEqual(first);
  expect(residualChecks(resolve({ ...start, formulas: { ...start.formulas, ask: { id: 'hbsvod-2023' } } }))).not.toEqual(first);
  expect(residualChecks(resolve(presetScenario('wga-2023')))).toBeNull();
});
