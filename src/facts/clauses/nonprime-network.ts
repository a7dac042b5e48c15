import type { ClauseRecord, ClauseWords } from '../clause';

export const clause = {
  id: 'nonprime-network',
  craft: 'actors',
  market: 'network',
  // The second and third run were read. From the fourth on the percentages of syndication are our assumption.
  text: 'applicableMinimum * schedule(run, 0, 50%, 40%, 25%, 25%, 25%, 15%, 15%, 15%, 15%, 10%, 10%, 5%)',
  range: ['applicableMinimum * schedule(run, 0, 50%, 40%, 0)', 'applicableMinimum * schedule(run, 0, 50%, 40%)'],
  clause: 'TV Agreement sec. 18(b)(2)b',
  from: '2014-07-01',
  until: null,
  // The contract gives a ceiling for each of its years. That the year is that of the filming, as in streaming, is our reading.
  appliesTo: 'photography',
  unit: 'USD per performer per rerun',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Rerun on a network outside prime time',
  about: 'The first rerun pays half of the minimum for the engagement, the second 40%; later ones were not read.',
  unsure: 'Only the first two reruns were read. Later ones are taken to pay what syndication pays; the range goes from nothing to 40%.',
};
