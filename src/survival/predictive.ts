import { exp, ln } from '../random/elementary';
import { FAMILIES } from './families';
import type { FamilyName, Values } from './family';
import { familyWeights } from './fit';
import { addGammaHazards } from './gamma-days';
import type { Hazard } from './hazard';
import type { Cells } from './lengths';
import { posteriorOf } from './posterior';

/** A mixture of distributions; the weights sum to 1. */
export interface Mixture {
  readonly parts: readonly { readonly family: FamilyName; readonly values: Values; readonly weight: number }[];
}

/** Parts of less weight are left out: together they change no probability by more than a thousandth. */
const LEAST_WEIGHT = 2e-5;

/**
 * Posterior mixture of the families: each family's posterior, times its Akaike weight, so that uncertainty about the parameters and about
 * the family both widen the forecast. `families` may be a single one.
 */
export function mixtureOf(cells: Cells, families: readonly FamilyName[]): Mixture {
  const fits = families.map((family) => {
    const best = FAMILIES[family].fit(cells);
    return { family, best, aic: 2 * best.length - 2 * FAMILIES[family].logLikelihood(cells, best) };
  });
  const weights = familyWeights(fits);
  const parts = fits.flatMap(({ family, best }, k) =>
    weights[k]! < LEAST_WEIGHT
      ? []
      : posteriorOf(family, cells, best).map(({ values, weight }) => ({ family, values, weight: weight * weights[k]! })),
  );
  const kept = parts.filter(({ weight }) => weight >= LEAST_WEIGHT);
  const sum = kept.reduce((total, { weight }) => total + weight, 0);
  return { parts: kept.map(({ weight, ...part }) => ({ ...part, weight: weight / sum })) };
}

/**
 * The cumulative hazard of a mixture at whole days 0 … longest: minus the log of the mean probability to last longer, computed relative
 * to the most durable part, so that nothing underflows.
 */
export function mixtureHazard({ parts }: Mixture, longest: number): Hazard {
  const [logs, days] = [daysLogs(longest), longest + 1];
  const all = parts.map(({ family, values }) => hazardOf(family, values, days, logs));
  const least = new Float64Array(days).fill(Infinity);
  for (const one of all) for (let day = 0; day < days; day++) if (one[day]! < least[day]!) least[day] = one[day]!;
  const sum = new Float64Array(days);
  all.forEach((one, k) => {
    const weight = parts[k]!.weight;
    for (let day = 0; day < days; day++) sum[day]! += weight * exp(least[day]! - one[day]!);
  });
  // Rounding must not make a survival probability rise from one day to the next.
  const hazard = new Float64Array(days);
  for (let day = 1; day < days; day++) hazard[day] = Math.max(hazard[day - 1]!, least[day]! - ln(sum[day]!));
  return hazard;
}

/** The cumulative hazard of one distribution at whole days. */
export function hazardOf(family: FamilyName, values: Values, days: number, logs: Float64Array = daysLogs(days - 1)): Float64Array {
  const out = new Float64Array(days);
  if (family === 'gamma') addGammaHazards(out, values, logs);
  else for (let day = 1; day < days; day++) out[day] = FAMILIES[family].hazard(values, day, logs[day]!);
  return out;
}

/** Natural logs of whole days; 0 for day 0, which is not used. */
function daysLogs(longest: number): Float64Array {
  return Float64Array.from({ length: longest + 1 }, (_, day) => (day > 0 ? ln(day) : 0));
}
