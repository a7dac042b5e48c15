import { exp, ln } from '../random/elementary';
import { FAMILIES } from './families';
import { SHAPE_LIMITS, shapeOf, type FamilyName, type Values } from './family';
import type { Cells } from './lengths';

/** A distribution of a family, and what it counts for; the weights of a family sum to 1. */
export interface Plausible {
  readonly values: Values;
  readonly weight: number;
}

/** Distance of two points of the grid, in standard deviations: a sum over such a grid is exact to nine digits for what is near normal. */
const SPACING = 0.75;
/** Points on either side of the summit: six standard deviations, more than a skew likelihood needs. */
const SIDE = 8;
/** Points of less likelihood than this against the summit are left out. */
const LEAST = 1e-4;

/**
 * What the lengths leave plausible of a family: its posterior distribution, as weights of the points of a grid laid over the likelihood’s
 * summit along its axes. The prior is flat in the log of the scale and in the log of the shape, under which forecasts from few lengths hold
 * what they promise (Datta and Mukerjee 2004 on such matching priors); shapes stay within `SHAPE_LIMITS`.
 *
 * @param best the family’s values of largest likelihood
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

/** Values of a family as numbers without bounds, the scale first, and back. */
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
  // The mean is the gamma’s scale: it and the shape are nearly independent.
  gamma: { free: ([shape, rate]) => [ln(shape! / rate!), ln(shape!)], values: ([a, b]) => [exp(b!), exp(b! - a!)] },
};

/** Step of the second differences. */
const STEP = 0.01;
/** Spread along an axis on which the likelihood does not fall, as where a shape stands at its limit. */
const WIDE = 0.5;

/** The standard deviations’ axes of a likelihood at its summit: columns of a root of its inverse information. */
function axesOf(fall: (moves: readonly number[]) => number, count: number): readonly Values[] {
  const along = (moves: readonly number[]): number => (fall(moves) + fall(moves.map((move) => -move))) / (STEP * STEP);
  const a = -along([STEP, 0]);
  if (count === 1) return [[spread(a)]];
  const c = -along([0, STEP]);
  const cross = (-along([STEP, STEP]) - a - c) / 2;
  const determinant = a * c - cross * cross;
  if (!(a > 0 && c > 0 && determinant > 1e-9 * a * c))
    return [
      [spread(a), 0],
      [0, spread(c)],
    ];
  // Along the second number alone, and the first with what it draws along.
  const second = spread(c);
  const first = Math.sqrt(c / determinant);
  return [
    [first, (-cross / c) * first],
    [0, second],
  ];
}

const spread = (information: number): number => (information > 0 ? Math.min(1 / Math.sqrt(information), 5) : WIDE);
