import { checkResult } from './check';
import { explain, type ExplainedLine } from './explain';
import { readCredit } from './parse';
import type { FormulaProblem } from './problem';
import { namesIn, type Tree } from './tree';

/** One credit: a number for each attribute that is known of it. */
export type Credit = Readonly<Record<string, number>>;

/** A formula read and computed for some credits. */
export interface FormulaReading {
  /** Null where the text is no formula. */
  readonly tree: Tree | null;
  readonly problems: readonly FormulaProblem[];
  /** For each credit the formula's lines as typed, the result last; none where there is no tree. */
  readonly lines: readonly (readonly ExplainedLine[])[];
}

/**
 * Reads a text as a residual formula and computes it for each of some credits, line by line. What is not known of a credit counts as 0;
 * a result that is no amount of money is a problem that names the inputs.
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
