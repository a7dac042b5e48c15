import type { ClauseRecord, ClauseWords, WorkedExample } from '../clause';
import { highReading, lines, lowReading } from '../clause-text';
import { BASE_AND_FACTOR } from '../clause-unsure';
import { LARGEST_ABROAD, SIZE_FACTOR, WATCHED_ENOUGH, YEARS_2020 } from '../contract-tables';
import { firstYears } from '../example-credits';

const TEXT = lines(
  `factor = ${SIZE_FACTOR}`,
  `abroad = ${LARGEST_ABROAD} ? 60% : 35%`,
  `fixed = 1.025 * ceiling * factor * ${YEARS_2020} * (1 + abroad)`,
  `${WATCHED_ENOUGH} ? 50% * fixed : 0`,
);

export const clause = {
  id: 'wga-bonus-2023',
  craft: 'writers',
  market: 'bonus',
  text: TEXT,
  range: [lowReading(TEXT), highReading(TEXT)],
  clause: 'the guild’s summary, as quoted',
  from: '2024-01-01',
  until: '2026-05-01',
  appliesTo: 'releases',
  unit: 'USD per writer per episode and exhibition year, the bonus alone',
  source: 'deadline-2023-09-26',
  standing: 'published',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Writers: success bonus of 2023',
  about:
    'The bonus alone: half of the fixed amount, at home and abroad. The ceiling to give is the base of 2020; the formula raises it by the 2.5% of 2023.',
  unsure: BASE_AND_FACTOR,
};

export const examples: readonly WorkedExample[] = [
  // The base was fitted on the totals of wga-2020 and wga-2023, not on this answer: a prediction.
  {
    id: 'ex-wga-bonus-60',
    grade: 'inferred',
    source: 'deadline-2023-09-26',
    to: 1,
    answers: [{ credits: firstYears({ ceiling: 30_398 / 1.025, views: 13.6e6 }, 1), printed: 16_415, computed: 16414.92 }],
  },
  {
    id: 'ex-wga-bonus-feature',
    grade: 'fitted',
    source: 'deadline-2023-09-26',
    to: 1,
    answers: [{ credits: firstYears({ ceiling: 75_000 / 1.025, views: 13.6e6 }, 1), printed: 40_500, computed: 40_500 }],
  },
];
