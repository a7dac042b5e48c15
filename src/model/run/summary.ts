import type { Scenario } from '../../scenario/scenario';
import type { PastLength } from '../length/lengths';
import type { Episode } from '../residuals/episodes';
import type { Checks } from '../residuals/residual-checks';
import type { QuantityId } from './quantities';

/** The percentiles every quantity is reported at, in this order. */
export const PERCENTILES = [5, 10, 25, 50, 75, 90, 95] as const;

export type PercentileKey = 'p05' | 'p10' | 'p25' | 'p50' | 'p75' | 'p90' | 'p95';

/** What is known of one quantity after a run. Money is in plain US dollars. */
export interface QuantitySummary extends Readonly<Record<PercentileKey, number | null>> {
  readonly unit: string;
  /** Mean over the draws; null where a share of the draws has no finite value. */
  readonly mean: number | null;
  /** Monte Carlo standard error of the mean, from 8 independent randomisations. */
  readonly standardError: number | null;
  /** Share of the draws (0…1) in which the thing never happens; only where it applies. */
  readonly never?: number;
}

/**
 * The mean of one amount and the range of eight runs in ten, in US dollars. Means, because those of parts add up to that of the
 * whole; medians do not.
 */
export interface Band {
  readonly mean: number;
  readonly p10: number;
  readonly p90: number;
}

/** Percentiles over the draws of an amount that runs over months; every array is as long as `months`. */
export interface Fan extends Readonly<Record<PercentileKey, readonly number[]>> {
  /** Months since day 0, ascending, beginning with 0. */
  readonly months: readonly number[];
}

/** One company's economic cost of `strike` against `offer`, positive = a cost, and its two parts. */
export interface CompanyCost {
  readonly id: string;
  readonly name: string;
  /** What the deal’s terms cost: `early` − `offer`. */
  readonly terms: Band;
  /** What the stop cost: `strike` − `early`. */
  readonly stop: Band;
  readonly net: Band;
}

/** A company's economic cost, and the cash it keeps meanwhile. */
export interface CompanyLedger extends CompanyCost {
  /** More cash in hand on 31 December of the first year: `strike` − `offer`. */
  readonly cash: Band;
}

/** Values at the 50 percentiles 1, 3, … 99, ascending; null, at the end, in place of those that never happen. */
export interface Dots {
  /** Strike length, days. */
  readonly length: readonly number[];
  /** Month after which members stay ahead of the offer, to month 180. */
  readonly breakEvenMonths: readonly (number | null)[];
  /** Lengths in days, up to 730, at which the stop has used up what the deal’s terms bring members and cost the companies. */
  readonly breakEvenLengthMembers: readonly (number | null)[];
  readonly breakEvenLengthEmployers: readonly (number | null)[];
}

/** Shares of the draws, 0…1. */
export interface Shares {
  /** Members as a group end ahead of the offer. */
  readonly membersAhead: number;
  /** The strike costs the companies more than the offer in force. */
  readonly employersWorse: number;
  /** The strike is longer than the break-even length of members, of employers, of both. */
  readonly outlastsMembers: number;
  readonly outlastsEmployers: number;
  readonly outlastsBoth: number;
}

/** What costs so much that a preview computes it only when it is asked for: the search for break-even lengths, the residual checks. */
export const PARTS = ['break-even', 'checks'] as const;
export type Part = (typeof PARTS)[number];

/** What a run sends to the page: the printable result and the charts' numbers. */
export interface Summary {
  readonly result: Result;
  /** What is in it of what may be left out. A summary without a part has nothing in that part's places, and must not be read for it. */
  readonly parts: readonly Part[];
  /** Numbers to the digits that their simulation error allows, as sentences and tables print them. */
  readonly shown: {
    readonly quantities: Result['quantities'];
    readonly shares: Shares;
    readonly gainFan: Fan;
    readonly companies: readonly CompanyLedger[];
  };
  readonly dots: Dots;
  readonly shares: Shares;
  /** The past strikes of the sample in use, best known first. */
  readonly past: readonly PastLength[];
  /** Chance that the strike ends within so many more days; empty where the length is fixed. */
  readonly chances: readonly { readonly days: number; readonly chance: number }[];
  /** Members' cumulative gain or loss against the offer, USD of the money chosen, month 0 to 180. */
  readonly gainFan: Fan;
  readonly companies: readonly CompanyLedger[];
  readonly episodes: readonly Episode[];
  /** Null where nobody has counted the checks. */
  readonly checks: Checks | null;
}

/** Both net results, to the digits that their error allows. */
export interface NetSummary {
  readonly members: QuantitySummary;
  readonly employers: QuantitySummary;
}

/** Both net results on each side's numbers, and without the terms that no party has priced, where there are any. */
export interface ReadingNets {
  readonly union: NetSummary;
  readonly employers: NetSummary;
  readonly withoutUnpriced: NetSummary | null;
}

/** A first answer from few draws: as set, and in the other cases; null where there is no case, or a formula does not hold in one. */
export interface Preview {
  readonly summary: Summary;
  readonly readings: ReadingNets | null;
}

/** The object that `simulate --json` prints. */
export interface Result {
  /** Version of the model; two results compare only within one version. */
  readonly model: string;
  /** What was asked, but for the seed, with as many draws as were run. */
  readonly scenario: Omit<Scenario, 'seed'>;
  readonly seed: number;
  readonly draws: number;
  readonly quantities: Readonly<Record<QuantityId, QuantitySummary>>;
}
