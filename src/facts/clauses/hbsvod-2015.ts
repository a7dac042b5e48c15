import type { ClauseRecord, ClauseWords, WorkedExample } from '../clause';
import { lines } from '../clause-text';
import { YEARS_2014 } from '../contract-tables';

export const clause = {
  id: 'hbsvod-2015',
  craft: 'actors',
  market: 'hbsvod',
  // The ceilings are those of reruns in prime time. 20 to 35 minutes count as half an hour, to 65 as one, to 95 as one and a half.
  // Below 15 million subscribers 65% of pay and ceiling count, in whole dollars as in the contract’s example, which drops 40 cents.
  text: lines(
    'cap = lookup(programLength, 36 minutes, $2527, 66 minutes, $3596, 96 minutes, $3593, $3871)',
    'capped = min(pay, cap)',
    'base = domesticSubscribers < 15 million ? floor(65% * capped) : capped',
    `base * ${YEARS_2014}`,
  ),
  clause: 'TV Agreement Sideletter H E.5(a), E.4(a)',
  from: '2015-07-01',
  until: '2016-06-30',
  appliesTo: 'photography',
  unit: 'USD per performer per episode and exhibition year',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Streaming, contract of 2014, second year',
  about: 'As for what was filmed the year before, with ceilings about 2% higher.',
};

export const examples: readonly WorkedExample[] = [
  {
    id: 'ex-hbsvod-year2-small',
    grade: 'published',
    source: 'sagaftra-tv-2014',
    to: 0.01,
    answers: [{ credits: [{ pay: 5000, programLength: 62, domesticSubscribers: 14e6, exhibitionYear: 2 }], printed: 701.1 }],
  },
];
