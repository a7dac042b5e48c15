import type { PresetId } from '../cases/cases';
import { workFact } from '../facts/work-facts';
import type { Person } from './person';
import { BACKGROUND_DAY, unitOf } from './person-start';

/** A made-up member to start from, in the dispute it belongs to. */
export interface Portrait {
  readonly id: 'background' | 'day' | 'series' | 'voice' | 'staff' | 'showrunner';
  readonly preset: PresetId;
  readonly person: Person;
}

const DAY = workFact('scale-day-2022');

/** Six members. What of them is at a published minimum their words say; the rest is made up. */
export const PORTRAITS: readonly Portrait[] = [
  {
    id: 'background',
    preset: 'sag-aftra-2023-settled',
    person: {
      kind: 'background',
      days: 60,
      pay: 60 * unitOf({ ...BACKGROUND_DAY, times: 60 }),
      residuals: 0,
      streaming: 0,
      state: 'california',
      other: 0,
      savings: 1500,
    },
  },
  {
    id: 'day',
    preset: 'sag-aftra-2023-settled',
    person: { kind: 'day', days: 20, pay: 20 * DAY, residuals: 900, streaming: 0.3, state: 'new-york', other: 6000, savings: 5000 },
  },
  {
    id: 'series',
    preset: 'sag-aftra-2023-settled',
    person: {
      kind: 'series',
      days: 100,
      pay: 13 * workFact('scale-series-hour-2022'),
      residuals: 15_000,
      streaming: 0.5,
      state: 'california',
      other: 0,
      savings: 20_000,
    },
  },
  {
    id: 'voice',
    preset: 'sag-aftra-2023-settled',
    person: { kind: 'day', days: 6, pay: 6 * DAY, residuals: 38_000, streaming: 0.4, state: 'california', other: 8000, savings: 10_000 },
  },
  {
    id: 'staff',
    preset: 'wga-2023-settled',
    person: {
      kind: 'staff',
      days: 100,
      pay: 95_000,
      residuals: 2000,
      streaming: 0.7,
      state: 'california',
      other: 0,
      savings: 12_000,
    },
  },
  {
    id: 'showrunner',
    preset: 'wga-2023-settled',
    person: {
      kind: 'aboveScale',
      days: 220,
      pay: 900_000,
      residuals: 60_000,
      streaming: 0.5,
      state: 'california',
      other: 0,
      savings: 250_000,
    },
  },
];
