import { dsvFormat } from 'd3';
import { markOf } from './codes';
import { isNumber } from './numbers';

/** A row of a list: its cells without blanks around them, and the line it begins on, from 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A list as rows; rows without any text are left out. */
export interface Table {
  /** What parts the cells; empty where a row is one cell. */
  readonly delimiter: string;
  readonly rows: readonly Row[];
  /** Lines above the rows that are titles or notes: a single cell each. */
  readonly above: readonly Row[];
  /** Line of a quote that never closes, or null. */
  readonly openQuote: number | null;
}

/** In the order in which they are tried: the rarer within a cell, the earlier. */
const DELIMITERS = ['\t', ';', '|', ','] as const;
/** Delimits what has one cell a row: no text holds it. */
const NONE = '\u0000';
/** Rows by which the delimiter is found. */
const TRIED = 200;
/** Share of the rows that must have as many cells as the first for a delimiter to count. */
const EVEN = 0.5;

/**
 * Splits a text into rows by one delimiter: the one that Excel's first line `sep=` names, else the first of tab, semicolon, bar and comma
 * that parts most rows into as many cells as the first, else blanks where they part names and all rows below evenly. Quotes are as in
 * RFC 4180. Lines end in LF, CR or both.
 */
export function tableOf(text: string): Table {
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\u0000', '');
  const named = /^"?sep=(.)"?[^\S\r\n]*(\r\n|\r|\n|$)/i.exec(plain);
  const body = named ? plain.slice(named[0].length) : plain;
  const delimiter = named ? named[1]! : delimiterOf(body);
  const all = rowsOf(body, delimiter, named ? 2 : 1);
  const above = titlesOf(all);
  return {
    delimiter,
    rows: withRowNames(all.slice(above.length), delimiter),
    above,
    openQuote: openQuote(body, delimiter || NONE, named ? 2 : 1),
  };
}

/** The rows that hold any text. */
function rowsOf(text: string, delimiter: string, firstLine: number): readonly Row[] {
  let line = firstLine;
  const even = delimiter === ' ' ? text.replace(/ +/g, ' ').replace(/^ | $/gm, '') : text;
  const rows = dsvFormat(delimiter || NONE).parseRows(even, (cells) => {
    const begins = line;
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    return { line: begins, cells: cells.map((cell) => cell.replace(/\s+/g, ' ').trim()) };
  });
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
}

function delimiterOf(text: string): string {
  const head = text
    .split(/\r\n|\r|\n/)
    .slice(0, TRIED)
    .join('\n');
  const cells = (delimiter: string): readonly Row[] => {
    const rows = rowsOf(head, delimiter, 1);
    return rows.slice(titlesOf(rows).length);
  };
  // Quotes next to each other would be taken for cells by any delimiter.
  const unquoted = head.replace(/"(?:[^"]|"")*"/g, '');
  const even = DELIMITERS.find((delimiter) => {
    if (!unquoted.includes(delimiter)) return false;
    const rows = cells(delimiter);
    const [first] = rows;
    const same = rows.filter((row) => row.cells.length === first!.cells.length || isNamed(rows, row, delimiter)).length;
    return first !== undefined && first.cells.length > 1 && same >= EVEN * rows.length && !(delimiter === ',' && areGroups(rows));
  });
  if (even !== undefined) return even;
  // A list without names, in which a mark stands behind some of the lengths.
  const marked = DELIMITERS.find((delimiter) => unquoted.includes(delimiter) && areMarked(cells(delimiter)));
  if (marked !== undefined) return marked;
  const rows = cells(' ');
  const areNames = rows.length > 1 && rows[0]!.cells.length > 1 && !rows[0]!.cells.some(isNumber);
  return areNames && rows.slice(1).every((row) => row.cells.length === rows[0]!.cells.length || isNamed(rows, row, ' ')) ? ' ' : '';
}

/** Whether all rows are a number, or a number and a mark behind it. */
const areMarked = (rows: readonly Row[]): boolean =>
  rows.every(
    ({ cells }) => isNumber(cells[0]!) && (cells.length === 1 || (cells.length === 2 && (cells[1] === '' || markOf(cells[1]!) !== null))),
  );

/** Whether a comma parts nothing but the digits of numbers: `1,200`. */
const areGroups = (rows: readonly Row[]): boolean =>
  rows.length > 1 && rows.every(({ cells }) => cells.length === 2 && /^[1-9]\d{0,2}$/.test(cells[0]!) && /^\d{3}$/.test(cells[1]!));

/** Whether a row has a name before its cells that the first line gives no column, as R writes tables. */
const isNamed = (rows: readonly Row[], { cells }: Row, delimiter: string): boolean =>
  (delimiter === ' ' || delimiter === '\t') && cells.length === rows[0]!.cells.length + 1;

function withRowNames(rows: readonly Row[], delimiter: string): readonly Row[] {
  const [first, ...rest] = rows;
  if (rest.length === 0 || !rest.every((row) => isNamed(rows, row, delimiter))) return rows;
  return [{ ...first!, cells: ['', ...first!.cells] }, ...rest];
}

/** Titles and notes above the names of columns: rows of one cell above a row of several without a number. */
function titlesOf(rows: readonly Row[]): readonly Row[] {
  const filled = rows.map(({ cells }) => cells.filter((cell) => cell !== ''));
  const first = filled.findIndex((cells) => cells.length > 1);
  return first > 0 && !filled[first]!.some(isNumber) ? rows.slice(0, first) : [];
}

/** The line of a quote that never closes, read as `dsvFormat` reads quotes: only at the beginning of a cell; null where all close. */
function openQuote(text: string, delimiter: string, firstLine: number): number | null {
  let [line, opened] = [firstLine, 0];
  let [within, atStart] = [false, true];
  for (let k = 0; k < text.length; k++) {
    const sign = text[k]!;
    if (sign === '\n' || (sign === '\r' && text[k + 1] !== '\n')) line++;
    if (within) {
      if (sign !== '"') continue;
      if (text[k + 1] === '"') k++;
      else within = false;
    } else if (sign === '"' && atStart) [within, opened] = [true, line];
    atStart = !within && (sign === delimiter || sign === '\n' || sign === '\r');
  }
  return within ? opened : null;
}
