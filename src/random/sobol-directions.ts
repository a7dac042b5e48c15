import { assertInteger } from './assert-integer';

/**
 * The 32 direction numbers of one dimension of the Sobol' sequence, before any scramble.
 *
 * Source: Joe and Kuo, "Constructing Sobol sequences with better two-dimensional projections" (2008), new-joe-kuo-6.
 *
 * @param dimension whole number in 0..31.
 * @returns 32 words, the first binary digit of the fraction in the highest bit.
 * @throws RangeError for a dimension outside 0..31.
 */
export function sobolDirections(dimension: number): Uint32Array {
  assertInteger('dimension', dimension, 0, SOBOL_DIMENSIONS - 1);
  const [polynomial, ...initial] = JOE_KUO[dimension];
  const degree = initial.length;
  const directions = new Uint32Array(32);
  for (let k = 0; k < 32; k++) {
    if (dimension === 0) directions[k] = 1 << (31 - k);
    else if (k < degree) directions[k] = initial[k] << (31 - k);
    else {
      let word = directions[k - degree] ^ (directions[k - degree] >>> degree);
      for (let i = 1; i < degree; i++) if ((polynomial >> (degree - i)) & 1) word ^= directions[k - i];
      directions[k] = word;
    }
  }
  return directions;
}

/** Number of dimensions in the table below. */
export const SOBOL_DIMENSIONS = 32;

/** For each dimension the primitive polynomial, its coefficients as bits, then the initial odd numbers. */
const JOE_KUO: readonly (readonly number[])[] = [
  [1],
  [3, 1],
  [7, 1, 3],
  [11, 1, 3, 1],
  [13, 1, 1, 1],
  [19, 1, 1, 3, 3],
  [25, 1, 3, 5, 13],
  [37, 1, 1, 5, 5, 17],
  [41, 1, 1, 5, 5, 5],
  [47, 1, 1, 7, 11, 19],
  [55, 1, 1, 5, 1, 1],
  [59, 1, 1, 1, 3, 11],
  [61, 1, 3, 5, 5, 31],
  [67, 1, 3, 3, 9, 7, 49],
  [91, 1, 1, 1, 15, 21, 21],
  [97, 1, 3, 1, 13, 27, 49],
  [103, 1, 1, 1, 15, 7, 5],
  [109, 1, 3, 1, 15, 13, 25],
  [115, 1, 1, 5, 5, 19, 61],
  [131, 1, 3, 7, 11, 23, 15, 103],
  [137, 1, 3, 7, 13, 13, 15, 69],
  [143, 1, 1, 3, 13, 7, 35, 63],
  [145, 1, 3, 5, 9, 1, 25, 53],
  [157, 1, 3, 1, 13, 9, 35, 107],
  [167, 1, 3, 1, 5, 27, 61, 31],
  [171, 1, 1, 5, 11, 19, 41, 61],
  [185, 1, 3, 5, 3, 3, 13, 69],
  [191, 1, 1, 7, 13, 1, 19, 1],
  [193, 1, 3, 7, 5, 13, 19, 59],
  [203, 1, 1, 3, 9, 25, 29, 41],
  [211, 1, 3, 5, 13, 23, 1, 55],
  [213, 1, 3, 7, 3, 13, 59, 17],
];
