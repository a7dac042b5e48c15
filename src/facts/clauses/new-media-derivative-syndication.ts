import type { ClauseRecord, ClauseWords, WorkedExample } from '../clause';
import { SYNDICATION_RUNS } from '../contract-tables';

export const clause = {
  id: 'new-media-derivative-syndication',
  craft: 'actors',
  market: 'syndication',
  // The showing on the web counts as the first run. The ceiling is that of an hour in 2014–15.
  text: `$3,525 * programLength / 60 minutes * ${SYNDICATION_RUNS}`,
  clause: 'TV Agreement Sideletter H B.3(e)(i)(B)',
  from: '2014-07-01',
  until: '2015-06-30',
  appliesTo: 'photography',
  unit: 'USD per performer per rerun',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Web spin-off in syndication',
  about: 'The same part of an hour’s ceiling, times the percentage of the run; the showing on the web counts as the first.',
};

export const examples: readonly WorkedExample[] = [
  // 88.125, half up.
  {
    id: 'ex-dnm-syndication',
    grade: 'published',
    source: 'sagaftra-tv-2014',
    to: 0.01,
    answers: [{ credits: [{ programLength: 5, run: 3 }], printed: 88.13 }],
  },
];
