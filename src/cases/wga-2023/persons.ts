import { guess, type CasePersons, type PayFrom } from '../person';

const PRESET = 'wga-2023-settled';
const MEDIAN: PayFrom = { by: 'fact', fact: 'wga-pay-average', part: 1 };

export const persons: CasePersons = {
  starts: {
    staff: { days: 100, pay: guess(95_000), residuals: 4000 },
    other: { days: 130, pay: MEDIAN, residuals: 25_000 },
    aboveScale: { days: 200, pay: guess(450_000), residuals: 50_000 },
    film: { days: 120, pay: MEDIAN, residuals: 25_000 },
    elsewhere: { days: 220, pay: guess(90_000), residuals: 0 },
  },
  portraits: [
    {
      id: 'staff',
      preset: PRESET,
      kind: 'staff',
      days: 100,
      pay: guess(95_000),
      residuals: 2000,
      streaming: 0.7,
      state: 'california',
      other: 0,
      savings: 12_000,
    },
    {
      id: 'showrunner',
      preset: PRESET,
      kind: 'aboveScale',
      days: 220,
      pay: guess(900_000),
      residuals: 60_000,
      streaming: 0.5,
      state: 'california',
      other: 0,
      savings: 250_000,
    },
  ],
};
