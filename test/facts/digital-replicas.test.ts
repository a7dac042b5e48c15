import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExampleCredit } from '../../src/facts/clause';
import { minimumOf } from '../../src/facts/minimum-of';
import { CLAUSE_WORDS, libraryFormula, RESIDUAL_LIBRARY } from '../../src/facts/residual-library';
import { CREDIT_NAMES, evaluateOnce, readFormula, type Tree } from '../../src/formula/formula';

const UNNAMED = Object.fromEntries(CREDIT_NAMES.map(({ name }) => [name, 0]));
const REPLICAS = RESIDUAL_LIBRARY.filter(({ id }) => id.startsWith('replica-'));
const readings = new Map<string, Tree>(
  REPLICAS.flatMap(({ id, text, range }) => [
    [id, text] as const,
    ...(range
      ? ([
          [`${id} low`, range[0]],
          [`${id} high`, range[1]],
        ] as const)
      : []),
  ]).map(([key, text]) => [key, readFormula(text, CREDIT_NAMES).tree!]),
);
const pays = (key: string, credit: ExampleCredit): number => evaluateOnce(readings.get(key)!, { ...UNNAMED, consent: 1, ...credit });

const dollars = fc.integer({ min: 1, max: 1_000_000_00 }).map((cents) => cents / 100);
const anyCredit = fc.record({
  dayRate: dollars,
  dayScale: dollars,
  agreedPay: dollars,
  days: fc.integer({ min: 0, max: 60 }),
  hours: fc.integer({ min: 1, max: 96 }).map((quarters) => quarters / 4),
  suitsPerformer: fc.constantFrom(0, 1),
});
/** What a clause pays at least, where it has a least; of half a day, half of the day's minimum. */
const FLOORS: Readonly<Record<string, (credit: ExampleCredit) => number>> = {
  'replica-scan-2023': ({ dayScale, hours, suitsPerformer }) => (hours! <= 4 && suitsPerformer! >= 1 ? 0.5 : 1) * dayScale!,
  'replica-same-2023': ({ days, dayScale }) => days! * dayScale!,
  'replica-other-2023': ({ days, dayScale }) => days! * dayScale!,
  'replica-independent-2026': ({ days, dayScale }) => days! * dayScale!,
  'replica-background-2023': ({ days, dayScale }) => days! * dayScale!,
};

test('all clauses on replicas have a floor but the one of 2023 on independent replicas', () => {
  expect(REPLICAS.map(({ id }) => id).filter((id) => !(id in FLOORS))).toEqual(['replica-independent-2023']);
  expect(pays('replica-independent-2023', { agreedPay: 0.01, days: 60, dayScale: 1158 })).toBe(0.01);
});

test.each(Object.keys(FLOORS))('%s pays no less than its minimum', (id) => {
  fc.assert(
    fc.property(anyCredit, (credit) => {
      expect(pays(id, credit)).toBeGreaterThanOrEqual(FLOORS[id]!(credit) * (1 - 1e-12));
    }),
  );
});

test.each([...readings.keys()])('%s: more days, hours, pay or a higher minimum never pay less', (key) => {
  const more = { days: 1, hours: 0.25, dayRate: 100, dayScale: 100, agreedPay: 100 };
  fc.assert(
    fc.property(anyCredit, (credit) => {
      for (const name of Object.keys(more) as (keyof typeof more)[])
        expect(pays(key, { ...credit, [name]: credit[name] + more[name] }), name).toBeGreaterThanOrEqual(pays(key, credit));
    }),
  );
});

test.each([...readings.keys()])('%s pays nothing without consent, whatever else is given', (key) => {
  fc.assert(
    fc.property(anyCredit, (credit) => {
      expect(pays(key, { ...credit, consent: 0 })).toBe(0);
    }),
  );
});

test('every clause on replicas says that it needs consent, and of each amount that is unsure what was not read', () => {
  expect(REPLICAS).toHaveLength(6);
  for (const { id, range } of REPLICAS) {
    expect(CLAUSE_WORDS[id].about, id).toMatch(/\bconsent\b/i);
    if (range) expect(CLAUSE_WORDS[id].unsure, id).toMatch(/not read\b/);
  }
});

test('the scan pays half a day up to four hours at a time that suits the performer, and else a day', () => {
  const scan = (credit: ExampleCredit): number =>
    pays('replica-scan-2023', { dayRate: 2000, dayScale: 1158, suitsPerformer: 1, ...credit });
  expect([1, 4, 4.25, 8].map((hours) => scan({ hours }))).toEqual([1000, 1000, 2000, 2000]);
  expect(scan({ hours: 4, suitsPerformer: 0 })).toBe(2000);
  // A weekly player's fifth of the week is below the minimum for a day.
  const weekly = { dayRate: minimumOf('week', '2023').amount / 5, dayScale: minimumOf('day', '2023').amount };
  expect(scan({ hours: 8, ...weekly })).toBe(1158);
  expect(['', ' low', ' high'].map((end) => pays(`replica-scan-2023${end}`, { hours: 4, suitsPerformer: 1, ...weekly }))).toEqual([
    579,
    expect.closeTo(401.9, 9),
    1158,
  ]);
});

test('an independent replica is bargained for freely up to June 2026, and above a floor from the day after', () => {
  const [before, after] = [libraryFormula('replica-independent-2023')!, libraryFormula('replica-independent-2026')!];
  expect([before.until, after.from]).toEqual(['2026-06-30', '2026-07-01']);
  const credit = { agreedPay: 1000, days: 2, dayScale: minimumOf('day', '2026').amount };
  expect(pays('replica-independent-2023', credit)).toBe(1000);
  expect(pays('replica-independent-2026', credit)).toBe(2566);
  expect(pays('replica-independent-2026', { ...credit, agreedPay: 9000 })).toBe(9000);
});

test('a background actor’s scan is paid by the hour, within a paid day or as a day of its own by the readings', () => {
  const credit = { dayRate: minimumOf('background', '2023').amount, hours: 2, days: 0, dayScale: 1158 };
  expect(['', ' low', ' high'].map((end) => pays(`replica-background-2023${end}`, credit))).toEqual([52, 0, 208]);
});
