import { expect, test } from 'vitest';
import type { RoundUnion } from '../../src/facts/bargaining-rounds';
import { disputeSource } from '../../src/facts/dispute-sources';
import { PAST_STRIKES } from '../../src/facts/past-strikes';
import { BARGAINING_ROUNDS, strikeIncidence } from '../../src/facts/strike-incidence';

const UNIONS: readonly RoundUnion[] = ['WGA', 'SAG', 'DGA'];
const yearsOf = (union: RoundUnion, standing: string) =>
  BARGAINING_ROUNDS.filter((round) => round.union === union && round.standing === standing).map(({ year }) => year);

test('BARGAINING_ROUNDS has a strike where PAST_STRIKES has one of that year, and nowhere else', () => {
  for (const { outcome, strike, year } of BARGAINING_ROUNDS) {
    expect(strike !== null).toBe(outcome === 'strike');
    if (strike !== null) expect(PAST_STRIKES.find(({ id }) => id === strike)?.start.slice(0, 4)).toBe(String(year));
  }
});

test('BARGAINING_ROUNDS has every US strike of film and television performers, writers and directors once', () => {
  const segments = ['film-tv-performers', 'film-tv-writers', 'film-tv-directors'];
  const strikes = PAST_STRIKES.filter(({ segment, country }) => country === 'US' && segments.includes(segment));
  const rounds = BARGAINING_ROUNDS.flatMap(({ strike }) => strike ?? []);
  expect(rounds.toSorted()).toEqual(strikes.map(({ id }) => id).toSorted());
});

test('BARGAINING_ROUNDS has years that rise within a union, at least three apart between a round of the calendar and its neighbours', () => {
  for (const union of UNIONS) {
    const rounds = BARGAINING_ROUNDS.filter((round) => round.union === union);
    for (const [i, { year, standing }] of rounds.entries()) {
      if (i === 0) continue;
      const gap = year - rounds[i - 1].year;
      expect(gap).toBeGreaterThan(0);
      if (standing === 'memory' || rounds[i - 1].standing === 'memory') expect(gap).toBeGreaterThanOrEqual(3);
      expect(gap).toBeLessThan(6);
    }
  }
});

test('BARGAINING_ROUNDS says of a round whether a page names it or the calendar sets it, quiet and without a source', () => {
  for (const { standing, source, outcome } of BARGAINING_ROUNDS) {
    if (standing === 'memory') expect([source, outcome]).toEqual([null, 'quiet']);
    else expect(disputeSource(source!).address).toMatch(/^https?:/);
  }
  expect(yearsOf('WGA', 'memory')).toEqual([1957, 1964, 1967, 1970, 1978, 1992, 1995, 1998, 2001, 2004, 2011, 2014, 2020]);
  expect(yearsOf('SAG', 'memory')).toEqual([1965, 1968, 1971, 1974, 1977, 1983, 1990, 1993, 1996, 1999, 2002, 2005]);
  expect(yearsOf('DGA', 'memory')).toEqual([1990, 1993, 1996, 1999, 2002, 2005, 2008, 2011, 2014, 2020]);
});

test.each([
  ['WGA', 10, 23, 8],
  ['SAG', 10, 22, 4],
  ['DGA', 3, 13, 1],
] as const)(
  'strikeIncidence of the %s has %i named rounds, %i with the calendar, and %i strikes in either',
  (union, named, all, strikes) => {
    expect(strikeIncidence({ union, rounds: 'named' })).toEqual({ strikes, rounds: named });
    expect(strikeIncidence({ union, rounds: 'all' })).toEqual({ strikes, rounds: all });
  },
);

test('strikeIncidence counts strikes shorter than a day as rounds without one where asked', () => {
  expect(strikeIncidence({ rounds: 'all' })).toEqual({ strikes: 13, rounds: 58 });
  expect(strikeIncidence({ rounds: 'all', leastDays: 1 })).toEqual({ strikes: 11, rounds: 58 });
  expect(strikeIncidence({ rounds: 'all', leastDays: 100 }).strikes).toBe(6);
});

test('strikeIncidence through 2022 leaves out the rounds of 2023 and 2026', () => {
  expect(strikeIncidence({ rounds: 'named', through: 2022 })).toEqual({ strikes: 11, rounds: 18 });
});
