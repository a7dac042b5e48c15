import { dayNumber, daysBetween } from '../facts/date';
import { PAST_STRIKES, type PastStrike } from '../facts/past-strikes';

/**
 * What was known on a given day about the lengths of past strikes, for a forecast that must not see later ones.
 *
 * A dispute that ended before `asOf` counts in full. One that began before and had not ended is right-censored at the days it had run
 * by then, or when it was last seen running. Later ones do not exist. Where only the year or month of the start is known, a dispute
 * counts in full from the next calendar year on. Disputes shorter than a day are left out, and so are those running for less than one.
 *
 * @param name - one of `SAMPLES`
 * @param asOf - ISO date of the forecast
 * @param excludeId - the dispute that is being forecast, which never enters; empty for none
 * @returns lengths in days, aligned with their ids, oldest first
 * @throws RangeError when `asOf` is not a date
 */
export function strikeSample(name: SampleName, asOf: string, excludeId: string): StrikeSample {
  dayNumber(asOf);
  const { segments, country } = SAMPLES[name];
  const seen = PAST_STRIKES.filter(
    (strike) =>
      strike.id !== excludeId &&
      strike.days >= 1 &&
      (segments === null || segments.includes(strike.segment)) &&
      (country === null || strike.country === country),
  )
    .map((strike) => ({ id: strike.id, ...lengthAsOf(strike, asOf) }))
    .filter(({ days }) => days >= 1);
  return { ids: seen.map(({ id }) => id), days: seen.map(({ days }) => days), censored: seen.map(({ censored }) => censored) };
}

/** Lengths of strikes, aligned by index. */
export interface StrikeSample {
  /** Rows of `PAST_STRIKES`. */
  readonly ids: readonly string[];
  /** Calendar days, each at least 1. */
  readonly days: readonly number[];
  /** Whether the strike was still running after those days. */
  readonly censored: readonly boolean[];
}

/**
 * Which disputes each named sample holds; `null` leaves none out.
 * `screen-1d`, the default: every US dispute of the screen trades, since strikes of performers or writers alone are few.
 * `guilds`: US film and TV performers and writers. `curated`: the whole table.
 */
export const SAMPLES: Readonly<Record<SampleName, SampleRule>> = {
  'screen-1d': {
    segments: [
      'film-tv-performers',
      'film-tv-writers',
      'film-tv-directors',
      'film-tv-crew',
      'film-tv-music',
      'animation',
      'commercials',
      'videogames',
    ],
    country: 'US',
  },
  guilds: { segments: ['film-tv-performers', 'film-tv-writers'], country: 'US' },
  curated: { segments: null, country: null },
};

/** Name of a sample of past strikes. */
export type SampleName = 'screen-1d' | 'guilds' | 'curated';

interface SampleRule {
  readonly segments: readonly PastStrike['segment'][] | null;
  readonly country: PastStrike['country'] | null;
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
