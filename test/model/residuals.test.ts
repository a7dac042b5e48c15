import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MONTHS } from '../../src/model/calendar';
import { column, LANES } from '../../src/model/column';
import { EXHIBITION_SHARES, EXHIBITION_YEARS } from '../../src/model/rates';
import { accumulate, contractWeights, fillFlow, fillOldShare, newFlow } from '../../src/model/residuals';
import { monthsOf, sum, within } from '../support/model';

/** Months of work, the first of lane 0, as a flow. */
function workOf(months: readonly number[]): Float64Array {
  const flow = newFlow();
  months.forEach((work, m) => (flow[m * LANES] = work));
  return flow;
}

function flowOf(work: Float64Array, lag: number, weights = contractWeights()): number[] {
  const [done, out] = [newFlow(), newFlow()];
  accumulate(done, work, MONTHS, 1);
  fillFlow(out, done, column(lag), weights, MONTHS, 1);
  return monthsOf(out);
}

const oldShareOf = (lag: number): number[] => {
  const out = newFlow();
  fillOldShare(out, column(lag), contractWeights(), 1);
  return monthsOf(out);
};

test('contractWeights are the shares of 13 exhibition years and sum to 1', () => {
  expect(EXHIBITION_YEARS).toBe(13);
  expect(sum(EXHIBITION_SHARES)).toBeCloseTo(1, 14);
  const weights = contractWeights();
  for (let year = 0; year < 13; year++) expect(weights[year * LANES + 255]).toBe(EXHIBITION_SHARES[year]);
  // 45, 40, 35, … of 214.5.
  expect(EXHIBITION_SHARES[0]).toBeCloseTo(45 / 214.5, 14);
  expect(EXHIBITION_SHARES[12]).toBeCloseTo(1.5 / 214.5, 14);
});

test('fillFlow is the convolution of work with the exhibition years, summed over 64ths of a month', () => {
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
      expect(flowOf(workOf(months), lag)[m]).toBeCloseTo(direct, 9);
    }),
    { numRuns: 40 },
  );
});

test('fillFlow pays each month of work out once, in the thirteen years behind the lag, and nothing else', () => {
  const work = workOf([1]);
  const flow = flowOf(work, 6);
  expect(sum(flow)).toBeCloseTo(1, 12);
  expect(flow.slice(0, 6).every((paid) => paid === 0)).toBe(true);
  expect(flow[7]).toBeCloseTo(EXHIBITION_SHARES[0] / 12, 14);
  expect(flow[6 + 13 * 12 + 1]).toBeCloseTo(0, 14);
});

test('fillOldShare is 1 until the lag, falls to 0 after thirteen years more, and with normal new work makes up 1', () => {
  for (const lag of [3, 12, 20.3]) {
    const old = oldShareOf(lag);
    const normal = flowOf(workOf(Array.from({ length: MONTHS }, () => 1)), lag);
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

test('fillFlow of a lane does not hang on the lanes beside it', () => {
  const [work, done, out] = [newFlow(), newFlow(), newFlow()];
  const lag = column();
  lag.set([12, 3, 30]);
  for (let m = 0; m < MONTHS; m++) work.set([1, 0.2 + (m % 5), 0], m * LANES);
  accumulate(done, work, MONTHS, 3);
  fillFlow(out, done, lag, contractWeights(), MONTHS, 3);
  expect(monthsOf(out, 0)).toEqual(flowOf(workOf(Array.from({ length: MONTHS }, () => 1)), 12));
  expect(monthsOf(out, 1)).toEqual(flowOf(workOf(Array.from({ length: MONTHS }, (_, m) => 0.2 + (m % 5))), 3));
  expect(monthsOf(out, 2).every((paid) => paid === 0)).toBe(true);
});
