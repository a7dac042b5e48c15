import type { ClauseRecord, ClauseWords } from '../clause';

export const clause = {
  id: 'hbsvod-to-avod',
  craft: 'actors',
  market: 'hbsvod',
  // Contributions come on top. On a service of the same owner the first year pays the blocks of television instead (2020, item 9.d).
  text: '6% * grossReceipts',
  clause: 'TV Agreement Sideletter H E.5',
  from: '2014-07-01',
  until: null,
  appliesTo: 'licences',
  unit: 'USD for the whole cast',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Streaming programme on a service with advertising',
  about: 'A programme made for subscribers and then streamed with advertising pays the whole cast 6% of what the distributor takes in.',
};
