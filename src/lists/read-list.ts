import { daysBetween } from '../facts/date';
import type { OwnLengths } from '../scenario/own-lengths';
import type { Problem } from '../scenario/problem';
import { cut, quoted } from './cell';
import { isBlank } from './codes';
import { columnsOf, kindOf, type Columns } from './columns';
import { dateOf, isDateLike, type DateOrder } from './dates';
import { compare, decimalQuestion, latestOf, orderOf } from './evidence';
import { decimalMark, numberOf, type DecimalMark } from './numbers';
import type { EndDay, ListChoices, ListReading, ReadRow, Roles } from './reading';
import { isRunning, rolesOf } from './roles';
import { tableOf, type Row } from './rows';

/** Largest list: characters (or bytes of a file) and rows. Larger ones are refused before they are read. */
export const LONGEST_LIST = 10_000_000;
export const MOST_ROWS = 200_000;
/** Longest length, days: no known labor dispute has lasted a century. */
const MOST_DAYS = 36_525;
/** First rows that are shown unchanged. */
const FIRST_ROWS = 5;

/**
 * Reads a list of disputes, a row each: lengths in days, or a first and a last date, and whether a dispute still ran. Columns are found
 * by their names and cells unless chosen.
 *
 * @returns rows read and rows that cannot be read, what was assumed, and questions to answer before anything is read
 */
export function readList(text: string, choices: ListChoices = {}): ListReading {
  if (text.length > LONGEST_LIST)
    return refused(`The list must be at most ${grouped(LONGEST_LIST)} characters long; it has ${grouped(text.length)}.`);
  const table = tableOf(text);
  if (table.openQuote !== null) return refused(`Line ${table.openQuote} opens a quote that never closes.`);
  if (table.rows.length === 0) return refused('The list must have a dispute on each line; it is empty.');
  const list = columnsOf(table.rows);
  if (list.rows.length === 0)
    return refused(`The list must have a dispute below its first line; there is none below “${cut(table.rows[0]!.cells.join(', '))}”.`);
  if (list.rows.length > MOST_ROWS)
    return refused(`The list must have at most ${grouped(MOST_ROWS)} disputes; it has ${grouped(list.rows.length)}.`);

  const { roles, questions } = rolesOf(list, choices);
  const none: ListReading = {
    columns: list.columns.map(({ name }) => name),
    roles,
    read: [],
    bad: [],
    problems: [],
    questions,
    first: list.rows.slice(0, FIRST_ROWS),
    leftOut: leftOutOf(list, roles),
    above: table.above.map(({ cells }) => cells.join(' ').trim()),
    endIs: null,
    asOf: null,
  };
  if (questions.length > 0) return none;
  const hasDates = roles.start !== null && roles.end !== null;
  if (roles.days === null && !hasDates) return { ...none, problems: [problem(noLengths(list, roles))] };

  const order = choices.dates ?? (hasDates ? orderOf(list, roles) : 'day-first');
  if (typeof order !== 'string') return { ...none, questions: [order] };
  const decimal = choices.decimal ?? (roles.days === null ? '.' : decimalMark(list.columns[roles.days]!.cells, table.delimiter));
  if (decimal === null) return { ...none, questions: [decimalQuestion(list, roles.days!)] };
  // Lengths next to dates tell which day the end is; if the lengths were chosen, dates are not used.
  const isCheck = hasDates && roles.days !== null && choices.days === undefined;
  const counted = isCheck ? compare(list, roles, order, decimal) : null;
  if (counted !== null && typeof counted !== 'string') return { ...none, questions: [counted] };
  const useDates = hasDates && (roles.days === null || isCheck);

  const named = useDates && /\blast day\b/.test(list.columns[roles.end!]!.words) ? 'last-day' : null;
  const endIs: ListReading['endIs'] = !useDates
    ? null
    : choices.endIs
      ? { day: choices.endIs, from: 'chosen' }
      : counted
        ? { day: counted, from: 'durations' }
        : { day: named ?? 'first-day-without', from: 'assumed' };
  const latest = useDates ? latestOf(list, roles, order) : null;
  const until = choices.asOf ?? latest;
  const reader: Reader = { list, roles, useDates, order, decimal, endDay: endIs?.day ?? 'first-day-without', until };
  const read: ReadRow[] = [];
  const bad: Problem[] = [];
  let usesAsOf = false;
  for (const row of list.rows) {
    const found = readRow(row, reader);
    if (typeof found === 'string') bad.push(problem(`Line ${row.line}: ${found}`));
    else {
      read.push({ line: row.line, days: found.days, running: found.running, cells: row.cells });
      usesAsOf ||= found.usesAsOf;
    }
  }
  return { ...none, read, bad, endIs, asOf: usesAsOf ? { date: until!, from: choices.asOf ? 'chosen' : 'latest' } : null };
}

/** The lengths of a list; null if nothing was read, or if some rows cannot be read and `skipBad` is false. */
export function lengthsOf({ read, bad, problems, questions }: ListReading, skipBad: boolean): OwnLengths | null {
  if (problems.length > 0 || questions.length > 0 || read.length === 0 || (bad.length > 0 && !skipBad)) return null;
  return { days: read.map(({ days }) => days), censored: read.map(({ running }) => running) };
}

const problem = (message: string): Problem => ({ path: 'list', message });
const grouped = (count: number): string => count.toLocaleString('en-US');
function refused(message: string): ListReading {
  const roles = { days: null, start: null, end: null, mark: null };
  const empty = { columns: [], read: [], bad: [], questions: [], first: [], leftOut: [], above: [], endIs: null, asOf: null };
  return { ...empty, roles, problems: [problem(message)] };
}

function leftOutOf({ columns }: Columns, { days, start, end, mark }: Roles): readonly string[] {
  const used = [days, start, end, mark?.column];
  return columns.filter(({ index, cells }) => !used.includes(index) && cells.some((cell) => cell !== '')).map(({ name }) => name);
}

/** Why a list has no lengths. */
function noLengths({ columns }: Columns, { start, end }: Roles): string {
  const names = columns.map(({ name }) => `\`${cut(name)}\``).join(', ');
  const unit = columns.map((column) => ({ column, unit: kindOf(column).otherUnit })).find((each) => each.unit !== null);
  if (unit) return `Lengths must be in days; the column \`${cut(unit.column.name)}\` counts ${unit.unit}.`;
  const undated = columns.find((column) => kindOf(column).isNamedDate && !kindOf(column).isDated);
  if (undated) {
    const first = undated.cells.find((cell) => !isBlank(cell) && !isDateLike(cell)) ?? '';
    return `\`${cut(undated.name)}\` must hold dates such as 2023-07-14, with years of four digits; its first is ${quoted(first)}.`;
  }
  if (start !== null)
    return `A list with \`${cut(columns[start]!.name)}\` must also have a column of ends, such as \`end\`, or of lengths in days; it has ${names}.`;
  if (end !== null)
    return `A list with \`${cut(columns[end]!.name)}\` must also have a column of starts, such as \`start\`, or of lengths in days; it has ${names}.`;
  return `The list must have a column of lengths, such as \`days\`, or of dates, such as \`start\` and \`end\`; it has ${names}.`;
}

/** What rows are read by. */
interface Reader {
  readonly list: Columns;
  readonly roles: Roles;
  readonly useDates: boolean;
  readonly order: DateOrder;
  readonly decimal: DecimalMark;
  readonly endDay: EndDay;
  readonly until: string | null;
}

type Found = { readonly days: number; readonly running: boolean; readonly usesAsOf: boolean };

/** One dispute, or what is wrong with it. */
function readRow({ cells }: Row, reader: Reader): Found | string {
  const { list, roles, useDates, decimal } = reader;
  const { days, start, end, mark } = roles;
  const extra = cells.slice(list.columns.length).find((cell) => cell !== '');
  if (extra !== undefined) return `it has ${cells.length} cells, and there are ${list.columns.length} columns.`;
  const cell = (column: number): string => cells[column] ?? '';
  const name = (column: number): string =>
    list.hasNames ? `\`${cut(list.columns[column]!.name)}\`` : column === days ? 'the length' : list.columns[column]!.name;
  const marked = mark === null ? null : isRunning(cell(mark.column), mark);
  if (mark !== null && marked === null)
    return `${name(mark.column)} must say whether it still runs, with 1 or 0; it is ${quoted(cell(mark.column))}.`;
  const openEnd = end !== null && isBlank(cell(end));
  const length = days !== null && !isBlank(cell(days)) ? cell(days) : null;
  if (!useDates || (length !== null && isBlank(cell(start!)))) {
    if (length === null) return `${name(days!)} must be a number of days; it is ${quoted(cell(days!))}.`;
    return within(numberOf(length, decimal), `${name(days!)} must be a number`, quoted(length), marked ?? openEnd);
  }
  return dated(reader, { start: cell(start!), end: cell(end!), marked, name });
}

interface Dated {
  readonly start: string;
  readonly end: string;
  readonly marked: boolean | null;
  readonly name: (column: number) => string;
}

function dated({ roles, order, endDay, until }: Reader, { start, end, marked, name }: Dated): Found | string {
  const from = dateOf(start, order);
  if (from === null) return `${name(roles.start!)} must be a date such as 2023-07-14; it is ${quoted(start)}.`;
  if (isBlank(end)) {
    if (marked === false) return `${name(roles.mark!.column)} says that it ended, and ${name(roles.end!)} is empty.`;
    if (from > until!) return `${name(roles.start!)} must not be after ${until}, when it was last seen running; it is ${from}.`;
    return within(Math.max(1, daysBetween(from, until!)), 'its length must be', `from ${from} to ${until}`, true, true);
  }
  const to = dateOf(end, order);
  if (to === null) return `${name(roles.end!)} must be a date such as 2023-07-14, or empty where it still runs; it is ${quoted(end)}.`;
  if (to < from) return `${name(roles.end!)} must not be before ${name(roles.start!)}; it is ${to}, and the start ${from}.`;
  const days = Math.max(1, daysBetween(from, to) + (endDay === 'last-day' ? 1 : 0));
  return within(days, 'its length must be', `${grouped(days)}, from ${from} to ${to}`, marked ?? false);
}

function within(days: number, thing: string, typed: string, running: boolean, usesAsOf = false): Found | string {
  if (!(days > 0 && days <= MOST_DAYS)) return `${thing} above 0 and at most ${grouped(MOST_DAYS)} days; it is ${typed}.`;
  return { days, running, usesAsOf };
}
