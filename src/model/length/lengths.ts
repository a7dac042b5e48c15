import { PAST_STRIKES, type PastStrike } from '../../facts/past-strikes';
import { fillStream, type RandomDesign } from '../../random/design';
import type { Step } from '../../random/sobol';
import { normalCdf, normalQuantile } from '../../random/normal';
import type { LengthRequest } from '../../scenario/length-request';
import { column, type Column } from '../column';
import type { Drawn } from '../drawn';
import { chanceEndedWithin, judgedLength, lengthForecast, lengthQuantile, type LengthForecast } from './duration';
import { kept } from '../kept';
import type { Question } from '../question';
import { isGuild, knownLengths } from './sample';
import { streamOf } from '../streams';

/** Lengths of this strike and of the other strike, per draw, in days from the start of each. */
export interface Lengths {
  readonly own: Column;
  readonly other: Column;
}

/** A past strike as known to the forecast. */
export interface PastLength {
  readonly label: string;
  readonly days: number;
  /** Whether it was still running on the day of the forecast. */
  readonly running: boolean;
}

/** Seed of the resamples behind a forecast. It is fixed because a forecast depends on the sample, not on the run. */
export const FORECAST_SEED = 2023;

/** Forecast of this strike's length as of the last full day elapsed; null if the reader fixes the length. */
export function ownForecast({ length }: Pick<Question, 'length'>): LengthForecast | null {
  if (length.from === 'fixed') return null;
  if (length.from === 'judgement') return judgedAsOf(length.median, length.p90, length.elapsed);
  return forecastAsOf(length.request);
}

/** Forecast of the other strike's length; null if it is known. */
export const otherForecast = ({ otherLength }: Pick<Question, 'otherLength'>): LengthForecast | null =>
  otherLength.from === 'fixed' ? null : forecastAsOf(otherLength.request);

/**
 * Past strikes of the sample in use, as known on the day of the forecast: running ones first, then those of the film guilds, the latest
 * first, which is roughly the order of how well known they are.
 */
export const pastLengths = kept(8, (request: LengthRequest) => JSON.stringify(request), pastOf);

function pastOf(request: LengthRequest): readonly PastLength[] {
  const sample = knownLengths(request);
  const rank = (id: string, running: boolean): number => (running ? 0 : isGuild(strikeOf(id)) ? 1 : 2);
  return (sample.ids ?? [])
    .map((id, k) => ({ id, days: sample.days[k], running: sample.censored[k], rank: rank(id, sample.censored[k]) }))
    .sort((a, b) => a.rank - b.rank || (strikeOf(b.id).start > strikeOf(a.id).start ? 1 : -1))
    .map(({ id, days, running }) => ({ label: strikeLabel(id), days, running }));
}

const strikeOf = (id: string): PastStrike => PAST_STRIKES.find((strike) => strike.id === id)!;

/** Union and years, as in «Guild 2007–08». */
function strikeLabel(id: string): string {
  const { union, start, end } = strikeOf(id);
  const [from, to] = [start.slice(0, 4), end?.slice(0, 4)];
  return `${union} ${from}${to && to !== from ? `–${to.slice(2)}` : ''}`;
}

/** Probability that the strike ends within the next 30, 60 and 90 days; empty if the length is fixed. */
export function lengthChances(question: Pick<Question, 'length'>): readonly { readonly days: number; readonly chance: number }[] {
  const forecast = ownForecast(question);
  return forecast ? [30, 60, 90].map((days) => ({ days, chance: chanceEndedWithin(forecast, days) })) : [];
}

/** Forecast from past strikes. Memoized, because it takes hundreds of fits and most sliders do not change it. */
export const forecastAsOf = kept(
  32,
  (request: LengthRequest) => JSON.stringify(request),
  (request): LengthForecast => {
    const { elapsed, family } = request;
    return lengthForecast({ sample: knownLengths(request), elapsed, seed: FORECAST_SEED, family });
  },
);

const judgedAsOf = kept(8, (median: number, p90: number, elapsed: number) => `${median} ${p90} ${elapsed}`, judgedLength);

/**
 * Prepares the lengths of both strikes: each by inverse CDF from its forecast, joined by a normal copula with the reader's correlation.
 * `middle` is the median of this strike's length, in days.
 */
export function prepareLengths({ length, otherLength }: Pick<Question, 'length' | 'otherLength'>, design: RandomDesign) {
  const own = ownForecast({ length });
  const other = otherForecast({ otherLength });
  const fixed = length.from === 'fixed' ? length.days : 0;
  const out: Lengths = { own: column(fixed), other: column(otherLength.from === 'fixed' ? otherLength.days : 0) };
  const fill = (drawn: Drawn, first: number, count: number, step: Step = 1): Lengths => {
    if (own) fillStream(out.own, design, streamOf('length'), first, count, step);
    if (other) fillStream(out.other, design, streamOf('otherLength'), first, count, step);
    for (let i = 0; i < count; i++) {
      if (other) {
        const rho = own ? drawn.lengthCorrelation[i] : 0;
        const z = own ? normalQuantile(out.own[i]) : 0;
        const joint = rho * z + Math.sqrt(1 - rho * rho) * normalQuantile(out.other[i]);
        out.other[i] = lengthQuantile(other, normalCdf(joint));
      }
      if (own) out.own[i] = lengthQuantile(own, out.own[i]);
    }
    return out;
  };
  return { fill, middle: own ? lengthQuantile(own, 0.5) : fixed };
}
