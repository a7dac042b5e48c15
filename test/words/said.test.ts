import { expect, test } from 'vitest';
import { parameterOf } from '../../src/scenario/parameters';
import { inputInWords } from '../../src/words/labels';
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

test('inputInWords reads money, per cent, other units and options as a sentence would', () => {
  const read = (key: string, value: number) => inputInWords(parameterOf(key)!, value);
  expect(read('revenueShareValue', 1e9)).toBe('$1 billion a year');
  expect(read('wageShare', 40)).toBe('40%');
  expect(read('restartWeeks', 10.5)).toBe('10.5 weeks');
  expect(read('stopsMultiply', 0)).toBe('the strike that stops more work counts');
});
