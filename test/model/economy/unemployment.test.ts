import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BLOCK_SIZE, column, monthly } from '../../../src/model/column';
import type { Drawn } from '../../../src/model/drawn';
import { newActivity, prepareActivity, type Activity } from '../../../src/model/economy/activity';
import { prepareAid } from '../../../src/model/economy/members';
import { CLAIM_MONTHS, prepareUnemployment } from '../../../src/model/economy/unemployment';
import { MONTH_DAYS, MONTHS } from '../../../src/model/months';
import { resolve, type StateClaims } from '../../../src/model/question';
import { presetScenario } from '../../../src/scenario/scenario';
import { drawnWith, levelVolume, monthsOf, sum, volumeWith, within } from '../../support/model';
import { cases } from '../../support/cases';

const { states: STATES } = resolve(presetScenario('sag-aftra-2023'));
/** One state in which all work is and everybody draws 350 dollars a week. */
const STATE: StateClaims = { id: 'state', most: null, share: 1, takeUp: 1, weekly: 350, strikersFrom: null, outsideFrom: 7 };
const PAYS_STRIKERS: StateClaims = { ...STATE, strikersFrom: 21 };
/** A thousand jobs; work stops at once and is back at once. */
const PLAIN = {
  ...{ coveredJobs: 1000, claimsOutside: 1, stopTv: 1, stopFilm: 1, otherStopTv: 1, otherStopFilm: 1 },
  ...{ restartWeeks: 0, otherRestartWeeks: 0, otherOnset: 0, otherStart: -73, strikeAid: 0, makeUpRoom: 0, makeUp: 0 },
};
/** Pay of a thousand jobs for each day of a claim. */
const DAILY = (1000 * 350) / 7;

interface World {
  readonly states?: readonly StateClaims[];
  readonly length?: number;
  readonly otherLength?: number;
  readonly values?: Record<string, number>;
}

function worldOf({ length = 0, otherLength = 0, values = {} }: World): { drawn: Drawn; activity: Activity } {
  const drawn = drawnWith({ ...PLAIN, ...values });
  const activity = newActivity();
  const strikes = { length: column(length), otherLength: column(otherLength) };
  prepareActivity(171).fill(activity, drawn, levelVolume(), strikes, 1);
  return { drawn, activity };
}

function claimsIn(world: World): number[] {
  const { drawn, activity } = worldOf(world);
  const out = monthly(MONTHS);
  if (world.states?.length !== 0) out.fill(99, 0, CLAIM_MONTHS * BLOCK_SIZE);
  prepareUnemployment(world.states ?? [STATE]).fill(out, null, drawn, activity, levelVolume(), column(world.length ?? 0), 1);
  return monthsOf(out);
}

test('a state that does not pay strikers pays nothing during their own strike', () => {
  expect(sum(claimsIn({ length: 118 }))).toBe(0);
  expect(sum(claimsIn({ states: [], length: 118, otherLength: 148 }))).toBe(0);
});

test('a state that pays strikers pays them from the day it sets, for 26 weeks at most', () => {
  const paid = (length: number) => sum(claimsIn({ states: [PAYS_STRIKERS], length }));
  expect(sum(claimsIn({ states: [{ ...STATE, strikersFrom: 40 }], length: MONTH_DAYS }))).toBe(0);
  expect(paid(4 * MONTH_DAYS)).toBeCloseTo(DAILY * (4 * MONTH_DAYS - 21), 3);
  expect(paid(12 * MONTH_DAYS)).toBeCloseTo(DAILY * 182, 3);
  const months = claimsIn({ states: [PAYS_STRIKERS], length: 4 * MONTH_DAYS });
  expect(months[0]).toBeCloseTo(DAILY * (MONTH_DAYS - 21), 3);
  expect(months[1]).toBeCloseTo(DAILY * MONTH_DAYS, 3);
  expect(months[4]).toBe(0);
});

test('those whom another strike leaves without work draw in every state after its waiting days, as far as their claims are granted', () => {
  const paid = (values: Record<string, number>, states: readonly StateClaims[] = [STATE]) =>
    sum(claimsIn({ otherLength: 4 * MONTH_DAYS, states, values: { otherStart: 0, ...values } }));
  expect(paid({})).toBeCloseTo(DAILY * (4 * MONTH_DAYS - 7), 3);
  expect(paid({ claimsOutside: 0.8 })).toBeCloseTo(0.8 * DAILY * (4 * MONTH_DAYS - 7), 3);
  expect(paid({}, [{ ...STATE, outsideFrom: 14 }])).toBeCloseTo(DAILY * (4 * MONTH_DAYS - 14), 3);
  expect(paid({}, [PAYS_STRIKERS])).toBeCloseTo(DAILY * (4 * MONTH_DAYS - 7), 3);
  expect(paid({ coveredJobs: 3000 })).toBeCloseTo(3 * DAILY * (4 * MONTH_DAYS - 7), 2);
});

test('a restart pays from a week after the strike on', () => {
  const values = { restartWeeks: 40 };
  const months = claimsIn({ length: 3 * MONTH_DAYS, values });
  const { activity } = worldOf({ length: 3 * MONTH_DAYS, values });
  const lost = monthsOf(activity.lost);
  expect(months.slice(0, 3)).toEqual([0, 0, 0]);
  expect(months[3]).toBeCloseTo(DAILY * (MONTH_DAYS - 7) * lost[3], 3);
  expect(months[4]).toBeCloseTo(DAILY * MONTH_DAYS * lost[4], 3);
});

test('states add up by the members who work in them and draw', () => {
  const world = { length: 118, otherLength: 148, values: { restartWeeks: 10, otherRestartWeeks: 12, otherStart: -73 } };
  const all = claimsIn({ ...world, states: STATES });
  const each = STATES.map((state) => claimsIn({ ...world, states: [{ ...state, share: 1, takeUp: 1, weekly: 1 }] }));
  all.forEach((paid, m) =>
    expect(paid).toBeCloseTo(
      STATES.reduce((total, { share, takeUp, weekly }, k) => total + share * takeUp * weekly * each[k][m], 0),
      4,
    ),
  );
  expect(sum(all)).toBeGreaterThan(0);
});

test('aid and unemployment pay are never above the pay lost in any month', () => {
  const values = fc.record({
    coveredJobs: within(0, 160_000),
    claimsOutside: within(0, 1),
    strikeAid: within(0, 20e6),
    scaleLinkedBase: within(300e6, 2800e6),
    overscaleRatio: within(0, 2),
    stopTv: within(0, 1),
    stopFilm: within(0, 1),
    otherStopTv: within(0, 1),
    restartWeeks: within(0, 40),
    otherStart: within(-365, 365),
    contractionDepth: within(0, 1.5),
  });
  fc.assert(
    fc.property(within(0, 730), within(0, 730), values, (own, otherDays, given) => {
      const drawn = drawnWith(given);
      const [activity, length] = [newActivity(), column(own)];
      const volume = volumeWith(drawn);
      prepareActivity(171).fill(activity, drawn, volume, { length, otherLength: column(otherDays) }, 1);
      const [aid, claims] = [monthly(MONTHS), monthly(MONTHS)];
      prepareAid([])(aid, drawn, length, 1);
      const full = monthsOf(aid);
      prepareUnemployment(STATES).fill(claims, aid, drawn, activity, volume, length, 1);
      const [aided, claimed, lost] = [monthsOf(aid), monthsOf(claims), monthsOf(activity.lost)];
      lost.forEach((share, m) => {
        const loss = (share * given.scaleLinkedBase * (1 + given.overscaleRatio)) / 12;
        expect(claimed[m]).toBeGreaterThanOrEqual(0);
        expect(aided[m] + claimed[m]).toBeLessThanOrEqual(loss * (1 + 1e-12) + 1e-9);
        // Aid is paid first, as far as there is a loss.
        expect(Math.abs(aided[m] - Math.min(full[m], loss))).toBeLessThanOrEqual(1e-12 * loss);
      });
    }),
    { numRuns: cases(10) },
  );
});

test('unemployment pay goes with the work lost, and is lowered where it would be above the pay', () => {
  const paid = (scaleLinkedBase: number) => claimsIn({ states: [PAYS_STRIKERS], length: 3 * MONTH_DAYS, values: { scaleLinkedBase } })[1];
  expect(paid(2.53e9)).toBeCloseTo(DAILY * MONTH_DAYS, 3);
  expect(paid(1e6)).toBeCloseTo((1e6 / 12) * 1.6, 3);
  const part = claimsIn({ states: [PAYS_STRIKERS], length: 3 * MONTH_DAYS, values: { stopTv: 0.25, stopFilm: 0.25 } });
  expect(part[1]).toBeCloseTo(0.25 * DAILY * MONTH_DAYS, 3);
});

test('a strike of a millionth of a day during another changes next to no claim', () => {
  fc.assert(
    fc.property(within(-365, 0), within(0, 730), fc.constantFrom(...STATES, PAYS_STRIKERS), (otherStart, otherLength, state) => {
      const [none, short] = [0, 1e-6].map((length) => claimsIn({ length, otherLength, states: [state], values: { otherStart } }));
      none.forEach((paid, m) => expect(Math.abs(short[m] - paid)).toBeLessThan(1));
    }),
    { numRuns: cases(12) },
  );
});

test('before day 0 those without work draw after the waiting days, by the work lost in each month', () => {
  const past = 4;
  const drawn = drawnWith({ ...PLAIN, otherStart: -2.5 * MONTH_DAYS });
  const [out, lost] = [monthly(past), monthly(past)];
  [0, 0.5, 1, 1].forEach((share, k) => (lost[k * BLOCK_SIZE] = share));
  prepareUnemployment([STATE]).fillPast(out, drawn, lost, past, 1);
  const months = monthsOf(out);
  expect(months[0]).toBe(0);
  expect(months[1]).toBeCloseTo(0.5 * DAILY * (0.5 * MONTH_DAYS - 7), 3);
  expect(months[2]).toBeCloseTo(DAILY * MONTH_DAYS, 3);
  expect(months[3]).toBeCloseTo(DAILY * MONTH_DAYS, 3);
  prepareUnemployment([]).fillPast(out, drawn, lost, past, 1);
  expect(sum(monthsOf(out))).toBe(0);
});
