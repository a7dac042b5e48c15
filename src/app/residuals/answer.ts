import type { FormulaProblem } from '../../formula/problem';
import type { FormulaReading } from '../../formula/reading';
import type { Tree } from '../../formula/tree';
import { workFormula, type WorkFormula } from '../../facts/work-formulas';
import { WHO } from '../../facts/works';
import { clauseFor, type Work } from '../../scenario/work';
import { heldAgainst, type Held } from '../../scenario/work-comparison';
import { creditOf } from '../../scenario/work-credit';
import { questionsFor, wordsOf, type QuestionKey } from '../../scenario/work-questions';
import type { Runner } from '../../../workers/protocol';
import { revenueFor } from './revenue';

export type ReadFormula = Runner['readFormula'];
type Credit = Readonly<Record<string, number>>;
export type Range = readonly [low: number, high: number];

/** What one formula pays a work, and between which readings. */
export interface Paid {
  readonly amount: number;
  readonly range: Range | null;
}

/** What a work is paid: never shown apart from the work it answers. */
export interface WorkAnswer extends Paid {
  readonly work: Work;
  readonly questions: readonly QuestionKey[];
  /** Id of the formula; null for one of the reader’s own. */
  readonly id: string | null;
  readonly formula: WorkFormula;
  readonly tree: Tree;
  readonly credit: Credit;
  /** The formula’s lines, the result last. */
  readonly lines: FormulaReading['lines'][number];
  /** Parts that stand inside a line without a name: what the table of years or runs gives, and what is added for use abroad. */
  readonly table: number | null;
  readonly abroad: number | null;
  /** What the whole cast has, where the amount is a part of it. */
  readonly pool: number | null;
  /** Year by year or run by run; none where the formula goes by neither. */
  readonly steps: readonly (Paid & { readonly n: number })[];
  readonly held: readonly (Held & Paid)[];
}

/** A formula of the reader’s own, and more numbers for names that no question asks. */
export interface Own {
  readonly text: string;
  readonly numbers: Credit;
}

/** The answer for a work, or what is wrong with the reader’s formula. */
export async function answerFor(
  readFormula: ReadFormula,
  work: Work,
  own: Own | null,
): Promise<WorkAnswer | { readonly problems: readonly FormulaProblem[] }> {
  const clause = clauseFor(work);
  const library = workFormula(clause.formula);
  const formula: WorkFormula = own ? { text: own.text, clauses: [], range: null } : library;
  const revenue = revenueFor(WHO[work.who].craft);
  const credit = { ...creditOf(work, revenue), ...own?.numbers };
  const names = wordsOf(formula.text);
  const by = names.has('exhibitionYear') || names.has('exhibitionShare') ? 'year' : names.has('run') ? 'run' : null;
  const counts = by === null ? [] : Array.from({ length: by === 'year' ? 13 : 12 }, (_, k) => k + (by === 'year' ? 1 : 2));
  const credits = [credit, ...counts.map((n) => ({ ...creditOf({ ...work, [by!]: n }, revenue), ...own?.numbers }))];
  const reading = await readFormula(formula.text, credits);
  if (!reading.tree || reading.problems.length > 0) return { problems: reading.problems };
  const [ranges, table, abroad, pool, held] = await Promise.all([
    readRange(readFormula, formula, credits),
    own ? null : readPart(readFormula, TABLE.exec(formula.text.split('\n').at(-1) ?? '')?.[0], credit),
    readPart(readFormula, ABROAD.exec(formula.text)?.[1], credit),
    clause.pool && !own ? readAmounts(readFormula, workFormula(clause.pool).text, [credit]) : null,
    Promise.all(heldAgainst(work, revenue).map((each) => readHeld(readFormula, each))),
  ]);
  const paid = reading.lines.map((lines) => lines.at(-1)!.value);
  return {
    work,
    questions: questionsFor(work, formula.text),
    id: own ? null : clause.formula,
    formula,
    tree: reading.tree,
    credit,
    lines: reading.lines[0]!,
    amount: paid[0]!,
    range: ranges?.[0] ?? null,
    table,
    abroad,
    pool: pool?.[0] ?? null,
    steps: counts.map((n, k) => ({ n, amount: paid[k + 1]!, range: ranges?.[k + 1] ?? null })),
    held,
  };
}

/** What a formula pays for each of some credits. */
export async function readAmounts(readFormula: ReadFormula, text: string, credits: readonly Credit[]): Promise<readonly number[]> {
  const { lines, problems } = await readFormula(text, credits);
  if (lines.length !== credits.length) throw new Error(`a formula of the library cannot be read: ${problems[0]?.message ?? text}`);
  return lines.map((each) => each.at(-1)!.value);
}

async function readRange(readFormula: ReadFormula, { range }: WorkFormula, credits: readonly Credit[]): Promise<readonly Range[] | null> {
  if (!range) return null;
  const [low, high] = await Promise.all(range.map((text) => readAmounts(readFormula, text, credits)));
  return credits.map((_, k) => [low![k]!, high![k]!] as const);
}

async function readHeld(readFormula: ReadFormula, held: Held): Promise<Held & Paid> {
  const formula = workFormula(held.formula);
  const [amounts, ranges] = await Promise.all([
    readAmounts(readFormula, formula.text, [held.credit]),
    readRange(readFormula, formula, [held.credit]),
  ]);
  return { ...held, amount: amounts[0]!, range: ranges?.[0] ?? null };
}

/** A table of years or runs in the last line, and what the library’s formulas add for use abroad. */
const TABLE = /schedule\((?:exhibitionYear|run),[^()]*\)/;
const ABROAD = /\(1 \+ (\(foreignSubscribers[^()]*\)|\d+%)\)/;

/** A part of a formula by itself: a step that the formula does not name. */
async function readPart(readFormula: ReadFormula, text: string | undefined, credit: Credit): Promise<number | null> {
  if (!text) return null;
  // A share alone is no residual; a share of one is.
  const { lines } = await readFormula(`1 * (${text})`, [credit]);
  return lines[0]?.at(-1)?.value ?? null;
}
