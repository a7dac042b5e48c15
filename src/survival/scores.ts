import { survivalAt, type Hazard } from './hazard';

/**
 * The continuous ranked probability score of a forecast given `elapsed`, days: the integral of the squared distance between its
 * distribution function and the step at what came about (Gneiting and Raftery 2007). Less is better; of a forecast that names one day
 * it is the distance to it. By Simpson’s rule on whole days, the day of the outcome cut in two.
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

/** The same for a forecast that names one day. */
export const crpsOfPoint = (day: number, outcome: number): number => Math.abs(day - outcome);

/** The probability integral transform: the chance that the forecast gave to a length of at most what came about, 0…1. */
export const pit = (hazard: Hazard, elapsed: number, outcome: number): number => 1 - survivalAt(hazard, elapsed, outcome);
