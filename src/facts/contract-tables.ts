/**
 * Tables that several clauses share, as text of the residual language. Schedules of years are percentages of the capped pay or of the fixed
 * base by exhibition year; the last entry holds for every later year.
 */

/** Actors, 2014: the first year is free (Sideletter H E.5(a)). */
export const YEARS_2014 = 'schedule(exhibitionYear, 0, 30%, 30%, 25%, 20%, 15%, 10%, 8%, 5%, 4.5%, 3%, 2.5%, 1.5%)';

/** 2017: the column that the 2020 agreement struck through (item 9.c(2)). */
export const YEARS_2017 = 'schedule(exhibitionYear, 35%, 30%, 30%, 25%, 20%, 15%, 10%, 8%, 5%, 4.5%, 3%, 2.5%, 1.5%)';

/** 2020 (item 9.c(2)). */
export const YEARS_2020 = 'schedule(exhibitionYear, 45%, 40%, 35%, 25%, 20%, 15%, 10%, 8%, 5%, 4.5%, 3%, 2.5%, 1.5%)';

/** Factor of a service by its domestic subscribers. The limits are in the 2020 agreement (items 13–16); the factors are from memory. */
export const SIZE_FACTOR = 'lookup(domesticSubscribers, 1 million, 20%, 5 million, 40%, 20 million, 65%, 45 million, 100%, 150%)';

/** Percentage of the applicable minimum for each rerun outside a network’s prime time (sec. 18(b)(2)c). Run 1 is the first showing. */
export const SYNDICATION_RUNS = 'schedule(run, 0, 40%, 30%, 25%, 25%, 25%, 15%, 15%, 15%, 15%, 10%, 10%, 5%)';

/** Whether a service is among the largest abroad, which pay 60% for use there. The number is from a public page. */
export const LARGEST_ABROAD = 'foreignSubscribers >= 75 million';

/** Whether enough people watched a title for the success bonus. */
export const WATCHED_ENOUGH = 'views >= 20% * domesticSubscribers';
