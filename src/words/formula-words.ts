import type { FormulaId } from '../facts/formula-ids';

/** A residual formula of the library in words. */
export interface FormulaWords {
  readonly title: string;
  /** What it says. */
  readonly about: string;
}

/** Words for every formula of the library of streaming residuals. */
export const FORMULA_WORDS: Readonly<Record<FormulaId, FormulaWords>> = {
  'hbsvod-2020': {
    title: '2020 contract',
    about: 'High-budget streaming: a fixed amount a year that falls with the exhibition year, plus 35% for use abroad.',
  },
  'hbsvod-2023': {
    title: '2023 terms, no bonus',
    about: 'As in 2020, with ceilings 2.5% higher and 60% for use abroad on the largest services. Both the offer and the deal have it.',
  },
  'hbsvod-2023-bonus': {
    title: '2023 deal, success bonus',
    about:
      'The 2023 amounts, doubled for a title that a fifth of domestic subscribers watched within 90 days. A quarter of the added amount goes to a fund for performers.',
  },
  'revenue-2-percent': {
    title: '2% of revenue, on top',
    about: 'The union’s demand of July 2023: 2% of what a title brings its service, on top of the fixed amounts.',
  },
  'wga-2020': {
    title: 'Writers: 2020 contract',
    about:
      'High-budget streaming: a fixed base (called ceiling here) that falls with the exhibition year, plus 35% for use abroad. It also stands for the offer of May 2023. That offer had some more for use abroad, but how much was not published.',
  },
  'wga-2023': {
    title: 'Writers: 2023 terms, no bonus',
    about:
      'As in 2020, with a base 2.5% higher and 60% for use abroad on the largest services. Both the employers’ offer of August 2023 and the deal have it.',
  },
  'wga-2023-bonus': {
    title: 'Writers: 2023 deal, success bonus',
    about: 'The 2023 amounts, plus half as much for a title that a fifth of domestic subscribers watched within 90 days.',
  },
  'wga-viewership': {
    title: 'Writers: demand, by viewership on top',
    about:
      'The guild’s demand of May 2023. By the employers’ account it had three times as much for use abroad, and a residual by viewership on top. How that would be counted was not published. Here a set amount is divided by viewing.',
  },
};
