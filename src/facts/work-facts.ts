import type { Fact } from './fact';
import type { SourceId } from './sources';

/** A fact with its note for the reader. */
export interface NotedFact extends Fact {
  readonly note?: string;
}

const DAY = 'USD per day';
const WEEK = 'USD per week';
const THREE_DAYS = 'USD per 3 days';
const EPISODE = 'USD per episode';

/** A minimum, year by year of the contract. */
const minimum = (
  unit: string,
  asOf: string,
  standing: 'fact' | 'derived',
  source: SourceId,
  value: Fact['value'],
  note?: string,
): NotedFact => ({
  value,
  unit,
  asOf,
  standing,
  source,
  ...(note && { note }),
});

const RISES_2023 = 'Raised by 7, 4 and 3.5% and rounded to the dollar; payroll guides print the same amounts.';
const RISE_2026 = 'Raised by 3% and rounded to the dollar.';
const RISES_2017 = 'Raised by 2.5% a year and rounded to the dollar, which leads to the amount printed for 2020.';

/**
 * The numbers of the residuals calculator: minimums of the actors’ contracts, bases, published statements and licenses. Apart from FACTS,
 * which the simulation loads.
 */
// prettier-ignore
export const WORK_FACTS = {
  // Minimums by contract year
  'scale-day-2014': minimum(DAY, '2014-07 to 2017-06', 'fact', 'sagaftra-tv-2014', [880, 906, 933]),
  'scale-day-2017-derived': minimum(DAY, '2017-07 to 2020-06', 'derived', 'sagaftra-2017-07', [956, 980, 1005], RISES_2017),
  'scale-day-2020': minimum(DAY, '2020-07 to 2021-06', 'fact', 'dieaktiven-2020-12-16', 1030),
  'scale-day-2021-derived': minimum(DAY, '2021-07 to 2022-06', 'derived', 'dieaktiven-2020-12-16', 1056, '1,030 × 1.025.'),
  'scale-day-2022': minimum(DAY, '2022-07-01 to 2023-11-08', 'fact', 'abspayroll', 1082, 'The page prints 1,082 to 1,088, before it was known how much of the rise goes to the plans; 1,056 × 1.025 is 1,082.'),
  'scale-day-2023-derived': minimum(DAY, '2023-11-09 to 2026-06-30', 'derived', 'sagaftra-2023-11', [1158, 1204, 1246], RISES_2023),
  'scale-day-2026-derived': minimum(DAY, '2026-07-01 on', 'derived', 'screendaily-2026-05', 1283, RISE_2026),
  'scale-week-2014': minimum(WEEK, '2014-07 to 2017-06', 'fact', 'sagaftra-tv-2014', [3053, 3145, 3239]),
  'scale-week-2017-derived': minimum(WEEK, '2017-07 to 2020-06', 'derived', 'sagaftra-2017-07', [3320, 3403, 3488], RISES_2017),
  'scale-week-2020': minimum(WEEK, '2020-07 to 2021-06', 'fact', 'dieaktiven-2020-12-16', 3575),
  'scale-week-2021-derived': minimum(WEEK, '2021-07 to 2022-06', 'derived', 'dieaktiven-2020-12-16', 3664, '3,575 × 1.025.'),
  'scale-week-2022': minimum(WEEK, '2022-07-01 to 2023-11-08', 'fact', 'cnn-2023-07-17', 3756),
  'scale-week-2023-derived': minimum(WEEK, '2023-11-09 to 2026-06-30', 'derived', 'sagaftra-2023-11', [4019, 4180, 4326], RISES_2023),
  'scale-week-2026-derived': minimum(WEEK, '2026-07-01 on', 'derived', 'screendaily-2026-05', 4456, RISE_2026),
  'scale-3day-2014': minimum(THREE_DAYS, '2014-07 to 2017-06', 'fact', 'sagaftra-tv-2014', [2227, 2294, 2363], 'For programmes of half an hour and one hour.'),
  'scale-3day-2017-derived': minimum(THREE_DAYS, '2017-07 to 2023-11', 'derived', 'sagaftra-2017-07', [2422, 2483, 2545, 2609, 2674, 2741], 'Raised by 2.5% a year and rounded to the dollar.'),
  'scale-3day-2023-derived': minimum(THREE_DAYS, '2023-11-09 to 2026-06-30', 'derived', 'sagaftra-2023-11', [2933, 3050, 3157], 'Raised by 7, 4 and 3.5% and rounded to the dollar; of two payroll lists of 2025 one prints 3,157, the other 3,246.'),
  'scale-3day-2026-derived': minimum(THREE_DAYS, '2026-07-01 on', 'derived', 'screendaily-2026-05', 3252, RISE_2026),
  'scale-3day-long-2014': minimum(THREE_DAYS, '2014-07 to 2017-06', 'fact', 'sagaftra-tv-2014', [2620, 2699, 2780], 'For programmes of 90 minutes and two hours.'),
  'scale-3day-long-2017-derived': minimum(THREE_DAYS, '2017-07 to 2023-11', 'derived', 'sagaftra-2017-07', [2850, 2921, 2994, 3069, 3146, 3225], 'Raised by 2.5% a year and rounded to the dollar.'),
  'scale-3day-long-2023-derived': minimum(THREE_DAYS, '2023-11-09 to 2026-06-30', 'derived', 'sagaftra-2023-11', [3451, 3589, 3715], 'Raised by 7, 4 and 3.5% and rounded to the dollar.'),
  'scale-3day-long-2026-derived': minimum(THREE_DAYS, '2026-07-01 on', 'derived', 'screendaily-2026-05', 3826, RISE_2026),
  'scale-series-hour-2014': minimum(EPISODE, '2014-07 to 2016-06', 'fact', 'sagaftra-tv-2014', [3674, 3784], 'A one-hour series with all 13 episodes guaranteed. In half-hour series that minimum is the week’s.'),
  'scale-series-hour-2016-derived': minimum(EPISODE, '2016-07 to 2022-06', 'derived', 'sagaftra-tv-2014', [3898, 3995, 4095, 4197, 4302, 4410], 'Raised by 3% and then by 2.5% a year, rounded to the dollar, which leads to the 4,520 printed for 2022.'),
  'scale-series-hour-2022': minimum(EPISODE, '2022-07-01 to 2023-11-08', 'fact', 'tumericalive-2023', 4520, 'The page names no length of programme; its ratios are those of one hour.'),
  'scale-series-hour-2023-derived': minimum(EPISODE, '2023-11-09 to 2026-06-30', 'derived', 'sagaftra-2023-11', [4836, 5029, 5205], RISES_2023),
  'scale-series-hour-2026-derived': minimum(EPISODE, '2026-07-01 on', 'derived', 'screendaily-2026-05', 5361, RISE_2026),
  'scale-background-2023-derived': minimum(DAY, '2023-11-09 to 2026-06-30', 'derived', 'sagaftra-2023-11', [208, 216, 224], 'Background actors, for 8 hours. $178 of 2020, raised by 2.5% twice and then by 11, 4 and 3.5%, each time rounded to the dollar.'),
  'scale-background-2026-derived': minimum(DAY, '2026-07-01 on', 'derived', 'screendaily-2026-05', 231, RISE_2026),
  // Bases and what the demands counted
  'hb-wga-base-30min-derived': { value: 16_724, unit: 'USD', asOf: '2023-09', standing: 'derived', source: 'deadline-2023-09-26', note: 'Half of it × 1.5 × 45% × 1.6 is the published bonus of $9,031 for half an hour.' },
  'hb-wga-base-feature-derived': { value: [75_000, 26], unit: 'USD; % above before', asOf: '2023-09', standing: 'derived', source: 'deadline-2023-09-26', note: 'Half of it × 1.5 × 45% × 1.6 is the published bonus of $40,500 for a streaming film of $30 million or more.' },
  'ask-covered-share-derived': { value: 51.6, unit: '% of viewing', asOf: '2023-10', standing: 'derived', source: 'thr-2023-10', note: '57 cents a year ÷ (4 × 27.6 cents): the part of the viewing that the union takes for work under its contracts.' },
  'ask-subscribers-derived': { value: 877e6, unit: 'subscribers', asOf: '2023-10', standing: 'derived', source: 'variety-2023-10-12', note: 'The union’s cost of about $500 million a year ÷ 57 cents.' },
  // Published statements
  'stmt-glenn': { value: 27.3, unit: 'USD', asOf: '2020-12', standing: 'fact', source: 'newyorker-2023-07-12', note: 'One statement of foreign levies, with lines of 2 and 4 cents; often reported as residuals.' },
  'stmt-glenn-episodes': { value: [44, 45], unit: 'episodes', asOf: '2014–19', standing: 'fact', source: 'cracked-2023-07', note: 'The number differs by page.' },
  'stmt-suits-zuckerman': { value: [12_568.57, 414.26], unit: 'USD, one episode', asOf: '2016; 2023', standing: 'fact', source: 'decider-2023-08-10', note: 'The writer of the episode “Blowback”.' },
  'ex-suits-licence': { value: [134, 302_417], unit: 'episodes; USD per episode', asOf: '2023', standing: 'fact', source: 'ticker-2023-09-21', note: 'The page gives each performer the $10,887 that are for the whole cast.' },
} as const satisfies Readonly<Record<string, NotedFact>>;

/** Id of a number of the residuals calculator. */
export type WorkFactId = keyof typeof WORK_FACTS;

/**
 * The number behind an id.
 *
 * @param part - which number of a row, counted from 0
 * @throws Error when the row is shorter
 */
export function workFact(id: WorkFactId, part = 0): number {
  const { value }: NotedFact = WORK_FACTS[id];
  const found = typeof value === 'number' ? (part === 0 ? value : undefined) : value[part];
  if (found === undefined) throw new Error(`no such number: ${id}, part ${part}`);
  return found;
}
