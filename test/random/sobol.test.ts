import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillSobol, RANDOMISATIONS, sobolDesign } from '../../src/random/sobol';
import { SOBOL_DIMENSIONS, sobolDirections } from '../../src/random/sobol-directions';
import { reference } from './reference';
import { cases } from '../support/cases';

const word = fc.integer({ min: 0, max: 0xffffffff });
const design = sobolDesign(12345, SOBOL_DIMENSIONS);

test('sobolDirections(dimension) equals scipy for all 32 dimensions', () => {
  for (let d = 0; d < SOBOL_DIMENSIONS; d++) expect([...sobolDirections(d)]).toEqual(reference.sobol.directions[d]);
});

test('fillSobol without scramble gives the points of scipy', () => {
  const plain = unscrambled();
  const { points, later, laterIndex } = reference.sobol;
  for (let d = 0; d < SOBOL_DIMENSIONS; d++) {
    expect(words(plain, d, 8, 8 * points.length).filter((_, j) => j % 8 === 5)).toEqual(points.map((point) => point[d]));
    expect(words(plain, d, 8 * laterIndex, 16).filter((_, j) => j % 8 === 2)).toEqual(later.map((point) => point[d]));
  }
});

test('sobolDesign(seed, dimensions) scrambles by a lower triangular matrix with unit diagonal', () => {
  // Dimension 0 has one bit in each direction number, so its scrambled directions are the columns of the matrix.
  for (let r = 0; r < RANDOMISATIONS; r++) {
    for (let k = 0; k < 32; k++) expect(Math.clz32(design.directions[r * 32 + k])).toBe(k);
  }
});

test('sobolDesign(seed, dimensions) draws fair bits below the diagonal: within 4 sigma', () => {
  let ones = 0;
  for (const column of design.directions.subarray(0, RANDOMISATIONS * 32)) ones += bits(column) - 1;
  const n = RANDOMISATIONS * 496;
  expect(Math.abs((ones - n / 2) / Math.sqrt(n / 4))).toBeLessThan(4);
});

test('fillSobol: any split into blocks gives the same bits', () => {
  fc.assert(
    fc.property(
      word,
      fc.nat(31),
      fc.integer({ min: 0, max: 2 ** 32 - 300 }),
      fc.nat(150),
      fc.nat(150),
      (seed, dimension, first, left, right) => {
        const some = sobolDesign(seed, dimension + 1);
        const whole = fill(some, dimension, first, left + right);
        expect([...fill(some, dimension, first, left), ...fill(some, dimension, first + left, right)]).toEqual([...whole]);
      },
    ),
    { numRuns: cases(5) },
  );
});

test('fillSobol: a run of 256 draws begins a run of 8192', () => {
  for (const d of [0, 7, 31]) expect(fill(design, d, 0, 256)).toEqual(fill(design, d, 0, 8192).slice(0, 256));
});

test('fillSobol: a dimension does not depend on how many dimensions are prepared', () => {
  expect(fill(sobolDesign(9, 3), 2, 0, 64)).toEqual(fill(sobolDesign(9, 32), 2, 0, 64));
});

test('fillSobol is strictly inside (0, 1) and touches neither the rest of out nor the draws before', () => {
  for (let d = 0; d < SOBOL_DIMENSIONS; d++) expect(fill(design, d, 0, 4096).every((u) => u > 0 && u < 1)).toBe(true);
  const out = new Float64Array(4).fill(-1);
  fillSobol(out, design, 0, 0, 3);
  expect(out[3]).toBe(-1);
});

test('fillSobol: the first 2^k points of each randomisation hit each of 2^k cells once, in every dimension', () => {
  for (let d = 0; d < SOBOL_DIMENSIONS; d++) {
    const draws = fill(design, d, 0, 8192);
    for (let r = 0; r < RANDOMISATIONS; r++) {
      for (let k = 0; k <= 10; k++) expect(new Set(points(draws, r, 2 ** k).map((u) => Math.floor(u * 2 ** k))).size).toBe(2 ** k);
    }
  }
});

test('fillSobol: the first two dimensions hit every elementary box of 1024 once', () => {
  const [x, y] = [fill(design, 0, 0, 8192), fill(design, 1, 0, 8192)];
  for (let r = 0; r < RANDOMISATIONS; r++) {
    const [u, v] = [points(x, r, 1024), points(y, r, 1024)];
    for (let k = 0; k <= 10; k++) {
      expect(new Set(u.map((s, i) => Math.floor(s * 2 ** k) * 1024 + Math.floor(v[i] * 2 ** (10 - k)))).size).toBe(1024);
    }
  }
});

test('fillSobol: the first 1024 points of a randomisation fill 8 by 4 boxes equally in every pair of the first six dimensions', () => {
  for (let a = 0; a < 6; a++) {
    for (let b = a + 1; b < 6; b++) {
      const [u, v] = [points(fill(design, a, 0, 8192), 3, 1024), points(fill(design, b, 0, 8192), 3, 1024)];
      const counts = new Float64Array(32);
      u.forEach((s, i) => counts[Math.floor(s * 8) * 4 + Math.floor(v[i] * 4)]++);
      expect([...counts]).toEqual(Array(32).fill(32));
    }
  }
});

test('fillSobol: single points are uniform over seeds, mean and variance within 4 sigma', () => {
  const seeds = 1000;
  let sum = 0;
  let squares = 0;
  for (let seed = 0; seed < seeds; seed++) {
    const u = fill(sobolDesign(seed, 1), 0, 40, 1)[0] - 0.5;
    sum += u;
    squares += u * u - 1 / 12;
  }
  expect(Math.abs(sum / Math.sqrt(seeds / 12))).toBeLessThan(4);
  expect(Math.abs(squares / Math.sqrt(seeds / 180))).toBeLessThan(4);
});

test('fillSobol: means of the 8 randomisations are unbiased and uncorrelated within 4 sigma', () => {
  const seeds = 300;
  let bias = 0;
  let spread = 0;
  let products = 0;
  for (let seed = 0; seed < seeds; seed++) {
    const draws = fill(sobolDesign(seed, 2), 1, 0, 128);
    const means = Array.from({ length: RANDOMISATIONS }, (_, r) => points(draws, r, 16).reduce((a, u) => a + u - 0.5, 0) / 16);
    for (const mean of means) bias += mean;
    for (const mean of means) spread += mean * mean;
    for (let r = 1; r < RANDOMISATIONS; r++) products += means[r] * means[r - 1];
  }
  const variance = spread / (seeds * RANDOMISATIONS);
  expect(Math.abs(bias / Math.sqrt(seeds * RANDOMISATIONS * variance))).toBeLessThan(4);
  expect(Math.abs(products / (variance * Math.sqrt(seeds * (RANDOMISATIONS - 1))))).toBeLessThan(4);
});

test('sobolDesign and fillSobol refuse what is outside their range', () => {
  expect(() => sobolDesign(1, 33)).toThrow('invalid number of dimensions; not a whole number in 1..32: 33');
  expect(() => sobolDesign(-1, 3)).toThrow('invalid seed');
  expect(() => fill(sobolDesign(1, 2), 2, 0, 8)).toThrow('invalid dimension');
  expect(() => fill(design, 0, 2 ** 32 - 7, 8)).toThrow('invalid first draw');
  expect(() => fillSobol(new Float64Array(4), design, 0, 0, 5)).toThrow('invalid count');
});

function fill(from: ReturnType<typeof sobolDesign>, dimension: number, first: number, count: number): Float64Array {
  const out = new Float64Array(count);
  fillSobol(out, from, dimension, first, count);
  return out;
}

function words(from: ReturnType<typeof sobolDesign>, dimension: number, first: number, count: number): number[] {
  return [...fill(from, dimension, first, count)].map((u) => u * 2 ** 32 - 0.5);
}

/** The first n points of randomisation r. */
function points(draws: Float64Array, r: number, n: number): number[] {
  return Array.from({ length: n }, (_, i) => draws[i * RANDOMISATIONS + r]);
}

/** A design whose eight randomisations are all the plain sequence. */
function unscrambled(): ReturnType<typeof sobolDesign> {
  const directions = new Uint32Array(SOBOL_DIMENSIONS * RANDOMISATIONS * 32);
  for (let set = 0; set < SOBOL_DIMENSIONS * RANDOMISATIONS; set++)
    directions.set(sobolDirections(Math.floor(set / RANDOMISATIONS)), set * 32);
  return { dimensions: SOBOL_DIMENSIONS, directions, shifts: new Uint32Array(SOBOL_DIMENSIONS * RANDOMISATIONS) };
}

function bits(word: number): number {
  return word.toString(2).replaceAll('0', '').length;
}
