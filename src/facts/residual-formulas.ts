/** A residual formula as text, with the clause it states and how sure that is. */
export interface ResidualFormula {
  readonly id: string;
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

/** The library of streaming residuals. `ceiling` is the ceiling of the contract that ran out in July 2023. */
export const RESIDUAL_FORMULAS: readonly ResidualFormula[] = [
  {
    id: 'hbsvod-2020',
    title: '2020 contract',
    text: FIXED_2020,
    about: 'High-budget streaming: a fixed amount a year, falling with the exhibition year, plus 35% for use abroad.',
    source: 'sagaftra-moa-2020',
    standing: 'fact',
  },
  {
    id: 'hbsvod-2023',
    title: '2023 terms, no bonus',
    text: FIXED_2023,
    about: 'As in 2020, with ceilings 2.5% higher and 60% for use abroad on the largest services. In the offer and in the deal.',
    source: 'amptp-2023-10-11',
    standing: 'derived',
  },
  {
    id: 'hbsvod-2023-bonus',
    title: '2023 deal, success bonus',
    text: `${FIXED_2023} * (views >= 0.2 * domesticSubscribers ? 2 : 1)`,
    about: 'The 2023 amounts, doubled for a title that a fifth of the domestic subscribers watched within 90 days.',
    source: 'variety-2023-11-09',
    standing: 'derived',
  },
  {
    id: 'revenue-2-percent',
    title: '2% of revenue, on top',
    text: `${FIXED_2023} + 0.02 * streamingRevenue * titleShare`,
    about: 'The union’s July 2023 demand: 2% of what a title brings its service, on top of the fixed amounts.',
    source: 'variety-2023-07-16',
    standing: 'derived',
  },
];

/** The library's formula of that id, or undefined. */
export const residualFormula = (id: string): ResidualFormula | undefined => RESIDUAL_FORMULAS.find((formula) => formula.id === id);
