import type { ExampleCredit } from './clause';

/**
 * A half-hour and an hour under the actors’ ceilings from July 2021 on, as inferred: those of network reruns in 2016–17 × 1.05 × 1.075².
 */
export const HALF_HOUR = { programLength: 30, ceiling: 2578 * 1.05 * 1.155625 };
export const ONE_HOUR = { programLength: 60, ceiling: 3668 * 1.05 * 1.155625 };

/**
 * The first `count` exhibition years of a credit on one of the largest services, with pay above every ceiling. What `credit` names stands
 * in place of that.
 */
/* @__NO_SIDE_EFFECTS__ */
export function firstYears(credit: ExampleCredit, count: number): readonly ExampleCredit[] {
  const largest = { pay: 20_000, domesticSubscribers: 68e6, foreignSubscribers: 160e6 };
  return Array.from({ length: count }, (_, index) => ({ ...largest, ...credit, exhibitionYear: index + 1 }));
}
