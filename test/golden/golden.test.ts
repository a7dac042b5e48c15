import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Result } from '../../src/model/run/summary';
import { MODEL_VERSION, shortVersion } from '../../src/scenario/model-version';
import { PRESET_IDS } from '../../src/cases/cases';
import { VERSIONS } from '../../src/words/versions';
import { goldenFile, goldenText, moves, moveText, refusal } from './golden';

test.each(PRESET_IDS)('simulate %s at 512 draws gives the golden numbers of this version, every digit', async (id) => {
  const golden = readFileSync(goldenFile(id), 'utf8');
  const found = await goldenText(id);
  // The list first: it says more than two texts side by side.
  expect(moves(JSON.parse(golden), JSON.parse(found)).map(moveText)).toEqual([]);
  expect(found).toBe(golden);
});

const result = (model: string, mean: number): Result =>
  ({
    model,
    seed: 1,
    draws: 512,
    scenario: { values: { a: 1 } },
    quantities: { net: { unit: 'USD', mean, p90: null } },
  }) as unknown as Result;

test('moves() names every number that differs, and one that only one result has; the version and what was asked are none', () => {
  expect(moves(result('1.0.0', 4), result('1.1.0', 4))).toEqual([]);
  expect(moves(result('1.0.0', 4), { ...result('1.0.0', 4), scenario: { values: { b: 2 } } })).toEqual([]);
  const other = { ...result('1.0.0', 5), more: 0 };
  expect(moves(result('1.0.0', 4), other).map(moveText)).toEqual(['quantities.net.mean: 4 → 5 (+25 %)', 'more: undefined → 0']);
  expect(moves({ x: 0 }, { x: -0 })).toHaveLength(1);
});

test('refusal(): the last digit may not move within a version, and may with another', () => {
  const digit = 4 + Number.EPSILON * 4;
  expect(refusal(result('1.0.0', 4), result('1.0.0', 4))).toBeNull();
  expect(refusal(result('1.0.0', 4), result('1.0.0', digit))).toMatch(
    /1 numbers moved, but the model is still version 1\.0\.0[^]*net\.mean/,
  );
  expect(refusal(result('1.0.0', 4), result('1.1.0', digit))).toBeNull();
});

test('refusal(): a result may have more than before within a version, and not less', () => {
  const more = { ...result('1.0.0', 4), companies: [{ net: 1 }] } as unknown as Result;
  expect(refusal(result('1.0.0', 4), more)).toBeNull();
  expect(refusal(more, result('1.0.0', 4))).toMatch(/1 numbers moved[^]*companies\.0\.net: 1 → undefined/);
});

test('the table of versions begins with the model’s, falls strictly, and says of each what changed', () => {
  expect(VERSIONS[0].version).toBe(MODEL_VERSION);
  const numbers = VERSIONS.map(({ version }) =>
    version
      .split('.')
      .map(Number)
      .reduce((sum, part) => 1000 * sum + part, 0),
  );
  for (let k = 1; k < numbers.length; k++) expect(numbers[k]).toBeLessThan(numbers[k - 1]);
  for (const { version, date, changed } of VERSIONS) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(date).toMatch(/^2026-\d\d-\d\d$/);
    expect(changed.length).toBeGreaterThan(10);
  }
  expect([shortVersion('1.4.0'), shortVersion('1.4.1')]).toEqual(['1.4', '1.4.1']);
});
