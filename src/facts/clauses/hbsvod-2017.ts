import type { ClauseRecord, ClauseWords } from '../clause';
import { highReading, lines, lowReading } from '../clause-text';
import { SIZE_FACTOR, YEARS_2017 } from '../contract-tables';

/**
 * The ceilings are those of network reruns in 2016–17, × 1.05: a step in no source, chosen so that two figures in the press come out.
 * Use abroad pays 35% for three years and then less. How much less was not read, so half of it stands between nothing and all.
 */
const reading = (step: string, laterAbroad: string): string =>
  lines(
    `cap = ${step} * lookup(programLength, 36 minutes, $2578, 66 minutes, $3668, 96 minutes, $3665, $3948)`,
    `factor = ${SIZE_FACTOR}`,
    `abroad = exhibitionYear <= 3 ? 35% : ${laterAbroad}`,
    `min(pay, cap) * factor * ${YEARS_2017} * (1 + abroad)`,
  );

export const clause = {
  id: 'hbsvod-2017',
  craft: 'actors',
  market: 'hbsvod',
  text: reading('1.05', '17.5%'),
  range: [lowReading(reading('1', '0')), highReading(reading('1.1', '35%'))],
  clause: '2020 Memorandum item 9.c(2), struck-through column',
  from: '2017-07-01',
  until: '2020-06-30',
  appliesTo: 'photography',
  unit: 'USD per performer per episode and exhibition year',
  source: 'sagaftra-moa-2020',
  standing: 'inferred',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Streaming, contract of 2017',
  about: 'The first year pays too, the amount grows with the service’s subscribers, and use abroad adds 35% for three years.',
  unsure:
    'The ceilings were not printed, the factors by subscribers are from memory, and what use abroad paid after three years is not known. The range has the ceilings without our step of 5% and with one of 10%, smaller services, and pay below the ceiling, a tenth lower and higher, and nothing or all of the 35%.',
};
