import { expect, test } from 'vitest';
import { placeMarks } from '../../src/app/marks';

test('landmarks stand on the track inside the thumb’s ends; what lies outside the range is left out', () => {
  const placed = placeMarks([{ at: 0 }, { at: 10 }, { at: 5 }, { at: 11 }], [0, 10], 124);
  expect(placed.map(({ at }) => at)).toEqual([12, 62, 112]);
  expect(placeMarks([{ at: 1 }], [0, 10], 0)).toEqual([]);
});

test('words that would meet go a row lower, and none leaves the track', () => {
  const placed = placeMarks(
    [
      { at: 5, text: '5 offer' },
      { at: 6, text: '7 deal' },
      { at: 20, text: '20 demand' },
    ],
    [0, 20],
    200,
  );
  expect(placed.map(({ row }) => row)).toEqual([0, 1, 0]);
  for (const { left } of placed) expect(left).toBeGreaterThanOrEqual(0);
  expect(placed[2].left).toBeLessThan(200 - 40);
});
