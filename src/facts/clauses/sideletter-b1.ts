import type { ClauseRecord, ClauseWords } from '../clause';
import { lines } from '../clause-text';
import { SYNDICATION_RUNS } from '../contract-tables';

/** What one performer gets at least of a long program’s license fee. */
const FLOOR = 'least = run >= 2 ? 6% * licenseFee * performerUnits / max(castUnits, 1) : $0';

export const clause = {
  id: 'sideletter-b1',
  craft: 'actors',
  market: 'syndication',
  // The cap and the floor were read. What the revenue is divided by was not: $650,000 for every hour stands for it. That the 6%
  // of the fee for the whole cast are divided by units is our reading too.
  text: lines(
    `fixed = applicableMinimum * ${SYNDICATION_RUNS}`,
    'ratio = contractedRevenue / ($650,000 * max(programLength, 30 minutes) / 60 minutes)',
    FLOOR,
    'max(least, fixed * min(ratio, 150%))',
  ),
  range: [lines(FLOOR, 'least'), lines(`fixed = applicableMinimum * ${SYNDICATION_RUNS}`, FLOOR, 'max(least, fixed * 150%)')],
  clause: 'TV Agreement Sideletter B-1',
  from: '2014-07-01',
  until: '2020-06-30',
  appliesTo: 'licences',
  unit: 'USD per performer per rerun',
  source: 'sagaftra-tv-2014',
  standing: 'inferred',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Syndication of a long programme, by its price',
  about:
    'For programmes longer than an hour the fixed amount follows the price too, up to one and a half times; the cast has at least 6% of the fee.',
  unsure:
    'That a performer is paid at most one and a half times the fixed amount, and the cast at least 6% of the fee, was read; what the price is divided by was not. $650,000 for each hour stands for it, as for one-hour series. The range goes from the least to the most that it can be.',
};
