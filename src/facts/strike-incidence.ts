import { NAMED_ROUNDS, type BargainingRound, type RoundUnion } from './bargaining-rounds';
import { PAST_STRIKES, type PastStrikeId } from './past-strikes';

/** Which rounds to count. */
export interface IncidenceCount {
  /** All three unions where missing. */
  readonly union?: RoundUnion | undefined;
  /** `named`: rounds that a page names. `all`: also those derived from the calendar. */
  readonly rounds: 'named' | 'all';
  /** Strikes shorter than this, in days, count as rounds without a strike. Default 0. */
  readonly leastDays?: number | undefined;
  /** Last year that counts; all years where missing. */
  readonly through?: number | undefined;
}

/**
 * Number of bargaining rounds, and number of those in which the union struck.
 *
 * One round per union and contract; two unions that struck together (SAG and AFTRA in 1980) are one round. Counting starts with each
 * union’s first round that a page names: WGA 1952, SAG 1960, DGA 1987. Strikes are written about and quiet rounds are not, so the share of
 * strikes under `named` is too high. Under `all` the number of rounds depends on the assumed three-year calendar.
 */
export function strikeIncidence({ union, rounds, leastDays = 0, through = Infinity }: IncidenceCount): {
  readonly strikes: number;
  readonly rounds: number;
} {
  const kept = BARGAINING_ROUNDS.filter(
    (round) => (!union || round.union === union) && (rounds === 'all' || round.standing === 'verified') && round.year <= through,
  );
  return { strikes: kept.filter(({ strike }) => strike !== null && lengthOf(strike) >= leastDays).length, rounds: kept.length };
}

const lengthOf = (id: PastStrikeId): number => PAST_STRIKES.find((strike) => strike.id === id)!.days;

const YEARS_OF_A_CONTRACT = 3;

/** Rounds every three years between the previous named round of the union and this one. */
const calendarBefore = ({ union, year }: BargainingRound, previous: BargainingRound | undefined): readonly BargainingRound[] => {
  const count = previous?.union === union ? Math.floor((year - previous.year) / YEARS_OF_A_CONTRACT) - 1 : 0;
  return Array.from({ length: Math.max(0, count) }, (_, nth) => ({
    union,
    year: year - YEARS_OF_A_CONTRACT * (count - nth),
    outcome: 'quiet',
    strike: null,
    ended: 'taken to have ended without a strike',
    source: null,
    standing: 'memory',
  }));
};

/**
 * Bargaining rounds of the writers, actors and directors with the producers, union by union, oldest first: 23 that pages name (13 strikes),
 * and those between them if contracts last three years. That is an assumption: contracts of other lengths would move a round by a year or
 * two, and could add or remove a few. The directors’ round of 2026 is missing, since no page we saw has it.
 */
export const BARGAINING_ROUNDS: readonly BargainingRound[] = NAMED_ROUNDS.flatMap((round, i) => [
  ...calendarBefore(round, NAMED_ROUNDS[i - 1]),
  round,
]);
