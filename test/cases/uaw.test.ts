import { expect, test } from 'vitest';
import { PRESETS } from '../../src/cases/cases';
import { factValue } from '../../src/cases/facts';
import { OUTCOMES } from '../../src/cases/outcomes';
import type { EstimatedCost } from '../../src/cases/case';
import { presetScenario, withValue, type Scenario } from '../../src/scenario/scenario';
import type { ParameterKey } from '../../src/scenario/parameters';
import { directRunner } from '../../workers/direct';
import { sum } from '../support/model';

const SETTLED = { ...presetScenario('uaw-2023-settled'), draws: 512 };
const run = async (scenario: Scenario) => (await directRunner().run(scenario)).result;
const having = (scenario: Scenario, pairs: Readonly<Partial<Record<ParameterKey, number>>>): Scenario =>
  Object.entries(pairs).reduce((next, [key, value]) => withValue(next, key as ParameterKey, value!), scenario);
const { plants, estimates } = PRESETS['uaw-2023-settled'].companyCost as { by: string } & EstimatedCost;
const MEMBERS = factValue('uaw-members');

/** Days that a plant was out in a strike of 46 days. */
const daysOf = ({ out, back }: (typeof plants)[number]): number => back[0] - out;

test('striker-days by company are those of the ledger: Ford 381,300, General Motors 417,725, Stellantis 375,550', () => {
  const days = (company: string): number =>
    sum(plants.filter((each) => each.company === company).map((each) => each.strikers * daysOf(each)));
  expect(['ford', 'gm', 'stellantis'].map(days)).toEqual([381_300, 417_725, 375_550]);
});

test('the shares out follow the plants, and no more than a third of the members are out at once', () => {
  const waves = PRESETS['uaw-2023-settled'].waves!;
  const at = (day: number): number =>
    sum(waves.map(({ out, back }) => (day >= back[0] ? 0 : ((out.findLast((wave) => wave.day <= day)?.share as number) ?? 0))));
  const counted = (day: number): number => sum(plants.map((each) => (each.out <= day && day < each.back[0] ? each.strikers : 0))) / MEMBERS;
  for (let day = 0; day < 46; day++) expect(at(day), `day ${day}`).toBeCloseTo(counted(day), 12);
  expect(at(0)).toBeCloseTo(12_700 / MEMBERS, 12);
  expect(Math.max(...Array.from({ length: 46 }, (_, day) => at(day)))).toBeLessThan(1 / 3);
});

test('the cost of the strike is strikers × days × weight × the slope of the estimates, less what is revised and made up', async () => {
  const { quantities, companies } = await run(having(SETTLED, { spread: 0, discount: 0 }));
  const weight = { truck: 2, assembly: 1, depot: 0.3 } as const;
  const struck = (day: number): number => sum(plants.map((each) => weight[each.kind] * each.strikers * Math.max(0, day - each.out)));
  const slope = sum(estimates.map(({ day, loss }) => struck(day) * loss)) / sum(estimates.map(({ day }) => struck(day) ** 2));
  expect(slope).toBeGreaterThan(5500);
  expect(slope).toBeLessThan(6500);
  const cost = (company: string): number =>
    0.78 *
    0.85 *
    slope *
    sum(plants.filter((each) => each.company === company).map((each) => weight[each.kind] * each.strikers * daysOf(each)));
  for (const [company, id] of [
    ['Ford', 'ford'],
    ['General Motors', 'gm'],
    ['Stellantis', 'stellantis'],
  ] as const)
    expect(companies.find((each) => each.company === company)!.stopCost.mean / cost(id)).toBeCloseTo(1, 9);
  expect(sum(companies.map(({ stopCost }) => stopCost.mean)) / quantities.employersStopCost.mean!).toBeCloseTo(1, 9);
});

test('in a short strike each company’s part ends early in proportion, and costs something', async () => {
  const { companies } = await run(having(SETTLED, { fixedLength: 2 }));
  for (const { company, stopCost } of companies) expect(stopCost.p10, company).toBeGreaterThan(0);
});

test('the estimate of week 6 is left out of the fit, and lies below the line', () => {
  expect(estimates.map(({ day }) => day)).toEqual([7, 14, 21, 28, 35]);
  const weight = { truck: 2, assembly: 1, depot: 0.3 } as const;
  const struck = (day: number): number =>
    sum(plants.map((each) => weight[each.kind] * each.strikers * Math.max(0, Math.min(day, each.back[0]) - each.out)));
  const slope = sum(estimates.map(({ day, loss }) => struck(day) * loss)) / sum(estimates.map(({ day }) => struck(day) ** 2));
  const published = OUTCOMES.find(({ id }) => id === 'uaw-week-6')!.value as number;
  expect(published / (slope * struck(42))).toBeCloseTo(0.64, 1);
});

test('the companies’ costs add up to that of all in every mean, and each range is wide', async () => {
  const { quantities, companies } = await run(SETTLED);
  expect(sum(companies.map(({ stopCost }) => stopCost.mean)) / quantities.employersStopCost.mean!).toBeCloseTo(1, 9);
  for (const { company, stopCost } of companies) expect(stopCost.p90 / stopCost.p10, company).toBeGreaterThan(1.8);
});

test('strike pay is $500 a week for every day on strike or laid off', async () => {
  const { quantities } = await run(having(SETTLED, { discount: 0 }));
  const onStrike = sum(plants.map((each) => each.strikers * daysOf(each)));
  const [a, b, c, d, e] = [0, 1, 2, 3, 4].map((part) => factValue('uaw-laid-off-derived', part));
  const laidOff = 5 * a! + 19 * b! + 5 * c! + 10 * d! + 7 * e!;
  expect(quantities.strikeAid.mean).toBeCloseTo((500 / 7) * (onStrike + laidOff), 0);
});

test('as known on day 5, a share out from 22 September of what was out before leaves the first wave alone', async () => {
  const known = { ...presetScenario('uaw-2023'), draws: 64 };
  const share = (100 * 12_700) / MEMBERS;
  const { quantities } = await run(having(known, { shareOut: share, fixedLength: 20, makeUp: 0, discount: 0, spread: 0 }));
  expect(quantities.employersStopCost.mean! / (250e6 * 20 * ((12_700 + 600) / MEMBERS))).toBeGreaterThan(0.99);
});

test('what the companies reported after the strike is an outcome and nothing else: no number of the model is near it', async () => {
  const { readdirSync, readFileSync } = await import('node:fs');
  const folder = `${import.meta.dirname}/../../src/cases/uaw-2023`;
  const used = readdirSync(folder).filter((file) => file !== 'outcomes.ts');
  for (const file of used) {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    expect(text, file).not.toMatch(/outcome|kesq-2023|crains-2023-11-29|ttnews-2023/);
    expect(text, file).not.toMatch(/\b1\.[17]e9|1[17]00e6|750e6/);
  }
  expect(OUTCOMES.filter(({ caseId }) => caseId === 'uaw-2023').every(({ use }) => use === 'test')).toBe(true);
});
