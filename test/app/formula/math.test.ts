import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { mathLines } from '../../../src/app/formula/math';
import type { MathNode } from '../../../src/app/formula/math-node';
import { spokenLines } from '../../../src/app/formula/spoken';
import FormulaMath from '../../../src/app/formula/FormulaMath.svelte';
import { RESIDUAL_FORMULAS } from '../../../src/facts/residual-formulas';
import { CREDIT_NAMES, parseFormula, type Tree } from '../../../src/formula/formula';

function treeOf(text: string): Tree {
  const { tree, problems } = parseFormula(text, CREDIT_NAMES);
  if (!tree) throw new Error(problems.map(({ message }) => message).join(' '));
  return tree;
}

/** A drawing as text: a fraction as (a)/(b), a power as (a)^(b), the rows of a table between braces. */
function written({ tag, text = '', children = [] }: MathNode): string {
  const parts = children.map(written);
  if (tag === 'mfrac') return `(${parts[0]})/(${parts[1]})`;
  if (tag === 'msup') return `(${parts[0]})^(${parts[1]})`;
  if (tag === 'mtable') return `{${parts.join('; ')}}`;
  if (tag === 'mtr') return parts.join(' ');
  return (text + parts.join('')).replaceAll('\u00a0', ' ').replace(/ +/g, ' ');
}
const lines = (text: string): string[] =>
  mathLines(treeOf(text)).map(({ name, pieces }) => `${name ?? 'result'}: ${pieces.map(written).join(' | ')}`);

test.each([
  ['a product breaks between its factors', 'pay * titleShare * episodes', ['result: pay | ×title share | ×episodes']],
  ['a sum breaks between its terms and their factors', 'pay - ceiling * 1.5', ['result: pay | −ceiling | ×1.5']],
  ['a division stands below the factor before it', 'pay * titleShare / episodes', ['result: pay | ×(title share)/(episodes)']],
  ['a unit alone below the line reads as one of it', '$0.57 / subscriber * views', ['result: ($0.57)/(subscriber) | ×views']],
  ['a sum within a product keeps its parentheses', 'pay * (1 + 35%)', ['result: pay | ×(1+35%)']],
  ['a difference subtracted keeps its parentheses', 'pay - (ceiling - dayScale)', ['result: pay | −(ceiling−day scale)']],
  ['a sum below the line needs none', 'pay / (1 + titleShare)', ['result: (pay)/(1+title share)']],
  ['powers', '(pay + ceiling) * titleShare ^ 2', ['result: (pay+ceiling) | ×(title share)^(2)']],
  [
    'cases, one below another',
    'views > 10 million ? $5,000 : views > 1 million ? $1.5 million : 0',
    ['result: {$5,000 if views>10 million; $1.5 million if views>1 million; 0 otherwise}'],
  ],
  ['cases in a product have their own bracket', 'pay * (views >= 1 ? 2 : 1)', ['result: pay | ×{2 if views≥1; 1 otherwise}']],
  ['the smaller of two names', 'min(pay, ceiling)', ['result: smaller of (pay,ceiling)']],
  ['the largest of several', 'max(pay, 2 * ceiling, $5)', ['result: largest of {pay; 2×ceiling; $5}']],
  ['bounds', 'clip(pay, $10, ceiling)', ['result: {pay; at least $10; at most ceiling}']],
  ['whole numbers and sizes', 'floor(pay) + abs(ceiling)', ['result: ⌊pay⌋ | +|ceiling|']],
  ['a step', 'pay * step(views, 2 million)', ['result: pay | ×{1 if views≥2 million; 0 otherwise}']],
  [
    'a schedule, all values alike',
    'pay * schedule(exhibitionYear, 45%, 100%, 2.5%)',
    ['result: pay | ×{by exhibition year; {1 45%; 2 100%; 3 on 2.5%}}'],
  ],
  [
    'a lookup by what each value reaches from',
    'pay * lookup(domesticSubscribers, 1 million, 20%, 5 million subscribers, 65%, 150%)',
    ['result: pay | ×{by domestic subscribers; {below 1 million 20%; from 1 million 65%; from 5 million subscribers 150%}}'],
  ],
  ['conditions', 'not (views > 1 and run < 3) ? pay : 0', ['result: {pay if not (views>1 and run<3); 0 otherwise}']],
  [
    'a line for each name',
    'base = min(pay, ceiling)\nhalf_pay = base / 2\nhalf_pay + base',
    ['base: smaller of (pay,ceiling)', 'half_pay: (base)/(2)', 'result: half pay | +base'],
  ],
] as const)('mathLines draws %s', (_, text, drawn) => {
  expect(lines(text)).toEqual(drawn);
});

test('mathLines sets a long schedule in three columns, down each in turn', () => {
  const [line] = mathLines(treeOf(`pay * schedule(run, ${Array.from({ length: 9 }, (_, k) => 10 - k).join(', ')})`));
  expect(written(line!.pieces[1]!)).toContain('{1 10 4 7 7 4; 2 9 5 6 8 3; 3 8 6 5 9 on 2}');
});

test('spokenLines says a formula in words, with as many lines as are drawn', () => {
  const text = 'base = min(pay, 1.025 * ceiling)\nbase * (1 + (foreignSubscribers >= 75 million ? 60% : 35%)) / episodes';
  expect(spokenLines(treeOf(text))).toEqual([
    'The base is the smaller of pay and 1.025 times ceiling.',
    'The residual is base times the whole of 1 plus the whole of 60% if foreign subscribers at least 75 million, otherwise 35%, divided by episodes.',
  ]);
  for (const formula of RESIDUAL_FORMULAS) expect(spokenLines(treeOf(formula.text))).toHaveLength(mathLines(treeOf(formula.text)).length);
});

test('FormulaMath draws each line as MathML, told in words and with what it comes to, without inline styles', () => {
  const tree = treeOf('half = pay / 2\nhalf * exhibitionShare');
  const { body } = render(FormulaMath, { props: { tree, values: [4761, 2142.45] } });
  expect(body).toMatch(/aria-label="The half is pay divided by 2\. In the example 4,761\."/);
  expect(body.replace(/<!--.*?-->/g, '')).toMatch(/<mfrac[^>]*><mi[^>]*>pay<\/mi><mrow[^>]*><mn[^>]*>2<\/mn><\/mrow><\/mfrac>/);
  expect(body).toContain('→\u00a0$2,142');
  expect(body).not.toMatch(/\sstyle=|NaN|undefined/);
});
