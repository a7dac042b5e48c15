import type { ClauseRecord, ClauseWords, WorkedExample } from '../clause';
import { withConsent } from '../clause-text';

export const clause = {
  id: 'replica-independent-2023',
  craft: 'actors',
  market: 'session',
  text: withConsent('agreedPay'),
  clause: '2023 Memorandum item 15 A.3, by the press',
  from: '2023-11-09',
  until: '2026-06-30',
  appliesTo: 'work',
  unit: 'USD per performer per use',
  source: 'axios-2023-11',
  standing: 'published',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Independent replica: free bargaining',
  about:
    'A replica made from existing material, without the performer’s work, has no minimum. It needs consent, and pays what both sides agree on. Pension and health contributions are due on that pay. Residuals are bargained too.',
};

export const examples: readonly WorkedExample[] = [
  {
    id: 'ex-replica-independent, below a day’s minimum',
    grade: 'inferred',
    source: 'axios-2023-11',
    to: 0.01,
    answers: [{ credits: [{ consent: 1, agreedPay: 750 }], printed: 750, computed: 750 }],
  },
];
