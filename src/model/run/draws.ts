import { exp, ln } from '../../random/elementary';
import { normalQuantile } from '../../random/normal';
import { fillStream, type RandomDesign } from '../../random/design';
import type { Step } from '../../random/sobol';
import type { Spread } from '../../scenario/distribution';
import { defaultOf, type Parameter } from '../../scenario/parameter';
import { parametersOf, type ParameterKey } from '../../scenario/parameters';
import type { Scenario } from '../../scenario/scenario';
import { column, type Column } from '../column';
import type { Drawn } from '../drawn';
import { streamOf } from '../streams';

/** Fills the columns of the parameters that vary for `count` draws from `first`, `step` apart (1 by default). */
export type DrawBlock = (first: number, count: number, step?: Step) => Drawn;

/** The engine's value of a parameter: per cent become shares. */
export const engineValue = (parameter: Parameter, value: number): number => (parameter.unit === '%' ? value / 100 : value);

/**
 * Draws every parameter that has a spread: z = Φ⁻¹(u) of the parameter's own stream, moved from the reader's value along the
 * spread's scale, held inside the bounds. Parameters without a spread are constant columns.
 */
export function prepareDraws(scenario: Scenario, design: RandomDesign): DrawBlock {
  const columns = {} as Record<ParameterKey, Column>;
  const width = scenario.values.spread / 100;
  const spread: { readonly out: Column; readonly stream: number; readonly parameter: Parameter; readonly spread: Spread }[] = [];
  for (const parameter of parametersOf(scenario.preset)) {
    const out = (columns[parameter.key] = column(engineValue(parameter, scenario.values[parameter.key])));
    if (parameter.spread && width > 0) spread.push({ out, stream: streamOf(parameter.key), parameter, spread: parameter.spread });
  }
  const laws = spread.map(({ parameter, spread }) => ({
    value: engineValue(parameter, scenario.values[parameter.key]),
    steps: spreadSteps(spread, engineValue(parameter, defaultOf(parameter))).map((step) => step * width) as [number, number],
    low: engineValue(parameter, parameter.bounds[0]),
    high: engineValue(parameter, parameter.bounds[1]),
  }));
  return (first, count, step = 1) => {
    for (let k = 0; k < spread.length; k++) {
      const { out, stream, spread: law } = spread[k];
      const { value, steps, low, high } = laws[k];
      fillStream(out, design, stream, first, count, step);
      for (let i = 0; i < count; i++) {
        const drawn = spreadValue(law.scale, value, steps, normalQuantile(out[i]));
        out[i] = drawn < low ? low : drawn > high ? high : drawn;
      }
    }
    return columns;
  };
}

/** Standard normal quantile of 0.9. */
const Z90 = 1.2815515655446004;

/**
 * Steps per standard normal deviate below and above the median, on the spread's own scale. Two halves of a normal distribution
 * with one median (a split normal by quantiles), because published ranges are rarely symmetric.
 */
export function spreadSteps(spread: Spread, median: number): readonly [number, number] {
  const at = onScale(spread.scale, median);
  return [(at - onScale(spread.scale, spread.p10)) / Z90, (onScale(spread.scale, spread.p90) - at) / Z90];
}

/** The value `z` deviates from the median `value`; a share of 0 or 1 and a ratio of 0 stay what they are. */
export function spreadValue(scale: Spread['scale'], value: number, steps: readonly [number, number], z: number): number {
  const shift = z < 0 ? z * steps[0] : z * steps[1];
  if (scale === 'plain') return value + shift;
  if (scale === 'log') return value * exp(shift);
  if (value <= 0 || value >= 1) return value;
  const odds = (value / (1 - value)) * exp(shift);
  return odds / (1 + odds);
}

function onScale(scale: Spread['scale'], value: number): number {
  if (scale === 'plain') return value;
  return scale === 'log' ? ln(value) : ln(value / (1 - value));
}
