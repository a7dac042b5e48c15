import { numberAt, unitOf } from './number';
import type { FormulaProblem } from './problem';
import { refusalAt } from './refusal';
import { isSign, type Sign, type Token } from './token';

/**
 * Cuts a text into tokens, each with its place in the text as typed.
 *
 * - Numbers: `12`, `0.5`, `.5`, `1e3`. A comma between one to three digits (the first not 0) and groups of exactly three, with no spaces,
 *   separates thousands: `1,000`. So values in a call need a space after the comma; the grammar refuses a grouped number directly inside a
 *   call, where it could be either.
 * - A percent sign directly after a number divides it by 100: `20%` is 0.2. Any other percent sign is refused.
 * - A dollar sign before a number and the words thousand, million, billion, dollars, cents, subscribers and minutes after it belong to the
 *   number: `$1.5 million`. The name of a unit directly after `/` means one of it: `$0.57 / subscriber`.
 * - `×`, `÷`, `−`, `≤`, `≥` and `≠` stand for `*`, `/`, `-`, `<=`, `>=` and `!=`. White space separates tokens; each token records whether
 *   it opens a line.
 * - Everything else (quotes, brackets, …) is a problem with its fix, and scanning continues after it.
 *
 * @param text at most a few thousand characters, which the caller checks
 */
export function scan(text: string): { readonly tokens: readonly Token[]; readonly problems: readonly FormulaProblem[] } {
  const tokens: Token[] = [];
  const problems: FormulaProblem[] = [];
  let opensLine = true;
  for (let position = 0; position < text.length;) {
    const space = matchAt(SPACE, text, position);
    if (space) {
      opensLine ||= /[\n\r\u2028\u2029]/.test(space);
      position += space.length;
      continue;
    }
    const place = (typed: string) => ({ typed, position, length: typed.length, opensLine });
    const pass = (length: number) => {
      position += length;
      opensLine = false;
    };
    const number = numberAt(text, position);
    if (number) {
      const { typed, fault, ...token } = number;
      if (fault) problems.push({ message: fault, position, length: typed.length });
      tokens.push({ kind: 'number', ...token, ...place(typed) });
      pass(typed.length);
      continue;
    }
    const word = matchAt(WORD, text, position);
    if (word) {
      const unit = isSign(tokens.at(-1), '/') ? unitOf(word) : undefined;
      if (unit) tokens.push({ kind: 'number', value: 1, unit, grouped: false, percent: false, ...place(word) });
      else if (WORD_SIGNS.has(word)) tokens.push({ kind: 'sign', sign: word as Sign, ...place(word) });
      else tokens.push({ kind: 'word', ...place(word) });
      pass(word.length);
      continue;
    }
    const refusal = refusalAt(text, position, tokens.at(-1));
    if (refusal) {
      problems.push(refusal);
      pass(refusal.length);
      continue;
    }
    const typed = text.slice(position, position + (matchAt(LONG_SIGN, text, position) ? 2 : 1));
    tokens.push({ kind: 'sign', sign: (PLAIN.get(typed) ?? typed) as Sign, ...place(typed) });
    pass(typed.length);
  }
  return { tokens, problems };
}

const SPACE = /\s+/y;
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
