import { assertInteger } from './assert-integer';
import { fillSobol, sobolDesign, type SobolDesign, type Step } from './sobol';
import { SOBOL_DIMENSIONS } from './sobol-directions';
import { fillUniforms } from './threefry';

/** All random streams of one run, from randomDesign; never changed afterwards. */
export type RandomDesign = {
  /** The seed, 0..2^32-1. */
  readonly seed: number;
  /** Number of streams. */
  readonly streams: number;
  /** The sequence behind streams 0..31. */
  readonly sobol: SobolDesign;
  /** Dimension of the sequence that a later stream uses, by the number of the stream. */
  readonly takenOver: ReadonlyMap<number, number>;
};

/**
 * Prepares the random streams of a run: streams 0..31 are dimensions of the randomised Sobol' sequence, later ones are Threefry streams
 * of the same number. Inputs that move the result most belong in the low streams. A later stream may take over the dimension of a low one
 * that is not drawn beside it.
 *
 * @param seed whole number in 0..2^32-1.
 * @param streams whole number in 1..2^32.
 * @param takenOver for some later streams the dimension in 0..31 that they use.
 * @returns the tables fillStream reads; the same stream of a design with more streams has the same bits.
 * @throws RangeError for a seed or a number of streams outside its range.
 */
export function randomDesign(seed: number, streams: number, takenOver: ReadonlyMap<number, number> = new Map()): RandomDesign {
  assertInteger('number of streams', streams, 1, 4294967296);
  return { seed, streams, sobol: sobolDesign(seed, Math.min(streams, SOBOL_DIMENSIONS)), takenOver };
}

/**
 * Fills the first `count` places of `out` with draws first, first + step, ... of one stream. A draw depends on seed, stream and
 * its number alone, so any split into blocks gives the same bits.
 *
 * @param out receives the numbers, each strictly between 0 and 1.
 * @param design from randomDesign.
 * @param stream whole number in 0..design.streams - 1.
 * @param first whole number, 0 or more: the first draw.
 * @param count whole number in 0..out.length; the last draw's number is below 2^32.
 * @param step 1 for draws one after the other, 8 for points of one randomisation.
 * @throws RangeError for a stream, first draw, count or step outside its range.
 */
export function fillStream(out: Float64Array, design: RandomDesign, stream: number, first: number, count: number, step: Step = 1): void {
  assertInteger('stream', stream, 0, design.streams - 1);
  const dimension = design.takenOver.get(stream) ?? stream;
  if (dimension < SOBOL_DIMENSIONS) fillSobol(out, design.sobol, dimension, first, count, step);
  else fillUniforms(out, design.seed, stream, first, count, step);
}
