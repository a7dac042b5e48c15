import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayNumber, daysBetween } from '../../src/facts/date';
import { PAST_STRIKE_NOTES, PAST_STRIKE_SOURCES } from '../../src/facts/past-strike-sources';
import { PAST_STRIKES } from '../../src/facts/past-strikes';
import { disputeSource } from '../../src/facts/dispute-sources';
import { STRIKE_DETAILS } from '../../src/facts/strike-details';
import { strikeSample, type TableSample } from '../../src/model/length/sample';

const MS_PER_DAY = 86_400_000;
const dates = fc.integer({ min: -719_162, max: 2_932_896 });
const isoOf = (day: number) => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
const dated = PAST_STRIKES.filter(({ start, end }) => start.length === 10 && end !== null);

test('dayNumber counts days from 1970 as the JavaScript calendar does, from year 1 to 9999', () => {
  fc.assert(fc.property(dates, (day) => dayNumber(isoOf(day)) === day));
  expect(['0001-01-01', '1900-02-28', '1900-03-01', '2000-02-29', '9999-12-31'].map(dayNumber)).toEqual(
    ['0001-01-01', '1900-02-28', '1900-03-01', '2000-02-29', '9999-12-31'].map((iso) => Date.parse(iso) / MS_PER_DAY),
  );
});

test('addDays goes forward and back as the JavaScript calendar does', () => {
  fc.assert(fc.property(dates, dates, (from, to) => addDays(isoOf(from), to - from) === isoOf(to)));
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2023-02-28', 1)).toBe('2023-03-01');
});

test('addDays refuses to leave the years 1 to 9999 and part days', () => {
  expect(() => addDays('9999-12-31', 1)).toThrow('no date 1 days after 9999-12-31');
  expect(() => addDays('0001-01-01', -1)).toThrow('no date -1 days after 0001-01-01');
  expect(() => addDays('2023-01-01', 0.5)).toThrow('no date 0.5 days');
});

test('daysBetween has 77 days from the start of the 2023 writers strike to 18 July, and the negative backwards', () => {
  expect(daysBetween('2023-05-02', '2023-07-18')).toBe(77);
  expect(daysBetween('2023-07-18', '2023-05-02')).toBe(-77);
});

test.each(['2023-02-29', '1900-02-29', '2023-13-01', '2023-00-10', '2023-04-31', '2023-01-00', '0000-05-05', '2023-1-1', '2023-01', ''])(
  'dayNumber refuses %s',
  (iso) => {
    expect(() => dayNumber(iso)).toThrow(/^not /);
  },
);

test('PAST_STRIKES has 58 rows, each once, oldest first but for months and years without a day', () => {
  expect(PAST_STRIKES).toHaveLength(58);
  expect(new Set(PAST_STRIKES.map(({ id }) => id)).size).toBe(58);
  const years = PAST_STRIKES.map(({ start }) => Number(start.slice(0, 4)));
  expect(years).toEqual([...years].sort((a, b) => a - b));
});

test('PAST_STRIKES lengths are the days between their dates, or those counted with both ends or in hours where the note says so', () => {
  const off = dated.filter(({ start, end, days }) => daysBetween(start, end!) !== days);
  expect(off.map(({ id }) => id)).toEqual(['bbc-1978', 'dga-1987', 'bbc-nuj-2010']);
  expect(off.map(({ id }) => /both days|minutes/.test(PAST_STRIKE_NOTES[id] ?? ''))).toEqual([true, true, true]);
});

test('PAST_STRIKES starts are dates, months or years, and a missing end means a start without a day or a strike still running', () => {
  for (const { start, end, censored } of PAST_STRIKES) {
    expect(start).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
    expect(end === null).toBe(start.length < 10 || censored);
  }
  expect(PAST_STRIKES.filter(({ censored }) => censored).map(({ id, days }) => [id, days])).toEqual([['actra-nca-2022', 731]]);
});

test('PAST_STRIKES totals agree with the list they were copied from', () => {
  const sum = (values: (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0);
  expect(sum(PAST_STRIKES.map(({ days }) => days))).toBeCloseTo(6436.71, 9);
  expect(sum(PAST_STRIKES.map(({ workers }) => workers))).toBe(622_220);
  expect(PAST_STRIKES.filter(({ workers }) => workers === null)).toHaveLength(22);
});

test('PAST_STRIKES rows that conflict or rest on memory say so, and only those of memory alone name no page', () => {
  const of = (standing: string) => PAST_STRIKES.filter((strike) => strike.standing === standing);
  expect([of('verified').length, of('conflicting').length, of('partly').length, of('memory').length]).toEqual([30, 16, 3, 9]);
  expect(of('conflicting').filter(({ id }) => !PAST_STRIKE_NOTES[id])).toEqual([]);
  expect(
    of('memory')
      .map(({ id }) => PAST_STRIKE_SOURCES[id])
      .filter((source) => !/memory/i.test(source ?? '')),
  ).toEqual([]);
});

test('STRIKE_DETAILS has an issue, an outcome and the sentence on its sources for every row, in the order of the table', () => {
  expect(Object.keys(STRIKE_DETAILS)).toEqual(PAST_STRIKES.map(({ id }) => id));
  for (const { id } of PAST_STRIKES) {
    const { issue, outcome, sourceText, note } = STRIKE_DETAILS[id];
    expect(Math.min(issue.length, outcome.length)).toBeGreaterThan(2);
    expect(Math.max(issue.length, outcome.length)).toBeLessThan(80);
    expect([sourceText, note]).toEqual([PAST_STRIKE_SOURCES[id], PAST_STRIKE_NOTES[id] ?? null]);
  }
});

test('STRIKE_DETAILS names a source with a title and a publisher for every row but the eight that rest on memory alone', () => {
  const unsourced = Object.entries(STRIKE_DETAILS).filter(([, { sources }]) => sources.length === 0);
  expect(unsourced.map(([id]) => id)).toEqual([
    'fleischer-1937',
    'afm-1948',
    'equity-uk-1961',
    'nabet-nbc-1976',
    'equity-uk-comm-1997',
    'nabet-abc-1998',
    'bbc-2005',
    'equity-lab-2019',
  ]);
  for (const [id, { recalled }] of unsourced) {
    expect(recalled).toEqual(expect.arrayContaining(['start', 'end', 'issue', 'outcome']));
    expect(PAST_STRIKES.find((strike) => strike.id === id)?.standing).toBe('memory');
  }
  for (const { sources } of Object.values(STRIKE_DETAILS)) {
    for (const { title, publisher, address } of sources.map(disputeSource)) {
      expect(Math.min(title.length, publisher.length)).toBeGreaterThan(3);
      expect(address).toMatch(/^$|^https?:/);
    }
  }
});

test('STRIKE_DETAILS recalls every part of a date that the table has from memory, and no workers where there is no count', () => {
  for (const { id, standing, workers } of PAST_STRIKES) {
    const { recalled } = STRIKE_DETAILS[id];
    if (standing === 'memory') expect(recalled).toContain('end');
    if (standing === 'verified') expect(recalled).not.toContain('start');
    if (workers === null) expect(recalled).not.toContain('workers');
  }
  expect(Object.values(STRIKE_DETAILS).filter(({ recalled }) => recalled.includes('outcome'))).toHaveLength(33);
});

test('disputeSource takes the page of the facts where it has none of its own', () => {
  expect(disputeSource('fmcs').address).toBe('https://github.com/labordata/fmcs-work-stoppage');
  expect(disputeSource('tv-room').address).toBe('http://tvfeatures.thetvroomplus.com/feature-53.html');
});

test('strikeSample on 18 July 2023 has the writers running for 77 days and neither the actors nor later strikes', () => {
  const { ids, days, censored } = strikeSample('screen-1d', '2023-07-18', 'sag-aftra-2023');
  expect(ids).toHaveLength(24);
  expect(days[ids.indexOf('wga-2023')]).toBe(77);
  expect(ids.filter((_, i) => censored[i])).toEqual(['wga-2023']);
  expect(ids).not.toContain('sag-aftra-2023');
  expect(ids).not.toContain('vg-2024');
});

test('strikeSample never sees the length of a strike before it ended, whatever the day', () => {
  const day = fc.integer({ min: dayNumber('1919-01-01'), max: dayNumber('2026-12-31') }).map(isoOf);
  fc.assert(
    fc.property(fc.constantFrom('screen-1d', 'guilds', 'curated'), day, (name, asOf) => {
      const { ids, days, censored } = strikeSample(name, asOf, '');
      for (const [i, id] of ids.entries()) {
        const { start, end, days: whole } = PAST_STRIKES.find((strike) => strike.id === id)!;
        if (start.length < 10) expect(Number(start.slice(0, 4))).toBeLessThan(Number(asOf.slice(0, 4)));
        else if (end !== null && end < asOf) expect([days[i], censored[i]]).toEqual([whole, false]);
        else expect([days[i], censored[i]]).toEqual([Math.min(whole, daysBetween(start, asOf)), true]);
      }
    }),
  );
});

test('strikeSample counts a strike as running on the day it ended and as ended the day after', () => {
  const lengthOn = (asOf: string) => {
    const { ids, days, censored } = strikeSample('guilds', asOf, '');
    const i = ids.indexOf('wga-2023');
    return [days[i], censored[i]];
  };
  expect(lengthOn('2023-05-02')).toEqual([undefined, undefined]);
  expect(lengthOn('2023-05-03')).toEqual([1, true]);
  expect(lengthOn('2023-09-27')).toEqual([148, true]);
  expect(lengthOn('2023-09-28')).toEqual([148, false]);
});

test('strikeSample takes a strike known by year alone from the next year on', () => {
  expect(strikeSample('screen-1d', '1972-12-31', '').ids).not.toContain('clga-1972');
  expect(strikeSample('screen-1d', '1973-01-01', '').ids).toContain('clga-1972');
});

test('strikeSample does not stretch a lockout last seen running beyond the day it was seen', () => {
  const { ids, days, censored } = strikeSample('curated', '2026-01-01', '');
  const i = ids.indexOf('actra-nca-2022');
  expect([days[i], censored[i]]).toEqual([731, true]);
});

test('each sample of the table has the segments, countries and lengths that its name says', () => {
  const late = '2026-01-01';
  const kinds = (name: TableSample) => {
    const { ids } = strikeSample(name, late, '');
    const rows = PAST_STRIKES.filter(({ id }) => ids.includes(id));
    return {
      rows: rows.length,
      segments: new Set(rows.map(({ segment }) => segment)).size,
      countries: new Set(rows.map(({ country }) => country)).size,
    };
  };
  expect(kinds('curated')).toEqual({ rows: 58, segments: 12, countries: 3 });
  expect(kinds('curated-verified')).toMatchObject({ rows: 49, countries: 3 });
  expect(kinds('screen')).toEqual({ rows: 28, segments: 8, countries: 1 });
  expect(kinds('screen-1d')).toEqual({ rows: 26, segments: 7, countries: 1 });
  expect(kinds('guilds')).toEqual({ rows: 11, segments: 2, countries: 1 });
});

test('strikeSample refuses a date that does not exist', () => {
  expect(() => strikeSample('curated', '2023-02-30', '')).toThrow('2023-02-30');
});
