import { evaluateOnce } from './compile';
import { formulaText } from './text';
import type { Tree } from './tree';

/** One line of a formula computed: the name it binds, null for the result, its expression as text, and its value. */
export interface ExplainedLine {
  readonly name: string | null;
  readonly text: string;
  readonly value: number;
}

/**
 * A formula computed line by line for one credit, the result last.
 *
 * @param values a number for each name the formula mentions
 * @throws RangeError when a name has no value
 */
export function explain(tree: Tree, values: Readonly<Record<string, number>>): readonly ExplainedLine[] {
  const lines: ExplainedLine[] = [];
  let rest = tree;
  let known = values;
  for (; rest.kind === 'let'; rest = rest.body) {
    const value = evaluateOnce(rest.value, known);
    lines.push({ name: rest.name, text: formulaText(rest.value), value });
    known = { ...known, [rest.name]: value };
  }
  lines.push({ name: null, text: formulaText(rest), value: evaluateOnce(rest, known) });
  return lines;
}
