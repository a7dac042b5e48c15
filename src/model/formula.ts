import { readCredit, type Tree } from '../formula/formula';

/** A residual formula that holds: its text, which says it apart from others, and its tree, which is computed with. */
export interface Formula {
  readonly text: string;
  readonly tree: Tree;
}

/**
 * The formula of a text.
 *
 * @throws Error where the text is no formula: texts of a reader's own are checked first
 */
export function formulaOf(text: string): Formula {
  const { tree } = readCredit(text);
  if (!tree) throw new Error(`invalid residual formula: ${text}`);
  return { text, tree };
}
