import type { ClauseRecord, ClauseWords } from '../clause';
import { highReading, lines, lowReading } from '../clause-text';
import { STREAMING_AMOUNTS } from '../clause-unsure';
import { LARGEST_ABROAD, SIZE_FACTOR, WATCHED_ENOUGH, YEARS_2020 } from '../contract-tables';

/** The bonus is as much as the fixed residual. The performer and a fund for others divide it. */
const TEXT = lines(
  'base = min(pay, 1.025 * ceiling)',
  `factor = ${SIZE_FACTOR}`,
  `abroad = ${LARGEST_ABROAD} ? 60% : 35%`,
  `fixed = base * factor * ${YEARS_2020} * (1 + abroad)`,
  `${WATCHED_ENOUGH} ? 25% * fixed : 0`,
);

export const clause = {
  id: 'bonus-fund-2023',
  craft: 'actors',
  market: 'bonus',
  text: TEXT,
  range: [lowReading(TEXT, 'ceilings too'), highReading(TEXT, 'ceilings too')],
  clause: 'trade press on the 2023 contract',
  from: '2024-01-01',
  until: null,
  appliesTo: 'releases',
  unit: 'USD to the joint fund for one performer’s episode and exhibition year',
  source: 'projectcasting-2024-01',
  standing: 'published',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Success bonus, the fund’s part',
  about: 'The other quarter of the bonus goes to a fund of union and studios that pays other performers.',
  unsure: STREAMING_AMOUNTS,
};
