import type { ClauseRecord, ClauseWords } from '../clause';
import { clause as hbsvod2023 } from './hbsvod-2023';

const SHARE = '1% * streamingRevenue * titleShare';

export const clause = {
  id: 'revenue-1-percent',
  craft: 'actors',
  market: 'revenue-share',
  text: SHARE,
  // Low: the share alone. High: it would have come on top of the fixed amounts, as the 2% of July was said to.
  range: [SHARE, `${hbsvod2023.text}\n  + ${SHARE}`],
  clause: 'the union’s demand of autumn 2023',
  from: '2023-07-01',
  until: null,
  // A share of revenue is of all that is shown, whenever it was made.
  appliesTo: 'exhibition',
  unit: 'USD per performer a year',
  source: 'variety-2023-11-09',
  standing: 'published',
  demanded: true,
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Demand: 1% of revenue',
  about: 'The union’s demand of autumn 2023: 1% of what a title brings its service.',
  unsure: 'Whether the 1% was to come on top of the fixed amounts, as the 2% was, is not said. The upper end adds them.',
};
