import { chosen } from '../../../test/support/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LIBRARY_VIEWING } from '../../../src/facts/credits';
import { CREDIT_PAY, VIEWING } from '../../../src/facts/credits';
import type { FormulaId } from '../../../src/facts/formula-ids';
import { RESIDUAL_FORMULAS } from '../../../src/facts/residual-formulas';
import { checkFormula, EXHIBITION_SHARES, formulaRates, type Rates } from '../../../src/model/residuals/rates';
import { formulaText } from '../../../src/model/question';
import { sum, within } from '../../support/model';
import { cases } from '../../support/cases';

const VALUE = 1e9;
const rates = (text: string): Rates => formulaRates(chosen({ text }), VALUE, 'actors');
const library = (id: FormulaId): Rates => formulaRates(chosen({ id }), VALUE, 'actors');
const TEXTS = RESIDUAL_FORMULAS.map(({ id }) => formulaText({ id }));
const CAPPED = CREDIT_PAY[0].share;
const WATCHED = sum(VIEWING.filter(({ viewsPerSubscriber }) => viewsPerSubscriber >= 0.2).map(({ share }) => share));

test('formulaRates of the 2020 contract are its exhibition years’ shares and sum to 1 on each service', () => {
  const { fixed, views, revenue } = library('hbsvod-2020');
  for (const service of fixed) {
    service.forEach((paid, year) => expect(paid).toBeCloseTo(EXHIBITION_SHARES[year], 12));
    expect(sum(service)).toBeCloseTo(1, 12);
  }
  expect([...views, ...revenue]).toEqual([0, 0, 0, 0]);
});

test('formulaRates of the 2023 terms raise capped pay by 2.5 %, and by 1.6 / 1.35 more on the largest service alone', () => {
  const uplift = CAPPED * 1.025 + (1 - CAPPED);
  const { fixed, views, revenue } = library('hbsvod-2023');
  expect(sum(fixed[0])).toBeCloseTo((uplift * 1.6) / 1.35, 12);
  expect(sum(fixed[1])).toBeCloseTo(uplift, 12);
  fixed[0].forEach((paid, year) => expect(paid / EXHIBITION_SHARES[year]).toBeCloseTo((uplift * 1.6) / 1.35, 12));
  expect([...views, ...revenue]).toEqual([0, 0, 0, 0]);
  // 75 % of the money is the largest services': 16 % more in all, as both sides had it.
  expect(0.75 * sum(fixed[0]) + 0.25 * sum(fixed[1])).toBeCloseTo(1.16, 2);
});

test('formulaRates separate the success bonus from the fixed residual: what titles above the line are paid again', () => {
  const [plain, bonus] = [library('hbsvod-2023'), library('hbsvod-2023-bonus')];
  expect(bonus.fixed).toEqual(plain.fixed);
  expect(bonus.revenue).toEqual([0, 0]);
  for (const service of [0, 1] as const) expect(bonus.views[service]).toBeCloseTo(WATCHED * sum(plain.fixed[service]), 12);
});

test('formulaRates separate the share of revenue from the fixed residual, in proportion to its rate and its value', () => {
  const [plain, shared] = [library('hbsvod-2023'), library('revenue-2-percent')];
  shared.fixed.forEach((service, k) => expect(sum(service)).toBeCloseTo(sum(plain.fixed[k]), 9));
  expect(shared.views).toEqual([0, 0]);
  expect(Math.min(...shared.revenue)).toBeGreaterThan(0);
  const half = rates('0.01 * streamingRevenue * titleShare');
  half.revenue.forEach((paid, k) => expect(paid / shared.revenue[k]).toBeCloseTo(0.5, 6));
  const dear = formulaRates(chosen({ id: 'revenue-2-percent' }), 2 * VALUE, 'actors');
  dear.revenue.forEach((paid, k) => expect(paid / shared.revenue[k]).toBeCloseTo(2, 6));
});

test('formulaRates: 2 % of streaming revenue pays on the normal credits what titles made for elsewhere leave of its value', () => {
  // In units of the fixed residuals, 95 million a year, three quarters of them on the largest services.
  const { revenue } = rates('0.02 * streamingRevenue * titleShare');
  expect((0.75 * revenue[0] + 0.25 * revenue[1]) * 95e6).toBeCloseTo((1 - LIBRARY_VIEWING) * VALUE, 0);
});

test('formulaRates scale with a formula that is multiplied', () => {
  fc.assert(
    fc.property(fc.constantFrom(...TEXTS), within(0, 3), (text, times) => {
      const [one, more] = [rates(text), rates(text.replace(/.*$/, (result) => `${times} * (${result})`))];
      for (const service of [0, 1] as const) {
        more.fixed[service].forEach((paid, year) => expect(paid).toBeCloseTo(times * one.fixed[service][year], 9));
        expect(more.views[service]).toBeCloseTo(times * one.views[service], 9);
        expect(more.revenue[service] / (1 + one.revenue[service])).toBeCloseTo(
          (times * one.revenue[service]) / (1 + one.revenue[service]),
          6,
        );
      }
    }),
    { numRuns: cases(4) },
  );
});

test('checkFormula accepts the library and names what is wrong with others', () => {
  for (const text of TEXTS) expect(checkFormula(text, 1e9, 'actors')).toBeNull();
  for (const text of ['', 'pay *', 'pay - 5000', 'wages', '1 / (exhibitionYear - 1)'])
    expect(checkFormula(text, 1e9, 'actors')?.message).toMatch(/\w+/);
});

test.each([
  'pay * (1000000 subscribers) / views',
  'pay / streamingRevenue',
  'streamingRevenue / streamingRevenue * pay',
  '$0.01 / view * views - 3000',
  'views > 0 ? 0 : pay',
])('formulaRates of %s are amounts of money with viewers and revenue left out too, or checkFormula rejects it', (text) => {
  if (checkFormula(text, 1e9, 'actors')) return;
  const { fixed, views, revenue } = rates(text);
  for (const part of [...fixed[0], ...fixed[1], ...views, ...revenue]) expect(part >= 0 && part < Infinity).toBe(true);
});

test('formulaRates throw on a formula that checkFormula rejects', () => {
  expect(() => rates('pay - 5000')).toThrow('invalid residual formula');
});

test('checkFormula says which name is not known of a streaming credit, and its position', () => {
  expect(checkFormula('pay * 2 + grossReceipts * 3.6%', 1e9, 'actors')).toMatchObject({
    position: 10,
    length: 13,
    message: expect.stringContaining('`grossReceipts` is not known of a streaming credit'),
  });
});

test('checkFormula judges a formula at the revenue set, not at a fixed revenue', () => {
  const text = '100 * pay / abs(streamingRevenue - 80000000000)';
  expect(checkFormula(text, 1e9, 'actors')).toBeNull();
  expect(checkFormula(text, 1.6e9, 'actors')?.message).toMatch(/infinite/);
});

test('checkFormula rejects amounts that could only overflow', () => {
  expect(checkFormula('100000 * pay', 1e9, 'actors')).toBeNull();
  expect(checkFormula('1000000 * pay', 1e9, 'actors')?.message).toMatch(/at most 1000000000 dollars a year; it is 9\.52e\+9/);
});

test('formulaRates without any revenue in scope pay no share of it, and nothing else changes', () => {
  const some = formulaRates(chosen({ id: 'revenue-2-percent' }), 1e9, 'actors');
  const none = formulaRates(chosen({ id: 'revenue-2-percent' }), 0, 'actors');
  expect(none.revenue).toEqual([0, 0]);
  expect([...none.fixed[0], ...none.fixed[1]]).toEqual([...some.fixed[0], ...some.fixed[1]]);
});

const writers = (id: FormulaId, value = 80e6): Rates => formulaRates(chosen({ id }), value, 'writers');

test('formulaRates of the writers’ 2020 contract sum to 1 on each service, and of the 2023 terms rise by the base and use abroad', () => {
  for (const service of writers('wga-2020').fixed) expect(sum(service)).toBeCloseTo(1, 12);
  const { fixed, views, revenue } = writers('wga-2023');
  expect(sum(fixed[0])).toBeCloseTo((1.025 * 1.6) / 1.35, 12);
  expect(sum(fixed[1])).toBeCloseTo(1.025, 12);
  expect([...views, ...revenue]).toEqual([0, 0, 0, 0]);
});

test('formulaRates of the writers’ bonus are half of the fixed residual on titles above the line', () => {
  const [plain, bonus] = [writers('wga-2023'), writers('wga-2023-bonus')];
  for (const service of [0, 1] as const) expect(bonus.views[service]).toBeCloseTo(0.5 * WATCHED * sum(plain.fixed[service]), 12);
});

test('formulaRates: the writers’ viewership residual pays its whole value on their normal credits', () => {
  const { revenue } = writers('wga-viewership');
  expect((0.75 * revenue[0] + 0.25 * revenue[1]) * 69e6).toBeCloseTo(80e6, 0);
});

test('formulaRates and checkFormula judge a formula on the craft’s own credits', () => {
  // A writer's base is below a writer's pay and above a performer's.
  expect(checkFormula('pay - 29657', 1e9, 'writers')).toBeNull();
  expect(checkFormula('pay - 29657', 1e9, 'actors')?.message).toMatch(/\w/);
  expect(() => formulaRates(chosen({ text: 'pay - 29657' }), 1e9, 'actors')).toThrow('invalid residual formula');
  const flat = (craft: 'actors' | 'writers') => sum(formulaRates(chosen({ text: '1000 * exhibitionShare' }), 1e9, craft).fixed[0]);
  // The same amount is a smaller part of what a writer's credit pays.
  expect(flat('writers')).toBeCloseTo(1000 / (29_657 * 1.5 * 1.35), 12);
  expect(flat('actors')).toBeGreaterThan(3 * flat('writers'));
});
