import { exp, ln } from '../../random/elementary';
import { normalCdf, normalQuantile } from '../../random/normal';

/** Published numbers that the distribution of yearly covered pay is solved from; shares are of all members, 0…1, money in USD a year. */
export interface PayTargets {
  /** Share without any pay. */
  readonly none: number;
  /** Share at or above `threshold`. */
  readonly above: number;
  readonly threshold: number;
  /** Highest pay. */
  readonly cap: number;
  /** Log standard deviation of pay below the threshold. */
  readonly spread: number;
  /** Mean over all members, those without pay included. */
  readonly mean: number;
}

/** Distribution of yearly covered pay over all members: none, lognormal below a threshold, Pareto from it up to a cap. */
export interface PayDistribution extends PayTargets {
  /** Exponent of the Pareto tail. */
  readonly tail: number;
  /** Mean that the distribution has, USD: `mean` unless no tail reaches it. */
  readonly reached: number;
}

/** Exponents between which the tail is sought. */
const TAILS = [-3, 6] as const;
const HALVINGS = 60;

/** ∫ x^(p − 1) dx from a to b, 0 < a ≤ b. */
const powerIntegral = (p: number, a: number, b: number): number => (Math.abs(p) < 1e-9 ? ln(b / a) : (exp(p * ln(b)) - exp(p * ln(a))) / p);

/** Deviate of the threshold in the lognormal distribution whose lower part the body is. */
const deviateOf = ({ none, above }: PayTargets): number => normalQuantile((1 - none - above) / (1 - none));

/** Share of all members with some pay below `x`, 0 < x ≤ threshold. */
function bodyBelow(targets: PayTargets, x: number): number {
  const { none, threshold, spread } = targets;
  return (1 - none) * normalCdf(deviateOf(targets) + ln(x / threshold) / spread);
}

/** Pay of members with some pay below `x`, USD per member of all. */
function bodyPayBelow(targets: PayTargets, x: number): number {
  const { none, threshold, spread } = targets;
  const deviate = deviateOf(targets);
  const mean = threshold * exp((spread * spread) / 2 - deviate * spread);
  return (1 - none) * mean * normalCdf(deviate + ln(x / threshold) / spread - spread);
}

const tailMean = (tail: number, { threshold, cap }: PayTargets): number =>
  powerIntegral(1 - tail, threshold, cap) / powerIntegral(-tail, threshold, cap);

/**
 * Solves the exponent of the tail from the mean over all members by halving; the mean falls as the exponent rises. Where no exponent
 * between −3 and 6 gives the mean, the nearest is taken.
 */
export function payDistribution(targets: PayTargets): PayDistribution {
  const body = bodyPayBelow(targets, targets.threshold);
  const meanAt = (tail: number): number => body + targets.above * tailMean(tail, targets);
  let [low, high]: [number, number] = [...TAILS];
  for (let k = 0; k < HALVINGS; k++) {
    const middle = (low + high) / 2;
    if (meanAt(middle) > targets.mean) low = middle;
    else high = middle;
  }
  const tail = (low + high) / 2;
  return { ...targets, tail, reached: meanAt(tail) };
}

/** Share of all members with pay of at least `x`, 0…1. */
export function shareFrom(distribution: PayDistribution, x: number): number {
  const { none, above, threshold, cap, tail } = distribution;
  if (x >= cap) return 0;
  if (x >= threshold) return (above * powerIntegral(-tail, x, cap)) / powerIntegral(-tail, threshold, cap);
  return x > 0 ? 1 - none - bodyBelow(distribution, x) : 1 - none;
}

/**
 * Members with pay from `from` to `to`, as a share of all, and their mean pay, USD. The band lies on one side of the threshold. Differences
 * are taken where they do not cancel.
 */
export function bandOf(distribution: PayDistribution, from: number, to: number): { readonly members: number; readonly mean: number } {
  const { above, threshold, cap, tail } = distribution;
  const body = (of: (targets: PayTargets, x: number) => number): number => of(distribution, to) - (from > 0 ? of(distribution, from) : 0);
  const whole = powerIntegral(-tail, threshold, cap);
  const [members, pay] =
    from < threshold
      ? [body(bodyBelow), body(bodyPayBelow)]
      : [(above * powerIntegral(-tail, from, to)) / whole, (above * powerIntegral(1 - tail, from, to)) / whole];
  const mean = members > 0 ? pay / members : (from + to) / 2;
  return { members: Math.max(0, members), mean: Math.min(to, Math.max(from, mean)) };
}

/** Pay of members with pay of at least `x`, USD per member of all. */
export function payFrom(distribution: PayDistribution, x: number): number {
  const { above, threshold, cap, tail } = distribution;
  if (x >= cap) return 0;
  if (x >= threshold) return (above * powerIntegral(1 - tail, x, cap)) / powerIntegral(-tail, threshold, cap);
  const body = bodyPayBelow(distribution, threshold) - (x > 0 ? bodyPayBelow(distribution, x) : 0);
  return body + payFrom(distribution, threshold);
}
