import { expect, test } from 'vitest';
import { manufacturingStrikes } from '../../src/facts/manufacturing-strikes';

const mean = (xs: readonly number[]): number => xs.reduce((sum, x) => sum + x, 0) / xs.length;
const sorted = (xs: readonly number[]): number[] => [...xs].sort((a, b) => a - b);

test('manufacturingStrikes are Kennan’s 566: mean 43.62, median 28, standard deviation 44.67, longest 235', () => {
  const { days, production } = manufacturingStrikes('all');
  expect([days.length, production.length]).toEqual([566, 566]);
  expect(mean(days)).toBeCloseTo(43.62, 2);
  expect((sorted(days)[282]! + sorted(days)[283]!) / 2).toBe(28);
  expect(Math.sqrt((mean(days.map((day) => (day - mean(days)) ** 2)) * 566) / 565)).toBeCloseTo(44.67, 2);
  expect(Math.max(...days)).toBe(235);
});

test('those begun in a June are the 62 of the textbooks, with 2 days for observation 36', () => {
  const { days } = manufacturingStrikes('june');
  expect(days.length).toBe(62);
  expect(mean(days)).toBeCloseTo(42.66, 2);
  expect(days[35]).toBe(2);
  expect((sorted(days)[30]! + sorted(days)[31]!) / 2).toBe(27);
});
