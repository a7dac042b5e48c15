import { parameterIn, parametersOf, type ParameterKey } from './parameters';
import { defaultOf, type Parameter } from './parameter';
import { PRESETS, type PresetId } from './presets';
import type { Scenario } from './scenario';

/** Whose case a reading of the disputed inputs favours. */
export type Side = 'union' | 'employers';

/** The inputs the parties of a preset's dispute differ over, with both readings. */
export const disputedOf = (preset: PresetId): readonly Parameter[] =>
  parametersOf(preset).filter(({ readings, unused }) => readings && !unused);

/** The union's number for a disputed input. */
export function unionReading(preset: PresetId, key: ParameterKey): number {
  const reading = parameterIn(preset, key).readings?.find(({ who }) => who === 'union');
  if (!reading) throw new Error(`no reading of the union's: ${key}`);
  return reading.value;
}

/** The scenario with every disputed input at the value that favours one side’s case; options and all else stay. */
export const favouring = (scenario: Scenario, side: Side): Scenario => withDisputed(scenario, (parameter) => readingOf(parameter, side));

/** The scenario with every disputed input where it starts. */
export const undisputed = (scenario: Scenario): Scenario => withDisputed(scenario, startOf(scenario.preset));

/** The disputed inputs that count: those whose options are in force. */
export const inForce = ({ preset, values }: Pick<Scenario, 'preset' | 'values'>): readonly Parameter[] =>
  disputedOf(preset).filter(({ needs }) => !needs || needs.values.includes(values[needs.key]));

/** The disputed inputs that the reader has moved from where the preset has them. */
export const movedDisputed = ({ preset, values }: Scenario): readonly Parameter[] =>
  inForce({ preset, values }).filter((parameter) => values[parameter.key] !== startOf(preset)(parameter));

/** The side on whose numbers every disputed input stands; null where they stand otherwise. */
export const sideOf = ({ preset, values }: Scenario): Side | null =>
  SIDES.find((side) => inForce({ preset, values }).every((parameter) => values[parameter.key] === readingOf(parameter, side))) ?? null;

/**
 * Whether there are cases of both sides to show beside the scenario as set: not where the reader has moved every disputed input, nor
 * where all stand on one side's numbers already.
 */
export const hasCases = (scenario: Scenario): boolean =>
  sideOf(scenario) === null && movedDisputed(scenario).length < inForce(scenario).length;

/** The scenario on one side's numbers: a disputed input takes the side's, but for those that the reader has moved, which keep theirs. */
export function onNumbersOf(scenario: Scenario, side: Side): Scenario {
  const moved = movedDisputed(scenario);
  return withDisputed(scenario, (parameter) => (moved.includes(parameter) ? scenario.values[parameter.key] : readingOf(parameter, side)));
}

/** The disputed inputs that a case of either side moves. */
export function movedByCases(scenario: Scenario): readonly ParameterKey[] {
  const moved = movedDisputed(scenario);
  return inForce(scenario)
    .filter((parameter) => !moved.includes(parameter) && parameter.readings!.some(({ value }) => value !== scenario.values[parameter.key]))
    .map(({ key }) => key);
}

/** The scenario on one side's numbers but for one input, which is left as set. */
export function onNumbersBut(scenario: Scenario, side: Side, key: ParameterKey): Scenario {
  const { values, ...rest } = onNumbersOf(scenario, side);
  return { ...rest, values: { ...values, [key]: scenario.values[key] } };
}

/** The scenarios whose nets stand beside those of the scenario as set. */
export interface ScenarioCases {
  readonly union: Scenario;
  readonly employers: Scenario;
  /** Without the terms that no party has priced; null where there are none. */
  readonly withoutUnpriced: Scenario | null;
}

/** The cases of a scenario; null where there is none. */
export const scenarioCases = (scenario: Scenario): ScenarioCases | null =>
  hasCases(scenario)
    ? { union: onNumbersOf(scenario, 'union'), employers: onNumbersOf(scenario, 'employers'), withoutUnpriced: withoutUnpriced(scenario) }
    : null;

/** The scenario without the terms that no party has priced; null where the dispute has none or they are left out already. */
export function withoutUnpriced(scenario: Scenario): Scenario | null {
  const { unpriced } = PRESETS[scenario.preset];
  if (unpriced === null || scenario.values[unpriced] === 0) return null;
  return { ...scenario, values: { ...scenario.values, [unpriced]: 0 } };
}

/** Both sides, in the order they are named. */
export const SIDES: readonly Side[] = ['union', 'employers'];

const readingOf = ({ readings }: Parameter, side: Side): number => readings!.find(({ who }) => who === side)!.value;

const startOf =
  (preset: PresetId) =>
  (parameter: Parameter): number =>
    PRESETS[preset].values[parameter.key] ?? defaultOf(parameter);

function withDisputed(scenario: Scenario, valueOf: (parameter: Parameter) => number): Scenario {
  const values: Record<ParameterKey, number> = { ...scenario.values };
  for (const parameter of disputedOf(scenario.preset)) values[parameter.key] = valueOf(parameter);
  return { ...scenario, values };
}
