import { SYNDICATION_RUNS } from './contract-tables';
import { lines, type LibraryFormula } from './library-formula';

const CONTRACT = {
  craft: 'actors',
  market: 'syndication',
  from: '2014-07-01',
  until: null,
  appliesTo: 'licences',
  unit: 'USD per performer per rerun',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const;

/** By the contracted revenue of an episode against $650,000, but at least half and at most one and a half times the fixed amount. */
const BY_REVENUE = lines(`fixed = applicableMinimum * ${SYNDICATION_RUNS}`, 'ratio = contractedRevenue / $650,000');

/** What one performer has at least of a long programme’s licence. */
const B1_FLOOR = 'least = run >= 2 ? 6% * licenseFee * performerUnits / max(castUnits, 1) : $0';

/** Programmes of free television sold to stations and abroad. */
export const SYNDICATION_FORMULAS: readonly LibraryFormula[] = [
  {
    ...CONTRACT,
    id: 'syndication',
    text: `applicableMinimum * ${SYNDICATION_RUNS}`,
    clause: 'TV Agreement sec. 18(b)(2)c',
    until: '2020-06-30',
  },
  {
    ...CONTRACT,
    id: 'syndication-2020',
    text: '6% * grossReceipts',
    clause: '2020 Memorandum item 22',
    from: '2020-07-01',
    unit: 'USD for the whole cast',
    source: 'sagaftra-moa-2020',
  },
  {
    ...CONTRACT,
    id: 'sideletter-b',
    text: lines(BY_REVENUE, 'fixed * clip(ratio, 50%, 150%)'),
    clause: 'TV Agreement Sideletter B',
    until: '2020-06-30',
  },
  {
    ...CONTRACT,
    id: 'sideletter-b1',
    // The cap and the floor were read, what the revenue is divided by was not: $650,000 for every hour stands for it. The 6% are of the
    // fee for the whole cast, divided by units: our reading too.
    text: lines(
      `fixed = applicableMinimum * ${SYNDICATION_RUNS}`,
      'ratio = contractedRevenue / ($650,000 * max(programLength, 30 minutes) / 60 minutes)',
      B1_FLOOR,
      'max(least, fixed * min(ratio, 150%))',
    ),
    clause: 'TV Agreement Sideletter B-1',
    until: '2020-06-30',
    standing: 'inferred',
    unsure: {
      words: 'long-form-revenue',
      range: [lines(B1_FLOOR, 'least'), lines(`fixed = applicableMinimum * ${SYNDICATION_RUNS}`, B1_FLOOR, 'max(least, fixed * 150%)')],
    },
  },
  {
    ...CONTRACT,
    id: 'sideletter-b2',
    // While half of the homes or fewer see it a run pays 20%. The table begins anew with the first wider run, as its run 2.
    text: lines(
      'small = applicableMinimum * 20%',
      `wide = applicableMinimum * ${SYNDICATION_RUNS.replace('run', 'run - smallRuns')}`,
      'marketShare <= 50% ? small : wide',
    ),
    clause: 'TV Agreement Sideletter B-2 and its exhibit',
    until: '2020-06-30',
  },
  {
    ...CONTRACT,
    id: 'canada-syndication',
    // The employer may choose it; contributions come on top.
    text: '12% * grossReceipts',
    clause: 'TV Agreement sec. 18(b)(2)e',
    unit: 'USD for the whole cast',
  },
  {
    ...CONTRACT,
    id: 'new-media-derivative-syndication',
    // The showing on the web counts as the first run; the ceiling is that of an hour in 2014–15.
    text: `$3,525 * programLength / 60 minutes * ${SYNDICATION_RUNS}`,
    clause: 'TV Agreement Sideletter H B.3(e)(i)(B)',
    until: '2015-06-30',
    appliesTo: 'photography',
  },
  {
    ...CONTRACT,
    id: 'foreign-telecast',
    market: 'foreign',
    text: lines(
      'second = lookup(programLength, 31 minutes, $7000, 61 minutes, $13000, $18000)',
      'third = lookup(programLength, 31 minutes, $10000, 61 minutes, $18000, $24000)',
      'applicableMinimum * (15% + (foreignGross > second ? 10% : 0) + (foreignGross > third ? 10% : 0))',
    ),
    clause: 'TV Agreement sec. 18(c)(1)–(3)',
    unit: 'USD per performer so far',
  },
  {
    ...CONTRACT,
    id: 'foreign-telecast-hour',
    market: 'foreign',
    text: '35% * applicableMinimum',
    clause: 'TV Agreement sec. 18(c)(9)',
    unit: 'USD per performer',
  },
  {
    ...CONTRACT,
    id: 'foreign-overage',
    market: 'foreign',
    text: lines(
      'free = lookup(programLength, 31 minutes, $365000, 61 minutes, $730000, 121 minutes, $1860000, 181 minutes, $3120000,',
      '  241 minutes, $4170000, 301 minutes, $5210000, $6250000)',
      '3.6% * max(0, foreignGross - free)',
    ),
    clause: 'TV Agreement sec. 18(c)(4)',
    unit: 'USD for the whole cast so far',
  },
];
