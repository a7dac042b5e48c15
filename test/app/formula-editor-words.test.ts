import { expect, test } from 'vitest';
import { FIELD_WORDS } from '../../src/words/field-words';
import { dollars, exactNumber, messagePieces, nameWords, PAY_WORDS, sameAmount } from '../../src/words/formula-editor-words';

test.each([
  ['domesticSubscribers', 'domestic subscribers'],
  ['pay', 'pay'],
  ['half_pay', 'half pay'],
  ['year2Share', 'year2 share'],
  ['HBSVOD', 'HBSVOD'],
  ['_', '_'],
])('nameWords(%s) reads “%s”', (name, words) => {
  expect(nameWords(name)).toBe(words);
});

test.each([
  [0.2, undefined, '20%'],
  [0.57, 'dollars', '$0.57'],
  [0.045, undefined, '4.5%'],
  [1.025, undefined, '1.025'],
  [75e6, undefined, '75 million'],
  [1.5e6, 'dollars', '$1.5 million'],
  [5000, 'dollars', '$5,000'],
  [60, 'minutes', '60 minutes'],
  [1e7, 'subscribers', '10 million subscribers'],
  [4562.037, undefined, '4,562.037'],
  [0, undefined, '0'],
] as const)('exactNumber(%d, %s) is %s', (value, unit, words) => {
  expect(exactNumber(value, unit)).toBe(words);
});

test('amounts are held against the library’s with a sign, or said to be the same', () => {
  expect(dollars(9846.4)).toBe('$9,846');
  expect(dollars(-12.345)).toBe('\u2212$12.35');
  expect(PAY_WORDS.difference(110, 100)).toBe('+$10');
  expect(PAY_WORDS.difference(99.5, 100)).toBe('\u2212$0.50');
  expect(PAY_WORDS.difference(100, 100.001)).toBe('same');
  expect(sameAmount(100, 100.01)).toBe(false);
});

test('the first year is told for both services', () => {
  expect(
    PAY_WORDS.first(
      [
        [4000, 5000],
        [2000, 2000],
      ],
      '2020 contract',
    ),
  ).toBe(
    'Its first exhibition year pays $4,000 on a largest service, $1,000 less than the library’s, and $2,000 on a smaller one, the same as the library’s. The library’s is «2020 contract».',
  );
});

test('a mistake is placed by its character, and by its line where there are several', () => {
  expect(FIELD_WORDS.place('pay * x', 6)).toBe('Character 7:');
  expect(FIELD_WORDS.place('a = 1\na * x', 10)).toBe('Line 2, character 5:');
});

test('messagePieces sets what stands in backticks as code', () => {
  expect(messagePieces('`x` is no name; write `y`')).toEqual([
    { text: 'x', code: true },
    { text: ' is no name; write ', code: false },
    { text: 'y', code: true },
  ]);
});
