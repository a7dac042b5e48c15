import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MONTHS } from '../../../src/model/months';
import { column, BLOCK_SIZE, monthly } from '../../../src/model/column';
import { EXHIBITION_SHARES, EXHIBITION_YEARS } from '../../../src/model/residuals/rates';
import {
  addFlow,
  CONTRACT_INCREMENTS,
  fillLag,
  fillOldShare,
  newFlow,
  newLag,
  prepareBrought,
  incrementsOf,
  type Increments,
} from '../../../src/model/residuals/flow';
import { monthsOf, sum, within } from '../../support/model';
import { cases } from '../../support/cases';

const lagOf = (...months: readonly number[]) => {
  const [lag, columns] = [newLag(), column()];
  columns.set(months);
  fillLag(lag, columns, months.length);
  return lag;
};

function flowOf(months: readonly number[], lag: number, rises: Increments = CONTRACT_INCREMENTS, atOnce = MONTHS): number[] {
  const [flow, out] = [newFlow(), monthly(MONTHS)];
  months.forEach((work, m) => (flow.work[m * BLOCK_SIZE] = work));
  for (let from = 0; from < MONTHS; from += atOnce) addFlow(out, flow, rises, lagOf(lag), from, Math.min(from + atOnce, MONTHS), 1);
  return monthsOf(out);
}

const oldShareOf = (lag: number): number[] => {
  const out = monthly(MONTHS);
  fillOldShare(out, column(lag), 1);
  return monthsOf(out);
};

const everyMonth = (work: (m: number) => number): number[] => Array.from({ length: MONTHS }, (_, m) => work(m));

test('the contract has 13 exhibition years whose shares, 45, 40, 35, … of 214.5, sum to 1', () => {
  expect(EXHIBITION_YEARS).toBe(13);
  expect(sum(EXHIBITION_SHARES)).toBeCloseTo(1, 14);
  expect(EXHIBITION_SHARES[0]).toBeCloseTo(45 / 214.5, 14);
  expect(EXHIBITION_SHARES[12]).toBeCloseTo(1.5 / 214.5, 14);
});

test('incrementsOf(weights): increments up to a year add up to its weight per month, and after the last year to 0', () => {
  const rises = incrementsOf(EXHIBITION_SHARES);
  let height = 0;
  rises.forEach((rise, year) => {
    height += rise;
    expect(height).toBeCloseTo((EXHIBITION_SHARES[year] ?? 0) / 12, 15);
  });
  expect(rises.length).toBeGreaterThan(EXHIBITION_YEARS);
  expect(rises).toEqual(CONTRACT_INCREMENTS);
});

test('addFlow is the convolution of work with the exhibition years, summed over 64ths of a month', () => {
  const parts = 64;
  // Lags in 64ths, so that an exhibition year begins between two pieces of work.
  const lags = fc.integer({ min: 3 * parts, max: 36 * parts }).map((part) => part / parts);
  const shapes = fc.array(within(0, 2), { minLength: MONTHS, maxLength: MONTHS });
  fc.assert(
    fc.property(shapes, lags, fc.integer({ min: 0, max: MONTHS - 1 }), (months, lag, m) => {
      let direct = 0;
      for (let piece = 0; piece < MONTHS * parts; piece++) {
        const age = (m + 0.5 - lag) * parts - piece - 0.5;
        if (age < 0) break;
        const year = Math.floor(age / (12 * parts));
        // A year's share is paid evenly over its twelve months.
        if (year < EXHIBITION_YEARS) direct += ((months[Math.floor(piece / parts)] / parts) * EXHIBITION_SHARES[year]) / 12;
      }
      // As a rate: a normal month's work is one, and so is what a stock of normal years pays in a month.
      expect(flowOf(months, lag)[m]).toBeCloseTo(direct, 9);
    }),
    { numRuns: cases(8) },
  );
});

test('addFlow pays each month of work out once, in the thirteen years after the lag, and nothing else', () => {
  const flow = flowOf([1], 6);
  expect(sum(flow)).toBeCloseTo(1, 12);
  expect(flow.slice(0, 6).every((paid) => paid === 0)).toBe(true);
  expect(flow[7]).toBeCloseTo(EXHIBITION_SHARES[0] / 12, 14);
  expect(flow[6 + 13 * 12 + 1]).toBeCloseTo(0, 14);
});

test('fillOldShare is 1 until the lag, falls to 0 after thirteen years more, and with normal new work makes up 1', () => {
  for (const lag of [3, 12, 20.3]) {
    const old = oldShareOf(lag);
    const normal = flowOf(
      everyMonth(() => 1),
      lag,
    );
    old.forEach((share, m) => {
      expect(share + normal[m]).toBeCloseTo(1, 12);
      if (m > 0) expect(share).toBeLessThanOrEqual(old[m - 1] + 1e-12);
      if (m + 0.5 < lag) expect(share).toBe(1);
    });
    const last = Math.ceil(lag + 13 * 12);
    if (last < MONTHS) expect(old[last]).toBeCloseTo(0, 12);
    // Half a year after the lag, half a year of new work pays its first exhibition year's share.
    expect(1 - old[Math.ceil(lag) + 6]).toBeCloseTo((EXHIBITION_SHARES[0] * (Math.ceil(lag) + 6.5 - lag)) / 12, 12);
  }
});

test('addFlow of a lane does not depend on other lanes', () => {
  const [flow, out] = [newFlow(), monthly(MONTHS)];
  for (let m = 0; m < MONTHS; m++) flow.work.set([1, 0.2 + (m % 5), 0], m * BLOCK_SIZE);
  addFlow(out, flow, CONTRACT_INCREMENTS, lagOf(12, 3, 30), 0, MONTHS, 3);
  const normal = everyMonth(() => 1);
  const ragged = everyMonth((m) => 0.2 + (m % 5));
  expect(monthsOf(out, 0)).toEqual(flowOf(normal, 12));
  expect(monthsOf(out, 1)).toEqual(flowOf(ragged, 3));
  expect(monthsOf(out, 2).every((paid) => paid === 0)).toBe(true);
});

test('addFlow gives the same bits a year at a time, adds to what is there, and starts over at month 0', () => {
  const work = everyMonth((m) => 1 + (m % 7) / 3);
  expect(flowOf(work, 7.3, CONTRACT_INCREMENTS, 12)).toEqual(flowOf(work, 7.3));
  const [flow, out] = [newFlow(), monthly(MONTHS)];
  work.forEach((done, m) => (flow.work[m * BLOCK_SIZE] = done));
  addFlow(out, flow, CONTRACT_INCREMENTS, lagOf(7.3), 0, MONTHS, 1);
  addFlow(out, flow, CONTRACT_INCREMENTS, lagOf(7.3), 0, MONTHS, 1);
  flowOf(work, 7.3).forEach((paid, m) => expect(out[m * BLOCK_SIZE]).toBeCloseTo(2 * paid, 12));
});

test('addFlow accepts any weights: all in the fifth year pays four years later than all in the first', () => {
  const only = (year: number) => incrementsOf(Array.from({ length: EXHIBITION_YEARS }, (_, y) => (y === year ? 1 : 0)));
  const work = everyMonth((m) => 1 + (m % 7) / 3);
  const [first, fifth] = [flowOf(work, 6, only(0)), flowOf(work, 6, only(4))];
  for (let m = 0; m < MONTHS; m++) expect(fifth[m]).toBeCloseTo(m < 48 ? 0 : first[m - 48], 12);
  expect(first[100]).toBeGreaterThan(1);
});

test('prepareBrought: work times what a month of it brings is the flow times the weights of its months', () => {
  const shapes = fc.array(within(0, 2), { minLength: MONTHS, maxLength: MONTHS });
  fc.assert(
    fc.property(shapes, shapes, within(0, 48), fc.integer({ min: 1, max: MONTHS }), (work, weightOf, lag, months) => {
      const [weights, brought] = [monthly(MONTHS), monthly(MONTHS)];
      weightOf.forEach((weight, m) => (weights[m * BLOCK_SIZE] = weight));
      const fillBrought = prepareBrought(months);
      // What an earlier call has left does not count.
      fillBrought(brought, monthly(MONTHS).fill(7), CONTRACT_INCREMENTS, lagOf(3), 1);
      fillBrought(brought, weights, CONTRACT_INCREMENTS, lagOf(lag), 1);
      const paid = sum(flowOf(work, lag).map((flow, m) => (m < months ? flow * weightOf[m] : 0)));
      const brings = sum(work.map((done, m) => (m < months ? done * brought[m * BLOCK_SIZE] : 0)));
      expect(Math.abs(brings - paid)).toBeLessThan(1e-11 * (1 + paid));
    }),
    { numRuns: cases(12) },
  );
});
