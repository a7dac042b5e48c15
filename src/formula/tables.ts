import { evaluateOnce } from './compile';
import type { FormulaProblem } from './problem';
import type { Spans } from './syntax';
import { children, type Tree } from './tree';

/**
 * The problem with the first invalid table of a formula, or null: the entries of `schedule` and the limits and values of `lookup` are
 * numbers, limits rise, and each limit has a value.
 */
export function tableProblem(tree: Tree, spans: Spans): FormulaProblem | null {
  for (const part of children(tree)) {
    const problem = tableProblem(part, spans);
    if (problem) return problem;
  }
  return tree.kind === 'call' && (tree.name === 'schedule' || tree.name === 'lookup') ? entriesProblem(tree, spans) : null;
}

function entriesProblem(tree: Tree & { readonly kind: 'call' }, spans: Spans): FormulaProblem | null {
  const [, ...entries] = tree.values;
  const at = (part: Tree, message: string): FormulaProblem => ({ message, ...placeOf(part, spans) });
  const computed = entries.find((entry) => !isNumber(entry));
  if (computed)
    return at(computed, `an entry of \`${tree.name}\` is a number; for one that changes, write \`condition ? value : otherwise\``);
  if (tree.name === 'schedule') return null;
  if (entries.length % 2 === 0) return at(tree, '`lookup` takes a value after each limit and one more for all the rest; one is missing');
  const limits = entries.filter((_, index) => index % 2 === 0 && index < entries.length - 1);
  const values = limits.map((limit) => evaluateOnce(limit, {}));
  const falling = limits.find((_, index) => index > 0 && !(values[index]! > values[index - 1]!));
  return falling ? at(falling, 'the limits of `lookup` rise from left to right; this one does not') : null;
}

/** A number, or a minus sign and a number. */
const isNumber = (tree: Tree): boolean => tree.kind === 'number' || (tree.kind === 'negate' && tree.operand.kind === 'number');

function placeOf(part: Tree, spans: Spans): { readonly position: number; readonly length: number } {
  const { position, length } = spans.get(part) ?? { position: 0, length: 0 };
  return { position, length };
}
