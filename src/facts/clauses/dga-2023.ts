import type { ClauseRecord, ClauseWords, WorkedExample } from '../clause';
import { directors2023 } from '../clause-text';
import { DIRECTORS_2023 } from '../clause-unsure';
import { firstYears } from '../example-credits';

export const clause = {
  id: 'dga-2023',
  craft: 'directors',
  market: 'hbsvod',
  // The base is solved from a published total, with the largest services’ factor of 1.5.
  ...directors2023('$31,046.88'),
  clause: 'the guild’s summary of the 2023 contract',
  from: '2023-07-01',
  until: null,
  appliesTo: 'photography',
  unit: 'USD per director per one-hour episode and exhibition year',
  source: 'dga-2023-06',
  standing: 'derived',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Directors: streaming, contract of 2023',
  about: 'For an hour: a base 2.5% higher, 60% for use abroad on the largest services, and more from the fourth year on.',
  unsure: DIRECTORS_2023,
};

export const examples: readonly WorkedExample[] = [
  {
    id: 'ex-dga-3yr-2023',
    grade: 'fitted',
    source: 'dga-2023-06',
    to: 1,
    answers: [{ credits: firstYears({}, 3), printed: 89_415, computed: 89415.01 }],
  },
  {
    id: 'ex-dga-13yr-2023',
    grade: 'fitted',
    source: 'dga-2023-06',
    to: 1,
    answers: [{ credits: firstYears({}, 13), printed: 168_773, computed: 168770.84 }],
  },
];
