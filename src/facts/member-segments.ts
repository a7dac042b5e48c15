/** Whose dispute it is: what members, credits and formulas are those of. */
export type Craft = 'actors' | 'writers';

/**
 * Groups of members whose covered pay is made differently: an assumption, because no breakdown after 2001 has been published.
 * `members` is the share of members with any pay; the tilts say how much of session pay of their form, of residuals and of pay under
 * contracts that are not struck a member has against one of another group. Actors’ residuals come from the stock of credits instead.
 */
export interface MemberSegment {
  readonly id: string;
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
 * series writers who work at the weekly minimum; the tilts are assumptions. Those in the rooms have fewer credits, which residuals come
 * from.
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

/** A craft’s members: their groups, and the fact with the yearly pay that its health plan asks for, which `thresholdShare` is measured at. */
export const MEMBERS: Readonly<Record<Craft, { readonly segments: readonly MemberSegment[]; readonly threshold: string }>> = {
  actors: { segments: MEMBER_SEGMENTS, threshold: 'hp-threshold-2023' },
  writers: { segments: WRITER_SEGMENTS, threshold: 'hp-wga-threshold-2022' },
};
