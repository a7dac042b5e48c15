import { dimensionProblem } from './dimension';
import { grammarProblems } from './grammar';
import { limitProblem, MOST_CHARACTERS } from './limits';
import { lineProblems, linesOf } from './lines';
import type { FormulaName } from './names';
import type { FormulaProblem } from './problem';
import { scan } from './scan';
import { treeOf, type Spans } from './syntax';
import { tableProblem } from './tables';
import type { Tree } from './tree';

/** A formula read: its tree, or what is wrong with it (at least one problem, at most eight, in the order of the text). */
export type Parsed =
  { readonly tree: Tree; readonly problems: readonly [] } | { readonly tree: null; readonly problems: readonly FormulaProblem[] };

/**
 * Reads a formula as typed by anyone. Nothing of it is ever run as code, and no input makes this throw.
 *
 * The language: lines `name = expression`, each binding a name of its own, and a last line that gives the result. An expression holds
 * numbers (`12`, `.5`, `1e3`, `1,000`, `20%`, `$5`, `1.5 million`, `75 million subscribers`), the given names and those of earlier
 * lines, `+ - * /`, `^` with a whole exponent 0 to 8, `< <= > >= == !=`, `and`, `or`, `not (…)`, `condition ? value : otherwise`,
 * parentheses and the functions of `FUNCTIONS`. At most 2,000 characters, 200 parts, and 32 parentheses and conditions open at once.
 *
 * @param text the formula, in any state of being typed
 * @param names the names it may mention; spelt with letters, digits and `_`, not beginning with a digit
 */
export function parseFormula(text: string, names: readonly FormulaName[]): Parsed {
  return read(text, names, new WeakMap());
}

/** Reads a formula as `parseFormula` does, and refuses one that adds or compares what is counted in different units or gives no dollars. */
export function readFormula(text: string, names: readonly FormulaName[]): Parsed {
  const spans: Spans = new WeakMap();
  const parsed = read(text, names, spans);
  const problem = parsed.tree && dimensionProblem(parsed.tree, spans, names);
  return problem ? failed([problem]) : parsed;
}

function read(text: string, names: readonly FormulaName[], spans: Spans): Parsed {
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
  const given = new Set(names.map(({ name }) => name));
  const lines = linesOf(tokens);
  const known = new Set(given);
  const misplaced = [
    ...lineProblems(lines, given),
    ...lines.flatMap(({ target, tokens: expression }) => {
      const found = expression.length > 0 ? grammarProblems(expression, known) : [];
      if (target) known.add(target.typed);
      return found;
    }),
  ];
  if (misplaced.length > 0) return failed(misplaced.sort((a, b) => a.position - b.position));
  const trees = lines.map((line) => treeOf(line.tokens, spans));
  if (!trees.every((tree) => tree !== null)) return failed([{ message: 'this is not a formula', position: 0, length: text.length }]);
  const tree = trees.reduceRight((body, value, index) => ({ kind: 'let', name: lines[index]!.target!.typed, value, body }));
  const wrongTable = tableProblem(tree, spans);
  return wrongTable ? failed([wrongTable]) : { tree, problems: [] };
}

/** More than eight problems are one problem eight times over, and nobody reads on. */
function failed(problems: readonly FormulaProblem[]): Parsed {
  return { tree: null, problems: problems.slice(0, 8) };
}
