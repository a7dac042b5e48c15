import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WaveGroup } from '../../../src/cases/case';
import { PRESETS } from '../../../src/cases/cases';
import { column } from '../../../src/model/column';
import type { Drawn } from '../../../src/model/drawn';
import { fillLostDays, fillStops, newStops, type Strike } from '../../../src/model/economy/lost-work';
import { allOut, daysOut, levelAt, newLevel, nextChange, prepareWaves } from '../../../src/model/economy/waves';

/** Draws of which only the share of members out is read. */
const drawn = (shareOut: number): Drawn => ({ shareOut: column(shareOut) }) as unknown as Drawn;

const groups: fc.Arbitrary<readonly WaveGroup[]> = fc.array(
  fc.record({
    id: fc.constant('group'),
    out: fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 3 }).chain((days) =>
      fc
        .array(fc.oneof(fc.double({ min: 0, max: 0.4, noNaN: true }), fc.constant('shareOut' as const)), {
          minLength: days.length,
          maxLength: days.length,
        })
        .map((shares) => days.sort((a, b) => a - b).map((day, k) => ({ day, share: shares[k]! }))),
    ),
    back: fc.integer({ min: 20, max: 46 }).map((day) => [day, 46] as const),
  }),
  { minLength: 1, maxLength: 4 },
);

/** The share out on a day, straight from the groups. */
function byHand(all: readonly WaveGroup[], shareOut: number, length: number, day: number): number {
  const shares = all.map(({ out, back: [last, of] }) => {
    if (day >= (length * last) / of) return 0;
    const share = out.findLast((each) => each.day <= day)?.share ?? 0;
    return share === 'shareOut' ? shareOut : share;
  });
  return Math.min(
    1,
    shares.reduce((sum, share) => sum + share, 0),
  );
}

test('the level on every day is the sum of the groups that are out, at most 1, whatever the length', () => {
  fc.assert(
    fc.property(groups, fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 3 }), (all, share, times) => {
      // Groups are back at full days.
      const length = 46 * times;
      const level = newLevel(all);
      prepareWaves(all)!(level, drawn(share), length, 0);
      let sum = 0;
      for (let day = 0; day < length; day++) {
        expect(levelAt(level, day + 0.5), `day ${day}`).toBeCloseTo(byHand(all, share, length, day), 12);
        sum += byHand(all, share, length, day);
      }
      expect(daysOut(level, 0, length)).toBeCloseTo(sum, 9);
      expect(nextChange(level, length)).toBe(Infinity);
    }),
  );
});

test('no groups mean that all are out from the first day to the last', () => {
  expect(prepareWaves([])).toBeNull();
  expect([levelAt(allOut(), -5), levelAt(allOut(), 1000), daysOut(allOut(), 3, 10)]).toEqual([1, 1, 7]);
});

test('a strike of a share of the members loses that share of the work, and restarts from it', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 90 }),
      (share, length, restart, onset) => {
        const all: readonly WaveGroup[] = [{ id: 'all', out: [{ day: 0, share: 'shareOut' }], back: [1, 1] }];
        const part: Strike = { start: 0, end: length, restart, onset, level: newLevel(all) };
        prepareWaves(all)!(part.level, drawn(share), length, 0);
        const whole: Strike = { start: 0, end: length, restart, onset, level: allOut() };
        const none: Strike = { start: 0, end: 0, restart: 0, onset: 0, level: allOut() };
        const work = [{ weight: 1, own: 0.9, other: 0, lost: 0 }];
        const lost = (strike: Strike): number => {
          const stops = newStops(strike.level.days.length);
          fillStops(stops, strike, none);
          fillLostDays(stops, work, false, 0, 400);
          return work[0]!.lost;
        };
        expect(lost(part)).toBeCloseTo(share * lost(whole), 9);
      },
    ),
  );
});

test('a longer strike never has fewer days out', () => {
  const all = PRESETS['uaw-2023-settled'].waves!;
  const level = newLevel(all);
  const days = Array.from({ length: 120 }, (_, length) => {
    prepareWaves(all)!(level, drawn(1), length, 0);
    return daysOut(level, 0, length);
  });
  days.slice(1).forEach((sum, k) => expect(sum, `${k + 1} days`).toBeGreaterThanOrEqual(days[k]! - 1e-12));
});
