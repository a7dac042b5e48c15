import { exp, ln } from '../random/elementary';
import { FAMILIES } from './families';
import { SHAPE_LIMITS, shapeOf, type FamilyName, type Values } from './family';
import type { Cells } from './lengths';

/** A distribution of a family and its weight; the weights of a family sum to 1. */
export interface Plausible {
  readonly values: Values;
  readonly weight: number;
}

/**
 * Distance of two points of the grid, in standard deviations: for a nearly normal likelihood, sums over such a grid are exact to nine
 * digits.
 */
const SPACING = 0.75;
/** Points on either side of the maximum: six standard deviations, enough for a skew likelihood. */
const SIDE = 8;
/** Points whose likelihood is a smaller part of the maximum than this are left out. */
const LEAST = 1e-4;

/**
 * Posterior distribution of a family's parameters, as weights of the points of a grid along the axes of the likelihood at its maximum.
 * The prior is flat in the log of the scale and in the log of the shape, with which forecast intervals from few lengths keep their coverage
 * (Datta and Mukerjee 2004 on such matching priors); shapes are within `SHAPE_LIMITS`.
 *
 * @param best the parameters of largest likelihood
 */
export function posteriorOf(name: FamilyName, cells: Cells, best: Values): readonly Plausible[] {
  const family = FAMILIES[name];
  const { free, values } = FORMS[name];
  const summit = free(best);
  const top = family.logLikelihood(cells, best);
  const likelihood = (at: Values): number => {
    const found = values(at);
    const shape = shapeOf(name, found);
    return shape < SHAPE_LIMITS[0] * (1 - 1e-12) || shape > SHAPE_LIMITS[1] * (1 + 1e-12) ? -Infinity : family.logLikelihood(cells, found);
  };
  const axes = axesOf((moves) => family.logLikelihood(cells, values(summit.map((at, k) => at + (moves[k] ?? 0)))) - top, summit.length);
  const points: { values: Values; weight: number }[] = [];
  const sides = summit.length > 1 ? SIDE : 0;
  for (let j = -sides; j <= sides; j++)
    for (let i = -SIDE; i <= SIDE; i++) {
      const at = summit.map((each, k) => each + SPACING * (i * axes[0]![k]! + j * (axes[1]?.[k] ?? 0)));
      const weight = exp(likelihood(at) - top);
      if (weight >= LEAST) points.push({ values: values(at), weight });
    }
  const sum = points.reduce((total, { weight }) => total + weight, 0);
  return points.map((point) => ({ values: point.values, weight: point.weight / sum }));
}

/** Parameters of a family as numbers without bounds, the scale first, and back. */
interface Form {
  readonly free: (values: Values) => Values;
  readonly values: (free: Values) => Values;
}

const SCALED: Form = { free: ([shape, scale]) => [ln(scale!), ln(shape!)], values: ([a, b]) => [exp(b!), exp(a!)] };
const FORMS: Readonly<Record<FamilyName, Form>> = {
  exponential: { free: ([rate]) => [ln(rate!)], values: ([a]) => [exp(a!)] },
  weibull: SCALED,
  'log-logistic': SCALED,
  lognormal: { free: ([mean, sd]) => [mean!, ln(sd!)], values: ([a, b]) => [a!, exp(b!)] },
  // The mean serves as the gamma's scale: it is nearly independent of the shape.
  gamma: { free: ([shape, rate]) => [ln(shape! / rate!), ln(shape!)], values: ([a, b]) => [exp(b!), exp(b! - a!)] },
};

/** Step of the second differences. */
const STEP = 0.01;
/** Standard deviation along an axis on which the likelihood does not fall, as for a shape at its limit. */
const WIDE = 0.5;

/** Axes of a likelihood at its maximum, each one standard deviation long: columns of a root of the inverse information. */
function axesOf(fall: (moves: readonly number[]) => number, count: number): readonly Values[] {
  const along = (moves: readonly number[]): number => (fall(moves) + fall(moves.map((move) => -move))) / (STEP * STEP);
  const a = -along([STEP, 0]);
  if (count === 1) return [[standardDeviation(a)]];
  const c = -along([0, STEP]);
  const cross = (-along([STEP, STEP]) - a - c) / 2;
  const determinant = a * c - cross * cross;
  if (!(a > 0 && c > 0 && determinant > 1e-9 * a * c))
    return [
      [standardDeviation(a), 0],
      [0, standardDeviation(c)],
    ];
  // One axis along the second parameter alone; one along the first, with the second moving as its correlation implies.
  const second = standardDeviation(c);
  const first = Math.sqrt(c / determinant);
  return [
    [first, (-cross / c) * first],
    [0, second],
  ];
}

const standardDeviation = (information: number): number => (information > 0 ? Math.min(1 / Math.sqrt(information), 5) : WIDE);
