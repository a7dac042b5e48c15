/**
 * One thing wrong with a formula, for the reader who typed it.
 *
 * `message` is plain text, with names and signs in backticks and, where one is known, the fix. `position` and `length` count UTF-16 units
 * of the text as typed, as a text field's `setSelectionRange` does. Length 0 at position 0 means the whole formula.
 */
export interface FormulaProblem {
  readonly message: string;
  readonly position: number;
  readonly length: number;
}

/**
 * What the reader typed, in backticks and cut at 40 units, so that a message stays on one line.
 *
 * @param text any text; control and invisible characters are shown as code points, `U+200B`
 */
export function quoted(text: string): string {
  const units = [...text.slice(0, 40)];
  const shown = units.map((unit) => (/[\p{C}\p{Z}]/u.test(unit) && unit !== ' ' ? codePoint(unit) : unit)).join('');
  return '`' + shown + (text.length > 40 ? '…' : '') + '`';
}

function codePoint(unit: string): string {
  return 'U+' + (unit.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
