import { dsvFormat } from 'd3';
import { markOf } from './codes';
import { isNumber } from './numbers';

/** A row of a list: its trimmed cells, and the line on which it begins, from 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A list as rows; rows without any text are left out. */
export interface Table {
  /** What separates the cells; empty if each row is one cell. */
  readonly delimiter: string;
  readonly rows: readonly Row[];
  /** Titles or notes above the rows: lines of a single cell. */
  readonly above: readonly Row[];
  /** Line of a quote that is never closed, or null. */
  readonly openQuote: number | null;
}

/** In the order in which they are tried: first those that are rare within a cell. */
const DELIMITERS = ['\t', ';', '|', ','] as const;
/** Delimiter of lists with one cell a row: no text contains it. */
const NONE = '\u0000';
/** Rows from which the delimiter is found. */
const TRIED = 200;
/** Share of the rows that must have as many cells as the first for a delimiter to count. */
const EVEN = 0.5;

/**
 * Splits a text into rows by one delimiter: the one that Excel's first line `sep=` names, else the first of tab, semicolon, bar and comma
 * that splits most rows into as many cells as the first row, else spaces if they split the names and all rows alike. Quotes are as in RFC
 * 4180. Lines end in LF, CR or both.
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

/** The rows that have any text. */
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
  // Adjacent quotes would look like cells to any delimiter.
  const unquoted = head.replace(/"(?:[^"]|"")*"/g, '');
  const even = DELIMITERS.find((delimiter) => {
    if (!unquoted.includes(delimiter)) return false;
    const rows = cells(delimiter);
    const [first] = rows;
    const same = rows.filter((row) => row.cells.length === first!.cells.length || isNamed(rows, row, delimiter)).length;
    return first !== undefined && first.cells.length > 1 && same >= EVEN * rows.length && !(delimiter === ',' && areGroups(rows));
  });
  if (even !== undefined) return even;
  // A list without names, in which some lengths are followed by a mark.
  const marked = DELIMITERS.find((delimiter) => unquoted.includes(delimiter) && areMarked(cells(delimiter)));
  if (marked !== undefined) return marked;
  const rows = cells(' ');
  const areNames = rows.length > 1 && rows[0]!.cells.length > 1 && !rows[0]!.cells.some(isNumber);
  return areNames && rows.slice(1).every((row) => row.cells.length === rows[0]!.cells.length || isNamed(rows, row, ' ')) ? ' ' : '';
}

/** Whether all rows are a number, or a number and a mark. */
const areMarked = (rows: readonly Row[]): boolean =>
  rows.every(
    ({ cells }) => isNumber(cells[0]!) && (cells.length === 1 || (cells.length === 2 && (cells[1] === '' || markOf(cells[1]!) !== null))),
  );

/** Whether commas only separate thousands, as in `1,200`. */
const areGroups = (rows: readonly Row[]): boolean =>
  rows.length > 1 && rows.every(({ cells }) => cells.length === 2 && /^[1-9]\d{0,2}$/.test(cells[0]!) && /^\d{3}$/.test(cells[1]!));

/** Whether a row begins with a name that has no column in the first line, as in tables that R writes. */
const isNamed = (rows: readonly Row[], { cells }: Row, delimiter: string): boolean =>
  (delimiter === ' ' || delimiter === '\t') && cells.length === rows[0]!.cells.length + 1;

function withRowNames(rows: readonly Row[], delimiter: string): readonly Row[] {
  const [first, ...rest] = rows;
  if (rest.length === 0 || !rest.every((row) => isNamed(rows, row, delimiter))) return rows;
  return [{ ...first!, cells: ['', ...first!.cells] }, ...rest];
}

/** Titles and notes above the names of the columns: rows of one cell above a row of several without a number. */
function titlesOf(rows: readonly Row[]): readonly Row[] {
  const filled = rows.map(({ cells }) => cells.filter((cell) => cell !== ''));
  const first = filled.findIndex((cells) => cells.length > 1);
  return first > 0 && !filled[first]!.some(isNumber) ? rows.slice(0, first) : [];
}

/** The line of a quote that is never closed; null if all are. As in `dsvFormat`, quotes open only at the beginning of a cell. */
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
