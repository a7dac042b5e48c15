import { PARAMETERS } from './parameters';
import { defaultOf } from './parameter';
import type { Scenario } from './scenario';

/** Whose case a reading of the disputed inputs favours. */
export type Side = 'union' | 'employers';

/** The inputs the parties differ over. */
export const DISPUTED = PARAMETERS.filter((parameter) => parameter.readings);

/** The scenario with every disputed input at the value that favours one side's case; options and all else stay. */
export const favouring = (scenario: Scenario, side: Side): Scenario =>
  withDisputed(scenario, (parameter) => parameter.readings!.find(({ who }) => who === side)!.value);

/** The scenario with every disputed input where it starts. */
export const undisputed = (scenario: Scenario): Scenario => withDisputed(scenario, defaultOf);

function withDisputed(scenario: Scenario, valueOf: (parameter: (typeof DISPUTED)[number]) => number): Scenario {
  const values: Record<string, number> = { ...scenario.values };
  for (const parameter of DISPUTED) values[parameter.key] = valueOf(parameter);
  return { ...scenario, values };
}
