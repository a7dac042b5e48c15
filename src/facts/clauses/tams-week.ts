import type { ClauseRecord, ClauseWords, WorkedExample } from '../clause';

export const clause = {
  id: 'tams-week',
  craft: 'actors',
  market: 'session',
  // A day beyond whole weeks is a fifth of one.
  text: 'weekScale * (weeksWorked + daysWorked / 5)',
  clause: 'TV Agreement sec. 18(b)(2)d)',
  from: '2014-07-01',
  until: null,
  appliesTo: 'work',
  unit: 'USD per performer',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Minimum of a weekly player',
  about: 'The weeks worked at the contract’s minimum for a week; a day beyond them is a fifth of one.',
};

export const examples: readonly WorkedExample[] = [
  {
    id: 'ex-tams-week',
    grade: 'published',
    source: 'sagaftra-tv-2014',
    to: 0.01,
    answers: [{ credits: [{ pay: 3100, weeksWorked: 1, weekScale: 3053 }], printed: 3053 }],
  },
  {
    id: 'ex-tams-week-2days',
    grade: 'published',
    source: 'sagaftra-tv-2014',
    to: 0.01,
    answers: [{ credits: [{ pay: 3100, weeksWorked: 1, daysWorked: 2, weekScale: 3053 }], printed: 4274.2 }],
  },
  {
    id: 'ex-tams-term-20of26',
    grade: 'published',
    source: 'sagaftra-tv-2014',
    to: 0.01,
    answers: [{ credits: [{ pay: 3100, weeksWorked: 1, daysWorked: 2, weekScale: 3053 }], printed: 4274.2 }],
  },
  {
    id: 'ex-tams-term-10of13',
    grade: 'published',
    source: 'sagaftra-tv-2014',
    to: 0.01,
    answers: [{ credits: [{ pay: 2700, weeksWorked: 1, weekScale: 2620 }], printed: 2620 }],
  },
];
