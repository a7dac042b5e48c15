import type { ClauseRecord, ClauseWords, WorkedExample } from '../clause';

export const clause = {
  id: 'tams-day',
  craft: 'actors',
  market: 'session',
  text: 'daysWorked * dayScale',
  clause: 'TV Agreement sec. 18(b)(2)d)',
  from: '2014-07-01',
  until: null,
  appliesTo: 'work',
  unit: 'USD per performer',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Minimum of a day player',
  about: 'The days worked at the contract’s minimum for a day, however much was paid.',
};

export const examples: readonly WorkedExample[] = [
  {
    id: 'ex-tams-day',
    grade: 'published',
    source: 'sagaftra-tv-2014',
    to: 0.01,
    answers: [{ credits: [{ pay: 900, daysWorked: 3, dayScale: 880 }], printed: 2640 }],
  },
];
