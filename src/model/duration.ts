import { exp, ln } from '../random/elementary';
import { bootstrapWeibulls, type Lengths, type WeibullFits } from './weibull';

/**
 * The forecast of a running strike's whole length from the lengths of earlier ones.
 *
 * Weibull fits to resamples of the sample are averaged; given that the strike has lasted `elapsed` days, each fit counts by the chance
 * it gave to that. This is the predictive distribution under bootstrap weights. It ends at `LONGEST_DAYS`.
 *
 * @param input - `sample`: earlier lengths, at least two different ones ended; `elapsed`: whole days the strike has lasted, 0 to 729;
 * `seed`: seed of the run
 * @returns plain data for the functions of this file; the same input gives the same bits on every machine
 * @throws RangeError when `elapsed` is out of its domain or the sample too thin
 */
export function lengthForecast(input: { sample: Lengths; elapsed: number; seed: number }): LengthForecast {
  const { sample, elapsed, seed } = input;
  const censoredCount = sample.censored.filter(Boolean).length;
  return forecastOf(bootstrapWeibulls(sample, seed), elapsed, { sampleSize: sample.days.length, censoredCount });
}

/**
 * A forecast from a reader's own judgement instead of past strikes: the Weibull distribution with the given median and 90th percentile
 * of the whole length, then cut off at `LONGEST_DAYS` and given that the strike has lasted `elapsed` days.
 * Shape = ln(ln 10 / ln 2) / ln(p90 / median); both moves shift the median away from the stated one, little unless `elapsed` is a
 * good part of the median or the 90th percentile is near two years.
 *
 * @param median - days, 1 to 730
 * @param p90 - days, at least 1.05 times the median: nearer ones would say the day is known
 * @param elapsed - whole days the strike has lasted, 0 to 729
 * @returns the same plain data as `lengthForecast`, with `sampleSize` 0
 * @throws RangeError outside these domains
 */
export function judgedLength(median: number, p90: number, elapsed: number): LengthForecast {
  if (!(median >= 1 && median <= LONGEST_DAYS)) throw new RangeError(`median must be from 1 to ${LONGEST_DAYS} days, got ${median}`);
  if (!(p90 >= 1.05 * median && p90 < Infinity)) throw new RangeError(`p90 must be at least 1.05 times the median ${median}, got ${p90}`);
  const shape = ln(ln(10) / ln(2)) / ln(p90 / median);
  const scale = median * exp(-ln(ln(2)) / shape);
  return forecastOf({ shapes: Float64Array.of(shape), scales: Float64Array.of(scale) }, elapsed, { sampleSize: 0, censoredCount: 0 });
}

/** Whole length of a strike as a distribution, as plain data that can be sent to a worker. */
export interface LengthForecast extends WeibullFits {
  /** Earlier strikes behind it, 0 for a judgement. */
  readonly sampleSize: number;
  /** How many of those were still running. */
  readonly censoredCount: number;
  /** Whole days the strike has lasted. */
  readonly elapsed: number;
  /**
   * Cumulative hazard at whole days 0 to `LONGEST_DAYS`: minus the log of the mean survival of the fits. Between whole days it is taken
   * as straight, which makes every draw a look-up: the chance to end is even within a day.
   */
  readonly hazard: Float64Array;
}

/** Two years. No dispute of the default sample has lasted half as long, and a fitted tail beyond it would rest on nothing. */
export const LONGEST_DAYS = 730;

/**
 * Chance that the strike lasts longer than `t` days in all, given that it has lasted `forecast.elapsed`.
 *
 * @param forecast - from `lengthForecast` or `judgedLength`
 * @param t - days since the strike began, any number
 * @returns 1 up to `elapsed`, falling to 0 at `LONGEST_DAYS`
 */
export function forecastSurvival(forecast: LengthForecast, t: number): number {
  const { hazard, elapsed } = forecast;
  if (t <= elapsed) return 1;
  if (t >= LONGEST_DAYS) return 0;
  const day = Math.floor(t);
  const now = hazard[day]! + (t - day) * (hazard[day + 1]! - hazard[day]!);
  const left = exp(hazard[elapsed]! - hazard[LONGEST_DAYS]!);
  // Relative to today, so that nothing underflows however unlikely the days behind us were.
  return (exp(hazard[elapsed]! - now) - left) / (1 - left);
}

/**
 * The whole length that the strike stays within with chance `p`, given that it has lasted `forecast.elapsed` days.
 *
 * @param forecast - from `lengthForecast` or `judgedLength`
 * @param p - chance, 0 to 1
 * @returns days since the strike began, from `elapsed` at 0 to `LONGEST_DAYS` at 1, rising with `p`
 * @throws RangeError when `p` is not within 0 and 1
 */
export function lengthQuantile(forecast: LengthForecast, p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`p must be within 0 and 1, got ${p}`);
  const { hazard, elapsed } = forecast;
  if (p === 0) return elapsed;
  if (p === 1) return LONGEST_DAYS;
  const left = exp(hazard[elapsed]! - hazard[LONGEST_DAYS]!);
  const target = hazard[elapsed]! - ln(1 - p * (1 - left));
  let [low, high] = [elapsed, LONGEST_DAYS];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (hazard[middle]! <= target) low = middle;
    else high = middle;
  }
  const within = (target - hazard[low]!) / (hazard[high]! - hazard[low]!);
  return low + Math.min(1, Math.max(0, within));
}

/**
 * Chance that the strike ends within so many more days.
 *
 * @param forecast - from `lengthForecast` or `judgedLength`
 * @param days - from now, 0 or more; 30, 60 and 90 are the usual ones
 * @returns chance, 0 to 1
 * @throws RangeError when `days` is negative or not a number
 */
export function chanceEndedWithin(forecast: LengthForecast, days: number): number {
  if (!(days >= 0)) throw new RangeError(`days must not be negative, got ${days}`);
  return 1 - forecastSurvival(forecast, forecast.elapsed + days);
}

type Behind = Pick<LengthForecast, 'sampleSize' | 'censoredCount'>;

function forecastOf(fits: WeibullFits, elapsed: number, behind: Behind): LengthForecast {
  if (!(Number.isSafeInteger(elapsed) && elapsed >= 0 && elapsed < LONGEST_DAYS)) {
    throw new RangeError(`elapsed must be a whole number of days from 0 to ${LONGEST_DAYS - 1}, got ${elapsed}`);
  }
  const hazard = Float64Array.from({ length: LONGEST_DAYS + 1 }, (_, day) => meanHazard(fits, day));
  if (!(hazard[LONGEST_DAYS]! > hazard[elapsed]!)) throw new RangeError(`no chance to end between day ${elapsed} and day ${LONGEST_DAYS}`);
  return { shapes: fits.shapes, scales: fits.scales, ...behind, elapsed, hazard };
}

/** Minus the log of the mean over the fits of exp(-(day / scale)^shape), taken relative to the fit that survives best. */
function meanHazard({ shapes, scales }: WeibullFits, day: number): number {
  if (day === 0) return 0;
  const hazards = shapes.map((shape, i) => exp(shape * ln(day / scales[i]!)));
  const least = hazards.reduce((a, b) => Math.min(a, b));
  const mean = hazards.reduce((sum, hazard) => sum + exp(least - hazard), 0) / hazards.length;
  return least - ln(mean);
}
