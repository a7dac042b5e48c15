/** A group of members whose covered pay is made up differently from the others’. */
export type MemberSegmentId = 'series' | 'day' | 'background' | 'overscale' | 'elsewhere' | 'staff' | 'film';

/**
 * Groups of members whose covered pay is made up differently: an assumption, because no breakdown after 2001 was published. `members` is
 * the share of members with any pay. `screen`, `residuals` and `others` are tilts: how much session pay of their `form`, residuals, and pay
 * under contracts that are not on strike a member has, against a member of another group. `residuals` is missing where a stock of credits
 * divides them.
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
