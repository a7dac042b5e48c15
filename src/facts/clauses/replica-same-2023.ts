import type { ClauseRecord, ClauseWords, WorkedExample } from '../clause';
import { lines, withConsent } from '../clause-text';

const reading = (rate: string): string => lines(`rate = ${rate}`, withConsent('days * rate'));

export const clause = {
  id: 'replica-same-2023',
  craft: 'actors',
  market: 'session',
  text: reading('max(dayRate, dayScale)'),
  // Low: the minimum is that of the engagement, which the performer’s own rate cannot be below.
  range: [reading('dayRate'), reading('max(dayRate, dayScale)')],
  clause: '2023 Memorandum item 15 A.2.b.i, as public code summarizes it',
  from: '2023-11-09',
  until: null,
  appliesTo: 'work',
  unit: 'USD per performer per picture',
  source: 'moa-2023-code',
  standing: 'inferred',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Digital replica: same picture',
  about:
    'A replica that does a performer’s work in the same picture pays as the performer would be paid: each day of that work at the performer’s own rate, or at the minimum if that is higher. It needs consent. Residuals follow as if the performer had done the scenes.',
  unsure:
    'The memorandum was not read, only a summary of it in program code. Which minimum counts is our reading: the one for a day. At the lower end the performer’s own rate has no floor beyond the minimum of the engagement. How the days are counted was not read.',
};

export const examples: readonly WorkedExample[] = [
  {
    id: 'ex-replica-same, four days above the minimum, and of a weekly player at it',
    grade: 'inferred',
    source: 'moa-2023-code',
    to: 0.01,
    answers: [
      { credits: [{ consent: 1, days: 4, dayRate: 1500, dayScale: 1158 }], printed: 6000, computed: 6000 },
      { credits: [{ consent: 1, days: 4, dayRate: 803.8, dayScale: 1158 }], printed: 4632, computed: 4632 },
    ],
  },
];
