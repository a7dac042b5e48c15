import type { Cells } from './lengths';

/** Families of distributions that lengths are fitted by, the exponential first: the others hold it or something near. */
export const FAMILY_NAMES = ['exponential', 'weibull', 'lognormal', 'gamma', 'log-logistic'] as const;
export type FamilyName = (typeof FAMILY_NAMES)[number];

/** Names of the families’ parameters. */
export type FamilyParameter = 'rate' | 'shape' | 'scale' | 'meanLog' | 'sdLog';

/** Parameters of one distribution of a family, in the order of its names. */
export type Values = readonly number[];

/** A family: how it is fitted, and what its distributions say. */
export interface Family {
  /** The parameters as the field prints them. */
  readonly parameters: readonly FamilyParameter[];
  /** Largest likelihood for cells that tell a shape; shapes stay within `SHAPE_LIMITS`. */
  readonly fit: (cells: Cells) => Values;
  /** Natural log of the likelihood of the cells, in their unit. */
  readonly logLikelihood: (cells: Cells, values: Values) => number;
  /** −ln of the chance to last longer than t ≥ 0, given ln t too. */
  readonly hazard: (values: Values, t: number, lnT: number) => number;
}

/** Shapes the fits stay within (for the lognormal, 1 over its spread). A handful of nearly equal lengths would drive a shape without limit. */
export const SHAPE_LIMITS = [0.2, 5] as const;

/** The shape that `SHAPE_LIMITS` hold: for the lognormal 1 over its spread, for the exponential always 1. */
export const shapeOf = (name: FamilyName, values: Values): number =>
  name === 'exponential' ? 1 : name === 'lognormal' ? 1 / values[1]! : values[0]!;

/** Whether a fit's shape stands at one of its limits: the lengths would drive it further. */
export function isAtLimit(name: FamilyName, values: Values): boolean {
  const shape = shapeOf(name, values);
  return shape <= SHAPE_LIMITS[0] * (1 + 1e-9) || shape >= SHAPE_LIMITS[1] * (1 - 1e-9);
}
