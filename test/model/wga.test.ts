import { expect, test } from 'vitest';
import { factValue } from '../../src/facts/facts';
import { LANES } from '../../src/model/column';
import { lengthChances, otherForecast, ownForecast, pastLengths } from '../../src/model/lengths';
import type { QuantityId } from '../../src/model/quantities';
import { prepareSimulation } from '../../src/model/simulate';
import { collect, newCollected, summarize } from '../../src/model/summarize';
import type { QuantitySummary } from '../../src/model/summary';
import { favouring } from '../../src/scenario/readings';
import { PRESETS, type PresetId } from '../../src/scenario/presets';
import { presetScenario, type Scenario } from '../../src/scenario/scenario';
import { DRAWS, having, lanes, lasting, presetWith, run } from '../support/model';

function simulate(scenario: Scenario, draws = 64): Readonly<Record<QuantityId, QuantitySummary>> {
  const evaluate = prepareSimulation(scenario);
  const collected = newCollected(draws);
  for (let first = 0; first < draws; first += LANES) collect(collected, evaluate(first, Math.min(LANES, draws - first)));
  return summarize(collected, { ...scenario, draws }).result.quantities;
}

const WRITERS = ['wga-2023', 'wga-2023-settled'] as const satisfies readonly PresetId[];

/** Mean, p10 and p90 of 256 draws of the actors' presets: a change here is a new version of the model. */
const ACTORS: Readonly<Record<string, Readonly<Partial<Record<QuantityId, readonly [number, number, number]>>>>> = {
  'sag-aftra-2023': {
    strikeLengthDays: [118.88438809684408, 30.16137875949796, 236.2316527020783],
    membersNetGain: [680687962.5105885, -233869823.96048355, 1772384254.9464436],
    membersTermsGain: [1051680755.1495774, 237108505.8631611, 2191625684.81896],
    employersStopCost: [607239704.8528906, 75829733.28906196, 1271044900.6876254],
    employersCash: [2059556416.5119748, 549519776.0270228, 4178432653.507141],
    offerCostUnionBase: [761962766.3811134, 694324743.833823, 828937528.2269387],
    healthPlanShareStrike: [0.10853719289580482, 0.08626508635869413, 0.125725033807006],
    scalePrincipalNetGain: [135.899528563503, -5767.060099489807, 4856.269676716158],
    workingMembersAhead: [0.5997395833333334, 0, 1],
  },
  'sag-aftra-2023-settled': {
    strikeLengthDays: [118, 118, 118],
    membersNetGain: [182739262.140805, 23394691.84417534, 332932922.111351],
    membersTermsGain: [521296549.5162496, 438866180.09840965, 606765874.446703],
    employersStopCost: [589673979.8082858, 242468072.84266648, 1142411962.9251776],
    employersCash: [2708596700.3218846, 1477266496.0860624, 4197789896.4908876],
    offerCostUnionBase: [761962766.3811134, 694324743.833823, 828937528.2269387],
    healthPlanShareStrike: [0.10989310769201227, 0.09977669133035294, 0.12043155166807756],
    scalePrincipalNetGain: [-237.04345214407903, -1504.5655120891197, 957.6739969121255],
    workingMembersAhead: [0.5075520833333333, 0.26666666666666666, 0.7333333333333334],
  },
};

test.each(Object.keys(ACTORS) as PresetId[])('%s gives the numbers of this version of the model', (id) => {
  const quantities = simulate(presetScenario(id), 256);
  for (const [quantity, [mean, p10, p90]] of Object.entries(ACTORS[id])) {
    const found = quantities[quantity as QuantityId];
    // A sum in another order may differ in the last digits, and by no more.
    for (const [value, was] of [
      [found.mean, mean],
      [found.p10, p10],
      [found.p90, p90],
    ] as const)
      // prettier-ignore
      expect([quantity, Math.abs(value! - was) <= 1e-7 * Math.abs(was)]).toEqual([quantity, true]);
  }
});

test('the writers’ forecast uses what was known on 18 July 2023: 78 full days, the actors out since the 14th, nothing later, itself never', () => {
  const scenario = presetScenario('wga-2023');
  expect([ownForecast(scenario)!.elapsed, otherForecast(scenario)!.elapsed]).toEqual([78, 4]);
  const past = pastLengths(scenario);
  const running = past.filter((strike) => strike.running);
  expect(running).toEqual([{ label: 'SAG-AFTRA 2023', days: 4, running: true }]);
  expect(past.some(({ label }) => /WGA 2023|2024/.test(label))).toBe(false);
  expect(past.filter(({ label }) => label.startsWith('WGA')).length).toBeGreaterThanOrEqual(6);
  // Of a strike that has outlasted most of its kind, less than all is over within three months.
  const { chance } = lengthChances(scenario).find(({ days }) => days === 90)!;
  expect(chance).toBeGreaterThan(0.5);
  expect(chance).toBeLessThan(0.95);
  const { strikeLengthDays, otherLengthDays } = simulate(scenario);
  expect(strikeLengthDays.p05!).toBeGreaterThan(78);
  expect(otherLengthDays.p05!).toBeGreaterThan(4);
});

test('the forecasts of the two disputes on the same day see the same strikes, each the other running', () => {
  const labels = (id: PresetId) => new Set(pastLengths(presetScenario(id)).map(({ label }) => label));
  const [actors, writers] = [labels('sag-aftra-2023'), labels('wga-2023')];
  expect([...actors].filter((label) => !writers.has(label))).toEqual(['WGA 2023']);
  expect([...writers].filter((label) => !actors.has(label))).toEqual(['SAG-AFTRA 2023']);
});

test('wga-2023-settled lasts 148 days beside 118 of the actors’', () => {
  const { quantities: q } = run(presetScenario('wga-2023-settled'));
  expect(lanes(q.strikeLengthDays)).toEqual(Array(DRAWS).fill(148));
  expect(lanes(q.otherLengthDays)).toEqual(Array(DRAWS).fill(118));
});

test('from day 73 the actors’ strike has stopped more than the writers’ did, so more days of it add little; without it they would', () => {
  const costs = (days: number, otherDays: number) => {
    const { quantities: q } = run(presetWith('wga-2023-settled', lasting(days, otherDays)));
    return { members: lanes(q.membersStopCost), employers: lanes(q.employersStopCost) };
  };
  const [early, late] = [costs(73, 118), costs(148, 118)];
  const [earlyAlone, lateAlone] = [costs(73, 0), costs(148, 0)];
  for (let i = 0; i < DRAWS; i++) {
    expect(late.employers[i] / early.employers[i]).toBeLessThan(1.2);
    expect(late.members[i] / early.members[i]).toBeLessThan(1.2);
    expect(lateAlone.employers[i] / earlyAlone.employers[i]).toBeGreaterThan(1.4);
    expect(lateAlone.members[i] / earlyAlone.members[i]).toBeGreaterThan(1.4);
  }
});

test('both disputes count the same two stops: what they cost the companies together differs by what is uncertain alone', () => {
  const both = (id: PresetId) => simulate(presetWith(id, { spread: 0, televisionShare: 65 })).employersStopCostBoth.mean!;
  expect(both('wga-2023-settled') / both('sag-aftra-2023-settled')).toBeCloseTo(1, 1);
});

test.each(WRITERS)('%s: a strike of no days that settles at the offer brings and costs nothing', (id) => {
  const start = presetWith(id, {
    ...lasting(0, 118),
    settlementFrom: 1,
    dealStep1: 4,
    dealStep2: 3,
    dealStep3: 2,
    ceilingDeal: 1,
    replicaPayDeal: 0,
  });
  const { quantities: q } = run({ ...start, formulas: { ...start.formulas, deal: start.formulas.offer } });
  for (const quantity of ['membersNetGain', 'membersNetGainAllPay', 'employersNetCost', 'employersCash', 'contributionsNetGain'] as const)
    expect([quantity, ...lanes(q[quantity]).map(Math.abs)]).toEqual([quantity, 0, 0, 0, 0]);
});

test.each(WRITERS)('%s: what terms cost the companies is what writers and the plans get, and the net is terms and stop together', (id) => {
  const { quantities: q } = run(presetWith(id, lasting(0)));
  for (let i = 0; i < DRAWS; i++)
    expect(Math.abs(q.employersTermsCost[i] - q.membersTermsGain[i] - q.contributionsNetGain[i])).toBeLessThan(0.01);
  const { quantities: n } = run(presetScenario(id));
  for (let i = 0; i < DRAWS; i++) expect(n.membersNetGain[i]).toBe(n.membersTermsGain[i] + n.membersStopCost[i]);
});

test.each(WRITERS)('%s: nothing jumps where the actors’ strike begins a little earlier or later than day 73', (id) => {
  const at = (otherStart: number) => run(presetWith(id, { ...lasting(148), otherStart })).quantities;
  const [before, on, after] = [73 - 1e-6, 73, 73 + 1e-6].map(at);
  for (const quantity of ['membersNetGain', 'employersStopCost', 'employersCash'] as const)
    lanes(on[quantity]).forEach((value, i) => {
      expect(Math.abs(before[quantity][i] - value)).toBeLessThan(1e4);
      expect(Math.abs(after[quantity][i] - value)).toBeLessThan(1e4);
    });
});

test('a writer at scale is one whose year reaches the health plan, and is paid as minimums rise', () => {
  // A year of the demand's larger steps in force from the first day, wages alone: 2, 4 and more points of a year's pay.
  const quiet = {
    ...lasting(0, 0),
    settlementFrom: 1,
    spread: 0,
    replicaDays: 0,
    elasticity: 0,
    contraction: 100,
    growthAfter: 0,
    discount: 0,
  };
  const { quantities: q } = run(
    presetWith('wga-2023-settled', { ...quiet, dealStep1: 6, dealStep2: 3, dealStep3: 2, wagePersistence: 100 }),
    1,
  );
  const later = (1.03 * 1.02 * 7 + 1.03 + 1) * 0.02;
  expect(q.scalePrincipalNetGain[0] / (factValue('hp-wga-threshold-2022') * later)).toBeCloseTo(1, 2);
});

test('the writers’ bonus and viewership residual cost what they are set to be worth, by their own formulas', () => {
  const cost = (quantity: QuantityId, values: Record<string, number>) =>
    run(presetWith('wga-2023-settled', values), 1).quantities[quantity][0];
  const bonus = (value: number) => cost('settlementCostThreeYears', { bonusValue: value });
  // From 1 January 2024 to the end of the contract on 1 May 2026.
  expect((bonus(10e6) - bonus(0)) / 10e6).toBeCloseTo(2.33, 2);
  const viewership = (value: number) => cost('askCostThreeYears', { revenueShareValue: value });
  expect((viewership(90e6) - viewership(80e6)) / 10e6).toBeCloseTo(3, 2);
  // The settlement named has no viewership residual, the offer no bonus.
  expect(cost('settlementCostThreeYears', { revenueShareValue: 200e6 })).toBe(cost('settlementCostThreeYears', {}));
  expect(cost('offerCostThreeYears', { bonusValue: 80e6 })).toBe(cost('offerCostThreeYears', {}));
});

test('costings on the guild’s base are those of the base it is set to', () => {
  const { quantities: q } = run(presetWith('wga-2023-settled', { scaleLinkedBase: factValue('earn-wga-at-minimum-derived') }));
  expect(lanes(q.offerCostThreeYears)).toEqual(lanes(q.offerCostUnionBase));
  expect(lanes(q.settlementCostThreeYears)).toEqual(lanes(q.settlementCostUnionBase));
});

test('costings beside the guild’s yearly figures times three: the offer above it, demand and deal below, which leave the rooms out', () => {
  const q = simulate(presetScenario('wga-2023-settled'));
  const costings = { offer: q.offerCostThreeYears, ask: q.askCostThreeYears, deal: q.settlementCostThreeYears };
  const ratio = Object.fromEntries(
    PRESETS['wga-2023-settled'].claims.map(({ what, fact, years }) => [what, costings[what].mean! / ((3 / years) * factValue(fact))]),
  );
  // Steps counted on top of each other cost twice what they do one by one, as the employers said.
  expect(ratio.offer).toBeGreaterThan(1.4);
  expect(ratio.offer).toBeLessThan(1.7);
  expect(ratio.deal).toBeGreaterThan(0.7);
  expect(ratio.deal).toBeLessThan(0.95);
  expect(ratio.ask).toBeGreaterThan(0.65);
  expect(ratio.ask).toBeLessThan(0.9);
});

test('where the parties differ decides what the writers’ terms bring: the employers’ readings leave a fraction of the guild’s', () => {
  const start = presetScenario('wga-2023-settled');
  const brings = (scenario: Scenario) => simulate(scenario).membersTermsGain.mean!;
  expect(brings(having(start, { replicaDays: 0 })) / brings(start)).toBeLessThan(0.45);
  expect(brings(favouring(start, 'employers'))).toBeGreaterThan(0);
  expect(brings(favouring(start, 'employers'))).toBeLessThan(brings(favouring(start, 'union')));
});
