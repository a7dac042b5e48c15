import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference } from '../../../src/app/formula/difference';

/** A difference as lines of text, what changed of a line in brackets. */
const written = (before: string, after: string): string[] =>
  difference(before, after).map(
    ({ kind, stretches }) =>
      ({ same: ' ', removed: '-', added: '+' })[kind] + stretches.map(({ text, changed }) => (changed ? `[${text}]` : text)).join(''),
  );

test('difference marks a line that changed, and what changed of it', () => {
  expect(written('base = min(pay, 1.025 * ceiling)\nbase', 'base = min(pay, 1.05 * ceiling)\nbase')).toEqual([
    '-base = min(pay, [1.025] * ceiling)',
    '+base = min(pay, [1.05] * ceiling)',
    ' base',
  ]);
});

test('difference shows lines that came and went whole, and pairs a line with the one most like it', () => {
  expect(written('a = pay\nfixed + 2% * streamingRevenue', 'a = pay\nbonus = $5\nfixed + 3% * streamingRevenue')).toEqual([
    ' a = pay',
    '+bonus = $5',
    '-fixed + [2%] * streamingRevenue',
    '+fixed + [3%] * streamingRevenue',
  ]);
  expect(written('pay', 'ceiling')).toEqual(['-pay', '+ceiling']);
});

test('difference of a text with itself is the text', () => {
  expect(written('a = 1\na', 'a = 1\na')).toEqual([' a = 1', ' a']);
});

test('difference leaves out nothing of either text', () => {
  const text = fc.array(fc.stringMatching(/^[ab *+=]{0,8}$/), { minLength: 1, maxLength: 6 }).map((all) => all.join('\n'));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const side = (kind: 'removed' | 'added') =>
        difference(before, after)
          .filter((line) => line.kind === 'same' || line.kind === kind)
          .map(({ stretches }) => stretches.map((each) => each.text).join(''))
          .join('\n');
      expect(side('removed')).toBe(before);
      expect(side('added')).toBe(after);
    }),
  );
});

test('difference of two long texts that have nothing in common ends, and shows both', () => {
  const [before, after] = ['x '.repeat(3000), 'y '.repeat(3000)];
  expect(difference(before, after).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
