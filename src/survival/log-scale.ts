import { ln } from '../random/elementary';
import { SHAPE_LIMITS } from './family';
import type { Cells } from './lengths';

/**
 * A standard distribution of z = steepness × ln t − offset: the logs of its density and of its upper tail, with first and second
 * derivatives, written into `out`.
 */
export interface LogLaw {
  readonly density: (z: number, out: Derivatives) => void;
  readonly tail: (z: number, out: Derivatives) => void;
}

/** A value and its derivatives. */
export interface Derivatives {
  value: number;
  slope: number;
  bend: number;
}

/** Location and scale of the logs of lengths: z = steepness × ln t − offset. */
export interface LogScale {
  readonly steepness: number;
  readonly offset: number;
}

const STEPS = 200;

/**
 * The log-location-scale distribution of largest likelihood, by Newton steps that are halved until the likelihood rises. If density and
 * tail are log-concave in z, as in all families here, the log-likelihood is concave in (offset, steepness) (Burridge 1981), so there is one
 * maximum. The steepness is within `SHAPE_LIMITS`.
 */
export function fitLogScale(cells: Cells, law: LogLaw): LogScale {
  let at = startOf(cells);
  let here = climb(cells, law, at);
  for (let step = 0; step < STEPS; step++) {
    const move = newton(here, at.steepness);
    let length = 1;
    let next = moved(at, move, length);
    let there = climb(cells, law, next);
    while (!(there.value >= here.value) && length > 1e-12) {
      length /= 2;
      next = moved(at, move, length);
      there = climb(cells, law, next);
    }
    const shift = Math.abs(next.offset - at.offset) + Math.abs(next.steepness - at.steepness);
    [at, here] = [next, there];
    if (shift <= 1e-14 * (1 + Math.abs(at.offset) + at.steepness)) break;
  }
  return at;
}

/** Log-likelihood of the cells, in their unit of time. */
export const logLikelihoodOf = (cells: Cells, law: LogLaw, at: LogScale): number => {
  let logs = 0;
  for (let k = 0; k < cells.logs.length; k++) logs += cells.ended[k]! * cells.logs[k]!;
  return climb(cells, law, at).value - logs;
};

/** The log-likelihood of the logs, its gradient and its second derivatives in (offset, steepness). */
interface Slope {
  readonly value: number;
  readonly gradient: readonly [offset: number, steepness: number];
  readonly bend: readonly [offset: number, both: number, steepness: number];
}

const scratch: Derivatives = { value: 0, slope: 0, bend: 0 };

function climb({ logs, ended, running }: Cells, law: LogLaw, { offset, steepness }: LogScale): Slope {
  let [value, byOffset, bySteepness, offsets, both, steepnesses, events] = [0, 0, 0, 0, 0, 0, 0];
  const take = (count: number, log: number): void => {
    value += count * scratch.value;
    byOffset -= count * scratch.slope;
    bySteepness += count * scratch.slope * log;
    offsets += count * scratch.bend;
    both -= count * scratch.bend * log;
    steepnesses += count * scratch.bend * log * log;
  };
  for (let k = 0; k < logs.length; k++) {
    const log = logs[k]!;
    const z = steepness * log - offset;
    if (ended[k]! > 0) {
      law.density(z, scratch);
      take(ended[k]!, log);
      events += ended[k]!;
    }
    if (running[k]! > 0) {
      law.tail(z, scratch);
      take(running[k]!, log);
    }
  }
  value += events * ln(steepness);
  bySteepness += events / steepness;
  steepnesses -= events / (steepness * steepness);
  return { value, gradient: [byOffset, bySteepness], bend: [offsets, both, steepnesses] };
}

/** Where the iteration starts: mean and standard deviation of the logs of lengths that ended. */
function startOf({ logs, ended }: Cells): LogScale {
  let [count, sum, squares] = [0, 0, 0];
  for (let k = 0; k < logs.length; k++) {
    count += ended[k]!;
    sum += ended[k]! * logs[k]!;
    squares += ended[k]! * logs[k]! * logs[k]!;
  }
  const mean = sum / count;
  const sd = Math.sqrt(Math.max(0, squares / count - mean * mean));
  const steepness = held(sd > 0 ? 1 / sd : SHAPE_LIMITS[1]);
  return { steepness, offset: steepness * mean };
}

/** The Newton step; at a limit of the steepness, in the offset alone. */
function newton({ gradient: [g, h], bend: [a, b, c] }: Slope, steepness: number): LogScale {
  const determinant = a * c - b * b;
  const steep = determinant > 0 ? (b * g - a * h) / determinant : 0;
  const isHeld = (steepness <= SHAPE_LIMITS[0] && steep < 0) || (steepness >= SHAPE_LIMITS[1] && steep > 0) || !(determinant > 0);
  if (isHeld) return { offset: a < 0 ? -g / a : 0, steepness: 0 };
  return { offset: (b * h - c * g) / determinant, steepness: steep };
}

function moved(at: LogScale, move: LogScale, length: number): LogScale {
  const steepness = held(at.steepness + length * move.steepness);
  return { steepness, offset: at.offset + length * move.offset };
}

const held = (steepness: number): number => Math.min(Math.max(steepness, SHAPE_LIMITS[0]), SHAPE_LIMITS[1]);
