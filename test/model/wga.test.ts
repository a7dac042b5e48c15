import { resolve } from '../../src/model/question';
import { expect, test } from 'vitest';
import { factValue, type FactId } from '../../src/cases/facts';
import { BLOCK_SIZE } from '../../src/model/column';
import { lengthChances, otherForecast, ownForecast, pastLengths } from '../../src/model/length/lengths';
import type { QuantityId } from '../../src/model/run/quantities';
import { prepareSimulation } from '../../src/model/run/worlds';
import { collect, newCollected, summarize } from '../../src/model/run/summarize';
import type { QuantitySummary } from '../../src/model/run/summary';
import { favouring } from '../../src/scenario/readings';
import { PRESETS, type PresetId } from '../../src/cases/cases';
import { presetScenario, type Scenario } from '../../src/scenario/scenario';
import { DRAWS, having, lanes, lasting, presetWith, run, type SomeValues } from '../support/model';

function simulate(scenario: Scenario, draws = 64): Readonly<Record<QuantityId, QuantitySummary>> {
  const evaluate = prepareSimulation(resolve(scenario));
  const collected = newCollected(draws, resolve(scenario));
  for (let first = 0; first < draws; first += BLOCK_SIZE) collect(collected, evaluate(first, Math.min(BLOCK_SIZE, draws - first)));
  return summarize(collected, resolve({ ...scenario, draws })).result.quantities;
}

const WRITERS = ['wga-2023', 'wga-2023-settled'] as const satisfies readonly PresetId[];

test('the writers’ forecast uses what was known on 18 July 2023: 78 full days, the actors on strike since the 14th, nothing later, itself never', () => {
  const scenario = presetScenario('wga-2023');
  expect([ownForecast(resolve(scenario))!.elapsed, otherForecast(resolve(scenario))!.elapsed]).toEqual([78, 4]);
  const past = pastLengths(resolve(scenario).past);
  const running = past.filter((strike) => strike.running);
  expect(running).toEqual([{ label: 'SAG-AFTRA 2023', days: 4, running: true }]);
  expect(past.some(({ label }) => /WGA 2023|2024/.test(label))).toBe(false);
  expect(past.filter(({ label }) => label.startsWith('WGA')).length).toBeGreaterThanOrEqual(6);
  // Of a strike that has outlasted most of its kind, less than all is over within three months.
  const { chance } = lengthChances(resolve(scenario)).find(({ days }) => days === 90)!;
  expect(chance).toBeGreaterThan(0.5);
  expect(chance).toBeLessThan(0.95);
  const { strikeLengthDays, otherLengthDays } = simulate(scenario);
  expect(strikeLengthDays.p05!).toBeGreaterThan(78);
  expect(otherLengthDays.p05!).toBeGreaterThan(4);
});

test('the forecasts of the two disputes on the same day see the same strikes, each the other running', () => {
  const labels = (id: PresetId) => new Set(pastLengths(resolve(presetScenario(id)).past).map(({ label }) => label));
  const [actors, writers] = [labels('sag-aftra-2023'), labels('wga-2023')];
  expect([...actors].filter((label) => !writers.has(label))).toEqual(['WGA 2023']);
  expect([...writers].filter((label) => !actors.has(label))).toEqual(['SAG-AFTRA 2023']);
});

test('wga-2023-settled lasts 148 days, the actors’ strike 118', () => {
  const { quantities: q } = run(presetScenario('wga-2023-settled'));
  expect(lanes(q.strikeLengthDays)).toEqual(Array(DRAWS).fill(148));
  expect(lanes(q.otherLengthDays)).toEqual(Array(DRAWS).fill(118));
});

test('from day 73 the actors’ strike has stopped the shoots, so more days cost the companies little; writers lose their writing day by day', () => {
  const costs = (days: number, otherDays: number) => {
    const { quantities: q } = run(presetWith('wga-2023-settled', lasting(days, otherDays)));
    return { members: lanes(q.membersStopCost), employers: lanes(q.employersStopCost) };
  };
  const [early, late] = [costs(73, 118), costs(148, 118)];
  const [earlyAlone, lateAlone] = [costs(73, 0), costs(148, 0)];
  for (let i = 0; i < DRAWS; i++) {
    expect(late.employers[i] / early.employers[i]).toBeLessThan(1.4);
    expect(late.members[i] / early.members[i]).toBeGreaterThan(1.35);
    expect(lateAlone.employers[i] / earlyAlone.employers[i]).toBeGreaterThan(1.4);
    expect(lateAlone.members[i] / earlyAlone.members[i]).toBeGreaterThan(1.4);
  }
});

test('the share of writing that the actors stop and its restart affect members alone; those of shoots, the companies', () => {
  const of = (values: SomeValues) => simulate(presetWith('wga-2023-settled', values));
  const start = of({});
  const writing = of({ otherStopTv: 90, otherStopFilm: 90, restartWeeks: 20 });
  expect(writing.membersStopCost.mean).not.toBe(start.membersStopCost.mean);
  for (const id of ['employersStopCost', 'employersStopCostBoth'] as const) expect(writing[id]).toEqual(start[id]);
  const shoots = of({ shootsOtherStopTv: 10, shootsOtherStopFilm: 10, shootsRestartWeeks: 20 });
  expect(shoots.membersStopCost).toEqual(start.membersStopCost);
  expect(shoots.employersStopCost.mean! / start.employersStopCost.mean!).toBeGreaterThan(1.3);
  expect(shoots.employersCash.mean).not.toBe(start.employersCash.mean);
  expect(shoots.breakEvenLengthEmployers).not.toEqual(start.breakEvenLengthEmployers);
  expect(shoots.breakEvenLengthMembers).toEqual(start.breakEvenLengthMembers);
});

test('both disputes count the same two strikes: their joint cost to the companies differs only by what is uncertain', () => {
  const both = (id: PresetId) => simulate(presetWith(id, { spread: 0, televisionShare: 65 })).employersStopCostBoth.mean!;
  expect(both('wga-2023-settled') / both('sag-aftra-2023-settled')).toBeCloseTo(1, 1);
});

test.each(WRITERS)('%s: a strike of 0 days that settles at the offer brings and costs nothing', (id) => {
  const start = presetWith(id, {
    ...lasting(0, 118),
    settlementFrom: 1,
    'term.general-increase.deal.1': 4,
    'term.general-increase.deal.2': 3,
    'term.general-increase.deal.3': 2,
    'term.contribution-ceilings.deal': 1,
    'term.writers-rooms.deal': 0,
  });
  const { quantities: q } = run({ ...start, formulas: { ...start.formulas, deal: start.formulas.offer } });
  for (const quantity of ['membersNetGain', 'membersNetGainAllPay', 'employersNetCost', 'employersCash', 'contributionsNetGain'] as const)
    expect([quantity, ...lanes(q[quantity]).map(Math.abs)]).toEqual([quantity, 0, 0, 0, 0]);
});

test.each(WRITERS)(
  '%s: terms cost the companies what writers and the plans receive, and the net is the sum of terms and strike cost',
  (id) => {
    const { quantities: q } = run(presetWith(id, lasting(0)));
    for (let i = 0; i < DRAWS; i++)
      expect(Math.abs(q.employersTermsCost[i] - q.membersTermsGain[i] - q.contributionsNetGain[i])).toBeLessThan(0.01);
    const { quantities: n } = run(presetScenario(id));
    for (let i = 0; i < DRAWS; i++) expect(n.membersNetGain[i]).toBe(n.membersTermsGain[i] + n.membersStopCost[i]);
  },
);

test.each(WRITERS)('%s: nothing jumps when the actors’ strike begins a little earlier or later than day 73', (id) => {
  const at = (otherStart: number) => run(presetWith(id, { ...lasting(148), otherStart })).quantities;
  const [before, on, after] = [73 - 1e-6, 73, 73 + 1e-6].map(at);
  for (const quantity of ['membersNetGain', 'employersStopCost', 'employersCash'] as const)
    lanes(on[quantity]).forEach((value, i) => {
      expect(Math.abs(before[quantity][i] - value)).toBeLessThan(1e4);
      expect(Math.abs(after[quantity][i] - value)).toBeLessThan(1e4);
    });
});

test('a writer at scale is one whose year reaches the health plan, and is paid as minimums rise', () => {
  // A year of the demand's larger steps from the first day, wages alone: 2, 4 and more points of a year's pay.
  const quiet = {
    ...lasting(0, 0),
    settlementFrom: 1,
    spread: 0,
    crewSizePay: 0,
    elasticity: 0,
    contractionDepth: 0,
    stockDaysTv: 0,
    stockDaysFilm: 0,
    patternWages: 0,
    growthAfter: 0,
    discount: 0,
  };
  const { quantities: q } = run(
    presetWith('wga-2023-settled', {
      ...quiet,
      'term.general-increase.deal.1': 6,
      'term.general-increase.deal.2': 3,
      'term.general-increase.deal.3': 2,
      wagePersistence: 100,
    }),
    1,
  );
  const later = (1.03 * 1.02 * 7 + 1.03 + 1) * 0.02;
  expect(q.scalePrincipalNetGain[0] / (factValue('hp-wga-threshold-2022') * later)).toBeCloseTo(1, 2);
});

test('the writers’ bonus and viewership residual cost the values set, by their own formulas', () => {
  const cost = (quantity: QuantityId, values: SomeValues) => run(presetWith('wga-2023-settled', values), 1).quantities[quantity][0];
  const bonus = (value: number, bonusBuildUp: number) =>
    cost('settlementCostThreeYears', { 'term.success-bonus.deal': value, bonusBuildUp });
  // From 1 January 2024 to the end of the contract on 1 May 2026.
  expect((bonus(10e6, 0) - bonus(0, 0)) / 10e6).toBeCloseTo(2.33, 2);
  // While it builds up, less of it is paid in those years.
  const builtUp = (bonus(10e6, 100) - bonus(0, 100)) / 10e6;
  expect(builtUp).toBeGreaterThan(1);
  expect(builtUp).toBeLessThan(1.75);
  const viewership = (value: number) => cost('askCostThreeYears', { 'term.revenue-share.ask': value });
  expect((viewership(90e6) - viewership(80e6)) / 10e6).toBeCloseTo(3, 2);
  // The settlement named has no viewership residual, the offer no bonus.
  expect(cost('settlementCostThreeYears', { 'term.revenue-share.ask': 200e6 })).toBe(cost('settlementCostThreeYears', {}));
  expect(cost('offerCostThreeYears', { 'term.success-bonus.deal': 80e6 })).toBe(cost('offerCostThreeYears', {}));
});

test('costings on the guild’s base equal those with the base set to it', () => {
  const { quantities: q } = run(presetWith('wga-2023-settled', { scaleLinkedBase: factValue('earn-wga-at-minimum-derived') }));
  expect(lanes(q.offerCostThreeYears)).toEqual(lanes(q.offerCostUnionBase));
  expect(lanes(q.settlementCostThreeYears)).toEqual(lanes(q.settlementCostUnionBase));
});

test('costings on the larger base against the guild’s yearly figures times three: the offer above it, demand and deal below, without the rooms', () => {
  const q = simulate(presetWith('wga-2023-settled', { scaleLinkedBase: factValue('earn-wgaw-2022-tv-derived') }));
  const costings = { offer: q.offerCostThreeYears, ask: q.askCostThreeYears, deal: q.settlementCostThreeYears };
  const ratio = Object.fromEntries(
    PRESETS['wga-2023-settled'].claims.map(({ what, fact, years }) => [
      what,
      costings[what].mean! / ((3 / years) * factValue(fact as FactId)),
    ]),
  );
  // Steps counted on top of each other cost twice what they do one by one, as the employers said.
  expect(ratio.offer).toBeGreaterThan(1.4);
  expect(ratio.offer).toBeLessThan(1.7);
  expect(ratio.deal).toBeGreaterThan(0.7);
  expect(ratio.deal).toBeLessThan(0.95);
  expect(ratio.ask).toBeGreaterThan(0.65);
  expect(ratio.ask).toBeLessThan(0.9);
});

test('rooms are nearly half of what the writers’ terms bring; the employers’ base of pay at scale, twice the guild’s, brings half as much again', () => {
  const start = presetScenario('wga-2023-settled');
  const brings = (scenario: Scenario) => simulate(scenario).membersTermsGain.mean!;
  const withoutRooms = brings(having(start, { crewSizePay: 0 })) / brings(start);
  expect(withoutRooms).toBeGreaterThan(0.4);
  expect(withoutRooms).toBeLessThan(0.6);
  expect(brings(favouring(start, 'union'))).toBeGreaterThan(0);
  const bases = brings(favouring(start, 'employers')) / brings(favouring(start, 'union'));
  expect(bases).toBeGreaterThan(1.3);
  expect(bases).toBeLessThan(2);
});
