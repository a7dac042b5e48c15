import type { FactId } from './facts';

/** Whose dispute it is: it decides which members, credits and formulas count. */
export type Craft = 'actors' | 'writers';

/** A group of members whose covered pay is made up differently from the others’. */
export type MemberSegmentId = 'series' | 'day' | 'background' | 'overscale' | 'elsewhere' | 'staff' | 'film';

/**
 * Groups of members whose covered pay is made up differently: an assumption, because no breakdown after 2001 was published. `members` is
 * the share of members with any pay. `screen`, `residuals` and `others` are tilts: how much session pay of their `form`, residuals, and pay
 * under contracts that are not on strike a member has, against a member of another group. Actors’ residuals come from the stock of credits
 * instead.
 */
export interface MemberSegment {
  readonly id: MemberSegmentId;
  readonly label: string;
  readonly members: number;
  readonly form: 'principal' | 'background' | 'overscale';
  readonly screen: number;
  readonly residuals?: number;
  readonly others: number;
}

/** Actors. */
export const MEMBER_SEGMENTS: readonly MemberSegment[] = [
  { id: 'series', label: 'Weekly and series principals', members: 0.2, form: 'principal', screen: 1.2, others: 0.3 },
  { id: 'day', label: 'Day players', members: 0.3, form: 'principal', screen: 1, others: 0.8 },
  { id: 'background', label: 'Background actors', members: 0.2, form: 'background', screen: 1.3, others: 0.8 },
  { id: 'overscale', label: 'Performers paid above scale', members: 0.05, form: 'overscale', screen: 1.3, others: 0.3 },
  {
    id: 'elsewhere',
    label: 'Mostly commercials, games and broadcast',
    members: 0.25,
    form: 'principal',
    screen: 0.1,
    others: 2.8,
  },
];

/**
 * Writers: the sizes follow the 4,934 in television and 1,994 in film of 5,951 with pay in the guild’s West in 2021, and the half of all
 * series writers who work at the weekly minimum; the tilts are assumptions. Writers in rooms have fewer credits and so fewer residuals.
 */
export const WRITER_SEGMENTS: readonly MemberSegment[] = [
  { id: 'staff', label: 'Staff writers and story editors', members: 0.3, form: 'principal', screen: 1.1, residuals: 0.5, others: 0.5 },
  { id: 'series', label: 'Other series writers', members: 0.3, form: 'principal', screen: 1, residuals: 1.3, others: 0.5 },
  {
    id: 'overscale',
    label: 'Television writers paid above scale',
    members: 0.1,
    form: 'overscale',
    screen: 1,
    residuals: 1.2,
    others: 0.3,
  },
  { id: 'film', label: 'Screenwriters', members: 0.28, form: 'overscale', screen: 1.1, residuals: 0.9, others: 0.3 },
  { id: 'elsewhere', label: 'Mostly news and promotion', members: 0.02, form: 'principal', screen: 0.1, residuals: 0.2, others: 40 },
];

/** A craft’s members: their groups, and the yearly pay that its health plan requires, at which `thresholdShare` is measured. */
export const MEMBERS: Readonly<Record<Craft, { readonly segments: readonly MemberSegment[]; readonly threshold: FactId }>> = {
  actors: { segments: MEMBER_SEGMENTS, threshold: 'hp-threshold-2023' },
  writers: { segments: WRITER_SEGMENTS, threshold: 'hp-wga-threshold-2022' },
};
