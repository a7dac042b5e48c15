import type { FactRef } from './case';
import type { MemberSegmentId } from './segment';

/** Kinds of work that members are told apart by. */
export type MemberKindId = 'background' | 'day' | 'weekly' | 'series' | 'aboveScale' | 'staff' | 'other' | 'film' | 'elsewhere';

/** Session pay that a kind of work lives on: that of the first kind of principals, of the others, of background, above scale. */
export type SessionFlow = 'first' | 'rest' | 'background' | 'overscale';

/** Members who do one kind of work: a segment, or a part of one. */
export interface MemberKind<Id extends string = string> {
  readonly id: MemberKindId;
  readonly label: string;
  readonly of: MemberSegmentId;
  /** Shares of the segment’s members and of its pay, in percent; all of it where missing. */
  readonly members?: FactRef<Id>;
  readonly pay?: FactRef<Id>;
  readonly sessions: readonly SessionFlow[];
}

/** A share of members with less than some pay that was published, in percent, and how it is used. */
export interface PayPoint<Id extends string = string> {
  /** Pay, USD of the base year. */
  readonly pay: FactRef<Id>;
  /** Share of all members with less. */
  readonly below: FactRef<Id>;
  /** Half the width of the range in which the model’s share has to lie, percentage points. */
  readonly within: FactRef<Id>;
  readonly use: 'fitted' | 'test';
}

/** What the distribution of members’ yearly covered pay is solved from. */
export interface PayCalibration<Id extends string = string> {
  /** Covered pay of all members under all contracts, USD a year; where missing, mean pay of members with pay, or else the model’s own total. */
  readonly total?: Id;
  readonly mean?: FactRef<Id>;
  /** Highest covered pay, USD a year; where missing, solved from the median pay of members with pay. */
  readonly cap?: Id;
  readonly median?: FactRef<Id>;
  /** Share of residuals in pay under the struck contracts, and of background performers’ session pay, %; the model’s own where missing. */
  readonly residuals?: Id;
  readonly background?: Id;
  /** Points that the spread below the threshold is fitted to, or that it is held against; without fitted ones the spread is an input. */
  readonly points: readonly PayPoint<Id>[];
  /** Share of pay from a pay up, %, at least: a test. */
  readonly concentration?: { readonly from: Id; readonly atLeast: Id };
  /** Further pay at which the share of members is told, USD. */
  readonly told?: readonly Id[];
  /** By how much the odds that a residual comes from streaming differ between thirds of members. */
  readonly streamingOdds: Id;
}

/** What a health plan requires, USD of covered pay a year, and what it eased in a strike. */
export interface PlanYears<Id extends string = string> {
  readonly from: number;
  /** Threshold of each year from `from` on. */
  readonly thresholds: Id;
  /** Lower threshold that kept cover to the end of the strike’s first year. */
  readonly eased?: Id;
  /** Months for which those who lose cover in the year after keep it, if they earned a lower sum, which was not published. */
  readonly extension?: Id;
}
