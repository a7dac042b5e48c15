import { grammarProblems } from './grammar';
import { limitProblem, MOST_CHARACTERS } from './limits';
import type { FormulaName } from './names';
import type { FormulaProblem } from './problem';
import { scan } from './scan';
import { treeOf } from './syntax';
import type { Tree } from './tree';

/** A formula read: its tree, or what is wrong with it (at least one problem, at most eight, in the order of the text). */
export type Parsed =
  { readonly tree: Tree; readonly problems: readonly [] } | { readonly tree: null; readonly problems: readonly FormulaProblem[] };

/**
 * Reads a formula as typed by anyone. Nothing of it is ever run as code, and no input makes this throw.
 *
 * The language: numbers (`12`, `.5`, `1e3`, `1,000`, `20%`), the given names, `+ - * /`, `^` with a whole exponent 0 to 8,
 * `< <= > >= == !=`, `and`, `or`, `not (…)`, `condition ? value : otherwise`, parentheses and the functions of
 * `FUNCTIONS`. At most 2,000 characters, 200 parts, and 32 parentheses and conditions open at once.
 *
 * @param text the formula, in any state of being typed
 * @param names the names it may mention; spelt with letters, digits and `_`, not beginning with a digit
 */
export function parseFormula(text: string, names: readonly FormulaName[]): Parsed {
  if (text.length > MOST_CHARACTERS) {
    const message = `a formula may have ${MOST_CHARACTERS} characters; this has ${text.length}`;
    return failed([{ message, position: MOST_CHARACTERS, length: text.length - MOST_CHARACTERS }]);
  }
  const { tokens, problems } = scan(text);
  if (problems.length > 0) return failed(problems);
  if (tokens.length === 0)
    return failed([{ message: 'the formula is empty; write one, as in `min(a, b)`', position: 0, length: text.length }]);
  const tooLarge = limitProblem(tokens);
  if (tooLarge) return failed([tooLarge]);
  const misplaced = grammarProblems(tokens, new Set(names.map(({ name }) => name)));
  if (misplaced.length > 0) return failed(misplaced);
  const tree = treeOf(tokens);
  return tree ? { tree, problems: [] } : failed([{ message: 'this is not a formula', position: 0, length: text.length }]);
}

/** More than eight problems are one problem eight times over, and nobody reads on. */
function failed(problems: readonly FormulaProblem[]): Parsed {
  return { tree: null, problems: problems.slice(0, 8) };
}
