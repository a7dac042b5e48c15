import type { ClauseRecord, ClauseWords } from '../clause';

export const clause = {
  id: 'foreign-telecast-hour',
  craft: 'actors',
  market: 'foreign',
  text: '35% * applicableMinimum',
  clause: 'TV Agreement sec. 18(c)(9)',
  from: '2014-07-01',
  until: null,
  appliesTo: 'licences',
  unit: 'USD per performer',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Television abroad, one-hour prime-time series',
  about: 'All three steps at once: 35% of the minimum.',
};
