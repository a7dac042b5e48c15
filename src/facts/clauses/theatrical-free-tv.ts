import type { ClauseRecord, ClauseWords } from '../clause';

export const clause = {
  id: 'theatrical-free-tv',
  craft: 'actors',
  market: 'free-tv',
  text: '3.6% * grossReceipts',
  clause: 'rate of the film contract (sec. 5.2, not read)',
  // Printed in 2023 as in force. The day is that of the contract of that year.
  from: '2020-07-01',
  until: null,
  appliesTo: 'licences',
  unit: 'USD for the whole cast',
  source: 'tumericalive-2023',
  standing: 'published',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Film on free television',
  about:
    'A film shown on free television pays the whole cast 3.6% of what the distributor takes in, pension and health contributions included.',
};
