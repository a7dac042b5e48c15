import type { ClauseRecord, ClauseWords, WorkedExample } from '../clause';

export const clause = {
  id: 'tams-episode',
  craft: 'actors',
  market: 'session',
  text: 'episodeScale',
  clause: 'TV Agreement sec. 18(b)(2)d)',
  from: '2014-07-01',
  until: null,
  appliesTo: 'work',
  unit: 'USD per performer per episode',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Minimum by the episode',
  about: 'The contract’s minimum for the episode or picture, however much was paid.',
};

export const examples: readonly WorkedExample[] = [
  {
    id: 'ex-tams-multipic',
    grade: 'published',
    source: 'sagaftra-tv-2014',
    to: 0.01,
    answers: [{ credits: [{ pay: 3000, episodeScale: 2262 }], printed: 2262 }],
  },
  {
    id: 'ex-tams-series-half-13',
    grade: 'published',
    source: 'sagaftra-tv-2014',
    to: 0.01,
    answers: [{ credits: [{ pay: 3250, episodeScale: 3053 }], printed: 3053 }],
  },
  {
    id: 'ex-tams-series-half-7',
    grade: 'published',
    source: 'sagaftra-tv-2014',
    to: 0.01,
    answers: [{ credits: [{ pay: 3600, episodeScale: 3495 }], printed: 3495 }],
  },
  {
    id: 'ex-tams-series-hour-13',
    grade: 'published',
    source: 'sagaftra-tv-2014',
    to: 0.01,
    answers: [{ credits: [{ pay: 4000, episodeScale: 3674 }], printed: 3674 }],
  },
  {
    id: 'ex-tams-series-90',
    grade: 'published',
    source: 'sagaftra-tv-2014',
    to: 0.01,
    answers: [{ credits: [{ pay: 5600, episodeScale: 5542 }], printed: 5542 }],
  },
  {
    id: 'ex-tams-stunt',
    grade: 'published',
    source: 'sagaftra-tv-2014',
    to: 0.01,
    answers: [{ credits: [{ pay: 4000, episodeScale: 2262 }], printed: 2262 }],
  },
];
