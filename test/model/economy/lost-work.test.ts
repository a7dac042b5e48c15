import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lostDays, type Strike, type WorkClass } from '../../../src/model/economy/lost-work';
import { within } from '../../support/model';
import { cases } from '../../support/cases';

/** A stop and the share of the only class of work that it stops. */
interface ShareStopped extends Strike {
  readonly share: number;
}

const lost = (own: ShareStopped, other: ShareStopped, product: boolean, from: number, to: number): number =>
  lostDays(own, other, [{ weight: 1, own: own.share, other: other.share }], product, from, to);

const days = (min: number, max: number) => fc.integer({ min, max });
const stops: fc.Arbitrary<ShareStopped> = fc
  .record({ start: days(-60, 60), length: days(0, 120), restart: days(0, 90), share: within(0, 1) })
  .map(({ start, length, restart, share }) => ({ start, end: start + length, restart, share }));
const spans = fc.tuple(days(-80, 300), days(0, 300)).map(([from, length]) => [from, from + length] as const);
const none: ShareStopped = { start: 0, end: 0, restart: 0, share: 1 };

/** The share stopped at a moment, by the words: all of it until the end, then falling evenly to nothing. */
function stoppedAt({ start, end, restart, share }: ShareStopped, t: number): number {
  if (t < start || t >= end + restart) return 0;
  return t < end ? share : share * (1 - (t - end) / restart);
}

test.each([
  ['the larger of two stops', false],
  ['the product of what two stops leave', true],
])('lostDays is the integral of the work lost to %s, summed in eighths of a day', (_, product) => {
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

test('lostDays adds up over adjacent spans split at any day', () => {
  fc.assert(
    fc.property(stops, stops, fc.boolean(), within(-80, 300), within(0, 200), within(0, 1), (own, other, product, from, length, part) => {
      const [middle, to] = [from + part * length, from + length];
      const parts = lost(own, other, product, from, middle) + lost(own, other, product, middle, to);
      expect(Math.abs(lost(own, other, product, from, to) - parts)).toBeLessThan(1e-9);
    }),
  );
});

test('lostDays: a full strike of 100 days with a restart of 70 and no other strike loses 135 days', () => {
  expect(lost({ start: 0, end: 100, restart: 70, share: 1 }, none, false, 0, 1000)).toBe(135);
  expect(lost({ start: 0, end: 100, restart: 70, share: 0.5 }, none, true, 0, 1000)).toBe(67.5);
});

test('lostDays: a strike that starts after another loses only what the other leaves', () => {
  const writers: ShareStopped = { start: -73, end: 75, restart: 0, share: 0.8 };
  const actors: ShareStopped = { start: 0, end: 100, restart: 0, share: 0.97 };
  expect(lost(actors, writers, false, 0, 200)).toBeCloseTo(97, 10);
  expect(lost(none, writers, false, 0, 200)).toBeCloseTo(60, 10);
  expect(lost(actors, writers, true, 0, 200)).toBeCloseTo(75 * (1 - 0.2 * 0.03) + 25 * 0.97, 10);
});

test('lostDays: strikes of the smallest positive length without restart lose almost nothing', () => {
  const shortest: ShareStopped = { start: 0, end: 5e-324, restart: 0, share: 1 };
  expect(lost(shortest, none, false, 0, 30)).toBeLessThan(1e-300);
  expect(lost(shortest, none, true, 0, 30)).toBeLessThan(1e-300);
});

test('lostDays of several classes of work is the weighted sum over the classes', () => {
  const shares = fc.record({ weight: within(0, 1), own: within(0, 1), other: within(0, 1) });
  fc.assert(
    fc.property(stops, stops, fc.boolean(), fc.array(shares, { maxLength: 3 }), spans, (own, other, product, classes, [from, to]) => {
      const each = ({ weight, own: a, other: b }: WorkClass) =>
        weight * lost({ ...own, share: a }, { ...other, share: b }, product, from, to);
      const sum = classes.reduce((total, work) => total + each(work), 0);
      expect(Math.abs(lostDays(own, other, classes, product, from, to) - sum)).toBeLessThan(1e-9);
    }),
  );
});
