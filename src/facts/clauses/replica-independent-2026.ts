import type { ClauseRecord, ClauseWords, WorkedExample } from '../clause';
import { lines, withConsent } from '../clause-text';

const reading = (least: string): string => lines(`least = ${least}`, withConsent('max(agreedPay, least)'));

export const clause = {
  id: 'replica-independent-2026',
  craft: 'actors',
  market: 'session',
  text: reading('days * dayScale'),
  // Low: the rate of one day, however many days the replica does.
  range: [reading('min(days, 1) * dayScale'), reading('days * dayScale')],
  clause: '2026 tentative agreement sec. 39.C, by the press',
  from: '2026-07-01',
  until: null,
  appliesTo: 'work',
  unit: 'USD per performer per use',
  source: 'talentbrief-2026-06',
  standing: 'inferred',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Independent replica: floor of 2026',
  about:
    'Since July 2026 a replica made without the performer’s work pays no less than the rate of a day player. It still needs consent, and more can be agreed on. Pension and health contributions are due, and residuals where a person would earn them.',
  unsure:
    'The contract was not read, only reports of it. That each day counts is our reading. At the lower end the floor is one day’s rate, however long the use.',
};

export const examples: readonly WorkedExample[] = [
  {
    id: 'ex-replica-independent-2026, agreed below the floor and above it',
    grade: 'inferred',
    source: 'talentbrief-2026-06',
    to: 0.01,
    answers: [
      { credits: [{ consent: 1, agreedPay: 2000, days: 3, dayScale: 1283 }], printed: 3849, computed: 3849 },
      { credits: [{ consent: 1, agreedPay: 10_000, days: 3, dayScale: 1283 }], printed: 10_000, computed: 10_000 },
    ],
  },
];
