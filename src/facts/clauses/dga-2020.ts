import type { ClauseRecord, ClauseWords } from '../clause';
import { highReading, lines, lowReading } from '../clause-text';
import { BASE_AND_FACTOR } from '../clause-unsure';
import { SIZE_FACTOR, YEARS_2020 } from '../contract-tables';

/** The base is solved from a published total, with the largest services’ factor of 1.5. */
const TEXT = lines(
  'base = $30,289.63',
  `factor = ${SIZE_FACTOR}`,
  `share = ${YEARS_2020} * 1`,
  'abroad = 35%',
  'base * factor * share * (1 + abroad)',
);

export const clause = {
  id: 'dga-2020',
  craft: 'directors',
  market: 'hbsvod',
  text: TEXT,
  range: [lowReading(TEXT), highReading(TEXT)],
  clause: 'the guild’s summary of the 2023 contract, by its rise over 2020',
  from: '2020-07-01',
  until: '2023-06-30',
  appliesTo: 'photography',
  unit: 'USD per director per one-hour episode and exhibition year',
  source: 'dga-2023-06',
  standing: 'derived',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Directors: streaming, contract of 2020',
  about: 'For an hour: more in the first three years, and 35% for use abroad in every year.',
  unsure: BASE_AND_FACTOR,
};
