import { exp, ln } from '../random/elementary';
import type { Hazard } from './hazard';
import { curveOf } from './kaplan-meier';
import { endedOf, exposureOf, type Cells } from './lengths';

/**
 * The empirical curve as a cumulative hazard at whole days: the mean over resamples of their Kaplan–Meier curves. Each resample’s tail
 * behind its last end falls on at the mean rate of its ends over all time seen: a curve that ended at 0 would say that nothing lasts
 * longer than what has been seen, one that stayed that it never ends.
 */
export function empiricalHazard(drawn: readonly Cells[], longest: number): Hazard {
  const survival = new Float64Array(longest + 1);
  for (const cells of drawn) addSurvival(survival, cells, longest);
  const hazard = new Float64Array(longest + 1);
  for (let day = 1; day <= longest; day++) hazard[day] = Math.max(hazard[day - 1]!, -ln(Math.max(survival[day]! / drawn.length, LEAST)));
  return hazard;
}

/** A chance below this is told as this: its log would be no number. */
const LEAST = 1e-300;

function addSurvival(out: Float64Array, cells: Cells, longest: number): void {
  const { days, survival } = curveOf(cells);
  const steps = days.length;
  // The last step would fall to 0: half of it stands for what lasts longer.
  const ends = survival[steps - 1]! > 0 ? survival[steps - 1]! : (survival[steps - 2] ?? 1) / 2;
  const rate = endedOf(cells) / exposureOf(cells);
  let step = -1;
  for (let day = 0; day <= longest; day++) {
    while (step + 1 < steps && days[step + 1]! <= day) step++;
    if (step < steps - 1) out[day]! += step < 0 ? 1 : survival[step]!;
    else out[day]! += ends * exp(-rate * (day - days[steps - 1]!));
  }
}
