import type { ClauseRecord, ClauseWords } from '../clause';

export const clause = {
  id: 'canada-syndication',
  craft: 'actors',
  market: 'syndication',
  // The employer may choose it. Contributions come on top.
  text: '12% * grossReceipts',
  clause: 'TV Agreement sec. 18(b)(2)e',
  from: '2014-07-01',
  until: null,
  appliesTo: 'licences',
  unit: 'USD for the whole cast',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Syndication in Canada alone',
  about: 'Instead of fixed amounts the employer may pay the whole cast 12% of what the distributor takes in.',
};
