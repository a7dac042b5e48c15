import type { ClauseRecord, ClauseWords } from '../clause';
import { lines } from '../clause-text';

export const clause = {
  id: 'foreign-telecast',
  craft: 'actors',
  market: 'foreign',
  text: lines(
    'second = lookup(programLength, 31 minutes, $7000, 61 minutes, $13000, $18000)',
    'third = lookup(programLength, 31 minutes, $10000, 61 minutes, $18000, $24000)',
    'applicableMinimum * (15% + (foreignGross > second ? 10% : 0) + (foreignGross > third ? 10% : 0))',
  ),
  clause: 'TV Agreement sec. 18(c)(1)–(3)',
  from: '2014-07-01',
  until: null,
  appliesTo: 'licences',
  unit: 'USD per performer so far',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Television abroad',
  about: 'The first telecast abroad pays 15% of the minimum, and 10% more at each of two marks of what the programme has earned there.',
};
