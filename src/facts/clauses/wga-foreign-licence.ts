import type { ClauseRecord, ClauseWords } from '../clause';

export const clause = {
  id: 'wga-foreign-licence',
  craft: 'writers',
  market: 'hbsvod',
  // Instead of the percentage for use abroad, where the licence is not for the whole world.
  text: '1.2% * licenseFee',
  clause: 'press on the 2017 contract',
  from: '2017-05-02',
  until: null,
  appliesTo: 'licences',
  unit: 'USD per writer',
  source: 'deadline-2017-05-11',
  standing: 'published',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Writers: licence for part of the world',
  about: 'Where a service does not license a programme for the whole world, use abroad pays 1.2% of the licence.',
};
