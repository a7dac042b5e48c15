import { isDate } from '../facts/date';
import { markOf } from '../lists/codes';
import { decodeText } from '../lists/decode';
import { lengthsOf, LONGEST_LIST, readList } from '../lists/read-list';
import type { ListChoices, ListReading } from '../lists/reading';
import { SAMPLE_NAMES } from '../scenario/length-options';
import type { OwnLengths } from '../scenario/own-lengths';
import { listSentence, optionFlag, questionText } from '../words/list-words';
import { readListBytes } from './list-bytes';
import type { OptionTable, OptionValues } from './options';
import { cut } from './terminal';

/** What a command line says about a list: its columns by name, and how its cells are meant. */
export const LIST_OPTIONS = {
  days: 'text',
  start: 'text',
  end: 'text',
  running: 'text',
  ended: 'text',
  dates: 'text',
  decimal: 'text',
  'end-is': 'text',
  'skip-bad': 'flag',
} as const satisfies OptionTable;
export type ListFlags = OptionValues<typeof LIST_OPTIONS> & { readonly 'as-of': string | undefined };

/** The lengths of a file, and how it was read. */
export interface ListFile {
  readonly lengths: OwnLengths;
  readonly read: string;
}

/** Most problems named in one line; more are only counted. */
const MOST_TOLD = 3;

/** Reads a file of disputes; what keeps it from being read comes back in one line. */
export function readListFile(file: string, flags: ListFlags): ListFile | { readonly message: string } {
  const found = readListBytes(file, LONGEST_LIST, `one of ${SAMPLE_NAMES.join(', ')}, or a file of disputes`);
  if ('message' in found) return found;
  const refuse = (message: string): { readonly message: string } => ({ message: `${cut(file)}: ${message}` });
  const text = decodeText(found.bytes);
  // The columns' names come first: choices are by name.
  const choices = choicesOf(flags, readList(text).columns);
  if ('message' in choices) return choices;
  const reading = readList(text, choices);
  const lengths = lengthsOf(reading, flags['skip-bad']);
  return lengths ? { lengths, read: listSentence(reading) } : refuse(whyNot(reading));
}

function whyNot({ problems, questions, bad, read, columns }: ListReading): string {
  const asked = questions.map(
    (question) =>
      `${questionText(question, columns)} Say ${question.options.map((_, k) => optionFlag(question, k, columns)).join(' or ')}.`,
  );
  const told = [...problems, ...bad.slice(0, MOST_TOLD)].map(({ message }) => message);
  const more = bad.length > MOST_TOLD ? [`And ${(bad.length - MOST_TOLD).toLocaleString('en-US')} more lines.`] : [];
  const skip =
    bad.length > 0 && read.length > 0
      ? [`--skip-bad leaves ${bad.length === 1 ? 'it' : 'them'} out and reads the other ${read.length.toLocaleString('en-US')}.`]
      : [];
  return [...asked, ...told, ...more, ...skip].join(' ');
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The choices that flags make about a list with these columns. */
function choicesOf(flags: ListFlags, columns: readonly string[]): ListChoices | { readonly message: string } {
  const problems: string[] = [];
  const must = (rule: string, flag: string, value: string): void => void problems.push(`--${flag} must be ${rule}; it is ${cut(value)}.`);
  const column = (flag: string, name: string): number | null => {
    if (name === 'none') return null;
    const found = columns.findIndex((each) => each.toLowerCase() === name.trim().toLowerCase());
    if (found < 0) must(`a column of the file (${cut(columns.join(', '))}) or none`, flag, name);
    return found;
  };
  const choices: Mutable<ListChoices> = {};
  for (const role of ['days', 'start', 'end'] as const) if (flags[role] !== undefined) choices[role] = column(role, flags[role]);
  for (const role of ['running', 'ended'] as const) {
    const flag = flags[role];
    if (flag === undefined) continue;
    if (role === 'ended' && flags.running !== undefined)
      problems.push('--ended must not be given beside --running: one of them says which column marks what still runs.');
    const equals = flag.lastIndexOf('=');
    const [name, value] = equals < 0 ? [flag, '1'] : [flag.slice(0, equals), flag.slice(equals + 1)];
    const code = markOf(value);
    const at = column(role, name);
    if (code === '0' || code === '1' || code === '2') choices.mark = at === null ? null : { column: at, code, means: role };
    else must('a column, or COLUMN=CODE with a code such as 1, 0, yes or no', role, flag);
  }
  const { dates, decimal } = flags;
  if (dates === 'day-first' || dates === 'month-first') choices.dates = dates;
  else if (dates !== undefined) must('day-first or month-first', 'dates', dates);
  if (decimal === 'comma' || decimal === 'point') choices.decimal = decimal === 'comma' ? ',' : '.';
  else if (decimal !== undefined) must('comma or point', 'decimal', decimal);
  const endIs = flags['end-is'];
  if (endIs === 'last-day' || endIs === 'first-day-without') choices.endIs = endIs;
  else if (endIs !== undefined) must('last-day or first-day-without', 'end-is', endIs);
  const asOf = flags['as-of'];
  if (asOf !== undefined && isDate(asOf)) choices.asOf = asOf;
  else if (asOf !== undefined) must('a date such as 2023-07-18', 'as-of', asOf);
  return problems.length > 0 ? { message: problems.join(' ') } : choices;
}
