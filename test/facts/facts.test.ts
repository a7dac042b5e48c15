import { expect, test } from 'vitest';
import { COMPANIES } from '../../src/facts/companies';
import { CREDIT_PAY, VIEWING } from '../../src/facts/credits';
import { addDays, daysBetween } from '../../src/facts/date';
import { FACTS, factValue } from '../../src/facts/facts';
import { MEMBER_SEGMENTS } from '../../src/facts/member-segments';
import { NOTES } from '../../src/facts/notes';
import { RESIDUAL_FORMULAS } from '../../src/facts/residual-formulas';
import { SOURCES } from '../../src/facts/sources';
import { defaultOf } from '../../src/scenario/parameter';
import { PARAMETERS } from '../../src/scenario/parameters';
import { PRESETS } from '../../src/scenario/presets';

const facts = Object.entries(FACTS);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const used = [...facts.map(([, { source }]) => source), ...RESIDUAL_FORMULAS.map(({ source }) => source)];

test('SOURCES has every source that a fact or a residual formula names, and none besides', () => {
  expect(Object.keys(SOURCES).sort()).toEqual([...new Set(used)].sort());
});

test('SOURCES have a title and a publisher; all but our own assumption have an address on the web', () => {
  const { 'own-assumption': own, ...others } = SOURCES;
  expect(own).toMatchObject({ title: 'Our own assumption', publisher: 'this project', address: '' });
  for (const [key, { title, publisher, date, address }] of Object.entries(others)) {
    expect(title, key).not.toBe('');
    expect(publisher, key).not.toBe('');
    expect(date, key).toMatch(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/);
    expect(address, key).toMatch(/^https?:\/\/[^\s/]+\/\S+$/);
  }
  const addresses = Object.values(SOURCES).map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('SOURCES whose key ends in a date were published on it', () => {
  for (const [key, { date }] of Object.entries(SOURCES)) {
    const named = /-(\d{4}(?:-\d{2}){0,2})$/.exec(key)?.[1];
    if (named) expect(date.startsWith(named), key).toBe(true);
  }
});

test.each(PARAMETERS.map((parameter) => [parameter.key, parameter] as const))('the default of %s is a fact', (_, parameter) => {
  const { fact, part, bounds } = parameter;
  expect(FACTS).toHaveProperty([fact]);
  const { value } = FACTS[fact];
  const parts = typeof value === 'number' ? [value] : value;
  expect(part).toBeLessThan(parts.length);
  expect(defaultOf(parameter)).toBe(parts[part]);
  expect(parts[part]).toBeGreaterThanOrEqual(bounds[0]);
  expect(parts[part]).toBeLessThanOrEqual(bounds[1]);
});

test('factValue refuses an unknown fact and a part that is not there', () => {
  expect(() => factValue('no-such-fact')).toThrow('unknown fact: no-such-fact');
  expect(() => factValue('gwi-2023-union-ask', 3)).toThrow('gwi-2023-union-ask has no part 3');
});

test('FACTS that begin with assumption- say that they are ours, or how they were derived', () => {
  for (const [id, { standing, source }] of facts.filter(([id]) => id.startsWith('assumption-'))) {
    expect(['assumption', 'derived'], id).toContain(standing);
    expect(NOTES[id], id).toMatch(/\w/);
    expect(source === 'own-assumption', id).toBe(standing === 'assumption');
  }
});

test('FACTS are our own exactly where they stand as an assumption', () => {
  for (const [id, { standing, source }] of facts) expect(standing === 'assumption', id).toBe(source === 'own-assumption');
});

test('FACTS that end in -derived are not put forward as published, and say how they were computed', () => {
  for (const [id, { standing }] of facts.filter(([id]) => id.endsWith('-derived'))) {
    expect(['derived', 'dispute'], id).toContain(standing);
    expect(NOTES[id], id).toMatch(/\w/);
  }
});

test('NOTES are about facts, and no fact that is ours or disputed goes without one', () => {
  for (const id of Object.keys(NOTES)) expect(FACTS).toHaveProperty([id]);
  for (const [id, { standing }] of facts) if (standing === 'assumption' || standing === 'dispute') expect(NOTES[id], id).toMatch(/\w/);
});

test('COMPANIES share all of the cost of terms and all of the cost of the stop', () => {
  expect(sum(COMPANIES.map(({ termsShare }) => termsShare))).toBeCloseTo(1, 12);
  expect(sum(COMPANIES.map(({ stopShare }) => stopShare))).toBeCloseTo(1, 12);
  expect(sum(COMPANIES.map(({ cashShare }) => cashShare))).toBeCloseTo(1, 12);
  for (const { id, termsShare, stopShare } of COMPANIES) expect(Math.min(termsShare, stopShare), id).toBeGreaterThan(0);
});

test('COMPANIES have the shares of the writers’ costing: $343 of 429 million on eight companies', () => {
  const millions = Object.fromEntries(COMPANIES.map(({ id, termsShare }) => [id, Math.round(429 * termsShare)]));
  expect(millions).toEqual({
    disney: 75,
    netflix: 68,
    wbd: 47,
    paramount: 45,
    nbcu: 34,
    amazon: 32,
    sony: 25,
    apple: 17,
    others: 429 - 343,
  });
});

test('MEMBER_SEGMENTS and the standing credits are divided without a rest', () => {
  expect(sum(MEMBER_SEGMENTS.map(({ members }) => members))).toBeCloseTo(1, 12);
  expect(sum(CREDIT_PAY.map(({ share }) => share))).toBeCloseTo(1, 12);
  expect(sum(VIEWING.map(({ share }) => share))).toBeCloseTo(1, 12);
});

test('VIEWING puts 36 % of the fixed residuals above the line of the success bonus, which is the union’s 40 of some 111 million', () => {
  const above = sum(VIEWING.filter(({ viewsPerSubscriber }) => viewsPerSubscriber >= 0.2).map(({ share }) => share));
  expect(above).toBeCloseTo(0.36, 12);
});

test.each([
  ['strike-dates-sag', 118],
  ['tl-wga-end', 148],
  ['gwi-2023-amptp-offer', [5, 4, 3.5]],
  ['gwi-2023-union-ask', [11, 4, 4]],
  ['gwi-2023-final-principals', [7, 4, 3.5]],
  ['gwi-2023-final-background', [11, 4, 3.5]],
  ['gwi-2023-amptp-bg-offer', [11, 4, 3.5]],
  ['gwi-2026-final', 3],
  ['hp-threshold-2023', 26_470],
  ['ph-rate-tv-performers', 21],
  ['bonus-sag-value', 40e6],
  ['hb-ey-2020', [45, 40, 35, 25, 20, 15, 10, 8, 5, 4.5, 3, 2.5, 1.5]],
  ['tl-shutdown-share', 80],
  ['dist-sag-1997-cdf', 30],
  ['fmcs-all', [14_223, 19, 128]],
])('FACTS have %s as published', (id, published) => {
  expect(FACTS[id].value).toEqual(published);
});

test('FACTS have what follows from published numbers', () => {
  // $54 million for one point of health contribution over three years.
  expect(FACTS['calib-covered-base-2020'].value).toBe(54e6 / 3 / 0.01);
  // $500 million a year for 1 % of streaming revenue.
  expect(FACTS['ask-1pct-derived'].value).toBe(2 * 500e6);
  // 3 % lower real wages after 100 days.
  expect(FACTS['concession-conflict'].value).toBeCloseTo(0.03 * 100, 12);
});

test('FACTS have the days that follow from the dates of the two strikes', () => {
  expect(FACTS['strike-dates-sag'].value).toBe(daysBetween('2023-07-14', '2023-11-09'));
  expect(FACTS['tl-wga-end'].value).toBe(daysBetween('2023-05-02', '2023-09-27'));
  expect(FACTS['tl-wga-start-derived'].value).toBe(daysBetween('2023-07-14', '2023-05-02'));
  expect(FACTS['tl-wga-start-derived'].value).toBe(-73);
  // Full days to the end of 18 July, which is the start of the 19th.
  expect(FACTS['tl-sag-start-derived'].value).toBe(daysBetween('2023-07-14', addDays('2023-07-18', 1)));
  expect(FACTS['tl-sag-start-derived'].value).toBe(5);
});

test('the employers’ $717 million of wages follow from the wage base behind their figures', () => {
  // 5 / 4 / 3.5 % for principals, 11 / 4 / 3.5 % for background, each step in force to the end of three years.
  const years = (first: number): number => first + ((1 + first) * 1.04 - 1) + ((1 + first) * 1.04 * 1.035 - 1);
  const background = (FACTS['earn-sag-2001-derived'].value as number) / 100;
  const base = FACTS['val-sag-2023-amptp-oct-derived'].value as number;
  expect(base * ((1 - background) * years(0.05) + background * years(0.11))).toBeCloseTo(717e6, -6.5);
});

test('PRESETS carry the dates of the dispute and of the contract', () => {
  expect(Object.keys(PRESETS)).toEqual(['sag-aftra-2023', 'sag-aftra-2023-settled']);
  for (const [id, preset] of Object.entries(PRESETS))
    expect(preset, id).toMatchObject({
      id,
      dispute: 'sag-aftra-2023',
      otherDispute: 'wga-2023',
      start: '2023-07-14',
      contractStart: '2023-07-01',
      stepDates: ['2024-07-01', '2025-07-01'],
      renewal: '2026-07-01',
      bonusStart: '2024-01-01',
    });
});
