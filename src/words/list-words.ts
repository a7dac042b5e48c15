import type { ListChoices, ListReading, Question } from '../lists/reading';
import { isoDay, number } from './format';

/** Words around a list of the reader's own. */
export const LIST_WORDS = {
  paste: 'Your list: one dispute per line, with days or with first and last dates. A column may say which still run',
  file: 'Or a file: CSV, TSV or text, up to 10 MB',
  nothing: 'No list has been read. Paste one, or choose a file. It stays in this browser.',
  refused: 'The list was not read, so there is no forecast.',
  tooLarge: (bytes: number): string => `The file must be at most 10 MB; it has ${number(bytes / 1e6, 1)} MB.`,
  fromFile: (name: string): string => `Read from ${name}.`,
  columns: 'Columns and dates',
  first: 'The first rows',
  days: 'Lengths in days',
  start: 'First day',
  end: 'End',
  mark: 'Still running',
  none: 'no column',
  markOption: (column: string, mark: string): string => {
    const [code, means] = mark.split(' ');
    return `${column}: ${code === '1' ? 'yes or 1' : code === '0' ? 'no or 0' : code} means ${means === 'running' ? 'still running' : 'ended'}`;
  },
  endIs: 'The end is',
  endDays: { 'first-day-without': 'the first day without strike', 'last-day': 'the last day of the strike' },
  asOf: 'Disputes without an end were last seen running on',
  dates: 'Dates such as 5/2/2023',
  asFound: 'as found in the list',
  orders: { 'day-first': 'day first', 'month-first': 'month first' },
  skip: (rows: number): string => `Leave these lines out and use the other ${number(rows, 0)}`,
  more: (rows: number): string => `And ${number(rows, 0)} more lines.`,
  lineColumn: 'Line',
  readColumn: 'Read as',
  running: 'still running',
  readAs: (days: number): string => `${number(days, 2)} ${days === 1 ? 'day' : 'days'}`,
} as const;

const name = (columns: readonly string[], column: number): string => `\`${columns[column]}\``;
/** Cells shown of a mark. */
const MOST_CELLS = 3;

/** «5 read, 3 still running; days from `duration`, running where `event` is 0.» and every assumption that was made. */
export function listSentence({ columns, roles, read, leftOut, above, endIs, asOf }: ListReading): string {
  const running = read.filter((row) => row.running);
  const { start, end, days, mark } = roles;
  const from =
    endIs === null
      ? columns.length > 1
        ? `days from ${name(columns, days!)}`
        : ''
      : `days from ${name(columns, start!)} to ${name(columns, end!)}`;
  const cells = mark === null ? [] : [...new Set(running.map((row) => row.cells[mark.column] ?? ''))].filter((cell) => cell !== '');
  const marked =
    mark === null
      ? ''
      : cells.length > 0
        ? `running where ${name(columns, mark.column)} is ${cells.slice(0, MOST_CELLS).join(' or ')}`
        : `${name(columns, mark.column)} marks none as running`;
  const open = mark === null && end !== null && running.length > 0 ? `running where ${name(columns, end)} is empty` : '';
  const found = [from, marked, open].filter((part) => part !== '').join(', ');
  const counts = `${number(read.length, 0)} read, ${running.length === 0 ? 'none' : number(running.length, 0)} still running`;
  return [
    `${counts}${found && `; ${found}`}.`,
    endIs === null ? '' : endSentence(name(columns, end!), endIs),
    asOf === null
      ? ''
      : `Disputes without an end count up to ${isoDay(asOf.date)}${asOf.from === 'latest' ? ', the last date in the list' : ''}.`,
    leftOut.length === 0 ? '' : `Not used: ${leftOut.map((each) => `\`${each}\``).join(', ')}.`,
    above.length === 0 ? '' : `Left out above the columns: ${above.map((each) => `“${each}”`).join(', ')}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function endSentence(end: string, { day, from }: NonNullable<ListReading['endIs']>): string {
  const what = `${end} is ${from === 'assumed' ? 'taken as ' : ''}${LIST_WORDS.endDays[day]}`;
  return `${what}${from === 'durations' ? ', by the lengths in the list' : ''}. An end on the first day is 1 day.`;
}

const WHICH = {
  days: 'Which column holds the lengths in days?',
  start: 'Which column holds the first day?',
  end: 'Which column holds the end?',
} as const;

/** What has to be chosen. */
export function questionText(question: Question, columns: readonly string[]): string {
  if (question.kind === 'mark') {
    const others = question.options.flatMap(({ mark }) => (mark && mark.column !== question.column ? [name(columns, mark.column)] : []));
    const [other] = others;
    if (other) return `${other} and ${name(columns, question.column)} contradict each other. Which one says what is still running?`;
    return `${name(columns, question.column)} holds ${question.cells.join(' and ')}. Which of them means still running?`;
  }
  if (question.kind === 'disagree') {
    const rows = question.rows === 1 ? '1 line' : `${number(question.rows, 0)} lines`;
    return `${name(columns, question.options[0]!.days!)} and the dates disagree in ${rows}: line ${question.line} says ${number(question.days, 2)} days, its dates come to ${number(question.counted, 0)}. Which should count?`;
  }
  if (!('cell' in question)) return WHICH[question.kind];
  const line = `Line ${question.line}: “${question.cell}” is ${optionText(question, 0, columns)} or ${optionText(question, 1, columns)}.`;
  return `${line} Which is it?`;
}

/** One of the answers to a question, in a few words. */
export function optionText(question: Question, k: number, columns: readonly string[]): string {
  const option = question.options[k]!;
  if (question.kind === 'dates') return isoDay(question.reads[k]!);
  if (question.kind === 'decimal') return number(question.reads[k]!, 3);
  if (question.kind === 'disagree') return option.days === null ? 'the dates' : name(columns, option.days!);
  if (question.kind !== 'mark') return name(columns, option[question.kind]!);
  if (!option.mark) return 'neither: it says something else';
  return `${name(columns, option.mark.column)} is ${question.cells[k]}`;
}

/** One of the answers to a question, as the command takes it. */
export function optionFlag(question: Question, k: number, columns: readonly string[]): string {
  const option: ListChoices = question.options[k]!;
  if (option.dates) return `--dates ${option.dates}`;
  if (option.decimal) return `--decimal ${option.decimal === ',' ? 'comma' : 'point'}`;
  if (question.kind === 'mark')
    return option.mark ? `--running ${flagWord(`${columns[option.mark.column]}=${question.cells[k]}`)}` : '--running none';
  const kind = question.kind === 'start' || question.kind === 'end' ? question.kind : 'days';
  const column = option[kind];
  return `--${kind} ${column === null || column === undefined ? 'none' : flagWord(columns[column]!)}`;
}

const flagWord = (word: string): string => (/^[\w=.-]+$/.test(word) ? word : `'${word}'`);
