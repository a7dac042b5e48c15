import { assertInteger } from './assert-integer';
import { SOBOL_DIMENSIONS, sobolDirections } from './sobol-directions';
import { threefry2x32 } from './threefry';

/** The number of independent randomisations of the Sobol' sequence among which the draws are dealt in turn. */
export const RANDOMISATIONS = 8 as const;

/** Distance between draws filled one after the other: 1, or 8 for points of one randomisation. */
export type Step = 1 | typeof RANDOMISATIONS;

/** A randomised Sobol' sequence, from sobolDesign; never changed afterwards. */
export type SobolDesign = {
  /** Number of dimensions, 1..32. */
  readonly dimensions: number;
  /** Scrambled direction numbers: 32 words for each randomisation of each dimension, dimension by dimension. */
  readonly directions: Uint32Array;
  /** Digital shifts: one word for each randomisation of each dimension. */
  readonly shifts: Uint32Array;
};

/**
 * Prepares 8 independent randomisations of the Sobol' sequence.
 *
 * Each is the sequence of Joe and Kuo (2008) under the random linear matrix scramble of Matousek (1998), a lower triangular
 * bit matrix with unit diagonal, and a digital shift. That keeps the stratification of the sequence and makes every single
 * point uniform.
 *
 * @param seed whole number in 0..2^32-1; the scrambles come from Threefry blocks that uniform() never uses.
 * @param dimensions whole number in 1..32.
 * @returns the tables fillSobol reads.
 * @throws RangeError for a seed or a number of dimensions outside its range.
 */
export function sobolDesign(seed: number, dimensions: number): SobolDesign {
  assertInteger('seed', seed, 0, 0xffffffff);
  assertInteger('number of dimensions', dimensions, 1, SOBOL_DIMENSIONS);
  const sets = dimensions * RANDOMISATIONS;
  const directions = new Uint32Array(sets * 32);
  const shifts = new Uint32Array(sets);
  const words = new Uint32Array(34);
  for (let set = 0; set < sets; set++) {
    const plain = sobolDirections(Math.floor(set / RANDOMISATIONS));
    fillWords(words, seed, set);
    for (let k = 0; k < 32; k++) directions[set * 32 + k] = scramble(plain[k], words);
    shifts[set] = words[32];
  }
  return { dimensions, directions, shifts };
}

/**
 * Fills the first `count` places of `out` with draws first, first + step, first + 2 step, ... of one dimension.
 *
 * Draw j is point floor(j / 8), in the Gray code order of Antonov and Saleev (1979), of randomisation j mod 8. It depends on j alone, so
 * any split into blocks gives the same bits and a shorter run is the beginning of a longer one.
 *
 * @param out receives the numbers: centers of 2^32 equal cells, so strictly between 0 and 1.
 * @param design from sobolDesign.
 * @param dimension whole number in 0..design.dimensions - 1.
 * @param first whole number, 0 or more: the first draw.
 * @param count whole number in 0..out.length; the last draw's number is below 2^32.
 * @param step 1 for draws one after the other, 8 for points of one randomisation.
 * @throws RangeError for a dimension, first draw, count or step outside its range.
 */
export function fillSobol(out: Float64Array, design: SobolDesign, dimension: number, first: number, count: number, step: Step = 1): void {
  assertInteger('dimension', dimension, 0, design.dimensions - 1);
  assertInteger('count', count, 0, out.length);
  assertInteger('first draw', first, 0, 4294967296 - count * step);
  if (step !== 1 && step !== RANDOMISATIONS) throw new RangeError(`invalid step; not 1 or ${RANDOMISATIONS}: ${String(step)}`);
  const dealt = RANDOMISATIONS / step;
  for (let place = 0; place < dealt && place < count; place++) {
    const set = dimension * RANDOMISATIONS + ((first + place) % RANDOMISATIONS);
    const base = set * 32;
    let point = Math.floor((first + place) / RANDOMISATIONS);
    let word = design.shifts[set];
    for (let gray = point ^ (point >>> 1), k = base; gray !== 0; gray >>>= 1, k++) if (gray & 1) word ^= design.directions[k];
    for (let j = place; j < count; j += dealt) {
      out[j] = ((word >>> 0) + 0.5) / 4294967296;
      point++;
      // At each step the Gray code changes only in the lowest set bit of the next number.
      word ^= design.directions[base + 31 - Math.clz32(point & -point)];
    }
  }
}

/** Fills `words` with the Threefry blocks of one set; the top counter bit keeps them apart from the blocks of uniform(). */
function fillWords(words: Uint32Array, seed: number, set: number): void {
  for (let k = 0; k < words.length; k += 2) threefry2x32(seed, set, k, 0x80000000, words.subarray(k, k + 2));
}

/** The product of a random lower triangular bit matrix, row k drawn in words[k], with one direction number. */
function scramble(direction: number, words: Uint32Array): number {
  let product = 0;
  for (let row = 0; row < 32; row++) {
    const diagonal = 1 << (31 - row);
    const above = row === 0 ? 0 : -1 << (32 - row);
    product |= parity(direction & ((words[row] & above) | diagonal)) << (31 - row);
  }
  return product;
}

function parity(word: number): number {
  let folded = word ^ (word >>> 16);
  folded ^= folded >>> 8;
  folded ^= folded >>> 4;
  return (0x6996 >>> (folded & 15)) & 1;
}
