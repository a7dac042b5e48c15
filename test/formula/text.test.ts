import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formulaText, parseFormula } from '../../src/formula/formula';
import { NAMES, trees } from './trees';
import { cases } from '../support/cases';

test('parseFormula of formulaText gives the same tree', () => {
  fc.assert(
    fc.property(trees, (tree) => {
      const text = formulaText(tree);
      fc.pre(text.length <= 2000);
      expect(parseFormula(text, NAMES)).toEqual({ tree, problems: [] });
    }),
    { numRuns: cases(250) },
  );
});

test('formulaText puts parentheses only where they are needed', () => {
  const canonical = [
    '(pay + 1) * -views ^ 2',
    'pay - (views - 1) - 2',
    'pay / (views * 2)',
    '(-pay) ^ 2',
    '(pay ^ 2) ^ 3',
    'not (pay > 1 and views <= 2) or (pay > 1) == 1',
    '(not (pay)) + 1',
    '(pay or views) and 1',
    'pay ? views ? 1 : 2 : 3',
    '(pay ? 1 : 2) ? 3 : pay ? 4 : 5',
    'min(pay ? 1 : 2, -views)',
    'pay * (pay > 1 ? 2 : 1)',
  ];
  for (const text of canonical) {
    const { tree, problems } = parseFormula(text, NAMES);
    expect(problems).toEqual([]);
    expect(formulaText(tree!)).toBe(text);
  }
});

test('formulaText gives one spelling for all spellings of a tree', () => {
  const { tree } = parseFormula(' ( 1,000 × pay )÷20% −(+views)', NAMES);
  expect(formulaText(tree!)).toBe('1000 * pay / 0.2 - views');
});
