import { readFileSync } from 'node:fs';

/** The reference numbers of test/reference/random.py: rows of arguments with the value last. */
export const reference = JSON.parse(readFileSync(new URL('../reference/random.json', import.meta.url), 'utf8')) as Record<
  'exp' | 'ln' | 'power' | 'normalCdf' | 'normalQuantile' | 'betaCdf' | 'betaQuantile',
  number[][]
> & { sobol: { directions: number[][]; points: number[][]; laterIndex: number; later: number[][] } };

/** The distance of two numbers in units in the last place, counted in representable numbers between them. */
export function ulps(x: number, y: number): number {
  const difference = rank(x) - rank(y);
  return Number(difference < 0n ? -difference : difference);
}

/** |x - y| / |y|. */
export function relative(x: number, y: number): number {
  return x === y ? 0 : Math.abs(x - y) / Math.abs(y);
}

function rank(x: number): bigint {
  const bits = new BigInt64Array(new Float64Array([x]).buffer)[0];
  return bits < 0n ? -(bits & 0x7fffffffffffffffn) : bits;
}
