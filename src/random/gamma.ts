import { exp, ln } from './elementary';

/** Half of ln 2π. */
const HALF_LN_TAU = 0.9189385332046727;
/** From here on Stirling's series is accurate to 1e-15; smaller arguments are raised to it by the recurrence. */
const LARGE = 12;

/**
 * The natural log of the gamma function, by the recurrence and Stirling's series (Abramowitz and Stegun 1964, 6.1.41).
 *
 * @param x above 0.
 * @returns ln Γ(x), absolute error below 1e-14 + 1e-15 |ln Γ(x)|.
 */
export function lnGamma(x: number): number {
  let product = 1;
  for (; x < LARGE; x++) product *= x;
  const y = 1 / (x * x);
  const series = (1 / 12 + y * (-1 / 360 + y * (1 / 1260 + y * (-1 / 1680 + y * (1 / 1188 - (y * 691) / 360360))))) / x;
  return (x - 0.5) * ln(x) - x + HALF_LN_TAU + series - ln(product);
}

/** The derivative of `lnGamma` (6.3.18), absolute error below 1e-14. */
export function digamma(x: number): number {
  let sum = 0;
  for (; x < LARGE; x++) sum -= 1 / x;
  const y = 1 / (x * x);
  return sum + ln(x) - 0.5 / x - y * (1 / 12 - y * (1 / 120 - y * (1 / 252 - y * (1 / 240 - y * (1 / 132)))));
}

/**
 * Minus the natural log of the upper tail of the gamma distribution with rate 1, its cumulative hazard: −ln Q(shape, x).
 *
 * The series 6.5.29 below shape + 1, the continued fraction 6.5.31 by the method of Lentz beyond, which keeps its relative accuracy however
 * far out.
 *
 * @param shape 0.01 … 1,000.
 * @param x 0 or more.
 * @param lnGammaOfShape ln Γ(shape), if it is known.
 * @returns 0 or more, absolute error below 1e-12 times the larger of it and 1.
 */
export function gammaHazard(shape: number, x: number, lnGammaOfShape = lnGamma(shape)): number {
  if (!(x > 0)) return 0;
  const lead = shape * ln(x) - x - lnGammaOfShape;
  if (x < shape + 1) {
    let term = 1 / shape;
    let sum = term;
    for (let n = 1; n < 1000 && term > sum * 1e-17; n++) {
      term *= x / (shape + n);
      sum += term;
    }
    return -ln(Math.max(1 - exp(lead) * sum, 1e-300));
  }
  let b = x + 1 - shape;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < 1000; n++) {
    const a = n * (shape - n);
    b += 2;
    d = 1 / nonZero(a * d + b);
    c = nonZero(b + a / c);
    const step = c * d;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return -(lead + ln(fraction));
}

const nonZero = (x: number): number => (Math.abs(x) < 1e-300 ? 1e-300 : x);
