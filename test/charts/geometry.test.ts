import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diverge } from '../../src/charts/bars';
import { axisEnd, stack } from '../../src/charts/dots';
import { anchor, balance, place, spaceOut, textWidth, wrap } from '../../src/charts/labels';
import { moneyScale, moneyTicks, monthTicks, spacedTicks } from '../../src/charts/scales';
import { clearest } from '../../src/charts/fan';

const points = fc.array(fc.record({ text: fc.string({ minLength: 1, maxLength: 24 }), at: fc.double({ min: 0, max: 600, noNaN: true }) }), {
  maxLength: 30,
});

test('place lets no two labels of a row touch, nor any leave the picture', () => {
  fc.assert(
    fc.property(points, (list) => {
      const placed = place(list, 600, 2, 9).map((label) => ({ ...label, right: label.left + textWidth(label.text) }));
      for (const label of placed) expect(label.left >= 0 && label.right <= 600.001).toBe(true);
      placed.forEach((a, i) =>
        placed.slice(i + 1).forEach((b) => expect(a.row !== b.row || a.left > b.right || b.left > a.right).toBe(true)),
      );
    }),
  );
});

test('place gives the first labels the first choice', () => {
  const labels = place(
    [
      { text: 'WGA 2007–08', at: 300 },
      { text: 'another', at: 300 },
    ],
    600,
    1,
    9,
  );
  expect(labels.map((label) => label.text)).toEqual(['WGA 2007–08']);
});

test('wrap keeps all words, in lines no wider than asked where words allow', () => {
  const text = 'half of the runs are ahead for good by May 2026';
  const lines = wrap(text, 160);
  expect(lines.join(' ')).toBe(text);
  for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(160);
});

test('balance needs no more lines than wrap and leaves no stub', () => {
  const text = 'half of the runs are ahead for good by May 2026';
  expect(balance(text, 300)).toHaveLength(wrap(text, 300).length);
  expect(balance('one two three four five', textWidth('one two three four')).at(-1)).not.toBe('five');
});

test('anchor hangs a label inward at both edges', () => {
  expect([anchor(4, '$200m', 300), anchor(150, '$200m', 300), anchor(297, '$200m', 300)]).toEqual(['start', 'middle', 'end']);
});

test('spaceOut keeps labels apart, in their order and in the chart', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { minLength: 2, maxLength: 6 }), (heights) => {
      const sorted = heights.sort((a, b) => a - b);
      const out = spaceOut(sorted, 16, 0, 300);
      out.forEach((height, i) => expect(i === 0 || height - (out[i - 1] ?? 0) >= 15.999).toBe(true));
      expect((out[0] ?? 0) >= 0 && (out.at(-1) ?? 0) <= 300.001).toBe(true);
    }),
  );
});

test('stack never rises above its height, even 50 dots in one column', () => {
  const { size, dots } = stack(Array(50).fill(10), 0, 600, 150, 24);
  expect(Math.max(...dots.map((dot) => dot.y)) + size / 2).toBeLessThanOrEqual(150.001);
});

test('stack puts what lies beyond the axis at its end', () => {
  expect(stack([10, 900, 950], 0, 600, 100, 20).dots.map((dot) => dot.x)).toEqual([10, 610, 610]);
});

test('axisEnd leaves out at most two far lengths and limits what past strikes widen', () => {
  const near = Array.from({ length: 48 }, (_, i) => 60 + i);
  expect(axisEnd([...near, 110, 900], [], [])).toBeLessThan(150);
  expect(axisEnd([...near, 108, 110], [], [])).toBeGreaterThan(110);
  expect(axisEnd([...near, 108, 110], [], [5000])).toBeLessThan(200);
  expect(axisEnd([...near, 108, 900], [950], [])).toBeGreaterThan(950);
});

test('moneyScale contains zero and stands when all amounts are zero', () => {
  expect(moneyScale([5, 10], [0, 100])(0)).toBe(0);
  expect(moneyScale([-5, -10], [0, 100])(0)).toBe(100);
  expect(moneyScale([0, 0], [0, 100])(0)).toBe(50);
  expect(moneyTicks(moneyScale([0], [0, 300]), 80)).toEqual([0]);
});

test('spacedTicks keeps ticks apart', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.double({ min: 1, max: 1e9, noNaN: true }), (low, size) => {
      const scale = moneyScale([low, low + size], [0, 320]);
      const at = spacedTicks(scale, 80).map(scale);
      at.forEach((x, i) => expect(i === 0 || x - (at[i - 1] ?? 0) >= 79.9 || at.length <= 2).toBe(true));
    }),
  );
});

test('monthTicks steps in round months from zero', () => {
  expect(monthTicks(180, 300, 44)).toEqual([0, 36, 72, 108, 144, 180]);
  expect(monthTicks(18, 300, 40)).toEqual([0, 3, 6, 9, 12, 15, 18]);
});

test('diverge stacks equal signs and parts opposite ones at zero', () => {
  const ends = (terms: number, stop: number) => diverge(terms, stop).map(({ from, to }) => [from, to]);
  expect(ends(3, 2)).toEqual([
    [0, 3],
    [3, 5],
  ]);
  expect(ends(-3, -2)).toEqual([
    [-3, 0],
    [-5, -3],
  ]);
  expect(ends(3, -2)).toEqual([
    [0, 3],
    [-2, 0],
  ]);
});

test('clearest keeps a label off the curve and off the mark', () => {
  const curve = Array.from({ length: 61 }, (_, i) => ({ x: i * 10, y: i < 30 ? 110 : 60 }));
  const spot = clearest({ width: 100, height: 15 }, [0, 600], [112], curve, 550);
  expect(spot.left).toBeGreaterThan(300);
  expect(spot.left + 100).toBeLessThan(550);
});
