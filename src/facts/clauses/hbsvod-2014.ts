import type { ClauseRecord, ClauseWords } from '../clause';
import { lines } from '../clause-text';
import { YEARS_2014 } from '../contract-tables';

export const clause = {
  id: 'hbsvod-2014',
  craft: 'actors',
  market: 'hbsvod',
  // The ceilings are those of reruns in prime time. 20 to 35 minutes count as half an hour, to 65 as one, to 95 as one and a half.
  // Below 15 million subscribers 65% of pay and ceiling count, in whole dollars as in the contract’s example, which drops 40 cents.
  text: lines(
    'cap = lookup(programLength, 36 minutes, $2477, 66 minutes, $3525, 96 minutes, $3523, $3795)',
    'capped = min(pay, cap)',
    'base = domesticSubscribers < 15 million ? floor(65% * capped) : capped',
    `base * ${YEARS_2014}`,
  ),
  clause: 'TV Agreement Sideletter H E.5(a), E.4(a)',
  from: '2014-07-01',
  until: '2015-06-30',
  appliesTo: 'photography',
  unit: 'USD per performer per episode and exhibition year',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Streaming, contract of 2014, first year',
  about: 'The first year is free; then up to 30% of the capped pay a year, falling to 1.5%; less on services below 15 million subscribers.',
};
