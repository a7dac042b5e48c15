import type { ParameterKey } from '../../scenario/parameters';
import { BLOCK_SIZE, newMemory } from '../column';
import type { Question } from '../question';
import { drawn } from './preview';

/** For each net, the disputed input that moves the figure as set out of the range between both sides' cases; null if there is none. */
export interface Outliers {
  readonly members: ParameterKey | null;
  readonly employers: ParameterKey | null;
}

type Nets = Readonly<Record<keyof Outliers, number>>;

const meanOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Relative tolerance for rounding at the ends of the range. */
const SLACK = 1e-9;

/**
 * Finds the input that moves a net out of the range between both cases: one that, left as set in both cases, brings the figure as set back
 * between the two. A net need not be monotonic in every input, and a case moves several inputs at once. One block of draws is enough, since
 * only the input is asked for, not the size of its effect.
 *
 * @param cases the question on each side's numbers
 * @param moved disputed inputs that at least one case moves
 * @param leaving both cases with one input left as set
 */
export function outliers(
  set: Question,
  cases: readonly Question[],
  moved: readonly ParameterKey[],
  leaving: (key: ParameterKey) => readonly Question[],
): Outliers {
  const memory = newMemory();
  const netsOf = (question: Question): Nets => {
    const { membersNetGain, employersNetCost } = drawn(question, 'nets', BLOCK_SIZE, memory).quantities;
    // Not rounded: two figures that round to the same may lie on both sides of a bound.
    return { members: meanOf(membersNetGain!), employers: meanOf(employersNetCost!) };
  };
  const nets = netsOf(set);
  const isOutside = (of: keyof Outliers, sides: readonly Nets[]): boolean => {
    const [union, employers] = sides.map((side) => side[of]);
    const distance = Math.max(0, Math.min(union, employers) - nets[of], nets[of] - Math.max(union, employers));
    return distance > SLACK * Math.abs(nets[of]);
  };
  const found: Record<keyof Outliers, ParameterKey | null> = { members: null, employers: null };
  const both = cases.map(netsOf);
  const sought = (['members', 'employers'] as const).filter((of) => isOutside(of, both));
  if (sought.length === 0) return found;
  for (const key of moved) {
    const left = leaving(key).map(netsOf);
    for (const of of sought) if (!isOutside(of, left)) found[of] ??= key;
  }
  return found;
}
