import type { ClauseRecord, ClauseWords } from '../clause';
import { SYNDICATION_RUNS } from '../contract-tables';

export const clause = {
  id: 'syndication',
  craft: 'actors',
  market: 'syndication',
  text: `applicableMinimum * ${SYNDICATION_RUNS}`,
  clause: 'TV Agreement sec. 18(b)(2)c',
  from: '2014-07-01',
  until: '2020-06-30',
  appliesTo: 'licences',
  unit: 'USD per performer per rerun',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Syndication, by the number of the run',
  about: 'Reruns on local stations pay a share of the minimum: 40% for the first, falling to 5% from the twelfth on.',
};
