import { exp, ln } from '../../random/elementary';
import type { FamilyChoice } from '../../scenario/length-options';
import { LONGEST_DAYS } from '../../scenario/length-request';
import { empiricalHazard } from '../../survival/empirical';
import { FAMILY_NAMES } from '../../survival/family';
import { chanceWithin, quantileOf, survivalAt, type Hazard } from '../../survival/hazard';
import { cellsOf, endedOf, sizeOf, tellsShape, type Lengths } from '../../survival/lengths';
import { hazardOf, mixtureHazard, mixtureOf } from '../../survival/predictive';
import { resamples } from '../../survival/resample';

export { LONGEST_DAYS };

/** Resamples behind a forecast by the empirical curve; they leave about 2% of noise in its 90th percentile. */
export const REPLICATES = 200;

/**
 * Forecasts the total length of a running strike from the lengths of earlier ones.
 *
 * The forecast averages over what the sample leaves plausible: each family by its posterior, families by Akaike weights unless one is
 * chosen. Given that the strike has lasted `elapsed` days, each distribution is weighted by the probability it assigned to that. The
 * forecast ends at `LONGEST_DAYS`.
 *
 * @param input - `sample`: earlier lengths, with at least two different ones ended; `elapsed`: whole days the strike has lasted, 0 to 729;
 * `seed`: seed of the empirical curve's resamples; `family`: `weighted` by default, since no family is known to be the right one
 * @returns plain data for the functions of this file; the same input gives the same bits on every machine
 * @throws RangeError if `elapsed` is out of its domain or the sample is too thin
 */
export function lengthForecast(input: { sample: Lengths; elapsed: number; seed: number; family?: FamilyChoice }): LengthForecast {
  const { sample, elapsed, seed, family = 'weighted' } = input;
  const cells = cellsOf(sample);
  const hazard = sampleHazard(sample, family, seed, { replicates: REPLICATES, longest: LONGEST_DAYS });
  return forecastOf(hazard, elapsed, { sampleSize: sizeOf(cells), censoredCount: sizeOf(cells) - endedOf(cells) });
}

/**
 * Cumulative hazard of a sample, from the posteriors of the families or from resamples of the empirical curve.
 *
 * @throws RangeError if fewer than two different lengths ended and a family is fitted
 */
export function sampleHazard(
  sample: Lengths,
  family: FamilyChoice,
  seed: number,
  { replicates, longest }: { readonly replicates: number; readonly longest: number },
): Hazard {
  const cells = cellsOf(sample);
  if (family === 'empirical') return empiricalHazard(resamples(cells, seed, replicates), longest);
  if (!tellsShape(cells)) throw new RangeError(`fewer than two different lengths ended among ${sizeOf(cells)}`);
  return mixtureHazard(mixtureOf(cells, family === 'weighted' ? FAMILY_NAMES : [family]), longest);
}

/**
 * Forecasts the total length from the reader's own judgment instead of past strikes: a Weibull distribution with the given median and 90th
 * percentile, cut off at `LONGEST_DAYS` and conditioned on `elapsed` days. Shape = ln(ln 10 / ln 2) / ln(p90 / median). Cutoff and
 * condition move the median away from the stated one; the shift is small unless `elapsed` is a large part of the median or the 90th
 * percentile is close to two years.
 *
 * @param median - days, 1 to 730
 * @param p90 - days, at least 1.05 times the median; a smaller ratio would mean that the day is known
 * @param elapsed - whole days the strike has lasted, 0 to 729
 * @returns the same plain data as `lengthForecast`, with `sampleSize` 0
 * @throws RangeError outside these domains
 */
export function judgedLength(median: number, p90: number, elapsed: number): LengthForecast {
  if (!(median >= 1 && median <= LONGEST_DAYS)) throw new RangeError(`median must be from 1 to ${LONGEST_DAYS} days, got ${median}`);
  if (!(p90 >= 1.05 * median && p90 < Infinity)) throw new RangeError(`p90 must be at least 1.05 times the median ${median}, got ${p90}`);
  const shape = ln(ln(10) / ln(2)) / ln(p90 / median);
  const scale = median * exp(-ln(ln(2)) / shape);
  return forecastOf(hazardOf('weibull', [shape, scale], LONGEST_DAYS + 1), elapsed, { sampleSize: 0, censoredCount: 0 });
}

/** Distribution of a strike's total length, as plain data that can be sent to a worker. */
export interface LengthForecast {
  /** Number of earlier strikes it is based on; 0 for a judgment. */
  readonly sampleSize: number;
  /** How many of them were still running. */
  readonly censoredCount: number;
  /** Whole days the strike has lasted. */
  readonly elapsed: number;
  /** Cumulative hazard at whole days 0 to `LONGEST_DAYS`. */
  readonly hazard: Hazard;
}

/**
 * Probability that the strike lasts longer than `t` days in total, given the days elapsed: 1 up to them, falling to 0 at `LONGEST_DAYS`.
 */
export const forecastSurvival = ({ hazard, elapsed }: LengthForecast, t: number): number => survivalAt(hazard, elapsed, t);

/** `p`-quantile of the total length in days, given the days elapsed; it increases with `p`. */
export const lengthQuantile = ({ hazard, elapsed }: LengthForecast, p: number): number => quantileOf(hazard, elapsed, p);

/** Probability that the strike ends within the next `days` days. */
export const chanceEndedWithin = ({ hazard, elapsed }: LengthForecast, days: number): number => chanceWithin(hazard, elapsed, days);

type Behind = Pick<LengthForecast, 'sampleSize' | 'censoredCount'>;

function forecastOf(hazard: Hazard, elapsed: number, behind: Behind): LengthForecast {
  if (!(Number.isSafeInteger(elapsed) && elapsed >= 0 && elapsed < LONGEST_DAYS)) {
    throw new RangeError(`elapsed must be a whole number of days from 0 to ${LONGEST_DAYS - 1}, got ${elapsed}`);
  }
  if (!(hazard[LONGEST_DAYS]! > hazard[elapsed]!)) throw new RangeError(`no chance to end between day ${elapsed} and day ${LONGEST_DAYS}`);
  return { ...behind, elapsed, hazard };
}
