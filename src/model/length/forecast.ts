import { manufacturingStrikes } from '../../facts/manufacturing-strikes';
import { exp, ln } from '../../random/elementary';
import type { FamilyChoice } from '../../scenario/length-options';
import { checkLengthRequest, LONGEST_DAYS, type LengthRequest } from '../../scenario/length-request';
import type { Problem } from '../../scenario/problem';
import { empiricalHazard } from '../../survival/empirical';
import { FAMILIES } from '../../survival/families';
import { FAMILY_NAMES, type FamilyName } from '../../survival/family';
import { familyWeights, fitCells, valuesOf, type Fit } from '../../survival/fit';
import { openQuantileOf, openSurvivalAt, weeklyHazard, type Hazard } from '../../survival/hazard';
import { curveOf } from '../../survival/kaplan-meier';
import { cellsOf, endedOf, sizeOf, tellsShape, type Cells } from '../../survival/lengths';
import { mixtureHazard, mixtureOf, type Mixture } from '../../survival/predictive';
import { resamples } from '../../survival/resample';
import { weibullRegression } from '../../survival/weibull-regression';
import { REPLICATES } from './duration';
import type { ForecastReport, LengthQuantiles, WeeklyHazard } from './forecast-report';
import { FORECAST_SEED } from './lengths';
import { knownLengths, type KnownLengths } from './sample';

/** Days between two points of the survival curve that is told. */
const SURVIVAL_STEP = 5;
/** Days up to which a chance within so many more days is told from the last day that can have elapsed. */
const HORIZON = LONGEST_DAYS + 90;
/** A curve that has fallen this far, and falls no more, has nothing left: its chance is below 1 in 10²⁶⁰. */
const ALL_OVER = 600;
/** Weeks of the hazard that are told: half a year. */
const WEEKS = 26;
/** More disputes than this are not listed one by one. */
const MOST_LISTED = 600;

/** The forecast that a request asks for, or everything that keeps it from being made. */
export function forecastReport(request: LengthRequest): ForecastReport | readonly Problem[] {
  const sample = usableLengths(request);
  if (isProblems(sample)) return sample;
  const { family, elapsed, asOf } = request;
  const cells = cellsOf(sample);
  const fits = FAMILY_NAMES.map((name) => fitCells(name, cells));
  const weights = familyWeights(fits);
  const drawn = family === 'empirical' ? resamples(cells, FORECAST_SEED, REPLICATES) : [];
  const mixture = mixtureOf(cells, familiesOf(family));
  const hazard = family === 'empirical' ? empiricalHazard(drawn, HORIZON) : mixtureHazard(mixture, HORIZON);
  if (!(hazard[HORIZON]! > hazard[elapsed]! || hazard[elapsed]! < ALL_OVER))
    return [
      {
        path: 'elapsed',
        message: `elapsed must be a length that the curve gives some chance; by it none of such disputes lasts ${elapsed} days.`,
      },
    ];
  const large = atLarge();
  return {
    n: sizeOf(cells),
    ended: endedOf(cells),
    censored: sizeOf(cells) - endedOf(cells),
    disputes: listed(sample),
    family,
    elapsed,
    asOf,
    fits: fits.map(({ parameters, logLikelihood, aic, atBound, ...fit }, k) => ({
      family: fit.family,
      parameters,
      logLikelihood,
      aic,
      weight: weights[k]!,
      atBound,
    })),
    plugIn: family === 'empirical' ? countedQuantiles(cells, hazard, elapsed) : plugInQuantiles(fits, weights, family, elapsed),
    forecast: quantilesOf(hazard, elapsed),
    weekly: weekly(hazard, family === 'empirical' ? drawn.map(empiricalWeeks) : mixture.parts.map(partWeeks)),
    curve: curveOf(cells),
    survivalStep: SURVIVAL_STEP,
    cycle: cycleOf(request),
    survival: Array.from({ length: LONGEST_DAYS / SURVIVAL_STEP + 1 }, (_, k) => openSurvivalAt(hazard, 0, k * SURVIVAL_STEP)),
    atLarge: { n: sizeOf(large.cells), ...quantilesOf(large.hazard, elapsed), weekly: countedWeekly(large.cells) },
  };
}

/** The published regression of the manufacturing strikes (Kennan 1985; Greene). */
function cycleOf({ sample }: LengthRequest): ForecastReport['cycle'] {
  if (sample !== 'kennan-62' && sample !== 'kennan-566') return null;
  const { days, production } = manufacturingStrikes(sample === 'kennan-62' ? 'june' : 'all');
  const { constant, slope, sigma, standardErrors } = weibullRegression(days, production);
  return { constant, slope, sigma, slopeError: standardErrors.slope };
}

/** The lengths of a request that can be fitted; else what is wrong with it. */
export function usableLengths(request: LengthRequest): KnownLengths | readonly Problem[] {
  const problems = checkLengthRequest(request);
  if (problems.length > 0) return problems;
  const sample = knownLengths(request);
  const ended = sample.censored.filter((running) => !running).length;
  if (ended > 0 && tellsShape(cellsOf(sample))) return sample;
  const filtered = typeof request.sample === 'string' && Object.values(request.filter).some((value) => value !== undefined);
  const message = `${filtered ? 'The filter' : 'The sample'} must leave at least two disputes of different length that ended; it leaves ${sample.days.length === 0 ? 'none' : `${sample.days.length}, of which ${ended} ended`}.`;
  return [{ path: filtered ? 'filter' : 'sample', message }];
}

export const isProblems = <T>(found: T | readonly Problem[]): found is readonly Problem[] => Array.isArray(found);

/** The families that a choice fits. */
export const familiesOf = (family: FamilyChoice): readonly FamilyName[] =>
  family === 'weighted' || family === 'empirical' ? FAMILY_NAMES : [family];

/** US stoppages at large: known once for all. */
export function atLarge(): { readonly cells: Cells; readonly hazard: Hazard } {
  large ??= largeOf();
  return large;
}
let large: { readonly cells: Cells; readonly hazard: Hazard } | null = null;
/** Its longest length is 2,330 days: records of longer disputes need all of them. */
const LARGE_DAYS = 2400;
function largeOf(): { readonly cells: Cells; readonly hazard: Hazard } {
  const cells = cellsOf(knownLengths({ sample: 'mediated', filter: {}, family: 'empirical', elapsed: 0, asOf: null, exclude: '' }));
  return { cells, hazard: empiricalHazard([cells], LARGE_DAYS) };
}

/** What a distribution says, given the days so far; what lies beyond `longest` days is told as `Infinity`, and how likely it is. */
export function quantilesOf(hazard: Hazard, elapsed: number, longest = LONGEST_DAYS): LengthQuantiles {
  const at = (p: number): number => openQuantileOf(hazard, elapsed, p, longest);
  const within = WITHIN.map((days) => ({ days, chance: 1 - openSurvivalAt(hazard, elapsed, elapsed + days) }));
  const beyond = openSurvivalAt(hazard, elapsed, longest);
  return { p05: at(0.05), p10: at(0.1), p25: at(0.25), median: at(0.5), p75: at(0.75), p90: at(0.9), p95: at(0.95), beyond, within };
}
const WITHIN = [30, 60, 90];

function listed({ ids, days, censored, counts }: KnownLengths): ForecastReport['disputes'] {
  if (counts || days.length > MOST_LISTED) return [];
  return days.map((length, k) => ({ id: ids?.[k] ?? null, days: length, censored: censored[k]! }));
}

/** Quantiles of the curve as counted; those of the forecast where nothing was counted to end between the days so far and the last. */
function countedQuantiles(cells: Cells, forecast: Hazard, elapsed: number): LengthQuantiles {
  const counted = empiricalHazard([cells], HORIZON);
  return quantilesOf(counted[LONGEST_DAYS]! > counted[elapsed]! ? counted : forecast, elapsed);
}

/** Quantiles of the fits themselves. */
function plugInQuantiles(fits: readonly Fit[], weights: readonly number[], family: FamilyChoice, elapsed: number): LengthQuantiles {
  const parts = fits.flatMap((fit, k) =>
    family === 'weighted' ? [{ fit, weight: weights[k]! }] : fit.family === family ? [{ fit, weight: 1 }] : [],
  );
  const lasts = (t: number): number => {
    const hazards = parts.map(({ fit }) => FAMILIES[fit.family].hazard(valuesOf(fit), t, t > 0 ? ln(t) : 0));
    const least = Math.min(...hazards);
    return least - ln(parts.reduce((sum, { weight }, k) => sum + weight * exp(least - hazards[k]!), 0));
  };
  const passed = lasts(elapsed);
  const at = (p: number): number => {
    const target = passed - ln(1 - p);
    let [low, high] = [elapsed, elapsed + 1];
    while (lasts(high) < target && high < LONGEST_DAYS) high *= 2;
    if (lasts(LONGEST_DAYS) < target) return Infinity;
    for (let step = 0; step < 80; step++) {
      const middle = (low + high) / 2;
      if (lasts(middle) < target) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };
  const within = WITHIN.map((days) => ({ days, chance: 1 - exp(passed - lasts(elapsed + days)) }));
  const beyond = exp(passed - lasts(LONGEST_DAYS));
  return { p05: at(0.05), p10: at(0.1), p25: at(0.25), median: at(0.5), p75: at(0.75), p90: at(0.9), p95: at(0.95), beyond, within };
}

/** Weekly hazards of one distribution, and what it counts for. */
interface Weeks {
  readonly weight: number;
  readonly weeks: readonly number[];
}

const empiricalWeeks = (cells: Cells): Weeks => ({ weight: 1, weeks: weeklyHazard(empiricalHazard([cells], 7 * WEEKS), WEEKS) });

function partWeeks({ family, values, weight }: Mixture['parts'][number]): Weeks {
  const lasts = Array.from({ length: WEEKS + 1 }, (_, week) => FAMILIES[family].hazard(values, 7 * week, week > 0 ? ln(7 * week) : 0));
  return { weight, weeks: Array.from({ length: WEEKS }, (_, week) => 1 - exp(lasts[week]! - lasts[week + 1]!)) };
}

/** The weekly hazard of the forecast, and the range in which eight in ten of the plausible distributions have it. */
function weekly(hazard: Hazard, plausible: readonly Weeks[]): readonly WeeklyHazard[] {
  const all = plausible.reduce((sum, { weight }) => sum + weight, 0);
  return weeklyHazard(hazard, WEEKS).map((middle, week) => {
    const sorted = plausible.map(({ weight, weeks }) => [weeks[week]!, weight] as const).sort(([a], [b]) => a - b);
    const at = (share: number): number => {
      let passed = 0;
      return sorted.find(([, weight]) => (passed += weight) >= share * all)![0];
    };
    return { week: week + 1, hazard: middle, p10: at(0.1), p90: at(0.9) };
  });
}

/** Weekly hazards as counted, with the range of a share of so many. */
function countedWeekly({ days, ended, running }: Cells): readonly WeeklyHazard[] {
  let atRisk = 0;
  for (let k = 0; k < days.length; k++) atRisk += ended[k]! + running[k]!;
  return Array.from({ length: WEEKS }, (_, week) => {
    let [over, gone] = [0, 0];
    for (let k = 0; k < days.length; k++) {
      if (!(days[k]! > 7 * week && days[k]! <= 7 * (week + 1))) continue;
      over += ended[k]!;
      gone += ended[k]! + running[k]!;
    }
    const hazard = over / atRisk;
    const spread = 1.2816 * Math.sqrt((hazard * (1 - hazard)) / atRisk);
    atRisk -= gone;
    return { week: week + 1, hazard, p10: Math.max(0, hazard - spread), p90: hazard + spread };
  });
}
