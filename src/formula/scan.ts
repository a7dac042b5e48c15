import { quoted, type FormulaProblem } from './problem';
import { refusalAt } from './refusal';
import type { NumberToken, Sign, Token } from './token';

/**
 * Cuts a text into tokens, each with its place in the text as typed.
 *
 * - Numbers: `12`, `0.5`, `.5`, `1e3`. A comma between one to three digits (the first not 0) and groups of exactly three,
 *   with no spaces, separates thousands: `1,000`. So values in a call need a space after the comma; the grammar refuses
 *   a grouped number directly inside a call, where it could be either.
 * - A percent sign directly after a number divides it by 100: `20%` is 0.2. Any other percent sign is refused.
 * - `×`, `÷`, `−`, `≤`, `≥` and `≠` stand for `*`, `/`, `-`, `<=`, `>=` and `!=`. White space, line ends too, parts tokens.
 * - Everything else (quotes, brackets, assignments, …) is a problem with its mend; scanning goes on behind it.
 *
 * @param text at most some thousand characters: the caller limits it
 */
export function scan(text: string): { readonly tokens: readonly Token[]; readonly problems: readonly FormulaProblem[] } {
  const tokens: Token[] = [];
  const problems: FormulaProblem[] = [];
  for (let position = 0; position < text.length;) {
    const space = matchAt(SPACE, text, position);
    if (space) {
      position += space.length;
      continue;
    }
    const number = matchAt(NUMBER, text, position);
    if (number) {
      const token = numberToken(number, position);
      if (!Number.isFinite(token.value)) {
        problems.push({
          message: `${quoted(number)} is too large a number; the largest is about 1.8e308`,
          position,
          length: number.length,
        });
      } else if (token.value === 0 && /[1-9]/.test(number.replace(/[eE].*/, ''))) {
        problems.push({ message: `${quoted(number)} is too small a number to tell from 0; write 0`, position, length: number.length });
      }
      tokens.push(token);
      position += number.length;
      continue;
    }
    const word = matchAt(WORD, text, position);
    if (word) {
      const place = { typed: word, position, length: word.length };
      tokens.push(WORD_SIGNS.has(word) ? { kind: 'sign', sign: word as Sign, ...place } : { kind: 'word', ...place });
      position += word.length;
      continue;
    }
    const refusal = refusalAt(text, position, tokens.at(-1));
    if (refusal) {
      problems.push(refusal);
      position += refusal.length;
      continue;
    }
    const typed = text.slice(position, position + (matchAt(LONG_SIGN, text, position) ? 2 : 1));
    tokens.push({ kind: 'sign', sign: (PLAIN.get(typed) ?? typed) as Sign, typed, position, length: typed.length });
    position += typed.length;
  }
  return { tokens, problems };
}

const SPACE = /\s+/y;
const NUMBER = /(?:[1-9]\d{0,2}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?%?/y;
const WORD = /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy;
const LONG_SIGN = /[<>=!]=/y;
const WORD_SIGNS: ReadonlySet<string> = new Set(['and', 'or', 'not'] satisfies Sign[]);
const PLAIN: ReadonlyMap<string, Sign> = new Map([
  ['×', '*'],
  ['÷', '/'],
  ['−', '-'],
  ['≤', '<='],
  ['≥', '>='],
  ['≠', '!='],
]);

function matchAt(pattern: RegExp, text: string, position: number): string {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0] ?? '';
}

function numberToken(typed: string, position: number): NumberToken {
  const [digits = '', exponent = '0'] = typed.replaceAll(',', '').replace('%', '').toLowerCase().split('e');
  // The percent sign moves the exponent, not the value: 0.1 / 100 would not always be the number nearest to 0.001.
  const value = Number(`${digits}e${Number(exponent) - (typed.endsWith('%') ? 2 : 0)}`);
  return { kind: 'number', value, grouped: typed.includes(','), typed, position, length: typed.length };
}
