import fc from 'fast-check';
import { scaleLinear } from 'd3';
import { expect, test } from 'vitest';
import AmountBars from '../../src/charts/AmountBars.svelte';
import AmountColumns from '../../src/charts/AmountColumns.svelte';
import { differs, extremes, type Amount } from '../../src/charts/amounts';
import { money } from '../../src/words/format';
import { draw, expectReadable, labelOf, linesOf, textsOf, WIDTHS } from './drawn';
import { cases } from '../support/cases';

const bar = (amount: number, k = 0, label = `Terms ${k}`, range: Amount['range'] = null) => ({
  id: String(k),
  label,
  amount,
  range,
  chosen: k === 1,
  side: k === 2 ? ('union' as const) : k === 3 ? ('employers' as const) : null,
  text: money(amount),
});
const years = (amounts: readonly number[], range?: (amount: number) => Amount['range']): Amount[] =>
  amounts.map((amount, k) => ({ id: String(k + 1), label: String(k + 1), amount, range: range?.(amount) ?? null, chosen: k === 2 }));
const any = fc.array(fc.oneof(fc.double({ min: 0, max: 1e9, noNaN: true }), fc.constantFrom(0, 0.03, 1945)), {
  minLength: 1,
  maxLength: 13,
});

test('AmountBars draws any amounts readable at every width', () => {
  fc.assert(
    fc.property(any, fc.constantFrom(...WIDTHS), (amounts, width) => {
      const bars = amounts.map((amount, k) =>
        bar(amount, k, `Terms of ${k} that were asked for and not agreed`, [amount / 2, amount * 1.2]),
      );
      expectReadable(draw(AmountBars, { bars, width, label: 'x' }));
    }),
    { numRuns: cases(12) },
  );
});

test('AmountColumns draws any amounts readable at every width', () => {
  fc.assert(
    fc.property(any, fc.constantFrom(...WIDTHS), (amounts, width) => {
      const columns = years(amounts, (amount) => [amount * 0.8, amount * 1.3]);
      expectReadable(draw(AmountColumns, { columns, axis: 'exhibition year', width, label: 'x' }));
    }),
    { numRuns: cases(12) },
  );
});

test('AmountBars names and prices every bar, tells whose demand it is, and brackets where readings differ', () => {
  const bars = [bar(695, 0), bar(1945, 1), bar(10_990, 2), bar(7932, 3, 'Terms 3', [5000, 9000])];
  const html = draw(AmountBars, { bars, width: 720, label: 'The same work under other terms.' });
  for (const words of ['Terms 0', '$695', '$1,950', '$11,000', '$7,930']) expect(textsOf(html)).toContain(words);
  expect(html).toMatch(/class="bar (svelte-\w+ )?chosen|class="bar[^"]*chosen/);
  expect(html).toMatch(/class="bar[^"]*union/);
  expect(html).toMatch(/class="bar[^"]*employers/);
  expect(linesOf(html, 'reading')).toHaveLength(1);
  expect(labelOf(html)).toBe('The same work under other terms.');
});

test('AmountColumns is as high as the amount, marks the one asked about, and says what is counted', () => {
  const html = draw(AmountColumns, { columns: years([400, 200, 100]), axis: 'exhibition year', width: 720, label: 'x' });
  const heights = [...html.matchAll(/<rect class="column[^"]*"[^>]*height="([\d.]+)"/g)].map(([, height]) => Number(height));
  expect(heights[0]! / heights[1]!).toBeCloseTo(2, 6);
  expect(heights[0]! / heights[2]!).toBeCloseTo(4, 6);
  expect([...html.matchAll(/class="column[^"]*chosen/g)]).toHaveLength(1);
  expect(textsOf(html)).toEqual(expect.arrayContaining(['1', '2', '3', 'exhibition year']));
  expect(linesOf(html, 'reading')).toHaveLength(0);
});

test('nothing at all is drawn without a fault', () => {
  for (const width of WIDTHS) {
    expectReadable(draw(AmountBars, { bars: [], width, label: 'x' }));
    expectReadable(draw(AmountBars, { bars: [bar(0)], width, label: 'x' }));
    expectReadable(draw(AmountColumns, { columns: years([0, 0]), axis: 'run', width, label: 'x' }));
  }
});

test('readings differ from a cent and a pixel on', () => {
  const x = scaleLinear([0, 1000], [0, 100]);
  expect([null, [5, 5], [5, 10], [5, 16]].map((range) => differs(range as Amount['range'], x))).toEqual([false, false, false, true]);
  expect(extremes(years([5, 7], (amount) => [amount - 1, amount + 2]))).toEqual([5, 4, 7, 7, 6, 9]);
});
