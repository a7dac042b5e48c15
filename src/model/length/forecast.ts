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

/** Days between two points of the reported survival curve. */
const SURVIVAL_STEP = 5;
/** Days that the hazard covers: chances within the next 90 days are reported up to the last day that can have elapsed. */
const HORIZON = LONGEST_DAYS + 90;
/** Cumulative hazard at which a curve that rises no further has nothing left: survival is below 1 in 10²⁶⁰. */
const ALL_OVER = 600;
/** Weeks of hazard reported: half a year. */
const WEEKS = 26;
/** Samples larger than this are not listed dispute by dispute. */
const MOST_LISTED = 600;

/** Forecast for a request, or every problem that prevents it. */
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

/** Published regression of the manufacturing strikes (Kennan 1985; Greene); null for other samples. */
function cycleOf({ sample }: LengthRequest): ForecastReport['cycle'] {
  if (sample !== 'kennan-62' && sample !== 'kennan-566') return null;
  const { days, production } = manufacturingStrikes(sample === 'kennan-62' ? 'june' : 'all');
  const { constant, slope, sigma, standardErrors } = weibullRegression(days, production);
  return { constant, slope, sigma, slopeError: standardErrors.slope };
}

/** Lengths that a request selects, if they can be fitted; otherwise what is wrong with the request. */
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

/** Whether a result is a list of problems. */
export const isProblems = <T>(found: T | readonly Problem[]): found is readonly Problem[] => Array.isArray(found);

/** Families to fit for a choice: one, or all for `weighted` and `empirical`. */
export const familiesOf = (family: FamilyChoice): readonly FamilyName[] =>
  family === 'weighted' || family === 'empirical' ? FAMILY_NAMES : [family];

/** US stoppages at large: the whole mediated sample, computed once. */
export function atLarge(): { readonly cells: Cells; readonly hazard: Hazard } {
  large ??= largeOf();
  return large;
}
let large: { readonly cells: Cells; readonly hazard: Hazard } | null = null;
/** Days that its hazard covers: its longest length is 2,330 days, and records of longer disputes need all of them. */
const LARGE_DAYS = 2400;
function largeOf(): { readonly cells: Cells; readonly hazard: Hazard } {
  const cells = cellsOf(knownLengths({ sample: 'mediated', filter: {}, family: 'empirical', elapsed: 0, asOf: null, exclude: '' }));
  return { cells, hazard: empiricalHazard([cells], LARGE_DAYS) };
}

/**
 * Quantiles of the total length given `elapsed` days, `Infinity` beyond `longest` days, with the probability of lasting longer than that.
 */
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

/** Quantiles of the empirical curve; those of the forecast if no dispute ended between `elapsed` and the last day. */
function countedQuantiles(cells: Cells, forecast: Hazard, elapsed: number): LengthQuantiles {
  const counted = empiricalHazard([cells], HORIZON);
  return quantilesOf(counted[LONGEST_DAYS]! > counted[elapsed]! ? counted : forecast, elapsed);
}

/** Quantiles of the maximum-likelihood fits, without parameter uncertainty. */
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

/** Weekly hazards of one distribution, and its weight. */
interface Weeks {
  readonly weight: number;
  readonly weeks: readonly number[];
}

const empiricalWeeks = (cells: Cells): Weeks => ({ weight: 1, weeks: weeklyHazard(empiricalHazard([cells], 7 * WEEKS), WEEKS) });

function partWeeks({ family, values, weight }: Mixture['parts'][number]): Weeks {
  const lasts = Array.from({ length: WEEKS + 1 }, (_, week) => FAMILIES[family].hazard(values, 7 * week, week > 0 ? ln(7 * week) : 0));
  return { weight, weeks: Array.from({ length: WEEKS }, (_, week) => 1 - exp(lasts[week]! - lasts[week + 1]!)) };
}

/** Weekly hazard of the forecast, with the central 80% of the plausible distributions in each week. */
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

/** Empirical weekly hazards, each with the 80% normal interval of a binomial share. */
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
