import type { MemberSegment } from '../segment';

/** Actors. */
export const segments: readonly MemberSegment[] = [
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
