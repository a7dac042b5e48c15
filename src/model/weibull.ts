import { exp, ln } from '../random/elementary';
import { uniform } from '../random/threefry';

/**
 * The Weibull distribution of largest likelihood for lengths some of which are right-censored.
 *
 * For a given shape k the best scale has a closed form, scale^k = sum(t^k) / events, so only k is searched for: the root of the profile
 * likelihood's slope, which falls throughout, by Newton steps on ln k kept inside a shrinking bracket.
 * Source: Kalbfleisch and Prentice, The Statistical Analysis of Failure Time Data (2nd ed., 2002), chapter 3.
 *
 * @param days - lengths above 0, in days or any other unit
 * @param censored - aligned with `days`, true where the strike had not ended
 * @returns shape within `SHAPE_LIMITS` (at a limit when the likelihood still rises there), scale in the unit of `days`
 * @throws RangeError when the two differ in length, a length is not above 0 and finite, or nothing ended
 */
export function fitWeibull(days: readonly number[], censored: readonly boolean[]): WeibullFit {
  if (days.length !== censored.length) throw new RangeError(`${days.length} lengths but ${censored.length} marks of censoring`);
  const bad = days.find((day) => !(day > 0 && day < Infinity));
  if (bad !== undefined) throw new RangeError(`a length must be above 0 and finite, got ${bad}`);
  const ended = censored.filter((running) => !running).length;
  if (ended === 0) throw new RangeError(`nothing ended among ${days.length} lengths`);

  // Logs relative to the longest keep every power within 0 and 1, whatever the unit.
  const logs = days.map(ln);
  const longest = logs.reduce((a, b) => Math.max(a, b));
  const gaps = logs.map((log) => log - longest);
  const meanEndedGap = gaps.reduce((sum, gap, i) => (censored[i] ? sum : sum + gap), 0) / ended;
  const shape = bestShape(gaps, meanEndedGap);

  const logScale = longest + ln(moments(gaps, shape).mass / ended) / shape;
  const scale = exp(logScale);
  // The exponents sum to `ended` at the best scale, which leaves only the densities' factors.
  const logLikelihood = ended * (ln(shape) - shape * logScale + (shape - 1) * (meanEndedGap + longest) - 1);
  return { shape, scale, logLikelihood, n: days.length, events: ended };
}

/** A Weibull distribution fitted to lengths: the chance to exceed t is exp(-(t / scale)^shape). */
export interface WeibullFit {
  /** Below 1 the chance to end on a given day falls as the strike goes on, above 1 it rises. */
  readonly shape: number;
  /** The length that 1 in e strikes exceeds, in the unit of the data. */
  readonly scale: number;
  /** Natural log of the likelihood of the lengths, in their unit. */
  readonly logLikelihood: number;
  /** Lengths used. */
  readonly n: number;
  /** How many of them ended. */
  readonly events: number;
}

/** Shapes the fit stays within. A handful of nearly equal lengths would otherwise drive the shape without limit. */
export const SHAPE_LIMITS = [0.2, 5] as const;

/**
 * Fits to resamples of the cases with replacement, which carry how little a small sample says about shape and scale together.
 *
 * A resample in which fewer than two different lengths ended says nothing about the shape and is drawn again.
 * Draw i of attempt a is uniform number i of stream `FIRST_STREAM` + a, so equal input gives equal fits on every machine.
 *
 * @param sample - lengths in days and whether each was still running
 * @param seed - seed of the run
 * @param replicates - fits wanted; 200 by default, which leaves about 2% of noise in a forecast's 90th percentile
 * @returns shapes and scales aligned by replicate
 * @throws RangeError when fewer than two different lengths ended
 */
export function bootstrapWeibulls(sample: Lengths, seed: number, replicates = 200): WeibullFits {
  const { days, censored } = sample;
  const tellsShape = (rows: readonly number[]) => new Set(rows.filter((row) => !censored[row]).map((row) => days[row])).size >= 2;
  if (!tellsShape([...days.keys()])) throw new RangeError(`fewer than two different lengths ended among ${days.length}`);

  const shapes = new Float64Array(replicates);
  const scales = new Float64Array(replicates);
  for (let replicate = 0, attempt = 0; replicate < replicates; attempt++) {
    const rows = days.map((_, i) => Math.floor(uniform(seed, FIRST_STREAM + attempt, i) * days.length));
    if (!tellsShape(rows)) continue;
    const fit = fitWeibull(
      rows.map((row) => days[row]!),
      rows.map((row) => censored[row]!),
    );
    shapes[replicate] = fit.shape;
    scales[replicate] = fit.scale;
    replicate++;
  }
  return { shapes, scales };
}

/** Lengths of strikes: days above 0 and, aligned with them, whether each was still running. */
export interface Lengths {
  readonly days: readonly number[];
  readonly censored: readonly boolean[];
}

/** Weibull distributions that count alike, as aligned columns. */
export interface WeibullFits {
  readonly shapes: Float64Array;
  /** In days. */
  readonly scales: Float64Array;
}

const FIRST_STREAM = 1_000_000;

function bestShape(gaps: readonly number[], meanEndedGap: number): number {
  let [low, high] = [ln(SHAPE_LIMITS[0]), ln(SHAPE_LIMITS[1])];
  if (slope(gaps, meanEndedGap, SHAPE_LIMITS[0]).value <= 0) return SHAPE_LIMITS[0];
  if (slope(gaps, meanEndedGap, SHAPE_LIMITS[1]).value >= 0) return SHAPE_LIMITS[1];
  let x = 0;
  for (let step = 0; step < 100; step++) {
    const shape = exp(x);
    const { value, change } = slope(gaps, meanEndedGap, shape);
    if (value > 0) low = x;
    else high = x;
    const newton = x - value / (change * shape);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) < 1e-13) return exp(next);
    x = next;
  }
  return exp(x);
}

/** Slope of the profile log-likelihood in the shape, per ended strike, and how it changes with the shape (always below 0). */
function slope(gaps: readonly number[], meanEndedGap: number, shape: number): { value: number; change: number } {
  const { mass, mean, variance } = moments(gaps, shape);
  if (!(mass > 0)) throw new RangeError(`no mass at shape ${shape}`);
  return { value: 1 / shape + meanEndedGap - mean, change: -1 / (shape * shape) - variance };
}

/** Mass, mean and variance of the log lengths under the weights length^shape. */
function moments(gaps: readonly number[], shape: number): { mass: number; mean: number; variance: number } {
  let [mass, first, second] = [0, 0, 0];
  for (const gap of gaps) {
    const weight = exp(shape * gap);
    mass += weight;
    first += weight * gap;
    second += weight * gap * gap;
  }
  const mean = first / mass;
  return { mass, mean, variance: Math.max(0, second / mass - mean * mean) };
}
