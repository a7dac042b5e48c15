/**
 * Tabulates a quantile function once, so that each draw by lookUp costs two square roots.
 *
 * With u the distance of p from the nearer end, nodes are equal steps in s = (u / 8)^(1/4), which runs from 0 at the ends to 1/2 in the
 * middle: with 1024 cells the outermost one holds a probability of 7e-12, less than any draw of a Sobol' stream. At an end where the
 * quantile is infinite the table holds the quantile 2^-53 away from it.
 *
 * @param quantile a nondecreasing quantile function on [0, 1]; a decrease by rounding is removed.
 * @param size even number of cells, 2 or more.
 * @returns size + 1 finite numbers, none below the one before it.
 * @throws RangeError for an invalid size, or a quantile that is not finite inside (0, 1).
 */
export function quantileTable(quantile: (p: number) => number, size = 1024): Float64Array {
  if (!(Number.isInteger(size) && size >= 2 && size % 2 === 0))
    throw new RangeError(`invalid table size; not an even number from 2 on: ${size}`);
  const table = new Float64Array(size + 1);
  for (let i = 0; i <= size; i++) {
    const p = node(i, size);
    let x = quantile(p);
    if (p === 0 && x === -Infinity) x = quantile(NEAREST);
    if (p === 1 && x === Infinity) x = quantile(1 - NEAREST);
    if (!Number.isFinite(x)) throw new RangeError(`invalid quantile function; not a finite number at p = ${p}: ${x}`);
    table[i] = i > 0 && x < table[i - 1] ? table[i - 1] : x;
  }
  return table;
}

/**
 * The quantile of p by linear interpolation in the variable s of quantileTable, nondecreasing in p.
 *
 * The error is at most max |G''| / (8 size²), G(s) being the quantile as a function of s. Measured with 1024 cells: Beta(2, 3) 4e-6 where p
 * is 1e-9 or more from the ends, 1.2e-5 everywhere; Weibull with shape 1.5 and scale 1 4e-5 up to p = 1 - 1e-4; exponential with mean 1
 * 1.4e-4 up to 1 - 1e-4 and 0.05 (of 20.7) at 1 - 1e-9. The error falls with the square of the size.
 *
 * @param table from quantileTable.
 * @param p a probability in [0, 1].
 * @returns the interpolated quantile, in the units of the quantile function; NaN outside [0, 1].
 */
export function lookUp(table: Float64Array, p: number): number {
  const size = table.length - 1;
  if (!(p >= 0 && p <= 1)) return NaN;
  const place = p <= 0.5 ? size * Math.sqrt(Math.sqrt(p / 8)) : size * (1 - Math.sqrt(Math.sqrt((1 - p) / 8)));
  const i = Math.min(Math.floor(place), size - 1);
  const low = table[i];
  const high = table[i + 1];
  // Rounding can carry the sum past the next node, after which the value would decrease.
  return Math.min(high, low + (place - i) * (high - low));
}

/** Half a unit in the last place of 1: no uniform number of this room is closer to 0 or 1. */
const NEAREST = 1.1102230246251565e-16;

function node(i: number, size: number): number {
  const s = Math.min(i, size - i) / size;
  const u = 8 * s * s * s * s;
  return 2 * i <= size ? u : 1 - u;
}
