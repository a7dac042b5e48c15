import { guess, type CasePersons } from '../person';

const PRESET = 'sag-aftra-2023-settled';

/** The background minimum is known from November 2023 on, when it rose by 11%. */
const BACKGROUND_DAY = { by: 'minimum', fact: 'scale-background-2023-derived', per: 'day', raisedBy: 0.11 } as const;
const DAY = { by: 'minimum', fact: 'scale-day-2022', per: 'day' } as const;
const EPISODE = { by: 'minimum', fact: 'scale-series-hour-2022', per: 'episode' } as const;

export const persons: CasePersons = {
  starts: {
    background: { days: 30, pay: { ...BACKGROUND_DAY, times: 30 }, residuals: 0, other: 3000 },
    day: { days: 20, pay: { ...DAY, times: 20 }, residuals: 3000 },
    weekly: { days: 60, pay: { by: 'minimum', fact: 'scale-week-2022', times: 12, per: 'week' }, residuals: 9000 },
    series: { days: 100, pay: { ...EPISODE, times: 13 }, residuals: 12_000 },
    aboveScale: { days: 60, pay: guess(250_000), residuals: 60_000 },
    elsewhere: { days: 5, pay: { ...DAY, times: 5 }, residuals: 2000, other: 25_000 },
  },
  portraits: [
    {
      id: 'background',
      preset: PRESET,
      kind: 'background',
      days: 60,
      pay: { ...BACKGROUND_DAY, times: 60 },
      residuals: 0,
      streaming: 0,
      state: 'california',
      other: 0,
      savings: 1500,
    },
    {
      id: 'day',
      preset: PRESET,
      kind: 'day',
      days: 20,
      pay: { ...DAY, times: 20 },
      residuals: 900,
      streaming: 0.3,
      state: 'new-york',
      other: 6000,
      savings: 5000,
    },
    {
      id: 'series',
      preset: PRESET,
      kind: 'series',
      days: 100,
      pay: { ...EPISODE, times: 13 },
      residuals: 15_000,
      streaming: 0.5,
      state: 'california',
      other: 0,
      savings: 20_000,
    },
    {
      id: 'voice',
      preset: PRESET,
      kind: 'day',
      days: 6,
      pay: { ...DAY, times: 6 },
      residuals: 38_000,
      streaming: 0.4,
      state: 'california',
      other: 8000,
      savings: 10_000,
    },
  ],
};
