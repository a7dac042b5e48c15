import type { ClauseRecord, ClauseWords } from '../clause';
import { lines } from '../clause-text';

export const clause = {
  id: 'unit-share',
  craft: 'actors',
  market: 'basic-cable',
  // The pool is that of basic cable, and since 2020 of syndication. A series performer has 3 units, a weekly one 2, others 1.
  text: lines('pool = 6% * grossReceipts', 'pool * performerUnits / max(castUnits, 1)'),
  clause: 'TV Agreement sec. 18.2',
  from: '2014-07-01',
  until: null,
  appliesTo: 'licences',
  unit: 'USD per performer',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'One performer’s part of a pool',
  about: 'A pool for the cast is divided by units: three for a series regular, two for a weekly player, one for a day player.',
};
