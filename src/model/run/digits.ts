import type { Band, Fan, PercentileKey, QuantitySummary, Shares } from './summary';

/**
 * Standard error of a percentile × √draws / (p90 − p10). Measured on both nets of four presets over six seeds: 0.47 at 64 draws, 0.51 at
 * 256, 0.50 at 1,024, 0.38 at 8,192.
 */
const PERCENTILE_ERROR = 0.5;
/** Standard error of a share of the draws × √draws, at most. */
const SHARE_ERROR = 0.3;
/** (p90 − p10) / (p75 − p25) of a normal distribution. */
const TAILS = 1.9;

/**
 * Rounds a value to the last decimal place that its error allows: 184.1 ± 1.6 is 180, 183.3 ± 0.6 is 183. If the error allows none, the
 * first digit stays, so that a small value is not reported as 0.
 */
export function withinError(value: number, error: number): number {
  if (!(error > 0) || !Number.isFinite(error) || !Number.isFinite(value)) return value;
  const [mantissa, exponent] = error.toExponential().split('e').map(Number);
  const unit = Number(`1e${mantissa > 1 ? exponent + 1 : exponent}`);
  return Number((Math.round(value / unit) * unit).toPrecision(15)) || Number(value.toPrecision(1));
}

/** Rounds a value to the decimal place that moves it by no more than its error: 13.28 ± 1.17 is 13, where `withinError` gives 10. */
export function byNoMoreThan(value: number, error: number): number {
  if (!(error > 0) || !Number.isFinite(error) || !Number.isFinite(value)) return value;
  const unit = Number(`1e${(2 * error).toExponential().split('e')[1]}`);
  return Number((Math.round(value / unit) * unit).toPrecision(15));
}

/** Rounds a quantity to the digits that the simulation error of `draws` draws allows; the standard error keeps all its digits. */
export function shownQuantity(quantity: QuantitySummary, draws: number): QuantitySummary {
  const error = percentileError(quantity, draws);
  const round = (value: number | null): number | null => (value === null ? null : withinError(value, error));
  const keys: readonly PercentileKey[] = ['p05', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'];
  const { mean, standardError, never } = quantity;
  return {
    ...quantity,
    ...(never !== undefined && { never: nearest(never, partsOf(draws)) }),
    mean: mean === null ? null : withinError(mean, standardError ?? 0),
    ...Object.fromEntries(keys.map((key) => [key, round(quantity[key])])),
  };
}

/** Simulation error of the percentiles of a quantity, in its unit; 0 if too few draws have a value to estimate it. */
export function percentileError({ p10, p25, p75, p90 }: Pick<QuantitySummary, 'p10' | 'p25' | 'p75' | 'p90'>, draws: number): number {
  const width = p10 !== null && p90 !== null ? p90 - p10 : p25 !== null && p75 !== null ? TAILS * (p75 - p25) : 0;
  return (PERCENTILE_ERROR * width) / Math.sqrt(draws);
}

/** Rounds a band: the mean by its standard error, p10 and p90 by the error of the percentiles. */
export function shownBand({ mean, p10, p90 }: Band, standardError: number, draws: number): Band {
  const error = percentileError({ p10, p25: null, p75: null, p90 }, draws);
  return { mean: withinError(mean, standardError), p10: withinError(p10, error), p90: withinError(p90, error) };
}

/** Rounds a fan month by month. */
export function shownFan(fan: Fan, draws: number): Fan {
  const errors = fan.months.map((_, k) => percentileError({ p10: fan.p10[k], p25: null, p75: null, p90: fan.p90[k] }, draws));
  const { months, ...lines } = fan;
  return {
    months,
    ...(Object.fromEntries(
      Object.entries(lines).map(([key, values]) => [key, values.map((value, k) => withinError(value, errors[k]))]),
    ) as unknown as Omit<Fan, 'months'>),
  };
}

/** Number of steps to which a share is rounded: hundredths, or twentieths if the draws are too few for hundredths. */
const partsOf = (draws: number): number => (SHARE_ERROR / Math.sqrt(draws) > 0.01 ? 20 : 100);

/** Rounds shares of the draws to hundredths, or to twentieths if the draws are too few for hundredths. */
export function shownShares(shares: Shares, draws: number): Shares {
  return Object.fromEntries(Object.entries(shares).map(([id, share]) => [id, nearest(share, partsOf(draws))])) as unknown as Shares;
}

/** Rounds a share; one strictly between 0 and 1 is never reported as 0 or 1. */
function nearest(share: number, parts: number): number {
  const rounded = Math.round(share * parts) / parts;
  return rounded === share || (rounded > 0 && rounded < 1) ? rounded : share;
}
