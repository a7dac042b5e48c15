import { dayNumber, daysBetween } from '../../facts/date';
import { manufacturingStrikes } from '../../facts/manufacturing-strikes';
import { mediatedLengths } from '../../facts/mediated-stoppages';
import { PAST_STRIKES, type PastStrike } from '../../facts/past-strikes';
import type { SampleName } from '../../scenario/length-options';
import type { LengthFilter, LengthRequest } from '../../scenario/length-request';
import type { Lengths } from '../../survival/lengths';

/** Lengths of a sample, with their rows in `PAST_STRIKES`; null for samples from elsewhere. */
export interface KnownLengths extends Lengths {
  readonly ids: readonly string[] | null;
}

/** Lengths that a valid request selects; empty if its filter leaves none. */
export function knownLengths({ sample, filter, asOf, exclude }: LengthRequest): KnownLengths {
  if (typeof sample !== 'string') return { ...sample, ids: null };
  if (sample === 'mediated') return counted(mediatedLengths(filter));
  if (sample === 'mediated-manufacturing') return counted(largeManufacturing());
  if (sample === 'kennan-62' || sample === 'kennan-566') {
    const { days } = manufacturingStrikes(sample === 'kennan-62' ? 'june' : 'all');
    return { days, censored: days.map(() => false), ids: null };
  }
  return strikeSample(sample, asOf ?? EVER, exclude, filter);
}

type Counted = ReturnType<typeof mediatedLengths>;

const counted = ({ days, counts }: Counted): KnownLengths => ({ days, counts, censored: days.map(() => false), ids: null });

/** Mediated stoppages in manufacturing with 1,000 workers or more. */
function largeManufacturing(): Counted {
  const [some, most] = (['1000-4999', '5000-up'] as const).map((size) => mediatedLengths({ industry: 'manufacturing', size }));
  const counts = new Map<number, number>();
  for (const part of [some, most]) part.days.forEach((day, k) => counts.set(day, (counts.get(day) ?? 0) + part.counts[k]));
  const days = [...counts.keys()].sort((a, b) => a - b);
  return { days, counts: days.map((day) => counts.get(day)!) };
}

/** A date later than everything known. */
const EVER = '9999-12-31';

/** Samples taken from the table of past strikes. */
export type TableSample = Exclude<SampleName, 'kennan-62' | 'kennan-566' | 'mediated' | 'mediated-manufacturing'>;

/**
 * Lengths of past strikes as known on a given day, for a forecast that must not see later ones.
 *
 * A dispute that ended before `asOf` counts in full. One that began before and had not ended is right-censored at the days it had run by
 * then, or when it was last seen running. Later ones are left out. If only the year or month of the start is known, a dispute counts in
 * full from the following calendar year. Some samples leave out disputes shorter than a day; all leave out those running for less.
 *
 * @param name - a sample of the table
 * @param asOf - ISO date of the forecast
 * @param excludeId - the dispute being forecast, which is never included; empty for none
 * @param filter - part of the sample
 * @returns lengths in days, aligned with their ids, oldest first
 * @throws RangeError if `asOf` is not a date
 */
export function strikeSample(name: TableSample, asOf: string, excludeId: string, filter: LengthFilter = {}): StrikeSample {
  dayNumber(asOf);
  const { holds, leastDays } = SAMPLES[name];
  const seen = PAST_STRIKES.filter(
    (strike) => strike.id !== excludeId && strike.days >= leastDays && holds(strike) && passes(strike, filter),
  )
    .map((strike) => ({ id: strike.id, ...lengthAsOf(strike, asOf) }))
    .filter(({ days, censored }) => days >= (censored ? 1 : leastDays) && days > 0);
  return { ids: seen.map(({ id }) => id), days: seen.map(({ days }) => days), censored: seen.map(({ censored }) => censored) };
}

/** Lengths of strikes, aligned by index. */
export interface StrikeSample {
  /** Rows of `PAST_STRIKES`. */
  readonly ids: readonly string[];
  /** Calendar days. */
  readonly days: readonly number[];
  /** Whether the strike was still running after those days. */
  readonly censored: readonly boolean[];
}

const SCREEN: readonly PastStrike['segment'][] = [
  'film-tv-performers',
  'film-tv-writers',
  'film-tv-directors',
  'film-tv-crew',
  'film-tv-music',
  'animation',
  'commercials',
  'videogames',
];
const GUILDS: readonly PastStrike['segment'][] = ['film-tv-performers', 'film-tv-writers'];

/** Film and television performers and writers. */
export const isGuild = ({ segment }: PastStrike): boolean => GUILDS.includes(segment);

/**
 * Disputes in each sample. `screen-1d`, the default, has every US dispute of the screen trades, because strikes of performers or writers
 * alone are few.
 */
const SAMPLES: Readonly<Record<TableSample, { readonly holds: (strike: PastStrike) => boolean; readonly leastDays: number }>> = {
  screen: { holds: ({ segment, country }) => country === 'US' && SCREEN.includes(segment), leastDays: 0 },
  'screen-1d': { holds: ({ segment, country }) => country === 'US' && SCREEN.includes(segment), leastDays: 1 },
  guilds: { holds: (strike) => strike.country === 'US' && isGuild(strike), leastDays: 1 },
  curated: { holds: () => true, leastDays: 0 },
  'curated-verified': { holds: ({ standing }) => standing !== 'memory', leastDays: 0 },
};

function passes(strike: PastStrike, { segments, countries, fromYear, toYear, leastWorkers, mostWorkers }: LengthFilter): boolean {
  const year = Number(strike.start.slice(0, 4));
  const { workers } = strike;
  return (
    (!segments || segments.includes(strike.segment)) &&
    (!countries || countries.includes(strike.country)) &&
    (fromYear === undefined || year >= fromYear) &&
    (toYear === undefined || year <= toYear) &&
    (leastWorkers === undefined || (workers !== null && workers >= leastWorkers)) &&
    (mostWorkers === undefined || (workers !== null && workers <= mostWorkers))
  );
}

const UNSEEN = { days: 0, censored: true };

function lengthAsOf(strike: PastStrike, asOf: string): { days: number; censored: boolean } {
  // ISO dates of full length sort as text.
  if (strike.start.length < asOf.length) {
    return strike.start.slice(0, 4) < asOf.slice(0, 4) ? { days: strike.days, censored: strike.censored } : UNSEEN;
  }
  if (strike.start >= asOf) return UNSEEN;
  if (strike.end !== null && strike.end < asOf) return { days: strike.days, censored: false };
  return { days: Math.min(strike.days, daysBetween(strike.start, asOf)), censored: true };
}
