import { resolve } from '../../../src/model/question';
import type { Drawn } from '../../../src/model/drawn';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segments as MEMBER_SEGMENTS } from '../../../src/cases/sag-aftra-2023/members';
import { segments as WRITER_SEGMENTS } from '../../../src/cases/wga-2023/members';
import type { MemberSegment } from '../../../src/cases/segment';
import type { Craft } from '../../../src/facts/credits';
import { MONTH_DAYS, MONTHS } from '../../../src/model/months';
import { column, BLOCK_SIZE, monthly } from '../../../src/model/column';
import { breakEvenMonth, fillAheadByPay, fillAheadShare, fillHealthPlanShare, prepareAid } from '../../../src/model/economy/members';
import { segmentResiduals } from '../../../src/model/residuals/segment-residuals';
import { fillSum, type Totals } from '../../../src/model/economy/totals';
import { newPay, type Pay } from '../../../src/model/economy/pay';
import { normalQuantile } from '../../../src/random/normal';
import { factValue } from '../../../src/cases/facts';
import { presetScenario } from '../../../src/scenario/scenario';
import { drawnWith, monthsOf, sum, within } from '../../support/model';
import { cases } from '../../support/cases';

/** Pay of a normal year in each of its months, each source times what is given for it. */
function payOf(drawn: Drawn, times: Partial<Record<'principal' | 'background' | 'overscale' | 'residuals', number>> = {}): Pay {
  const base = drawn.scaleLinkedBase[0] / 12;
  const bg = drawn.backgroundShare[0];
  const pay = newPay();
  for (let m = 0; m < MONTHS; m++) {
    const at = m * BLOCK_SIZE;
    pay.principal[at] = base * (1 - bg) * (times.principal ?? 1);
    pay.background[at] = base * bg * (times.background ?? 1);
    pay.overscale[at] = base * drawn.overscaleRatio[0] * (times.overscale ?? 1);
    pay.residuals[at] = (drawn.residualsAll[0] / 12) * (times.residuals ?? 1);
  }
  return pay;
}

function healthShare(drawn: Drawn, pay: Pay, craft: Craft = 'actors'): number {
  const out = column();
  fillHealthPlanShare(out, drawn, pay, 1, MEMBERS[craft], SHARES[craft]);
  return out[0];
}

const MEMBERS = { actors: resolve(presetScenario('sag-aftra-2023')).members, writers: resolve(presetScenario('wga-2023')).members };

const SHARES = {
  actors: segmentResiduals(resolve(presetScenario('sag-aftra-2023'))),
  writers: segmentResiduals(resolve(presetScenario('wga-2023'))),
};

/** A column for every parameter as it stands in the writers' dispute. */
const writersDrawn = (): Drawn => drawnWith({}, 'wga-2023');

test('fillSum adds the first months, each times its weight', () => {
  const flow = monthly(MONTHS);
  for (let m = 0; m < MONTHS; m++) flow[m * BLOCK_SIZE] = m + 1;
  const weights = Float64Array.from({ length: MONTHS }, (_, m) => (m < 2 ? 1 : 0.5));
  const out = column(99);
  fillSum(out, flow, weights, 4, 1);
  expect(out[0]).toBe(1 + 2 + 1.5 + 2);
});

test('fillHealthPlanShare of a normal year is thresholdShare for any composition of members’ pay', () => {
  const values = fc.record({
    thresholdShare: within(0.05, 0.25),
    noPayShare: within(0.05, 0.6),
    paySpread: within(1, 2.6),
    otherContracts: within(0, 0.7),
    overscaleRatio: within(0, 2),
    overscaleCovered: within(0, 1),
    backgroundShare: within(0.01, 0.2),
  });
  fc.assert(
    fc.property(values, (given) => {
      const drawn = drawnWith(given);
      expect(healthShare(drawn, payOf(drawn))).toBeCloseTo(given.thresholdShare, 12);
    }),
  );
});

test('fillHealthPlanShare of the writers’ normal year is their thresholdShare at their own plan’s threshold', () => {
  const drawn = writersDrawn();
  const pay = payOf(drawn);
  expect(healthShare(drawn, pay, 'writers')).toBeCloseTo(factValue('hp-wga-share-derived') / 100, 12);
  // If the share were measured at the actors' threshold, fewer would reach the writers'.
  expect(healthShare(drawn, pay, 'actors')).toBeLessThan(0.5);
  // Nearly all of their pay is struck: a year without work leaves those with residuals and the few in news.
  const stopped = healthShare(drawn, payOf(drawn, { principal: 0, overscale: 0 }), 'writers');
  expect(stopped).toBeGreaterThan(0.005);
  expect(stopped).toBeLessThan(0.6 * healthShare(drawn, pay, 'writers'));
});

test('fillHealthPlanShare agrees with 20,000 members of each segment, counted one by one', () => {
  const members = 20_000;
  const times = { principal: 0.7, background: 0.6, overscale: 0.5, residuals: 1.1 };
  fc.assert(
    fc.property(within(1, 2.6), within(0, 0.7), within(20_000, 40_000), (paySpread, otherContracts, healthThreshold) => {
      const drawn = drawnWith({ paySpread, otherContracts, healthThreshold });
      const sessions = { principal: 2.53e9 * 0.94, background: 2.53e9 * 0.06, overscale: 2.53e9 * 0.6 * 0.5 };
      const all = sum(Object.values(sessions));
      const part = (counts: (segment: MemberSegment) => number, segment: MemberSegment): number =>
        counts(segment) / sum(MEMBER_SEGMENTS.map(counts));
      const weighted = MEMBER_SEGMENTS.map((segment, k) => {
        // A segment's sources in dollars: session pay of its form and pay from elsewhere by tilts, residuals by the stock.
        const screen =
          sessions[segment.form] * part(({ form, members, screen: tilt }) => (form === segment.form ? members * tilt : 0), segment);
        const residuals = 950e6 * SHARES.actors.expired[k];
        const others =
          ((all + 950e6) * otherContracts * part(({ members, others: tilt }) => members * tilt, segment)) / (1 - otherContracts);
        const ratio = (screen * times[segment.form] + residuals * times.residuals + others) / (screen + residuals + others);
        // Normal pay: the share at 26,470 fixes the median of those with any.
        const median = 26_470 * Math.exp(-paySpread * normalQuantile(1 - 0.133 / 0.7));
        let above = 0;
        for (let k = 0; k < members; k++)
          if (ratio * median * Math.exp(paySpread * normalQuantile((k + 0.5) / members)) >= healthThreshold) above++;
        return (segment.members * above) / members;
      });
      expect(healthShare(drawn, payOf(drawn, times))).toBeCloseTo(0.7 * sum(weighted), 4);
    }),
    { numRuns: cases(2) },
  );
});

test('fillHealthPlanShare falls with lost pay and with a higher threshold, and counts only the first twelve months', () => {
  const drawn = drawnWith();
  const normal = healthShare(drawn, payOf(drawn));
  expect(healthShare(drawn, payOf(drawn, { principal: 0.9 }))).toBeLessThan(normal);
  expect(healthShare(drawnWith({ healthThreshold: 30_000 }), payOf(drawn))).toBeLessThan(normal);
  const later = payOf(drawn);
  for (let m = 12; m < MONTHS; m++) later.principal[m * BLOCK_SIZE] = 0;
  expect(healthShare(drawn, later)).toBe(normal);
  // Commercials, games and broadcast go on: a full year without screen work leaves those who live by them.
  const stopped = healthShare(drawn, payOf(drawn, { principal: 0, background: 0, overscale: 0 }));
  expect(stopped).toBeGreaterThan(0.02);
  expect(stopped).toBeLessThan(0.8 * normal);
});

const totalsOf = (values: Record<keyof Totals, number>): Totals =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, column(value)])) as unknown as Totals;
const OFFER = { principal: 20e9, background: 1e9, overscale: 12e9, residuals: 8e9, free: 0, contributions: 0, lumpSums: 0 };

function ahead(change: Partial<Record<keyof Totals, number>>): number {
  const out = column();
  const strike = Object.fromEntries(Object.entries(OFFER).map(([key, value]) => [key, value + (change[key as keyof Totals] ?? 0)]));
  fillAheadShare(out, drawnWith(), totalsOf(strike as typeof OFFER), totalsOf(OFFER), 1, MEMBERS.actors, SHARES.actors);
  return out[0];
}

test('fillAheadShare counts the segments whose screen pay and residuals together rise, of those the strike touches', () => {
  const of = (ids: readonly string[]) =>
    sum(MEMBER_SEGMENTS.filter(({ id }) => ids.includes(id)).map(({ members }) => members)) /
    sum(MEMBER_SEGMENTS.filter(({ id }) => id !== 'elsewhere').map(({ members }) => members));
  expect(ahead({})).toBe(0);
  expect(ahead({ principal: 1e8, background: 1e6, overscale: 1e6, residuals: 1e6 })).toBeCloseTo(1, 12);
  expect(ahead({ principal: 1e8, background: -1e6, overscale: -1e9 })).toBeCloseTo(of(['series', 'day']), 12);
  // Background actors have no residuals.
  expect(ahead({ principal: 1e8, background: -1e6, overscale: 1e6, residuals: 1e9 })).toBeCloseTo(of(['series', 'day', 'overscale']), 12);
  expect(ahead({ background: 1e6, principal: -1e9, overscale: -1e9 })).toBeCloseTo(of(['background']), 12);
});

test('fillAheadShare counts the writers’ own segments for writers', () => {
  const drawn = writersDrawn();
  const strike = totalsOf({ ...OFFER, background: 0, principal: OFFER.principal + 1e8, overscale: OFFER.overscale - 1e9 });
  const out = column();
  fillAheadShare(out, drawn, strike, totalsOf({ ...OFFER, background: 0 }), 1, MEMBERS.writers, SHARES.writers);
  const of = (ids: readonly string[]) => sum(WRITER_SEGMENTS.filter(({ id }) => ids.includes(id)).map(({ members }) => members));
  expect(out[0]).toBeCloseTo(of(['staff', 'series']) / (1 - of(['elsewhere'])), 12);
});

test('fillAheadShare weighs sessions and residuals by their shares of a segment’s pay', () => {
  // Less session pay of principals against more of all residuals: those with more residuals in their pay are ahead first.
  const principals = MEMBER_SEGMENTS.filter(({ form }) => form === 'principal');
  const all = sum(principals.map(({ members, screen }) => members * screen));
  const even = (id: string): number => {
    const k = MEMBER_SEGMENTS.findIndex((segment) => segment.id === id);
    const { members, screen } = MEMBER_SEGMENTS[k];
    return (1e8 * members * screen) / all / SHARES.actors.expired[k];
  };
  const [series, day] = [even('series'), even('day')];
  expect(series).not.toBeCloseTo(day, -5);
  const [first, second] = [series, day].sort((a, b) => a - b);
  const at = (residuals: number): number => ahead({ principal: -1e8, residuals });
  expect(at((first + second) / 2) - at(first * 0.99)).toBeCloseTo((first === series ? 0.2 : 0.3) / 0.75, 12);
  expect(at(second * 1.01) - at((first + second) / 2)).toBeCloseTo((first === series ? 0.3 : 0.2) / 0.75, 12);
});

test('prepareAid pays aid for each day of the strike, and insurance from day 14 for 26 weeks', () => {
  const drawn = drawnWith({ strikeAid: 4.5e6, insuredMembers: 35_000, insuranceTakeUp: 0.1, insuranceWeekly: 500 });
  const aidOf = (days: number) => {
    const out = monthly(MONTHS);
    prepareAid([])(out, drawn, column(days), 1);
    return monthsOf(out);
  };
  const weekly = 35_000 * 0.1 * 500;
  expect(sum(aidOf(0))).toBe(0);
  expect(sum(aidOf(10))).toBeCloseTo((4.5e6 / MONTH_DAYS) * 10, 3);
  expect(sum(aidOf(118))).toBeCloseTo((4.5e6 / MONTH_DAYS) * 118 + (weekly / 7) * 104, 2);
  expect(sum(aidOf(400))).toBeCloseTo((4.5e6 / MONTH_DAYS) * 400 + weekly * 26, 1);
  const months = aidOf(118);
  expect(months[0]).toBeCloseTo(4.5e6 + (weekly / 7) * (MONTH_DAYS - 14), 3);
  expect(months[1]).toBeCloseTo(4.5e6 + (weekly / 7) * MONTH_DAYS, 3);
  expect(months.slice(4).every((aid) => aid === 0)).toBe(true);
});

test('prepareAid pays every member who is out strike pay by the day, those of each wave from its first day to its last', () => {
  const values = { memberCount: 1000, strikePay: 500, strikeAid: 0, insuredMembers: 0 };
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
