import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { payDistribution, payFrom, shareFrom, type PayDistribution, type PayTargets } from '../../../src/model/members/pay-distribution';
import { normalQuantile } from '../../../src/random/normal';
import { sum, within } from '../../support/model';

interface Reference {
  readonly targets: PayTargets;
  readonly tail: number;
  /** Pay with the share of all members who have at least as much, and with what they have, USD per member of all. */
  readonly shares: readonly (readonly [number, number])[];
  readonly pay: readonly (readonly [number, number])[];
}

/** The reference numbers of test/reference/members.py. */
const REFERENCES = JSON.parse(readFileSync(new URL('../../reference/members.json', import.meta.url), 'utf8')) as readonly Reference[];

/** Exponents at the ends of those that are sought. */
const [FLATTEST, STEEPEST] = [-3, 6];

/** Mean that a tail with this exponent gives all members, by integration of both densities. */
const meanWith = (targets: PayTargets, tail: number): number => integralOf({ ...targets, tail, reached: NaN }, 0, targets.cap, true);

/** Any shares, threshold, cap and spread, with a mean somewhere between those that the flattest and the steepest tail give. */
const reachable: fc.Arbitrary<PayTargets> = fc
  .record({
    none: within(0.05, 0.6),
    ofPaid: within(0.02, 0.98),
    threshold: within(10_000, 60_000),
    times: within(3, 60),
    spread: within(1, 2.6),
    part: within(0.001, 0.999),
  })
  .map(({ none, ofPaid, threshold, times, spread, part }) => {
    const shape = { none, above: ofPaid * (1 - none), threshold, cap: times * threshold, spread };
    const [least, most] = [STEEPEST, FLATTEST].map((tail) => meanWith({ ...shape, mean: NaN }, tail));
    return { ...shape, mean: least + part * (most - least) };
  });

/** Share of all members with pay between two amounts, or what they have, by Simpson's rule over the logarithm of pay. */
function integralOf({ none, above, threshold, cap, spread, tail }: PayDistribution, low: number, high: number, isPay: boolean): number {
  const end = Math.log(threshold);
  const middle = end - spread * normalQuantile(1 - above / (1 - none));
  const weight = (u: number): number => (isPay ? Math.exp(u) : 1);
  const body = (u: number): number => ((1 - none) * Math.exp(-(((u - middle) / spread) ** 2) / 2)) / (spread * Math.sqrt(2 * Math.PI));
  const whole = simpson((u) => Math.exp(-tail * (u - end)), end, Math.log(cap));
  const upper = (u: number): number => (above * Math.exp(-tail * (u - end))) / whole;
  const [from, to] = [Math.max(Math.log(low), end - 14 * spread), Math.log(Math.min(high, cap))];
  return (
    simpson((u) => weight(u) * body(u), from, Math.min(to, end)) +
    simpson((u) => weight(u) * upper(u), Math.max(from, end), Math.max(to, end))
  );
}

function simpson(of: (u: number) => number, low: number, high: number): number {
  if (high <= low) return 0;
  const pieces = 1000;
  const step = (high - low) / pieces;
  return (step / 3) * sum(Array.from({ length: pieces + 1 }, (_, k) => (k === 0 || k === pieces ? 1 : k % 2 ? 4 : 2) * of(low + k * step)));
}

describe.each(REFERENCES)('of $targets', ({ targets, tail, shares, pay }) => {
  const distribution = payDistribution(targets);

  test('the exponent is that of independent software to 1e-6', () => {
    expect(Math.abs(distribution.tail - tail)).toBeLessThan(1e-6);
  });

  test('so are the shares at or above round amounts', () => {
    for (const [x, share] of shares) expect(Math.abs(shareFrom(distribution, x) - share), `${x}`).toBeLessThan(1e-6);
  });

  test('so is pay from round amounts up, relative to all pay', () => {
    for (const [x, of] of pay) expect(Math.abs(payFrom(distribution, x) - of) / targets.mean, `${x}`).toBeLessThan(1e-6);
  });
});

test('shareFrom and payFrom are the integrals of a lognormal density below the threshold and a Pareto density from it to the cap', () => {
  fc.assert(
    fc.property(reachable, within(0.0001, 1), (targets, part) => {
      const distribution = payDistribution(targets);
      const x = targets.cap * part ** 3;
      expect(Math.abs(shareFrom(distribution, x) - integralOf(distribution, x, targets.cap, false))).toBeLessThan(1e-7);
      expect(Math.abs(payFrom(distribution, x) - integralOf(distribution, x, targets.cap, true)) / targets.mean).toBeLessThan(1e-7);
    }),
  );
});

test('the shares that were published hold: without pay, at or above the threshold, none at the cap', () => {
  fc.assert(
    fc.property(reachable, (targets) => {
      const distribution = payDistribution(targets);
      expect(shareFrom(distribution, 0)).toBe(1 - targets.none);
      expect(shareFrom(distribution, targets.threshold)).toBeCloseTo(targets.above, 14);
      // From below, so that the body ends where the tail begins.
      expect(shareFrom(distribution, targets.threshold * (1 - 1e-9))).toBeCloseTo(targets.above, 8);
      expect([shareFrom(distribution, targets.cap), payFrom(distribution, targets.cap)]).toEqual([0, 0]);
    }),
  );
});

test('shareFrom and payFrom fall with pay; the shares of the bands between any amounts sum to 1 with those without pay', () => {
  fc.assert(
    fc.property(reachable, fc.array(within(0, 1), { minLength: 1, maxLength: 30 }), (targets, parts) => {
      const distribution = payDistribution(targets);
      const ends = [0, ...parts.map((part) => targets.cap * part ** 4).sort((a, b) => a - b), targets.cap];
      const members = ends.slice(1).map((end, k) => shareFrom(distribution, ends[k]) - shareFrom(distribution, end));
      const paid = ends.slice(1).map((end, k) => payFrom(distribution, ends[k]) - payFrom(distribution, end));
      expect(Math.min(...members)).toBeGreaterThanOrEqual(-1e-15);
      expect(Math.min(...paid)).toBeGreaterThanOrEqual(-1e-12 * distribution.mean);
      expect(targets.none + sum(members)).toBeCloseTo(1, 12);
      expect(sum(paid) / distribution.reached).toBeCloseTo(1, 12);
    }),
  );
});

test('payDistribution reaches any mean that an exponent between −3 and 6 gives', () => {
  fc.assert(
    fc.property(reachable, (targets) => {
      const { reached, tail } = payDistribution(targets);
      expect(reached / targets.mean).toBeCloseTo(1, 11);
      expect(meanWith(targets, tail) / targets.mean).toBeCloseTo(1, 6);
      expect(tail).toBeGreaterThan(FLATTEST);
      expect(tail).toBeLessThan(STEEPEST);
    }),
  );
});

test('payDistribution: the exponent falls as the mean rises', () => {
  fc.assert(
    fc.property(reachable, within(1.0001, 1.5), (targets, times) => {
      expect(payDistribution({ ...targets, mean: times * targets.mean }).tail).toBeLessThan(payDistribution(targets).tail);
    }),
  );
});

test('payDistribution takes the nearest exponent where none gives the mean, and says which mean it has', () => {
  fc.assert(
    fc.property(reachable, within(1.001, 10), (targets, times) => {
      const [least, most] = [STEEPEST, FLATTEST].map((tail) => meanWith(targets, tail));
      const low = payDistribution({ ...targets, mean: least / times });
      const high = payDistribution({ ...targets, mean: most * times });
      expect(low.tail).toBeCloseTo(STEEPEST, 12);
      expect(high.tail).toBeCloseTo(FLATTEST, 12);
      expect(low.reached / least).toBeCloseTo(1, 6);
      expect(high.reached / most).toBeCloseTo(1, 6);
    }),
  );
});
