import { expect, test } from 'vitest';
import type { ParameterKey } from '../../src/scenario/parameters';
import { parameterOf } from '../support/parameters';
import { inputInWords } from '../../src/words/labels';
import { fact, input, plain, quantity, sentence, sentences } from '../../src/words/sentence';

test('sentence keeps words and numbers apart, flattens sentences within sentences and joins neighboring words', () => {
  const inner = sentence`about ${quantity('membersNetGain', '$3')} ${'ahead'}`;
  expect(sentence`They are ${inner} after ${input('horizon', 9)} years${''}.`).toEqual([
    'They are about ',
    { text: '$3', of: 'quantity:membersNetGain' },
    ' ahead after ',
    { text: '9', of: 'input:horizon' },
    ' years.',
  ]);
});

test('plain reads the sentence as text, also an empty one', () => {
  expect(plain(sentence`${fact('members-total', '160,000')} members`)).toBe('160,000 members');
  expect(plain([])).toBe('');
});

test('sentences puts them one after the other and leaves empty ones out', () => {
  expect(plain(sentences([], sentence`One.`, [], sentence`Two ${quantity('strikeAid', '2')}.`))).toBe('One. Two 2.');
  expect(sentences([], [])).toEqual([]);
});

test('inputInWords reads money, per cent, other units and options as a sentence would', () => {
  const read = (key: ParameterKey, value: number) => inputInWords(parameterOf(key), value);
  expect(read('term.revenue-share.ask', 1e9)).toBe('$1 billion a year');
  expect(read('wageShare', 40)).toBe('40%');
  expect(read('restartWeeks', 10.5)).toBe('10.5 weeks');
  expect(read('stopsMultiply', 0)).toBe('the strike that stops more work counts');
});
