import type { ClauseRecord, ClauseWords, WorkedExample } from '../clause';

export const clause = {
  id: 'force-majeure-notice',
  craft: 'actors',
  market: 'session',
  text: 'pay * episodes',
  clause: 'TV Agreement sec. 61(c)(1)',
  from: '2014-07-01',
  until: null,
  appliesTo: 'work',
  unit: 'USD per performer, for the rest of the guarantee',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'The rest of the guarantee',
  about: 'On notice after a long stop a regular is paid the episodes that were still guaranteed.',
};

export const examples: readonly WorkedExample[] = [
  {
    id: 'ex-forcemajeure-alpha, on notice',
    grade: 'published',
    source: 'sagaftra-tv-2014',
    to: 0.01,
    answers: [{ credits: [{ pay: 10_000, episodes: 3 }], printed: 30_000 }],
  },
];
