import { FILMED, type FilmedId, type ProgrammeId, type WhoId } from './works';
import { workFact, WORK_FACTS } from './work-facts';

/** The minimum of an engagement in one year of the actors’ contracts, and the fact it is from. */
export interface Minimum {
  readonly amount: number;
  readonly fact: string;
}

/** Facts that follow each other year by year, from July 2014 on. */
const ROWS = {
  day: ['2014', '2017-derived', '2020', '2021-derived', '2022', '2023-derived', '2026-derived'].map((end) => `scale-day-${end}`),
  week: ['2014', '2017-derived', '2020', '2021-derived', '2022', '2023-derived', '2026-derived'].map((end) => `scale-week-${end}`),
  'three-day': ['2014', '2017-derived', '2023-derived', '2026-derived'].map((end) => `scale-3day-${end}`),
  'three-day-long': ['2014', '2017-derived', '2023-derived', '2026-derived'].map((end) => `scale-3day-long-${end}`),
  'series-hour': ['2014', '2016-derived', '2022', '2023-derived', '2026-derived'].map((end) => `scale-series-hour-${end}`),
} as const;

/** A kind’s years in order, as places in the facts. */
const placesOf = (kind: keyof typeof ROWS): readonly { readonly fact: string; readonly part: number }[] =>
  ROWS[kind].flatMap((fact) => {
    const { value } = WORK_FACTS[fact]!;
    return (typeof value === 'number' ? [value] : value).map((_, part) => ({ fact, part }));
  });

/**
 * The minimum per day, week or episode in a year of the contract; a day’s where no other is asked for.
 *
 * @throws Error when there is none for that year
 */
export function minimumOf(kind: keyof typeof ROWS, filmed: FilmedId): Minimum {
  const place = placesOf(kind)[FILMED.actors.findIndex(({ id }) => id === filmed)];
  if (!place) throw new Error(`no minimum: ${kind}, ${filmed}`);
  return { amount: workFact(place.fact, place.part), fact: place.fact };
}

/**
 * Which minimum an engagement goes by: three days by the length of the programme, a series by the week for half an hour and by the episode for an hour
 * (secs. 3, 5–8, with all 13 episodes guaranteed).
 */
export function kindOfMinimum(who: WhoId, programme: ProgrammeId): keyof typeof ROWS {
  if (who === 'week') return 'week';
  if (who === 'three-day') return programme === 'ninety' || programme === 'two' ? 'three-day-long' : 'three-day';
  if (who === 'regular') return programme === 'half' ? 'week' : 'series-hour';
  return 'day';
}

/** Days that a major role is guaranteed, at a tenth above the day’s minimum (sec. 2(c)). */
export const majorRoleDays = (programme: ProgrammeId): number => (programme === 'half' ? 5 : 8);
export const MAJOR_ROLE_TIMES = 1.1;
