import type { ClauseRecord, ClauseWords } from '../clause';
import { highReading, lines, lowReading } from '../clause-text';
import { STREAMING_AMOUNTS } from '../clause-unsure';
import { LARGEST_ABROAD, SIZE_FACTOR, YEARS_2020 } from '../contract-tables';

const TEXT = lines(
  'base = min(pay, 1.025 * ceiling)',
  `factor = ${SIZE_FACTOR}`,
  `share = ${YEARS_2020}`,
  `fixed = base * factor * share * (1 + (${LARGEST_ABROAD} ? 60% : 35%))`,
  'fixed + 2% * streamingRevenue * titleShare',
);

export const clause = {
  id: 'revenue-2-percent',
  craft: 'actors',
  market: 'revenue-share',
  text: TEXT,
  range: [lowReading(TEXT, 'ceilings too'), highReading(TEXT, 'ceilings too')],
  clause: 'the union’s demand of July 2023',
  from: '2023-07-01',
  until: null,
  // A share of revenue is of all that is shown, whenever it was made.
  appliesTo: 'exhibition',
  unit: 'USD per performer per episode and exhibition year',
  source: 'variety-2023-07-16',
  standing: 'derived',
  demanded: true,
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Demand: 2% of revenue, on top',
  about: 'The union’s demand of July 2023: 2% of what a title brings its service, on top of the fixed amounts.',
  unsure: STREAMING_AMOUNTS,
};
