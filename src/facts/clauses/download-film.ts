import type { ClauseRecord, ClauseWords } from '../clause';
import { lines } from '../clause-text';

export const clause = {
  id: 'download-film',
  craft: 'actors',
  market: 'download',
  // A fifth of the receipts counts. That every copy brings the same, so that copies divide the receipts at the limit, is our assumption.
  text: lines('base = 20% * grossReceipts', 'early = 50000 / max(units, 50000)', 'base * (5.4% * early + 9.75% * (1 - early))'),
  clause: 'TV Agreement Sideletter I 1.B',
  from: '2009-06-10',
  until: null,
  appliesTo: 'releases',
  unit: 'USD for the whole cast so far',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Film sold as a download',
  about: 'A fifth of the receipts counts: the cast has 5.4% of it for the first 50,000 copies and 9.75% for the rest.',
};
