import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newActivity, prepareActivity, restartDays, type Activity, type ClassWork } from '../../../src/model/economy/activity';
import type { Volume } from '../../../src/model/economy/volume';
import { MONTH_DAYS, MONTHS } from '../../../src/model/months';
import { column, BLOCK_SIZE } from '../../../src/model/column';
import { drawnWith, levelVolume, monthsOf, sum, volumeWith, within } from '../../support/model';
import { cases } from '../../support/cases';

const YEAR_END = 171;
/** Months before day 0 in every volume here. */
const PAST = 19;
const NORMAL = levelVolume();
/** Of a backlog of less than this nothing is made up, in full months: far below a day’s work. */
const LEFT = 1e-3;
/** Nothing is made up. */
const LOST_FOR_GOOD = { makeUpRoom: 0, makeUp: 0 };

interface Setting {
  readonly volume?: Volume;
  readonly isWarned?: boolean;
}

function activityOf(length: number, otherLength: number, values: Record<string, number> = {}, setting: Setting = {}): Activity {
  const { volume = NORMAL, isWarned = true } = setting;
  const activity = newActivity(PAST);
  const strikes = { length: column(length), otherLength: column(otherLength), isWarned };
  prepareActivity(YEAR_END).fill(activity, drawnWith(values), volume, strikes, 1);
  return activity;
}

const MONTHLY = ['before', 'after', 'lost', 'inForce'] as const;
const OF_CLASS = ['before', 'after', 'lost', 'returned'] as const;

/** Everything that an activity holds of one draw. */
const all = (activity: Activity, lane = 0) => [
  ...MONTHLY.map((key) => monthsOf(activity[key], lane)),
  ...activity.classes!.flatMap((each) => OF_CLASS.map((key) => monthsOf(each[key], lane))),
  [activity.lostBefore[lane], activity.lostByYearEnd[lane]],
];

/** Work of one class in every month, done and made up. */
const doneIn = ({ before, after }: ClassWork): number[] => {
  const later = monthsOf(after);
  return monthsOf(before).map((work, k) => work + later[k]);
};

const lengths = within(0, 730);
const strikes = {
  stopTv: within(0, 1),
  stopFilm: within(0, 1),
  otherStopTv: within(0, 1),
  otherStopFilm: within(0, 1),
  televisionShare: within(0.3, 0.9),
  restartWeeks: within(0, 40),
  otherRestartWeeks: within(0, 40),
  otherStart: within(-365, 365),
  otherOnset: within(0, 90),
  stopsMultiply: fc.constantFrom(0, 1),
};
const withRoom = {
  makeUp: fc.constant(0),
  makeUpRoom: within(0.01, 1),
  makeUpPace: within(0.05, 0.8),
  cancelled: within(0, 0.2),
  cancelledFilm: within(0, 0.2),
  cancelledByFall: within(0, 1),
};
const evenly = { makeUpRoom: fc.constant(0), makeUp: within(0, 1), makeUpMonths: within(3, 60) };
const inAdvance = { stockDaysTv: within(0, 60), stockDaysFilm: within(0, 120) };
/** How deep the work falls that is there without strikes. */
const depths = { contractionDepth: within(0, 1.5), filmDepth: within(0, 1) };
/** Lost work made up in either way. */
const settings = fc.oneof(
  fc.record({ ...strikes, ...withRoom, ...inAdvance, ...depths }),
  fc.record({ ...strikes, ...evenly, ...inAdvance, ...depths }),
);

test('restartDays is 0 after a strike of 0 days, under a tenth of the full restart after three days and nearly all of it after half a year', () => {
  expect(restartDays(10, 0)).toBe(0);
  expect(restartDays(10, 3)).toBeCloseTo(70 * (1 - Math.exp(-0.1)), 12);
  expect(restartDays(10, 3)).toBeLessThan(7);
  expect(restartDays(10, 180)).toBeGreaterThan(69.5);
});

test('prepareActivity.fill: the volume of a month is done or lost, but for work made up and work done in advance', () => {
  fc.assert(
    fc.property(lengths, lengths, settings, (length, otherLength, values) => {
      const volume = volumeWith(drawnWith(values));
      const activity = activityOf(length, otherLength, { ...values, stockDaysTv: 0, stockDaysFilm: 0 }, { volume });
      activity.classes!.forEach((each, k) => {
        const there = monthsOf(k === 0 ? volume.television : volume.film);
        const [before, after, lost, returned] = OF_CLASS.map((key) => monthsOf(each[key]));
        const inForce = monthsOf(activity.inForce);
        there.forEach((work, m) => {
          expect(Math.abs(before[m] + after[m] - returned[m] + lost[m] - work)).toBeLessThan(1e-12);
          expect(Math.min(before[m], after[m] - returned[m], lost[m], returned[m])).toBeGreaterThan(-1e-12);
          // Terms are in force on the days after the stop, and only work of those days is done under them.
          const force = m < PAST ? 0 : inForce[m - PAST];
          expect(after[m] - returned[m]).toBeLessThan(work * force + 1e-12);
        });
      });
      monthsOf(activity.inForce).forEach((force, m) =>
        expect(Math.abs(force - Math.min(1, Math.max(0, m + 1 - length / MONTH_DAYS)))).toBeLessThan(1e-12),
      );
    }),
    { numRuns: cases(8) },
  );
});

test('prepareActivity.fill: work of both classes is theirs by the share of television', () => {
  fc.assert(
    fc.property(lengths, lengths, settings, (length, otherLength, values) => {
      const volume = volumeWith(drawnWith(values));
      const activity = activityOf(length, otherLength, values, { volume });
      const [television, film] = activity.classes!;
      for (const key of ['before', 'after', 'lost'] as const) {
        const [tv, films] = [monthsOf(television[key]), monthsOf(film[key])];
        monthsOf(activity[key]).forEach((work, m) => {
          const mean = values.televisionShare * tv[PAST + m] + (1 - values.televisionShare) * films[PAST + m];
          expect(Math.abs(work - mean)).toBeLessThan(1e-12);
        });
      }
      const lostBefore = sum(
        Array.from(
          { length: PAST },
          (_, k) => values.televisionShare * television.lost[k * BLOCK_SIZE] + (1 - values.televisionShare) * film.lost[k * BLOCK_SIZE],
        ),
      );
      expect(activity.lostBefore[0]).toBeCloseTo(MONTH_DAYS * lostBefore, 9);
      // Without the classes apart the sums have the same bits.
      const plain = newActivity();
      const both = { length: column(length), otherLength: column(otherLength) };
      prepareActivity(YEAR_END).fill(plain, drawnWith(values), volume, both, 1);
      for (const key of MONTHLY) expect(monthsOf(plain[key])).toEqual(monthsOf(activity[key]));
    }),
    { numRuns: cases(6) },
  );
});

test('prepareActivity.fill: a single strike loses share × (D + half the restart), and by the end of the year the part before it', () => {
  const values = { stopTv: 0.9, stopFilm: 0.5, televisionShare: 0.6, restartWeeks: 10 };
  const share = 0.6 * 0.9 + 0.4 * 0.5;
  const { lost, lostByYearEnd } = activityOf(118, 0, values);
  expect(sum(monthsOf(lost)) * MONTH_DAYS).toBeCloseTo(share * (118 + restartDays(10, 118) / 2), 9);
  const restart = restartDays(10, 118);
  const into = YEAR_END - 118;
  expect(lostByYearEnd[0]).toBeCloseTo(share * (118 + into - (into * into) / (2 * restart)), 9);
});

test('prepareActivity.fill: with the writers on strike until day 75, the actors’ 118 days add less than 118 full-stop days', () => {
  const alone = sum(activityOf(118, 0).lost);
  const both = sum(activityOf(118, 148).lost);
  const writers = sum(activityOf(0, 148).lost);
  expect(both - writers).toBeLessThan(0.75 * alone);
  expect(both).toBeGreaterThan(alone * (1 - 1e-12));
  // Television: 0.8 of 75 days gone already, then a restart of its own; film: 0.3.
  const restart = restartDays(12, 148);
  expect(writers * MONTH_DAYS).toBeCloseTo((0.65 * 0.8 + 0.35 * 0.3) * (75 + restart / 2), 9);
});

test('prepareActivity.fill: another strike takes hold over its onset, before day 0 and after', () => {
  const share = 0.65 * 0.8 + 0.35 * 0.3;
  const writers = (otherOnset: number) => activityOf(0, 148, { otherOnset });
  expect(writers(0).lostBefore[0]).toBeCloseTo(share * 73, 9);
  expect(writers(30).lostBefore[0]).toBeCloseTo(share * (73 - 15), 9);
  expect(writers(90).lostBefore[0]).toBeCloseTo((share * 73 * 73) / 180, 9);
  const restart = restartDays(12, 148);
  // The last 17 days of an onset of 90.
  expect(sum(writers(90).lost) * MONTH_DAYS).toBeCloseTo(share * (75 - (17 * 17) / 180 + restart / 2), 9);
});

test('prepareActivity.fill: work is lost of the volume that is there', () => {
  fc.assert(
    fc.property(lengths, lengths, fc.record({ ...strikes, ...withRoom }), within(0.3, 1), (length, otherLength, given, share) => {
      // A backlog goes with the volume where no part of it is given up because of the fall.
      const values = { ...given, cancelledByFall: 0 };
      const whole = activityOf(length, otherLength, values);
      const part = activityOf(length, otherLength, values, { volume: levelVolume(share) });
      const [less, full] = [all(part), all(whole)];
      full.forEach((months, k) => {
        if (k === MONTHLY.indexOf('inForce')) return void expect(less[k]).toEqual(months);
        months.forEach((work, m) => expect(Math.abs(less[k][m] - share * work)).toBeLessThan(2 * LEFT + 1e-9 * work));
      });
    }),
    { numRuns: cases(6) },
  );
});

test('prepareActivity.fill: where no room is known, a share of each class’s lost work comes back evenly after the last restart', () => {
  const values = { makeUpRoom: 0, makeUp: 0.35, makeUpMonths: 18 };
  const { classes } = activityOf(118, 148, values);
  const start = Math.max(118 + restartDays(10, 118), 75 + restartDays(12, 148)) / MONTH_DAYS;
  const first = Math.floor(start);
  for (const { lost, returned } of classes!) {
    // Work lost before day 0 among it.
    const back = monthsOf(returned).slice(PAST);
    const each = (0.35 * sum(monthsOf(lost))) / 18;
    expect(each).toBeGreaterThan(0.01);
    expect(back.slice(0, first).every((work) => work === 0)).toBe(true);
    expect(back[first]).toBeCloseTo(each * (first + 1 - start), 9);
    for (let m = first + 1; m < first + 18; m++) expect(back[m]).toBeCloseTo(each, 9);
    expect(back[first + 18]).toBeCloseTo(each * (start - first), 9);
    expect(back[first + 19]).toBe(0);
  }
});

test('prepareActivity.fill: where no room is known, the share made up is the share set', () => {
  fc.assert(
    fc.property(lengths, lengths, fc.record({ ...strikes, ...evenly, ...depths }), (length, otherLength, values) => {
      const { classes } = activityOf(length, otherLength, values, { volume: volumeWith(drawnWith(values)) });
      for (const { lost, returned } of classes!) {
        const backlog = sum(monthsOf(lost));
        expect(Math.abs(sum(monthsOf(returned)) - values.makeUp * backlog)).toBeLessThan(1e-9 * (1 + backlog));
      }
    }),
    { numRuns: cases(10) },
  );
});

test('prepareActivity.fill: a month makes up what there is room for, at most a part of the backlog, of which some is given up', () => {
  const values = {
    ...{ stopTv: 1, stopFilm: 1, restartWeeks: 0, televisionShare: 0.6 },
    ...{ makeUpRoom: 0.2, makeUpPace: 0.35, cancelled: 0.03, cancelledFilm: 0.01, cancelledByFall: 0.5 },
  };
  // Two and a half months lost of nine tenths of the work.
  const { classes } = activityOf(2.5 * MONTH_DAYS, 0, values, { volume: levelVolume(0.9) });
  classes!.forEach(({ returned }, k) => {
    const gone = (k === 0 ? 0.03 : 0.01) + 0.5 * 0.1;
    let backlog = 2.5 * 0.9;
    const back = monthsOf(returned).slice(PAST);
    expect(back.slice(0, 2)).toEqual([0, 0]);
    for (let m = 2; m < 30; m++) {
      const open = m === 2 ? 0.5 : 1;
      const out = (backlog * (1 - Math.exp(-open * (0.35 + gone)))) / (0.35 + gone);
      const made = Math.min(open * 0.2 * 0.9, 0.35 * out);
      expect(Math.abs(back[m] - made)).toBeLessThan(LEFT);
      backlog -= made + gone * out;
    }
  });
});

test('prepareActivity.fill: the work made up in a month is never above the room in it nor above the backlog', () => {
  fc.assert(
    fc.property(lengths, lengths, fc.record({ ...strikes, ...withRoom, ...inAdvance, ...depths }), (length, otherLength, values) => {
      const volume = volumeWith(drawnWith(values));
      activityOf(length, otherLength, values, { volume }).classes!.forEach(({ lost, returned }, k) => {
        const there = monthsOf(k === 0 ? volume.television : volume.film);
        const [gone, back] = [monthsOf(lost), monthsOf(returned)];
        let backlog = 0;
        back.forEach((work, m) => {
          backlog += gone[m];
          expect(work).toBeGreaterThanOrEqual(0);
          expect(work).toBeLessThanOrEqual(values.makeUpRoom * there[m] + 1e-12);
          expect(work).toBeLessThanOrEqual(backlog + 1e-12);
          backlog -= work;
        });
      });
    }),
    { numRuns: cases(10) },
  );
});

test('prepareActivity.fill: a longer strike never raises the share of its lost work that is made up', () => {
  const shares = (length: number, values: Record<string, number>, volume: Volume) =>
    activityOf(length, 0, values, { volume }).classes!.map(({ lost, returned }) => sum(monthsOf(returned)) / sum(monthsOf(lost)));
  const stops = { stopTv: within(0.5, 1), stopFilm: within(0.5, 1) };
  const never = (short: number, long: number, values: Record<string, number>, tolerance: number): void => {
    const volume = volumeWith(drawnWith(values));
    const [before, after] = [short, long].map((days) => shares(days, values, volume));
    before.forEach((share, k) => expect(after[k]).toBeLessThanOrEqual(share + tolerance));
  };
  // Lengths that end at the same time of a month, by any rates. At least a seventh of a month’s work is lost.
  const anyRates = fc.record({ ...withRoom, ...depths, ...stops, restartWeeks: fc.constant(0) });
  fc.assert(
    fc.property(within(30, 500), fc.integer({ min: 1, max: 7 }), anyRates, (length, months, values) =>
      never(length, length + months * MONTH_DAYS, values, 10 * LEFT),
    ),
    { numRuns: cases(10) },
  );
  // Any lengths, by likely rates: months are steps, so the day of the month on which work is back moves the share a little.
  const likelyRates = fc.record({
    ...{ makeUpRoom: within(0.1, 0.4), makeUpPace: within(0.2, 0.6), cancelled: within(0.01, 0.06), cancelledFilm: within(0.003, 0.02) },
    ...{ cancelledByFall: within(0.2, 0.8), contractionDepth: within(0.3, 0.75), filmDepth: within(0.1, 0.6) },
    ...{ ...stops, restartWeeks: within(0, 40) },
  });
  fc.assert(
    fc.property(within(30, 500), within(0, 230), likelyRates, (length, more, values) =>
      never(length, length + more, values, 0.005 + 10 * LEFT),
    ),
    { numRuns: cases(10) },
  );
  const [[week], [year]] = [shares(7, {}, NORMAL), shares(365, {}, NORMAL)];
  expect(week).toBeGreaterThan(0.9);
  expect(year).toBeLessThan(week - 0.1);
});

test('prepareActivity.fill: work done in advance is missing later, so over all months it changes nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constant(0), lengths), lengths, settings, (length, otherLength, values) => {
      const volume = volumeWith(drawnWith(values));
      const stocked = activityOf(length, otherLength, values, { volume });
      const plain = activityOf(length, otherLength, { ...values, stockDaysTv: 0, stockDaysFilm: 0 }, { volume });
      for (const k of [0, 1]) {
        const [work, without] = [doneIn(stocked.classes![k]), doneIn(plain.classes![k])];
        expect(Math.abs(sum(work) - sum(without))).toBeLessThan(1e-9);
        expect(monthsOf(stocked.classes![k].lost)).toEqual(monthsOf(plain.classes![k].lost));
        expect(monthsOf(stocked.classes![k].returned)).toEqual(monthsOf(plain.classes![k].returned));
        expect(Math.min(...work)).toBeGreaterThan(-1e-12);
      }
    }),
    { numRuns: cases(10) },
  );
});

test('prepareActivity.fill: writing in advance is done over six months before day 0 and runs down over nine after the restart', () => {
  const values = { ...LOST_FOR_GOOD, stopTv: 1, stopFilm: 1, restartWeeks: 0, stockDaysTv: MONTH_DAYS, stockDaysFilm: MONTH_DAYS / 2 };
  const months = (length: number, isWarned = true) => activityOf(length, 0, values, { isWarned }).classes!.map(doneIn);
  for (const [k, stock] of [1, 0.5].entries()) {
    const struck = months(4.5 * MONTH_DAYS)[k];
    expect(struck.slice(0, PAST - 6).every((work) => work === 1)).toBe(true);
    for (let m = PAST - 6; m < PAST; m++) expect(struck[m]).toBeCloseTo(1 + stock / 6, 12);
    for (let m = PAST; m < PAST + 4; m++) expect(struck[m]).toBe(0);
    expect(struck[PAST + 4]).toBeCloseTo(0.5 - stock / 18, 12);
    for (let m = PAST + 5; m < PAST + 13; m++) expect(struck[m]).toBeCloseTo(1 - stock / 9, 12);
    expect(struck[PAST + 13]).toBeCloseTo(1 - stock / 18, 12);
    expect(struck.slice(PAST + 14).every((work) => work === 1)).toBe(true);
    // Without a strike it is missing from day 0 on; where none was expected, nothing was done in advance.
    const calm = months(0)[k];
    for (let m = PAST; m < PAST + 9; m++) expect(calm[m]).toBeCloseTo(1 - stock / 9, 12);
    expect(calm[PAST + 9]).toBe(1);
    expect(months(0, false)[k].every((work) => work === 1)).toBe(true);
  }
});

test('prepareActivity.fill: nothing of the work done in advance is missing before the restart is over', () => {
  const stocked = { ...LOST_FOR_GOOD, stockDaysTv: 30, stockDaysFilm: 60 };
  const [work, without] = [stocked, LOST_FOR_GOOD].map((values) => activityOf(118, 0, values).classes!.map(doneIn));
  const first = PAST + Math.floor((118 + restartDays(10, 118)) / MONTH_DAYS);
  for (const k of [0, 1]) {
    for (let m = PAST; m < first; m++) expect(work[k][m]).toBe(without[k][m]);
    expect(work[k][first]).toBeLessThan(without[k][first]);
    expect(work[k][first + 1]).toBeCloseTo(without[k][first + 1] - (k === 0 ? 30 : 60) / MONTH_DAYS / 9, 12);
  }
});

test('prepareActivity.fill: a strike of 0 days changes nothing, whatever it would stop', () => {
  fc.assert(
    fc.property(lengths, settings, (otherLength, values) => {
      const volume = volumeWith(drawnWith(values));
      const idle = activityOf(0, otherLength, { ...values, stopTv: 0, stopFilm: 0, restartWeeks: 0 }, { volume });
      expect(all(activityOf(0, otherLength, values, { volume }))).toEqual(all(idle));
    }),
    { numRuns: cases(6) },
  );
  const quiet = activityOf(0, 0);
  expect([...monthsOf(quiet.after), ...monthsOf(quiet.inForce)].every((share) => share === 1)).toBe(true);
  expect(quiet.normalFrom).toBe(0);
});

test('prepareActivity.fill: a strike of a millionth of a day changes next to nothing', () => {
  fc.assert(
    fc.property(lengths, settings, (otherLength, values) => {
      const volume = volumeWith(drawnWith(values));
      const [none, short] = [0, 1e-6].map((length) => all(activityOf(length, otherLength, values, { volume })));
      // What is little enough to be left may be left a month earlier or later.
      none.forEach((months, k) => months.forEach((work, m) => expect(Math.abs(short[k][m] - work)).toBeLessThan(2 * LEFT)));
    }),
    { numRuns: cases(8) },
  );
});

test('prepareActivity.fill: months do not depend on the other draws of the block', () => {
  const drawn = drawnWith({ stockDaysTv: 20 });
  const volume = volumeWith(drawn);
  const activity = newActivity(PAST);
  const length = column();
  length.set([730, 3, 0]);
  prepareActivity(YEAR_END).fill(activity, drawn, volume, { length, otherLength: column(148) }, 3);
  for (const [lane, days] of [730, 3, 0].entries())
    expect(all(activity, lane)).toEqual(all(activityOf(days, 148, { stockDaysTv: 20 }, { volume })));
});

test('prepareActivity.fill: every month from normalFrom on is normal in every draw, the month before it is not, and inForceFrom is after the longest strike', () => {
  fc.assert(
    fc.property(fc.tuple(lengths, lengths, lengths), lengths, settings, (own, otherLength, values) => {
      const activity = newActivity();
      const length = column();
      length.set(own);
      prepareActivity(YEAR_END).fill(activity, drawnWith(values), NORMAL, { length, otherLength: column(otherLength) }, 3);
      const { before, after, lost, inForce, normalFrom, inForceFrom } = activity;
      expect(inForceFrom).toBe(Math.ceil(Math.max(...own) / MONTH_DAYS));
      const isNormal = (m: number) =>
        own.every((_, lane) => {
          const at = m * BLOCK_SIZE + lane;
          return before[at] === 0 && after[at] === 1 && lost[at] === 0 && inForce[at] === 1;
        });
      for (let m = normalFrom; m < MONTHS; m++) expect([m, isNormal(m)]).toEqual([m, true]);
      // A month may end its last restart in the last bit of a day.
      if (normalFrom > 1) expect([isNormal(normalFrom - 1), isNormal(normalFrom - 2)]).toContain(false);
    }),
    { numRuns: cases(12) },
  );
});

test('prepareActivity.fill: while other work falls, no month counts as normal, and later ones are the volume', () => {
  const drawn = drawnWith();
  const volume = volumeWith(drawn);
  const { after, normalFrom } = activityOf(0, 0, {}, { volume });
  expect(normalFrom).toBe(volume.levelFrom);
  expect(normalFrom).toBeGreaterThan(12);
  expect(monthsOf(after)).toEqual(monthsOf(volume.work).slice(PAST));
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
  const drawn = drawnWith({ stockDaysTv: 30, stockDaysFilm: 60 });
  const volume = volumeWith(drawn);
  const fill = (activity: Activity, length: number, otherLength: number, count: number, of = volume): Activity => {
    prepareActivity(YEAR_END).fill(activity, drawn, of, { length: column(length), otherLength: column(otherLength) }, count);
    return activity;
  };
  const used = newActivity(PAST);
  fill(used, 730, 730, 256, levelVolume(0.3));
  fill(used, 40, 10, 2);
  const fresh = fill(newActivity(PAST), 40, 10, 2);
  for (const lane of [0, 1]) expect(all(used, lane)).toEqual(all(fresh, lane));
  expect(used.normalFrom).toBe(fresh.normalFrom);
});

test('prepareActivity.fillLost is the weighted sum of the lost months of the same world, for both ways of combining strikes', () => {
  for (const stopsMultiply of [0, 1]) {
    const drawn = drawnWith({ stopsMultiply });
    const volume = volumeWith(drawn);
    const activity = newActivity();
    const lost = column();
    const weights = Float64Array.from({ length: MONTHS }, (_, m) => 1 / (1 + m / 50));
    const both = { length: column(118), otherLength: column(148) };
    prepareActivity(170).fill(activity, drawn, volume, both, 3);
    prepareActivity(170).fillLost(lost, drawn, volume, both, weights, 3);
    const summed = sum(monthsOf(activity.lost, 2).map((each, m) => weights[m] * each));
    expect(summed).toBeGreaterThan(1);
    expect(lost[2]).toBeCloseTo(summed, 10);
  }
});
