import type { ClauseRecord, ClauseWords } from '../clause';
import { lines } from '../clause-text';
import { SYNDICATION_RUNS } from '../contract-tables';

export const clause = {
  id: 'sideletter-b',
  craft: 'actors',
  market: 'syndication',
  // By the contracted revenue of an episode against $650,000, but at least half and at most one and a half times the fixed amount.
  text: lines(`fixed = applicableMinimum * ${SYNDICATION_RUNS}`, 'ratio = contractedRevenue / $650,000', 'fixed * clip(ratio, 50%, 150%)'),
  clause: 'TV Agreement Sideletter B',
  from: '2014-07-01',
  until: '2020-06-30',
  appliesTo: 'licences',
  unit: 'USD per performer per rerun',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Syndication of a one-hour series, by its price',
  about:
    'The fixed amount rises and falls with what stations pay for an episode, but never below half of it or above one and a half times.',
};
