import type { ClauseRecord, ClauseWords, WorkedExample } from '../clause';
import { directors2023 } from '../clause-text';
import { DIRECTORS_2023 } from '../clause-unsure';
import { firstYears } from '../example-credits';

export const clause = {
  id: 'dga-feature-2023',
  craft: 'directors',
  market: 'hbsvod',
  // The base is solved from a published total, with the largest services’ factor of 1.5.
  ...directors2023('$79,948'),
  clause: 'the guild’s summary of the 2023 contract',
  from: '2023-07-01',
  until: null,
  appliesTo: 'photography',
  unit: 'USD per director per film of $13 million or more and exhibition year',
  source: 'dga-2023-06',
  standing: 'derived',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Directors: streaming film, contract of 2023',
  about: 'As for an hour, on the base of a film with a budget of $13 million or more.',
  unsure: DIRECTORS_2023,
};

export const examples: readonly WorkedExample[] = [
  {
    id: 'ex-dga-feature-2023',
    grade: 'fitted',
    source: 'dga-2023-06',
    to: 1,
    answers: [{ credits: firstYears({}, 3), printed: 230_250, computed: 230250.24 }],
  },
];
