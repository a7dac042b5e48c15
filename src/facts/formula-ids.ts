import type { ClauseId } from './residual-library';

/** Clauses that a world of the simulation can have in force: all that a link needs to know of the library. */
export const FORMULA_IDS = [
  'hbsvod-2020',
  'hbsvod-2023',
  'hbsvod-2023-bonus',
  'revenue-2-percent',
  'wga-2020',
  'wga-2023',
  'wga-2023-bonus',
  'wga-viewership',
] as const satisfies readonly ClauseId[];
export type FormulaId = (typeof FORMULA_IDS)[number];

/** Whether a word is the id of such a clause. */
export const isFormulaId = (word: string): word is FormulaId => (FORMULA_IDS as readonly string[]).includes(word);
