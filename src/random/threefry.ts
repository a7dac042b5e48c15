import { assertInteger } from './assert-integer';

/**
 * One block of Threefry2x32 with 20 rounds, a counter-based generator: the two words depend on key and counter alone.
 *
 * Source: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3" (2011).
 *
 * @param key0 first key word; only its low 32 bits count, as for the other words.
 * @param key1 second key word.
 * @param counter0 first counter word.
 * @param counter1 second counter word.
 * @param out receives the two words in its first two places.
 */
export function threefry2x32(key0: number, key1: number, counter0: number, counter1: number, out: Uint32Array): void {
  const key2 = 0x1bd11bda ^ key0 ^ key1;
  let a = (counter0 + key0) | 0;
  let b = (counter1 + key1) | 0;
  let first = key1;
  let second = key2;
  let third = key0;
  // Five groups of four rounds; after each, key words are added in rotation.
  for (let group = 1; group <= 5; group++) {
    const odd = group & 1;
    a = (a + b) | 0;
    b = odd ? a ^ ((b << 13) | (b >>> 19)) : a ^ ((b << 17) | (b >>> 15));
    a = (a + b) | 0;
    b = odd ? a ^ ((b << 15) | (b >>> 17)) : a ^ ((b << 29) | (b >>> 3));
    a = (a + b) | 0;
    b = odd ? a ^ ((b << 26) | (b >>> 6)) : a ^ ((b << 16) | (b >>> 16));
    a = (a + b) | 0;
    b = odd ? a ^ ((b << 6) | (b >>> 26)) : a ^ ((b << 24) | (b >>> 8));
    a = (a + first) | 0;
    b = (b + second + group) | 0;
    const spent = first;
    first = second;
    second = third;
    third = spent;
  }
  out[0] = a;
  out[1] = b;
}

/**
 * A uniform number that depends on its three coordinates alone.
 *
 * The top 26 bits of either word of the block with key (seed, stream) and counter (index) select one of 2^52 equal cells of the unit
 * interval; the number is the center of that cell, so it is never 0 or 1.
 *
 * @param seed whole number in 0..2^32-1.
 * @param stream whole number in 0..2^32-1; streams are independent of each other.
 * @param index whole number in 0..2^53-1, the place in the stream.
 * @returns a number strictly between 0 and 1.
 * @throws RangeError for a coordinate outside its range.
 */
export function uniform(seed: number, stream: number, index: number): number {
  assertInteger('seed', seed, 0, 0xffffffff);
  assertInteger('stream', stream, 0, 0xffffffff);
  assertInteger('index', index, 0, Number.MAX_SAFE_INTEGER);
  return draw(seed, stream, index);
}

/**
 * Fills the first `count` places of `out` with uniform(seed, stream, first), uniform(seed, stream, first + step) and so on.
 *
 * @param out receives the numbers, each strictly between 0 and 1.
 * @param seed whole number in 0..2^32-1.
 * @param stream whole number in 0..2^32-1.
 * @param first whole number, 0 or more: the index of the first number.
 * @param count whole number in 0..out.length; first + count * step at most 2^53-1.
 * @param step whole number, 1 or more.
 * @throws RangeError for a coordinate outside its range.
 */
export function fillUniforms(out: Float64Array, seed: number, stream: number, first: number, count: number, step = 1): void {
  assertInteger('seed', seed, 0, 0xffffffff);
  assertInteger('stream', stream, 0, 0xffffffff);
  assertInteger('count', count, 0, out.length);
  assertInteger('step', step, 1, Number.MAX_SAFE_INTEGER);
  assertInteger('first index', first, 0, Number.MAX_SAFE_INTEGER - count * step);
  for (let i = 0; i < count; i++) out[i] = draw(seed, stream, first + i * step);
}

const BLOCK = new Uint32Array(2);

function draw(seed: number, stream: number, index: number): number {
  threefry2x32(seed, stream, index >>> 0, Math.floor(index / 4294967296), BLOCK);
  return ((BLOCK[0] >>> 6) * 67108864 + (BLOCK[1] >>> 6) + 0.5) / 4503599627370496;
}
