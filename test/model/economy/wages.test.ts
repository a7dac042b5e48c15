import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendar } from '../../../src/model/economy/calendar';
import { MONTHS } from '../../../src/model/months';
import { column, monthly } from '../../../src/model/column';
import { compound, prepareWages, type Steps } from '../../../src/model/economy/wages';
import { PRESETS } from '../../../src/cases/cases';
import { monthsOf, within } from '../../support/model';
import { cases } from '../../support/cases';

const dates = calendar(PRESETS['sag-aftra-2023']);
const steps = (...rates: readonly [number, number, number]): Steps => [column(rates[0]), column(rates[1]), column(rates[2])];
const DEAL = steps(0.07, 0.04, 0.035);
const OFFER = steps(0.05, 0.04, 0.035);
const ALL = Int32Array.from({ length: MONTHS }, (_, m) => m);

function scaleOf(of: Steps, offer: Steps, growth: number, persistence: number): number[] {
  const out = monthly(MONTHS);
  prepareWages(dates, ALL).fillScale(out, of, offer, column(growth), column(persistence), 1);
  return monthsOf(out);
}

// From 14 July 2023: July 2024 holds the second step's day, July 2025 the third's, July 2026 the renewal's.
const [STEP_2, STEP_3, RENEWAL] = [11, 23, 35];

test('compound(7, 4, 3.5 %) is 15.1748 %', () => {
  expect(compound(DEAL, 0)).toBeCloseTo(1.151748, 12);
});

test('fillScale steps to 1.07, 1.1128 and 1.151748 and stays there until the renewal', () => {
  const scale = scaleOf(DEAL, DEAL, 0.03, 0.8);
  for (let m = 0; m < STEP_2; m++) expect(scale[m]).toBe(1.07);
  for (let m = STEP_2 + 1; m < STEP_3; m++) expect(scale[m]).toBeCloseTo(1.1128, 12);
  for (let m = STEP_3 + 1; m < RENEWAL; m++) expect(scale[m]).toBeCloseTo(1.151748, 12);
});

test('fillScale splits the month of a step exactly in days', () => {
  const scale = scaleOf(DEAL, DEAL, 0, 1);
  // 353 days from 14 July 2023 to 1 July 2024, in months of 30.4375 days.
  const share = 12 - 353 / 30.4375;
  expect(scale[STEP_2]).toBeCloseTo(1.07 * (1 + share * 0.04), 12);
});

test('fillScale grows alike in every world on each 1 July from the renewal on', () => {
  const [deal, offer] = [scaleOf(DEAL, OFFER, 0.03, 1), scaleOf(OFFER, OFFER, 0.03, 1)];
  for (let m = RENEWAL + 1; m < MONTHS; m++) expect(deal[m] / offer[m]).toBeCloseTo(1.151748 / 1.13022, 12);
  expect(offer[RENEWAL + 1]).toBeCloseTo(1.13022 * 1.03, 12);
  expect(offer[RENEWAL + 11]).toBeCloseTo(1.13022 * 1.03, 12);
  expect(offer[RENEWAL + 13]).toBeCloseTo(1.13022 * 1.03 * 1.03, 12);
  expect(offer[MONTHS - 2]).toBeCloseTo(1.13022 * 1.03 ** 12, 12);
});

test('fillScale multiplies the log gap to the offer by the persistence at each renewal, every three years', () => {
  const gap = Math.log(1.151748 / 1.13022);
  const deal = scaleOf(DEAL, OFFER, 0.03, 0.8);
  const offer = scaleOf(OFFER, OFFER, 0.03, 0.8);
  const left = (m: number) => Math.log(deal[m] / offer[m]) / gap;
  expect(left(RENEWAL - 1)).toBeCloseTo(1, 10);
  [0.8, 0.64, 0.512, 0.4096].forEach((kept, n) => {
    expect(left(RENEWAL + 36 * n + 1)).toBeCloseTo(kept, 10);
    expect(left(RENEWAL + 36 * n + 35)).toBeCloseTo(kept, 10);
  });
});

test('fillScale of the offer against itself is that of its steps and growth alone, to the bit, for any persistence', () => {
  fc.assert(
    fc.property(within(0, 0.2), within(0, 0.08), within(0, 1), (first, growth, persistence) => {
      const offer = steps(first, 0.04, 0.035);
      expect(scaleOf(offer, offer, growth, persistence)).toEqual(scaleOf(offer, offer, growth, 1));
    }),
    { numRuns: cases(6) },
  );
});

test('fillScale never falls when a step grows', () => {
  const rate = within(0, 0.2);
  fc.assert(
    fc.property(fc.tuple(rate, rate, rate), fc.nat(2), rate, within(0, 1), (rates, which, more, persistence) => {
      const larger = rates.map((value, k) => (k === which ? value + more : value)) as [number, number, number];
      const before = scaleOf(steps(...rates), OFFER, 0.03, persistence);
      scaleOf(steps(...larger), OFFER, 0.03, persistence).forEach((scale, m) => expect(scale).toBeGreaterThan(before[m] * (1 - 1e-12)));
    }),
    { numRuns: cases(10) },
  );
});

test('fillRemaining is 1 until the renewal, then the persistence to the number of renewals', () => {
  const out = monthly(MONTHS);
  prepareWages(dates, ALL).fillRemaining(out, column(0.5), 1);
  const left = monthsOf(out);
  for (let m = 0; m < RENEWAL; m++) expect(left[m]).toBe(1);
  for (let m = RENEWAL + 1; m < MONTHS; m++) {
    const n = Math.floor((m - RENEWAL) / 36) + 1;
    if ((m - RENEWAL) % 36 > 0) expect(left[m]).toBeCloseTo(0.5 ** n, 12);
  }
  const share = 36 - 1083 / 30.4375;
  expect(left[RENEWAL]).toBeCloseTo(1 - 0.5 * share, 12);
});

test('fillScale and fillRemaining fill a row for each month asked for, with the same values as among all months', () => {
  const asked = Int32Array.of(0, STEP_2, STEP_3 + 1, RENEWAL, RENEWAL + 1, 150);
  const [scale, left] = [monthly(asked.length), monthly(asked.length)];
  prepareWages(dates, asked).fillScale(scale, DEAL, OFFER, column(0.03), column(0.8), 1);
  prepareWages(dates, asked).fillRemaining(left, column(0.8), 1);
  const among = (all: readonly number[]) => [...asked].map((m) => all[m]);
  const everyMonth = monthly(MONTHS);
  prepareWages(dates, ALL).fillRemaining(everyMonth, column(0.8), 1);
  expect(monthsOf(scale)).toEqual(among(scaleOf(DEAL, OFFER, 0.03, 0.8)));
  expect(monthsOf(left)).toEqual(among(monthsOf(everyMonth)));
});
