import type { ClauseRecord, ClauseWords, WorkedExample } from '../clause';
import { lines, lowReading } from '../clause-text';
import { STREAMING_2023 } from '../clause-unsure';
import { LARGEST_ABROAD, SIZE_FACTOR, YEARS_2020 } from '../contract-tables';
import { firstYears, HALF_HOUR } from '../example-credits';

const TEXT = lines(
  'base = min(pay, 1.025 * ceiling)',
  `factor = ${SIZE_FACTOR}`,
  `share = ${YEARS_2020}`,
  `fixed = base * factor * share * (1 + (${LARGEST_ABROAD} ? 60% : 35%))`,
  'fixed',
);

export const clause = {
  id: 'hbsvod-2023',
  craft: 'actors',
  market: 'hbsvod',
  text: TEXT,
  // High: 10% for the ceiling’s step, what smaller services pay for use abroad as remembered, and later years that rose as they
  // did for directors.
  range: [
    lowReading(TEXT, 'ceilings too'),
    lines(
      'base = min(pay, 1.025 * ceiling * 1.1 / 1.05)',
      `factor = (domesticSubscribers < 45 million or pay < ceiling ? 1.1 : 1) * ${SIZE_FACTOR}`,
      `share = (exhibitionYear > 3 ? 1.065 / 0.945 : 1) * ${YEARS_2020}`,
      'abroad = lookup(foreignSubscribers, 20 million, 40%, 45 million, 45%, 75 million, 50%, 60%)',
      'base * factor * share * (1 + abroad)',
    ),
  ],
  clause: 'the employers’ account of their terms',
  from: '2023-11-09',
  until: null,
  appliesTo: 'photography',
  unit: 'USD per performer per episode and exhibition year',
  source: 'amptp-2023-10-11',
  standing: 'derived',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Streaming, 2023 terms without the bonus',
  about: 'As in 2020, with ceilings 2.5% higher and 60% for use abroad on the largest services.',
  unsure: STREAMING_2023,
};

export const examples: readonly WorkedExample[] = [
  // Three quarters of the bonus go to the performer.
  {
    id: 'ex-iw-actor, 2023',
    grade: 'inferred',
    source: 'indiewire-2023-11-17',
    times: 1.75,
    to: 1,
    answers: [{ credits: firstYears(HALF_HOUR, 1), printed: 6059, computed: 6060.03 }],
  },
];
