/**
 * Groups of members whose covered pay is made differently: an assumption, because no breakdown after 2001 has been published.
 * `members` is the share of members with any pay; the tilts multiply the shares that screen sessions, residuals and contracts
 * that are not struck have in all covered pay.
 */
export interface MemberSegment {
  readonly id: string;
  readonly label: string;
  readonly members: number;
  readonly form: 'principal' | 'background' | 'overscale';
  readonly screen: number;
  readonly residuals: number;
  readonly others: number;
}

export const MEMBER_SEGMENTS: readonly MemberSegment[] = [
  { id: 'series', label: 'Weekly and series principals', members: 0.2, form: 'principal', screen: 1.2, residuals: 1.4, others: 0.3 },
  { id: 'day', label: 'Day players', members: 0.3, form: 'principal', screen: 1, residuals: 1.2, others: 0.8 },
  { id: 'background', label: 'Background actors', members: 0.2, form: 'background', screen: 1.3, residuals: 0, others: 0.8 },
  { id: 'overscale', label: 'Performers paid above scale', members: 0.05, form: 'overscale', screen: 1.3, residuals: 0.8, others: 0.3 },
  {
    id: 'elsewhere',
    label: 'Mostly commercials, games and broadcast',
    members: 0.25,
    form: 'principal',
    screen: 0.1,
    residuals: 0.3,
    others: 2.8,
  },
];
