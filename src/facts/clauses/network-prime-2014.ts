import type { ClauseRecord, ClauseWords } from '../clause';
import { lines } from '../clause-text';

export const clause = {
  id: 'network-prime-2014',
  craft: 'actors',
  market: 'network',
  // In whole minutes: 31 count as the next slot. The ceiling for 90 minutes is below that for 60 in the contract’s own text.
  text: lines(
    'cap = lookup(programLength, 31 minutes, $2477, 61 minutes, $3525, 91 minutes, $3523,',
    '  121 minutes, $3795, $4338)',
    'min(pay, cap)',
  ),
  clause: 'TV Agreement sec. 18(b)(1)',
  from: '2014-07-01',
  until: '2015-06-30',
  // The contract gives a ceiling for each of its years. That the year is that of the filming, as in streaming, is our reading.
  appliesTo: 'photography',
  unit: 'USD per performer per rerun',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Prime-time rerun on a network, 2014–15',
  about: 'Each rerun pays the performer’s whole pay for the episode again, up to a ceiling that grows with the programme’s length.',
};
