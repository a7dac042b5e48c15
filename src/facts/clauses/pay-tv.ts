import type { ClauseRecord, ClauseWords } from '../clause';

export const clause = {
  id: 'pay-tv',
  craft: 'actors',
  market: 'pay-tv',
  text: '3.6% * grossReceipts',
  clause: 'TV Agreement Sideletter H B.3(e)(ii)',
  from: '2014-07-01',
  until: null,
  appliesTo: 'licences',
  unit: 'USD for the whole cast',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Television on pay television',
  about:
    'A programme licensed to pay television pays the whole cast 3.6% of what the distributor takes in, pension and health contributions included.',
};
