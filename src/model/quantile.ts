/**
 * The p-quantile of ascending `sorted` values as R type 7: at rank (n − 1) p, between neighbours on a straight line. Infinite
 * neighbours give infinity. Empty input is a bug.
 */
export function quantile(sorted: Float64Array, p: number): number {
  if (sorted.length === 0) throw new Error('invalid sample; no values');
  const rank = (sorted.length - 1) * p;
  const low = Math.floor(rank);
  const below = sorted[low];
  const above = sorted[Math.min(low + 1, sorted.length - 1)];
  const part = rank - low;
  if (part === 0 || below === above) return below;
  return below + part * (above - below);
}
