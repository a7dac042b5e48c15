import { exp, ln } from './elementary';

/**
 * The distribution function of the beta distribution, the regularized incomplete beta function.
 *
 * Continued fraction 26.5.8 of Abramowitz and Stegun (1964) by the method of Lentz as modified by Thompson and Barnett (1986), from the
 * side on which it converges fast.
 *
 * @param x any number.
 * @param a first shape, 0.02..10000.
 * @param b second shape, 0.02..10000.
 * @returns the probability of a value of at most x, relative error below 1e-12 while x is below the mean, absolute error below 1e-12
 * everywhere; 0 below 0, 1 above 1, NaN for NaN.
 * @throws RangeError for a shape outside its range.
 */
export function betaCdf(x: number, a: number, b: number): number {
  demandShape(a);
  demandShape(b);
  if (!(x > 0 && x < 1)) return x <= 0 ? 0 : x >= 1 ? 1 : NaN;
  return cdf(x, 1 - x, a, b);
}

/**
 * The quantile function of the beta distribution: Newton steps on ln cdf as a function of ln x, which is close to a straight
 * line in the tail, kept inside a bracket by bisection; from the side of the nearer tail.
 *
 * @param p a probability in [0, 1].
 * @param a first shape, 0.02..10000.
 * @param b second shape, 0.02..10000.
 * @returns the x with betaCdf(x, a, b) = p, to 1e-12 relative to x below the mean and to 1e-12 absolute above it; 0 where x
 * is below 1e-300; NaN outside [0, 1].
 * @throws RangeError for a shape outside its range.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  demandShape(a);
  demandShape(b);
  if (!(p > 0 && p < 1)) return p === 0 || p === 1 ? p : NaN;
  const mean = a / (a + b);
  const below = cdf(mean, b / (a + b), a, b);
  return p <= below ? lowerQuantile(p, a, b) : 1 - lowerQuantile(1 - p, b, a);
}

/** The quantile of a probability up to that of the mean. */
function lowerQuantile(p: number, a: number, b: number): number {
  const target = ln(p);
  let least = LOWEST;
  let most = ln(a / (a + b));
  let t = most;
  for (let step = 0; step < 200; step++) {
    const x = exp(t);
    const y = 1 - x;
    const probability = cdf(x, y, a, b);
    const excess = ln(probability) - target;
    if (excess > 0) most = t;
    else least = t;
    const newton = t - (excess * probability * y) / kernel(x, y, a, b);
    const next = newton > least && newton < most ? newton : excess === 0 ? t : (least + most) / 2;
    // A step in t is a relative step in x; below this size only rounding in the cdf is left.
    if (Math.abs(next - t) <= 1e-13) return next <= LOWEST + 1e-9 ? 0 : exp(next);
    t = next;
  }
  return exp(t);
}

/** The distribution function, given y = 1 - x too, so that neither loses digits. */
function cdf(x: number, y: number, a: number, b: number): number {
  const front = kernel(x, y, a, b);
  return x * (a + b + 2) < a + 1 ? (front / a) * fraction(x, a, b) : 1 - (front / b) * fraction(y, b, a);
}

/**
 * x^a y^b / B(a, b) by Stirling's formula: the large terms of the gamma functions cancel analytically, so that no digits are lost for
 * large shapes.
 */
function kernel(x: number, y: number, a: number, b: number): number {
  const c = a + b;
  const gap = x * b - y * a;
  const exponent = stirling(c) - stirling(a) - stirling(b) - a * bend(gap / a, (x * c) / a) - b * bend(-gap / b, (y * c) / b);
  return Math.sqrt(((a / c) * b) / 6.283185307179586) * exp(exponent);
}

/** u - ln(1 + u), with v = 1 + u passed along; near 0 by the series of ln in s = u / (2 + u), against cancellation. */
function bend(u: number, v: number): number {
  if (Math.abs(u) > 0.2) return u - ln(v);
  const s = u / (2 + u);
  const z = s * s;
  const series = z * (1 / 3 + z * (1 / 5 + z * (1 / 7 + z * (1 / 9 + z * (1 / 11 + z * (1 / 13 + z / 15))))));
  return s * (u - 2 * series);
}

/** ln gamma(a) - ((a - 1/2) ln a - a + ln(2 pi) / 2): Stirling's series from 10 on, the recurrence of gamma below. */
function stirling(a: number): number {
  let sum = 0;
  let shifted = a;
  for (; shifted < 10; shifted++) sum += (shifted + 0.5) * ln((shifted + 1) / shifted) - 1;
  const z = 1 / (shifted * shifted);
  const series = 1 / 12 + z * (-1 / 360 + z * (1 / 1260 + z * (-1 / 1680 + z * (1 / 1188 + z * (-691 / 360360 + z / 156)))));
  return sum + series / shifted;
}

/** The continued fraction by which the kernel over a is multiplied. */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / nonzero(1 - ((a + b) * x) / (a + 1));
  let product = d;
  for (let m = 1; m <= 5000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonzero(1 + even * d);
    c = nonzero(1 + even / c);
    product *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonzero(1 + odd * d);
    c = nonzero(1 + odd / c);
    product *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) return product;
  }
  throw new Error(`invalid beta distribution; continued fraction does not settle for x, a, b: ${x}, ${a}, ${b}`);
}

/** ln of 1e-300, the smallest quantile that is not 0. */
const LOWEST = -690.7755278982137;

function nonzero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}

function demandShape(shape: number): void {
  if (!(shape >= 0.02 && shape <= 10000)) throw new RangeError(`invalid beta shape; not in 0.02..10000: ${shape}`);
}
