import type { ClauseRecord, ClauseWords } from '../clause';
import { lines, lowReading } from '../clause-text';
import { STREAMING_2023 } from '../clause-unsure';
import { LARGEST_ABROAD, SIZE_FACTOR, WATCHED_ENOUGH, YEARS_2020 } from '../contract-tables';
import { clause as hbsvod2023 } from './hbsvod-2023';

const TEXT = lines(
  'base = min(pay, 1.025 * ceiling)',
  `factor = ${SIZE_FACTOR}`,
  `share = ${YEARS_2020}`,
  `fixed = base * factor * share * (1 + (${LARGEST_ABROAD} ? 60% : 35%))`,
  `fixed * (${WATCHED_ENOUGH} ? 2 : 1)`,
);

export const clause = {
  id: 'hbsvod-2023-bonus',
  craft: 'actors',
  market: 'hbsvod',
  text: TEXT,
  range: [lowReading(TEXT, 'ceilings too'), lines(hbsvod2023.range[1], `  * (${WATCHED_ENOUGH} ? 2 : 1)`)],
  clause: 'newspaper’s account of the 2023 contract',
  from: '2024-01-01',
  until: null,
  appliesTo: 'releases',
  unit: 'USD for one performer’s episode and exhibition year, the fund’s quarter of the bonus included',
  source: 'variety-2023-11-09',
  standing: 'derived',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Streaming, 2023 deal with the success bonus',
  about:
    'The amounts of 2023, and as much again for a title that a fifth of the domestic subscribers watched within 90 days: three quarters of the addition go to its performers, a quarter to a fund, counted here too.',
  unsure: STREAMING_2023,
};
