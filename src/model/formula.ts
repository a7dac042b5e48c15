import { readCredit, type Tree } from '../formula/formula';

/** Valid residual formula: `text` identifies it, `tree` is what is evaluated. */
export interface Formula {
  readonly text: string;
  readonly tree: Tree;
}

/**
 * Parses a residual formula.
 *
 * @throws Error if `text` is not a valid formula; readers' own texts are checked beforehand
 */
export function formulaOf(text: string): Formula {
  const { tree } = readCredit(text);
  if (!tree) throw new Error(`invalid residual formula: ${text}`);
  return { text, tree };
}
