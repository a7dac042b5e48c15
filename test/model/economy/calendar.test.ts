import { expect, test } from 'vitest';
import { calendar, discountFactors } from '../../../src/model/economy/calendar';
import { MONTH_DAYS, MONTHS } from '../../../src/model/months';
import { PRESETS } from '../../../src/cases/cases';
import { sum } from '../../support/model';

const dates = calendar(PRESETS['sag-aftra-2023']);
const daysTo = { step2: 353, step3: 718, bonus: 171, renewal: 1083 };

test.each([
  ['afterStep[0]', daysTo.step2, dates.afterStep[0]],
  ['afterStep[1]', daysTo.step3, dates.afterStep[1]],
  ['afterBonusStart', daysTo.bonus, dates.afterBonusStart],
] as const)('calendar.%s counts the days after day %d, exactly within its month', (_, day, shares) => {
  const month = Math.floor(day / MONTH_DAYS);
  for (let m = 0; m < month; m++) expect(shares[m]).toBe(0);
  expect(shares[month]).toBeCloseTo(month + 1 - day / MONTH_DAYS, 12);
  for (let m = month + 1; m < MONTHS; m++) expect(shares[m]).toBe(1);
  expect(sum(shares) * MONTH_DAYS).toBeCloseTo(MONTHS * MONTH_DAYS - day, 8);
});

test('calendar puts 40% of its twelfth month after 1 July 2024, the second step’s day', () => {
  expect(dates.afterStep[0][11]).toBeCloseTo(0.4025, 4);
});

test('calendar counts growth years from the renewal, and a renewal every three years', () => {
  const start = daysTo.renewal / MONTH_DAYS;
  for (let m = 0; m < MONTHS; m++) {
    const years = m + 1 < start ? 0 : Math.floor((m + 1 - start) / 12) + 1;
    expect(dates.growthYear[m]).toBe(years);
    expect(dates.renewals[m]).toBe(Math.ceil(years / 3));
  }
  expect(dates.afterGrowth[35]).toBeCloseTo(36 - start, 12);
  expect(dates.afterGrowth[47]).toBeCloseTo(36 - start, 12);
  expect(dates.afterGrowth[46]).toBe(1);
  expect(dates.afterRenewal[71]).toBeCloseTo(36 - start, 12);
  expect(dates.afterRenewal[70]).toBe(1);
});

test('calendar: the first year ends 171 days after 14 July', () => {
  expect(dates.yearEndDays).toBe(171);
});

test('calendar starts growth in the first month if the renewal is on day 0', () => {
  const now = calendar({ start: '2026-07-01', stepDates: ['2026-07-01', '2026-07-01'], renewal: '2026-07-01', bonusStart: '2026-07-01' });
  expect([now.growthYear[0], now.afterGrowth[0], now.renewals[0], now.afterRenewal[0]]).toEqual([1, 1, 1, 1]);
  expect([now.growthYear[12], now.growthYear[11]]).toEqual([2, 2]);
  expect(now.afterGrowth[11]).toBe(0);
});

test.each([0, 1, 2, 4])('calendar has a row of shares for each of %d steps after the first', (count) => {
  const stepDates = Array.from({ length: count }, (_, k) => `${2027 + k}-07-01`);
  const { afterStep } = calendar({ start: '2026-07-01', stepDates, renewal: '2031-07-01', bonusStart: null });
  expect(afterStep).toHaveLength(count);
  afterStep.forEach((shares, k) => expect(sum(shares)).toBeCloseTo(MONTHS - 12 * (k + 1), 0));
});

test('calendar pays no bonus in any month where none is due', () => {
  const { afterBonusStart } = calendar({ start: '2026-07-01', stepDates: [], renewal: '2029-07-01', bonusStart: null });
  expect(afterBonusStart).toEqual(new Float64Array(MONTHS));
});

test('discountFactors: a dollar in mid-year has the present value 1.05^-½, and inflation is a second discount', () => {
  const nominal = discountFactors(0.05, 0);
  expect(nominal[0]).toBeCloseTo(1.05 ** (-0.5 / 12), 14);
  expect(nominal[179]).toBeCloseTo(1.05 ** (-179.5 / 12), 14);
  const real = discountFactors(0.05, 0.03);
  expect(real[60]).toBeCloseTo((1.05 * 1.03) ** (-60.5 / 12), 14);
  expect(discountFactors(0, 0).every((factor) => factor === 1)).toBe(true);
});
