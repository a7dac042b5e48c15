import type { ClauseRecord, ClauseWords, WorkedExample } from '../clause';
import { highReading, lines, lowReading } from '../clause-text';
import { SIZE_FACTOR, YEARS_2017 } from '../contract-tables';
import { firstYears } from '../example-credits';

/** Use abroad as writers had it: 35% for three years, then less. How much less was not read. Half of it is our choice. */
const reading = (laterAbroad: string): string =>
  lines(
    'base = $25,991',
    `factor = ${SIZE_FACTOR}`,
    `share = ${YEARS_2017} * 1`,
    `abroad = exhibitionYear <= 3 ? 35% : ${laterAbroad}`,
    'base * factor * share * (1 + abroad)',
  );

export const clause = {
  id: 'dga-2017',
  craft: 'directors',
  market: 'hbsvod',
  // The base is solved from a published total, with the largest services’ factor of 1.5.
  text: reading('17.5%'),
  range: [lowReading(reading('0')), highReading(reading('35%'))],
  clause: 'newspaper’s account of the 2017 contract',
  from: '2017-07-01',
  until: '2020-06-30',
  appliesTo: 'photography',
  unit: 'USD per director per one-hour episode and exhibition year',
  source: 'latimes-2016-12-29',
  standing: 'derived',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Directors: streaming, contract of 2017',
  about: 'For an hour: a share of a fixed base, falling with the exhibition year, plus 35% for use abroad for three years.',
  unsure:
    'The base is solved from a total of «about $50,000», and what use abroad paid after three years is not known. The range has nothing and all of the 35%.',
};

export const examples: readonly WorkedExample[] = [
  {
    id: 'ex-dga-3yr-2017',
    grade: 'fitted',
    source: 'latimes-2016-12-29',
    to: 1,
    answers: [{ credits: firstYears({}, 3), printed: 50_000, computed: 50000.19 }],
  },
];
