import type { ClauseRecord, ClauseWords } from '../clause';

export const clause = {
  id: 'avod-tv-later',
  craft: 'actors',
  market: 'avod',
  // Contributions come on top.
  text: '6% * grossReceipts',
  clause: 'TV Agreement Sideletter I 2.A(4)(b)',
  from: '2014-07-01',
  until: null,
  appliesTo: 'licences',
  unit: 'USD for the whole cast',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Television streamed with advertising, later years',
  about: 'After the first year the whole cast has 6% of what the distributor takes in.',
};
