import type { MemberKind, PayCalibration, PlanYears } from '../member-kind';
import type { MemberSegment } from '../segment';
import type { values } from './values';

type Id = keyof typeof values;

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

/** Kinds of work: the segments, the first of them in two. */
export const kinds: readonly MemberKind<Id>[] = [
  { id: 'background', label: 'Background actors', of: 'background', sessions: ['background'] },
  { id: 'day', label: 'Day players', of: 'day', sessions: ['first'] },
  {
    id: 'weekly',
    label: 'Weekly performers',
    of: 'series',
    members: ['assumption-series-members', 0],
    pay: ['assumption-weekly-share', 0],
    sessions: ['rest'],
  },
  {
    id: 'series',
    label: 'Series regulars',
    of: 'series',
    members: ['assumption-series-members', 1],
    pay: ['assumption-weekly-share', 1],
    sessions: ['rest'],
  },
  { id: 'aboveScale', label: 'Performers paid above scale', of: 'overscale', sessions: ['overscale'] },
  { id: 'elsewhere', label: 'Members mostly in commercials, games and broadcast', of: 'elsewhere', sessions: ['first', 'rest'] },
];

/** Yearly covered pay of members. */
export const pay: PayCalibration<Id> = {
  total: 'calib-covered-all-contracts-2019',
  cap: 'assumption-pay-cap',
  residuals: 'earn-sag-2001-residuals',
  background: 'earn-sag-2001-background',
  points: [
    { pay: ['dist-sag-1997-pay-derived', 0], below: ['dist-sag-1997-below', 0], within: ['assumption-pay-points', 0], use: 'fitted' },
    { pay: ['dist-sag-1997-pay-derived', 1], below: ['dist-sag-1997-below', 1], within: ['assumption-pay-points', 1], use: 'fitted' },
    { pay: ['dist-sag-1997-pay-derived', 2], below: ['dist-sag-1997-below', 2], within: ['assumption-pay-points', 2], use: 'test' },
  ],
  concentration: { from: 'hp-threshold-2020', atLeast: 'hp-contrib-concentration' },
  told: ['hp-threshold-2020'],
  streamingOdds: 'assumption-streaming-odds',
};

/** The health plan’s threshold by year, and what it eased in August 2023. */
export const plan: PlanYears<Id> = {
  from: 2023,
  thresholds: 'hp-thresholds-derived',
  eased: 'hp-strike-relief',
  extension: 'plan-extension-2024',
};
