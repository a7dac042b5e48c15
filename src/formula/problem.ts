/**
 * One thing wrong with a formula, said to the reader who typed it.
 *
 * `message` is plain text with names and signs in backticks and, wherever there is one, the mend.
 * `position` and `length` count UTF-16 units in the text as typed, so they can be handed to a text field's
 * `setSelectionRange`. A length of 0 at position 0 means the formula as a whole.
 */
export interface FormulaProblem {
  readonly message: string;
  readonly position: number;
  readonly length: number;
}

/**
 * What the reader typed, in backticks and never longer than 40 units, so a message stays one line whatever was pasted.
 *
 * @param text any text; control and invisible characters come out as their code point, `U+200B`
 */
export function quoted(text: string): string {
  const units = [...text.slice(0, 40)];
  const shown = units.map((unit) => (/[\p{C}\p{Z}]/u.test(unit) && unit !== ' ' ? codePoint(unit) : unit)).join('');
  return '`' + shown + (text.length > 40 ? '…' : '') + '`';
}

function codePoint(unit: string): string {
  return 'U+' + (unit.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
