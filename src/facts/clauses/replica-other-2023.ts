import type { ClauseRecord, ClauseWords, WorkedExample } from '../clause';
import { withConsent } from '../clause-text';

export const clause = {
  id: 'replica-other-2023',
  craft: 'actors',
  market: 'session',
  text: withConsent('days * dayScale'),
  // Low: the rate of one day, however many days the replica does.
  range: [withConsent('min(days, 1) * dayScale'), withConsent('days * dayScale')],
  clause: '2023 Memorandum item 15 A.2.b.ii, as public code summarizes it',
  from: '2023-11-09',
  until: null,
  appliesTo: 'work',
  unit: 'USD per performer, at least',
  source: 'moa-2023-code',
  standing: 'inferred',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Digital replica: another picture',
  about:
    'Another picture or medium needs a separate consent, in writing and before the use. Pay is bargained, and the rate of a day player is the least. Residuals follow. The amount here is that floor, not what a performer may get.',
  unsure:
    'The memorandum was not read, only a summary of it in program code. That each day counts is our reading. At the lower end the floor is one day’s rate, however long the use.',
};

export const examples: readonly WorkedExample[] = [
  {
    id: 'ex-replica-other, three days',
    grade: 'inferred',
    source: 'moa-2023-code',
    to: 0.01,
    answers: [{ credits: [{ consent: 1, days: 3, dayScale: 1158 }], printed: 3474, computed: 3474 }],
  },
];
