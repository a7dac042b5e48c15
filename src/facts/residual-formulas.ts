import type { Craft } from './member-segments';

/** A residual formula as text, with the clause it states and how sure that is. */
export interface ResidualFormula {
  readonly id: string;
  /** Whose residual it is. */
  readonly craft: Craft;
  readonly text: string;
  /** Key into SOURCES. */
  readonly source: string;
  readonly standing: 'fact' | 'derived';
}

const FIXED_2020 = 'min(pay, ceiling) * subscriberFactor * exhibitionShare * (1 + 0.35)';
const FIXED_2023 = 'min(pay, 1.025 * ceiling) * subscriberFactor * exhibitionShare * (1 + (foreignSubscribers >= 75000000 ? 0.6 : 0.35))';

const WGA_2020 = 'ceiling * subscriberFactor * exhibitionShare * (1 + 0.35)';
const WGA_2023 = '1.025 * ceiling * subscriberFactor * exhibitionShare * (1 + (foreignSubscribers >= 75000000 ? 0.6 : 0.35))';
const WGA_DEMAND = '1.025 * ceiling * subscriberFactor * exhibitionShare * (1 + 1.05)';

/**
 * The library of streaming residuals. `ceiling` is the ceiling of the contract that ran out in 2023; for writers it is the fixed residual
 * base, which counts whatever the pay.
 */
export const RESIDUAL_FORMULAS: readonly ResidualFormula[] = [
  {
    id: 'hbsvod-2020',
    craft: 'actors',
    text: FIXED_2020,
    source: 'sagaftra-moa-2020',
    standing: 'fact',
  },
  {
    id: 'hbsvod-2023',
    craft: 'actors',
    text: FIXED_2023,
    source: 'amptp-2023-10-11',
    standing: 'derived',
  },
  {
    id: 'hbsvod-2023-bonus',
    craft: 'actors',
    text: `${FIXED_2023} * (views >= 0.2 * domesticSubscribers ? 2 : 1)`,
    source: 'variety-2023-11-09',
    standing: 'derived',
  },
  {
    id: 'revenue-2-percent',
    craft: 'actors',
    text: `${FIXED_2023} + 0.02 * streamingRevenue * titleShare`,
    source: 'variety-2023-07-16',
    standing: 'derived',
  },
  {
    id: 'wga-2020',
    craft: 'writers',
    text: WGA_2020,
    source: 'wsj-2023-10-01',
    standing: 'derived',
  },
  {
    id: 'wga-2023',
    craft: 'writers',
    text: WGA_2023,
    source: 'wsj-2023-10-01',
    standing: 'derived',
  },
  {
    id: 'wga-2023-bonus',
    craft: 'writers',
    text: `${WGA_2023} * (views >= 0.2 * domesticSubscribers ? 1.5 : 1)`,
    source: 'deadline-2023-09-26',
    standing: 'fact',
  },
  {
    id: 'wga-viewership',
    craft: 'writers',
    text: `${WGA_DEMAND} + 0.02 * streamingRevenue * titleShare`,
    source: 'variety-2023-05-02',
    standing: 'derived',
  },
];

/** The library's formula of that id, or undefined. */
export const residualFormula = (id: string): ResidualFormula | undefined => RESIDUAL_FORMULAS.find((formula) => formula.id === id);
