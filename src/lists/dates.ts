import { isDate } from '../facts/date';

/** Which number comes first in dates such as 5/2/2023. */
export type DateOrder = 'day-first' | 'month-first';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const TIME = '(?:[T ,]+\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?';
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}$`, 'i');
const COMPACT = /^(1[89]\d\d|20\d\d|21\d\d)(\d{2})(\d{2})$/;
const NUMBERS = new RegExp(`^(\\d{1,2})([-/.])\\s?(\\d{1,2})\\2\\s?(\\d{4})${TIME}$`, 'i');
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i;
const DAY_NAMED = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th|\\.)?[- ]([a-z]{3,9})\\.?,?[- ](\\d{4})${TIME}$`, 'i');
const MONTH_NAMED = new RegExp(`^([a-z]{3,9})\\.?[- ](\\d{1,2})(?:st|nd|rd|th)?,?[- ](\\d{4})${TIME}$`, 'i');

/** Longest date with time and zone, characters. */
const LONGEST_DATE = 60;

/** A date as written: its ISO form, or two numbers whose order is not known. Times and zones are left out. */
type Written = { readonly iso: string } | { readonly first: number; readonly second: number; readonly year: number };

/** Dates repeat in long lists, so each is parsed once; null for cells that are not dates. */
const seen = new Map<string, Written | null>();
const MOST_SEEN = 50_000;

function written(cell: string): Written | null {
  let found = seen.get(cell);
  if (found === undefined) {
    if (seen.size >= MOST_SEEN) seen.clear();
    seen.set(cell, (found = parsed(cell)));
  }
  return found;
}

function parsed(cell: string): Written | null {
  // Every date has digits, and none is long.
  if (cell.length > LONGEST_DATE || !/\d/.test(cell)) return null;
  const text = cell.replace(WEEKDAY, '');
  const ordered = YEAR_FIRST.exec(text);
  if (ordered) return isoOf(Number(ordered[1]), Number(ordered[3]), Number(ordered[4]));
  const compact = COMPACT.exec(text);
  if (compact) return isoOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const numbers = NUMBERS.exec(text);
  if (numbers) return { first: Number(numbers[1]), second: Number(numbers[3]), year: Number(numbers[4]) };
  const named = DAY_NAMED.exec(text);
  if (named) return isoOf(Number(named[3]), monthOf(named[2]!), Number(named[1]));
  const american = MONTH_NAMED.exec(text);
  return american ? isoOf(Number(american[3]), monthOf(american[1]!), Number(american[2])) : null;
}

function monthOf(name: string): number {
  const names = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
  const word = name.toLowerCase();
  const whole = names.findIndex((each) => each.startsWith(word) && MONTHS.includes(each.slice(0, 3)));
  return word === 'sept' ? 9 : whole + 1;
}

function isoOf(year: number, month: number, day: number): { readonly iso: string } | null {
  const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDate(iso) ? { iso } : null;
}

/** Whether a cell is a date in either order. */
export const isDateLike = (cell: string): boolean => dateOf(cell, 'day-first') !== null || dateOf(cell, 'month-first') !== null;

/** The date in a cell, ISO; null if it is not a date in that order. */
export function dateOf(cell: string, order: DateOrder): string | null {
  const found = written(cell);
  if (found === null || 'iso' in found) return found?.iso ?? null;
  const { first, second, year } = found;
  return (order === 'day-first' ? isoOf(year, second, first) : isoOf(year, first, second))?.iso ?? null;
}

/** Whether a date depends on the order. */
export const isOrdered = (cell: string): boolean => dateOf(cell, 'day-first') !== dateOf(cell, 'month-first');
