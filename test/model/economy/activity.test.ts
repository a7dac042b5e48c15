import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newActivity, prepareActivity, restartDays, type Activity } from '../../../src/model/economy/activity';
import { MONTH_DAYS, MONTHS } from '../../../src/model/months';
import { column, BLOCK_SIZE } from '../../../src/model/column';
import { drawnWith, monthsOf, sum, within } from '../../support/model';
import { cases } from '../../support/cases';

const YEAR_END = 171;

function activityOf(length: number, otherLength: number, values: Record<string, number> = {}): Activity {
  const activity = newActivity();
  prepareActivity(YEAR_END).fill(activity, drawnWith(values), column(length), column(otherLength), 1);
  return activity;
}

const lengths = within(0, 730);
const settings = fc.record({
  stopTv: within(0, 1),
  stopFilm: within(0, 1),
  otherStopTv: within(0, 1),
  otherStopFilm: within(0, 1),
  televisionShare: within(0.3, 0.9),
  restartWeeks: within(0, 40),
  otherRestartWeeks: within(0, 40),
  otherStart: within(-365, 365),
  makeUpMonths: within(3, 60),
  stopsMultiply: fc.constantFrom(0, 1),
});

test('restartDays is 0 after a strike of 0 days, under a tenth of the full restart after three days and nearly all of it after half a year', () => {
  expect(restartDays(10, 0)).toBe(0);
  expect(restartDays(10, 3)).toBeCloseTo(70 * (1 - Math.exp(-0.1)), 12);
  expect(restartDays(10, 3)).toBeLessThan(7);
  expect(restartDays(10, 180)).toBeGreaterThan(69.5);
});

test('prepareActivity.fill: work returning over all months equals the work lost', () => {
  fc.assert(
    fc.property(lengths, lengths, settings, (length, otherLength, values) => {
      const { lost, returning } = activityOf(length, otherLength, values);
      const backlog = sum(lost);
      expect(Math.abs(sum(returning) - backlog)).toBeLessThan(1e-9 * (1 + backlog));
    }),
    { numRuns: cases(10) },
  );
});

test('prepareActivity.fill: work done before and after the strike’s end and work lost add up to every month', () => {
  fc.assert(
    fc.property(lengths, lengths, settings, (length, otherLength, values) => {
      const { before, after, lost, inForce } = activityOf(length, otherLength, values);
      const parts = [monthsOf(before), monthsOf(after), monthsOf(lost), monthsOf(inForce)];
      for (let m = 0; m < MONTHS; m++) {
        const [b, a, l, force] = parts.map((part) => part[m]);
        expect(Math.abs(a + b + l - 1)).toBeLessThan(1e-12);
        expect(Math.min(a, b, l)).toBeGreaterThan(-1e-12);
        // Terms are in force on the days after the stop, and only work of those days is done under them.
        expect(Math.abs(force - Math.min(1, Math.max(0, m + 1 - length / MONTH_DAYS)))).toBeLessThan(1e-12);
        expect(a).toBeLessThan(force + 1e-12);
      }
    }),
    { numRuns: cases(6) },
  );
});

test('prepareActivity.fill: a single strike loses share × (D + half the restart), and by the end of the year the part before it', () => {
  const values = { stopTv: 0.9, stopFilm: 0.5, televisionShare: 0.6, restartWeeks: 10 };
  const share = 0.6 * 0.9 + 0.4 * 0.5;
  const { lost, lostByYearEnd } = activityOf(118, 0, values);
  expect(sum(lost) * MONTH_DAYS).toBeCloseTo(share * (118 + restartDays(10, 118) / 2), 9);
  const restart = restartDays(10, 118);
  const into = YEAR_END - 118;
  expect(lostByYearEnd[0]).toBeCloseTo(share * (118 + into - (into * into) / (2 * restart)), 9);
});

test('prepareActivity.fill: with the writers on strike until day 75, the actors’ 118 days add less than 118 full-stop days', () => {
  const alone = sum(activityOf(118, 0).lost);
  const both = sum(activityOf(118, 148).lost);
  const writers = sum(activityOf(0, 148).lost);
  expect(both - writers).toBeLessThan(0.75 * alone);
  expect(both).toBeGreaterThan(alone);
  // Television: 0.8 of 75 days gone already, then a restart of its own; film: 0.3.
  const restart = restartDays(12, 148);
  expect(writers * MONTH_DAYS).toBeCloseTo((0.65 * 0.8 + 0.35 * 0.3) * (75 + restart / 2), 9);
});

test('prepareActivity.fill: lost work returns evenly over the make-up months, starting at the last restart', () => {
  const { lost, returning } = activityOf(118, 148, { makeUpMonths: 18 });
  const start = Math.max(118 + restartDays(10, 118), 75 + restartDays(12, 148)) / MONTH_DAYS;
  const back = monthsOf(returning);
  const first = Math.floor(start);
  const each = sum(lost) / 18;
  expect(back.slice(0, first).every((work) => work === 0)).toBe(true);
  expect(back[first]).toBeCloseTo(each * (first + 1 - start), 9);
  for (let m = first + 1; m < first + 18; m++) expect(back[m]).toBeCloseTo(each, 9);
  expect(back[first + 18]).toBeCloseTo(each * (start - first), 9);
  expect(back[first + 19]).toBe(0);
});

test('prepareActivity.fill: months do not depend on the other draws of the block', () => {
  const drawn = drawnWith();
  const activity = newActivity();
  const own = column();
  own.set([730, 3, 0]);
  prepareActivity(YEAR_END).fill(activity, drawn, own, column(148), 3);
  for (const [lane, length] of [730, 3, 0].entries()) {
    const alone = activityOf(length, 148);
    for (const key of ['before', 'after', 'lost', 'returning', 'inForce'] as const)
      expect(monthsOf(activity[key], lane)).toEqual(monthsOf(alone[key]));
    expect(activity.lostByYearEnd[lane]).toBe(alone.lostByYearEnd[0]);
  }
});

test('prepareActivity.fill: every month from normalFrom on is normal in every draw, the month before it is not, and inForceFrom is after the longest strike', () => {
  fc.assert(
    fc.property(fc.tuple(lengths, lengths, lengths), lengths, settings, (own, otherLength, values) => {
      const activity = newActivity();
      const length = column();
      length.set(own);
      prepareActivity(YEAR_END).fill(activity, drawnWith(values), length, column(otherLength), 3);
      const { before, after, lost, returning, inForce, normalFrom, inForceFrom } = activity;
      expect(inForceFrom).toBe(Math.ceil(Math.max(...own) / MONTH_DAYS));
      const isNormal = (m: number) =>
        own.every((_, lane) => {
          const at = m * BLOCK_SIZE + lane;
          return before[at] === 0 && after[at] === 1 && lost[at] === 0 && returning[at] === 0 && inForce[at] === 1;
        });
      for (let m = normalFrom; m < MONTHS; m++) expect([m, isNormal(m)]).toEqual([m, true]);
      // A month may end its last restart in the last bit of a day.
      if (normalFrom > 1) expect([isNormal(normalFrom - 1), isNormal(normalFrom - 2)]).toContain(false);
    }),
    { numRuns: cases(12) },
  );
});

test('prepareActivity.fill: a strike that stops no work ends with its restart, and no work returns', () => {
  const { before, normalFrom } = activityOf(400, 0, { stopTv: 0, stopFilm: 0, restartWeeks: 0 });
  expect(
    monthsOf(before)
      .slice(0, 13)
      .every((work) => work === 1),
  ).toBe(true);
  expect(normalFrom).toBe(Math.ceil(400 / MONTH_DAYS));
});

test('prepareActivity.fill: a block does not depend on the block before it', () => {
  const drawn = drawnWith();
  const used = newActivity();
  prepareActivity(YEAR_END).fill(used, drawn, column(730), column(730), 256);
  prepareActivity(YEAR_END).fill(used, drawn, column(40), column(10), 2);
  const fresh = newActivity();
  prepareActivity(YEAR_END).fill(fresh, drawn, column(40), column(10), 2);
  for (const key of ['before', 'after', 'lost', 'returning', 'inForce'] as const)
    for (const lane of [0, 1]) expect(monthsOf(used[key], lane)).toEqual(monthsOf(fresh[key], lane));
  expect(used.normalFrom).toBe(fresh.normalFrom);
});

test('prepareActivity.fillLost is the weighted sum of the lost months of the same world, for both ways of combining strikes', () => {
  for (const stopsMultiply of [0, 1]) {
    const drawn = drawnWith({ stopsMultiply });
    const activity = newActivity();
    const lost = column();
    const weights = Float64Array.from({ length: MONTHS }, (_, m) => 1 / (1 + m / 50));
    prepareActivity(170).fill(activity, drawn, column(118), column(148), 3);
    prepareActivity(170).fillLost(lost, drawn, column(118), column(148), weights, 3);
    const summed = sum(monthsOf(activity.lost, 2).map((each, m) => weights[m] * each));
    expect(summed).toBeGreaterThan(1);
    expect(lost[2]).toBeCloseTo(summed, 10);
  }
});
