import { expect, test } from 'vitest';
import { fact, input, plain, quantity, said, sentences } from '../../src/words/said';

test('said keeps words and numbers apart, flattens sentences within sentences and joins neighbouring words', () => {
  const inner = said`about ${quantity('membersNetGain', '$3')} ${'ahead'}`;
  expect(said`They are ${inner} after ${input('horizon', 9)} years${''}.`).toEqual([
    'They are about ',
    { text: '$3', of: 'quantity:membersNetGain' },
    ' ahead after ',
    { text: '9', of: 'input:horizon' },
    ' years.',
  ]);
});

test('plain reads the sentence as text, also an empty one', () => {
  expect(plain(said`${fact('members-total', '160,000')} members`)).toBe('160,000 members');
  expect(plain([])).toBe('');
});

test('sentences puts them one after the other and leaves empty ones out', () => {
  expect(plain(sentences([], said`One.`, [], said`Two ${quantity('a', '2')}.`))).toBe('One. Two 2.');
  expect(sentences([], [])).toEqual([]);
});
