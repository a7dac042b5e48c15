import { clause as hbsvod2020 } from './clauses/hbsvod-2020';
import { clause as hbsvod2023 } from './clauses/hbsvod-2023';
import { clause as hbsvod2023Bonus } from './clauses/hbsvod-2023-bonus';
import { clause as revenue2Percent } from './clauses/revenue-2-percent';
import { clause as wga2020 } from './clauses/wga-2020';
import { clause as wga2023 } from './clauses/wga-2023';
import { clause as wga2023Bonus } from './clauses/wga-2023-bonus';
import { clause as wgaViewership } from './clauses/wga-viewership';
import type { ClauseRecord } from './clause';
import type { FormulaId } from './formula-ids';
import type { Craft } from './credits';

/** A clause that can be in force in a world of the simulation. */
export interface ResidualFormula extends ClauseRecord {
  readonly id: FormulaId;
  readonly craft: Craft;
}

/**
 * The clauses of high-budget streaming that a world of the simulation can have in force, in the order of FORMULA_IDS. `ceiling` is the
 * ceiling of the contract that expired in 2023; for writers it is the fixed residual base, which counts whatever the pay.
 */
export const RESIDUAL_FORMULAS: readonly ResidualFormula[] = [
  hbsvod2020,
  hbsvod2023,
  hbsvod2023Bonus,
  revenue2Percent,
  wga2020,
  wga2023,
  wga2023Bonus,
  wgaViewership,
];

/** The formula of that id, or undefined. */
export const residualFormula = (id: string): ResidualFormula | undefined => RESIDUAL_FORMULAS.find((formula) => formula.id === id);
