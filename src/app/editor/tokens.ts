import type { FormulaWords } from '../../../workers/protocol';

/** What a stretch of a formula is, for its looks. `line` is a name that a line of the formula binds. */
export type Look = 'number' | 'unit' | 'name' | 'line' | 'function' | 'sign';

export interface LookedToken {
  readonly look: Look;
  readonly from: number;
  readonly to: number;
}

/** Words that have their place behind a number, or alone behind a division. */
export const UNIT_WORDS = ['thousand', 'million', 'billion', 'dollars', 'cents', 'subscribers', 'minutes'] as const;

/** Longer texts are refused before they are read, and are shown without looks. */
const LONGEST = 4000;

const TOKEN =
  /(?<number>\$?(?:\d+(?:,\d{3})*(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?%?)|(?<word>[\p{L}_][\p{L}\p{M}\p{N}_]*)|(?<sign>[-+*/^<>=!?:,()×÷−≤≥≠])/gu;
const UNIT = /^(?:thousand|million|billion|(?:dollar|cent|subscriber|minute)s?)$/;

/**
 * The stretches of a formula that have a look, in order. It judges nothing: a word that is neither known nor bound by a line has no
 * look, and what is wrong with it is the language's to say.
 */
export function looks(text: string, { names, functions }: FormulaWords): readonly LookedToken[] {
  if (text.length > LONGEST) return [];
  const [known, called] = [new Set(names.map(({ name }) => name)), new Set<string>(functions.map(({ name }) => name))];
  const bound = new Set(boundNames(text));
  const found: LookedToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [typed] = match;
    const before = found.at(-1);
    const behindNumber = before?.look === 'number' || before?.look === 'unit' || (before && text.slice(before.from, before.to) === '/');
    const look = match.groups!['number']
      ? 'number'
      : match.groups!['sign'] || /^(?:and|or|not)$/.test(typed)
        ? 'sign'
        : behindNumber && UNIT.test(typed)
          ? 'unit'
          : known.has(typed)
            ? 'name'
            : called.has(typed)
              ? 'function'
              : bound.has(typed)
                ? 'line'
                : null;
    if (look) found.push({ look, from: match.index, to: match.index + typed.length });
  }
  return found;
}

/** The names that lines of a formula bind, each once, in their order. */
export function boundNames(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/^[ \t]*([\p{L}_][\p{L}\p{M}\p{N}_]*)[ \t]*=(?!=)/gmu)].map(([, name = '']) => name))];
}
