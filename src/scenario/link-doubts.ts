import { grouped } from './check';
import type { LinkText } from './link-text';
import { BETWEEN_STEPS, isFormulaKey, isLinkKey, numberIn, splitOnce, unescapedStart } from './link-words';

/** Most characters shown of a text from outside. */
const MOST_SHOWN = 80;

/**
 * A text from outside in quotation marks, shortened. Invisible characters become spaces, and curly marks that would end the quotation
 * become straight.
 */
export function quoted(text: string): string {
  const shown = [...text.slice(0, 2 * MOST_SHOWN)].map((char) => (/[\p{C}\p{Z}]/u.test(char) ? ' ' : /[“”]/.test(char) ? '"' : char));
  return shown.length > MOST_SHOWN ? `“${shown.slice(0, MOST_SHOWN).join('')}…”` : `“${shown.join('')}”`;
}

/** A value of a link where a number belongs, for messages: the number with its thousands grouped, otherwise the word. */
export function shown(word: string): string {
  const value = numberIn(word);
  if (word === '') return 'empty';
  return Number.isFinite(value) && word.length <= 20 ? grouped(value) : quoted(word);
}

/** Doubts about a link, in a sentence or two; none if its checksum confirms it. */
export function doubtsOf(found: LinkText): string[] {
  if (found.sum === 'fits') return [];
  const repairNote = found.wasRepaired ? ' Mail or chat had re-encoded it; that was undone as far as it could be.' : '';
  if (found.sum === 'fails') {
    // A link of version 2 ends with the version of the model, or later.
    const isCut = found.text.startsWith('sum=') && !found.text.includes('&model=');
    const rest = isCut ? lastPair(found.text) : 'What could be read is shown.';
    return [`The link was cut or changed: its checksum does not fit. ${rest}${repairNote}`];
  }
  if (found.sum === 'cut') return [`The link was cut within its checksum. All inputs before it are read.${repairNote}`];
  return [`The link has no checksum, so it may have been cut. ${lastPair(found.text)}${repairNote}`];
}

/** Notes on keys that occur more than once, each with the value that counts. */
export const twiceNotes = (overruled: readonly (readonly [key: string, counts: string])[]): string[] =>
  [...new Map(overruled)]
    .slice(0, 5)
    .map(([key, counts]) => `${isLinkKey(key) ? key : quoted(key)} stands more than once in the link; the last counts: ${shown(counts)}.`);

/** Note on a list of steps that has too few or too many; null if it has as many as it should, or is no list (`most` 0). */
export function listNote(key: string, word: string, most: number): string | null {
  const words = word.split(BETWEEN_STEPS).length;
  if (most === 0 || words === most) return null;
  const rest = words < most ? 'The others stay at the preset’s.' : 'The rest is left out.';
  return `${key} must be ${most} numbers joined by ${BETWEEN_STEPS}; it is ${quoted(word)}. ${rest}`;
}

/** Names the last pair of a link, which may have been cut there. */
function lastPair(text: string): string {
  const [key, word] = splitOnce(text.slice(text.lastIndexOf('&') + 1));
  if (!isLinkKey(key) || (word === '' && !text.endsWith('='))) return `It ends with ${quoted(text.slice(text.lastIndexOf('&') + 1))}.`;
  const value = isFormulaKey(key) ? quoted(unescapedStart(word) ?? word) : key === 'preset' || key === 'model' ? quoted(word) : shown(word);
  return `Its last input may have lost its end: ${key} = ${value}.`;
}
