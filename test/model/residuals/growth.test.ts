import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MONTHS } from '../../../src/model/months';
import { GROWING, newGrowth, prepareGrowth, type Growth } from '../../../src/model/residuals/growth';
import { drawnWith, monthsOf, within, type SomeValues } from '../../support/model';
import { cases } from '../../support/cases';

const PAST = 19;

function growthOf(values: SomeValues, past = PAST): Growth {
  const growth = newGrowth(past);
  prepareGrowth(past).fill(growth, drawnWith(values), 1);
  return growth;
}

const any = fc.record({
  streamingOfResiduals: within(0, 0.9),
  syndicationOfResiduals: within(0, 0.1),
  growthStreaming: within(-0.2, 0.4),
  growthSyndication: within(-0.4, 0.2),
  growthOther: within(-0.2, 0.2),
});

test('what the groups of markets have become adds up to what all residuals have', () => {
  fc.assert(
    fc.property(any, (values) => {
      const { of, all } = growthOf(values);
      const groups = GROWING.map((group) => monthsOf(of[group]));
      monthsOf(all).forEach((total, k) => {
        expect(total).toBeCloseTo(groups[0][k] + groups[1][k] + groups[2][k], 12);
        for (const months of groups) expect(months[k]).toBeGreaterThanOrEqual(0);
      });
    }),
    { numRuns: cases(10) },
  );
});

test('residuals of day 0 are what they are: 1, and each group its share of them, within half a month’s growth', () => {
  fc.assert(
    fc.property(any, (values) => {
      const { of, all } = growthOf(values);
      // The middles of the months before and after day 0.
      const around = (flow: Float64Array): number => (monthsOf(flow)[PAST - 1] + monthsOf(flow)[PAST]) / 2;
      expect(Math.abs(around(all) - 1)).toBeLessThan(1e-3);
      expect(Math.abs(around(of.streaming) - values.streamingOfResiduals)).toBeLessThan(1e-3);
      expect(Math.abs(around(of.syndication) - values.syndicationOfResiduals)).toBeLessThan(1e-3);
    }),
    { numRuns: cases(10) },
  );
});

test('syndication and other markets grow by the same rate every year', () => {
  const { of } = growthOf({ growthSyndication: -0.12, growthOther: 0.03, streamingOfResiduals: 0.45, syndicationOfResiduals: 0.03 });
  for (const [group, share, rate] of [
    ['syndication', 0.03, 0.88],
    ['other', 0.52, 1.03],
  ] as const)
    monthsOf(of[group]).forEach((grown, k) => expect(grown).toBeCloseTo(share * rate ** ((k - PAST + 0.5) / 12), 12));
});

test('the growth of streaming fades to 2% a year over five years and stays there', () => {
  const grown = monthsOf(growthOf({ growthStreaming: 0.2, streamingOfResiduals: 0.5 }).of.streaming);
  const yearly = grown.slice(1).map((each, k) => (each / grown[k]) ** 12 - 1);
  for (let k = 0; k < PAST - 1; k++) expect(yearly[k]).toBeCloseTo(0.2, 10);
  for (let k = PAST; k < PAST + 60; k++) {
    expect(yearly[k]).toBeLessThan(yearly[k - 1]);
    // The logarithm of the rate falls evenly.
    expect(Math.log(1 + yearly[k])).toBeCloseTo(Math.log(1.2) + ((k - PAST + 1) / 60) * (Math.log(1.02) - Math.log(1.2)), 10);
  }
  for (let k = PAST + 60; k < yearly.length; k++) expect(yearly[k]).toBeCloseTo(0.02, 10);
  const fallen = monthsOf(growthOf({ growthStreaming: -0.2, streamingOfResiduals: 0.5 }).of.streaming);
  expect((fallen[PAST + 100] / fallen[PAST + 99]) ** 12).toBeCloseTo(1.02, 10);
});

test('residuals do not grow where no rate is above 0', () => {
  const still = { streamingOfResiduals: 0, growthSyndication: 0, growthOther: 0 };
  expect(monthsOf(growthOf(still).all).every((grown) => Math.abs(grown - 1) < 1e-12)).toBe(true);
});

test('months from day 0 on do not depend on how many before it are wanted, nor a draw on the others', () => {
  const values = { growthStreaming: 0.13, growthOther: -0.02 };
  const [none, some] = [growthOf(values, 0), growthOf(values)];
  expect(monthsOf(some.all).slice(PAST)).toEqual(monthsOf(none.all));
  const drawn = drawnWith(values);
  drawn.growthStreaming.set([0.4, -0.1, 0.13]);
  const several = newGrowth(PAST);
  prepareGrowth(PAST).fill(several, drawn, 3);
  expect(monthsOf(several.all, 2)).toEqual(monthsOf(some.all));
  expect(monthsOf(none.all)).toHaveLength(MONTHS);
});
