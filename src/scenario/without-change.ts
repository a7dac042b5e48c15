import { presetScenario, type Change, type Scenario } from './scenario';

/** The scenario with one input back at the preset’s value. */
export function withoutChange(scenario: Scenario, { of, key }: Change): Scenario {
  const start = presetScenario(scenario.preset);
  if (of === 'value') return { ...scenario, values: { ...scenario.values, [key]: start.values[key] } };
  if (of === 'formula') return { ...scenario, formulas: { ...scenario.formulas, [key]: start.formulas[key] } };
  const markets = { ...scenario.markets };
  delete markets[key];
  return { ...scenario, markets };
}
