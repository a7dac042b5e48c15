import type { Cells } from './lengths';

/** Families of distributions for lengths. The exponential comes first: the others include it or come close to it. */
export const FAMILY_NAMES = ['exponential', 'weibull', 'lognormal', 'gamma', 'log-logistic'] as const;
export type FamilyName = (typeof FAMILY_NAMES)[number];

/** Parameters of one distribution, in the order of `Family.parameters`. */
export type Values = readonly number[];

/** A family: its fit, its likelihood and its hazard. */
export interface Family {
  /** Names of the parameters, as statisticians print them. */
  readonly parameters: readonly string[];
  /** Parameters of largest likelihood, for cells that determine a shape (`tellsShape`); the shape is within `SHAPE_LIMITS`. */
  readonly fit: (cells: Cells) => Values;
  /** Natural log of the likelihood of the cells, in their unit. */
  readonly logLikelihood: (cells: Cells, values: Values) => number;
  /** Cumulative hazard: −ln of the probability to last longer than t ≥ 0; ln t is given too, since it is at hand. */
  readonly hazard: (values: Values, t: number, lnT: number) => number;
}

/** Bounds of a fitted shape (for the lognormal, 1 / sdLog). A few nearly equal lengths would drive it to infinity. */
export const SHAPE_LIMITS = [0.2, 5] as const;

/** The shape to which `SHAPE_LIMITS` apply: for the lognormal 1 / sdLog, for the exponential 1. */
export const shapeOf = (name: FamilyName, values: Values): number =>
  name === 'exponential' ? 1 : name === 'lognormal' ? 1 / values[1]! : values[0]!;

/** Whether a fitted shape is at one of its limits: the likelihood would be larger beyond it. */
export function isAtLimit(name: FamilyName, values: Values): boolean {
  const shape = shapeOf(name, values);
  return shape <= SHAPE_LIMITS[0] * (1 + 1e-9) || shape >= SHAPE_LIMITS[1] * (1 - 1e-9);
}
