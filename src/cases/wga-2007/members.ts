import type { MemberKind, PayCalibration } from '../member-kind';
import type { MemberSegment } from '../segment';
import type { values } from './values';

type Id = keyof typeof values;

/** Writers, divided as in 2023: no one has published how those of 2007 divide. */
export const segments: readonly MemberSegment[] = [
  { id: 'staff', label: 'Staff writers and story editors', members: 0.25, form: 'principal', screen: 1.1, residuals: 0.5, others: 0.5 },
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
  { id: 'film', label: 'Screenwriters', members: 0.33, form: 'overscale', screen: 1.1, residuals: 0.9, others: 0.3 },
  { id: 'elsewhere', label: 'Mostly news and promotion', members: 0.02, form: 'principal', screen: 0.1, residuals: 0.2, others: 40 },
];

/** Kinds of work: the segments. */
export const kinds: readonly MemberKind<Id>[] = [
  { id: 'staff', label: 'Staff writers and story editors', of: 'staff', sessions: ['first'] },
  { id: 'other', label: 'Other series writers', of: 'series', sessions: ['rest'] },
  { id: 'aboveScale', label: 'Television writers paid above scale', of: 'overscale', sessions: ['overscale'] },
  { id: 'film', label: 'Screenwriters', of: 'film', sessions: ['overscale'] },
  { id: 'elsewhere', label: 'Members mostly in news and promotion', of: 'elsewhere', sessions: ['first', 'rest'] },
];

/** Yearly covered pay of members. */
export const pay: PayCalibration<Id> = {
  cap: 'assumption-wga-2007-pay-cap',
  points: [],
  streamingOdds: 'assumption-wga-2007-streaming-odds',
};
