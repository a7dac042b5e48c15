import { ScenarioError } from '../../workers/protocol';
import { parametersOf } from '../scenario/parameters';
import { parameterLabel } from '../words/parameter-labels';
import { printedResult } from '../words/printed';
import type { Me } from '../model/run/me';
import type { QuantitySummary, Result, RowBand, Summary } from '../model/run/summary';
import type { Person } from '../scenario/person';
import type { Scenario } from '../scenario/scenario';
import { readArguments } from './arguments';
import { aligned, print, refuse } from './terminal';

/** Runs a preset or a link without a page and prints the result; bad input ends with exit code 2 and one line. */
async function main(): Promise<void> {
  const asked = readArguments(process.argv.slice(2));
  if ('message' in asked) return refuse(asked.message);
  if (asked.parameters) return print(asked.json ? JSON.stringify(parameterRows(asked.scenario), null, 2) : parameterTable(asked.scenario));
  try {
    if (asked.me) {
      const me = await meOf(asked.scenario, asked.me);
      return print(asked.json ? JSON.stringify({ me }, null, 2) : meTable(me));
    }
    const { result } = await run(asked.scenario, asked.cores, asked.json || asked.earnings);
    if (asked.json) print(JSON.stringify(printedResult(result), null, 2));
    else print(asked.earnings ? `${earningsTable(result)}\n\n${groupTable(result)}` : quantityTable(result));
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    refuse(error.problems[0].message);
  }
}

/** A processor takes about two seconds to start and to prepare the run; fewer draws than these are done sooner without it. */
const DRAWS_A_CORE = 32_768;

/** Runs a scenario on as many processors as it is worth, or as were asked for; the result is the same. The engine loads here. */
async function run(scenario: Scenario, asked: number | null, whole: boolean): Promise<Summary> {
  const { allThreads, runOnThreads } = await import('../../workers/threads');
  const cores = asked ?? Math.min(allThreads(), Math.floor(scenario.draws / DRAWS_A_CORE));
  if (cores > 1) return runOnThreads(scenario, cores, whole ? 'with-earnings' : 'all');
  const runner = (await import('../../workers/direct')).directRunner();
  return whole ? runner.whole(scenario) : runner.run(scenario);
}

/** What the strike comes to for one member; problems of the scenario end it as those of a run do. */
async function meOf(scenario: Scenario, person: Person): Promise<Me> {
  const engine = (await import('../../workers/engine')).createEngine();
  const problems = engine.begin(scenario, 'nets');
  if (problems.length > 0) throw new ScenarioError(problems);
  return engine.me(scenario, person, scenario.draws);
}

/** A member’s strike year by year, whole dollars. */
const meTable = ({ years, net, low, savingsLast, monthAhead }: Me): string =>
  aligned([
    ['what', 'world', 'mean', 'p10', 'p50', 'p90'],
    ...(
      [
        ['net over the years counted', net],
        ['lowest point of the balance', low],
      ] as const
    ).map(([what, band]) => [what, 'strike', ...bandCells(band)]),
    ['savings last, share of runs', 'strike', savingsLast.toFixed(3), '–', '–', '–'],
    [
      'month ahead for good',
      'strike',
      '–',
      ...[monthAhead.p10, monthAhead.p50, monthAhead.p90].map((month) => (month === null ? 'never' : month.toFixed(0))),
    ],
    ...years.flatMap(({ year, world, ...parts }) =>
      (['sessions', 'residuals', 'support', 'all'] as const).map((part) => [`${year} ${part}`, world, ...bandCells(parts[part])]),
    ),
  ]);

const bandCells = ({ mean, p10, p50, p90 }: RowBand): string[] =>
  [mean, p10, p50, p90].map((value) => Math.round(value).toLocaleString('en-US'));

/** The parameter table as it stands in the preset, with its values as defaults. */
const parameterRows = (scenario: Scenario) =>
  parametersOf(scenario.preset).map(({ key, unit, bounds, standing, fact, options }) => ({
    key,
    label: parameterLabel(scenario.preset, key),
    unit,
    bounds,
    default: scenario.values[key],
    standing,
    fact,
    ...(options ? { options } : {}),
  }));

const parameterTable = (scenario: Scenario): string =>
  aligned([
    ['key', 'default', 'bounds', 'unit', 'standing', 'fact', 'label'],
    ...parameterRows(scenario).map((row) => [
      row.key,
      row.options?.[row.default] ?? String(row.default),
      row.options ? row.options.join('|') : `${row.bounds[0]}…${row.bounds[1]}`,
      row.unit,
      row.standing,
      row.fact,
      row.label,
    ]),
  ]);

const quantityTable = (result: Result): string =>
  aligned([
    ['quantity', 'unit', 'mean', '± error', 'p10', 'p50', 'p90', 'never'],
    ...Object.entries(result.quantities).map(([id, quantity]) => [
      id,
      quantity.unit,
      ...(['mean', 'standardError', 'p10', 'p50', 'p90'] as const).map((key) => rounded(quantity[key], quantity)),
      quantity.never === undefined ? '' : quantity.never.toFixed(4),
    ]),
  ]);

/** Members’ earnings by year and world, whole dollars or shares; quarters of work after the years. */
const earningsTable = ({ earnings = [] }: Result): string =>
  aligned([
    ['year', 'world', 'what', 'unit', 'mean', 'p10', 'p50', 'p90', 'ratio', 'p10', 'p90'],
    ...earnings.map(({ year, quarter, world, what, unit, mean, p10, p50, p90, ratio }) => [
      quarter === null ? String(year) : `${year} Q${quarter}`,
      world,
      what,
      unit,
      ...[mean, p10, p50, p90].map((value) => (unit === 'USD' ? Math.round(value).toLocaleString('en-US') : value.toFixed(3))),
      ...(ratio ? [ratio.mean, ratio.p10, ratio.p90].map((value) => value.toFixed(3)) : ['–', '–', '–']),
    ]),
  ]);

/** Groups of members with the strike and with the deal alone, whole dollars and shares. */
const groupTable = ({ groups = [] }: Result): string =>
  aligned([
    ['by', 'group', 'world', 'members', 'net mean', 'p10', 'p50', 'p90', 'ahead', 'ahead within', 'month ahead', 'of gain', 'of loss'],
    ...groups.map(({ by, group, world, members, net, ahead, aheadWithin, monthAhead, shareOfGain, shareOfLoss }) => [
      by,
      group,
      world,
      members.toFixed(4),
      ...[net.mean, net.p10, net.p50, net.p90].map((value) => Math.round(value).toLocaleString('en-US')),
      ahead.toFixed(3),
      ...[aheadWithin, monthAhead?.p50, shareOfGain, shareOfLoss].map((value) =>
        value === undefined || value === null ? '–' : value.toFixed(3),
      ),
    ]),
  ]);

function rounded(value: number | null, { unit }: QuantitySummary): string {
  if (value === null) return '–';
  return unit.startsWith('USD') ? Math.round(value).toLocaleString('en-US') : value.toFixed(3);
}

await main();
