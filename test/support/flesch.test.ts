import { expect, test } from 'vitest';
import { readingEase, sentencesOf, syllables, wordsOf } from './flesch';

test('syllables of words as one hears them', () => {
  const words = {
    strike: 1,
    companies: 3,
    members: 2,
    employers: 3,
    offered: 2,
    wages: 2,
    residuals: 4,
    the: 1,
    table: 2,
    1233: 1,
    '$1.23': 1,
  };
  expect(Object.keys(words).map((word) => [word, syllables(word)])).toEqual(Object.entries(words).map(([word, count]) => [word, count]));
});

test('sentences end at full stops, not within numbers', () => {
  expect(sentencesOf('It costs $1.23 billion. The offer was 5%.  “So it is.” 8 in 10 runs do.')).toEqual([
    'It costs $1.23 billion.',
    'The offer was 5%.',
    '“So it is.”',
    '8 in 10 runs do.',
  ]);
  expect(wordsOf('4 / 3.5 % — and so')).toEqual(['4', '3.5', 'and', 'so']);
});

test('the ease of a known text: short words in short sentences are easy, long ones are not', () => {
  // 10 words, 2 sentences, 10 syllables: 206.835 − 5.075 − 84.6.
  expect(readingEase(['The cat sat on it.', 'The dog ran to us.'])).toBeCloseTo(117.16, 2);
  expect(readingEase(['Institutional considerations necessitate comprehensive reconsideration.'])).toBeLessThan(0);
});
