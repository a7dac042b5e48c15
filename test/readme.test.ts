import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { STUDIOS } from '../src/cases/studios';
import { factValue, type FactId } from '../src/cases/facts';
import type { Band, QuantitySummary, Summary } from '../src/model/run/summary';
import type { PresetId } from '../src/cases/cases';
import { directRunner } from '../workers/direct';
import { presetWith } from './support/model';

const README = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

/** The section «Compared with what was published»: its table's rows by their first cell, and the text below the table. */
const SECTION = README.split('## Compared with what was published')[1].split('\n## ')[0];
const ROWS = new Map(
  SECTION.split('\n')
    .filter((line) => line.startsWith('|') && !/^\| (published|-)/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .map(([published, figure, model]) => [published, { figure, model }]),
);

const run = (id: PresetId, values = {}): Promise<Summary> => directRunner().run(presetWith(id, values));
let actors: Summary, asKnown: Summary, writers: Summary, withoutRooms: Summary, autoWorkers: Summary;
beforeAll(async () => {
  actors = await run('sag-aftra-2023-settled');
  asKnown = await run('sag-aftra-2023');
  writers = await run('wga-2023-settled');
  withoutRooms = await run('wga-2023-settled', { crewSizePay: 0 });
  autoWorkers = await run('uaw-2023-settled');
});

const billion = (usd: number): string => (usd / 1e9).toFixed(2);
const million = (usd: number): string => String(Math.round(usd / 1e6));
const inBillions = ({ mean }: Pick<QuantitySummary, 'mean'>): string => `$${billion(mean!)} billion`;
const withRange = (each: Pick<QuantitySummary, 'mean' | 'p10' | 'p90'>): string =>
  `${inBillions(each)} (${billion(each.p10!)} to ${billion(each.p90!)})`;
const times = (share: number, { mean, p10, p90 }: QuantitySummary) => ({ mean: share * mean!, p10: share * p10!, p90: share * p90! });
const stopShare = (id: string): number => STUDIOS.find((company) => company.id === id)!.stopShare;
/** What the auto workers' strike cost one company. */
const stopOf = (name: string): Band => autoWorkers.result.companies.find(({ company }) => company === name)!.stopCost;
const threeYears = (fact: FactId): string => `$${(3 * factValue(fact)) / 1e6}`.replace(/(\d)(\d{3})$/, '$1,$2') + ' million';

/** Every row: its figure and what the model gives. */
const CELLS: Readonly<Record<string, () => { readonly figure: string; readonly model: string }>> = {
  'employers: their July offer, three years': () => ({
    figure: `more than $${factValue('val-sag-2023-amptp-july') / 1e9} billion`,
    model: `${withRange(actors.result.quantities.offerCostThreeYears)}; wages calibrated`,
  }),
  'union: the deal, three years': () => ({
    figure: `more than $${factValue('val-sag-2023-union') / 1e9} billion`,
    model: `${inBillions(actors.result.quantities.settlementCostUnionBase)} on the union's base, ${inBillions(actors.result.quantities.settlementCostThreeYears)} on the employers'`,
  }),
  'Warner Bros. Discovery, 2023 result, both strikes': () => {
    const both = actors.result.quantities.employersStopCostBoth;
    const { mean, p10, p90 } = times(stopShare('wbd'), both);
    return {
      figure: '$300 to 500 million',
      model: `${100 * stopShare('wbd')} % of ${inBillions(both)}: $${billion(mean)} billion (${billion(p10)} to ${billion(p90)}); cost per day and share calibrated on such figures`,
    };
  },
  'Sony Pictures, forecast cut': () => {
    const { mean, p10, p90 } = times(stopShare('sony'), actors.result.quantities.employersStopCostBoth);
    return { figure: 'about $33 million', model: `$${million(mean)} million (${million(p10)} to ${million(p90)}): above it` };
  },
  'length of the strike, as forecast on 18 July': () => {
    const { p10, p50, p90 } = asKnown.result.quantities.strikeLengthDays;
    return {
      figure: `${factValue('strike-dates-sag')} days`,
      model: `median ${Math.round(p50!)}, eight in ten from ${Math.round(p10!)} to ${Math.round(p90!)}`,
    };
  },
  'members who reach the health plan in a normal year': () => ({
    figure: '12.7 to 14 %',
    model: `${factValue('hp-share-qualifying-derived')} %, calibrated`,
  }),
  "writers' guild: the offer of 1 May 2023, three years": () => ({
    figure: threeYears('val-wga-offer'),
    model: `${withRange(writers.result.quantities.offerCostThreeYears)} on the base set, ${inBillions(writers.result.quantities.offerCostUnionBase)} on the guild's base`,
  }),
  "writers' guild: the deal, three years": () => ({
    figure: threeYears('val-wga-final'),
    model: `${withRange(writers.result.quantities.settlementCostThreeYears)}, without terms on writers' rooms, which no costing counts`,
  }),
  "writers' guild: its demands, three years": () => ({
    figure: threeYears('val-wga-ask'),
    model: `${withRange(writers.result.quantities.askCostThreeYears)}, without the rooms`,
  }),
  "Ford: what the auto workers' strike cost, 30 Nov 2023": () => ({
    figure: '$1.7 billion',
    model: `${withRange(stopOf('Ford'))}; used nowhere in the model`,
  }),
  'General Motors: the same, 29 Nov 2023': () => ({
    figure: '$1.1 billion',
    model: `${withRange(stopOf('General Motors'))}; used nowhere`,
  }),
  'Stellantis: the same, 31 Oct 2023': () => ({
    figure: 'about €750 million',
    model: `${withRange(stopOf('Stellantis'))}: above it, its range around it; used nowhere`,
  }),
};

test('«Compared with what was published» has the rows that are held against the model, and no other', () => {
  expect([...ROWS.keys()]).toEqual(Object.keys(CELLS));
});

test.each(Object.keys(CELLS))('«Compared with what was published»: %s', (published) => {
  expect(ROWS.get(published)).toEqual(CELLS[published]());
});

test('what the writers’ rooms bring, as the README says below the table', () => {
  const [withRooms, without] = [writers, withoutRooms].map(({ result }) => result.quantities);
  const rooms = withRooms.membersTermsGain.mean! - without.membersTermsGain.mean!;
  const net = without.membersNetGain.mean!;
  const said = `About $${10 * Math.round(rooms / 1e7)} million of what the writers' deal brings over nine years are terms on rooms; without them members' net in \`wga-2023-settled\` is about ${net < 0 ? '−' : '+'}$${10 * Math.round(Math.abs(net) / 1e7)} million.`;
  expect(SECTION).toContain(said);
});
