import { CLAUSE_WORDS, type LibraryFormula } from '../facts/residual-library';
import { computeFormula, CREDIT_NAMES, namesIn, readCredit, type ExplainedLine, type FormulaName } from '../formula/formula';
import type { Problem } from '../scenario/problem';
import { placeWords } from '../words/residual-words';
import type { AskedResidual } from './residual-arguments';
import { sentence } from './terminal';

/** What a formula pays, with how it comes to that and how sure it is. */
export interface ResidualAnswer {
  /** Null for a text of the reader's own, as are clause, source and days. */
  readonly id: string | null;
  readonly clause: string | null;
  /** Dollars, not rounded. */
  readonly value: number;
  readonly unit: string;
  /** The formula's lines with their values, the result last. */
  readonly steps: readonly ExplainedLine[];
  readonly standing: LibraryFormula['standing'] | 'own';
  /** Whose reading it is, where the parties differ. */
  readonly reading: 'union' | 'employers' | null;
  readonly demanded: boolean;
  /** The names used, with the values given. */
  readonly names: Readonly<Record<string, number>>;
  /** Dollars by the reading that pays least and by the one that pays most; null where there is none or a name it needs is missing. */
  readonly range: readonly [low: number, high: number] | null;
  /** Names that only the range needs and that were not given. */
  readonly rangeNeeds: readonly string[];
  readonly unsure: string | null;
  /** Whether the performer agreed to a digital replica; `missing` where any did not, null where the formula does not ask. */
  readonly consent: 'given' | 'missing' | null;
  readonly source: string | null;
  readonly from: string | null;
  readonly until: string | null;
}

/** The names of the language that a formula uses, in the order it uses them. */
export function namesUsed(...texts: readonly string[]): readonly FormulaName[] {
  const trees = texts.flatMap((text) => readCredit(text).tree ?? []);
  const used = new Set(trees.flatMap(namesIn));
  return [...used].flatMap((name) => CREDIT_NAMES.find((each) => each.name === name) ?? []);
}

/**
 * Computes a formula from the values given. Every name of the formula must have one; names that only its range uses may, and without
 * them there is no range.
 */
export function computeResidual({
  entry,
  text,
  values: given,
}: Pick<AskedResidual, 'entry' | 'text' | 'values'>): ResidualAnswer | Problem {
  const [problem] = readCredit(text).problems;
  if (problem) return { path: 'text', message: `the text must be a formula${placeWords(text, problem)}: ${sentence(problem.message)}` };
  const needed = namesUsed(text).filter(({ otherwise }) => otherwise === undefined);
  const readings = entry?.range ?? [];
  const used = namesUsed(text, ...readings);
  const named = namesProblem(entry?.id ?? 'the text', needed, used, given);
  if (named) return named;
  const values = {
    ...Object.fromEntries(used.flatMap(({ name, otherwise }) => (otherwise === undefined ? [] : [[name, otherwise]]))),
    ...given,
  };
  const main = amountOf(text, values, 'the residual');
  if ('message' in main) return main;
  const rangeNeeds = used.map(({ name }) => name).filter((name) => !Object.hasOwn(values, name));
  const [low, high] = rangeNeeds.length > 0 ? [] : readings.map((reading) => amountOf(reading, values, 'the range'));
  if (low && 'message' in low) return low;
  if (high && 'message' in high) return high;
  return {
    id: entry?.id ?? null,
    clause: entry?.clause ?? null,
    value: main.value,
    unit: entry?.unit ?? 'USD',
    steps: main.steps,
    standing: entry?.standing ?? 'own',
    reading: entry?.reading ?? null,
    demanded: entry?.demanded ?? false,
    names: Object.fromEntries(used.flatMap(({ name }) => (Object.hasOwn(values, name) ? [[name, values[name]]] : []))),
    range: low && high ? [low.value, high.value] : null,
    rangeNeeds,
    unsure: (entry && CLAUSE_WORDS[entry.id].unsure) ?? null,
    consent: values.consent === undefined ? null : values.consent >= 1 ? 'given' : 'missing',
    source: entry?.source ?? null,
    from: entry?.from ?? null,
    until: entry?.until ?? null,
  };
}

function namesProblem(
  formula: string,
  needed: readonly FormulaName[],
  used: readonly FormulaName[],
  values: Readonly<Record<string, number>>,
): Problem | null {
  const listed = (names: readonly FormulaName[]): string => names.map(({ name, unit }) => `${name} (${unit})`).join(', ');
  const missing = needed.filter(({ name }) => !Object.hasOwn(values, name));
  if (missing.length > 0)
    return {
      path: missing[0].name,
      message: `${formula} needs a value for each of ${listed(needed)}; missing ${missing.length === 1 ? 'is' : 'are'} ${listed(missing)}.`,
    };
  const idle = Object.keys(values).find((name) => used.every((each) => each.name !== name));
  if (idle === undefined) return null;
  const names = used.length > 0 ? `no names but ${listed(used)}` : 'no names';
  return { path: idle, message: `${formula} uses ${names}; ${idle}=${values[idle]} must be left out.` };
}

function amountOf(
  text: string,
  values: Readonly<Record<string, number>>,
  what: string,
): { readonly value: number; readonly steps: readonly ExplainedLine[] } | Problem {
  const { problems, lines } = computeFormula(text, [values]);
  if (problems.length > 0)
    return {
      path: 'residual',
      message: sentence(
        `${what} must be a finite amount of money, 0 or more; ${problems[0].message.replace('the residual of credit 1 is', 'it is')}`,
      ),
    };
  const [steps] = lines;
  return { value: steps.at(-1)!.value, steps };
}
