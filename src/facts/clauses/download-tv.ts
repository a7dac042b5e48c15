import type { ClauseRecord, ClauseWords } from '../clause';
import { lines } from '../clause-text';

export const clause = {
  id: 'download-tv',
  craft: 'actors',
  market: 'download',
  // A fifth of the receipts counts. That every copy brings the same, so that copies divide the receipts at the limit, is our assumption.
  text: lines('base = 20% * grossReceipts', 'early = 100000 / max(units, 100000)', 'base * (5.4% * early + 10.5% * (1 - early))'),
  clause: 'TV Agreement Sideletter I 1.B',
  from: '2009-06-10',
  until: null,
  appliesTo: 'releases',
  unit: 'USD for the whole cast so far',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Television sold as a download',
  about: 'A fifth of the receipts counts: the cast has 5.4% of it for the first 100,000 copies and 10.5% for the rest.',
};
