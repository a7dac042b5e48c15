import type { FunctionName } from './functions';

/** An operator between two values. Comparisons, `and` and `or` give 1 or 0; 0 and NaN count as false. */
export type BinaryOperator = '+' | '-' | '*' | '/' | '<' | '<=' | '>' | '>=' | '==' | '!=' | 'and' | 'or';

/** What numbers are counted in where it helps. Subscribers and views are one unit: contracts compare the two. */
export type Unit = 'dollars' | 'subscribers' | 'minutes';

/**
 * A formula as this room holds it: plain frozen-shape data, safe to post to a worker or store.
 *
 * `parseFormula` gives trees whose numbers are finite and not negative (a minus sign is a `negate`), whose names are all
 * among the names it was given or those of earlier lines, whose exponents are whole numbers 0 to 8, and which have at most
 * 200 nodes. A `let` is a line `name = value` before the rest; it stands outermost only, and its name is no other's.
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

/** The trees directly under a tree, in the order they are written. */
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

/** The names a tree mentions that are not those of its own lines, each once, in the order they first appear. */
export function namesIn(tree: Tree): readonly string[] {
  if (tree.kind === 'name') return [tree.name];
  const names = [...new Set(children(tree).flatMap(namesIn))];
  return tree.kind === 'let' ? names.filter((name) => name !== tree.name) : names;
}
