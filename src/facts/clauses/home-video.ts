import type { ClauseRecord, ClauseWords } from '../clause';
import { lines } from '../clause-text';

export const clause = {
  id: 'home-video',
  craft: 'actors',
  market: 'home-video',
  // A fifth counts where the distributor is the producer or belongs to it, as it mostly does (sec. 20(b)(2)).
  text: lines('base = 20% * grossReceipts', '4.5% * min(base, $1 million) + 5.4% * max(0, base - $1 million)'),
  clause: 'TV Agreement secs. 20(b)(2), 20.1, at the rates for films',
  from: '2014-07-01',
  until: null,
  appliesTo: 'exhibition',
  unit: 'USD for the whole cast',
  source: 'tumericalive-2023',
  standing: 'published',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Discs',
  about:
    'Where the producer or its affiliate sells the discs, a fifth of the wholesale receipts counts: the cast has 4.5% of the first million dollars of it and 5.4% of the rest.',
};
