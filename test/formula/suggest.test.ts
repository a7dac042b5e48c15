import { expect, test } from 'vitest';
import { nearest } from '../../src/formula/suggest';
import { CREDIT_NAMES } from '../../src/formula/formula';

const near = (typed: string) =>
  nearest(
    typed,
    CREDIT_NAMES.map(({ name }) => name),
  );

test('nearest finds the name a slip away: a letter missing, added, changed or swapped, in any case', () => {
  expect(['ceilng', 'ceilling', 'cailing', 'cieling', 'CEILING', 'pya', 'view'].map(near)).toEqual([
    'ceiling',
    'ceiling',
    'ceiling',
    'ceiling',
    'ceiling',
    'pay',
    'views',
  ]);
});

test('nearest finds the name of which a part was typed', () => {
  expect(['subscribrs', 'foreign', 'revenue', 'share'].map(near)).toEqual([
    'domesticSubscribers',
    'foreignSubscribers',
    'streamingRevenue',
    'exhibitionShare',
  ]);
});

test('nearest prefers a whole candidate to a part of another', () => {
  expect(nearest('viewz', ['viewsPerEpisode', 'views'])).toBe('views');
});

test('nearest gives null when nothing is close', () => {
  expect(['xyz', 'e', 'budget', 'constructor', '', 'p'.repeat(61)].map(near)).toEqual([null, null, null, null, null, null]);
});
