import type { ClauseRecord, ClauseWords } from '../clause';

export const clause = {
  id: 'per-subscriber-employers',
  craft: 'actors',
  market: 'revenue-share',
  text: '$1.00 / subscriber * (domesticSubscribers + foreignSubscribers)',
  // Low is what the union said it came to: below 57 cents.
  range: [
    '$0.57 / subscriber * (domesticSubscribers + foreignSubscribers)',
    '$1.00 / subscriber * (domesticSubscribers + foreignSubscribers)',
  ],
  clause: 'the employers’ account of the union’s demand',
  from: '2023-07-01',
  until: null,
  // A share of revenue is of all that is shown, whenever it was made.
  appliesTo: 'exhibition',
  unit: 'USD a year for all performers of a service',
  source: 'thewrap-2023-10',
  standing: 'dispute',
  reading: 'employers',
  demanded: true,
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Demand: per subscriber, as the studios put it',
  about: 'By the studios’ account the union first asked for a dollar a year for each subscriber.',
  unsure: 'Only the studios’ account names a dollar. The lower end is the union’s figure, 57 cents.',
};
