import type { FunctionName } from './functions';

/** An operator between two values. Comparisons, `and` and `or` give 1 or 0; 0 and NaN count as false. */
export type BinaryOperator = '+' | '-' | '*' | '/' | '<' | '<=' | '>' | '>=' | '==' | '!=' | 'and' | 'or';

/** A unit of numbers. Subscribers and views are one unit: contracts compare the two. */
export type Unit = 'dollars' | 'subscribers' | 'minutes';

/**
 * A formula as plain data, which can be posted to a worker or stored.
 *
 * `parseFormula` gives trees of at most 200 nodes whose numbers are finite and not negative (a minus sign is a `negate`), whose names are
 * given or those of earlier lines, and whose exponents are whole numbers 0 to 8. A `let` is a line `name = value` before the rest; it is
 * the whole tree or the body of another `let`, and no two have the same name.
 */
export type Tree =
  | { readonly kind: 'number'; readonly value: number; readonly unit?: Unit }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'negate'; readonly operand: Tree }
  | { readonly kind: 'not'; readonly operand: Tree }
  | { readonly kind: 'power'; readonly base: Tree; readonly exponent: number }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Tree; readonly right: Tree }
  | { readonly kind: 'conditional'; readonly condition: Tree; readonly yes: Tree; readonly no: Tree }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly values: readonly Tree[] }
  | { readonly kind: 'let'; readonly name: string; readonly value: Tree; readonly body: Tree };

/** The parts of a tree, in the order in which they are written. */
export function children(tree: Tree): readonly Tree[] {
  switch (tree.kind) {
    case 'number':
    case 'name':
      return [];
    case 'negate':
    case 'not':
      return [tree.operand];
    case 'power':
      return [tree.base];
    case 'binary':
      return [tree.left, tree.right];
    case 'conditional':
      return [tree.condition, tree.yes, tree.no];
    case 'call':
      return tree.values;
    case 'let':
      return [tree.value, tree.body];
  }
}

/** The names that a tree mentions but does not bind, each once, in order of appearance. */
export function namesIn(tree: Tree): readonly string[] {
  if (tree.kind === 'name') return [tree.name];
  const names = [...new Set(children(tree).flatMap(namesIn))];
  return tree.kind === 'let' ? names.filter((name) => name !== tree.name) : names;
}
