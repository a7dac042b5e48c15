import type { ClauseRecord, ClauseWords } from '../clause';

export const clause = {
  id: 'basic-cable-free-tv',
  craft: 'actors',
  market: 'basic-cable',
  // 7.5% for what was produced before July 1984. Contributions come on top for most later work.
  text: '6% * grossReceipts',
  clause: 'TV Agreement sec. 18.1',
  from: '2014-07-01',
  until: null,
  appliesTo: 'licences',
  unit: 'USD for the whole cast',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Broadcast programme sold to cable',
  about: 'A programme made for broadcast and licensed to basic cable pays the whole cast 6% of what the distributor takes in.',
};
