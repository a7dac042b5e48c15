import type { ClauseRecord, ClauseWords, WorkedExample } from '../clause';

export const clause = {
  id: 'force-majeure',
  craft: 'actors',
  market: 'session',
  // Half the salary for at most five weeks, and no longer than episodes are still guaranteed. One episode a week is our reading of the
  // example.
  text: '50% * pay * min(weeks, 5, episodes)',
  clause: 'TV Agreement sec. 61(c)(1)',
  from: '2014-07-01',
  until: null,
  appliesTo: 'work',
  unit: 'USD per performer per stop',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Half salary while the work is stopped',
  about: 'When a strike or disaster stops a series, regulars have half their salary, for five weeks at most.',
};

export const examples: readonly WorkedExample[] = [
  {
    id: 'ex-forcemajeure-alpha',
    grade: 'published',
    source: 'sagaftra-tv-2014',
    to: 0.01,
    answers: [{ credits: [{ pay: 10_000, weeks: 10, episodes: 3 }], printed: 15_000 }],
  },
];
