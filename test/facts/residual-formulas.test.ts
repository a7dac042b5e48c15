import { FORMULA_IDS } from '../../src/facts/formula-ids';
import { expect, test } from 'vitest';
import { WGA_RESIDUAL_BASE } from '../../src/facts/credits';
import { residualFormula, RESIDUAL_FORMULAS } from '../../src/facts/residual-formulas';
import { CREDIT_NAMES, evaluateOnce, parseFormula } from '../../src/formula/formula';
import { checkFormula } from '../../src/model/residuals/rates';

/** Subscribers at home of a service of each factor. */
const DOMESTIC: Readonly<Record<number, number>> = { 0.65: 10e6, 1: 24e6, 1.5: 68e6 };
/** The network ceilings of 2016–17 × 1.05 × 1.075², as the ledger infers those of July 2021. */
const HALF_HOUR = 2578 * 1.05 * 1.155625;
const ONE_HOUR = 3668 * 1.05 * 1.155625;

/** A performer paid above the ceiling, on the largest kind of service abroad. */
function pays(id: string, credit: Record<string, number>): number {
  const parsed = parseFormula(residualFormula(id)!.text, CREDIT_NAMES);
  const unnamed = Object.fromEntries(CREDIT_NAMES.map(({ name }) => [name, 0]));
  return evaluateOnce(parsed.tree!, {
    ...unnamed,
    pay: 20_000,
    exhibitionYear: 1,
    foreignSubscribers: 100e6,
    domesticSubscribers: 68e6,
    ...credit,
  });
}

const cents = (amount: number): number => Math.round(amount * 100) / 100;

// Year 1 with foreign use, and three years, by programme length and subscriber factor. The ceilings behind them are inferred, so
// these are regressions, not published facts; the half-hour at factor 1.5 is the $2,850 that IndieWire printed.
test.each([
  [HALF_HOUR, 0.65, 1235.23, 3293.95, 1500.58, 4001.54],
  [HALF_HOUR, 1, 1900.36, 5067.62, 2308.58, 6156.22],
  [HALF_HOUR, 1.5, 2850.54, 7601.43, 3462.87, 9234.33],
  [ONE_HOUR, 0.65, 1757.5, 4686.67, 2135.04, 5693.43],
  [ONE_HOUR, 1, 2703.85, 7210.25, 3284.67, 8759.12],
  [ONE_HOUR, 1.5, 4055.77, 10815.38, 4927.01, 13138.69],
])(
  'ceiling %d at factor %d pays %d in year 1 and %d in three years of 2020, %d and %d of 2023',
  (ceiling, subscriberFactor, first20, three20, first23, three23) => {
    const year = (id: string, k: number): number =>
      pays(id, { ceiling, domesticSubscribers: DOMESTIC[subscriberFactor]!, exhibitionYear: k + 1 });
    const three = (id: string): number => year(id, 0) + year(id, 1) + year(id, 2);
    expect(cents(year('hbsvod-2020', 0))).toBe(first20);
    expect(cents(three('hbsvod-2020'))).toBe(three20);
    expect(cents(year('hbsvod-2023', 0))).toBe(first23);
    expect(cents(three('hbsvod-2023'))).toBe(three23);
  },
);

test('one hour on a service of 20 to 45 million, domestic use alone: about $2,000 in year 1, as Variety printed', () => {
  expect(cents(pays('hbsvod-2020', { ceiling: ONE_HOUR, domesticSubscribers: 24e6 }) / 1.35)).toBe(2002.85);
});

test('the foreign part rises by the published 76%, to the cent of the rates: 1.025 × 0.60 / 0.35', () => {
  const foreign = (id: string, rate: number): number => (pays(id, { ceiling: ONE_HOUR, domesticSubscribers: 68e6 }) * rate) / (1 + rate);
  expect(foreign('hbsvod-2023', 0.6) / foreign('hbsvod-2020', 0.35)).toBeCloseTo(1.757, 3);
});

test('the success bonus doubles the residual from a fifth of the domestic subscribers on, and 13.6 million views are that fifth of 68 million', () => {
  const fixed = pays('hbsvod-2023', { ceiling: ONE_HOUR, domesticSubscribers: 68e6 });
  const seen = (views: number): number => pays('hbsvod-2023-bonus', { ceiling: ONE_HOUR, domesticSubscribers: 68e6, views });
  expect(seen(13_600_000)).toBe(2 * fixed);
  expect(seen(13_599_000)).toBe(fixed);
});

test('a performer below the ceiling is paid on the pay', () => {
  expect(pays('hbsvod-2020', { pay: 2164, ceiling: ONE_HOUR, domesticSubscribers: 24e6 })).toBeCloseTo(2164 * 0.45 * 1.35, 9);
});

test('2% of revenue comes on top of the fixed amounts', () => {
  const credit = { ceiling: ONE_HOUR, domesticSubscribers: 68e6 };
  expect(pays('revenue-2-percent', { ...credit, streamingRevenue: 50e9, titleShare: 1e-8 }) - pays('hbsvod-2023', credit)).toBeCloseTo(
    10,
    9,
  );
});

test.each(RESIDUAL_FORMULAS)('the library’s $id holds', ({ text, craft }) => {
  expect(checkFormula(text, 1e9, craft)).toBeNull();
});

/** A writer’s one-hour programme on the largest kind of service, at the fixed base of the expired contract. */
const writes = (id: string, credit: Record<string, number> = {}): number =>
  pays(id, { ceiling: WGA_RESIDUAL_BASE, domesticSubscribers: 68e6, ...credit });
const threeYears = (id: string): number => [1, 2, 3].reduce((sum, exhibitionYear) => sum + writes(id, { exhibitionYear }), 0);

test('three years of a writer’s hour pay the published $72,067 under the 2020 contract and $87,546 under the 2023 terms, to a few dollars', () => {
  // The base is rounded to a dollar; times 2.43 and 2.95 that may be two dollars off.
  expect(Math.abs(threeYears('wga-2020') - 72_067)).toBeLessThan(2);
  expect(Math.abs(threeYears('wga-2023') - 87_546)).toBeLessThan(2);
});

test('the foreign part of the writer’s hour rises from the published $18,684 to $32,830', () => {
  expect(Math.abs((threeYears('wga-2020') * 0.35) / 1.35 - 18_684)).toBeLessThan(1);
  expect(Math.abs((threeYears('wga-2023') * 0.6) / 1.6 - 32_830)).toBeLessThan(1);
});

test('the writers’ success bonus of a first year is the published $16,415, from a fifth of the domestic subscribers on', () => {
  const bonus = (views: number): number => writes('wga-2023-bonus', { views }) - writes('wga-2023');
  expect(Math.abs(bonus(13_600_000) - 16_415)).toBeLessThan(1);
  expect(bonus(13_599_000)).toBe(0);
});

test('a writer’s residual does not hang on the pay, and the demand trebles what use abroad pays', () => {
  expect(writes('wga-2023-bonus', { pay: 1 })).toBe(writes('wga-2023-bonus', { pay: 1e6 }));
  const [old, demand] = [writes('wga-2020', { foreignSubscribers: 1 }), writes('wga-viewership', { foreignSubscribers: 1 })];
  expect((demand / 1.025 - old / 1.35) / (old - old / 1.35)).toBeCloseTo(3, 12);
});

test('FORMULA_IDS are the ids of the library, in its order', () => {
  expect(RESIDUAL_FORMULAS.map(({ id }) => id)).toEqual([...FORMULA_IDS]);
});
