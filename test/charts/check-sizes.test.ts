import { resolve } from '../../src/model/question';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import CheckSizes from '../../src/charts/CheckSizes.svelte';
import { checkRows, checksSentence, exampleSteps, runsOfCentsSentence, noChecks } from '../../src/words/checks';
import { PRESET_IDS, PRESETS } from '../../src/cases/cases';
import { plain } from '../../src/words/sentence';
import { residualChecks } from '../../src/model/residuals/residual-checks';
import type { Summary } from '../../src/model/run/summary';
import { presetScenario } from '../../src/scenario/scenario';
import { draw } from './drawn';
import { cases } from '../support/cases';

const found = residualChecks(resolve(presetScenario('sag-aftra-2023')))!;
const rects = (html: string) =>
  [...html.matchAll(/<rect class="size-(\d)[^"]*" x="([^"]+)" y="([^"]+)" width="([^"]+)"/g)].map(
    (match) => match.slice(1).map(Number) as [number, number, number, number],
  );

test('CheckSizes cuts each bar into five sizes that fill it, in order', () => {
  const bars = rects(draw(CheckSizes, { groups: checkRows(found) })).slice(5);
  expect(bars).toHaveLength(6 * 5);
  const rows = checkRows(found).flatMap(({ rows: each }) => each);
  rows.forEach(({ sizes }, row) => {
    const parts = bars.slice(5 * row, 5 * row + 5);
    expect(parts.map(([size]) => size)).toEqual([0, 1, 2, 3, 4]);
    parts.forEach(([, x, , width], k) => {
      expect(x).toBeCloseTo(640 * (k === 0 ? 0 : sizes.below[k - 1]!), 6);
      // A pixel is left between two parts.
      expect(x + width + 1).toBeCloseTo(640 * (sizes.below[k] ?? 1), 6);
    });
  });
});

test('CheckSizes draws any shares without a broken number', () => {
  const shares = fc
    .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 })
    .map((below) => below.sort((a, b) => a - b));
  fc.assert(
    fc.property(shares, (below) => {
      draw(CheckSizes, { groups: [{ title: 'a', rows: [{ label: 'b', sizes: { count: 1, mean: 1, median: 1, below } }] }] });
    }),
    { numRuns: cases(10) },
  );
});

test('the sentence tells the numbers of the summary, and says so where there are none', () => {
  const text = plain(checksSentence({ checks: found } as Summary));
  expect(text).toMatch(/^About 4\.9 million checks a year go to 270,000 people, \$193 on average/);
  expect(text).toContain(`${Math.round(100 * found.worlds[0].dayPlayers.below[0])} in 100 are under a dollar under the 2020 contract`);
  expect(plain(runsOfCentsSentence({ checks: found } as Summary))).toMatch(/\d+ in 100 of these players get less than a dollar every time/);
});

test.each(PRESET_IDS.filter((id) => !PRESETS[id].residuals?.hasStock))('%s says why it has no checks to count', (id) => {
  const result = { scenario: presetScenario(id) } as unknown as Summary['result'];
  expect(checksSentence({ checks: null, result })).toEqual(noChecks(id));
  expect(plain(noChecks(id))).toMatch(/\w.*\.$/);
  expect(runsOfCentsSentence({ checks: null } as Summary)).toEqual([]);
});

test('the steps of one check lead from the receipts to the check', () => {
  const steps = exampleSteps(found);
  expect(steps.map(({ amount }) => amount)).toEqual([
    expect.stringMatching(/^\$\d/),
    expect.stringMatching(/^\$\d/),
    expect.stringMatching(/^\$0\.\d\d$/),
    expect.stringMatching(/^\$0\.\d\d$/),
  ]);
});
