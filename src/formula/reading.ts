import { checkResult } from './check';
import { explain, type ExplainedLine } from './explain';
import { readCredit } from './parse';
import type { FormulaProblem } from './problem';
import { namesIn, type Tree } from './tree';

/** One credit: a number for each of its attributes that is known. */
export type Credit = Readonly<Record<string, number>>;

/** A formula read and computed for some credits. */
export interface FormulaReading {
  /** Null if the text is not a formula. */
  readonly tree: Tree | null;
  readonly problems: readonly FormulaProblem[];
  /** The formula's lines as typed for each credit, the result last; empty if there is no tree. */
  readonly lines: readonly (readonly ExplainedLine[])[];
}

/**
 * Reads a text as a residual formula and computes it line by line for each credit. An unknown attribute of a credit counts as 0; a result
 * that is not an amount of money is a problem whose message names the inputs.
 */
export function computeFormula(text: string, credits: readonly Credit[]): FormulaReading {
  const { tree, problems, expressions: typed } = readCredit(text);
  if (!tree) return { tree, problems, lines: [] };
  const names = namesIn(tree);
  const columns = Object.fromEntries(names.map((name) => [name, Float64Array.from(credits, (credit) => credit[name] ?? 0)]));
  const lines = credits.map((_, k) =>
    explain(tree, Object.fromEntries(names.map((name) => [name, columns[name]![k]!]))).map((line, place) => ({
      ...line,
      text: typed[place]!,
    })),
  );
  const results = Float64Array.from(lines, (each) => each.at(-1)!.value);
  const problem = checkResult(tree, columns, credits.length, results);
  return { tree, problems: problem ? [problem] : [], lines };
}
