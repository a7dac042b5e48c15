import type { ClauseRecord, ClauseWords, WorkedExample } from '../clause';
import { lines } from '../clause-text';
import { SYNDICATION_RUNS } from '../contract-tables';

export const clause = {
  id: 'sideletter-b2',
  craft: 'actors',
  market: 'syndication',
  // While half of the homes or fewer see it, a run pays 20%. The table starts with the first wider run, as its run 2.
  text: lines(
    'small = applicableMinimum * 20%',
    `wide = applicableMinimum * ${SYNDICATION_RUNS.replace('run', 'run - smallRuns')}`,
    'marketShare <= 50% ? small : wide',
  ),
  clause: 'TV Agreement Sideletter B-2 and its exhibit',
  from: '2014-07-01',
  until: '2020-06-30',
  appliesTo: 'licences',
  unit: 'USD per performer per rerun',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Syndication of a half-hour series in small markets',
  about:
    'While half of the homes or fewer can see it, each run pays 20% of the minimum. Then the usual table begins with its first rerun, whatever number of small runs came before: take them off the number of the run.',
};

export const examples: readonly WorkedExample[] = [
  {
    id: 'ex-b2-three-small-runs',
    grade: 'published',
    source: 'sagaftra-tv-2014',
    to: 0.01,
    answers: [
      {
        credits: [
          { applicableMinimum: 100, marketShare: 0.5 },
          { applicableMinimum: 100, marketShare: 0.5 },
          { applicableMinimum: 100, marketShare: 0.5 },
        ],
        printed: 60,
      },
      { credits: [{ applicableMinimum: 100, marketShare: 0.8, run: 2 }], printed: 40 },
      { credits: [{ applicableMinimum: 100, marketShare: 0.8, run: 3 }], printed: 30 },
      { credits: [{ applicableMinimum: 100, marketShare: 0.8, run: 4 }], printed: 25 },
    ],
  },
  {
    id: 'ex-b2-four-small-runs',
    grade: 'published',
    source: 'sagaftra-tv-2014',
    to: 0.01,
    answers: [
      {
        credits: [
          { applicableMinimum: 100, marketShare: 0.5 },
          { applicableMinimum: 100, marketShare: 0.5 },
          { applicableMinimum: 100, marketShare: 0.5 },
          { applicableMinimum: 100, marketShare: 0.5 },
        ],
        printed: 80,
      },
      { credits: [{ applicableMinimum: 100, marketShare: 0.8, run: 2 }], printed: 40 },
      { credits: [{ applicableMinimum: 100, marketShare: 0.8, run: 3 }], printed: 30 },
    ],
  },
];
