import type { ClauseRecord, ClauseWords, WorkedExample } from '../clause';

export const clause = {
  id: 'rental',
  craft: 'actors',
  market: 'rental',
  // Contributions are inside these 3.6%.
  text: '3.6% * grossReceipts',
  clause: 'TV Agreement Sideletter I 1.A',
  from: '2014-07-01',
  until: null,
  appliesTo: 'licences',
  unit: 'USD for the whole cast',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Rental and library streaming',
  about:
    'An existing film or series rented out or streamed to subscribers pays the whole cast 3.6% of what the distributor takes in, pension and health contributions included.',
};

export const examples: readonly WorkedExample[] = [
  // The page calls 10,887 each performer’s. 3.6% is for the whole cast.
  {
    id: 'ex-suits-licence, cast',
    grade: 'published',
    source: 'ticker-2023-09-21',
    to: 1,
    answers: [{ credits: [{ grossReceipts: 302_417 }], printed: 10_887 }],
  },
];
