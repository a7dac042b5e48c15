import { bonusKey } from './deal';
import { parameterIn, type ParameterKey } from './parameters';
import type { Scenario } from './scenario';

/** Inputs on which the sign of members' net often depends: the value of a bonus, the years counted, the wage gap left after a renewal. */
export function soughtInputs(scenario: Pick<Scenario, 'preset'>): readonly ParameterKey[] {
  const keys: readonly (ParameterKey | null)[] = [bonusKey(scenario), 'horizon', 'wagePersistence'];
  return keys.filter((key): key is ParameterKey => key !== null && parameterIn(scenario.preset, key) !== undefined);
}

/** The scenario with another value of an input, and nothing else changed. */
export const atValue = (scenario: Scenario, key: ParameterKey, value: number): Scenario => ({
  ...scenario,
  values: { ...scenario.values, [key]: value },
});
