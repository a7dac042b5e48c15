import { WATCHED_ENOUGH } from './contract-tables';
import { lines, type LibraryFormula } from './library-formula';
import { libraryFormula } from './residual-library';

/** A formula made of clauses of the library, for what one person is paid by several of them together. */
export interface WorkFormula {
  readonly text: string;
  /** Clauses of the library that it is made of; the first stands for how sure it is. */
  readonly clauses: readonly LibraryFormula[];
  /** As in the library: the reading that pays least and the one that pays most. */
  readonly range: readonly [low: string, high: string] | null;
}

/**
 * The formula of a clause of the library, or one that joins several.
 *
 * @throws Error when there is no such formula
 */
export function workFormula(id: string): WorkFormula {
  const joined = JOINED[id];
  if (joined) return joined;
  const clause = entry(id);
  return { text: clause.text, clauses: [clause], range: clause.unsure?.range ?? null };
}

function entry(id: string): LibraryFormula {
  const clause = libraryFormula(id);
  if (!clause) throw new Error(`no such clause: ${id}`);
  return clause;
}

/** A fixed residual whose last line is `fixed`, with the part of the bonus that goes to the person; readings move with it. */
function withBonus(id: string, bonus: string, share: string): WorkFormula {
  const clause = entry(id);
  const each = clause.text.split('\n');
  const times = `  * (${WATCHED_ENOUGH} ? 1 + ${share} : 1)`;
  return {
    text: lines(...each.slice(0, -1), `bonus = ${WATCHED_ENOUGH} ? ${share} * fixed : 0`, 'fixed + bonus'),
    clauses: [clause, entry(bonus)],
    range: clause.unsure ? [lines(clause.unsure.range[0], times), lines(clause.unsure.range[1], times)] : null,
  };
}

/** An amount for all performers, divided by viewing as the share of revenue is: nobody proposed how, so that this is our assumption. */
function divided(id: string): WorkFormula {
  const clause = entry(id);
  const each = clause.text.split('\n');
  return { text: lines(...each.slice(0, -1), `${each.at(-1)} * titleShare`), clauses: [clause], range: null };
}

/** The base of 2026 was not published: high is one that rose as the minimums, 1.5% and then 3% three times. */
function writer2026(): WorkFormula {
  const formula = withBonus('wga-2023', 'wga-bonus-2026', '75%');
  const [low, high] = formula.range!;
  return { ...formula, range: [low, high.replace('1.025 * ceiling', '1.025 * 1.015 * 1.03^3 * ceiling')] };
}

const JOINED: Readonly<Record<string, WorkFormula>> = {
  // Of the actors' bonus three quarters reach the performer, the rest goes to a fund.
  'hbsvod-2023-performer': withBonus('hbsvod-2023', 'bonus-actors-2023', '75%'),
  'wga-2026-writer': writer2026(),
  'per-subscriber-union-divided': divided('per-subscriber-union'),
  'per-subscriber-employers-divided': divided('per-subscriber-employers'),
};
