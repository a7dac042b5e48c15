import { numberAt } from './number';
import { quoted, type FormulaProblem } from './problem';
import type { Token } from './token';

/**
 * The problem with the sign at a position, or null if the sign belongs to the language.
 *
 * @param text the text as typed
 * @param position a position at which neither white space nor a number nor a word begins
 * @param before the token before it, on which some messages depend
 */
export function refusalAt(text: string, position: number, before: Token | undefined): FormulaProblem | null {
  const problem = (length: number, message: string) => ({ message, position, length });
  const rest = text.slice(position);
  const quote = /^(["'`“”„‘’«»])(?:[^"'`“”„‘’«»]*["'`“”„‘’«»])?/.exec(rest)?.[0];
  if (quote) return problem(quote.length, `${quoted(quote)} is text in quotes; a formula holds numbers and names only, so remove it`);
  const known = SPELLINGS.find(([spelling]) => rest.startsWith(spelling));
  // `?.5` is a question mark and the number .5.
  if (known && !(known[0] === '?.' && /^\?\.\d/.test(rest))) return problem(known[0].length, `${quoted(known[0])} ${known[1]}`);
  if (/^[<>=!]=/.test(rest)) return null;
  const sign = String.fromCodePoint(text.codePointAt(position) ?? 0);
  if (sign === '.') {
    const afterNumber = before?.kind === 'number' && before.position + before.length === position;
    return problem(1, afterNumber ? 'a decimal point needs a digit on both sides' : '`.` reaches into nothing here; remove it');
  }
  const beside = besideNumber(sign, rest, before);
  if (beside) return problem(1, `${quoted(sign)} ${beside}`);
  const fix = FIXES.get(sign);
  if (fix) return problem(1, `${quoted(sign)} ${fix}`);
  if (LANGUAGE.has(sign)) return null;
  return problem(sign.length, `${quoted(sign)} is not a sign of the language; remove it`);
}

/** What is wrong with a percent or dollar sign that is apart from its number or on the wrong side of it. */
function besideNumber(sign: string, rest: string, before: Token | undefined): string | null {
  const plain = before?.kind === 'number' && !before.percent && before.unit === undefined && /\d$/.test(before.typed) ? before.typed : null;
  if (sign === '%' && plain !== null) return `stands directly after a number only; write \`${plain}%\``;
  if (sign === '%' && before?.kind === 'number' && before.percent) return 'is one too many; remove it';
  if (sign !== '$') return null;
  const after = numberAt(rest.slice(1).trimStart(), 0);
  const isAmount = after && !after.fault && after.unit === undefined && !after.percent;
  if (isAmount) return `stands directly before a number only; write \`$${after.typed}\``;
  return plain === null ? null : `stands directly before a number only; write \`$${plain}\``;
}

const LANGUAGE: ReadonlySet<string> = new Set('+-*/^<>(),?:=×÷−≤≥≠');

/** Longer spellings come first, so that none is taken for its own beginning. */
const SPELLINGS: readonly (readonly [spelling: string, message: string])[] = [
  ['===', 'compares in other languages; write `==`'],
  ['!==', 'compares in other languages; write `!=`'],
  ['>>>', 'is not an operator here; to compare, write `>`'],
  ['**', 'is not an operator here; write `^` for a power'],
  ['&&', 'is not an operator here; write `and`'],
  ['||', 'is not an operator here; write `or`'],
  ['=>', 'is not an operator here; write `>=`'],
  ['=<', 'is not an operator here; write `<=`'],
  ['<>', 'is not an operator here; write `!=`'],
  ['>>', 'is not an operator here; to compare, write `>`'],
  ['<<', 'is not an operator here; to compare, write `<`'],
  ['??', 'is not an operator here; write `condition ? value : otherwise`'],
  ['?.', 'is not an operator here; remove it'],
  ['.*', 'is not an operator here; write `*`'],
  ['./', 'is not an operator here; write `/`'],
  ['.^', 'is not an operator here; write `^`'],
];

const FIXES: ReadonlyMap<string, string> = new Map([
  ['%', 'stands directly after a number only, as in `20%`; to multiply by a share, write `0.45 * pay`'],
  ['!', 'is not an operator here; write `not (…)`'],
  ['&', 'is not an operator here; write `and`'],
  ['|', 'is not an operator here; write `or`'],
  ['~', 'is not an operator here; write `not (…)`'],
  [';', 'is no end of a line here; begin a line of its own instead'],
  ['[', 'would begin a list; write `(` to group'],
  [']', 'would end a list; write `)` to group'],
  ['{', 'would begin an object; write `(` to group'],
  ['}', 'would end an object; write `)` to group'],
  ['#', 'would begin a comment; a formula has none, so remove it'],
  ['$', 'stands directly before a number only, as in `$5,000`'],
  ['€', 'is another currency; all money is in US dollars, as in `$5,000`'],
  ['£', 'is another currency; all money is in US dollars, as in `$5,000`'],
  ['–', 'is a dash; write `-`'],
  ['—', 'is a dash; write `-`'],
  ['·', 'is not an operator here; write `*`'],
  ['⋅', 'is not an operator here; write `*`'],
]);
