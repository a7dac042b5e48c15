import { DAYS_ENGAGED, MAJOR_ROLE_DAYS, MAJOR_ROLE_TIMES, MINIMUMS, type MinimumKind } from './minimums';
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
  const year = FILMED.actors.findIndex(({ id }) => id === filmed);
  // Every kind reaches the last year; not every kind the first.
  const place = year < 0 ? undefined : placesOf(kind).at(year - FILMED.actors.length);
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
  if (who === 'background') return 'background';
  return 'day';
}

/** Days that a guest star is guaranteed. */
export const majorRoleDays = (programme: ProgrammeId): number => MAJOR_ROLE_DAYS[programme === 'half' ? 'half' : 'longer'];

/**
 * The minimum of an engagement for one of its days, USD: of a week a fifth, of three days a third, a guest star’s a tenth above the day’s.
 *
 * @throws Error for a series regular, whose episode has no number of days, and where there is no minimum for that year
 */
export function dailyMinimum(who: WhoId, programme: ProgrammeId, filmed: FilmedId): number {
  if (who === 'regular') throw new Error('no daily minimum of a series regular');
  const { amount } = minimumOf(kindOfMinimum(who, programme), filmed);
  if (who === 'week' || who === 'three-day') return amount / DAYS_ENGAGED[who];
  return who === 'major' ? MAJOR_ROLE_TIMES * amount : amount;
}
