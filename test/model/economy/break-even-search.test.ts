import { resolve } from '../../../src/model/question';
import { expect, test } from 'vitest';
import { LONGEST } from '../../../src/model/economy/break-even-search';
import type { QuantityId } from '../../../src/model/run/quantities';
import { prepareSimulation } from '../../../src/model/run/worlds';
import type { PresetId } from '../../../src/cases/cases';
import type { Scenario } from '../../../src/scenario/scenario';
import { having, lanes, lasting, presetWith, run } from '../../support/model';

/** Terms and another strike that do not follow the length, so that a strike of another length meets the same ones. */
const FIXED_TERMS = { concessionSlope: 0, lengthCorrelation: 0 };
const COUNT = 6;

const of = (scenario: Scenario, id: QuantityId): number[] => lanes(prepareSimulation(resolve(scenario))(0, COUNT).quantities[id], COUNT);

/** Remaining value of the terms after a strike of a given length, per draw, from runs of that length. */
const LEFT: Readonly<Record<string, (scenario: Scenario) => number[]>> = {
  breakEvenLengthMembers: (scenario) => of(scenario, 'membersNetGain'),
  breakEvenLengthEmployers: (scenario) => {
    const stop = of(scenario, 'employersStopCost');
    return of(scenario, 'employersTermsCost').map((terms, i) => terms - stop[i]);
  },
  breakEvenLengthAsk: (scenario) => of(scenario, 'employersAgainstAsk').map((against) => -against),
};

test.each(
  (['sag-aftra-2023', 'sag-aftra-2023-settled'] as const).flatMap((preset) =>
    Object.keys(LEFT).map((id) => [preset, id as QuantityId] as const),
  ),
)('%s: %s is the length after which nothing is left, within a day', (preset, id) => {
  // A cheap demand, so that the second yardstick is met within two years too.
  const scenario = presetWith(preset, { ...FIXED_TERMS, 'term.revenue-share.ask': 150e6 });
  const lengths = of(scenario, id);
  expect(lengths.filter((days) => days > 0 && days < LONGEST).length).toBeGreaterThanOrEqual(3);
  lengths.forEach((days, i) => {
    const leftAfter = (length: number) => LEFT[id](having(scenario, { lengthFrom: 2, fixedLength: length }))[i];
    if (days === 0) expect(leftAfter(0)).toBeLessThanOrEqual(0);
    else expect(leftAfter(Math.max(0, days - 1))).toBeGreaterThan(0);
    if (days === Infinity) expect(leftAfter(LONGEST)).toBeGreaterThan(0);
    else expect(leftAfter(Math.min(LONGEST, days + 1))).toBeLessThanOrEqual(0);
  });
});

test.each(['sag-aftra-2023', 'sag-aftra-2023-settled'] as PresetId[])(
  '%s: the break-even lengths do not depend on the length drawn',
  (preset) => {
    const lengthsAt = (days: number) => {
      const { quantities } = run(presetWith(preset, { ...FIXED_TERMS, ...lasting(days) }), COUNT);
      return [...lanes(quantities.breakEvenLengthMembers, COUNT), ...lanes(quantities.breakEvenLengthEmployers, COUNT)];
    };
    const [short, middle, long] = [5, 118, 700].map(lengthsAt);
    short.forEach((days, i) => {
      // Each is found to within a day in 99 of 100 draws.
      expect(Math.abs(days - middle[i])).toBeLessThan(3);
      expect(Math.abs(days - long[i])).toBeLessThan(3);
    });
  },
);

test('terms without value are used up at 0 days; terms are never used up by a strike that costs nothing', () => {
  const offer = presetWith('sag-aftra-2023', {
    ...FIXED_TERMS,
    wageShare: 0,
    wageShareSpread: 0,
    streamingShare: 0,
    streamingShareSpread: 0,
    contributionShare: 0,
    replicaShare: 0,
  });
  const same = run(offer, COUNT).quantities;
  expect(lanes(same.breakEvenLengthMembers, COUNT)).toEqual(Array(COUNT).fill(0));
  expect(lanes(same.breakEvenLengthEmployers, COUNT)).toEqual(Array(COUNT).fill(0));
  const free = run(presetWith('sag-aftra-2023-settled', { stopCost: 0 }), COUNT).quantities;
  expect(lanes(free.breakEvenLengthEmployers, COUNT)).toEqual(Array(COUNT).fill(Infinity));
});

test('better terms never shorten the members’ break-even length, and a more expensive strike never lengthens the employers’', () => {
  const base = run(presetWith('sag-aftra-2023-settled'), COUNT).quantities;
  const better = run(presetWith('sag-aftra-2023-settled', { 'term.general-increase.deal.1': 9 }), COUNT).quantities;
  const dearer = run(presetWith('sag-aftra-2023-settled', { stopCost: 14e6 }), COUNT).quantities;
  for (let i = 0; i < COUNT; i++) {
    expect(better.breakEvenLengthMembers[i]).toBeGreaterThan(base.breakEvenLengthMembers[i]);
    expect(dearer.breakEvenLengthEmployers[i]).toBeLessThan(base.breakEvenLengthEmployers[i]);
  }
});
