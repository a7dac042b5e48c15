import type { ClauseRecord, ClauseWords } from '../clause';
import { lines } from '../clause-text';

export const clause = {
  id: 'foreign-overage',
  craft: 'actors',
  market: 'foreign',
  text: lines(
    'free = lookup(programLength, 31 minutes, $365000, 61 minutes, $730000, 121 minutes, $1860000, 181 minutes, $3120000,',
    '  241 minutes, $4170000, 301 minutes, $5210000, $6250000)',
    '3.6% * max(0, foreignGross - free)',
  ),
  clause: 'TV Agreement sec. 18(c)(4)',
  from: '2014-07-01',
  until: null,
  appliesTo: 'licences',
  unit: 'USD for the whole cast so far',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Television abroad, large earnings',
  about: 'What a programme earns abroad beyond a high mark, $730,000 for an hour, pays the whole cast 3.6%.',
};
