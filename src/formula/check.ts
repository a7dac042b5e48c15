import { evaluateOnce, type Columns } from './compile';
import type { FormulaProblem } from './problem';
import { formulaText } from './text';
import { children, namesIn, type Tree } from './tree';

/**
 * The problem with what a formula gave, or null: a residual is a finite amount of money, 0 or more.
 *
 * The message names the first credit that fails, the innermost part of the formula at fault, and the values of the names in that part. A
 * tree has no places, so the problem has position 0 and length 0, which stand for the whole formula.
 *
 * @param tree the formula that was computed
 * @param columns the values it was computed from; `out` must not be one of them
 * @param count how many credits were computed
 * @param out what the kernel wrote
 */
export function checkResult(tree: Tree, columns: Columns, count: number, out: Float64Array): FormulaProblem | null {
  for (let credit = 0; credit < count; credit++) {
    const value = out[credit]!;
    // NaN fails every comparison.
    if (!(value >= 0 && value < Infinity)) return { message: message(tree, columns, credit, value), position: 0, length: 0 };
  }
  return null;
}

type Values = Readonly<Record<string, number>>;

function message(tree: Tree, columns: Columns, credit: number, value: number): string {
  const values = Object.fromEntries(namesIn(tree).map((name) => [name, columns[name]![credit]!]));
  const { cause, known } = causeOf(tree, values, value);
  const inputs = namesIn(cause).map((name) => `\`${name}\` = ${known[name]!}`);
  const where = cause.kind === 'name' ? 'given' : `from \`${formulaText(cause)}\``;
  const given = inputs.length > 0 ? ` with ${inputs.join(', ')}` : '';
  return `the residual of credit ${credit + 1} is ${fault(value)}, ${where}${given}`;
}

/**
 * The innermost part at fault. Of a value that is not finite, it is the first part that is not finite although its own parts are; of a
 * negative value, the part whose value the others pass on unchanged. A line with a name is searched before the lines after it.
 */
function causeOf(tree: Tree, values: Values, value: number): { readonly cause: Tree; readonly known: Values } {
  if (tree.kind === 'let') {
    const bound = evaluateOnce(tree.value, values);
    if (!Number.isFinite(value) && !Number.isFinite(bound)) return causeOf(tree.value, values, bound);
    return causeOf(tree.body, { ...values, [tree.name]: bound }, value);
  }
  for (const part of computedParts(tree, values)) {
    const partValue = evaluateOnce(part, values);
    if (Number.isFinite(value) ? partValue === value : !Number.isFinite(partValue)) return causeOf(part, values, partValue);
  }
  return { cause: tree, known: values };
}

/** The parts that the value comes from: of a conditional, only the chosen side. */
function computedParts(tree: Tree, values: Values): readonly Tree[] {
  if (tree.kind !== 'conditional') return children(tree);
  return [evaluateOnce(tree.condition, values) ? tree.yes : tree.no];
}

function fault(value: number): string {
  if (Number.isNaN(value)) return 'not a number';
  if (!Number.isFinite(value)) return value > 0 ? 'infinite' : 'infinitely negative';
  return `negative (${value})`;
}
