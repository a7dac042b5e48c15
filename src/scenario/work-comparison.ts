import { ceilingOf } from '../facts/ceiling-of';
import { workFact } from '../facts/work-facts';
import type { WorkFormulaId } from '../facts/work-formulas';
import { WHO, WORK_CLAUSES, type Comparison } from '../facts/works';
import { clauseFor, type Work } from './work';
import { creditOf, type Revenue } from './work-credit';
import { comparisonsFor } from './work-questions';

/** A formula that a work is compared with: its input, and whether it is the one that pays the work. */
export interface Held extends Comparison {
  readonly credit: Readonly<Record<string, number>>;
  readonly chosen: boolean;
}

/**
 * The same work under other formulas. Pay stays the same in dollars; each contract has its own ceiling. Amounts for each subscriber are
 * those of all services together, divided by viewing.
 */
export function heldAgainst(work: Work, revenue: Revenue): readonly Held[] {
  const chosen = chosenOf(work);
  return comparisonsFor(work).map((comparison) => {
    const { widely } = comparison;
    const formula = comparison.formula === 'hbsvod-2016' && /^hbsvod-201[45]$/.test(chosen) ? chosen : comparison.formula;
    const credit = creditOf({ ...work, ...(widely && { watched: 'widely' as const }) }, revenue);
    const filmed = formula === chosen ? work.filmed : filmedUnder(formula);
    return {
      ...comparison,
      formula,
      chosen: formula === chosen,
      credit: {
        ...credit,
        ceiling: ceilingOf(WHO[work.who].craft, work.programme, filmed),
        ...(formula.startsWith('per-subscriber') && { domesticSubscribers: 0, foreignSubscribers: workFact('ask-subscribers-derived') }),
      },
    };
  });
}

/** The formula that pays the work, without its bonus where the title is watched too little to earn it. */
function chosenOf(work: Work): WorkFormulaId {
  const { formula } = clauseFor(work);
  if (work.watched === 'widely') return formula;
  return WITHOUT_BONUS[formula] ?? formula;
}

const WITHOUT_BONUS: Readonly<Partial<Record<WorkFormulaId, WorkFormulaId>>> = {
  'hbsvod-2023-performer': 'hbsvod-2023',
  'wga-2023-bonus': 'wga-2023',
  'wga-2026-writer': 'wga-2023',
};

/** The last year of filming under a formula’s contract; for one that is no contract’s, the year of the contract it was asked for. */
const filmedUnder = (formula: string) => WORK_CLAUSES.find((clause) => clause.formula === formula)?.filmed?.at(-1) ?? '2023';
