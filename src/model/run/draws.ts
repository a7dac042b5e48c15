import { exp, ln } from '../../random/elementary';
import { normalQuantile } from '../../random/normal';
import { fillStream, type RandomDesign } from '../../random/design';
import type { Step } from '../../random/sobol';
import type { InputKey } from '../../scenario/inputs';
import { column, type Column } from '../column';
import type { Drawn } from '../drawn';
import type { DepthByRoom, DrawnInput, Question } from '../question';

/** Fills the columns of the random parameters for `count` draws from `first`, `step` apart (1 by default). */
export type DrawBlock = (first: number, count: number, step?: Step) => Drawn;

/**
 * Draws every input that has a range: z = Φ⁻¹(u) of the parameter's own stream shifts the reader's value along the scale of the
 * spread, clamped to the bounds. Inputs without a range are constant columns.
 */
export function prepareDraws(
  {
    values,
    termValues,
    drawn,
    isPaidByHead,
    depthByRoom,
  }: Pick<Question, 'values' | 'termValues' | 'drawn' | 'isPaidByHead' | 'depthByRoom'>,
  design: RandomDesign,
): DrawBlock {
  const keys = Object.keys(values) as InputKey[];
  const terms = termValues.map((value) => column(value));
  const inputs = Object.fromEntries(keys.map((key) => [key, column(values[key])])) as Record<InputKey, Column>;
  const columns: Drawn = { ...inputs, terms, dayCost: isPaidByHead ? column() : inputs.stopCost, onset: column() };
  const laws = drawn.map(({ place, stream, scale, range, bounds: [low, high] }) => {
    const [out, value] = typeof place === 'number' ? [terms[place], termValues[place]] : [inputs[place], values[place]];
    const [below, above] = rangeSteps(scale, range);
    const steps: readonly [number, number] = [below * values.spread, above * values.spread];
    return { out, value, stream, scale, steps, low, high };
  });
  return (first, count, step = 1) => {
    for (const { out, value, stream, scale, steps, low, high } of laws) {
      fillStream(out, design, stream, first, count, step);
      for (let i = 0; i < count; i++) {
        const moved = movedValue(scale, value, steps, normalQuantile(out[i]));
        out[i] = moved < low ? low : moved > high ? high : moved;
      }
    }
    if (depthByRoom) addDepth(inputs, depthByRoom, count);
    if (isPaidByHead) {
      fillBase(inputs, count);
      fillDayCost(columns, values.lossFrom === 1, count);
    }
    return columns;
  };
}

/** Adds to the depth of the fall in work what the drawn room for make-up work implies beyond its middle value, inside the bounds. */
function addDepth(
  { contractionDepth, makeUpRoom }: Readonly<Record<InputKey, Column>>,
  { rooms, depths, deepest }: DepthByRoom,
  count: number,
): void {
  const middle = depths[(depths.length - 1) / 2];
  for (let i = 0; i < count; i++) {
    const moved = contractionDepth[i] + depthAt(rooms, depths, makeUpRoom[i]) - middle;
    contractionDepth[i] = Math.min(deepest, Math.max(0, moved));
  }
}

/** Depth at a room: linear in its logarithm between the points, constant beyond them. */
function depthAt(rooms: readonly number[], depths: readonly number[], room: number): number {
  const k = rooms.findIndex((each) => each >= room);
  if (k === 0 || room <= 0) return depths[0];
  if (k < 0) return depths[depths.length - 1];
  const part = ln(room / rooms[k - 1]) / ln(rooms[k] / rooms[k - 1]);
  return depths[k - 1] + part * (depths[k] - depths[k - 1]);
}

/** Fills the base of pay of a normal year: members × mean pay, USD. */
function fillBase({ scaleLinkedBase, memberCount, meanPay }: Readonly<Record<InputKey, Column>>, count: number): void {
  for (let i = 0; i < count; i++) scaleLinkedBase[i] = memberCount[i] * meanPay[i];
}

/**
 * Fills the cost of a day, USD: as set, or from the share of pay in what the work brings in, which leaves what is not brought in less the pay
 * that is not paid. What is made up later is no loss: the employers sell it, and pay the members for it, when it is made.
 */
function fillDayCost({ dayCost, stopCost, scaleLinkedBase, laborShare, makeUp }: Drawn, isByShare: boolean, count: number): void {
  for (let i = 0; i < count; i++) {
    const day = isByShare ? (scaleLinkedBase[i] / 365.25) * (1 / laborShare[i] - 1) : stopCost[i];
    dayCost[i] = day * (1 - makeUp[i]);
  }
}

/** Standard normal quantile of 0.9. */
const Z90 = 1.2815515655446004;

type Scale = DrawnInput['scale'];

/**
 * Shift per standard normal deviate below and above the median, on the range's own scale: a split normal distribution by its quantiles,
 * because published ranges are rarely symmetric.
 */
export function rangeSteps(scale: Scale, { p10, median, p90 }: DrawnInput['range']): readonly [number, number] {
  const at = onScale(scale, median);
  return [(at - onScale(scale, p10)) / Z90, (onScale(scale, p90) - at) / Z90];
}

/** Value at `z` standard normal deviates from the median `value`; a share of 0 or 1 and a ratio of 0 stay as they are. */
export function movedValue(scale: Scale, value: number, steps: readonly [number, number], z: number): number {
  const shift = z < 0 ? z * steps[0] : z * steps[1];
  if (scale === 'plain') return value + shift;
  if (scale === 'log') return value * exp(shift);
  if (value <= 0 || value >= 1) return value;
  const odds = (value / (1 - value)) * exp(shift);
  return odds / (1 + odds);
}

function onScale(scale: Scale, value: number): number {
  if (scale === 'plain') return value;
  return scale === 'log' ? ln(value) : ln(value / (1 - value));
}
