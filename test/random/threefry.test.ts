import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillUniforms, threefry2x32, uniform } from '../../src/random/threefry';

const word = fc.integer({ min: 0, max: 0xffffffff });
const N = 65536;

test.each([
  [0, 0, 0, 0, 0x6b200159, 0x99ba4efe],
  [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0x1cb996fc, 0xbb002be7],
  [0x13198a2e, 0x03707344, 0x243f6a88, 0x85a308d3, 0xc4923a9c, 0x483df7a0],
])('threefry2x32(%i, %i, %i, %i) gives the known answer of Random123', (key0, key1, counter0, counter1, first, second) => {
  const out = new Uint32Array(2);
  threefry2x32(key0, key1, counter0, counter1, out);
  expect([...out]).toEqual([first, second]);
});

test('uniform(seed, stream, index) is strictly inside (0, 1) and a centre of 2^52 cells', () => {
  fc.assert(
    fc.property(word, word, fc.maxSafeNat(), (seed, stream, index) => {
      const u = uniform(seed, stream, index);
      return u > 0 && u < 1 && Number.isInteger(u * 2 ** 52 - 0.5);
    }),
  );
});

test('uniform(seed, stream, index) tells apart indices that agree in their low 32 bits', () => {
  expect(uniform(1, 2, 3)).not.toBe(uniform(1, 2, 3 + 2 ** 32));
});

test('fillUniforms(out, seed, stream, first, count) equals uniform element by element and leaves the rest', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 2 ** 52 }), fc.nat(20), (seed, stream, first, count) => {
      const out = new Float64Array(count + 1).fill(-1);
      fillUniforms(out, seed, stream, first, count);
      expect([...out]).toEqual([...Array.from({ length: count }, (_, i) => uniform(seed, stream, first + i)), -1]);
    }),
  );
});

test('uniform(seed, stream, index) fills 256 cells evenly: chi-square within 4 sigma', () => {
  for (const seed of [0, 1, 77, 0xffffffff]) {
    const counts = new Float64Array(256);
    for (const u of stream(seed, 5)) counts[Math.floor(u * 256)]++;
    let chi = 0;
    for (const n of counts) chi += (n - N / 256) ** 2 / (N / 256);
    expect(Math.abs((chi - 255) / Math.sqrt(2 * 255))).toBeLessThan(4);
  }
});

test('uniform(seed, stream, index) has mean 1/2 and variance 1/12 within 4 sigma', () => {
  for (const seed of [0, 1, 77, 0xffffffff]) {
    let sum = 0;
    let squares = 0;
    for (const u of stream(seed, 9)) {
      sum += u - 0.5;
      squares += (u - 0.5) ** 2 - 1 / 12;
    }
    expect(Math.abs(sum / Math.sqrt(N / 12))).toBeLessThan(4);
    expect(Math.abs(squares / Math.sqrt(N / 180))).toBeLessThan(4);
  }
});

test.each([
  ['neighbouring streams', stream(3, 40), stream(3, 41)],
  ['neighbouring seeds', stream(3, 40), stream(4, 40)],
  ['swapped seed and stream', stream(3, 40), stream(40, 3)],
  ['neighbouring indices', stream(3, 40), stream(3, 40, 1)],
])('uniform: %s are uncorrelated within 4 sigma', (_, a, b) => {
  let sum = 0;
  for (let i = 0; i < N; i++) sum += 12 * (a[i] - 0.5) * (b[i] - 0.5);
  expect(Math.abs(sum / Math.sqrt(N))).toBeLessThan(4);
});

test('uniform(seed, stream, index) refuses a coordinate outside its range', () => {
  expect(() => uniform(-3, 0, 0)).toThrow('invalid seed; not a whole number in 0..4294967295: -3');
  expect(() => uniform(2 ** 32, 0, 0)).toThrow('invalid seed');
  expect(() => uniform(0, 0.5, 0)).toThrow('invalid stream');
  expect(() => uniform(0, 0, 2 ** 53)).toThrow('invalid index');
  expect(() => fillUniforms(new Float64Array(2), 0, 0, 0, 3)).toThrow('invalid count; not a whole number in 0..2: 3');
});

function stream(seed: number, number: number, first = 0): Float64Array {
  const out = new Float64Array(N);
  fillUniforms(out, seed, number, first, N);
  return out;
}
