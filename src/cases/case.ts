import type { Company } from './company';
import type { Fact } from '../facts/fact';
import type { FormulaId } from '../facts/formula-ids';
import type { PastStrikeId } from '../facts/past-strikes';
import type { InputKey } from '../scenario/inputs';
import type { MemberKind, PayCalibration, PlanYears } from './member-kind';
import type { MemberSegment } from './segment';
import type { Term } from './term';
import type { CommonFactId } from './common';

/** The worlds that a party’s terms are in force in. */
export type TermWorld = 'offer' | 'deal' | 'ask';

/** A fact, or one number of a fact that is a row, counted from 0. */
export type FactRef<Id extends string = string> = Id | readonly [Id, number];

/** The value that one party published for some terms, for comparison with the costing of the same terms. */
export interface Claim<Id extends string = string> {
  readonly who: 'union' | 'employers';
  readonly what: TermWorld;
  /** Fact with the amount, USD. */
  readonly fact: Id;
  /** Years the amount is for: 1 for an amount a year, 3 for one over the contract. */
  readonly years: 1 | 3;
  /** Whether the party said «more than …». */
  readonly orMore?: boolean;
}

/** Residuals of a dispute: whose credits they come from, and the formulas of the library that published values belong to. */
export interface CaseResiduals {
  /** Whose normal credits a streaming formula is tried on. */
  readonly credits: 'actors' | 'writers';
  /** Whether the stock of credits by market is these members’: the number and size of checks are known only for them. */
  readonly hasStock: boolean;
  /** The streaming formula of the expired contract, and those to which the values of the bonus and of the demand belong. */
  readonly library: { readonly old: FormulaId; readonly bonus: FormulaId; readonly revenue: FormulaId };
}

/** What a dispute has beside pay, raises and a strike. What it lacks is left out of results, charts and inputs, with a word why. */
export interface Features {
  /** A health plan with a threshold of pay, and groups of members who differ in how they are paid. */
  readonly healthPlan: boolean;
  /** Background performers, with terms of their own. */
  readonly background: boolean;
  /** Pay above the contract’s scale. */
  readonly aboveScale: boolean;
  /** Another union on strike against the same companies. */
  readonly otherStrike: boolean;
  /** Contributions to pension and health on top of pay. */
  readonly contributions: boolean;
  /** Published production cash that waits while the strike lasts. */
  readonly cash: boolean;
  /** The union’s own base of pay, on which its figures are counted. */
  readonly unionBase: boolean;
  /** Whether the members’ work is the companies’ work: a strike that stops one stops the other at the same pace. */
  readonly sharedWork: boolean;
}

/** A group of members who go out and back together, such as those of one company: the strikers from each day on. */
export interface WaveGroup {
  readonly id: string;
  /**
   * Days from day 0 and the share of all members who are out from then on, 0…1, or the input that says it; a later entry takes the place of
   * the one before.
   */
  readonly out: readonly { readonly day: number; readonly share: number | 'shareOut' }[];
  /** The group is back on this day of a strike of so many days; in a longer or shorter strike later or sooner in proportion. */
  readonly back: readonly [day: number, of: number];
}

/** How the companies’ cost of the strike is computed: by the day on which all work stops, or from weekly estimates by plant. */
export type CompanyCost = { readonly by: 'day' } | ({ readonly by: 'weekly-estimates' } & EstimatedCost);

/** What the cost of a strike is fitted to, where it was estimated week by week. */
export interface EstimatedCost {
  /** Struck work by company and plant. */
  readonly plants: readonly Plant[];
  /** Published estimates of the companies’ loss after so many days, USD, cumulative. */
  readonly estimates: readonly { readonly day: number; readonly loss: number }[];
}

/** One struck plant: who is out there, from which day on, and when they are back, as in a group. */
export interface Plant {
  readonly company: string;
  readonly kind: 'truck' | 'assembly' | 'depot';
  readonly strikers: number;
  readonly out: number;
  readonly back: WaveGroup['back'];
}

/** One starting point of a dispute: as known on a day, or as it ended. */
export interface CasePreset {
  /** Values that do not come from a fact: options, and what the preset fixes by choice. Terms by `id.world` or `id.world.step`. */
  readonly values: Readonly<Record<string, number>>;
  /** Inputs that this starting point has beside those of the dispute. */
  readonly inputs?: Case['inputs'];
  /** Members out by day; without it all are out from day 0 to the end. */
  readonly waves?: readonly WaveGroup[];
  /** Members who are laid off without being on strike, by day. */
  readonly layoffs?: readonly WaveGroup[];
  /** How the companies’ cost is computed, where it is not by the day. */
  readonly companyCost?: CompanyCost;
}

/** Unemployment pay in one state: percent of members there, percent of the unemployed who draw, USD a week, and from which day on. */
export interface StateUnemployment<Id extends string = string> {
  readonly id: string;
  readonly share: FactRef<Id>;
  readonly takeUp: FactRef<Id>;
  readonly weekly: FactRef<Id>;
  /** Highest weekly pay of a claim, USD; the average stands for it where it is missing. */
  readonly most?: FactRef<Id>;
  /** Day of a strike from which strikers draw; null where they never do. */
  readonly strikersFrom: FactRef<Id> | null;
  /** Days without work after which those draw whom others’ strikes or a restart leave without it. */
  readonly outsideFrom: FactRef<Id>;
}

/**
 * How members’ earnings are told apart and reported: the kinds of pay at scale of principals, the first of which is that of `dayShare`, the
 * others with their share of the rest; and what the union’s own reports count. `scale-and-film`: television at scale and film as paid,
 * without residuals. `covered`: all pay and residuals on which contributions are due.
 */
export interface CaseEarnings<Id extends string = string> {
  readonly kinds: readonly [first: string, ...rest: (readonly [id: string, share: FactRef<Id>])[]];
  readonly reported: 'scale-and-film' | 'covered';
  /** Last raise of the expired contract, in percent, and the day from which it counts. */
  readonly lastRaise: { readonly from: string; readonly raise: FactRef<Id> };
}

/** Who the members are, and what they earn in a year. */
export interface CaseMembers<Id extends string = string> {
  readonly segments: readonly MemberSegment[];
  /** Fact with the yearly pay that their health plan requires, or with their mean pay. */
  readonly threshold: Id;
  /** Kinds of work; none where only pay tells members apart. */
  readonly kinds?: readonly MemberKind<Id>[];
  /** What the distribution of pay is solved from; without it pay is lognormal around its mean. */
  readonly pay?: PayCalibration<Id>;
  /** What the health plan requires year by year. */
  readonly plan?: PlanYears<Id>;
}

/** A dispute: all that is known of it but its words. */
export interface Case<Id extends string = string> {
  /** Name of the folder. */
  readonly id: string;
  /** Short names of the two parties. */
  readonly union: string;
  readonly employers: string;
  /** Whether the reader names the parties: a strike of their own. */
  readonly isOwn?: boolean;
  /** Ids among the past strikes: of this dispute, which is never part of its own forecast, and of the other strike. */
  readonly dispute: PastStrikeId | null;
  readonly otherDispute: PastStrikeId | null;
  /** Day 0. */
  readonly start: string;
  /** First day of the contract over which the parties cost their offers. */
  readonly contractStart: string;
  /** Dates on which the steps after the first are due. */
  readonly stepDates: readonly string[];
  /** First day after the contract: general growth begins, and the contract is renewed for the first time. */
  readonly renewal: string;
  /** First day on which a success bonus is paid; null where there is none. */
  readonly bonusStart: string | null;
  /** Day from which the deal’s raises count, if it is not the day on which the work may resume; ISO. */
  readonly dealFrom?: string;
  /** Days from which another union had what the deal brings: a bonus, and raises; null where none had it before. */
  readonly pattern?: { readonly bonus: string | null; readonly wages: string | null };
  /** Every number of the dispute, by id. */
  readonly facts: Readonly<Record<string, Fact>>;
  /** Inputs of the dispute, and the fact behind each. */
  readonly inputs: Readonly<Partial<Record<InputKey, FactRef<Id | CommonFactId>>>>;
  /** Bounds and steps that differ from the table of inputs. */
  readonly limits?: Readonly<Partial<Record<InputKey, { readonly bounds?: readonly [number, number]; readonly step?: number }>>>;
  /**
   * Index of the industry’s work by quarter, from the first day of a quarter on, as a share of the same quarter of the base year: the
   * shape in which work falls for other reasons than strikes.
   */
  readonly workIndex?: { readonly from: string; readonly index: Id | CommonFactId };
  /**
   * Depths of the fall in work that fit one published number, at the 10, 30, 50, 70 and 90% points of the room for make-up work: the depth
   * goes with the room.
   */
  readonly depthByRoom?: Id | CommonFactId;
  /** Earnings by kind; without it one kind of pay is known. */
  readonly earnings?: CaseEarnings<Id | CommonFactId>;
  /** Unemployment pay by state; without it nobody draws any. */
  readonly unemployment?: readonly StateUnemployment<Id | CommonFactId>[];
  /** What the parties bargain over. */
  readonly terms: readonly Term<Id | CommonFactId>[];
  readonly residuals: CaseResiduals | null;
  readonly has: Features;
  readonly members: CaseMembers<Id | CommonFactId>;
  readonly companies: readonly Company[];
  /** Fact with the number of members called out. */
  readonly membership: Id | CommonFactId;
  /** Input of terms that no party has priced, which have no effect at 0; null if there are none. */
  readonly unpriced: InputKey | null;
  /** Values that the parties published for their terms. */
  readonly claims: readonly Claim<Id>[];
  readonly presets: Readonly<Record<string, CasePreset>>;
}
