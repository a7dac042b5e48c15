import type { FormulaId } from './formula-ids';

/**
 * The 44 episodes of the statement of December 2020, by exhibition year. Two assumptions: one season each summer from 2014 to 2019, and
 * episodes divided as evenly as possible.
 */
export const APPEARANCES = [
  { year: 7, episodes: 8 },
  { year: 6, episodes: 8 },
  { year: 5, episodes: 7 },
  { year: 4, episodes: 7 },
  { year: 3, episodes: 7 },
  { year: 2, episodes: 7 },
] as const;

/** Formulas that these appearances are computed with. */
export const APPEARANCE_FORMULAS = ['hbsvod-2020', 'hbsvod-2023', 'revenue-2-percent'] as const satisfies readonly FormulaId[];

/** Number of equal shares in a pool where an example needs one; an assumption. */
export const EQUAL_SHARES = 20;
