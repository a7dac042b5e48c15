import type { ClauseRecord, ClauseWords, WorkedExample } from '../clause';
import { lines, withConsent } from '../clause-text';

/** Half a day is for a session of up to four hours, set to suit the performer. */
const reading = (halfDay: string): string =>
  lines('rate = max(dayRate, dayScale)', `session = hours <= 4 and suitsPerformer >= 1 ? ${halfDay} : rate`, withConsent('session'));

export const clause = {
  id: 'replica-scan-2023',
  craft: 'actors',
  market: 'session',
  text: reading('50% * rate'),
  // The summary names a floor for the day and none for half of it.
  range: [reading('50% * dayRate'), reading('max(50% * dayRate, dayScale)')],
  clause: '2023 Memorandum item 15 A.2.a, as public code summarizes it',
  from: '2023-11-09',
  until: null,
  appliesTo: 'work',
  unit: 'USD per performer per session',
  source: 'moa-2023-code',
  standing: 'inferred',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Digital replica: the scan',
  about:
    'A session only for scanning pays one day at the performer’s own rate, and no less than the minimum for a day. A session of up to four hours pays half a day if its time was set to suit the performer. Consent and 48 hours’ notice come first. On a day of other work, scanning counts as work time.',
  unsure:
    'The memorandum was not read, only a summary of it in program code. The summary names no floor for half a day. We take half of the day’s minimum. The range runs from no floor to the whole day’s minimum.',
};

export const examples: readonly WorkedExample[] = [
  {
    id: 'ex-replica-scan, above the minimum, a weekly player at it, and half a day',
    grade: 'inferred',
    source: 'moa-2023-code',
    to: 0.01,
    answers: [
      { credits: [{ consent: 1, hours: 6, dayRate: 1500, dayScale: 1158 }], printed: 1500, computed: 1500 },
      { credits: [{ consent: 1, hours: 6, dayRate: 803.8, dayScale: 1158 }], printed: 1158, computed: 1158 },
      { credits: [{ consent: 1, hours: 4, suitsPerformer: 1, dayRate: 1500, dayScale: 1158 }], printed: 750, computed: 750 },
    ],
  },
];
