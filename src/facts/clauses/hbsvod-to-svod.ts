import type { ClauseRecord, ClauseWords } from '../clause';

export const clause = {
  id: 'hbsvod-to-svod',
  craft: 'actors',
  market: 'hbsvod',
  text: '3.6% * grossReceipts',
  clause: 'TV Agreement Sideletter H E.5',
  from: '2014-07-01',
  until: null,
  appliesTo: 'licences',
  unit: 'USD for the whole cast',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Streaming programme on another subscription service',
  about:
    'A programme made for one service and licensed to another pays the whole cast 3.6% of what the distributor takes in, pension and health contributions included.',
};
