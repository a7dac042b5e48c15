import { survivalAt, type Hazard } from './hazard';

/**
 * Continuous ranked probability score of a forecast given `elapsed`, in days: the integral of the squared difference between its
 * distribution function and the step at the outcome (Gneiting and Raftery 2007). Smaller is better. By Simpson's rule on whole days, with
 * the day of the outcome split at the outcome.
 */
export function crps(hazard: Hazard, elapsed: number, outcome: number): number {
  const longest = hazard.length - 1;
  const end = Math.max(longest, Math.ceil(outcome));
  let sum = 0;
  const part = (from: number, to: number): void => {
    if (!(to > from)) return;
    const distance = (t: number): number => {
      const left = survivalAt(hazard, elapsed, t);
      return to <= outcome ? (1 - left) * (1 - left) : left * left;
    };
    sum += ((to - from) * (distance(from) + 4 * distance((from + to) / 2) + distance(to))) / 6;
  };
  for (let day = elapsed; day < end; day++) {
    const cut = Math.min(Math.max(outcome, day), day + 1);
    part(day, cut);
    part(cut, day + 1);
  }
  return sum;
}

/** The same for a forecast of a single day: its distance from the outcome. */
export const crpsOfPoint = (day: number, outcome: number): number => Math.abs(day - outcome);

/** Probability integral transform: the forecast's probability of a length up to the outcome, 0…1. */
export const pit = (hazard: Hazard, elapsed: number, outcome: number): number => 1 - survivalAt(hazard, elapsed, outcome);
