import type { ClauseRecord, ClauseWords, WorkedExample } from '../clause';
import { highReading, lines, lowReading } from '../clause-text';
import { STREAMING_AMOUNTS } from '../clause-unsure';
import { SIZE_FACTOR, YEARS_2020 } from '../contract-tables';
import { firstYears, HALF_HOUR, ONE_HOUR } from '../example-credits';

/** For what was filmed before July 2021 the ceiling is lower by the second rise of 7.5%. */
const TEXT = lines(
  'base = min(pay, ceiling)',
  `factor = ${SIZE_FACTOR}`,
  `share = ${YEARS_2020}`,
  'fixed = base * factor * share * (1 + 35%)',
  'fixed',
);

export const clause = {
  id: 'hbsvod-2020',
  craft: 'actors',
  market: 'hbsvod',
  text: TEXT,
  range: [lowReading(TEXT, 'ceilings too'), highReading(TEXT, 'ceilings too')],
  clause: '2020 Memorandum item 9.c',
  from: '2020-07-01',
  until: '2023-11-08',
  appliesTo: 'photography',
  unit: 'USD per performer per episode and exhibition year',
  source: 'sagaftra-moa-2020',
  // The percentages were read in the contract. The ceilings are inferred and the factors from memory.
  standing: 'inferred',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Streaming, contract of 2020',
  about: 'A fixed amount a year, falling with the exhibition year, plus 35% for use abroad.',
  unsure: STREAMING_AMOUNTS,
};

export const examples: readonly WorkedExample[] = [
  {
    id: 'ex-iw-actor, 2020',
    grade: 'inferred',
    source: 'indiewire-2023-11-17',
    to: 1,
    answers: [{ credits: firstYears(HALF_HOUR, 1), printed: 2850, computed: 2850.54 }],
  },
  {
    id: 'ex-variety-amazon',
    grade: 'inferred',
    source: 'variety-2023-11-09',
    times: 1 / 1.35,
    to: 1,
    answers: [{ credits: firstYears({ ...ONE_HOUR, domesticSubscribers: 24e6 }, 1), printed: 2000, computed: 2002.85 }],
  },
];
