import type { ClauseRecord, ClauseWords } from '../clause';
import { highReading, lines, lowReading } from '../clause-text';
import { BASE_AND_FACTOR } from '../clause-unsure';
import { SIZE_FACTOR, YEARS_2020 } from '../contract-tables';

const TEXT = lines(
  'base = 1.025 * ceiling',
  `factor = ${SIZE_FACTOR}`,
  `share = ${YEARS_2020}`,
  'fixed = base * factor * share * (1 + 105%)',
  'fixed + 2% * streamingRevenue * titleShare',
);

export const clause = {
  id: 'wga-viewership',
  craft: 'writers',
  market: 'revenue-share',
  text: TEXT,
  range: [lowReading(TEXT), highReading(TEXT)],
  clause: 'the guild’s demand of May 2023, use abroad by the employers’ account',
  from: '2023-05-02',
  until: null,
  // A share of revenue is of all that is shown, whenever it was made.
  appliesTo: 'exhibition',
  unit: 'USD per writer per episode and exhibition year',
  source: 'variety-2023-05-02',
  standing: 'derived',
  demanded: true,
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Writers’ demand: by viewership, on top',
  about: 'The guild’s demand of May 2023: by the employers’ account three times as much for use abroad, and an amount by viewing on top.',
  unsure: BASE_AND_FACTOR,
};
