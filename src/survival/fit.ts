import { exp } from '../random/elementary';
import { FAMILIES } from './families';
import { isAtLimit, type Family, type FamilyName, type Values } from './family';
import { cellsOf, endedOf, sizeOf, tellsShape, type Cells, type Lengths } from './lengths';

/** A distribution fitted to lengths by maximum likelihood. */
export interface Fit {
  readonly family: FamilyName;
  readonly parameters: readonly { readonly name: string; readonly value: number; readonly standardError: number | null }[];
  /** Natural log of the likelihood of the lengths in their unit. */
  readonly logLikelihood: number;
  /** Akaike’s criterion: 2 × parameters − 2 × log-likelihood. */
  readonly aic: number;
  /** Lengths, and how many of them ended. */
  readonly n: number;
  readonly ended: number;
  /** Whether the shape is at its limit; the parameters then have no standard errors. */
  readonly atBound: boolean;
}

/**
 * Fits a family by maximum likelihood. Standard errors come from the observed information; null if the shape is at its limit
 * (`atBound`) or the information is not positive definite.
 *
 * @throws RangeError for invalid lengths (`cellsOf`), or if the family has a shape and fewer than two different lengths ended
 */
export function fitFamily(name: FamilyName, lengths: Lengths): Fit {
  return fitCells(name, cellsOf(lengths));
}

/** The same for cells. */
export function fitCells(name: FamilyName, cells: Cells): Fit {
  const family = FAMILIES[name];
  if (family.parameters.length > 1 && !tellsShape(cells))
    throw new RangeError(`fewer than two different lengths ended among ${sizeOf(cells)}`);
  const values = family.fit(cells);
  const atBound = isAtLimit(name, values);
  const errors = atBound ? values.map(() => null) : standardErrors(family, cells, values);
  const logLikelihood = family.logLikelihood(cells, values);
  return {
    family: name,
    parameters: family.parameters.map((parameter, k) => ({ name: parameter, value: values[k]!, standardError: errors[k]! })),
    logLikelihood,
    aic: 2 * values.length - 2 * logLikelihood,
    n: sizeOf(cells),
    ended: endedOf(cells),
    atBound,
  };
}

/** The values of a fit's parameters. */
export const valuesOf = ({ parameters }: Fit): Values => parameters.map(({ value }) => value);

/** Akaike weight of each fit, proportional to exp(−ΔAIC / 2); they sum to 1 (Burnham and Anderson 2002). */
export function familyWeights(fits: readonly Pick<Fit, 'aic'>[]): readonly number[] {
  const best = Math.min(...fits.map(({ aic }) => aic));
  const parts = fits.map(({ aic }) => exp((best - aic) / 2));
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
}

/** Step of the second differences, as a part of a parameter's standard error: large against rounding, small against the curvature. */
const STEP = 0.02;

/**
 * Square roots of the diagonal of the inverse observed information, minus the second derivatives of the log-likelihood, by fourth-order
 * central differences.
 */
function standardErrors(family: Family, cells: Cells, values: Values): readonly (number | null)[] {
  const along = (moves: readonly number[]): number =>
    family.logLikelihood(
      cells,
      values.map((value, k) => value + (moves[k] ?? 0)),
    );
  const here = along([]);
  const unit = (k: number, step: number): number[] => values.map((_, j) => (j === k ? step : 0));
  // The step follows a first estimate of the parameter's standard error.
  const steps = values.map((value, k) => {
    let step = 1e-3 * Math.max(Math.abs(value), 1e-6);
    for (let round = 0; round < 3; round++) {
      const bend = (along(unit(k, step)) - 2 * here + along(unit(k, -step))) / (step * step);
      if (!(bend < 0)) break;
      step = STEP / Math.sqrt(-bend);
    }
    return Math.min(step, 0.2 * Math.max(Math.abs(value), 1e-6));
  });
  const second = (k: number): number => {
    const at = (times: number): number => along(unit(k, times * steps[k]!));
    return (-at(2) + 16 * at(1) - 30 * here + 16 * at(-1) - at(-2)) / (12 * steps[k]! * steps[k]!);
  };
  const a = -second(0);
  if (values.length === 1) return [a > 0 ? 1 / Math.sqrt(a) : null];
  const cross = (times: number): number => {
    const [p, q] = [times * steps[0]!, times * steps[1]!];
    return (along([p, q]) - along([p, -q]) - along([-p, q]) + along([-p, -q])) / (4 * p * q);
  };
  // Richardson extrapolation removes the error of second order.
  const b = -(4 * cross(1) - cross(2)) / 3;
  const c = -second(1);
  const determinant = a * c - b * b;
  return a > 0 && determinant > 0 ? [Math.sqrt(c / determinant), Math.sqrt(a / determinant)] : [null, null];
}
