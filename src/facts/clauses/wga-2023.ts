import type { ClauseRecord, ClauseWords, WorkedExample } from '../clause';
import { highReading, lines, lowReading } from '../clause-text';
import { BASE_AND_FACTOR } from '../clause-unsure';
import { LARGEST_ABROAD, SIZE_FACTOR, YEARS_2020 } from '../contract-tables';
import { firstYears } from '../example-credits';

const TEXT = lines(
  'base = 1.025 * ceiling',
  `factor = ${SIZE_FACTOR}`,
  `share = ${YEARS_2020}`,
  `fixed = base * factor * share * (1 + (${LARGEST_ABROAD} ? 60% : 35%))`,
  'fixed',
);

export const clause = {
  id: 'wga-2023',
  craft: 'writers',
  market: 'hbsvod',
  text: TEXT,
  range: [lowReading(TEXT), highReading(TEXT)],
  clause: 'newspaper’s example of the 2023 contract',
  from: '2023-09-25',
  until: null,
  appliesTo: 'photography',
  unit: 'USD per writer per episode and exhibition year',
  source: 'wsj-2023-10-01',
  standing: 'derived',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Writers: streaming, 2023 terms without the bonus',
  about: 'As in 2020, with a base 2.5% higher and 60% for use abroad on the largest services.',
  unsure: BASE_AND_FACTOR,
};

export const examples: readonly WorkedExample[] = [
  // The clause has the base of 2020 and raises it by 2.5%.
  {
    id: 'ex-wga-foreign-new',
    grade: 'fitted',
    source: 'wsj-2023-10-01',
    times: 0.6 / 1.6,
    to: 1,
    answers: [{ credits: firstYears({ ceiling: 30_398 / 1.025 }, 3), printed: 32_830, computed: 32829.84 }],
  },
  {
    id: 'ex-wga-total-new',
    grade: 'fitted',
    source: 'yahoo-2023-08-23',
    to: 1,
    answers: [{ credits: firstYears({ ceiling: 30_398 / 1.025 }, 3), printed: 87_546, computed: 87546.24 }],
  },
];
