import type { Parameter } from '../../scenario/parameter';
import type { ParameterKey } from '../../scenario/parameters';
import { disputedOf, movedDisputed, onNumbersOf, type Side } from '../../scenario/readings';
import type { Scenario } from '../../scenario/scenario';
import { LANES, newMemory } from '../column';
import { drawn } from './preview';
import { ofOneRandomisation, summarizeNets } from './summarize';

/** For each net, the key of the disputed input that takes the figure as set out of the range between both sides' cases; null if none does. */
export interface Outliers {
  readonly members: ParameterKey | null;
  readonly employers: ParameterKey | null;
}

type Nets = Readonly<Record<keyof Outliers, number>>;

/**
 * Finds the input that takes a net out of the range between both cases: one that, left as set in both cases, brings the figure as set back
 * between the two. A net need not move one way with every input, and a case moves several at once.
 * From one block of draws: it is asked which input, not by how much.
 */
export function outliers(scenario: Scenario): Outliers {
  const memory = newMemory();
  const nets = (asked: Scenario): Nets => {
    const { members, employers } = summarizeNets(drawn(asked, 'nets', LANES, memory), ofOneRandomisation);
    return { members: members.mean ?? 0, employers: employers.mean ?? 0 };
  };
  const set = nets(scenario);
  const cases = SIDES.map((side) => nets(onNumbersOf(scenario, side)));
  const outside = (of: keyof Outliers, [union, employers]: readonly Nets[]): number =>
    Math.max(0, Math.min(union[of], employers[of]) - set[of], set[of] - Math.max(union[of], employers[of]));
  const SLACK = 1e-9;
  const found: Record<keyof Outliers, ParameterKey | null> = { members: null, employers: null };
  const sought = (['members', 'employers'] as const).filter((of) => outside(of, cases) > SLACK * Math.abs(set[of]));
  if (sought.length === 0) return found;
  for (const parameter of candidates(scenario)) {
    const left = SIDES.map((side) => nets(withoutIts(scenario, side, parameter)));
    for (const of of sought) {
      const distance = outside(of, left);
      if (distance <= SLACK * Math.abs(set[of])) found[of] ??= parameter.key;
    }
  }
  return found;
}

const SIDES: readonly Side[] = ['union', 'employers'];

/** Disputed inputs that some case moves. */
function candidates(scenario: Scenario): readonly Parameter[] {
  const moved = movedDisputed(scenario);
  return disputedOf(scenario.preset).filter(
    ({ key, needs, readings }) =>
      !moved.some((parameter) => parameter.key === key) &&
      (!needs || needs.values.includes(scenario.values[needs.key])) &&
      readings!.some(({ value }) => value !== scenario.values[key]),
  );
}

/** A side's case with one input left as set. */
function withoutIts(scenario: Scenario, side: Side, { key }: Parameter): Scenario {
  const { values, ...rest } = onNumbersOf(scenario, side);
  return { ...rest, values: { ...values, [key]: scenario.values[key] } };
}
