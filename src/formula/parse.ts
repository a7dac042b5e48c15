import { dimensionProblem } from './dimension';
import { grammarProblems } from './grammar';
import { limitProblem, MOST_CHARACTERS } from './limits';
import { expressionsOf, lineProblems, linesOf } from './lines';
import { CREDIT_NAMES, type FormulaName } from './names';
import type { FormulaProblem } from './problem';
import { scan } from './scan';
import { treeOf, type Spans } from './syntax';
import { tableProblem } from './tables';
import type { Tree } from './tree';

/** A formula read: its tree, or one to eight problems in the order of the text. */
export type Parsed =
  { readonly tree: Tree; readonly problems: readonly [] } | { readonly tree: null; readonly problems: readonly FormulaProblem[] };

/**
 * Reads a formula. Nothing of it is run as code, and no text makes this throw.
 *
 * The language: lines `name = expression`, each of which binds a name, and a last line that gives the result. An expression holds numbers
 * (`12`, `.5`, `1e3`, `1,000`, `20%`, `$5`, `1.5 million`, `75 million subscribers`), the given names and those of earlier lines,
 * `+ - * /`, `^` with a whole exponent 0 to 8, `< <= > >= == !=`, `and`, `or`, `not (…)`, `condition ? value : otherwise`, parentheses
 * and the functions of `FUNCTIONS`. At most 2,000 characters, 200 parts, and 32 parentheses and conditions open at once.
 *
 * @param text the formula, finished or not
 * @param names the names it may mention, of letters, digits and `_`, not beginning with a digit
 */
export function parseFormula(text: string, names: readonly FormulaName[]): Parsed {
  const { tree, problems } = read(text, names, new WeakMap());
  return parsedOf(tree, problems);
}

/**
 * Reads a formula as `parseFormula` does, and refuses one that adds or compares values in different units or whose result is not in
 * dollars.
 */
export function readFormula(text: string, names: readonly FormulaName[]): Parsed {
  const { tree, problems } = readTyped(text, names);
  return parsedOf(tree, problems);
}

/** A formula of a credit, read as by `readFormula`, with the expression of each line as typed. */
export interface CreditFormula {
  readonly tree: Tree | null;
  /** None where there is a tree. */
  readonly problems: readonly FormulaProblem[];
  /** In order, the result last; each stretch of white space is one space. Empty if there is no tree. */
  readonly expressions: readonly string[];
}

/**
 * Reads a formula with the names of a credit. The latest 64 texts are remembered, so that several questions about one formula parse it
 * once.
 */
export function readCredit(text: string): CreditFormula {
  const known = remembered.get(text) ?? readTyped(text, CREDIT_NAMES);
  remembered.delete(text);
  // A text that is too long for a formula is not worth remembering.
  if (text.length <= MOST_CHARACTERS) remembered.set(text, known);
  if (remembered.size > MOST_REMEMBERED) remembered.delete(remembered.keys().next().value!);
  return known;
}

const MOST_REMEMBERED = 64;
const remembered = new Map<string, CreditFormula>();

function readTyped(text: string, names: readonly FormulaName[]): CreditFormula {
  const spans: Spans = new WeakMap();
  const found = read(text, names, spans);
  const problem = found.tree && dimensionProblem(found.tree, spans, names);
  return problem ? failed([problem]) : found;
}

const parsedOf = (tree: Tree | null, problems: readonly FormulaProblem[]): Parsed => (tree ? { tree, problems: [] } : { tree, problems });

function read(text: string, names: readonly FormulaName[], spans: Spans): CreditFormula {
  if (text.length > MOST_CHARACTERS) {
    const message = `a formula may have ${MOST_CHARACTERS} characters; this has ${text.length}`;
    return failed([{ message, position: MOST_CHARACTERS, length: text.length - MOST_CHARACTERS }]);
  }
  const { tokens, problems } = scan(text);
  if (problems.length > 0) return failed(problems);
  if (tokens.length === 0) return failed([{ message: 'the formula is empty; write one, as in `10% * pay`', position: 0, length: 0 }]);
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
  if (!trees.every((tree) => tree !== null)) return failed([{ message: 'this is not a formula', position: 0, length: 0 }]);
  const tree = trees.reduceRight((body, value, index) => ({ kind: 'let', name: lines[index]!.target!.typed, value, body }));
  const wrongTable = tableProblem(tree, spans);
  return wrongTable ? failed([wrongTable]) : { tree, problems: [], expressions: expressionsOf(text, lines) };
}

/** More than eight problems are mostly one problem repeated, and nobody reads them. */
function failed(problems: readonly FormulaProblem[]): CreditFormula {
  return { tree: null, problems: problems.slice(0, 8), expressions: [] };
}
