import { LARGEST_ABROAD, SIZE_FACTOR, WATCHED_ENOUGH, YEARS_2020 } from './contract-tables';
import type { FormulaId } from './formula-ids';
import type { Craft } from './member-segments';

/** A residual formula as text, with the clause it states and how sure that is. */
export interface ResidualFormula {
  readonly id: FormulaId;
  /** Whose residual it is. */
  readonly craft: Craft;
  readonly text: string;
  /** Key into SOURCES. */
  readonly source: string;
  readonly standing: 'fact' | 'derived';
}

const FOREIGN_2020 = '1 + 35%';
const FOREIGN_2023 = `1 + (${LARGEST_ABROAD} ? 60% : 35%)`;

/** A fixed residual: what counts as base, and how much use abroad adds. */
const fixed = (base: string, foreign: string): string =>
  `base = ${base}\nfactor = ${SIZE_FACTOR}\nshare = ${YEARS_2020}\nfixed = base * factor * share * (${foreign})\n`;

const FIXED_2023 = fixed('min(pay, 1.025 * ceiling)', FOREIGN_2023);
const WGA_2023 = fixed('1.025 * ceiling', FOREIGN_2023);

/**
 * The library of streaming residuals. `ceiling` is the ceiling of the contract that ran out in 2023; for writers it is the fixed residual
 * base, which counts whatever the pay.
 */
export const RESIDUAL_FORMULAS: readonly ResidualFormula[] = [
  {
    id: 'hbsvod-2020',
    craft: 'actors',
    text: `${fixed('min(pay, ceiling)', FOREIGN_2020)}fixed`,
    source: 'sagaftra-moa-2020',
    standing: 'fact',
  },
  {
    id: 'hbsvod-2023',
    craft: 'actors',
    text: `${FIXED_2023}fixed`,
    source: 'amptp-2023-10-11',
    standing: 'derived',
  },
  {
    id: 'hbsvod-2023-bonus',
    craft: 'actors',
    text: `${FIXED_2023}fixed * (${WATCHED_ENOUGH} ? 2 : 1)`,
    source: 'variety-2023-11-09',
    standing: 'derived',
  },
  {
    id: 'revenue-2-percent',
    craft: 'actors',
    text: `${FIXED_2023}fixed + 2% * streamingRevenue * titleShare`,
    source: 'variety-2023-07-16',
    standing: 'derived',
  },
  {
    id: 'wga-2020',
    craft: 'writers',
    text: `${fixed('ceiling', FOREIGN_2020)}fixed`,
    source: 'wsj-2023-10-01',
    standing: 'derived',
  },
  {
    id: 'wga-2023',
    craft: 'writers',
    text: `${WGA_2023}fixed`,
    source: 'wsj-2023-10-01',
    standing: 'derived',
  },
  {
    id: 'wga-2023-bonus',
    craft: 'writers',
    text: `${WGA_2023}fixed * (${WATCHED_ENOUGH} ? 1.5 : 1)`,
    source: 'deadline-2023-09-26',
    standing: 'fact',
  },
  {
    id: 'wga-viewership',
    craft: 'writers',
    text: `${fixed('1.025 * ceiling', '1 + 105%')}fixed + 2% * streamingRevenue * titleShare`,
    source: 'variety-2023-05-02',
    standing: 'derived',
  },
];

/** The library's formula of that id, or undefined. */
export const residualFormula = (id: string): ResidualFormula | undefined => RESIDUAL_FORMULAS.find((formula) => formula.id === id);
