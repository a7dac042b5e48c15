import type { ClauseRecord, ClauseWords } from '../clause';

export const clause = {
  id: 'basic-cable-own',
  craft: 'actors',
  market: 'basic-cable',
  // Runs 2 to 5 are paid together.
  text: 'applicableMinimum * schedule(run, 0, 17%, 12%, 11%, 10%, 6%, 4%, 4%, 3.5%, 3.5%, 3%, 2.5%, 1.5%)',
  clause: 'TV Agreement sec. 82(c)(1)a',
  from: '2014-07-01',
  until: null,
  appliesTo: 'photography',
  unit: 'USD per performer per rerun',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Rerun of a cable programme',
  about: 'A programme made for cable pays a share of the minimum for each rerun on its own channel, from 17% down to 1.5%.',
};
