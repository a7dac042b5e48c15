/**
 * The exponential function in plain arithmetic, so that every engine gives the same bits.
 *
 * Argument reduction x = k ln 2 + r and the rational approximation of fdlibm `e_exp.c` (Sun Microsystems, 1993;
 * permission to use, copy, modify and distribute is freely granted, provided that this notice is preserved).
 *
 * @param x any number.
 * @returns e to the x, within 1 ulp of the correctly rounded value (subnormal results included); Infinity above 709.78,
 * 0 below -745.13, NaN for NaN.
 */
export function exp(x: number): number {
  if (!(x <= 709.782712893384)) return x > 0 ? Infinity : NaN;
  if (x < -745.1332191019411) return 0;
  if (Math.abs(x) < 3.725290298461914e-9) return 1 + x;
  const k = Math.floor(1.4426950408889634 * x + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t * (-0.0027777777777015593 + t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  // The powers of two at both ends of the range are not normal numbers and need two steps.
  if (k > 1023) return y * 2 * powerOfTwo(1023);
  return k < -1021 ? y * powerOfTwo(k + 1000) * 9.332636185032189e-302 : y * powerOfTwo(k);
}

/**
 * The natural logarithm in plain arithmetic, so that every engine gives the same bits.
 *
 * Reduction x = 2^k (1 + f) with 1 + f in [sqrt(1/2), sqrt(2)) and the polynomial of fdlibm `e_log.c` (Sun Microsystems,
 * 1993; permission to use, copy, modify and distribute is freely granted, provided that this notice is preserved).
 *
 * @param x a number, 0 or more; subnormal numbers too.
 * @returns ln x, within 1 ulp of the correctly rounded value; -Infinity at 0, NaN below 0 and for NaN.
 */
export function ln(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  const subnormal = x < 2.2250738585072014e-308;
  const normal = subnormal ? x * 18014398509481984 : x;
  FLOAT[0] = normal;
  // Shifting the exponent by the leading bits of sqrt(1/2) centers 1 + f on 1.
  const exponent = ((WORDS[HIGH_WORD] + 0x95f62) >> 20) - 1023;
  const k = subnormal ? exponent - 54 : exponent;
  const f = normal * powerOfTwo(-exponent) - 1;
  const half = 0.5 * f * f;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  return s * (half + even + odd) + k * LN2_LOW - half + f + k * LN2_HIGH;
}

/**
 * A power of a number that is not negative, in plain arithmetic.
 *
 * Whole exponents up to 32 in size are multiplied out by repeated squaring, with a relative error of at most |y| 2^-53
 * (plus one rounding for the reciprocal of a negative exponent, whose results below 2.2e-308 may come out as 0). All
 * others are exp(y ln x), with a relative error of at most (1 + 1.5 |y ln x|) 2^-52: 4e-15 where the result lies between
 * 1e-5 and 1e5, 2.5e-13 at the ends of the range.
 *
 * @param x the base, 0 or more.
 * @param y the exponent, any number.
 * @returns x to the y; 1 for y = 0; power(0, y) is 0 for y > 0 and Infinity for y < 0; NaN for x < 0 or NaN.
 */
export function power(x: number, y: number): number {
  if (!(x >= 0)) return NaN;
  if (Math.abs(y) <= 32 && Math.floor(y) === y) return y < 0 ? 1 / wholePower(x, -y) : wholePower(x, y);
  if (x === 1) return y === y ? 1 : NaN;
  return exp(y * ln(x));
}

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const FLOAT = new Float64Array([1]);
const WORDS = new Uint32Array(FLOAT.buffer);
const HIGH_WORD = WORDS[1] === 0x3ff00000 ? 1 : 0;

/** 2 to the -1024, -1023, … 1023, each exact. A look-up is faster than writing the exponent's bits and reading them as a number. */
const POWERS_OF_TWO = new Float64Array(2048);
for (let k = 0, power = 5.562684646268003e-309; k < 2048; k++, power *= 2) POWERS_OF_TWO[k] = power;

const powerOfTwo = (k: number): number => POWERS_OF_TWO[k + 1024];

function wholePower(x: number, n: number): number {
  let result = 1;
  let square = x;
  for (let rest = n; rest > 0; rest >>= 1) {
    if (rest & 1) result *= square;
    square *= square;
  }
  return result;
}
