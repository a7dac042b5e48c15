import { expect, test } from 'vitest';
import { STUDIOS } from '../../src/cases/studios';
import { CREDIT_PAY, CREDITS, LITTLE_WATCHED, VIEWING, VIEWING_LAW, WGA_RESIDUAL_BASE, WIDELY_WATCHED } from '../../src/facts/credits';
import { addDays, daysBetween } from '../../src/facts/date';
import type { Fact } from '../../src/facts/fact';
import { OFFERS } from '../../src/cases/offers';
import { OUTCOMES } from '../../src/cases/outcomes';
import { FACTS, factValue, factValues, type FactId } from '../../src/cases/facts';
import { COMMON } from '../../src/cases/common';
import { TEXTS } from '../../src/cases/texts';
import { PAST_STRIKES } from '../../src/facts/past-strikes';
import { RESIDUAL_FORMULAS } from '../../src/facts/residual-formulas';
import { RESIDUAL_LIBRARY, WORKED_EXAMPLES } from '../../src/facts/residual-library';
import { SOURCES, type SourceId } from '../../src/facts/sources';
import { WORK_FACTS } from '../../src/facts/work-facts';
import { normalCdf, normalQuantile } from '../../src/random/normal';
import { defaultOf } from '../../src/scenario/parameter';
import { parametersOf } from '../../src/scenario/parameters';
import { presetScenario } from '../../src/scenario/scenario';
import { CASES, PRESET_IDS, PRESETS } from '../../src/cases/cases';
import type { Case } from '../../src/cases/case';
import { without } from '../support/without';

const facts = Object.entries(TEXTS) as [FactId, Fact][];
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const used = [
  ...[...facts.map(([, fact]) => fact), ...Object.values(WORK_FACTS), ...RESIDUAL_LIBRARY, ...WORKED_EXAMPLES].map(({ source }) => source),
  ...facts.flatMap(([, { rangeSource, readings }]) => [rangeSource, readings?.source]),
  ...OFFERS.flatMap(({ steps }) => steps.map(({ source }) => source as SourceId)),
  ...OUTCOMES.map(({ source }) => source),
];

test('every source of SOURCES is named by a fact, its range or its readings, an offer, an outcome, a clause or a worked example', () => {
  expect(Object.keys(SOURCES).filter((key) => !used.includes(key as SourceId))).toEqual([]);
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

test.each(PRESET_IDS.flatMap((id) => parametersOf(id).map((parameter) => [parameter.key, id, parameter] as const)))(
  'the default of %s in %s is a fact',
  (_, __, parameter) => {
    const { fact, part, bounds } = parameter;
    const { value }: Fact = FACTS[fact];
    const parts = typeof value === 'number' ? [value] : value;
    expect(part).toBeLessThan(parts.length);
    expect(defaultOf(parameter)).toBe(parts[part]);
    expect(parts[part]).toBeGreaterThanOrEqual(bounds[0]);
    expect(parts[part]).toBeLessThanOrEqual(bounds[1]);
  },
);

test('factValue refuses a part that is not there', () => {
  expect(() => factValue('gwi-2023-union-ask', 3)).toThrow('gwi-2023-union-ask has no part 3');
});

/** A fact without what only a reader needs. */
const numbersOf = (fact: Fact): object => ({
  ...without(fact, ['note', 'rangeWhy', 'source', 'rangeSource', 'unit']),
  ...(fact.readings && { readings: without(fact.readings, ['why', 'source']) }),
});

test('FACTS and TEXTS are the same numbers; FACTS have none of the texts, so that the model and the page’s first files carry none', () => {
  expect(Object.keys(TEXTS).sort()).toEqual(Object.keys(FACTS).sort());
  for (const [id, fact] of facts) {
    const { note, rangeWhy, source, rangeSource, readings }: Partial<Fact> = FACTS[id];
    expect(numbersOf(FACTS[id]), id).toEqual(numbersOf(fact));
    expect([note, rangeWhy, source, rangeSource, readings?.why], id).toEqual(Array(5).fill(undefined));
  }
});

test.each(CASES as readonly Case[])('no number of $id has the id of a number of another dispute', ({ id, facts: own }) => {
  const others = (CASES as readonly Case[]).filter((each) => each.id !== id).flatMap((each) => Object.keys(each.facts));
  expect(Object.keys(own).filter((each) => [...others, ...Object.keys(COMMON)].includes(each))).toEqual([]);
});

test('FACTS that begin with assumption- say that they are ours, or how they were derived', () => {
  for (const [id, { standing, source }] of facts.filter(([id]) => id.startsWith('assumption-'))) {
    expect(['assumption', 'derived'], id).toContain(standing);
    expect(TEXTS[id].note, id).toEqual(expect.stringMatching(/\w/));
    expect(source === 'own-assumption', id).toBe(standing === 'assumption');
  }
});

test('FACTS are our own exactly where they stand as an assumption', () => {
  for (const [id, { standing, source }] of facts) expect(standing === 'assumption', id).toBe(source === 'own-assumption');
});

test('FACTS that end in -derived are not put forward as published, and say how they were computed', () => {
  for (const [id, { standing }] of facts.filter(([id]) => id.endsWith('-derived'))) {
    expect(['derived', 'dispute'], id).toContain(standing);
    expect(TEXTS[id].note, id).toEqual(expect.stringMatching(/\w/));
  }
});

test('no fact that is ours or disputed goes without a note', () => {
  const ours = facts.filter(([, { standing }]) => standing === 'assumption' || standing === 'dispute');
  expect(ours.filter(([id]) => !/\w/.test(TEXTS[id].note ?? '')).map(([id]) => id)).toEqual([]);
});

const isOurs = (source: SourceId | undefined, why: string | undefined): boolean =>
  source !== 'own-assumption' || /\b(ours?|we)\b/i.test(why ?? '');

test('every range says why it is that wide and whose its ends are, with a source or as our own', () => {
  for (const [id, { value, range, scale, rangeWhy, rangeSource }] of Object.entries(TEXTS) as [FactId, Fact][]) {
    expect([rangeWhy !== undefined, rangeSource !== undefined, scale !== undefined], id).toEqual(Array(3).fill(range !== undefined));
    if (!range) continue;
    expect(rangeWhy, id).toMatch(/\w.*\.$/);
    expect(Object.keys(SOURCES), id).toContain(rangeSource);
    expect(isOurs(rangeSource, rangeWhy), `${id} says that the width is ours`).toBe(true);
    expect([range[0] < (value as number), (value as number) < range[1]], id).toEqual([true, true]);
  }
});

test('both sides’ readings of a number say whose they are, with a source or as our own', () => {
  for (const [id, { readings }] of Object.entries(TEXTS) as [FactId, Fact][]) {
    if (!readings) continue;
    expect(readings.why, id).toMatch(/\w.*\.$/);
    expect(Object.keys(SOURCES), id).toContain(readings.source);
    expect(isOurs(readings.source, readings.why), `${id} says that the readings are ours`).toBe(true);
  }
});

test.each(PRESET_IDS)('what %s holds fixed though it is ours has a note that says so', (id) => {
  for (const { key, fact, standing } of parametersOf(id)) {
    if (standing !== 'held') continue;
    expect(TEXTS[fact], key).toMatchObject({ standing: 'assumption' });
    expect(TEXTS[fact].range, key).toBeUndefined();
    expect(TEXTS[fact].note, key).toMatch(/\w.*\.$/);
  }
});

test.each(PRESET_IDS)('the companies of %s, if it names them, share all of the cost of terms, of the stop, and of cash', (id) => {
  const { companies } = PRESETS[id];
  for (const share of ['termsShare', 'stopShare', 'cashShare'] as const) {
    const shares = companies.map((company) => company[share]);
    if (companies.length > 0 && (share !== 'cashShare' || PRESETS[id].has.cash)) expect(sum(shares), share).toBeCloseTo(1, 12);
    for (const each of shares) expect(each, share).toBeGreaterThanOrEqual(0);
  }
  for (const { id: company, termsShare, stopShare } of companies) expect(termsShare + stopShare, company).toBeGreaterThan(0);
  expect(new Set(companies.map(({ id: company }) => company)).size).toBe(companies.length);
});

test('every one of the STUDIOS has a part of the terms and of the stop', () => {
  for (const { id, termsShare, stopShare } of STUDIOS) expect(Math.min(termsShare, stopShare), id).toBeGreaterThan(0);
});

test('STUDIOS have the shares of the writers’ costing: $343 of 429 million on eight companies', () => {
  const millions = Object.fromEntries(STUDIOS.map(({ id, termsShare }) => [id, Math.round(429 * termsShare)]));
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

test('segments of members and the standing credits are divided without a rest', () => {
  for (const { members, has } of CASES as readonly Case[]) {
    // Those who differ in how they are paid.
    expect(members.segments.length > 0).toBe(has.healthPlan);
    if (members.segments.length > 0) expect(sum(members.segments.map(({ members: share }) => share))).toBeCloseTo(1, 12);
    expect(new Set(members.segments.map(({ id }) => id)).size).toBe(members.segments.length);
  }
  for (const { pay } of Object.values(CREDITS)) expect(sum(pay.map(({ share }) => share))).toBeCloseTo(1, 12);
  expect(CREDITS.actors.pay).toBe(CREDIT_PAY);
  expect(sum(VIEWING.map(({ share }) => share))).toBeCloseTo(1, 12);
});

test('VIEWING is the lognormal law in classes: 40 of 600 titles and 36 % of the fixed residuals above the line of the bonus', () => {
  const { line, titlesAbove, residualsAbove, spread } = VIEWING_LAW;
  const middle = (above: number): number => Math.log(line) - spread * normalQuantile(1 - above);
  const [titles, residuals] = [middle(titlesAbove), middle(residualsAbove)];
  const edges = [Infinity, 0.5, 0.3, 0.2, 0.1, 0.05, 0].map(Math.log);
  const between = (from: number, to: number, mean: number): number => normalCdf((to - mean) / spread) - normalCdf((from - mean) / spread);
  VIEWING.forEach(({ viewsPerSubscriber, share, titles: count }, k) => {
    const [to, from] = [edges[k]!, edges[k + 1]!];
    const part = between(from, to, residuals);
    expect(share).toBeCloseTo(part, 3);
    expect(count).toBeCloseTo(between(from, to, titles), 3);
    const moment = Math.exp(residuals + (spread * spread) / 2) * between(from, to, residuals + spread * spread);
    expect(viewsPerSubscriber / (moment / part)).toBeCloseTo(1, 2);
  });
  const above = VIEWING.filter(({ viewsPerSubscriber }) => viewsPerSubscriber >= line);
  expect(sum(above.map(({ share }) => share))).toBeCloseTo(residualsAbove, 3);
  expect(sum(above.map(({ titles: count }) => count))).toBeCloseTo(titlesAbove, 3);
  expect(VIEWING[WIDELY_WATCHED].viewsPerSubscriber).toBeGreaterThan(line);
  expect(VIEWING[LITTLE_WATCHED].viewsPerSubscriber).toBeLessThan(line);
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
  ['hb-ey-2020', [45, 40, 35, 25, 20, 15, 10, 8, 5, 4.5, 3, 2.5, 1.5]],
  ['tl-shutdown-share', 80],
  ['dist-none-derived', 33],
  ['fmcs-all', [14_223, 20, 129]],
  ['gwi-2023-wga-offer', [4, 3, 2]],
  ['gwi-2023-wga-ask', [6, 5, 5]],
  ['gwi-2023-wga', [5, 4, 3.5]],
  ['gwi-2023-wga-august-offer', [5, 4, 3.5]],
  ['gwi-2023-dga', [5, 4, 3.5]],
  ['val-wga-offer', 86e6],
  ['val-wga-ask', 429e6],
  ['val-wga-final', 233e6],
  ['members-wga', 11_500],
  ['members-total', 160_000],
  ['hp-wga-threshold-2022', 41_773],
] as const)('FACTS have %s as published', (id, published) => {
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

test('FACTS of the writers have the days that follow from the dates of the two strikes', () => {
  expect(FACTS['tl-wga-elapsed-derived'].value).toBe(daysBetween('2023-05-02', addDays('2023-07-18', 1)));
  expect(FACTS['tl-sag-start-after-wga-derived'].value).toBe(daysBetween('2023-05-02', '2023-07-14'));
});

test('FACTS of the writers have what follows from published numbers', () => {
  // $916.6 and 373 million in 2023 are 35.0 and 22.4 % less than the year before.
  const [television, film] = [916.6e6 / (1 - 0.35), 373e6 / (1 - 0.224)];
  expect(factValue('earn-wgaw-2022-tv-derived')).toBeCloseTo(television, -7);
  // Reported pay holds television at scale, and film with what is paid above scale: a share of that is another share of pay at scale.
  const reported = television / (television + film);
  expect(reported).toBeCloseTo(0.75, 2);
  const filmPay = 1 + factValue('assumption-wga-overscale');
  const atScale = (share: number): number => (100 * share * filmPay) / (share * filmPay + 1 - share);
  expect(filmPay).toBe(2.5);
  expect(factValue('earn-wgaw-2022-split-derived')).toBe(Math.round(atScale(0.75)));
  expect((FACTS['earn-wgaw-2022-split-derived'] as Fact).range).toEqual([0.66, 0.82].map((share) => Math.round(atScale(share))));
  expect(factValue('earn-wga-at-minimum-derived')).toBeCloseTo(0.49 * television, -7);
  // A fifth is added for the East to what the West collected.
  expect(factValue('resid-wgaw-2022-derived')).toBeCloseTo((1.2 * 598.5e6) / 1.035, -7);
  expect(factValue('resid-wga-2023-hbsvod-derived')).toBeCloseTo(1.2 * 57.37e6, -6);
  expect(factValue('gwi-2026-wga-derived')).toBeCloseTo((1.5 + 3 + 3 + 3) / 4, 1);
  // The depth in the middle of the room for make-up work, and the depths that fit at its five points, deeper with every one.
  const depths = factValues('earn-wgaw-2024-by-room-derived');
  expect(depths).toHaveLength(5);
  expect(depths[2]).toBe(factValue('earn-wgaw-2024-derived'));
  expect([...depths].sort((a, b) => a - b)).toEqual(depths);
  // 5,951 and 6,835 with pay in the West, a fifth more with the East, of 11,500.
  const without = [5951, 6835].map((paid) => 100 * (1 - (1.2 * paid) / 11_500));
  expect(Math.min(...without)).toBeLessThan(factValue('earn-wgaw-employed-derived'));
  expect(Math.max(...without)).toBeGreaterThan(factValue('earn-wgaw-employed-derived'));
});

/** What a success bonus pays a year once it is complete, by its rule: a part of the fixed residuals on titles that pass the line. */
function completeBonus(fixed: number, part: number): number {
  const shares = factValues('hb-ey-2020');
  const again = factValue('assumption-bonus-decay') / 100;
  return (part * fixed * VIEWING_LAW.residualsAbove * sum(shares.map((share, k) => share * again ** k))) / sum(shares);
}

test('both success bonuses are what their rule pays: 36% of the fixed residuals pass the line in the first year, and 30% of those again in each year after', () => {
  expect([VIEWING_LAW.residualsAbove, factValue('assumption-bonus-decay')]).toEqual([0.36, 30]);
  expect(factValue('bonus-sag-value')).toBeCloseTo(completeBonus(95e6, 1), -5);
  expect(factValue('bonus-sag-value')).toBe(9.7e6);
  expect(factValue('offer-bonus-cost-ratio-derived')).toBeCloseTo(completeBonus(69e6, 0.5), -5);
  expect(factValue('offer-bonus-cost-ratio-derived')).toBe(3.5e6);
  // The fixed residuals of both disputes.
  expect(presetScenario('sag-aftra-2023').values.residualsStreaming).toBe(95e6);
  expect(presetScenario('wga-2023').values.residualsStreaming).toBe(69e6);
  // What the parties said, or what is read into it, stays their reading.
  expect((FACTS['bonus-sag-value'] as Fact).readings).toMatchObject({ union: 40e6, employers: 29e6 });
  expect((FACTS['offer-bonus-cost-ratio-derived'] as Fact).readings?.union).toBe(12e6);
  // $20 million a year for actors, and 4 to 5 times the writers' bonus.
  expect((FACTS['offer-bonus-cost-ratio-derived'] as Fact).readings?.employers).toBeCloseTo(20e6 / 4.5, -5);
});

const mean = (values: readonly number[]): number => sum(values) / values.length;

test('the path of work is FilmLA’s count by quarter, with a straight line over the quarters of strikes and restarts', () => {
  const index = factValues('filmla-index-derived');
  const [first, later] = [76, mean([62, 56, 68])];
  expect(later).toBe(62);
  expect(index.slice(0, 6)).toEqual([0, 1, 2, 3, 4, 5].map((k) => expect.closeTo(first + (k * (later - first)) / 5, 9)));
  expect(index.slice(5, 8)).toEqual([later, later, later]);
  expect(index.slice(8)).toEqual([Math.round(mean([54, 58, 48, 53]))]);
});

test('how deep work falls without a strike follows from ProdPro’s counts of 2024 against 2022', () => {
  const fall = (now: number, before: number): number => 100 * (1 - now / before);
  // Spending, series, and big-budget spending in the US; Los Angeles was down by 38%.
  const losAngeles = 100 - factValue('filmla-index-derived', 5);
  expect(losAngeles).toBe(38);
  const depth = (100 * mean([fall(42, 47.9), fall(494, 607), 26])) / losAngeles;
  expect(factValue('prodpro-2024-derived')).toBe(Math.round(depth));
  // Films against series, rounded up by about a fourth.
  const films = (100 * fall(679, 706)) / fall(494, 607);
  expect(Math.abs(factValue('prodpro-2024-films-derived') - films)).toBeLessThan(5);
});

test('residuals of the writers by market and the growth of each follow from what the guild’s West reported', () => {
  const [streaming, syndication] = factValues('resid-wga-2023-by-market-derived');
  expect(streaming).toBeCloseTo((100 * (134.3 + 133.6)) / 598.5, 0);
  expect(syndication).toBeCloseTo((100 * 17.6) / 598.5, 0);
  expect(factValue('resid-wga-2023-domestic-syndication')).toBeCloseTo(-12.1, 0);
  // 53% less in five years are 14% a year.
  const range = (FACTS['resid-wga-2023-domestic-syndication'] as Fact).range!;
  expect(100 * (0.47 ** (1 / 5) - 1)).toSatisfy((a: number) => a > range[0] && a < range[1]);
});

test('pay at scale of the writers of 2007 follows from the $1,051 million that were reported with film as paid', () => {
  const television = factValue('assumption-wga-2007-tv') / 100;
  const perDollar = television + (1 - television) * (1 + factValue('assumption-wga-2007-above'));
  expect(perDollar).toBeCloseTo(0.8 + 0.2 * 2.5, 12);
  expect(factValue('cost-2007-base-derived')).toBeCloseTo(1051e6 / perDollar, -7);
});

test('the writers’ strike of 2007 has its days, as the list of past strikes', () => {
  expect(factValue('wga-2007-length')).toBe(daysBetween('2007-11-05', '2008-02-13'));
  expect(factValue('wga-2007-elapsed')).toBe(daysBetween('2007-11-05', addDays('2007-11-05', 1)));
});

test('members with a covered job are those whom the payroll survey counted on strike and a fourth more', () => {
  expect(factValue('jobs-2023-strikers-derived')).toBe(1.25 * 16_000);
});

test.each((CASES as readonly Case[]).filter(({ unemployment }) => unemployment))(
  'the states of $id share all members, and every state has its law in full',
  ({ unemployment = [] }) => {
    const value = (ref: unknown): number => (typeof ref === 'string' ? factValue(ref as FactId) : factValue(...(ref as [FactId, number])));
    expect(sum(unemployment.map(({ share }) => value(share)))).toBeCloseTo(100, 12);
    expect(new Set(unemployment.map(({ id }) => id)).size).toBe(unemployment.length);
    for (const { id, takeUp, weekly, strikersFrom, outsideFrom } of unemployment) {
      for (const each of [takeUp, weekly, outsideFrom]) expect(value(each), id).toBeGreaterThan(0);
      if (strikersFrom !== null) expect(value(strikersFrom), id).toBeGreaterThanOrEqual(value(outsideFrom));
    }
  },
);

test.each((CASES as readonly Case[]).filter(({ earnings }) => earnings))('the kinds of pay of $id share all of it', ({ earnings }) => {
  const [, ...rest] = earnings!.kinds;
  const value = (ref: unknown): number => (typeof ref === 'string' ? factValue(ref as FactId) : factValue(...(ref as [FactId, number])));
  expect(sum(rest.map(([, share]) => value(share)))).toBeCloseTo(100, 12);
});

test('the share of writers who reach the health plan follows from median, spread and the share with pay', () => {
  const above = 1 - normalCdf(Math.log(41_773 / 140_000) / factValue('dist-wgaw-median-derived'));
  expect(100 * above * (1 - factValue('earn-wgaw-employed-derived') / 100)).toBeCloseTo(factValue('hp-wga-share-derived'), -0.5);
});

test('the guild’s three figures come out of the writers’ defaults if each year’s step counts alone, but for some 36 million in each: a calibration', () => {
  const base = factValue('earn-wgaw-2022-tv-derived');
  const steps = (id: FactId) => (base * sum(FACTS[id].value as readonly number[])) / 300;
  const plans = factValue('assumption-wga-contributions');
  const [deal, ask] = [factValue('assumption-wga-contributions-deal'), factValue('assumption-wga-contributions-ask')];
  const rooms = (world: 'offer' | 'deal' | 'ask') =>
    (base * factValue('assumption-wga-staff-share') * factValue('assumption-wga-rooms') * factValue(`assumption-wga-rooms-${world}`)) / 1e6;
  const fixed = factValue('resid-wga-2023-hbsvod-derived');
  const largest = factValue('assumption-top-services') / 100;
  const parts = {
    'val-wga-offer': steps('gwi-2023-wga-offer') + plans + rooms('offer'),
    'val-wga-final':
      steps('gwi-2023-wga') +
      plans * deal +
      rooms('deal') +
      fixed * (1.025 * ((largest * 1.6) / 1.35 + 1 - largest) - 1) +
      factValue('offer-bonus-cost-ratio-derived'),
    'val-wga-ask':
      steps('gwi-2023-wga-ask') + plans * ask + rooms('ask') + fixed * ((1.025 * 2.05) / 1.35 - 1) + factValue('assumption-wga-viewership'),
  };
  for (const [id, found] of Object.entries(parts) as [keyof typeof parts, number][])
    expect(Math.abs(factValue(id) - 36e6 - found), id).toBeLessThan(3.5e6);
  // On top of each other the same steps of the offer cost more than double, as the employers said of theirs.
  expect((0.04 + 0.0712 + 0.092624) / 0.09).toBeGreaterThan(factValue('val-wga-offer-wages-amptp'));
});

test('members and CREDITS of the writers hang on the minimum of one prime-time hour', () => {
  expect(factValue(PRESETS['wga-2023'].members.threshold as FactId)).toBe(CREDITS.writers.pay[0].pay);
  // The fixed base is paid whatever the pay, as long as the pay is above it.
  expect(CREDITS.writers.pay[0].pay).toBeGreaterThan(WGA_RESIDUAL_BASE);
  expect(CREDITS.writers.ceiling).toBe(WGA_RESIDUAL_BASE);
});

test('the employers’ $717 million of wages follow from the wage base behind their figures', () => {
  // 5 / 4 / 3.5 % for principals, 11 / 4 / 3.5 % for background, each step in force to the end of three years.
  const years = (first: number): number => first + ((1 + first) * 1.04 - 1) + ((1 + first) * 1.04 * 1.035 - 1);
  const background = (FACTS['earn-sag-2001-derived'].value as number) / 100;
  const base = FACTS['val-sag-2023-amptp-oct-derived'].value as number;
  expect(base * ((1 - background) * years(0.05) + background * years(0.11))).toBeCloseTo(717e6, -6.5);
});

test('PRESETS carry the dates of the dispute and of the contract', () => {
  const actors = {
    dispute: 'sag-aftra-2023',
    otherDispute: 'wga-2023',
    start: '2023-07-14',
    contractStart: '2023-07-01',
    stepDates: ['2024-07-01', '2025-07-01'],
    renewal: '2026-07-01',
    bonusStart: '2024-01-01',
    pattern: { bonus: '2023-09-27', wages: null },
    union: 'SAG-AFTRA',
    caseId: 'sag-aftra-2023',
    residuals: { credits: 'actors' },
  };
  const writers = {
    dispute: 'wga-2023',
    otherDispute: 'sag-aftra-2023',
    start: '2023-05-02',
    contractStart: '2023-05-02',
    stepDates: ['2024-05-02', '2025-05-02'],
    renewal: '2026-05-02',
    bonusStart: '2024-01-01',
    dealFrom: '2023-09-25',
    pattern: { bonus: '2024-01-25', wages: '2023-06-03' },
    union: 'WGA',
    caseId: 'wga-2023',
    residuals: { credits: 'writers' },
  };
  const before = {
    dispute: 'wga-2007',
    otherDispute: null,
    start: '2007-11-05',
    contractStart: '2007-11-01',
    renewal: '2011-05-02',
    bonusStart: null,
    union: 'WGA',
    caseId: 'wga-2007',
    residuals: { credits: 'writers' },
  };
  expect(PRESETS['wga-2007-settled']).toMatchObject({ id: 'wga-2007-settled', ...before });
  for (const id of ['sag-aftra-2023', 'sag-aftra-2023-settled'] as const) expect(PRESETS[id], id).toMatchObject({ id, ...actors });
  for (const id of ['wga-2023', 'wga-2023-settled'] as const) expect(PRESETS[id], id).toMatchObject({ id, ...writers });
});

test('PRESETS are those of all disputes in their order, each once', () => {
  const ids = (CASES as readonly Case[]).flatMap(({ presets }) => Object.keys(presets));
  expect(PRESET_IDS).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(CASES.map(({ id }) => id)).size).toBe(CASES.length);
  for (const id of PRESET_IDS) expect(PRESETS[id].id).toBe(id);
});

test.each(PRESET_IDS)('%s has its days in order: the contract’s start, the steps, the renewal', (id) => {
  const { start, contractStart, stepDates, renewal, bonusStart } = PRESETS[id];
  const days = [contractStart, ...stepDates, renewal];
  for (const day of [start, ...days, ...(bonusStart === null ? [] : [bonusStart])]) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect([...days].sort()).toEqual(days);
  expect(new Set(days).size).toBe(days.length);
  expect(daysBetween(start, renewal)).toBeGreaterThan(0);
});

test.each(PRESET_IDS)('the raises of %s have a date for each step after the first, in every world', (id) => {
  for (const term of PRESETS[id].terms)
    if (term.kind === 'wage-steps')
      for (const world of ['offer', 'ask', 'deal'] as const)
        expect(FACTS[term[world] as FactId].value, `${term.id} ${world}`).toHaveLength(PRESETS[id].stepDates.length + 1);
});

test.each(PRESET_IDS)('%s names members and claims of its own', (id) => {
  const { membership, claims, dispute, members, inputs, has } = PRESETS[id];
  if (dispute !== null) expect(PAST_STRIKES.find((strike) => strike.id === dispute)?.workers).toBe(FACTS[membership as FactId].value);
  // Both sides’ bases of pay are told apart by what they said their terms were worth.
  if (has.unionBase) expect(claims.length).toBeGreaterThan(0);
  for (const { fact, years } of claims) {
    expect(TEXTS[fact as FactId], fact).toMatchObject({ standing: 'dispute', unit: years === 1 ? 'USD per year' : 'USD over three years' });
  }
  // The health plan’s threshold is what the share above it is measured at.
  if (has.healthPlan) expect(inputs.healthThreshold).toBe(members.threshold);
});

test.each(PRESET_IDS)('the formulas of %s are of its own craft; a dispute without residuals has none', (id) => {
  const { formulas, residuals } = PRESETS[id];
  expect(formulas === null).toBe(residuals === null);
  if (!formulas || !residuals) return;
  for (const formula of [...Object.values(formulas).map((choice) => choice.id), ...Object.values(residuals.library)])
    expect(
      RESIDUAL_FORMULAS.find((each) => each.id === formula),
      formula,
    ).toMatchObject({ craft: residuals.credits });
});
