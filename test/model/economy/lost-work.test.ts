import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillLostDays, fillStops, newStops, type Stops, type Strike, type WorkClass } from '../../../src/model/economy/lost-work';
import { allOut, newLevel, prepareWaves, type Level } from '../../../src/model/economy/waves';
import { drawnWith, within } from '../../support/model';
import { cases } from '../../support/cases';

/** A stop and the share of the only class of work that it stops. */
interface ShareStopped extends Strike {
  readonly share: number;
}

function stopsOf(own: Strike, other: Strike): Stops {
  const stops = newStops(own.level.days.length);
  fillStops(stops, own, other);
  return stops;
}

/** Work of all classes lost between two days, weighted. */
function lostDays(of: Stops, classes: readonly WorkClass[], product: boolean, from: number, to: number): number {
  fillLostDays(of, classes, product, from, to);
  return classes.reduce((sum, { weight, lost: days }) => sum + weight * days, 0);
}

const lost = (own: ShareStopped, other: ShareStopped, product: boolean, from: number, to: number): number =>
  lostDays(stopsOf(own, other), [{ weight: 1, own: own.share, other: other.share, lost: 0 }], product, from, to);

/** A strike in which all members are out from `start` to `end`. */
const strike = (start: number, end: number, restart: number, share: number, onset = 0): ShareStopped => ({
  start,
  end,
  restart,
  onset,
  share,
  level: allOut(),
});

const days = (min: number, max: number) => fc.integer({ min, max });
const stops: fc.Arbitrary<ShareStopped> = fc
  .record({
    start: days(-60, 60),
    length: days(0, 120),
    restart: days(0, 90),
    share: within(0, 1),
    onset: fc.oneof(fc.constant(0), days(0, 90)),
  })
  .map(({ start, length, restart, share, onset }) => strike(start, start + length, restart, share, onset));
const spans = fc.tuple(days(-80, 300), days(0, 300)).map(([from, length]) => [from, from + length] as const);
const none = strike(0, 0, 0, 1);

/** The share stopped at a moment, by the words: rising evenly over the onset, as far as it came by the end, then falling evenly to nothing. */
function stoppedAt({ start, end, restart, share, onset }: ShareStopped, t: number): number {
  if (t < start || t >= end + restart) return 0;
  const held = (until: number): number => (until - start < onset ? (until - start) / onset : 1);
  return t < end ? share * held(t) : share * held(end) * (1 - (t - end) / restart);
}

test.each([
  ['the larger of two stops', false],
  ['the product of what two stops leave', true],
])('fillLostDays is the integral of the work lost to %s, summed in eighths of a day', (_, product) => {
  fc.assert(
    fc.property(stops, stops, spans, (own, other, [from, to]) => {
      let integral = 0;
      for (let cell = from * 8; cell < to * 8; cell++) {
        const [a, b] = [stoppedAt(own, (cell + 0.5) / 8), stoppedAt(other, (cell + 0.5) / 8)];
        integral += (product ? 1 - (1 - a) * (1 - b) : Math.max(a, b)) / 8;
      }
      // Mid-points err only where the two lines cross or curve, by less than an eighth of a day's slope.
      expect(Math.abs(lost(own, other, product, from, to) - integral)).toBeLessThan(0.01);
    }),
    { numRuns: cases(30) },
  );
});

test('fillLostDays adds up over adjacent spans split at any day', () => {
  fc.assert(
    fc.property(stops, stops, fc.boolean(), within(-80, 300), within(0, 200), within(0, 1), (own, other, product, from, length, part) => {
      const [middle, to] = [from + part * length, from + length];
      const parts = lost(own, other, product, from, middle) + lost(own, other, product, middle, to);
      expect(Math.abs(lost(own, other, product, from, to) - parts)).toBeLessThan(1e-9);
    }),
  );
});

test('fillLostDays of spans in any order, one after the other on the same stops, is that of each alone', () => {
  fc.assert(
    fc.property(stops, stops, fc.array(spans, { minLength: 2, maxLength: 5 }), (own, other, all) => {
      const shared = stopsOf(own, other);
      const work = [{ weight: 1, own: own.share, other: other.share, lost: 0 }];
      for (const [from, to] of all) expect(lostDays(shared, work, false, from, to)).toBe(lost(own, other, false, from, to));
    }),
  );
});

test('fillLostDays: a full strike of 100 days with a restart of 70 and no other strike loses 135 days', () => {
  expect(lost(strike(0, 100, 70, 1), none, false, 0, 1000)).toBe(135);
  expect(lost(strike(0, 100, 70, 0.5), none, true, 0, 1000)).toBe(67.5);
});

test('fillLostDays: a strike that starts after another loses only what the other leaves', () => {
  const writers = strike(-73, 75, 0, 0.8);
  const actors = strike(0, 100, 0, 0.97);
  expect(lost(actors, writers, false, 0, 200)).toBeCloseTo(97, 10);
  expect(lost(none, writers, false, 0, 200)).toBeCloseTo(60, 10);
  expect(lost(actors, writers, true, 0, 200)).toBeCloseTo(75 * (1 - 0.2 * 0.03) + 25 * 0.97, 10);
});

test('fillLostDays: a strike that takes hold over 30 days loses 15 days less, and a shorter one restarts from where it came', () => {
  expect(lost(strike(0, 100, 70, 1, 30), none, false, 0, 1000)).toBeCloseTo(120, 10);
  expect(lost(strike(0, 15, 70, 1, 30), none, false, 0, 1000)).toBeCloseTo(15 / 4 + 35 / 2, 10);
  expect(lost(strike(-20, 100, 0, 1, 30), none, true, 0, 1000)).toBeCloseTo(100 - (10 * 10) / 60, 10);
});

test('fillLostDays never falls when a strike takes hold sooner', () => {
  fc.assert(
    fc.property(stops, stops, fc.boolean(), days(0, 90), spans, (own, other, product, sooner, [from, to]) => {
      const faster = { ...own, onset: Math.max(0, own.onset - sooner) };
      expect(lost(faster, other, product, from, to)).toBeGreaterThanOrEqual(lost(own, other, product, from, to) - 1e-9);
    }),
  );
});

test('fillLostDays: strikes of the smallest positive length without restart lose almost nothing', () => {
  const shortest = strike(0, 5e-324, 0, 1);
  expect(lost(shortest, none, false, 0, 30)).toBeLessThan(1e-300);
  expect(lost(shortest, none, true, 0, 30)).toBeLessThan(1e-300);
});

test('fillLostDays of several classes of work is the weighted sum over the classes, and leaves what each lost', () => {
  const shares = fc.record({ weight: within(0, 1), own: within(0, 1), other: within(0, 1), lost: within(0, 99) });
  fc.assert(
    fc.property(stops, stops, fc.boolean(), fc.array(shares, { maxLength: 3 }), spans, (own, other, product, classes, [from, to]) => {
      const each = ({ own: a, other: b }: WorkClass) => lost({ ...own, share: a }, { ...other, share: b }, product, from, to);
      const sum = classes.reduce((total, work) => total + work.weight * each(work), 0);
      expect(Math.abs(lostDays(stopsOf(own, other), classes, product, from, to) - sum)).toBeLessThan(1e-9);
      for (const work of classes) expect(Math.abs(work.lost - each(work))).toBeLessThan(1e-9);
    }),
  );
});

/** A level of members out that changes on some days. */
const steppedLevel = (...steps: readonly (readonly [day: number, level: number])[]): Level => ({
  days: Float64Array.from(steps, ([day]) => day),
  levels: Float64Array.from(steps, ([, level]) => level),
  count: steps.length,
});

test('fillLostDays counts each day by the members who are out on it, and restarts from the last of them', () => {
  const waves = { ...strike(0, 40, 20, 1), level: steppedLevel([0, 0.1], [10, 0.3], [30, 0.2]) };
  expect(lost(waves, none, false, 0, 1000)).toBeCloseTo(10 * 0.1 + 20 * 0.3 + 10 * 0.2 + (20 * 0.2) / 2, 10);
  expect(lost({ ...waves, share: 0.5 }, none, true, 0, 1000)).toBeCloseTo((1 + 6 + 2 + 2) / 2, 10);
  expect(lost(waves, none, false, 5, 15)).toBeCloseTo(5 * 0.1 + 5 * 0.3, 10);
});

test('fillLostDays of waves adds up over adjacent spans split at any day, and never passes that of all members', () => {
  const level = steppedLevel([0, 0.1], [7, 0.4], [20, 1], [50, 0.6]);
  fc.assert(
    fc.property(stops, stops, fc.boolean(), within(0, 100), within(0, 100), within(0, 1), (drawn, other, product, from, length, part) => {
      const own = { ...drawn, start: 0, end: drawn.end - drawn.start };
      const waves = { ...own, level };
      const [middle, to] = [from + part * length, from + length];
      const parts = lost(waves, other, product, from, middle) + lost(waves, other, product, middle, to);
      expect(Math.abs(lost(waves, other, product, from, to) - parts)).toBeLessThan(1e-9);
      expect(lost(waves, other, product, from, to)).toBeLessThanOrEqual(lost(own, other, product, from, to) + 1e-9);
    }),
  );
});

test('prepareWaves adds up the groups, each from its days on until it is back; none means all members', () => {
  expect(prepareWaves([])).toBeNull();
  const groups = [
    {
      id: 'a',
      out: [
        { day: 0, share: 0.1 },
        { day: 14, share: 0.25 },
      ],
      back: [41, 46] as const,
    },
    { id: 'b', out: [{ day: 7, share: 'shareOut' as const }], back: [1, 1] as const },
  ];
  const level = newLevel(groups);
  const at = (length: number): readonly (readonly number[])[] => {
    prepareWaves(groups)!(level, drawnWith({ shareOut: 0.2 }), length, 0);
    return Array.from({ length: level.count }, (_, k) => [level.days[k], level.levels[k]]);
  };
  const close = (rows: readonly (readonly [number, number])[]) => rows.map(([day, share]) => [day, expect.closeTo(share, 12)]);
  expect(at(46)).toEqual(
    close([
      [0, 0.1],
      [7, 0.3],
      [14, 0.45],
      [41, 0.2],
    ]),
  );
  // A short strike ends before the second wave, and each group is back earlier in proportion.
  expect(at(10)).toEqual(
    close([
      [0, 0.1],
      [7, 0.3],
      [410 / 46, 0.2],
    ]),
  );
});
