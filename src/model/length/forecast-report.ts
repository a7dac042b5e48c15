import type { FamilyChoice } from '../../scenario/length-options';
import type { FamilyName, FamilyParameter } from '../../survival/family';

/** A chance-like number for each week, with the range in which eight resamples of ten have it. */
export interface WeeklyHazard {
  /** Week of the dispute, 1 for days 0 to 7. */
  readonly week: number;
  /** Chance (0…1) to end in the week, for what is still running when it begins. */
  readonly hazard: number;
  readonly p10: number;
  readonly p90: number;
}

/** What a distribution says of a dispute that has lasted so many days: whole lengths, days; `Infinity` for what lies beyond its last day. */
export interface LengthQuantiles {
  readonly p05: number;
  readonly p10: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
  readonly p90: number;
  readonly p95: number;
  /** Chance (0…1) to last longer than the last day that is told: two years, in a record four. */
  readonly beyond: number;
  /** Chance (0…1) to end within so many more days. */
  readonly within: readonly { readonly days: number; readonly chance: number }[];
}

/** A fit, and what it counts for among the others. */
export interface FamilyFit {
  readonly family: FamilyName;
  readonly parameters: readonly { readonly name: FamilyParameter; readonly value: number; readonly standardError: number | null }[];
  readonly logLikelihood: number;
  readonly aic: number;
  /** Akaike weight among all families, 0…1. */
  readonly weight: number;
  /** The shape stands at the end of what is searched: the lengths would have it go on. It has no standard error then. */
  readonly atBound: boolean;
}

/** The forecast of a length from a sample. */
export interface ForecastReport {
  /** Disputes in the sample, how many of them ended and how many were still running. */
  readonly n: number;
  readonly ended: number;
  readonly censored: number;
  /** The disputes by name, where the sample is of a table or a short list; empty for thousands. */
  readonly disputes: readonly { readonly id: string | null; readonly days: number; readonly censored: boolean }[];
  readonly family: FamilyChoice;
  readonly elapsed: number;
  readonly asOf: string | null;
  readonly fits: readonly FamilyFit[];
  /** By the fit of largest likelihood alone: without what is unsure about it. */
  readonly plugIn: LengthQuantiles;
  /** With what is unsure about the fit: averaged over resamples. */
  readonly forecast: LengthQuantiles;
  readonly weekly: readonly WeeklyHazard[];
  /** The empirical curve, a step at each length. */
  readonly curve: { readonly days: readonly number[]; readonly survival: readonly number[]; readonly standardError: readonly number[] };
  /** Chance to last longer than 0, `survivalStep`, 2 × `survivalStep`, … days, for one that begins: by the forecast. */
  readonly survival: readonly number[];
  /** Days. */
  readonly survivalStep: number;
  /**
   * How lengths go with unanticipated production of the month they began in (log points / 100), by a Weibull regression: published for the
   * manufacturing strikes, null for all else.
   */
  readonly cycle: { readonly constant: number; readonly slope: number; readonly sigma: number; readonly slopeError: number } | null;
  /** US stoppages at large, by the empirical curve, given the same days. */
  readonly atLarge: LengthQuantiles & { readonly n: number; readonly weekly: readonly WeeklyHazard[] };
}

/** How forecasts were made: without the dispute itself, or also without all that was not known on the day. */
export type RecordMode = 'leave-one-out' | 'as-of-the-day';

/** How forecasts made on one day of the dispute came out. */
export interface DayRecord {
  /** Day of the dispute, 0, 30 or 60: disputes that ended before are not asked. */
  readonly day: number;
  /** Forecasts scored. */
  readonly n: number;
  /** Disputes that could not be forecast: too few known then, its day not known, or its own end not seen. */
  readonly left: number;
  /** Of the bands that should hold so many in 100: how many did, of n, and the range (90 %) that the true share lies in. */
  readonly coverage: readonly { readonly level: number; readonly inside: number; readonly low: number; readonly high: number }[];
  /** Counts of the chance that was given to a length of at most what came about, in ten parts of 0…1. */
  readonly pit: readonly number[];
  /** Mean continuous ranked probability score, days: less is better. */
  readonly crps: Readonly<Record<Forecaster, number>>;
  readonly disputes: readonly (Omit<LengthQuantiles, 'within' | 'beyond'> & {
    readonly id: string | null;
    readonly days: number;
    readonly pit: number;
    readonly crps: number;
  })[];
}

/** The forecast, and what it is held against: the overall median, an exponential distribution, US stoppages at large. */
export const FORECASTERS = ['forecast', 'median', 'exponential', 'at-large'] as const;
export type Forecaster = (typeof FORECASTERS)[number];

/** The record of a way to forecast. */
export interface RecordReport {
  readonly mode: RecordMode;
  /** Folds: each dispute by itself, or ten parts of a large sample. */
  readonly folds: 'each' | 'tenths';
  readonly days: readonly DayRecord[];
}

/** One dispute as it was forecast on some of its days, from what was known on each. */
export interface PathReport {
  readonly id: string;
  readonly days: number;
  readonly forecasts: readonly (LengthQuantiles & { readonly elapsed: number; readonly asOf: string; readonly n: number })[];
}
