import type { ClauseRecord, ClauseWords, WorkedExample } from '../clause';
import { lines, withConsent } from '../clause-text';

/** A background actor’s rate is for 8 hours. */
const reading = (paidHours: string): string =>
  lines(`scan = ${paidHours} / 8 * dayRate`, 'principal = days * dayScale', withConsent('scan + principal'));

export const clause = {
  id: 'replica-background-2023',
  craft: 'actors',
  market: 'session',
  text: reading('hours'),
  // Low: the scan falls in a day that is paid anyway. High: it is called for by itself and pays a whole day at least.
  range: [reading('0'), reading('(hours > 0 ? max(hours, 8) : 0)')],
  clause: '2023 Memorandum item 15, on background actors; by a page of the union and from memory',
  from: '2023-11-09',
  until: null,
  appliesTo: 'work',
  unit: 'USD per background actor',
  source: 'sagaftra-replicas-2023-12',
  standing: 'memory',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Background actor’s digital replica',
  about:
    'A background actor’s replica needs consent, and the time of the scan is paid. A replica used as a principal pays a day player’s minimum for each day. Replicas may not stand in for the background actors that a set has to hire under the contract.',
  unsure:
    'A principal’s pay, which is most of the amount, and the ban on filling the count are from memory. Consent and a paid scan were read on a page of the union; what use as background pays was not read. We pay the scan by the hour. The range runs from a scan within a paid day to a day of its own.',
};

export const examples: readonly WorkedExample[] = [
  {
    id: 'ex-replica-background, four hours of scanning and two days as a principal',
    grade: 'inferred',
    source: 'sagaftra-replicas-2023-12',
    to: 0.01,
    answers: [{ credits: [{ consent: 1, hours: 4, dayRate: 208, days: 2, dayScale: 1158 }], printed: 2420, computed: 2420 }],
  },
];
