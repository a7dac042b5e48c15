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

test('mediatedLengths are 14,223 stoppages with mean, median and tail by the file’s own way to count: end − start + 1', () => {
  expect(told({})).toEqual([14_223, 51.3, 20]);
  expect([0.75, 0.9, 0.95].map((share) => at({}, share))).toEqual([52, 129, 211]);
  expect(mediatedLengths().days.at(-1)).toBe(2331);
  const { days, counts } = mediatedLengths();
  expect([days[0], counts[0]]).toEqual([1, 199]);
});

test.each([
  ['1984-89', 47.7, 23],
  ['1990-99', 53.3, 19],
  ['2000-09', 55.8, 18],
  ['2010-20', 41.9, 10],
] as const)('mediatedLengths of %s have mean %d and median %d', (era, mean, median) => {
  expect(told({ era }).slice(1)).toEqual([mean, median]);
});

test.each([
  ['under-100', 54.6, 21],
  ['100-499', 48.6, 18],
  ['500-999', 43.4, 16],
  ['1000-4999', 47.8, 18],
  ['5000-up', 40.1, 19],
] as const)('mediatedLengths with %s workers have mean %d and median %d', (size, mean, median) => {
  expect(told({ size }).slice(1)).toEqual([mean, median]);
});

test('mediatedLengths by industry: information and arts as the ledger has them', () => {
  expect(told({ industry: 'information' })).toEqual([139, 46.1, 19]);
  expect(told({ industry: 'arts' })).toEqual([46, 84.0, 36]);
});

test.each(Object.keys(MEDIATED_GROUPS) as (keyof typeof MEDIATED_GROUPS)[])('the groups of %s add up to all', (kind) => {
  const parts = MEDIATED_GROUPS[kind].map((group) => told({ [kind]: group })[0]);
  expect(parts.reduce((sum, n) => sum + n, 0)).toBe(14_223);
  for (const n of parts) expect(n).toBeGreaterThan(0);
});
