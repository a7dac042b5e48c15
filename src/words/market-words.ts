import { money, share } from './format';
import { WORLD_LABELS } from './labels';

/** Words of the editor of other markets’ formulas. */
export const MARKET_WORDS = {
  summary: (changed: number): string => `Residuals outside programs made for streaming${changed > 0 ? ` (${changed} changed)` : ''}`,
  about:
    'Neither side disputed these clauses in 2023. They are the same in every world until you replace one with a formula. The formula then applies to work done under those terms. How residuals divide among the markets is our estimate, from a guild’s totals.',
  between: 'The deal pays between the offer and the demand, by the share of the streaming gap that it closes.',
  market: 'Market',
  world: 'In',
  worlds: WORLD_LABELS,
  field: 'Formula: US dollars for one title',
  clauseInForce: 'The contract’s clause is in force.',
  inForce: 'This formula is in force instead of the contract’s clause.',
  reset: 'Back to the clause',
  pays: (clause: number, formula: number, changed: boolean): string =>
    changed
      ? `Under the clause all performers together are paid about ${money(clause)} a year in this market; under this formula ${money(formula)}, ${more(formula / clause - 1)}.`
      : `Under the clause all performers together are paid about ${money(clause)} a year in this market.`,
  example: 'Each line ends with its amount for a typical day player’s title in this market.',
} as const;

const more = (rise: number): string => (Math.abs(rise) < 0.0005 ? 'the same' : `${share(Math.abs(rise))} ${rise > 0 ? 'more' : 'less'}`);
