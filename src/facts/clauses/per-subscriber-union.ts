import type { ClauseRecord, ClauseWords, WorkedExample } from '../clause';
import { lines } from '../clause-text';

/** Four quarters of 27.6 cents for each subscriber, for the part of the viewing that is work under the contract. */
const reading = (counted: string): string => lines(`quarter = $0.276 / subscriber * ${counted} * coveredShare`, '4 * quarter');

export const clause = {
  id: 'per-subscriber-union',
  craft: 'actors',
  market: 'revenue-share',
  // That subscribers abroad count follows from the union’s own cost: 500 million a year is 57 cents for 877 million.
  text: reading('(domesticSubscribers + foreignSubscribers)'),
  range: [reading('domesticSubscribers'), reading('(domesticSubscribers + foreignSubscribers)')],
  clause: 'the union’s demand of October 2023',
  from: '2023-07-01',
  until: null,
  // A share of revenue is of all that is shown, whenever it was made.
  appliesTo: 'exhibition',
  unit: 'USD a year for all performers of a service',
  source: 'thr-2023-10',
  standing: 'dispute',
  reading: 'union',
  demanded: true,
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Demand: per subscriber, as the union put it',
  about: 'Each quarter 27.6 cents for each subscriber, for the part of the viewing that is the union’s work: below 57 cents a year.',
  unsure:
    'Which subscribers count is not said. That those abroad do follows from the union’s cost of about $500 million a year; the lower end leaves them out.',
};

export const examples: readonly WorkedExample[] = [
  // The union’s cost. 877 million subscribers follow from it. How many of them are abroad does not matter here.
  {
    id: 'ask-per-sub-cost, union',
    grade: 'inferred',
    source: 'variety-2023-10-12',
    to: 1,
    answers: [
      { credits: [{ domesticSubscribers: 200e6, foreignSubscribers: 677e6, coveredShare: 0.516 }], printed: 500e6, computed: 499_595_328 },
    ],
  },
];
