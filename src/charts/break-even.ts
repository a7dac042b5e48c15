import { chance, months as inMonths, monthsAfter } from '../words/format';
import { middle, only, reached } from './dotplot';

/** Months after the strike began within which break-even is searched. */
export const SPAN = 180;

/** Number of dots up to a month, that month included. */
export const countBy = (dots: readonly (number | null)[], month: number): number =>
  dots.filter((dot) => dot !== null && dot <= month).length;

/** Label of the month by which half of the runs are ahead for good; null where there is none. */
export function medianWords(dots: readonly (number | null)[], startDate: string): string | null {
  const half = middle(dots);
  if (half === null) return null;
  const who = only(dots) === null ? 'half are' : 'every run is';
  return half === 0 ? `${who} ahead from the start` : `${who} ahead for good by ${monthsAfter(startDate, half)}`;
}

/** How many runs are ahead by a month: the frequency, and the rest of the sentence. */
export function aheadWords(dots: readonly (number | null)[], month: number, startDate: string): { frequency: string; rest: string } {
  // Each of the fifty dots is 2 in 100.
  const frequency = chance(dots.length === 0 ? NaN : countBy(dots, month) / dots.length).replace(/^(?=\d)/, 'about ');
  const when = month === 0 ? 'from the start' : `for good within ${inMonths(month)}, by ${monthsAfter(startDate, month)}`;
  return { frequency, rest: `runs are ahead ${when}` };
}

/** Text alternative of the chart. */
export function monthsLabel(dots: readonly (number | null)[], never: number, startDate: string): string {
  const first = reached(dots)[0];
  const median = medianWords(dots, startDate);
  return [
    'When members are ahead of the offer for good, in years after the strike began.',
    ...(first === undefined || only(dots) !== null
      ? []
      : [`The earliest of ${dots.length} equally likely runs: ${monthsAfter(startDate, first)}.`]),
    ...(median === null ? [] : [`${median.charAt(0).toUpperCase()}${median.slice(1)}.`]),
    `Never within 15 years: ${chance(never)}.`,
  ].join(' ');
}
