import { money, share } from './format';
import { WORLD_LABELS } from './labels';

/** What the editor of other markets’ formulas says. */
export const MARKET_WORDS = {
  summary: (changed: number): string => `Residuals outside programmes made for streaming${changed > 0 ? ` (${changed} changed)` : ''}`,
  about:
    'No side disputed these clauses in 2023: they are the same in every world until you put a formula in place of one. It then applies to work done under those terms. How residuals divide among the markets is our estimate, from the writers’ totals.',
  between: 'In the settlement what is paid lies between the offer and the demand, by the share of the streaming gap.',
  market: 'Market',
  world: 'In',
  worlds: WORLD_LABELS,
  field: 'Formula: US dollars for one title',
  clauseInForce: 'In force: the contract’s clause.',
  inForce: 'In force in place of the contract’s clause.',
  reset: 'Back to the clause',
  pays: (clause: number, formula: number, changed: boolean): string =>
    changed
      ? `By the clause all performers together are paid about ${money(clause)} a year in this market; by this formula ${money(formula)}, ${more(formula / clause - 1)}.`
      : `By the clause all performers together are paid about ${money(clause)} a year in this market.`,
  example: 'At the end of each line, what it comes to for a day player’s title in the middle of the market.',
  failed: 'What it pays could not be computed. Change the formula to try again.',
} as const;

const more = (rise: number): string => (Math.abs(rise) < 0.0005 ? 'the same' : `${share(Math.abs(rise))} ${rise > 0 ? 'more' : 'less'}`);
