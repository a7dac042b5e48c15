import { exp, ln } from '../random/elementary';
import { digamma, gammaHazard, lnGamma } from '../random/gamma';
import { SHAPE_LIMITS, type Family, type Values } from './family';
import type { Cells } from './lengths';

const STEPS = 100;
/** Change in the log of the shape at which the iteration stops. */
const PRECISE = 1e-11;
/** Relative step of the derivative of the tail by the shape, which has no closed form. */
const NUDGE = 1e-4;

/**
 * The gamma distribution of largest likelihood. For each shape the best rate solves one equation, so the search is along the shape alone,
 * for a zero of the profile likelihood's slope.
 */
function fit(cells: Cells): Values {
  let [low, high] = [ln(SHAPE_LIMITS[0]), ln(SHAPE_LIMITS[1])];
  let [below, above] = [profileSlope(cells, SHAPE_LIMITS[0]), profileSlope(cells, SHAPE_LIMITS[1])];
  if (below <= 0) return [SHAPE_LIMITS[0], bestRate(cells, SHAPE_LIMITS[0])];
  if (above >= 0) return [SHAPE_LIMITS[1], bestRate(cells, SHAPE_LIMITS[1])];
  let at = low;
  for (let step = 0; step < STEPS; step++) {
    // The Illinois method: false position that halves the value at the end that stays (Dowell and Jarratt 1971). It never leaves the bracket.
    const guess = low + ((high - low) * below) / (below - above);
    const shift = Math.abs(guess - at);
    at = guess;
    if (shift < PRECISE) break;
    const slope = profileSlope(cells, exp(at));
    if (slope > 0) [low, below, above] = [at, slope, above / 2];
    else [high, above, below] = [at, slope, below / 2];
  }
  return [exp(at), bestRate(cells, exp(at))];
}

/** Derivative of the log-likelihood by the shape, at the best rate for the shape. */
function profileSlope(cells: Cells, shape: number): number {
  const rate = bestRate(cells, shape);
  let slope = 0;
  const [psi, lnRate] = [digamma(shape), ln(rate)];
  for (let k = 0; k < cells.days.length; k++) {
    slope += cells.ended[k]! * (lnRate - psi + cells.logs[k]!);
    if (cells.running[k]! > 0) {
      const x = rate * cells.days[k]!;
      const [up, down] = [shape * (1 + NUDGE), shape * (1 - NUDGE)];
      slope -= (cells.running[k]! * (gammaHazard(up, x) - gammaHazard(down, x))) / (up - down);
    }
  }
  return slope;
}

/** The rate of largest likelihood for a shape: Newton steps in its log, inside a bracket; the log-likelihood is concave in the rate. */
function bestRate({ days, ended, running }: Cells, shape: number): number {
  let [count, time, later] = [0, 0, 0];
  for (let k = 0; k < days.length; k++) {
    count += ended[k]!;
    time += ended[k]! * days[k]!;
    later += running[k]! * days[k]!;
  }
  const rate = (shape * count) / time;
  if (later === 0) return rate;
  const lnGammaOfShape = lnGamma(shape);
  // Censored lengths make the rate smaller. For shapes of 1 or more their hazard is at most the rate; for smaller ones the bracket is merely wide.
  let [low, high] = [ln((shape * count) / (time + later)) - (shape < 1 ? 30 : 1e-9), ln(rate)];
  let at = high;
  for (let step = 0; step < STEPS; step++) {
    const r = exp(at);
    // First and second derivative by the log of the rate.
    let [slope, bend] = [shape * count - r * time, -r * time];
    for (let k = 0; k < days.length; k++) {
      if (!(running[k]! > 0)) continue;
      const x = r * days[k]!;
      const hazard = exp(shape * ln(x) - x - lnGammaOfShape + gammaHazard(shape, x, lnGammaOfShape));
      slope -= running[k]! * hazard;
      bend -= running[k]! * hazard * (shape - x + hazard);
    }
    if (slope > 0) low = at;
    else high = at;
    const newton = at - slope / bend;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - at) < 1e-15) break;
    at = next;
  }
  return exp(at);
}

/** The gamma distribution: density proportional to t^(shape − 1) e^(−rate t). Its hazard levels off at the rate. */
export const GAMMA: Family = {
  parameters: ['shape', 'rate'],
  fit,
  logLikelihood: ({ days, logs, ended, running }, [shape, rate]) => {
    const lnGammaOfShape = lnGamma(shape!);
    const constant = shape! * ln(rate!) - lnGammaOfShape;
    let sum = 0;
    for (let k = 0; k < days.length; k++) {
      sum += ended[k]! * (constant + (shape! - 1) * logs[k]! - rate! * days[k]!);
      if (running[k]! > 0) sum -= running[k]! * gammaHazard(shape!, rate! * days[k]!, lnGammaOfShape);
    }
    return sum;
  },
  hazard: ([shape, rate], t) => gammaHazard(shape!, rate! * t),
};
