import type { ClauseRecord, ClauseWords, WorkedExample } from '../clause';
import { highReading, lines, lowReading } from '../clause-text';
import { BASE_AND_FACTOR } from '../clause-unsure';
import { SIZE_FACTOR, YEARS_2020 } from '../contract-tables';
import { firstYears } from '../example-credits';

const TEXT = lines(
  'base = ceiling',
  `factor = ${SIZE_FACTOR}`,
  `share = ${YEARS_2020}`,
  'fixed = base * factor * share * (1 + 35%)',
  'fixed',
);

export const clause = {
  id: 'wga-2020',
  craft: 'writers',
  market: 'hbsvod',
  text: TEXT,
  range: [lowReading(TEXT), highReading(TEXT)],
  clause: 'newspaper’s example of the 2020 contract',
  from: '2020-05-02',
  until: '2023-09-24',
  appliesTo: 'photography',
  unit: 'USD per writer per episode and exhibition year',
  source: 'wsj-2023-10-01',
  standing: 'derived',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Writers: streaming, contract of 2020',
  about: 'A share of a fixed base, falling with the exhibition year, plus 35% for use abroad.',
  unsure: BASE_AND_FACTOR,
};

export const examples: readonly WorkedExample[] = [
  {
    id: 'ex-wga-foreign-old',
    grade: 'fitted',
    source: 'wsj-2023-10-01',
    times: 0.35 / 1.35,
    to: 1,
    answers: [{ credits: firstYears({ ceiling: 29_657 }, 3), printed: 18_684, computed: 18683.91 }],
  },
  {
    id: 'ex-wga-total-old',
    grade: 'fitted',
    source: 'yahoo-2023-08-23',
    to: 1,
    answers: [{ credits: firstYears({ ceiling: 29_657 }, 3), printed: 72_067, computed: 72066.51 }],
  },
];
