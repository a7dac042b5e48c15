import type { WorkFactId } from './work-facts';

/**
 * The facts with the minimums of an engagement, year by year of the actors’ contracts up to the last. By the day, the week, three days in
 * programs of up to an hour, three days in longer ones, and the episode of a one-hour series, from July 2014 on; a background actor’s day
 * from November 2023 on.
 */
export const MINIMUMS = {
  day: [
    'scale-day-2014',
    'scale-day-2017-derived',
    'scale-day-2020',
    'scale-day-2021-derived',
    'scale-day-2022',
    'scale-day-2023-derived',
    'scale-day-2026-derived',
  ],
  week: [
    'scale-week-2014',
    'scale-week-2017-derived',
    'scale-week-2020',
    'scale-week-2021-derived',
    'scale-week-2022',
    'scale-week-2023-derived',
    'scale-week-2026-derived',
  ],
  'three-day': ['scale-3day-2014', 'scale-3day-2017-derived', 'scale-3day-2023-derived', 'scale-3day-2026-derived'],
  'three-day-long': [
    'scale-3day-long-2014',
    'scale-3day-long-2017-derived',
    'scale-3day-long-2023-derived',
    'scale-3day-long-2026-derived',
  ],
  'series-hour': [
    'scale-series-hour-2014',
    'scale-series-hour-2016-derived',
    'scale-series-hour-2022',
    'scale-series-hour-2023-derived',
    'scale-series-hour-2026-derived',
  ],
  background: ['scale-background-2023-derived', 'scale-background-2026-derived'],
} as const satisfies Readonly<Record<string, readonly WorkFactId[]>>;

/** A kind of minimum. */
export type MinimumKind = keyof typeof MINIMUMS;

/** A guest star’s pay per day as a multiple of the minimum for a day (sec. 2(c)). */
export const MAJOR_ROLE_TIMES = 1.1;

/** Days of an engagement, which divide its pay into a day’s. */
export const DAYS_ENGAGED = { 'three-day': 3, week: 5 } as const;

/** Days that a guest star is guaranteed: in a half-hour program, in a longer one (sec. 2(c)). */
export const MAJOR_ROLE_DAYS = { half: 5, longer: 8 } as const;
