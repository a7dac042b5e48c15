import type { ClauseRecord, ClauseWords, WorkedExample } from '../clause';

export const clause = {
  id: 'new-media-original',
  craft: 'actors',
  market: 'network',
  // As much of the half-hour ceiling of 2014–15 as the programme is of half an hour.
  text: '$2,477 * programLength / 30 minutes',
  clause: 'TV Agreement Sideletter H D.3(c)(i)(A)',
  from: '2014-07-01',
  until: '2015-06-30',
  // The contract gives a ceiling for each of its years. That the year is that of the filming, as in streaming, is our reading.
  appliesTo: 'photography',
  unit: 'USD per performer per run in network prime time',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Web original shown in prime time',
  about: 'A short programme made for the web alone pays as much of the half-hour ceiling as it lasts of half an hour.',
};

export const examples: readonly WorkedExample[] = [
  {
    id: 'ex-onm-prime',
    grade: 'published',
    source: 'sagaftra-tv-2014',
    to: 0.01,
    answers: [{ credits: [{ programLength: 5 }], printed: 412.83 }],
  },
];
