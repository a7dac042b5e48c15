import type { ClauseRecord, ClauseWords } from '../clause';

export const clause = {
  id: 'syndication-2020',
  craft: 'actors',
  market: 'syndication',
  text: '6% * grossReceipts',
  clause: '2020 Memorandum item 22',
  from: '2020-07-01',
  until: null,
  appliesTo: 'licences',
  unit: 'USD for the whole cast',
  source: 'sagaftra-moa-2020',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Syndication, from 2020',
  about: 'Licences from July 2020 on pay the whole cast 6% of what the distributor takes in.',
};
