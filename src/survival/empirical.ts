import { exp, ln } from '../random/elementary';
import type { Hazard } from './hazard';
import { curveOf } from './kaplan-meier';
import { endedOf, exposureOf, type Cells } from './lengths';

/**
 * The empirical curve as a cumulative hazard at whole days: the mean of the Kaplan–Meier curves of resamples. After its last end the tail
 * of each falls at the resample's mean rate, ends over time observed: a curve that dropped to 0 would mean that nothing lasts longer than
 * what was observed, and a level one that the rest never ends.
 */
export function empiricalHazard(drawn: readonly Cells[], longest: number): Hazard {
  const survival = new Float64Array(longest + 1);
  for (const cells of drawn) addSurvival(survival, cells, longest);
  const hazard = new Float64Array(longest + 1);
  for (let day = 1; day <= longest; day++) hazard[day] = Math.max(hazard[day - 1]!, -ln(Math.max(survival[day]! / drawn.length, LEAST)));
  return hazard;
}

/** Floor that keeps the logarithm finite. */
const LEAST = 1e-300;

function addSurvival(out: Float64Array, cells: Cells, longest: number): void {
  const { days, survival } = curveOf(cells);
  const steps = days.length;
  // If the last step falls to 0, half of the step before it is kept for what lasts longer.
  const ends = survival[steps - 1]! > 0 ? survival[steps - 1]! : (survival[steps - 2] ?? 1) / 2;
  const rate = endedOf(cells) / exposureOf(cells);
  let step = -1;
  for (let day = 0; day <= longest; day++) {
    while (step + 1 < steps && days[step + 1]! <= day) step++;
    if (step < steps - 1) out[day]! += step < 0 ? 1 : survival[step]!;
    else out[day]! += ends * exp(-rate * (day - days[steps - 1]!));
  }
}
