import { lines, type LibraryFormula } from './library-formula';
import { sharedFormula, sizeRange } from './shared-formula';

const DEMAND = {
  craft: 'actors',
  market: 'revenue-share',
  until: null,
  // A share of revenue is of all that is shown, whenever it was made.
  appliesTo: 'exhibition',
  demanded: true,
} as const;

const TWO_PERCENT = sharedFormula('revenue-2-percent');
const VIEWERSHIP = sharedFormula('wga-viewership');

// That subscribers abroad count follows from the union’s own cost: 500 million a year is 57 cents for 877 million.
const EVERYWHERE = '(domesticSubscribers + foreignSubscribers)';

/** What the unions asked for in 2023 and did not get: shares of revenue, an amount for each subscriber. */
export const DEMAND_FORMULAS: readonly LibraryFormula[] = [
  {
    ...DEMAND,
    ...TWO_PERCENT,
    clause: 'the union’s demand of July 2023',
    from: '2023-07-01',
    unit: 'USD per performer per episode and exhibition year',
    standing: 'derived',
    unsure: { words: 'streaming-amounts', range: sizeRange(TWO_PERCENT.text, true) },
  },
  {
    ...DEMAND,
    id: 'revenue-1-percent',
    // The share alone; high is that it would have come on top of the fixed amounts, as the 2% of July was said to.
    text: '1% * streamingRevenue * titleShare',
    clause: 'the union’s demand of autumn 2023',
    from: '2023-07-01',
    unit: 'USD per performer a year',
    source: 'variety-2023-11-09',
    standing: 'published',
    unsure: {
      words: 'one-percent',
      range: ['1% * streamingRevenue * titleShare', `${sharedFormula('hbsvod-2023').text}\n  + 1% * streamingRevenue * titleShare`],
    },
  },
  {
    ...DEMAND,
    id: 'per-subscriber-union',
    text: perSubscriber(EVERYWHERE),
    clause: 'the union’s demand of October 2023',
    from: '2023-07-01',
    unit: 'USD a year for all performers of a service',
    source: 'thr-2023-10',
    standing: 'dispute',
    reading: 'union',
    unsure: { words: 'subscribers-counted', range: [perSubscriber('domesticSubscribers'), perSubscriber(EVERYWHERE)] },
  },
  {
    ...DEMAND,
    id: 'per-subscriber-employers',
    text: `$1.00 / subscriber * ${EVERYWHERE}`,
    clause: 'the employers’ account of the union’s demand',
    from: '2023-07-01',
    unit: 'USD a year for all performers of a service',
    source: 'thewrap-2023-10',
    standing: 'dispute',
    reading: 'employers',
    // Low is what the union said it came to: below 57 cents.
    unsure: { words: 'a-dollar', range: [`$0.57 / subscriber * ${EVERYWHERE}`, `$1.00 / subscriber * ${EVERYWHERE}`] },
  },
  {
    ...DEMAND,
    ...VIEWERSHIP,
    clause: 'the guild’s demand of May 2023, use abroad by the employers’ account',
    from: '2023-05-02',
    unit: 'USD per writer per episode and exhibition year',
    standing: 'derived',
    unsure: { words: 'base-and-factor', range: sizeRange(VIEWERSHIP.text, false) },
  },
];

/** Four quarters of 27.6 cents for each subscriber, for the part of the viewing that is work under the contract. */
function perSubscriber(counted: string): string {
  return lines(`quarter = $0.276 / subscriber * ${counted} * coveredShare`, '4 * quarter');
}
