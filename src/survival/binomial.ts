import { betaQuantile } from '../random/beta';

/**
 * Clopper–Pearson interval (1934) for a probability, given k hits of n: it covers the probability in at least `level` of all samples.
 *
 * @param k 0 … n
 * @param n 1 or more
 * @param level 0…1, such as 0.9
 */
export function binomialInterval(k: number, n: number, level: number): readonly [low: number, high: number] {
  if (!(Number.isInteger(k) && Number.isInteger(n) && n >= 1 && k >= 0 && k <= n)) throw new RangeError(`invalid count: ${k} of ${n}`);
  const tail = (1 - level) / 2;
  return [k === 0 ? 0 : betaQuantile(tail, k, n - k + 1), k === n ? 1 : betaQuantile(1 - tail, k + 1, n - k)];
}
