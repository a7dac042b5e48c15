import { lines } from './clause-text';
import { WATCHED_ENOUGH } from './contract-tables';
import { RESIDUAL_LIBRARY, type ClauseId, type LibraryFormula } from './residual-library';

/** What one person is paid, as a formula of one clause of the library or of several together. */
export interface WorkFormula {
  readonly text: string;
  /** Clauses it is made of; the first stands for how sure it is. None for a formula of the reader’s own. */
  readonly clauses: readonly LibraryFormula[];
  /** The reading that pays least and the one that pays most; null where nothing is unsure. */
  readonly range: readonly [low: string, high: string] | null;
}

/** Id of a clause of the library, or of a formula that joins several. */
export type WorkFormulaId = ClauseId | JoinedId;
type JoinedId = 'hbsvod-2023-performer' | 'wga-2026-writer' | 'per-subscriber-union-divided' | 'per-subscriber-employers-divided';

/** The formula of that id. */
export function workFormula(id: WorkFormulaId): WorkFormula {
  if (id in JOINED) return JOINED[id as JoinedId];
  const clause = clauseOf(id as ClauseId);
  return { text: clause.text, clauses: [clause], range: clause.range ?? null };
}

const clauseOf = (id: ClauseId): LibraryFormula => RESIDUAL_LIBRARY.find((clause) => clause.id === id)!;

/** A fixed residual whose last line is `fixed`, with the part of the bonus that goes to the person; the readings get it too. */
function withBonus(id: ClauseId, bonus: ClauseId, share: string): WorkFormula {
  const clause = clauseOf(id);
  const each = clause.text.split('\n');
  const times = `  * (${WATCHED_ENOUGH} ? 1 + ${share} : 1)`;
  return {
    text: lines(...each.slice(0, -1), `bonus = ${WATCHED_ENOUGH} ? ${share} * fixed : 0`, 'fixed + bonus'),
    clauses: [clause, clauseOf(bonus)],
    range: clause.range ? [lines(clause.range[0], times), lines(clause.range[1], times)] : null,
  };
}

/** An amount for all performers, divided by viewing as the share of revenue is. Nobody proposed how to divide it: our assumption. */
function divided(id: ClauseId): WorkFormula {
  const clause = clauseOf(id);
  const each = clause.text.split('\n');
  return { text: lines(...each.slice(0, -1), `${each.at(-1)} * titleShare`), clauses: [clause], range: null };
}

/** The base of 2026 was not published. High: it rose as the minimums, 1.5% and then 3% three times. */
function writer2026(): WorkFormula {
  const formula = withBonus('wga-2023', 'wga-bonus-2026', '75%');
  const [low, high] = formula.range!;
  return { ...formula, range: [low, high.replace('1.025 * ceiling', '1.025 * 1.015 * 1.03^3 * ceiling')] };
}

const JOINED: Readonly<Record<JoinedId, WorkFormula>> = {
  // Of the actors’ bonus three quarters reach the performer. The rest goes to a fund.
  'hbsvod-2023-performer': withBonus('hbsvod-2023', 'bonus-actors-2023', '75%'),
  'wga-2026-writer': writer2026(),
  'per-subscriber-union-divided': divided('per-subscriber-union'),
  'per-subscriber-employers-divided': divided('per-subscriber-employers'),
};
