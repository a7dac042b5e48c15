import { guess, type CasePersons } from '../person';

/** The same work as in 2023, at the prices of its time. */
export const persons: CasePersons = {
  starts: {
    staff: { days: 100, pay: guess(65_000), residuals: 4000 },
    other: { days: 130, pay: guess(100_000), residuals: 20_000 },
    aboveScale: { days: 200, pay: guess(320_000), residuals: 40_000 },
    film: { days: 120, pay: guess(100_000), residuals: 15_000 },
    elsewhere: { days: 220, pay: guess(65_000), residuals: 0 },
  },
  portraits: [],
};
