import { PRESETS, type PresetId } from '../cases/cases';
import { bonusKey } from './deal';
import type { Parameter } from './parameter';
import { parameterIn, parametersOf, type ParameterKey } from './parameters';
import { startValue, type Scenario } from './scenario';

/** The side whose case a reading of the disputed inputs favors. */
export type Side = 'union' | 'employers';

/** Inputs that the parties of a preset's dispute differ over, with both readings. */
export const disputedOf = (preset: PresetId): readonly Parameter[] => parametersOf(preset).filter(({ readings }) => readings);

/**
 * The union's number for a disputed input.
 *
 * @throws Error if the input has none
 */
export function unionReading(preset: PresetId, key: ParameterKey): number {
  const reading = parameterIn(preset, key)?.readings?.find(({ who }) => who === 'union');
  if (!reading) throw new Error(`no reading of the union's: ${key}`);
  return reading.value;
}

/** The scenario with every disputed input at the value that favors one side; options and everything else stay. */
export const favouring = (scenario: Scenario, side: Side): Scenario => withDisputed(scenario, (parameter) => readingOf(parameter, side));

/** The scenario with every disputed input at the preset's value. */
export const undisputed = (scenario: Scenario): Scenario => withDisputed(scenario, startOf(scenario.preset));

/** Disputed inputs that have an effect: those whose options are selected. */
export const inForce = ({ preset, values }: Pick<Scenario, 'preset' | 'values'>): readonly Parameter[] =>
  disputedOf(preset).filter(({ needs }) => !needs || needs.values.includes(values[needs.key]));

/** Disputed inputs that the reader has moved from the preset's values. */
export const movedDisputed = ({ preset, values }: Scenario): readonly Parameter[] =>
  inForce({ preset, values }).filter((parameter) => values[parameter.key] !== startOf(preset)(parameter));

/** The side whose number every disputed input has; null if neither, or if nothing is in dispute. */
export const sideOf = ({ preset, values }: Scenario): Side | null =>
  inForce({ preset, values }).length === 0
    ? null
    : (SIDES.find((side) => inForce({ preset, values }).every((parameter) => values[parameter.key] === readingOf(parameter, side))) ??
      null);

/**
 * Whether there are cases of both sides to show with the scenario as set: not if the reader has moved every disputed input, nor if all have
 * one side's numbers already.
 */
export const hasCases = (scenario: Scenario): boolean =>
  sideOf(scenario) === null && movedDisputed(scenario).length < inForce(scenario).length;

/** The scenario on one side's numbers. Disputed inputs that the reader has moved keep their values. */
export function onNumbersOf(scenario: Scenario, side: Side): Scenario {
  const moved = movedDisputed(scenario);
  return withDisputed(scenario, (parameter) => (moved.includes(parameter) ? scenario.values[parameter.key] : readingOf(parameter, side)));
}

/** Disputed inputs that the case of either side moves. */
export function movedByCases(scenario: Scenario): readonly ParameterKey[] {
  const moved = movedDisputed(scenario);
  return inForce(scenario)
    .filter((parameter) => !moved.includes(parameter) && parameter.readings!.some(({ value }) => value !== scenario.values[parameter.key]))
    .map(({ key }) => key);
}

/** The scenario on one side's numbers except for one input, which stays as set, and with what a bonus is worth how it builds up. */
export function onNumbersBut(scenario: Scenario, side: Side, key: ParameterKey): Scenario {
  const { values, ...rest } = onNumbersOf(scenario, side);
  const kept = key === bonusKey(scenario) ? [key, 'bonusBuildUp' as const] : [key];
  return { ...rest, values: { ...values, ...Object.fromEntries(kept.map((each) => [each, scenario.values[each]])) } };
}

/** Scenarios whose nets are shown with those of the scenario as set. */
export interface ScenarioCases {
  readonly union: Scenario;
  readonly employers: Scenario;
  /** Without the terms that no party has priced; null if there are none. */
  readonly withoutUnpriced: Scenario | null;
}

/** Cases of a scenario; null if there are none. */
export const scenarioCases = (scenario: Scenario): ScenarioCases | null =>
  hasCases(scenario)
    ? { union: onNumbersOf(scenario, 'union'), employers: onNumbersOf(scenario, 'employers'), withoutUnpriced: withoutUnpriced(scenario) }
    : null;

/** The scenario without the terms that no party has priced; null if the dispute has none or they are left out already. */
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
    startValue(preset, parameter);

function withDisputed(scenario: Scenario, valueOf: (parameter: Parameter) => number): Scenario {
  const values: Record<ParameterKey, number> = { ...scenario.values };
  for (const parameter of disputedOf(scenario.preset)) values[parameter.key] = valueOf(parameter);
  return { ...scenario, values };
}
