import { expect, test } from 'vitest';
import { MEDIATED_GROUPS, type MediatedFilter } from '../../src/facts/mediated-groups';
import { mediatedLengths } from '../../src/facts/mediated-stoppages';

/** Number, mean to a tenth of a day, median, as the ledger has them from the file itself. */
function told(filter: MediatedFilter): readonly [number, number, number] {
  const { days, counts } = mediatedLengths(filter);
  const n = counts.reduce((sum, count) => sum + count, 0);
  const mean = days.reduce((sum, day, k) => sum + day * counts[k]!, 0) / n;
  return [n, Math.round(10 * mean) / 10, at(filter, 0.5)];
}

function at(filter: MediatedFilter, share: number): number {
  const { days, counts } = mediatedLengths(filter);
  const n = counts.reduce((sum, count) => sum + count, 0);
  let passed = 0;
  return days[counts.findIndex((count) => (passed += count) >= share * n)]!;
}

test('mediatedLengths are 14,223 stoppages with the published mean, median and tail', () => {
  expect(told({})).toEqual([14_223, 50.3, 19]);
  expect([0.75, 0.9, 0.95].map((share) => at({}, share))).toEqual([51, 128, 210]);
  expect(mediatedLengths().days.at(-1)).toBe(2330);
  expect(Math.min(...mediatedLengths().days)).toBe(1);
});

test.each([
  ['1984-89', 46.7, 22],
  ['1990-99', 52.3, 18],
  ['2000-09', 54.8, 17],
  ['2010-20', 40.9, 9],
] as const)('mediatedLengths of %s have mean %d and median %d', (era, mean, median) => {
  expect(told({ era }).slice(1)).toEqual([mean, median]);
});

test.each([
  ['under-100', 53.7, 20],
  ['100-499', 47.6, 17],
  ['500-999', 42.4, 15],
  ['1000-4999', 46.8, 17],
  ['5000-up', 39.1, 18],
] as const)('mediatedLengths with %s workers have mean %d and median %d', (size, mean, median) => {
  expect(told({ size }).slice(1)).toEqual([mean, median]);
});

test('mediatedLengths by industry: information and arts as the ledger has them', () => {
  expect(told({ industry: 'information' })).toEqual([139, 45.1, 18]);
  expect(told({ industry: 'arts' })).toEqual([46, 83.1, 35]);
});

test.each(Object.keys(MEDIATED_GROUPS) as (keyof typeof MEDIATED_GROUPS)[])('the groups of %s add up to all', (kind) => {
  const parts = MEDIATED_GROUPS[kind].map((group) => told({ [kind]: group })[0]);
  expect(parts.reduce((sum, n) => sum + n, 0)).toBe(14_223);
  for (const n of parts) expect(n).toBeGreaterThan(0);
});
