import { LARGEST_ABROAD, SIZE_FACTOR, YEARS_2017, YEARS_2020 } from './contract-tables';
import { lines, type LibraryFormula } from './library-formula';
import { sizeRange } from './shared-formula';

// The directors’ contracts run three years from 1 July.
const ONE_HOUR = {
  craft: 'directors',
  market: 'hbsvod',
  appliesTo: 'photography',
  unit: 'USD per director per one-hour episode and exhibition year',
  source: 'dga-2023-06',
  standing: 'derived',
} as const;

const fixed = (base: string, years: string, abroad: string, later = '1'): string =>
  lines(
    `base = ${base}`,
    `factor = ${SIZE_FACTOR}`,
    `share = ${years} * ${later}`,
    `abroad = ${abroad}`,
    'base * factor * share * (1 + abroad)',
  );

const ABROAD_2023 = `${LARGEST_ABROAD} ? 60% : 35%`;
const OF_2017 = (later: string) => fixed('$25,991', YEARS_2017, `exhibitionYear <= 3 ? 35% : ${later}`);

/**
 * Thirteen years of 2023 add up to 2.265 times the base instead of 2.145: years 4 to 13 rose from 0.945 to 1.065, but which of them is
 * not known. All alike is our choice; low leaves a year as it was in 2020, high gives it all the 12 points.
 */
const YEARS_2023 = '(exhibitionYear > 3 ? 1.065 / 0.945 : 1)';
const ofYears2023 = (base: string): Pick<LibraryFormula, 'text' | 'unsure'> => ({
  text: fixed(base, YEARS_2020, ABROAD_2023, YEARS_2023),
  unsure: {
    words: 'directors-2023',
    range: [
      sizeRange(fixed(base, YEARS_2020, ABROAD_2023), false)[0],
      sizeRange(fixed(base, `(${YEARS_2020} + (exhibitionYear > 3 ? 12% : 0))`, ABROAD_2023), false)[1],
    ],
  },
});

/**
 * Directors: streaming made for subscription services. The bases are solved from published totals, with the largest services’ factor
 * of 1.5.
 */
export const DIRECTOR_FORMULAS: readonly LibraryFormula[] = [
  {
    ...ONE_HOUR,
    id: 'dga-2017',
    // Use abroad as writers had it: 35% for three years, then less. How much less was not read; half of it is our choice.
    text: OF_2017('17.5%'),
    clause: 'newspaper’s account of the 2017 contract',
    from: '2017-07-01',
    until: '2020-06-30',
    source: 'latimes-2016-12-29',
    unsure: { words: 'directors-2017', range: [sizeRange(OF_2017('0'), false)[0], sizeRange(OF_2017('35%'), false)[1]] },
  },
  {
    ...ONE_HOUR,
    id: 'dga-2020',
    text: fixed('$30,289.63', YEARS_2020, '35%'),
    clause: 'the guild’s summary of the 2023 contract, by its rise over 2020',
    from: '2020-07-01',
    until: '2023-06-30',
    unsure: { words: 'base-and-factor', range: sizeRange(fixed('$30,289.63', YEARS_2020, '35%'), false) },
  },
  {
    ...ONE_HOUR,
    ...ofYears2023('$31,046.88'),
    id: 'dga-2023',
    clause: 'the guild’s summary of the 2023 contract',
    from: '2023-07-01',
    until: null,
  },
  {
    ...ONE_HOUR,
    ...ofYears2023('$79,948'),
    id: 'dga-feature-2023',
    clause: 'the guild’s summary of the 2023 contract',
    from: '2023-07-01',
    until: null,
    unit: 'USD per director per film of $13 million or more and exhibition year',
  },
];
