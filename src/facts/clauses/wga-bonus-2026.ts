import type { ClauseRecord, ClauseWords } from '../clause';
import { highReading, lines, lowReading } from '../clause-text';
import { LARGEST_ABROAD, SIZE_FACTOR, WATCHED_ENOUGH, YEARS_2020 } from '../contract-tables';

const reading = (base: string): string =>
  lines(
    `factor = ${SIZE_FACTOR}`,
    `abroad = ${LARGEST_ABROAD} ? 60% : 35%`,
    `fixed = ${base} * factor * ${YEARS_2020} * (1 + abroad)`,
    `${WATCHED_ENOUGH} ? 75% * fixed : 0`,
  );

export const clause = {
  id: 'wga-bonus-2026',
  craft: 'writers',
  market: 'bonus',
  text: reading('1.025 * ceiling'),
  // Whether the base rose with the scale was not published. High is a rise as the scale’s, 1.5% and then 3% three times.
  range: [lowReading(reading('1.025 * ceiling')), highReading(reading('1.025 * 1.015 * 1.03^3 * ceiling'))],
  clause: 'press on the 2026 contract',
  from: '2026-05-02',
  until: null,
  appliesTo: 'releases',
  unit: 'USD per writer per episode and exhibition year, the bonus alone',
  source: 'datascience-2026-04',
  standing: 'published',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Writers: success bonus of 2026',
  about:
    'The bonus alone: three quarters of the fixed amount, at home and abroad. The ceiling to give is the base of 2020; the formula raises it by the 2.5% of 2023.',
  unsure:
    'Whether the base rose with the contract of 2026 was not published. The upper end lets it rise like the minimums, over the whole term.',
};
