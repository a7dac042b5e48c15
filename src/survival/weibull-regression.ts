import { ln } from '../random/elementary';
import { GUMBEL } from './weibull';

/** A Weibull regression: the log of a length is constant + slope × covariate + sigma × a standard Gumbel. */
export interface WeibullRegression {
  readonly constant: number;
  readonly slope: number;
  readonly sigma: number;
  readonly standardErrors: { readonly constant: number; readonly slope: number; readonly sigma: number };
  /** Log-likelihood of the logs of the lengths, as textbooks print it. */
  readonly logLikelihoodOfLogs: number;
}

const STEPS = 200;

/**
 * Fits uncensored lengths to a covariate by maximum likelihood: Newton steps, halved until the likelihood rises, in constant / sigma,
 * slope / sigma and 1 / sigma, in which the log-likelihood is concave. In Kennan (1985) and Greene (example 22.10) the covariate is
 * unanticipated production.
 *
 * @throws RangeError if the columns differ in length
 */
export function weibullRegression(days: readonly number[], covariate: readonly number[]): WeibullRegression {
  if (days.length !== covariate.length) throw new RangeError(`${days.length} lengths but ${covariate.length} values of the covariate`);
  const logs = days.map(ln);
  const rows = logs.map((log, i) => [-1, -covariate[i]!, log] as const);
  let at: Vector = [mean(logs), 0, 1];
  let here = climb(rows, at);
  for (let step = 0; step < STEPS; step++) {
    const move = solve(here.bend, here.gradient);
    let length = 1;
    let next = along(at, move, length);
    let there = climb(rows, next);
    while (!(there.value >= here.value) && length > 1e-12) {
      length /= 2;
      next = along(at, move, length);
      there = climb(rows, next);
    }
    const shift = Math.abs(length) * Math.max(...move.map(Math.abs));
    [at, here] = [next, there];
    if (shift < 1e-13) break;
  }
  const [a, b, w] = at;
  const [constant, slope, sigma] = [a / w, b / w, 1 / w];
  // Delta method: derivatives of constant, slope and sigma by the three fitted parameters.
  const moves: readonly Vector[] = [
    [1 / w, 0, -a / (w * w)],
    [0, 1 / w, -b / (w * w)],
    [0, 0, -1 / (w * w)],
  ];
  const error = (gradient: Vector): number => Math.sqrt(-dot(gradient, solve(here.bend, gradient, 1)));
  return {
    constant,
    slope,
    sigma,
    standardErrors: { constant: error(moves[0]!), slope: error(moves[1]!), sigma: error(moves[2]!) },
    logLikelihoodOfLogs: here.value,
  };
}

type Vector = readonly [number, number, number];
type Matrix = readonly [Vector, Vector, Vector];

const scratch = { value: 0, slope: 0, bend: 0 };

/** Log-likelihood of the logs, gradient and second derivatives; z is linear in the three parameters. */
function climb(rows: readonly Vector[], at: Vector): { value: number; gradient: Vector; bend: Matrix } {
  if (!(at[2] > 0)) return { value: -Infinity, gradient: [0, 0, 0], bend: [ZERO, ZERO, ZERO] };
  let value = rows.length * ln(at[2]);
  const gradient: [number, number, number] = [0, 0, rows.length / at[2]];
  const bend: [number, number, number][] = [
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, -rows.length / (at[2] * at[2])],
  ];
  for (const row of rows) {
    GUMBEL.density(dot(row, at), scratch);
    value += scratch.value;
    for (let i = 0; i < 3; i++) {
      gradient[i]! += scratch.slope * row[i]!;
      for (let j = 0; j < 3; j++) bend[i]![j]! += scratch.bend * row[i]! * row[j]!;
    }
  }
  return { value, gradient, bend: bend as unknown as Matrix };
}

const ZERO: Vector = [0, 0, 0];
const mean = (xs: readonly number[]): number => xs.reduce((sum, x) => sum + x, 0) / xs.length;
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const along = (at: Vector, move: Vector, length: number): Vector => [
  at[0] + length * move[0],
  at[1] + length * move[1],
  at[2] + length * move[2],
];

/** `sign` times the solution x of matrix × x = right, by Cramer's rule; a Newton step has sign −1. */
function solve([p, q, r]: Matrix, right: Vector, sign: 1 | -1 = -1): Vector {
  const cross = (a: Vector, b: Vector): Vector => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
  // The matrix is symmetric, so rows serve as columns.
  const determinant = dot(p, cross(q, r));
  const x = [dot(right, cross(q, r)), dot(p, cross(right, r)), dot(p, cross(q, right))];
  return [(sign * x[0]!) / determinant, (sign * x[1]!) / determinant, (sign * x[2]!) / determinant];
}
