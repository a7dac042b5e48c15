import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EstimatedCost } from '../../../src/cases/case';
import { column } from '../../../src/model/column';
import type { Drawn } from '../../../src/model/drawn';
import { prepareEstimatedCost } from '../../../src/model/economy/estimated-cost';

const PLANTS: EstimatedCost['plants'] = [
  { company: 'one', kind: 'assembly', strikers: 3000, out: 0, back: [38, 40] },
  { company: 'two', kind: 'truck', strikers: 5000, out: 10, back: [1, 1] },
  { company: 'two', kind: 'depot', strikers: 1000, out: 5, back: [1, 1] },
];
const EVEN = Float64Array.from({ length: 180 }, () => 1);
const drawn = (
  values: Partial<Record<'estimateScale' | 'firstCountKept' | 'makeUp' | 'truckWeight' | 'depotWeight', number>> = {},
): Drawn => {
  const all = { estimateScale: 1, firstCountKept: 1, makeUp: 0, truckWeight: 2, depotWeight: 0.3, ...values };
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, column(value)])) as unknown as Drawn;
};
/** Weighted striker-days by the end of a day, with nobody back. */
const struck = (day: number): number => 3000 * day + 2 * 5000 * Math.max(0, day - 10) + 0.3 * 1000 * Math.max(0, day - 5);

function costOf(cost: EstimatedCost, length: number, inputs = drawn()) {
  const total = column();
  const byCompany = [column(), column()];
  prepareEstimatedCost(cost, ['one', 'two'])(total, byCompany, inputs, column(length), EVEN, 1);
  return { total: total[0]!, one: byCompany[0]![0]!, two: byCompany[1]![0]! };
}

test('estimates that lie on one line are met exactly', () => {
  const estimates = [7, 14, 21].map((day) => ({ day, loss: 4321 * struck(day) }));
  const { total, one, two } = costOf({ plants: PLANTS, estimates }, 40);
  expect(one).toBeCloseTo(4321 * 3000 * 38, 2);
  expect(two).toBeCloseTo(4321 * (2 * 5000 * 30 + 0.3 * 1000 * 35), 2);
  expect(total).toBeCloseTo(one + two, 6);
});

test('what is kept of first counts and made up later scales the cost; nothing is lost before a plant is out', () => {
  const estimates = [{ day: 7, loss: 1e6 }];
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 1.2, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 0, max: 300 }),
      (kept, made, length) => {
        const cost = { plants: PLANTS, estimates };
        const whole = costOf(cost, length).total;
        expect(costOf(cost, length, drawn({ firstCountKept: kept, makeUp: made })).total).toBeCloseTo(kept * (1 - made) * whole, 4);
      },
    ),
  );
  expect(costOf({ plants: PLANTS, estimates }, 0).total).toBe(0);
  expect(costOf({ plants: PLANTS, estimates }, 4).two).toBe(0);
});

test('a longer strike never costs a company less', () => {
  const estimates = [
    { day: 7, loss: 1e6 },
    { day: 14, loss: 5e6 },
  ];
  let before = { one: 0, two: 0 };
  for (let length = 1; length < 200; length++) {
    const now = costOf({ plants: PLANTS, estimates }, length);
    expect(now.one).toBeGreaterThanOrEqual(before.one);
    expect(now.two).toBeGreaterThanOrEqual(before.two);
    before = now;
  }
});
