import { parameterIn, parametersOf } from './parameters';
import { defaultOf, type Parameter } from './parameter';
import type { PresetId } from './presets';
import type { Scenario } from './scenario';

/** Whose case a reading of the disputed inputs favours. */
export type Side = 'union' | 'employers';

/** The inputs the parties of a preset's dispute differ over, with both readings. */
export const disputedOf = (preset: PresetId): readonly Parameter[] =>
  parametersOf(preset).filter(({ readings, unused }) => readings && !unused);

/** The inputs the parties differ over in the actors' dispute. */
export const DISPUTED = disputedOf('sag-aftra-2023');

/** The union's number for a disputed input. */
export function unionReading(preset: PresetId, key: string): number {
  const reading = parameterIn(preset, key)?.readings?.find(({ who }) => who === 'union');
  if (!reading) throw new Error(`no reading of the union's: ${key}`);
  return reading.value;
}

/** The scenario with every disputed input at the value that favours one side's case; options and all else stay. */
export const favouring = (scenario: Scenario, side: Side): Scenario =>
  withDisputed(scenario, (parameter) => parameter.readings!.find(({ who }) => who === side)!.value);

/** The scenario with every disputed input where it starts. */
export const undisputed = (scenario: Scenario): Scenario => withDisputed(scenario, defaultOf);

function withDisputed(scenario: Scenario, valueOf: (parameter: Parameter) => number): Scenario {
  const values: Record<string, number> = { ...scenario.values };
  for (const parameter of disputedOf(scenario.preset)) values[parameter.key] = valueOf(parameter);
  return { ...scenario, values };
}
