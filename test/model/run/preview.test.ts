import fc from 'fast-check';
import { casesOf } from '../../../workers/engine';
import { resolve } from '../../../src/model/question';
import { expect, test } from 'vitest';
import { newMemory } from '../../../src/model/column';
import { byNoMoreThan, percentileError, shownQuantity, shownShares, withinError } from '../../../src/model/run/digits';
import { preview, type PreviewRequest } from '../../../src/model/run/preview';
import { prepareSimulation } from '../../../src/model/run/worlds';
import { fillStream, randomDesign } from '../../../src/random/design';
import { favouring } from '../../../src/scenario/readings';
import { PRESET_IDS } from '../../../src/cases/cases';
import { presetScenario, withValue, type Scenario } from '../../../src/scenario/scenario';
import { directRunner } from '../../../workers/direct';

const memory = newMemory();
const ask = (scenario: Scenario, points: number, parts: PreviewRequest['parts'] = []) =>
  preview(resolve(scenario), casesOf(scenario), { points, parts }, memory);

test.each([0, 5, 31, 36])('fillStream with step 8: stream %i has every eighth draw, to the bit', (stream) => {
  const design = randomDesign(3, 40);
  const all = new Float64Array(8 * 40);
  fillStream(all, design, stream, 0, all.length);
  for (const [first, count] of [
    [0, 40],
    [3, 39],
    [16, 7],
  ]) {
    const some = new Float64Array(count);
    fillStream(some, design, stream, first, count, 8);
    expect([...some]).toEqual(Array.from(some, (_, k) => all[first + 8 * k]));
  }
});

test('a preview is of draws 0, 8, 16, … of the run', () => {
  const scenario = presetScenario('sag-aftra-2023');
  const evaluate = prepareSimulation(resolve(scenario));
  const whole = [0, 256].flatMap((first) => [...evaluate(first, 256).quantities.membersNetGain]);
  const { summary } = ask(scenario, 64);
  const mean = whole.filter((_, k) => k % 8 === 0).reduce((sum, x) => sum + x, 0) / 64;
  expect(summary.result.quantities.membersNetGain.mean! / mean).toBeCloseTo(1, 12);
  expect(summary.result.draws).toBe(64);
});

test('a preview has the nets of each side’s numbers, from the same points', () => {
  const scenario = presetScenario('wga-2023-settled');
  const { summary, readings } = ask(scenario, 128);
  for (const side of ['union', 'employers'] as const) {
    const own = ask(favouring(scenario, side), 128).summary.shown.quantities;
    expect(readings![side]).toEqual({ members: own.membersNetGain, employers: own.employersNetCost });
    expect(readings![side].members.mean).not.toBe(summary.shown.quantities.membersNetGain.mean);
  }
});

test('a preview lists the costly parts it includes and leaves out the others', () => {
  const scenario = presetScenario('sag-aftra-2023-settled');
  const [bare, full] = [ask(scenario, 64), ask(scenario, 64, ['break-even', 'checks'])].map(({ summary }) => summary);
  expect([bare.parts, full.parts]).toEqual([[], ['break-even', 'checks']]);
  expect([bare.checks, full.checks === null]).toEqual([null, false]);
  expect(bare.result.quantities['breakEvenLengthMembers']).toBeUndefined();
  expect(full.result.quantities['breakEvenLengthMembers'].p50).toBeGreaterThan(0);
  expect(full.result.quantities['membersNetGain']).toEqual(bare.result.quantities['membersNetGain']);
});

test('if a formula is invalid on one side’s numbers, there are no cases, and a preview has no readings', () => {
  const preset = presetScenario('sag-aftra-2023');
  // Less than nothing at the revenue that the employers name.
  const scenario = { ...preset, formulas: { ...preset.formulas, ask: { text: 'min(pay, $60 billion - streamingRevenue)' } } };
  expect(casesOf(preset)).not.toBeNull();
  expect(casesOf(scenario)).toBeNull();
  expect(ask(scenario, 64).readings).toBeNull();
});

test('the standard errors of a preview are about right: means are within two of them in nine cases of ten', async () => {
  const cases = PRESET_IDS.flatMap((id) => [presetScenario(id), withValue(presetScenario(id), 'horizon', 5)]);
  let [within, all, squares] = [0, 0, 0];
  for (const scenario of cases) {
    const { members, employers } = await directRunner().nets({ ...scenario, draws: 4096 });
    for (const seed of [1, 2, 3])
      for (const points of [64, 128, 256]) {
        const { membersNetGain, employersNetCost } = ask({ ...scenario, seed }, points).summary.result.quantities;
        for (const [found, truth] of [
          [membersNetGain, members],
          [employersNetCost, employers],
        ]) {
          const z = Math.abs(found.mean! - truth.mean!) / found.standardError!;
          all++;
          squares += z * z;
          if (z <= 2) within++;
        }
      }
  }
  expect(within / all).toBeGreaterThan(0.9);
  // And not much smaller either: figures would lose digits for nothing.
  expect(Math.sqrt(squares / all)).toBeGreaterThan(0.5);
});

test.each([
  [184.1, 1.6, 180],
  [183.3, 0.6, 183],
  [183.3, 1, 183],
  [-1.2345e9, 4e6, -1.23e9],
  [1.2345e9, 2.4e7, 1.2e9],
  [3.4, 5, 3],
  [0, 5, 0],
  [0.1137, 0.0004, 0.114],
  [0.1137, 0, 0.1137],
  [12, NaN, 12],
])('withinError(%d, %d) is %d', (value, error, shown) => {
  expect(withinError(value, error)).toBe(shown);
});

test('byNoMoreThan() moves a value by no more than its error, and keeps no digit that it may drop', () => {
  expect([byNoMoreThan(13.28e6, 1.17e6), byNoMoreThan(71.94, 1.74), byNoMoreThan(33, 5.3), byNoMoreThan(7.563, 0)]).toEqual([
    13e6, 72, 30, 7.563,
  ]);
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.double({ min: 1e-3, max: 1e9, noNaN: true }), (value, error) => {
      const shown = byNoMoreThan(value, error);
      expect(Math.abs(shown - value)).toBeLessThanOrEqual(error * (1 + 1e-9));
      // Multiples of a unit that is above a fifth of the error.
      const unit = 10 ** Math.floor(Math.log10(2 * error));
      expect(Math.abs(shown / unit - Math.round(shown / unit))).toBeLessThan(1e-3);
    }),
  );
});

test('shownQuantity keeps values without error and rounds percentiles by their own error', () => {
  const still = { unit: 'days', mean: 118, standardError: 0, p05: 118, p10: 118, p25: 118, p50: 118, p75: 118, p90: 118, p95: 118 };
  expect(shownQuantity(still, 256)).toEqual(still);
  const net = {
    unit: 'USD',
    mean: 1.234e8,
    standardError: 2e6,
    p05: 1e6,
    p10: 1.12e7,
    p25: 6e7,
    p50: 1.234e8,
    p75: 1.8e8,
    p90: 3.112e8,
    p95: 4e8,
  };
  expect(percentileError(net, 400)).toBeCloseTo(0.5 * 3e8 * 0.05, 6);
  expect(shownQuantity(net, 400)).toMatchObject({ mean: 1.2e8, p10: 1e7, p50: 1.2e8, p90: 3.1e8, standardError: 2e6 });
  expect(shownQuantity({ ...net, p90: null, mean: null }, 1_000_000)).toMatchObject({ mean: null, p90: null, p50: 1.23e8 });
});

test('shownShares: hundredths of many draws, twentieths of few, and never 0 or 1 unless exact', () => {
  const shares = { membersAhead: 0.913, employersWorse: 0.999, outlastsMembers: 0.001, outlastsEmployers: 0, outlastsBoth: 1 };
  expect(shownShares(shares, 8192)).toEqual({ ...shares, membersAhead: 0.91 });
  expect(shownShares(shares, 256)).toEqual({ ...shares, membersAhead: 0.9 });
});

test('companies and the balance are shown to the digits that their error allows, in a preview fewer than in a run', async () => {
  const scenario = presetScenario('sag-aftra-2023-settled');
  const digits = (usd: number): number => Math.abs(usd).toPrecision(12).replace('.', '').replace(/0+$/, '').replace(/^0+/, '').length;
  const { summary } = ask(scenario, 128);
  const whole = await directRunner().run(scenario);
  const most = ({ shown }: typeof summary): number =>
    Math.max(...shown.companies.map(({ net }) => digits(net.p90)), ...shown.gainFan.p90.map(digits));
  expect(most(summary)).toBeLessThan(most(whole));
  expect(most(whole)).toBeLessThanOrEqual(4);
  whole.shown.companies.forEach(({ net }, k) => expect(Math.abs(net.mean / whole.companies[k].net.mean - 1)).toBeLessThan(0.02));
});
