import type { ClauseRecord, ClauseWords } from '../clause';
import { highReading, lines, lowReading } from '../clause-text';
import { BASE_AND_FACTOR } from '../clause-unsure';
import { LARGEST_ABROAD, SIZE_FACTOR, WATCHED_ENOUGH, YEARS_2020 } from '../contract-tables';

const TEXT = lines(
  'base = 1.025 * ceiling',
  `factor = ${SIZE_FACTOR}`,
  `share = ${YEARS_2020}`,
  `fixed = base * factor * share * (1 + (${LARGEST_ABROAD} ? 60% : 35%))`,
  `fixed * (${WATCHED_ENOUGH} ? 1.5 : 1)`,
);

export const clause = {
  id: 'wga-2023-bonus',
  craft: 'writers',
  market: 'hbsvod',
  text: TEXT,
  range: [lowReading(TEXT), highReading(TEXT)],
  clause: 'the guild’s summary, as quoted',
  from: '2024-01-01',
  until: null,
  appliesTo: 'releases',
  unit: 'USD per writer per episode and exhibition year',
  source: 'deadline-2023-09-26',
  standing: 'published',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Writers: streaming, 2023 deal with the success bonus',
  about: 'The amounts of 2023, half as much again for a title that a fifth of the domestic subscribers watched within 90 days.',
  unsure: BASE_AND_FACTOR,
};
