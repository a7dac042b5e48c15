import type { FormulaId } from './formula-ids';

/**
 * Appearances as they stood in December 2020: a season each summer from 2014 to 2019, so that every one is in the exhibition year that
 * began in the autumn of 2020, and the 44 episodes divided as evenly as they go. Both are assumptions.
 */
export const APPEARANCES = [
  { year: 7, episodes: 8 },
  { year: 6, episodes: 8 },
  { year: 5, episodes: 7 },
  { year: 4, episodes: 7 },
  { year: 3, episodes: 7 },
  { year: 2, episodes: 7 },
] as const;

/** Formulas that these appearances are held against. */
export const APPEARANCE_FORMULAS = ['hbsvod-2020', 'hbsvod-2023', 'revenue-2-percent'] as const satisfies readonly FormulaId[];

/** Equal shares that a pool is divided into where an example needs a number; an assumption. */
export const EQUAL_SHARES = 20;
