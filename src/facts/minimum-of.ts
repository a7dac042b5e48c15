import { MAJOR_ROLE_DAYS, MINIMUMS, type MinimumKind } from './minimums';
import { workFact, WORK_FACTS, type NotedFact, type WorkFactId } from './work-facts';
import { FILMED, type FilmedId, type ProgrammeId, type WhoId } from './works';

/** The minimum of an engagement in one year of the actors’ contracts, USD, and the fact it is from. */
export interface Minimum {
  readonly amount: number;
  readonly fact: WorkFactId;
}

/**
 * The minimum of a kind in a year of the contract.
 *
 * @throws Error when there is none for that year
 */
export function minimumOf(kind: MinimumKind, filmed: FilmedId): Minimum {
  const place = placesOf(kind)[FILMED.actors.findIndex(({ id }) => id === filmed)];
  if (!place) throw new Error(`no minimum: ${kind}, ${filmed}`);
  return { amount: workFact(place.fact, place.part), fact: place.fact };
}

/** A kind’s years in order: which fact, and which number of it. */
const placesOf = (kind: MinimumKind): readonly { readonly fact: WorkFactId; readonly part: number }[] =>
  MINIMUMS[kind].flatMap((fact) => {
    const { value }: NotedFact = WORK_FACTS[fact];
    return (typeof value === 'number' ? [value] : value).map((_, part) => ({ fact, part }));
  });

/**
 * Which minimum an engagement goes by: three days by the length of the program, a series by the week for half an hour and by the episode
 * for an hour (secs. 3, 5–8, with all 13 episodes guaranteed).
 */
export function kindOfMinimum(who: WhoId, programme: ProgrammeId): MinimumKind {
  if (who === 'week') return 'week';
  if (who === 'three-day') return programme === 'ninety' || programme === 'two' ? 'three-day-long' : 'three-day';
  if (who === 'regular') return programme === 'half' ? 'week' : 'series-hour';
  return 'day';
}

/** Days that a guest star is guaranteed. */
export const majorRoleDays = (programme: ProgrammeId): number => MAJOR_ROLE_DAYS[programme === 'half' ? 'half' : 'longer'];
