import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MONTH_DAYS, MONTHS } from '../../../src/model/months';
import { column, BLOCK_SIZE, monthly } from '../../../src/model/column';
import { breakEvenMonth, fillAheadByPay, prepareAid } from '../../../src/model/economy/members';
import { fillSum, type Totals } from '../../../src/model/economy/totals';
import { normalQuantile } from '../../../src/random/normal';
import { drawnWith, monthsOf, sum, within } from '../../support/model';
import { cases } from '../../support/cases';

test('fillSum adds the first months, each times its weight', () => {
  const flow = monthly(MONTHS);
  for (let m = 0; m < MONTHS; m++) flow[m * BLOCK_SIZE] = m + 1;
  const weights = Float64Array.from({ length: MONTHS }, (_, m) => (m < 2 ? 1 : 0.5));
  const out = column(99);
  fillSum(out, flow, weights, 4, 1);
  expect(out[0]).toBe(1 + 2 + 1.5 + 2);
});

const totalsOf = (values: Record<keyof Totals, number>): Totals =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, column(value)])) as unknown as Totals;
const OFFER = { principal: 20e9, background: 1e9, overscale: 12e9, residuals: 8e9, free: 0, contributions: 0, lumpSums: 0 };

test('prepareAid pays aid for each day of the strike and none after it', () => {
  const drawn = drawnWith({ strikeAid: 4.5e6 });
  const aidOf = (days: number) => {
    const out = monthly(MONTHS).fill(99);
    prepareAid([])(out, drawn, column(days), 1);
    return monthsOf(out);
  };
  expect(sum(aidOf(0))).toBe(0);
  for (const days of [10, 118, 400]) expect(sum(aidOf(days))).toBeCloseTo((4.5e6 / MONTH_DAYS) * days, 3);
  const months = aidOf(118);
  expect(months.slice(0, 3)).toEqual([4.5e6, 4.5e6, 4.5e6].map((aid) => expect.closeTo(aid, 3)));
  expect(months[3]).toBeCloseTo((4.5e6 / MONTH_DAYS) * (118 - 3 * MONTH_DAYS), 3);
  expect(months.slice(4).every((aid) => aid === 0)).toBe(true);
});

test('prepareAid pays every member who is out strike pay by the day, those of each wave from its first day to its last', () => {
  const values = { memberCount: 1000, strikePay: 500, strikeAid: 0 };
  const paid = (groups: Parameters<typeof prepareAid>[0], days: number, more = {}): number[] => {
    const out = monthly(MONTHS);
    prepareAid(groups)(out, drawnWith({ ...values, ...more }), column(days), 1);
    return monthsOf(out);
  };
  expect(sum(paid([], 0))).toBe(0);
  expect(sum(paid([], 70))).toBeCloseTo(1000 * 500 * 10, 3);
  expect(paid([], 70)[0]).toBeCloseTo((1000 * 500 * MONTH_DAYS) / 7, 3);
  const waves = [
    {
      id: 'first',
      out: [
        { day: 0, share: 0.1 },
        { day: 21, share: 0.3 },
      ],
      back: [35, 42] as const,
    },
    { id: 'second', out: [{ day: 14, share: 'shareOut' as const }], back: [1, 1] as const },
  ];
  // 21 days of a tenth, 14 days of three tenths, 28 days of a fifth.
  const days = 21 * 0.1 + 14 * 0.3 + 28 * 0.2;
  expect(sum(paid(waves, 42, { shareOut: 0.2 }))).toBeCloseTo((1000 * 500 * days) / 7, 3);
  expect(sum(paid(waves, 42, { shareOut: 0.2, strikePay: 0 }))).toBe(0);
});

test('fillAheadByPay agrees with 20,000 members counted one by one: raises and losses go with pay, strike pay and lump sums do not', () => {
  const members = 20_000;
  const counted = within(0.05, 1.5);
  fc.assert(
    fc.property(counted, within(-0.1, 0.1), within(-4000, 4000), within(0, 4000), within(0, 0.1), (paySpread, byPay, once, aid, dues) => {
      const [memberCount, meanPay] = [members, 60_000];
      const drawn = drawnWith({ memberCount, meanPay, paySpread, dues, scaleLinkedBase: memberCount * meanPay });
      const strike = totalsOf({ ...OFFER, principal: OFFER.principal + byPay * memberCount * meanPay, lumpSums: once * memberCount });
      const out = column();
      fillAheadByPay(out, drawn, strike, totalsOf(OFFER), column(aid * memberCount), 1);
      let ahead = 0;
      for (let k = 0; k < members; k++) {
        const pay = meanPay * Math.exp(paySpread * normalQuantile((k + 0.5) / members) - paySpread ** 2 / 2);
        if ((1 - dues) * (byPay * pay + once) + aid > 0) ahead++;
      }
      expect(Math.abs(out[0] - ahead / members)).toBeLessThan(2e-4);
    }),
    { numRuns: cases(10) },
  );
});

test('fillAheadByPay: nobody is ahead where nothing changes, everybody where all get the same more', () => {
  const ahead = (aid: number): number => {
    const out = column();
    const drawn = drawnWith({ memberCount: 10, meanPay: 60_000, scaleLinkedBase: 600_000 });
    fillAheadByPay(out, drawn, totalsOf(OFFER), totalsOf(OFFER), column(aid), 1);
    return out[0];
  };
  expect([ahead(0), ahead(1)]).toEqual([0, 1]);
});

const pathOf = (ends: readonly number[]): Float64Array => {
  const path = monthly(MONTHS);
  for (let m = 0; m < MONTHS; m++) path[m * BLOCK_SIZE + 3] = ends[Math.min(m, ends.length - 1)];
  return path;
};

test.each([
  ['0 for a path that never falls below 0', [0, 0, 5], 0],
  ['0 for one that is 0 throughout', [0], 0],
  ['the month behind the last loss', [-1, -5, -2, 3], 4],
  ['2 where only the first month ends in a loss', [-1, 3], 2],
  ['no early crossing that does not last', [-1, 4, 4, -2, -1, 0, 7], 6],
  ['never where the last month is a loss', [5, 5, -1], Infinity],
  ['never where every month is', [-1], Infinity],
])('breakEvenMonth: %s', (_, ends, month) => {
  expect(breakEvenMonth(pathOf(ends), 3)).toBe(month);
});

test('breakEvenMonth is month 180 if the loss lasts through month 179', () => {
  const path = pathOf([-1]);
  path[179 * BLOCK_SIZE + 3] = 0;
  expect(breakEvenMonth(path, 3)).toBe(180);
});

test('breakEvenMonth is the first month after which no month ends in a loss, as a forward search finds it', () => {
  fc.assert(
    fc.property(fc.array(within(-2, 3), { minLength: MONTHS, maxLength: MONTHS }), fc.nat(MONTHS), (ends, calm) => {
      // No losses from some month on, so that every answer turns up.
      const path = ends.map((end, m) => (m >= calm ? Math.abs(end) : end));
      const months = Array.from({ length: MONTHS + 1 }, (_, month) => month);
      const month = months.find((month) => path.slice(Math.max(0, month - 1)).every((end) => end >= 0));
      expect(breakEvenMonth(pathOf(path), 3)).toBe(month ?? Infinity);
    }),
  );
});
