import { resolve } from '../../src/model/question';
import { chosen } from '../../test/support/model';
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../workers/engine';
import { checkFormula, formulaRates } from '../../src/model/residuals/rates';
import { kept } from '../../src/model/kept';
import { forecastAsOf } from '../../src/model/length/lengths';
import { newMemory, preparedIn, type Memory } from '../../src/model/column';
import { sharesOf } from '../../src/model/residuals/segment-residuals';
import { prepareSimulation } from '../../src/model/run/worlds';
import { keptStock } from '../../src/model/residuals/stock';
import { favouring } from '../../src/scenario/readings';
import { PRESET_IDS } from '../../src/cases/cases';
import { presetScenario, withValue, type Scenario } from '../../src/scenario/scenario';
import { scenarios } from '../support/model';
import fc from 'fast-check';
import { cases } from '../support/cases';

test('kept() computes once per key and drops the least recently used result', () => {
  const square = kept(3, String, (x: number) => ({ is: x * x }));
  const first = square(1);
  for (const x of [2, 3, 1, 2, 3]) square(x);
  expect(square.computed).toBe(3);
  expect(square(1)).toBe(first);
  square(4);
  expect(square.computed).toBe(4);
  expect(square(1)).toBe(first);
  square(2);
  expect(square.computed).toBe(5);
});

test('kept() keeps null as a result and nothing of a failure', () => {
  let calls = 0;
  const fails = kept(3, String, (x: number) => {
    if (++calls === 1) throw new Error('once');
    return x === 0 ? null : x;
  });
  expect(() => fails(0)).toThrow('once');
  expect([fails(0), fails(0), fails.computed]).toEqual([null, null, 1]);
});

/** How often each thing that is kept has been computed. */
const counts = () => ({
  lengths: forecastAsOf.computed,
  stock: keptStock.computed,
  segments: sharesOf.computed,
  formulaChecks: checkFormula.computed,
  formulaRates: formulaRates.computed,
});

describe('a preview computes again only what its question touches', () => {
  const base = presetScenario('sag-aftra-2023');
  const market: Scenario = { ...base, markets: { 'deal.abroad': 'applicableMinimum * 50%' } };
  const engine = createEngine();
  const ask = (scenario: Scenario): void => void engine.preview(scenario, { points: 64, parts: [] });

  test.each([
    ['discount', 3],
    ['horizon', 5],
    ['wageShare', 55],
    ['stopCost', 9e6],
    ['term.general-increase.offer.1', 6],
    ['contractionDepth', 90],
  ] as const)('%s: no lengths, no stock, no formula', (key, value) => {
    ask(base);
    ask(market);
    const before = counts();
    ask(withValue(base, key, value));
    ask(withValue(market, key, value));
    expect(counts()).toEqual(before);
  });

  test.each([
    ['daysElapsed', 40, ['lengths']],
    ['residualsAll', 900e6, ['stock', 'segments']],
    ['term.revenue-share.ask', 1.23e9, ['formulaChecks', 'formulaRates', 'segments']],
  ] as const)('%s: what depends on it alone', (key, value, touched) => {
    ask(base);
    const before = counts();
    ask(withValue(base, key, value));
    const after = counts();
    const moved = (Object.keys(after) as (keyof typeof after)[]).filter((each) => after[each] !== before[each]);
    expect(moved.sort()).toEqual([...touched].sort());
  });
});

test('formulaRates returns the same object for the same text; three cases in turn compute nothing twice', () => {
  const cases = ['union', 'employers'] as const;
  const base = presetScenario('sag-aftra-2023');
  const all = [base, ...cases.map((side) => favouring(base, side))];
  const rates = (): unknown[] =>
    all.map(({ formulas, values }) => formulaRates(chosen(formulas.ask), values['term.revenue-share.ask'], 'actors'));
  const first = rates();
  const computed = formulaRates.computed;
  for (let k = 0; k < 5; k++) rates().forEach((each, place) => expect(each).toBe(first[place]));
  expect(formulaRates.computed).toBe(computed);
});

/** A memory whose arrays come full of what would spoil any sum. */
function spoiledMemory(): Memory {
  const memory = newMemory();
  return { take: (length) => memory.take(length).fill(NaN), rewind: memory.rewind };
}

test('a simulation prepared in used memory gives the same bytes as in fresh memory', () => {
  const memory = spoiledMemory();
  const bytes = (scenario: Scenario, prepare: (act: () => unknown) => unknown): string =>
    JSON.stringify(
      prepare(() => prepareSimulation(resolve(scenario))) &&
        (prepare(() => prepareSimulation(resolve(scenario))) as ReturnType<typeof prepareSimulation>)(0, 16),
    );
  fc.assert(
    fc.property(scenarios({ library: true }), (scenario) => {
      expect(bytes(scenario, (act) => preparedIn(memory, act))).toBe(bytes(scenario, (act) => act()));
    }),
    { numRuns: cases(2), seed: 5 },
  );
});

test.each(PRESET_IDS)('%s: every extent gives the same bits of what it computes', (id) => {
  const scenario = presetScenario(id);
  const all = prepareSimulation(resolve(scenario))(0, 40).quantities;
  for (const extent of ['nets', 'without-search', 'with-earnings'] as const) {
    const { quantities } = prepareSimulation(resolve(scenario), extent)(0, 40);
    expect(Object.keys(quantities).length).toBeGreaterThan(5);
    for (const [key, values] of Object.entries(quantities)) expect([key, values]).toEqual([key, all[key as keyof typeof all]]);
  }
});
