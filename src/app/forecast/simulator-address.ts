import type { ForecastReport } from '../../model/length/forecast-report';
import { decodeScenario } from '../../scenario/codec';
import { INPUTS, type InputKey, type OptionId } from '../../scenario/inputs';
import { presetScenario, withValue, type Scenario } from '../../scenario/scenario';
import { pageAddress } from '../location';
import { presetOf, type Asked } from './asked';

/**
 * The simulator with this forecast: the same sample, curve and days for a dispute of the project, else the forecast’s middle and upper end
 * as a judgment. Of a filter or a list of the reader’s own the simulator knows nothing, so they go as a judgment too.
 *
 * @returns the address, or null where half of those that begin outlast the two years that the simulator counts
 */
export function simulatorAddress({ dispute, sample, family, filter, elapsed }: Asked, report: ForecastReport): string | null {
  const { scenario } = decodeScenario(location.hash);
  const filtered = Object.values(filter).some((value) => value !== undefined);
  if (dispute === 'none' || sample === 'own' || filtered) {
    const [middle, upper] = [lastedBy(report, 0.5), lastedBy(report, 0.1)];
    return middle === null ? null : pageAddress(judged(scenario, { middle, upper, elapsed }));
  }
  const start = presetScenario(presetOf(dispute));
  const options = {
    lengthFrom: 0,
    pastSample: optionOf('pastSample', sample),
    lengthFamily: optionOf('lengthFamily', family),
    daysElapsed: elapsed,
  };
  return pageAddress({ ...start, values: { ...start.values, ...options } });
}

const rowOf = (key: InputKey) => INPUTS.find((row) => row.key === key)!;

const optionOf = (key: InputKey, word: OptionId): number => rowOf(key).options!.indexOf(word);

/**
 * Whole days within the bounds of the judgement’s parameters, far enough apart: the middle and the upper end of a dispute that begins, since
 * the simulator counts the days so far itself.
 */
function judged(scenario: Scenario, { middle, upper, elapsed }: { middle: number; upper: number | null; elapsed: number }): Scenario {
  const median = within('judgedMedian', middle);
  // The simulator's own cut: what lies beyond two years counts as two years.
  const p90 = within('judgedP90', Math.max(upper ?? Infinity, 1.06 * median));
  const set = { lengthFrom: 1, judgedMedian: median, judgedP90: p90, daysElapsed: elapsed };
  return (Object.keys(set) as (keyof typeof set)[]).reduce((next, key) => withValue(next, key, set[key]), scenario);
}

/** Days that so many of those that begin outlast; null beyond two years. */
function lastedBy({ survival, survivalStep }: ForecastReport, share: number): number | null {
  const k = survival.findIndex((chance) => chance <= share);
  if (k < 0) return null;
  const [above, below] = [survival[k - 1]!, survival[k]!];
  return survivalStep * (k - (share - below) / (above - below));
}

function within(key: InputKey, days: number): number {
  const [low, high] = rowOf(key).bounds;
  return Math.min(high, Math.max(low, Math.round(days)));
}
