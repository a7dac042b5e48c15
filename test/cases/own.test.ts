import { expect, test } from 'vitest';
import { presetScenario, withValue, type Scenario } from '../../src/scenario/scenario';
import { parametersOf, type ParameterKey } from '../../src/scenario/parameters';
import { directRunner } from '../../workers/direct';

const OWN = { ...presetScenario('own'), draws: 64 };
const set = (pairs: Readonly<Partial<Record<ParameterKey, number>>>): Scenario =>
  Object.entries(pairs).reduce((scenario, [key, value]) => withValue(scenario, key as ParameterKey, value!), OWN);
const run = async (scenario: Scenario) => (await directRunner().run(scenario)).result;

test('a strike of one’s own needs at most eleven numbers, and runs on examples as it stands', async () => {
  const needed = ['memberCount', 'meanPay', 'paySpread', 'fixedLength', 'shareOut', 'strikePay', 'dues', 'stopCost', 'horizon'];
  const keys = parametersOf('own').map(({ key }) => key as string);
  for (const key of [...needed, 'term.general-increase.offer.1', 'term.general-increase.ask.1']) expect(keys).toContain(key);
  const { quantities, companies } = await run(OWN);
  for (const { mean } of Object.values(quantities)) if (mean !== null) expect(Number.isFinite(mean)).toBe(true);
  expect(companies).toEqual([]);
});

test('with every range set to a point, a strike of one’s own agrees with a reckoning by hand, to the cent', async () => {
  const [members, pay, days, out] = [850, 52_000, 41, 0.6];
  const [strikePay, dues, loss] = [310, 0.021, 73_500];
  const scenario = set({
    memberCount: members,
    meanPay: pay,
    fixedLength: days,
    shareOut: 100 * out,
    strikePay,
    dues: 100 * dues,
    stopCost: loss,
    horizon: 3,
    discount: 0,
    wageShare: 50,
    'term.general-increase.offer.1': 2,
    'term.general-increase.offer.2': 3,
    'term.general-increase.offer.3': 3,
    'term.general-increase.ask.1': 6,
    'term.general-increase.ask.2': 5,
    'term.general-increase.ask.3': 4,
  });
  const { quantities: q } = await run(scenario);
  // Three years of 365.25 days; the second and third raise are due 365 and 731 days in (2028 is a leap year).
  const year = 365.25;
  const daily = (members * pay) / year;
  const steps = (a: number, b: number, c: number): number => 365 * a + (731 - 365) * a * b + (3 * year - 731) * a * b * c;
  const offer = daily * steps(1.02, 1.03, 1.03);
  const early = daily * steps(1.04, 1.04, 1.035);
  // While they are out members lose their pay at the old scale and at the new one: nothing is paid to those on strike, and the others
  // work at the old scale until the terms take effect.
  const strike = early - daily * 1.04 * days + daily * (1 - out) * days;
  const aid = (members * out * strikePay * days) / 7;
  expect(q.membersTermsGain.mean).toBeCloseTo((1 - dues) * (early - offer), 2);
  expect(q.strikeAid.mean).toBeCloseTo(aid, 2);
  expect(q.membersStopCost.mean).toBeCloseTo((1 - dues) * (strike - early) + aid, 2);
  expect(q.membersNetGain.mean).toBeCloseTo((1 - dues) * (strike - offer) + aid, 2);
  expect(q.employersTermsCost.mean).toBeCloseTo(early - offer, 2);
  expect(q.employersStopCost.mean).toBeCloseTo(loss * out * days, 2);
  expect(q.employersNetCost.mean).toBeCloseTo(early - offer + loss * out * days, 2);
  expect(q.scalePrincipalNetGain.mean).toBeCloseTo(q.membersNetGain.mean! / members, 6);
  expect([q.membersNetGain.p10, q.membersNetGain.p90]).toEqual([q.membersNetGain.p50, q.membersNetGain.p50]);
});

test('the daily loss can be set by the share of pay in what the work brings in', async () => {
  const scenario = set({ fixedLength: 30, discount: 0, memberCount: 1000, meanPay: 60_000, laborShare: 40 });
  expect(scenario.values.lossFrom).toBe(1);
  const { quantities: q } = await run(scenario);
  expect(q.employersStopCost.mean).toBeCloseTo((30 * (60e6 / 0.4 - 60e6)) / 365.25, 2);
});

test('what a day costs counts again once it is set', async () => {
  const scenario = set({ laborShare: 40, stopCost: 250_000, fixedLength: 30, discount: 0 });
  expect(scenario.values.lossFrom).toBe(0);
  expect((await run(scenario)).quantities.employersStopCost.mean).toBeCloseTo(30 * 250_000, 2);
});

test('work that is made up later spares the employer its share of the loss, and pays the members theirs', async () => {
  for (const loss of [{ stopCost: 100_000 }, { laborShare: 40 }]) {
    const { quantities: none } = await run(set({ ...loss, fixedLength: 30, discount: 0 }));
    const { quantities: half } = await run(set({ ...loss, fixedLength: 30, discount: 0, makeUp: 50 }));
    expect(half.employersStopCost.mean! / none.employersStopCost.mean!).toBeCloseTo(0.5, 9);
    expect(half.membersStopCost.mean!).toBeGreaterThan(none.membersStopCost.mean!);
  }
});

test('who is ahead depends on pay where strike pay and losses pull in different directions', async () => {
  const short = (await run(set({ fixedLength: 3, strikePay: 0 }))).quantities.workingMembersAhead.mean!;
  const long = (await run(set({ fixedLength: 400, strikePay: 0 }))).quantities.workingMembersAhead.mean!;
  const some = (await run(set({ fixedLength: 400, strikePay: 700 }))).quantities.workingMembersAhead.mean!;
  expect([short, long]).toEqual([1, 0]);
  expect(some).toBeGreaterThan(0.01);
  expect(some).toBeLessThan(0.99);
});

test('what a strike of one’s own lacks is no quantity of its result', async () => {
  const ids = Object.keys((await run(OWN)).quantities);
  for (const id of ['residualsPerYear', 'healthPlanShareOffer', 'employersCash', 'employersStopCostBoth', 'backgroundNetGain'])
    expect(ids).not.toContain(id);
  for (const id of [
    'membersNetGain',
    'membersTermsGain',
    'membersStopCost',
    'employersStopCost',
    'employersTermsCost',
    'employersNetCost',
    'strikeLengthDays',
  ])
    expect(ids).toContain(id);
});
