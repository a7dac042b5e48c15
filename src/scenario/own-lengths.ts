import { daysBetween, isDate } from '../facts/date';
import type { Problem } from './problem';

/** A reader’s own list of disputes: lengths in days, and whether each was still running after them. */
export interface OwnLengths {
  readonly days: readonly number[];
  readonly censored: readonly boolean[];
}

/** Longer lists are refused before they are read, characters and rows. */
export const LONGEST_LIST = 1_000_000;
export const MOST_ROWS = 20_000;
/** A length above this is a slip: no known labour dispute has lasted a century, days. */
const MOST_DAYS = 36_525;
/** Problems told at once; more are only counted. */
const MOST_TOLD = 5;

const COLUMNS = ['days', 'censored', 'start', 'end'] as const;
type ColumnName = (typeof COLUMNS)[number];
const YES = ['1', 'true', 'yes', 'running'];
const NO = ['', '0', 'false', 'no', 'ended'];

/**
 * Reads a list as comma-separated text, a dispute a line: `days` or `days,censored`; or with a first line that names its columns among
 * `days`, `censored`, `start` and `end` (dates as 2023-07-14; an empty end is a dispute still running on `asOf`). Other columns are left out.
 *
 * @param asOf day on which disputes without an end were seen running, ISO; null if none is known
 * @returns the lengths, or every problem with the line and the value
 */
export function readOwnLengths(text: string, asOf: string | null): OwnLengths | readonly Problem[] {
  if (text.length > LONGEST_LIST) return [problem(`The list must be at most ${LONGEST_LIST} characters long; it has ${text.length}.`)];
  const rows = text.split(/\r?\n/).map((line, k) => ({ line: k + 1, cells: line.split(/[,;\t]/).map((cell) => cell.trim()) }));
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (filled.length === 0) return [problem('The list must have a dispute on each line; it is empty.')];
  const header = headerOf(filled[0]!.cells);
  const disputes = header ? filled.slice(1) : filled;
  if (disputes.length === 0) return [problem('The list must have a dispute below its header; there is none.')];
  if (disputes.length > MOST_ROWS) return [problem(`The list must have at most ${MOST_ROWS} disputes; it has ${disputes.length}.`)];
  const columns = header ?? ['days', 'censored'];
  if (!columns.includes('days') && !columns.includes('start'))
    return [problem(`The header must name days, or start and end; it says ${filled[0]!.cells.join(', ')}.`)];

  const days: number[] = [];
  const censored: boolean[] = [];
  const problems: Problem[] = [];
  for (const { line, cells } of disputes) {
    const read = readRow(Object.fromEntries(columns.map((name, k) => [name, cells[k] ?? ''])), asOf);
    if (typeof read === 'string') problems.push(problem(`Line ${line}: ${read}`));
    else {
      days.push(read.days);
      censored.push(read.censored);
    }
  }
  if (problems.length > MOST_TOLD) return [...problems.slice(0, MOST_TOLD), problem(`And ${problems.length - MOST_TOLD} more lines.`)];
  return problems.length > 0 ? problems : { days, censored };
}

const problem = (message: string): Problem => ({ path: 'list', message });

/** The columns a first line names, in order; null where it is a dispute already. */
function headerOf(cells: readonly string[]): readonly (ColumnName | 'other')[] | null {
  const names = cells.map((cell) => cell.toLowerCase());
  if (!names.some((name) => COLUMNS.includes(name as ColumnName))) return null;
  return names.map((name) => (COLUMNS.includes(name as ColumnName) ? (name as ColumnName) : 'other'));
}

/** One dispute, or what is wrong with it. */
function readRow(cells: Readonly<Record<string, string>>, asOf: string | null): { days: number; censored: boolean } | string {
  const word = (cells['censored'] ?? '').toLowerCase();
  if (!YES.includes(word) && !NO.includes(word)) return `censored must be 0 or 1; it is ${word}.`;
  if (cells['days'] !== undefined && cells['days'] !== '') return lengthOf(Number(cells['days']), cells['days'], YES.includes(word));
  const { start = '', end = '' } = cells;
  if (cells['start'] === undefined) return 'days must be a number; it is empty.';
  for (const [name, date] of Object.entries({ start, ...(end && { end }) }))
    if (!isDate(date)) return `${name} must be a date such as 2023-07-14; it is ${date || 'empty'}.`;
  if (end === '' && asOf === null) return 'end must be a date, or the day it was last seen running must be given; it is empty.';
  const until = end || asOf!;
  const length = daysBetween(start, until);
  if (length < 0) return `end must not be before start; it is ${until}, and start ${start}.`;
  return lengthOf(length, `${length}, from ${start} to ${until}`, end === '' || YES.includes(word));
}

function lengthOf(days: number, typed: string, censored: boolean): { days: number; censored: boolean } | string {
  if (!(days > 0 && days <= MOST_DAYS)) return `days must be above 0 and at most ${MOST_DAYS}; it is ${typed}.`;
  return { days, censored };
}
