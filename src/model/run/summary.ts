import type { Part } from '../../scenario/answer-parts';
import type { Scenario } from '../../scenario/scenario';
import type { PastLength } from '../length/lengths';
import type { Episode } from '../residuals/episodes';
import type { Checks } from '../residuals/residual-checks';
import type { AttributionPeriod, AttributionSide } from '../economy/attribution';
import type { EarningsRow } from '../economy/earnings';
import type { PlanRow } from '../economy/plan-rows';
import type { CalibrationRow } from '../members/calibration';
import type { GroupBy } from '../members/cells';
import type { QuantityId } from './quantities';
import type { Winners } from './winners';

/** Percentiles at which every quantity is reported, in this order. */
export const PERCENTILES = [5, 10, 25, 50, 75, 90, 95] as const;

/** Keys of `PERCENTILES`. */
export type PercentileKey = 'p05' | 'p10' | 'p25' | 'p50' | 'p75' | 'p90' | 'p95';

/** Distribution of one quantity after a run. Money is in US dollars. */
export interface QuantitySummary extends Readonly<Record<PercentileKey, number | null>> {
  readonly unit: string;
  /** Mean over the draws; null if a share of the draws has no finite value. */
  readonly mean: number | null;
  /** Monte Carlo standard error of the mean, from 8 independent randomizations. */
  readonly standardError: number | null;
  /** Share of the draws (0…1) in which the event never happens; only for quantities that may never happen. */
  readonly never?: number;
}

/** Mean and p10–p90 range of one amount, USD. Means, because the means of parts add up to the mean of the whole; medians do not. */
export interface Band {
  readonly mean: number;
  readonly p10: number;
  readonly p90: number;
}

/** Percentiles over the draws of an amount by month; every array is as long as `months`. */
export interface Fan extends Readonly<Record<PercentileKey, readonly number[]>> {
  /** Months since day 0, ascending from 0. */
  readonly months: readonly number[];
}

/** Economic cost of `strike` over `offer` to one company, positive = a cost, and its two parts. */
export interface CompanyCost {
  readonly id: string;
  readonly name: string;
  /** Cost of the deal’s terms: `early` − `offer`. */
  readonly terms: Band;
  /** Cost of the strike: `strike` − `early`. */
  readonly stop: Band;
  readonly net: Band;
}

/** Economic cost to one company, and the cash it holds in the meantime. */
export interface CompanyLedger extends CompanyCost {
  /** Extra cash on 31 December of the first year: `strike` − `offer`. */
  readonly cash: Band;
}

/** Values at the 50 percentiles 1, 3, … 99, ascending; null, at the end, for draws in which the event never happens. */
export interface Dots {
  /** Strike length, days. */
  readonly length: readonly number[];
  /** Month after which members stay ahead of the offer, to month 180. */
  readonly breakEvenMonths: readonly (number | null)[];
  /**
   * Break-even lengths in days, up to 730: a strike this long costs each side as much as the deal’s terms bring members or cost the
   * companies.
   */
  readonly breakEvenLengthMembers: readonly (number | null)[];
  readonly breakEvenLengthEmployers: readonly (number | null)[];
}

/** Shares of the draws, 0…1. */
export interface Shares {
  /** Members as a group end ahead of the offer. */
  readonly membersAhead: number;
  /** The companies’ net cost over the offer is positive. */
  readonly employersWorse: number;
  /** The strike is longer than the break-even length of members, of employers, of both. */
  readonly outlastsMembers: number;
  readonly outlastsEmployers: number;
  readonly outlastsBoth: number;
}

/** What a run sends to the page: the printable result and the numbers of the charts. */
export interface Summary {
  readonly result: Result;
  /** Optional parts that the summary includes. The fields of a missing part are empty and must not be read. */
  readonly parts: readonly Part[];
  /** Numbers rounded to the digits that their simulation errors allow, as sentences and tables print them. */
  readonly shown: {
    readonly quantities: Result['quantities'];
    readonly shares: Shares;
    readonly gainFan: Fan;
    readonly companies: readonly CompanyLedger[];
  };
  readonly dots: Dots;
  readonly shares: Shares;
  /** Past strikes of the sample in use, best known first. */
  readonly past: readonly PastLength[];
  /** Probability that the strike ends within the next `days` days; empty if the length is fixed. */
  readonly chances: readonly { readonly days: number; readonly chance: number }[];
  /** Members' cumulative gain over the offer, present value in USD, months 0 to 180. */
  readonly gainFan: Fan;
  readonly companies: readonly CompanyLedger[];
  /** What each group of members gains or loses over the offer. */
  readonly groups: readonly GroupNet[];
  readonly episodes: readonly Episode[];
  /** Null if the checks are not published. */
  readonly checks: Checks | null;
}

/** Both net results, rounded to the digits that their errors allow. */
export interface NetSummary {
  readonly members: QuantitySummary;
  readonly employers: QuantitySummary;
}

/** Both net results on each side's numbers, and without the terms that no party has priced, if there are any. */
export interface ReadingNets {
  readonly union: NetSummary;
  readonly employers: NetSummary;
  readonly withoutUnpriced: NetSummary | null;
}

/** First answer from few draws: as set, and in the other cases; null if there are none or a formula is invalid in one of them. */
export interface Preview {
  readonly summary: Summary;
  readonly readings: ReadingNets | null;
}

/** Mean and percentiles of a row over the draws. */
export interface RowBand extends Band {
  readonly p50: number;
}

/** What members earn, or how much they work, in a calendar year of one world, in dollars of the day, and its ratio to the base year. */
export interface EarningsSummary extends EarningsRow, RowBand {
  /** Null where the base year has none. */
  readonly ratio: RowBand | null;
}

/**
 * A part of what both strikes together changed for members (a loss is negative) or cost the companies, over the years counted at present value
 * (`year` null) or in one quarter, in dollars of the day. `own` and `other` of one order add up to `joint`: `first` counts this strike as if
 * the other had not been, `last` on top of the other, `mean` half of both.
 */
export interface AttributionSummary extends AttributionPeriod, RowBand {
  readonly side: AttributionSide;
  readonly what: 'own' | 'other' | 'joint';
  readonly order: 'first' | 'last' | 'mean' | null;
}

/**
 * A group of members and what it gains: those of a kind of work, of a band of yearly covered pay (`group` is its lower end, USD), of a third by how much of their
 * residuals comes from streaming, or of a fifth by pay. The groups of each division add up to all members.
 */
export interface GroupNet {
  readonly by: GroupBy;
  readonly group: string;
  /** Share of all members, 0…1. */
  readonly members: number;
  /** Gain of the group over the offer with the strike, USD. */
  readonly net: Band;
  /** Share of the draws in which the group as a whole is ahead. */
  readonly ahead: number;
}

/** All that is told of a group in one world; the gain is that world’s over the offer. */
export interface GroupSummary extends GroupNet {
  readonly net: RowBand;
  /** `strike`: with the strike and the deal. `early`: with the deal and no strike. */
  readonly world: 'strike' | 'early';
  /** Mean share of its members with pay who are ahead. */
  readonly aheadWithin?: number;
  /** First month after which the group stays ahead to month 180; null percentiles and `never` where it does not. */
  readonly monthAhead?: Readonly<Record<'p10' | 'p50' | 'p90', number | null>> & { readonly never: number };
  /** Its part of the gains, or of the losses, of all groups of the division. */
  readonly shareOfGain?: number;
  readonly shareOfLoss?: number;
  /** Shares of its members with pay who reach the health plan by the pay of a year in the offer’s world only, in both, in the strike’s only. */
  readonly healthPlan?: readonly { readonly year: number; readonly lost: number; readonly kept: number; readonly won: number }[];
}

/** Share of all members who reach the health plan by the pay of a year in one world, or who keep it by a threshold that was eased. */
export interface PlanSummary extends PlanRow, RowBand {
  /** USD a year. */
  readonly threshold: number;
}

/** Object that `simulate --json` prints. */
export interface Result {
  /** Model version; results are comparable only within one version. */
  readonly model: string;
  /** The scenario without its seed, with the number of draws that were run. */
  readonly scenario: Omit<Scenario, 'seed'>;
  readonly seed: number;
  readonly draws: number;
  /** Without those that have no meaning in the dispute. */
  readonly quantities: Readonly<Record<QuantityId, QuantitySummary>>;
  /** What strike and deal cost each company over the offer, USD; empty where the employer is one. */
  readonly companies: readonly { readonly company: string; readonly termsCost: Band; readonly stopCost: Band; readonly netCost: Band }[];
  /** Members’ earnings by year and world; missing where they were not computed. */
  readonly earnings?: readonly EarningsSummary[];
  /** Whose cost is whose; missing without another strike, and where it was not computed. */
  readonly attribution?: readonly AttributionSummary[];
  /** What members’ pay is solved from and held against; missing with the groups, and where pay is by head. */
  readonly calibration?: readonly CalibrationRow[];
  /** Who gains and who loses; missing where it was not computed. */
  readonly groups?: readonly GroupSummary[];
  readonly healthPlan?: readonly PlanSummary[];
  /** Who gains and who loses under other formulas and raises in the deal; missing where the groups are. */
  readonly winners?: readonly Winners[];
}
