import type { MemberSegment } from '../segment';

/**
 * Writers: the sizes follow the 4,934 in television and 1,994 in film of 5,951 with pay in the guild’s West in 2021, and the half of all
 * series writers who work at the weekly minimum; the tilts are assumptions. Writers in rooms have fewer credits and so fewer residuals.
 */
export const segments: readonly MemberSegment[] = [
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
