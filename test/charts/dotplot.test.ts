import fc from 'fast-check';
import { expect, test } from 'vitest';
import { block, dotSize, dotWords, middle, only, pile, reached } from '../../src/charts/dotplot';
import { hang } from '../../src/charts/labels';

test('pile puts each dot within a bin of its position and stacks a bin from the axis up', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 10, max: 300, noNaN: true }), { maxLength: 50 }),
      fc.double({ min: 2, max: 20, noNaN: true }),
      (positions, size) => {
        const dots = pile(positions, 10, size, 20);
        dots.forEach(({ x }, i) => expect(Math.abs(x - (positions[i] ?? 0))).toBeLessThanOrEqual(20));
        dots.forEach(({ y }) => expect(y === size / 2 || dots.some((below) => Math.abs(below.y - (y - size)) < 1e-6)).toBe(true));
      },
    ),
  );
});

test('pile sets small dots side by side, the last row in the middle of its bin', () => {
  expect(pile([0, 0, 0], 0, 5, 10)).toEqual([
    { x: 2.5, y: 2.5 },
    { x: 7.5, y: 2.5 },
    { x: 5, y: 7.5 },
  ]);
});

test('block stands on the axis, within its height, around its middle', () => {
  expect(block(3, 50, 10, 20)).toEqual([
    { x: 45, y: 5 },
    { x: 55, y: 5 },
    { x: 45, y: 15 },
  ]);
  expect(block(0, 50, 10, 20)).toEqual([]);
});

test('dotSize is the same for all rows and leaves none too tall or too wide', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 50 }), { minLength: 1, maxLength: 3 }),
      (rows) => {
        const size = dotSize(
          rows.map((positions) => ({ positions, never: 50 - positions.length })),
          { from: 0, height: 70, largest: 14, aside: 80 },
        );
        for (const positions of rows) {
          for (const { y } of pile(positions, 0, size, 14)) expect(y + size / 2).toBeLessThanOrEqual(70.001);
          const none = block(50 - positions.length, 40, size, 70);
          for (const { x, y } of none)
            expect([x - size / 2 >= -0.001, x + size / 2 <= 80.001, y + size / 2 <= 70.001]).toEqual([true, true, true]);
        }
      },
    ),
  );
});

test('dotSize draws few dots as large as asked and fifty of one position larger than a fiftieth of the height', () => {
  const room = { from: 0, height: 160, largest: 14, aside: 80 };
  expect(dotSize([{ positions: [1, 40, 90], never: 0 }], room)).toBe(14);
  expect(dotSize([{ positions: Array(50).fill(30), never: 0 }], room)).toBeGreaterThan(6);
});

test('middle lies between the two middle dots, and is none where one of them never comes', () => {
  expect(middle([1, 2, 4, 9])).toBe(3);
  expect(middle([1, 2, 9])).toBe(2);
  expect(middle([1, 2, null, null])).toBeNull();
  expect(middle([])).toBeNull();
});

test('only is the value all dots share', () => {
  expect(only([5, 5, 5])).toBe(5);
  expect(only([5, 5, null])).toBeNull();
  expect(only([null, null])).toBeNull();
  expect(only([])).toBeNull();
  expect(reached([0, 5, null])).toEqual([0, 5]);
});

test('dotWords gives the chance that one of so many dots stands for', () => {
  expect(dotWords(50)).toBe('one dot: a 2 in 100 chance');
  expect(dotWords(20)).toBe('one dot: a 5 in 100 chance');
});

test('hang keeps words within the width, centred where there is room', () => {
  expect(hang(4, 60, 300)).toEqual({ x: 0, anchor: 'start' });
  expect(hang(150, 60, 300)).toEqual({ x: 150, anchor: 'middle' });
  expect(hang(290, 60, 300)).toEqual({ x: 300, anchor: 'end' });
});
