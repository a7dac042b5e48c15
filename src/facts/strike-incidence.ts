import { NAMED_ROUNDS, type BargainingRound, type RoundUnion } from './bargaining-rounds';
import { PAST_STRIKES, type PastStrikeId } from './past-strikes';

/** Which rounds to count. */
export interface IncidenceCount {
  /** All three unions where missing. */
  readonly union?: RoundUnion | undefined;
  /** `named`: those that a page seen names. `all`: those of the calendar too. */
  readonly rounds: 'named' | 'all';
  /** Strikes that were shorter count as rounds without a strike, days; 0 leaves none out. */
  readonly leastDays?: number | undefined;
  /** Last year that counts; none where missing. */
  readonly through?: number | undefined;
}

/**
 * How many rounds there were and in how many of them the union struck.
 *
 * n is the number of rows of `BARGAINING_ROUNDS` that the count keeps, one per union and contract: two unions that struck together (SAG and
 * AFTRA in 1980) are one. It begins with each union’s first round that a page seen names (WGA 1952, SAG 1960, DGA 1987). Strikes are written
 * about and quiet rounds are not, so k / n of `named` is too high. Under `all` n depends on the assumed three-year calendar.
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

/** Every third year back from a named round, as long as the named round before it is at least as far away. */
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
 * Rounds of the writers, actors and directors with the producers, union by union, oldest first: 23 that pages name (13 strikes) and those
 * between them by the calendar of three-year contracts. That calendar is an assumption: contracts of other lengths move single rounds by a
 * year or two and could add or take away a few. The directors’ round of 2026 is missing, since no page seen has it.
 */
export const BARGAINING_ROUNDS: readonly BargainingRound[] = NAMED_ROUNDS.flatMap((round, i) => [
  ...calendarBefore(round, NAMED_ROUNDS[i - 1]),
  round,
]);
