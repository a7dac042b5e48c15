import type { ClauseRecord, ClauseWords, WorkedExample } from '../clause';

export const clause = {
  id: 'new-media-derivative',
  craft: 'actors',
  market: 'network',
  // As much of the one-hour ceiling of 2014–15 as the programme is of an hour.
  text: '$3,525 * programLength / 60 minutes',
  clause: 'TV Agreement Sideletter H B.3(e)(i)(A)',
  from: '2014-07-01',
  until: '2015-06-30',
  // The contract gives a ceiling for each of its years. That the year is that of the filming, as in streaming, is our reading.
  appliesTo: 'photography',
  unit: 'USD per performer per run in network prime time',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Web spin-off shown in prime time',
  about: 'A short programme made for the web out of a one-hour series pays as much of the series’ ceiling as it lasts of an hour.',
};

export const examples: readonly WorkedExample[] = [
  {
    id: 'ex-dnm-prime',
    grade: 'published',
    source: 'sagaftra-tv-2014',
    to: 0.01,
    answers: [{ credits: [{ programLength: 5 }], printed: 293.75 }],
  },
];
