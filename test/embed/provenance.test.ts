import { expect, test } from 'vitest';
import { provenance } from '../../src/embed/provenance';
import { presetScenario } from '../../src/scenario/scenario';

const start = presetScenario('sag-aftra-2023');
const whole = { draws: 8192, model: '9.8.7', seed: 1 };

test('provenance names the scenario, says that it is simulated live, how often, by which model and from which seed', () => {
  expect(provenance(start, whole)).toBe(
    'Strike impact simulator · Actors’ strike, as known on 18 July 2023 · simulated live, 8,192 runs, model 9.8.7, seed 1',
  );
});

test('provenance says how many inputs are not the preset’s; seed and runs are no inputs', () => {
  const changed = { ...start, values: { ...start.values, horizon: 3 }, seed: 5, draws: 512 };
  expect(provenance(changed, { ...whole, draws: 512, seed: 5 })).toContain('18 July 2023, with 1 input changed · simulated live, 512 runs');
  const formula = { ...changed, formulas: { ...start.formulas, ask: { text: '0.5 * pay' } } };
  expect(provenance(formula, { ...whole, draws: 512 })).toContain(', with 2 inputs changed · ');
});

test('provenance says while a run goes on how far it is', () => {
  expect(provenance(start, { ...whole, draws: 256 })).toContain('simulated live, 256 of 8,192 runs so far, model');
});
