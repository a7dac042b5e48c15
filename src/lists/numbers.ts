/** The sign before the decimals of a list's numbers. */
export type DecimalMark = '.' | ',';

/** A number in plain form: digits, at most one decimal point. */
const PLAIN = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
/** A number as people write it: digits with commas, points, spaces or apostrophes between them, perhaps followed by the word days. */
const WRITTEN = /^([+\-−]?)\s*([\d.,'’ \u00a0\u202f]*\d|\d+[.,])\s*(?:d|days?)?$/i;

const digitsOf = (cell: string): string | null => WRITTEN.exec(cell)?.[2] ?? null;

/** Whether a cell is a number as people write it. */
export const isNumber = (cell: string): boolean => PLAIN.test(cell) || digitsOf(cell) !== null;

/**
 * The decimal mark of a column's cells; null if it matters and they do not tell. A comma before exactly three digits separates thousands,
 * before any other number of digits decimals; a column with both does not tell. A point before exactly three digits may separate thousands
 * if the delimiter is that of a country with decimal commas.
 */
export function decimalMark(cells: readonly string[], delimiter: string): DecimalMark | null {
  const written = cells.map(digitsOf).filter((digits) => digits !== null);
  // A number with both thousands and decimals decides.
  if (written.some((digits) => /\d\.\d{3},\d/.test(digits) || /^\d{1,3}(\.\d{3}){2,}$/.test(digits))) return ',';
  if (written.some((digits) => /\d,\d{3}\.\d/.test(digits) || /^\d{1,3}(,\d{3}){2,}$/.test(digits))) return '.';
  const commas = written.filter((digits) => digits.includes(','));
  const groups = commas.filter((digits) => /^[1-9]\d{0,2},\d{3}$/.test(digits));
  if (groups.length > 0) return groups.length === commas.length ? '.' : null;
  if (commas.length > 0) return ',';
  const points = written.filter((digits) => digits.includes('.'));
  const maybeGroups = points.length > 0 && points.every((digits) => /^[1-9]\d{0,2}\.\d{3}$/.test(digits));
  return maybeGroups && (delimiter === ';' || delimiter === '\t') ? null : '.';
}

/** The number in a cell, given the decimal mark; NaN if it is not a number. */
export function numberOf(cell: string, mark: DecimalMark): number {
  if (PLAIN.test(cell) && mark === '.') return Number(cell);
  const [, sign, digits] = WRITTEN.exec(cell) ?? [];
  if (digits === undefined) return NaN;
  const group = mark === ',' ? '.' : ',';
  const shape = new RegExp(`^(\\d+|\\d{1,3}([${group}'’ \\u00a0\\u202f])\\d{3}(\\2\\d{3})*)([${mark}]\\d*)?$`);
  if (!shape.test(digits)) return NaN;
  const [whole, decimals = ''] = digits.split(mark);
  return Number(`${sign === '' || sign === '+' ? '' : '-'}${whole!.replace(/\D/g, '')}.${decimals || '0'}`);
}
