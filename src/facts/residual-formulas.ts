import type { Craft } from './member-segments';

/** A residual formula as text, with the clause it states and how sure that is. */
export interface ResidualFormula {
  readonly id: string;
  /** Whose residual it is. */
  readonly craft: Craft;
  readonly title: string;
  readonly text: string;
  /** What it says, in plain words. */
  readonly about: string;
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
    title: '2020 contract',
    text: FIXED_2020,
    about: 'High-budget streaming: a fixed amount a year, falling with the exhibition year, plus 35% for use abroad.',
    source: 'sagaftra-moa-2020',
    standing: 'fact',
  },
  {
    id: 'hbsvod-2023',
    craft: 'actors',
    title: '2023 terms, no bonus',
    text: FIXED_2023,
    about: 'As in 2020, with ceilings 2.5% higher and 60% for use abroad on the largest services. In the offer and in the deal.',
    source: 'amptp-2023-10-11',
    standing: 'derived',
  },
  {
    id: 'hbsvod-2023-bonus',
    craft: 'actors',
    title: '2023 deal, success bonus',
    text: `${FIXED_2023} * (views >= 0.2 * domesticSubscribers ? 2 : 1)`,
    about: 'The 2023 amounts, doubled for a title that a fifth of the domestic subscribers watched within 90 days.',
    source: 'variety-2023-11-09',
    standing: 'derived',
  },
  {
    id: 'revenue-2-percent',
    craft: 'actors',
    title: '2% of revenue, on top',
    text: `${FIXED_2023} + 0.02 * streamingRevenue * titleShare`,
    about: 'The union’s July 2023 demand: 2% of what a title brings its service, on top of the fixed amounts.',
    source: 'variety-2023-07-16',
    standing: 'derived',
  },
  {
    id: 'wga-2020',
    craft: 'writers',
    title: 'Writers: 2020 contract',
    text: WGA_2020,
    about:
      'High-budget streaming: a fixed base (called ceiling here), falling with the exhibition year, plus 35% for use abroad. Stands for the offer of May 2023 too: it held some more for use abroad, but how much was not published.',
    source: 'wsj-2023-10-01',
    standing: 'derived',
  },
  {
    id: 'wga-2023',
    craft: 'writers',
    title: 'Writers: 2023 terms, no bonus',
    text: WGA_2023,
    about:
      'As in 2020, with a base 2.5% higher and 60% for use abroad on the largest services. In the employers’ offer of August 2023 and in the deal.',
    source: 'wsj-2023-10-01',
    standing: 'derived',
  },
  {
    id: 'wga-2023-bonus',
    craft: 'writers',
    title: 'Writers: 2023 deal, success bonus',
    text: `${WGA_2023} * (views >= 0.2 * domesticSubscribers ? 1.5 : 1)`,
    about: 'The 2023 amounts, half as much again for a title that a fifth of the domestic subscribers watched within 90 days.',
    source: 'deadline-2023-09-26',
    standing: 'fact',
  },
  {
    id: 'wga-viewership',
    craft: 'writers',
    title: 'Writers: demand, by viewership on top',
    text: `${WGA_DEMAND} + 0.02 * streamingRevenue * titleShare`,
    about:
      'The guild’s demand of May 2023: by the employers’ account three times as much for use abroad, and a residual by viewership on top. How that would be reckoned was not published: here an amount set apart is divided by viewing.',
    source: 'variety-2023-05-02',
    standing: 'derived',
  },
];

/** The library's formula of that id, or undefined. */
export const residualFormula = (id: string): ResidualFormula | undefined => RESIDUAL_FORMULAS.find((formula) => formula.id === id);
