import type { ClauseRecord, ClauseWords } from '../clause';
import { clause as network2015 } from './network-prime-2015';
import { clause as network2016 } from './network-prime-2016';

export const clause = {
  id: 'network-prime-2020',
  craft: 'actors',
  market: 'network',
  // The freeze was read. The frozen amounts were not, nor what 2017–20 changed: the amounts of 2016–17 stand for them.
  text: network2016.text,
  // Low: the ceilings of 2015–16, whose $3,596 for an hour is nearest to the 3,600 that a newspaper named in 2023.
  // High: three more years of the 2% that they rose before.
  range: [network2015.text, network2016.text.replace('lookup', '1.02^3 * lookup')],
  clause: '2020 Memorandum item 2.b',
  from: '2020-07-01',
  until: null,
  // The contract gives a ceiling for each of its years. That the year is that of the filming, as in streaming, is our reading.
  appliesTo: 'photography',
  unit: 'USD per performer per rerun',
  source: 'sagaftra-moa-2020',
  standing: 'inferred',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Prime-time rerun on a network, from 2020',
  about: 'As before; the contract of 2020 froze the ceilings.',
  unsure:
    'The amounts that were frozen in 2020 were not read. Those of 2016–17 stand for them; the range goes from those of 2015–16 to three more rises of 2%.',
};
