import type { ClauseRecord, ClauseWords, WorkedExample } from '../clause';

export const clause = {
  id: 'wga-rental',
  craft: 'writers',
  market: 'rental',
  text: '1.2% * grossReceipts',
  clause: 'press on a licence of 2023',
  // Printed of a licence that ran in 2023. The day is that of the contract then in force.
  from: '2020-05-02',
  until: null,
  appliesTo: 'licences',
  unit: 'USD for the writers',
  source: 'ticker-2023-09-21',
  standing: 'published',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Writers: library streaming',
  about: 'An existing series licensed to a streaming service pays its writers 1.2% of the licence.',
};

export const examples: readonly WorkedExample[] = [
  {
    id: 'ex-suits-licence, writer',
    grade: 'published',
    source: 'ticker-2023-09-21',
    to: 1,
    answers: [{ credits: [{ grossReceipts: 302_417 }], printed: 3629 }],
  },
];
