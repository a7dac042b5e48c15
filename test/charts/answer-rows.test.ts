import fc from 'fast-check';
import { expect, test } from 'vitest';
import AnswerRows from '../../src/charts/AnswerRows.svelte';
import { netWords, type AnswerRow, type NetSide } from '../../src/words/answer';
import { draw, textBoxes, textsOf, WIDTHS } from './drawn';
import { cases } from '../support/cases';

const row = (side: NetSide, label: string, mean: number, half: number): AnswerRow => ({
  label,
  mean,
  p10: mean - half,
  p90: mean + half,
  text: netWords(side, mean),
});
const labels = ['as set', 'union’s numbers', 'employers’ numbers'];
const rows = (side: NetSide, means: readonly number[], half = 2e8): AnswerRow[] => means.map((mean, k) => row(side, labels[k], mean, half));
const typical = { members: rows('members', [183e6, 408e6, -34e6]), companies: rows('employers', [1.23e9, 1.4e9, 978e6]), label: 'nets' };

test.each(WIDTHS)('AnswerRows names both sides, each case and its amount in words, at %i px', (width) => {
  const said = textsOf(draw(AnswerRows, { ...typical, width })).join(' ');
  for (const words of ['Members', 'Companies', 'gain $183 million', 'lose $34 million', 'pay $978 million more', ...labels])
    expect(said).toContain(words);
});

test('AnswerRows has one row a side where there is one figure, and every text within the picture', () => {
  for (const width of WIDTHS) {
    const html = draw(AnswerRows, { members: rows('members', [5e8]), companies: rows('employers', [-3e9]), label: 'nets', width });
    expect(html.match(/<circle/g)).toHaveLength(2);
    for (const { left, right, text } of textBoxes(html)) expect([text, left >= -1, right <= width + 1]).toEqual([text, true, true]);
  }
});

test('AnswerRows draws any amounts without a broken number, tight or not', () => {
  const amount = fc.double({ min: -5e12, max: 5e12, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(amount, { minLength: 3, maxLength: 3 }),
      fc.array(amount, { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      (a, b, tight) => {
        for (const width of WIDTHS)
          draw(AnswerRows, { members: rows('members', a), companies: rows('employers', b), label: 'nets', tight, width });
      },
    ),
    { numRuns: cases(6) },
  );
});
