import fc from 'fast-check';
import { expect, test } from 'vitest';
import { column, BLOCK_SIZE } from '../../../src/model/column';
import { gapsOf, newVolume, pastMonths, prepareVolume, type Volume } from '../../../src/model/economy/volume';
import { MONTH_DAYS, MONTHS } from '../../../src/model/months';
import type { WorkIndex } from '../../../src/model/question';
import { drawnWith, monthsOf, sum, volumeWith, within, type SomeValues } from '../../support/model';
import { cases } from '../../support/cases';

const START = '2023-07-14';
const DAY = 86_400_000;
const INDEX: WorkIndex = { from: '2023-01-01', quarters: [0.76, 0.7, 0.8, 0.5] };
const FLOWS = ['work', 'television', 'film'] as const;

const { past, fill, fillStruck } = prepareVolume(INDEX, START);

/** Volumes of one draw without the strike and with one of `length` days. */
function volumesOf(values: SomeValues, length = 0, count = 1): readonly [base: Volume, struck: Volume] {
  const [base, struck] = [newVolume(past), newVolume(past)];
  const drawn = drawnWith(values);
  fill(base, drawn, count);
  return [base, fillStruck(struck, base, drawn, column(length), count)];
}

const depths = fc.record({
  contractionDepth: within(0, 1.5),
  filmDepth: within(0, 1),
  televisionShare: within(0.3, 0.95),
  contractionByStrike: within(0, 0.3),
  contractionFade: within(3, 60),
});

test('pastMonths reaches back to 1 January of the year before the strike', () => {
  expect(pastMonths('2023-07-14')).toBe(19);
  expect(pastMonths('2023-01-01')).toBe(12);
  expect(pastMonths('2023-12-31')).toBe(24);
});

test('gapsOf is what the index is below 1, by the days of each month: the first quarter’s from its first day, the last one’s ever after', () => {
  const quarterOf = (t: number): number => {
    const date = new Date(Date.parse(START) + t * DAY);
    const quarter = 4 * (date.getUTCFullYear() - 2023) + Math.floor(date.getUTCMonth() / 3);
    return quarter < 0 ? 1 : INDEX.quarters[Math.min(quarter, 3)]!;
  };
  const gaps = gapsOf(INDEX, START, 19);
  expect(gaps).toHaveLength(19 + MONTHS);
  gaps.forEach((gap, k) => {
    let mean = 0;
    for (let part = 0; part < 1000; part++) mean += (1 - quarterOf((k - 19 + (part + 0.5) / 1000) * MONTH_DAYS)) / 1000;
    expect(Math.abs(gap - mean)).toBeLessThan(1e-3);
  });
  expect(gapsOf(null, START, 19).every((gap) => gap === 0)).toBe(true);
});

test('prepareVolume.fill: every class falls by its depth times the gap of the index, film by a part of television’s, and never below 0', () => {
  fc.assert(
    fc.property(depths, (values) => {
      const [base] = volumesOf(values);
      const [work, television, film] = FLOWS.map((key) => monthsOf(base[key]));
      gapsOf(INDEX, START, past).forEach((gap, k) => {
        expect(television[k]).toBeCloseTo(Math.max(0, 1 - values.contractionDepth * gap), 12);
        expect(film[k]).toBeCloseTo(Math.max(0, 1 - values.filmDepth * values.contractionDepth * gap), 12);
        expect(work[k]).toBeCloseTo(values.televisionShare * television[k] + (1 - values.televisionShare) * film[k], 12);
        for (const volume of [work, television, film]) {
          expect(volume[k]).toBeLessThanOrEqual(1);
          expect(volume[k]).toBeGreaterThanOrEqual(0);
        }
      });
    }),
    { numRuns: cases(10) },
  );
});

test('prepareVolume: where no path is known all work is there in every month', () => {
  const volumes = prepareVolume(null, START);
  const volume = newVolume(volumes.past);
  volumes.fill(volume, drawnWith({ contractionDepth: 1 }), 2);
  for (const key of FLOWS) expect(monthsOf(volume[key], 1).every((each) => each === 1)).toBe(true);
  expect(volume.levelFrom).toBe(0);
});

test('levelFrom is the first month from which every month is like the one before', () => {
  const [{ levelFrom, work }] = volumesOf({ contractionDepth: 0.5 });
  const months = monthsOf(work).slice(past);
  // October 2023 is the last change; day 79 is in month 2.
  expect(levelFrom).toBe(3);
  expect(months.slice(levelFrom).every((each) => each === months[MONTHS - 1])).toBe(true);
  expect(months[levelFrom - 1]).not.toBe(months[levelFrom]);
  // The case’s own index ends with 2025.
  expect(volumeWith(drawnWith()).levelFrom).toBe(18);
});

test('prepareVolume.fillStruck: a strike of 0 days, and one that is blamed for nothing, change no bit', () => {
  fc.assert(
    fc.property(depths, within(0, 730), (values, length) => {
      for (const [base, struck] of [volumesOf(values, 0), volumesOf({ ...values, contractionByStrike: 0 }, length)]) {
        for (const key of FLOWS) expect(monthsOf(struck[key])).toEqual(monthsOf(base[key]));
        expect(struck.levelFrom).toBe(base.levelFrom);
      }
    }),
    { numRuns: cases(5) },
  );
});

test('prepareVolume.fillStruck: a strike of a millionth of a day changes next to nothing', () => {
  const [base, struck] = volumesOf({ contractionByStrike: 0.3 }, 1e-6);
  const before = monthsOf(base.work);
  monthsOf(struck.work).forEach((work, k) => expect(Math.abs(work - before[k])).toBeLessThan(1e-7));
});

test('prepareVolume.fillStruck: what the strike is blamed for is a part of the fall from day 0 on, more after a longer strike', () => {
  fc.assert(
    fc.property(depths, within(1, 400), within(0, 300), (values, length, longer) => {
      const [base, struck] = volumesOf(values, length);
      const [, long] = volumesOf(values, length + longer);
      for (const key of FLOWS) {
        const [before, after, later] = [base, struck, long].map((volume) => monthsOf(volume[key]));
        expect(after.slice(0, past)).toEqual(before.slice(0, past));
        for (let k = past; k < before.length; k++) {
          const more = before[k] - after[k];
          expect(more).toBeGreaterThanOrEqual(-1e-12);
          expect(after[k]).toBeGreaterThanOrEqual(0);
          expect(more).toBeLessThanOrEqual(values.contractionByStrike * (1 - before[k]) + 1e-12);
          expect(later[k]).toBeLessThanOrEqual(after[k] + 1e-12);
        }
      }
    }),
    { numRuns: cases(6) },
  );
});

test('prepareVolume.fillStruck: the part blamed on the strike is whole until its end and then fades', () => {
  const values = { contractionDepth: 1, contractionByStrike: 0.2, contractionFade: 12, televisionShare: 0.6 };
  const [base, struck] = volumesOf(values, 6 * MONTH_DAYS);
  const caused = 0.2 * (1 - Math.exp((-6 * MONTH_DAYS) / 30));
  const share = (m: number): number => {
    const [before, after] = [base, struck].map((volume) => monthsOf(volume.television)[past + m]);
    return (before - after) / (1 - before);
  };
  for (const m of [0, 3, 5]) expect(share(m)).toBeCloseTo(caused, 12);
  for (const m of [6, 17, 100]) expect(share(m)).toBeCloseTo(caused * Math.exp(-(m + 0.5 - 6) / 12), 12);
  // A year after its middle month it is 1 / e of what it was.
  expect(share(18) / share(6)).toBeCloseTo(Math.exp(-1), 12);
  expect(sum(monthsOf(struck.work))).toBeLessThan(sum(monthsOf(base.work)));
});

test('prepareVolume: a draw has the same bits independent of the other draws and of the block before', () => {
  const drawn = drawnWith({ contractionByStrike: 0.2 });
  const lengths = column();
  lengths.set([0, 300, 40]);
  const [base, struck] = [newVolume(past), newVolume(past)];
  fill(base, drawnWith({ contractionDepth: 1.5 }), BLOCK_SIZE);
  fillStruck(struck, base, drawn, column(700), BLOCK_SIZE);
  fill(base, drawn, 3);
  fillStruck(struck, base, drawn, lengths, 3);
  for (const [lane, length] of [0, 300, 40].entries()) {
    const [plain, alone] = volumesOf({ contractionByStrike: 0.2 }, length);
    for (const key of FLOWS) {
      expect(monthsOf(base[key], lane)).toEqual(monthsOf(plain[key]));
      expect(monthsOf(struck[key], lane)).toEqual(monthsOf(alone[key]));
    }
  }
});
