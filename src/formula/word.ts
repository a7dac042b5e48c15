import { FUNCTIONS } from './functions';
import { isNumberWord } from './number';
import { quoted } from './problem';
import { nearest } from './suggest';

/**
 * What is wrong with a word in the place of a value, or null if it names a value or calls a function.
 *
 * @param word the word as typed
 * @param isCalled whether a `(` follows it
 * @param names the names that may be mentioned
 */
export function wordProblem(word: string, isCalled: boolean, names: ReadonlySet<string>): string | null {
  const called = FUNCTIONS.get(word);
  if (isCalled) {
    if (called) return null;
    if (names.has(word)) return `${quoted(word)} is a value, not a function; to multiply, write \`${word} * (…)\``;
    const near = nearest(word, FUNCTIONS.keys());
    return OTHERWISE.get(word.toLowerCase()) ?? `${quoted(word)} is not a function here; ${near ? `did you mean \`${near}\`?` : CALLABLE}`;
  }
  if (names.has(word)) return null;
  if (called) return `${quoted(word)} is a function; write \`${called.example}\``;
  const fix = OTHERWISE.get(word.toLowerCase());
  if (fix) return fix;
  if (isNumberWord(word)) return `${quoted(word)} stands directly after a number only, as in \`5 million\``;
  const near = nearest(word, names);
  return `${quoted(word)} is not a name here; ${near ? `did you mean \`${near}\`?` : 'choose one of the names listed with the formula'}`;
}

const CALLABLE = `the functions are ${[...FUNCTIONS.keys()].map((name) => `\`${name}\``).join(', ')}`;

const CONDITION = 'a choice is written `condition ? value : otherwise`';

/** Words of other languages, in lower case, with what to write instead. */
const OTHERWISE: ReadonlyMap<string, string> = new Map([
  ['if', CONDITION],
  ['then', CONDITION],
  ['else', CONDITION],
  ['and', 'write `and` in small letters'],
  ['or', 'write `or` in small letters'],
  ['not', 'write `not (…)` in small letters'],
  ['true', 'write `1` for true'],
  ['false', 'write `0` for false'],
  ['minimum', 'write `min(a, b)`'],
  ['maximum', 'write `max(a, b)`'],
  ['ceil', '`ceil` is not a function here; write `-floor(-x)`'],
  ['sqrt', '`sqrt` is not a function here, nor is any other root'],
  ['mod', '`mod` is not an operator here; there is no remainder'],
  ['percent', 'write the sign directly after the number, as in `20%`'],
]);
