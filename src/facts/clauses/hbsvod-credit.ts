import type { ClauseRecord, ClauseWords, WorkedExample } from '../clause';

export const clause = {
  id: 'hbsvod-credit',
  craft: 'actors',
  market: 'session',
  // The part of the scale that a service below 15 million subscribers does not owe and that the contract sets against overtime.
  text: 'max(0, 35% * episodeScale - creditUsed)',
  clause: 'TV Agreement Sideletter H E.4(e)(i)',
  from: '2014-07-01',
  until: null,
  appliesTo: 'work',
  unit: 'USD per performer per episode that may be credited',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Credit on a small streaming service',
  about:
    'In the contract’s example of a service below 15 million subscribers 35% of the episode’s minimum is set against overtime. This is what is left of it.',
};

export const examples: readonly WorkedExample[] = [
  {
    id: 'ex-hbsvod-credit',
    grade: 'published',
    source: 'sagaftra-tv-2014',
    to: 0.01,
    answers: [{ credits: [{ pay: 5000, episodeScale: 4221 }], printed: 1477.35 }],
  },
  {
    id: 'ex-hbsvod-credit, less 4 hours of overtime',
    grade: 'published',
    source: 'sagaftra-tv-2014',
    text: '35% * episodeScale - 4 * $200',
    to: 0.01,
    answers: [{ credits: [{ episodeScale: 4221 }], printed: 677.35 }],
  },
];
