import type { FamilyChoice } from '../../scenario/length-options';
import type { FamilyName, FamilyParameter } from '../../survival/family';

/** Hazard of one week, with its 80% range: of the plausible distributions, or of a binomial share. */
export interface WeeklyHazard {
  /** Week of the dispute, 1 for days 0 to 7. */
  readonly week: number;
  /** Probability (0…1) of ending in the week for a dispute still running when the week begins. */
  readonly hazard: number;
  readonly p10: number;
  readonly p90: number;
}

/** Quantiles of the total length of a dispute given the days it has lasted, in days; `Infinity` beyond the last day reported. */
export interface LengthQuantiles {
  readonly p05: number;
  readonly p10: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
  readonly p90: number;
  readonly p95: number;
  /** Probability (0…1) of lasting beyond the last day reported: two years, four in a record. */
  readonly beyond: number;
  /** Probability (0…1) of ending within the next `days` days. */
  readonly within: readonly { readonly days: number; readonly chance: number }[];
}

/** Maximum-likelihood fit of one family, and its weight among all families. */
export interface FamilyFit {
  readonly family: FamilyName;
  readonly parameters: readonly { readonly name: FamilyParameter; readonly value: number; readonly standardError: number | null }[];
  readonly logLikelihood: number;
  readonly aic: number;
  /** Akaike weight among all families, 0…1. */
  readonly weight: number;
  /** Whether the shape is at the limit of the search, so that the maximum may lie beyond it; there is no standard error then. */
  readonly atBound: boolean;
}

/** The forecast of a length from a sample. */
export interface ForecastReport {
  /** Disputes in the sample; how many ended and how many were still running. */
  readonly n: number;
  readonly ended: number;
  readonly censored: number;
  /** The disputes one by one, with their ids in the table if they have any; empty for thousands. */
  readonly disputes: readonly { readonly id: string | null; readonly days: number; readonly censored: boolean }[];
  readonly family: FamilyChoice;
  readonly elapsed: number;
  readonly asOf: string | null;
  readonly fits: readonly FamilyFit[];
  /** Quantiles of the maximum-likelihood fit alone, without parameter uncertainty. */
  readonly plugIn: LengthQuantiles;
  /** Quantiles with parameter uncertainty: averaged over the plausible distributions. */
  readonly forecast: LengthQuantiles;
  readonly weekly: readonly WeeklyHazard[];
  /** Empirical survival curve, with a step at each length. */
  readonly curve: { readonly days: readonly number[]; readonly survival: readonly number[]; readonly standardError: readonly number[] };
  /** Probability of lasting longer than 0, `survivalStep`, 2 × `survivalStep`, … days from the first day on, by the forecast. */
  readonly survival: readonly number[];
  /** Days between two points of `survival`. */
  readonly survivalStep: number;
  /**
   * Weibull regression of length on unanticipated production in the month of the start (log points / 100). Published for the manufacturing
   * strikes; null for other samples.
   */
  readonly cycle: { readonly constant: number; readonly slope: number; readonly sigma: number; readonly slopeError: number } | null;
  /** US stoppages at large by the empirical curve, given the same days elapsed. */
  readonly atLarge: LengthQuantiles & { readonly n: number; readonly weekly: readonly WeeklyHazard[] };
}

/** How forecasts were made: without the dispute itself, or also without anything not known on the day. */
export type RecordMode = 'leave-one-out' | 'as-of-the-day';

/** Scores of the forecasts made on one day of each dispute. */
export interface DayRecord {
  /** Day of the dispute: 0, 30 or 60. Disputes that had ended by then are not forecast. */
  readonly day: number;
  /** Number of forecasts scored. */
  readonly n: number;
  /** Disputes that could not be forecast: too few known by then, day unknown, or end not observed. */
  readonly left: number;
  /** Coverage of each central interval: nominal level in percent, hits of n, 90% Clopper–Pearson interval. */
  readonly coverage: readonly { readonly level: number; readonly inside: number; readonly low: number; readonly high: number }[];
  /** Histogram of the probability integral transform: counts in ten equal bins of 0…1. */
  readonly pit: readonly number[];
  /** Mean continuous ranked probability score, in days; lower is better. */
  readonly crps: Readonly<Record<Forecaster, number>>;
  readonly disputes: readonly (Omit<LengthQuantiles, 'within' | 'beyond'> & {
    readonly id: string | null;
    readonly days: number;
    readonly pit: number;
    readonly crps: number;
  })[];
}

/** The forecast and its benchmarks: the overall median, an exponential distribution, US stoppages at large. */
export const FORECASTERS = ['forecast', 'median', 'exponential', 'at-large'] as const;
export type Forecaster = (typeof FORECASTERS)[number];

/** Track record of a forecasting method. */
export interface RecordReport {
  readonly mode: RecordMode;
  /** Whether each dispute is its own fold or a large sample is split into ten. */
  readonly folds: 'each' | 'tenths';
  readonly days: readonly DayRecord[];
}

/** A dispute as forecast on some of its days, each time from what was known then. */
export interface PathReport {
  readonly id: string;
  readonly days: number;
  readonly forecasts: readonly (LengthQuantiles & { readonly elapsed: number; readonly asOf: string; readonly n: number })[];
}
