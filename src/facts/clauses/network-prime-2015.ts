import type { ClauseRecord, ClauseWords } from '../clause';
import { lines } from '../clause-text';

export const clause = {
  id: 'network-prime-2015',
  craft: 'actors',
  market: 'network',
  // In whole minutes: 31 count as the next slot. The ceiling for 90 minutes is below that for 60 in the contract’s own text.
  text: lines(
    'cap = lookup(programLength, 31 minutes, $2527, 61 minutes, $3596, 91 minutes, $3593,',
    '  121 minutes, $3871, $4425)',
    'min(pay, cap)',
  ),
  clause: 'TV Agreement sec. 18(b)(1)',
  from: '2015-07-01',
  until: '2016-06-30',
  // The contract gives a ceiling for each of its years. That the year is that of the filming, as in streaming, is our reading.
  appliesTo: 'photography',
  unit: 'USD per performer per rerun',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Prime-time rerun on a network, 2015–16',
  about: 'As the year before, with ceilings about 2% higher.',
};
