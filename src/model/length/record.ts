import { addDays } from '../../facts/date';
import { PAST_STRIKES } from '../../facts/past-strikes';
import type { FamilyChoice } from '../../scenario/length-options';
import { LONGEST_DAYS, type LengthRequest } from '../../scenario/length-request';
import type { Problem } from '../../scenario/problem';
import { binomialInterval } from '../../survival/binomial';
import { empiricalHazard } from '../../survival/empirical';
import { quantileOf, type Hazard } from '../../survival/hazard';
import { cellsOf, endedOf, exposureOf, sizeOf, tellsShape, type Lengths } from '../../survival/lengths';
import { hazardOf } from '../../survival/predictive';
import { crps, crpsOfPoint, pit } from '../../survival/scores';
import { sampleHazard } from './duration';
import { atLarge, isProblems, quantilesOf, usableLengths } from './forecast';
import { FORECASTERS, type DayRecord, type Forecaster, type PathReport, type RecordMode, type RecordReport } from './forecast-report';
import { FORECAST_SEED } from './lengths';
import { knownLengths, type KnownLengths } from './sample';

/** Days of a dispute on which its length is forecast. */
const FORECAST_DAYS = [0, 30, 60] as const;
/** Central intervals that are scored, in percent. */
const BANDS = [50, 80, 90] as const;
/** Fewest ended disputes that a forecast can be based on. */
const LEAST_KNOWN = 5;
/** Samples larger than this are scored in ten folds instead of dispute by dispute. */
const MANY = 200;
const TENTHS = 10;
/** Resamples per fold; a few are enough, because their noise averages out over the folds. */
const REPLICATES = 50;
/** Days that a scored forecast covers. One dispute of the table lasted longer and is scored as if it ended on the last of them. */
const LONGEST = 1460;

/** A dispute to forecast, the lengths known to the forecaster on a day, and the number of disputes it represents. */
interface Case {
  readonly id: string | null;
  readonly days: number;
  readonly count: number;
  readonly known: (day: number) => Lengths | null;
}

/** Scores of one case on one day. */
interface Score {
  readonly test: Case;
  readonly quantiles: ReturnType<typeof quantilesOf>;
  readonly pit: number;
  readonly crps: Readonly<Record<Forecaster, number>>;
}

/**
 * Track record of a forecasting method on the disputes of its own sample. Family and weights are fixed by likelihood within each fold, from
 * the other disputes alone. `as-of-the-day` also leaves out what was not known on the day, so it needs disputes whose days are known.
 *
 * @returns a record for the first day of the disputes and for days 30 and 60, or the problems that prevent it
 */
export function recordReport(request: LengthRequest, mode: RecordMode): RecordReport | readonly Problem[] {
  const sample = usableLengths({ ...request, exclude: '' });
  if (isProblems(sample)) return sample;
  if (mode === 'as-of-the-day' && sample.ids === null)
    return [{ path: 'sample', message: 'A record as of the day must be of disputes whose days are known; this sample has lengths alone.' }];
  const cases = mode === 'leave-one-out' ? casesOf(sample) : datedCases(sample, request);
  const hazards = new Map<Lengths, Fold | null>();
  const foldOf = (known: Lengths): Fold | null => {
    if (!hazards.has(known)) hazards.set(known, fold(known, request.family));
    return hazards.get(known)!;
  };
  return {
    mode,
    folds: sizeOf(cellsOf(sample)) > MANY ? 'tenths' : 'each',
    days: FORECAST_DAYS.map((day) => dayRecord(cases, sample, day, foldOf)),
  };
}

/** Hazards estimated from the other disputes, by forecaster. */
interface Fold {
  readonly forecast: Hazard;
  readonly exponential: Hazard;
  /** Empirical curve, whose median is the simplest forecast. */
  readonly curve: Hazard;
}

function fold(known: Lengths, family: FamilyChoice): Fold | null {
  const ended = known.censored.reduce((sum, running, k) => sum + (running ? 0 : (known.counts?.[k] ?? 1)), 0);
  if (ended < LEAST_KNOWN) return null;
  const cells = cellsOf(known);
  if (!tellsShape(cells)) return null;
  return {
    forecast: sampleHazard(known, family, FORECAST_SEED, { replicates: REPLICATES, longest: LONGEST }),
    exponential: hazardOf('exponential', [endedOf(cells) / exposureOf(cells)], LONGEST + 1),
    curve: empiricalHazard([cells], LONGEST),
  };
}

/** Each ended dispute against all others; in a large sample, each tenth against the other nine. */
function casesOf({ ids, days, censored, counts }: KnownLengths): readonly Case[] {
  const count = (k: number): number => counts?.[k] ?? 1;
  const n = days.reduce((sum, _, k) => sum + count(k), 0);
  if (n <= MANY)
    return days.flatMap((length, k) => {
      if (censored[k]) return [];
      const others = without(days, censored, k);
      return [{ id: ids?.[k] ?? null, days: length, count: 1, known: () => others }];
    });
  return Array.from({ length: TENTHS }, (_, tenth) => tenth).flatMap((tenth) => {
    // Every tenth dispute in the order of the list, so that the folds are alike.
    let seen = 0;
    const mine = days.map((_, k) => {
      const from = seen;
      seen += count(k);
      return Math.floor((seen - 1 - tenth) / TENTHS) - Math.floor((from - 1 - tenth) / TENTHS);
    });
    const others: Lengths = { days, censored, counts: days.map((_, k) => count(k) - mine[k]!) };
    return days.flatMap((length, k) =>
      mine[k]! > 0 && !censored[k] ? [{ id: null, days: length, count: mine[k]!, known: () => others }] : [],
    );
  });
}

const without = (days: readonly number[], censored: readonly boolean[], k: number): Lengths => ({
  days: days.filter((_, other) => other !== k),
  censored: censored.filter((_, other) => other !== k),
});

/** Each ended dispute whose first day is known, against what was known on a given day of it. */
function datedCases({ ids, days, censored }: KnownLengths, request: LengthRequest): readonly Case[] {
  return (ids ?? []).flatMap((id, k) => {
    const start = startOf(id);
    if (censored[k] || start === null) return [];
    const known = (day: number): Lengths | null => {
      const lengths = knownLengths({ ...request, asOf: addDays(start, day), exclude: id });
      return lengths.days.length > 0 ? lengths : null;
    };
    return [{ id, days: days[k]!, count: 1, known }];
  });
}

/** First day of a past strike; null if only its month or year is known. */
function startOf(id: string): string | null {
  const { start } = PAST_STRIKES.find((strike) => strike.id === id)!;
  return start.length === 10 ? start : null;
}

function dayRecord(cases: readonly Case[], sample: KnownLengths, day: number, foldOf: (known: Lengths) => Fold | null): DayRecord {
  // Disputes that had ended by that day are not forecast.
  const longer = (days: number): boolean => days > day;
  const scores = cases.filter(({ days }) => longer(days)).flatMap((test) => scoreOf(test, day, foldOf));
  const n = scores.reduce((sum, { test }) => sum + test.count, 0);
  const asked = sample.days.reduce((sum, days, k) => sum + (longer(days) ? (sample.counts?.[k] ?? 1) : 0), 0);
  const inside = (band: number): number =>
    scores.reduce((sum, { test, quantiles }) => {
      const [low, high] = bandOf(quantiles, band);
      return sum + (test.days >= low && test.days <= high ? test.count : 0);
    }, 0);
  return {
    day,
    n,
    left: asked - n,
    coverage: BANDS.map((level) => {
      const [low, high] = n > 0 ? binomialInterval(inside(level), n, 0.9) : [0, 1];
      return { level, inside: inside(level), low, high };
    }),
    pit: Array.from({ length: 10 }, (_, tenth) =>
      scores.reduce((sum, score) => sum + (Math.min(9, Math.floor(10 * score.pit)) === tenth ? score.test.count : 0), 0),
    ),
    crps: Object.fromEntries(
      FORECASTERS.map((who) => [who, scores.reduce((sum, score) => sum + score.test.count * score.crps[who], 0) / n]),
    ) as Record<Forecaster, number>,
    disputes: scores.length > MANY ? [] : scores.map(({ test, quantiles, ...score }) => reportOf(test, quantiles, score)),
  };
}

function reportOf(test: Case, quantiles: Score['quantiles'], score: Pick<Score, 'pit' | 'crps'>): DayRecord['disputes'][number] {
  const { p05, p10, p25, median, p75, p90, p95 } = quantiles;
  return { id: test.id, days: test.days, p05, p10, p25, median, p75, p90, p95, pit: score.pit, crps: score.crps.forecast };
}

function bandOf({ p05, p10, p25, p75, p90, p95 }: Score['quantiles'], level: number): readonly [number, number] {
  return level === 50 ? [p25, p75] : level === 80 ? [p10, p90] : [p05, p95];
}

function scoreOf(test: Case, day: number, foldOf: (known: Lengths) => Fold | null): readonly Score[] {
  const known = test.known(day);
  const made = known && foldOf(known);
  if (!made) return [];
  return [
    {
      test,
      quantiles: quantilesOf(made.forecast, day, LONGEST),
      pit: pit(made.forecast, day, test.days),
      crps: {
        forecast: crps(made.forecast, day, test.days),
        median: crpsOfPoint(quantileOf(made.curve, day, 0.5), test.days),
        exponential: crps(made.exponential, day, test.days),
        'at-large': crps(atLarge().hazard, day, test.days),
      },
    },
  ];
}

/** A past strike as forecast on the given days, each time from what was known then. */
export function pathReport(request: LengthRequest, id: string, elapsed: readonly number[]): PathReport | readonly Problem[] {
  const strike = PAST_STRIKES.find((each) => each.id === id);
  const start = strike ? startOf(id) : null;
  if (!strike || start === null) return [{ path: 'dispute', message: `dispute must be one whose first day is known; it is ${id}.` }];
  const forecasts = [];
  for (const day of elapsed) {
    // The last full day elapsed is the day before.
    const asked = { ...request, asOf: addDays(start, day - 1), exclude: id, elapsed: day };
    const sample = usableLengths(asked);
    if (isProblems(sample)) return sample;
    const hazard = sampleHazard(sample, request.family, FORECAST_SEED, { replicates: 4 * REPLICATES, longest: LONGEST_DAYS + 90 });
    forecasts.push({ ...quantilesOf(hazard, day), elapsed: day, asOf: asked.asOf, n: sizeOf(cellsOf(sample)) });
  }
  return { id, days: strike.days, forecasts };
}
