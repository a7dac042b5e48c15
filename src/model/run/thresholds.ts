import type { ParameterKey } from '../../scenario/parameters';
import { BLOCK_SIZE, newMemory, preparedIn } from '../column';
import type { Question } from '../question';
import { byNoMoreThan } from './digits';
import { collect, newCollected, summarizeQuantity } from './summarize';
import { prepareSimulation } from './worlds';

/** A value of an input at which members' net is zero, in the input's unit, to the digits that its simulation error allows. */
export interface Root {
  readonly value: number;
  readonly error: number;
}

/** An input and all values of it at which members' net is zero; none where the sign is the same over all its bounds. */
export interface Threshold {
  readonly key: ParameterKey;
  readonly roots: readonly Root[];
}

/** An input whose roots are sought: its bounds, whether only whole numbers are valid, and the question at a value of it. */
export interface Sought {
  readonly key: ParameterKey;
  readonly bounds: readonly [number, number];
  readonly whole: boolean;
  readonly at: (value: number) => Question;
}

/** Points at which the sign is looked up, and how near a root is found, as a share of the bounds. */
const POINTS = 17;
const NEAR = 0.005;
/** Draws of each evaluation: 64 points of each of the eight randomizations, the same at every point. */
const DRAWS = 2 * BLOCK_SIZE;

interface Net {
  readonly mean: number;
  readonly error: number;
}

/**
 * Finds all values of some inputs at which members' mean net is zero: every change of sign between points over the bounds, narrowed by
 * halving. A net need not be monotonic in an input. The error is that of the net over the eight randomizations, divided by the slope.
 */
export function thresholds(sought: readonly Sought[]): readonly Threshold[] {
  const memory = newMemory();
  const netOf = (question: Question): Net => {
    const evaluate = preparedIn(memory, () => prepareSimulation(question, 'nets'));
    const collected = newCollected(DRAWS, question, 'nets');
    for (let first = 0; first < DRAWS; first += BLOCK_SIZE) collect(collected, evaluate(first, BLOCK_SIZE));
    const { mean, standardError } = summarizeQuantity(collected.quantities.membersNetGain!, 'USD', false);
    return { mean: mean ?? 0, error: standardError ?? 0 };
  };
  return sought.map(({ key, bounds: [low, high], whole, at }) => {
    const points = Math.min(POINTS, whole ? high - low + 1 : POINTS);
    const values = Array.from({ length: points }, (_, k) => {
      const value = low + ((high - low) * k) / (points - 1);
      return whole ? Math.round(value) : value;
    });
    const nets = values.map((value) => netOf(at(value)));
    const roots: Root[] = [];
    for (let k = 0; k + 1 < values.length; k++) {
      if (Math.sign(nets[k].mean) === Math.sign(nets[k + 1].mean)) continue;
      let [from, to] = [values[k], values[k + 1]];
      let [atFrom, atTo] = [nets[k], nets[k + 1]];
      while (!whole && to - from > NEAR * (high - low)) {
        const middle = (from + to) / 2;
        const net = netOf(at(middle));
        if (Math.sign(net.mean) === Math.sign(atFrom.mean)) [from, atFrom] = [middle, net];
        else [to, atTo] = [middle, net];
      }
      const slope = (atTo.mean - atFrom.mean) / (to - from);
      const error = Math.max(atFrom.error, atTo.error) / Math.abs(slope);
      roots.push({ value: byNoMoreThan(from - atFrom.mean / slope, error), error });
    }
    return { key, roots };
  });
}
