import { isBlank, markOf, senseOf } from './codes';
import { isDateLike } from './dates';
import { isNumber } from './numbers';
import type { Row } from './rows';

/** A column of a list: its name as written and in plain words, and its cells. */
export interface Column {
  readonly index: number;
  /** As written; «column 2» if there is none. */
  readonly name: string;
  /** Lower case, words separated by single spaces. */
  readonly words: string;
  readonly cells: readonly string[];
}

/** Columns of a list and the rows below their names. */
export interface Columns {
  readonly hasNames: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** The columns of a table. The first row gives their names if none of its cells is a number or a date. */
export function columnsOf(rows: readonly Row[]): Columns {
  const first = rows[0]!.cells;
  const filled = first.filter((cell) => cell !== '');
  const hasNames = filled.length > 0 && !filled.some((cell) => isNumber(cell) || isDateLike(cell));
  const below = turned(hasNames ? rows.slice(1) : rows, hasNames);
  const width = hasNames ? Math.max(first.length, 1) : below.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  const columns = Array.from({ length: width }, (_, index) => {
    const name = (hasNames && first[index]) || `column ${index + 1}`;
    return { index, name, words: plainWords(name), cells: below.map(({ cells }) => cells[index] ?? '') };
  });
  return { hasNames, columns, rows: below };
}

/**
 * A single line of numbers without names is a list of lengths, not one dispute with many columns, unless it has two cells and the second is
 * a mark.
 */
function turned(rows: readonly Row[], hasNames: boolean): readonly Row[] {
  const [only] = rows;
  if (hasNames || rows.length !== 1 || !only!.cells.every((cell) => cell === '' || isNumber(cell))) return rows;
  const { line, cells } = only!;
  if (cells.length < 2 || (cells.length === 2 && markOf(cells[1]!) !== null)) return rows;
  return cells.filter((cell) => cell !== '').map((cell) => ({ line, cells: [cell] }));
}

function plainWords(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const DAYS =
  /^(days?|duration|dur|length|len|time|t|lasted|spell|((total|calendar|number of|num|no of|n|strike|stoppage|dispute|spell) ?(days?|duration|length|time)( in)?( days)?)|((duration|length|time)( in| of)?( the)?( (work stoppage|days?|d|strike|stoppage|dispute|spell))( in)?( days)?)|days? (duration|length|out|lasted|total|on strike|of strike)|survival time|ndays)$/;
const MAYBE_DAYS = /\b(days?|duration|length|lasted)\b/;
const OTHER_UNIT = /\b(weeks?|wks?|months?|years?|yrs?|hours?|hrs?|minutes?|workdays?|working days?|business days?|shifts?)\b/;
const START = /\b(start|starts|started|starting|begin|begins|began|begun|beginning|commenced?|onset|from|walkout)\b/;
const END =
  /\b(end|ends|ended|ending|finish|finished|until|till|to|stop|stopped|settled|settlement|resolved|concluded|closed|last day|return|returned|terminated)\b/;
const NUMBERING = /^(|id|row|rows|rownames?|row names?|no|nr|n|index|case|obs|x|unnamed 0|column 1)$/;

/** What a column can be, by its name and its cells. */
export interface ColumnKind {
  readonly isDays: boolean;
  readonly maybeDays: boolean;
  /** Unit in its name, if that is not days. */
  readonly otherUnit: string | null;
  /** Its name is that of a first day or an end, and its cells are not marks. */
  readonly isNamedDate: boolean;
  /** At least half of its cells are dates, or all are blank. */
  readonly isDated: boolean;
  readonly isStart: boolean;
  readonly isEnd: boolean;
  /** What 1 means in it by its name, if most of its cells are marks. */
  readonly sense: 'running' | 'ended' | null;
  /** Its cells are two or three marks, and nothing else. */
  readonly isMark: boolean;
  readonly isNumeric: boolean;
}

export function kindOf({ words, cells, name }: Column): ColumnKind {
  const filled = cells.filter((cell) => !isBlank(cell));
  const mostly = (holds: (cell: string) => boolean): boolean => filled.filter(holds).length >= filled.length / 2;
  const isDated = mostly(isDateLike);
  const marks = new Set(filled.map(markOf));
  const isNumbering = NUMBERING.test(words) || NUMBERING.test(name) ? isSequence(filled) : false;
  const isMark = filled.length > 0 && !marks.has(null) && marks.size <= 3 && !isNumbering;
  const otherUnit = OTHER_UNIT.exec(words)?.[1] ?? null;
  const isNumeric = filled.length > 0 && mostly(isNumber) && !isDateOnly(filled);
  return {
    isDays: DAYS.test(words) && otherUnit === null && (filled.length === 0 || !isDateOnly(filled)),
    maybeDays: MAYBE_DAYS.test(words) && otherUnit === null && isNumeric,
    otherUnit: isNumeric ? otherUnit : null,
    isNamedDate: (START.test(words) || END.test(words)) && !isMark,
    isDated,
    isStart: START.test(words) && isDated,
    isEnd: END.test(words) && isDated && !(isMark && filled.length > 0),
    sense: filled.length > 0 && mostly((cell) => markOf(cell) !== null) ? senseOf(words) : null,
    isMark,
    isNumeric: isNumeric && !isNumbering,
  };
}

const isDateOnly = (filled: readonly string[]): boolean => filled.every((cell) => isDateLike(cell) && !/^\d+$/.test(cell));

function isSequence(filled: readonly string[]): boolean {
  const first = Number(filled[0]);
  return filled.length > 0 && (first === 0 || first === 1) && filled.every((cell, k) => Number(cell) === first + k);
}
