import { FUNCTIONS } from './functions';
import { isNumberWord } from './number';
import { quoted, type FormulaProblem } from './problem';
import { isSign, type Sign, type Token, type WordToken } from './token';

/** A line of a formula: the name it binds, null for the result, and the tokens of its expression. */
export interface Line {
  readonly target: WordToken | null;
  readonly tokens: readonly Token[];
}

/**
 * The lines of a formula: all but the last are `name = expression`. An expression continues on the next line of the text while a
 * parenthesis is open, or if there is an operator on either side of the break.
 */
export function linesOf(tokens: readonly Token[]): readonly Line[] {
  const lines: Token[][] = [];
  let open = 0;
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (index === 0 || (token.opensLine && open === 0 && !isSign(before, ...JOINING, '(') && !isSign(token, ...JOINING, ')')))
      lines.push([]);
    lines.at(-1)!.push(token);
    if (isSign(token, '(')) open++;
    if (isSign(token, ')')) open = Math.max(0, open - 1);
  }
  return lines.map(([first, second, ...rest]) =>
    first?.kind === 'word' && isSign(second, '=')
      ? { target: first, tokens: rest }
      : { target: null, tokens: [first, second, ...rest].filter((token) => token !== undefined) },
  );
}

/** The expressions of a formula's lines as typed, with each stretch of white space as one space. */
export function expressionsOf(text: string, lines: readonly Line[]): readonly string[] {
  return lines.map(({ tokens }) => {
    const [first, last] = [tokens[0], tokens.at(-1)];
    return first && last ? text.slice(first.position, last.position + last.length).replaceAll(/\s+/g, ' ') : '';
  });
}

/**
 * Problems with the order of the lines and with the names they bind. A name can be bound once, so that it never means two things.
 *
 * @param names the names of the credit
 */
export function lineProblems(lines: readonly Line[], names: ReadonlySet<string>): readonly FormulaProblem[] {
  const bound = new Set<string>();
  return lines.flatMap(({ target, tokens }, index) => {
    const isLast = index === lines.length - 1;
    const at = (token: Token, message: string) => ({ message, position: token.position, length: token.length });
    const first = tokens[0];
    if (!target) {
      const sign = tokens.find((token) => isSign(token, '='));
      if (sign) return [at(sign, SETS)];
      return isLast || !first
        ? []
        : [at(first, 'only the last line stands without a name; begin it with `name = …`, or join the lines by an operator')];
    }
    const fault = nameFault(target.typed, names, bound);
    bound.add(target.typed);
    if (fault) return [at(target, fault)];
    const sign = tokens.find((token) => isSign(token, '='));
    if (sign) return [at(sign, SETS)];
    if (!first) return [at(target, `a value is missing after \`${target.typed} =\``)];
    return isLast ? [at(target, `the last line gives the result and has no name; end with a line that says \`${target.typed}\``)] : [];
  });
}

const JOINING: readonly Sign[] = ['+', '-', '*', '/', '^', '<', '<=', '>', '>=', '==', '!=', ',', '?', ':', '=', 'and', 'or'];

const SETS = '`=` gives a name to a line only, at its beginning: `name = …`. To compare, write `==`';

function nameFault(name: string, names: ReadonlySet<string>, bound: ReadonlySet<string>): string | null {
  if (names.has(name))
    return `${quoted(name)} is a value of the credit and cannot be set; choose a name of your own, or write \`==\` to compare`;
  if (bound.has(name)) return `${quoted(name)} is the name of an earlier line; choose another`;
  if (FUNCTIONS.has(name)) return `${quoted(name)} is a function; choose another name`;
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) return `${quoted(name)} must be a name of letters a to z and digits, beginning with a letter`;
  // Names that differ only by capitals or underscores are easily confused.
  const alike = [...names, ...bound].find((each) => reads(each) === reads(name));
  if (alike) return `${quoted(name)} reads like \`${alike}\`; choose another name`;
  if (isNumberWord(name)) return `${quoted(name)} belongs behind a number; choose another name`;
  return null;
}

const reads = (name: string): string => name.replaceAll('_', '').toLowerCase();
