import type { ClauseRecord, ClauseWords } from '../clause';

export const clause = {
  id: 'avod-film',
  craft: 'actors',
  market: 'avod',
  text: '3.6% * grossReceipts',
  clause: 'TV Agreement Sideletter I 2.B',
  from: '2014-07-01',
  until: null,
  appliesTo: 'licences',
  unit: 'USD for the whole cast',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Film streamed with advertising',
  about: 'The whole cast has 3.6% of what the distributor takes in.',
};
