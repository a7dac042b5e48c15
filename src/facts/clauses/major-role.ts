import type { ClauseRecord, ClauseWords, WorkedExample } from '../clause';
import { lines } from '../clause-text';

export const clause = {
  id: 'major-role',
  craft: 'actors',
  market: 'session',
  // A tenth above the day’s minimum, for 5 days of half an hour and 8 of an hour.
  text: lines('guaranteed = lookup(programLength, 31 minutes, 5, 8)', '1.1 * dayScale * guaranteed'),
  clause: 'TV Agreement sec. 2(c)',
  from: '2014-07-01',
  until: null,
  appliesTo: 'work',
  unit: 'USD per performer per episode',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Guest star’s minimum',
  about: 'A tenth above the minimum for a day, for five days of a half-hour programme and eight of an hour.',
};

export const examples: readonly WorkedExample[] = [
  {
    id: 'ex-majorrole-2020, half an hour',
    grade: 'published',
    source: 'abspayroll',
    to: 0.01,
    answers: [{ credits: [{ dayScale: 1030, programLength: 30 }], printed: 5665 }],
  },
  {
    id: 'ex-majorrole-2020, one hour',
    grade: 'published',
    source: 'abspayroll',
    to: 0.01,
    answers: [{ credits: [{ dayScale: 1030, programLength: 60 }], printed: 9064 }],
  },
];
