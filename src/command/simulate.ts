import { ScenarioError } from '../../workers/protocol';
import { parametersOf } from '../scenario/parameters';
import { parameterLabel } from '../words/parameter-labels';
import { printedResult } from '../words/printed';
import type { QuantitySummary, Result, Summary } from '../model/run/summary';
import type { Scenario } from '../scenario/scenario';
import { readArguments } from './arguments';
import { aligned, print, refuse } from './terminal';

/** Runs a preset or a link without a page and prints the result; bad input ends with exit code 2 and one line. */
async function main(): Promise<void> {
  const asked = readArguments(process.argv.slice(2));
  if ('message' in asked) return refuse(asked.message);
  if (asked.parameters) return print(asked.json ? JSON.stringify(parameterRows(asked.scenario), null, 2) : parameterTable(asked.scenario));
  try {
    const { result } = await run(asked.scenario, asked.cores);
    print(asked.json ? JSON.stringify(printedResult(result), null, 2) : quantityTable(result));
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    refuse(error.problems[0].message);
  }
}

/** A processor takes about two seconds to start and to prepare the run; fewer draws than these are done sooner without it. */
const DRAWS_A_CORE = 32_768;

/** Runs a scenario on as many processors as it is worth, or as were asked for; the result is the same. The engine loads here. */
async function run(scenario: Scenario, asked: number | null): Promise<Summary> {
  const { allThreads, runOnThreads } = await import('../../workers/threads');
  const cores = asked ?? Math.min(allThreads(), Math.floor(scenario.draws / DRAWS_A_CORE));
  return cores > 1 ? runOnThreads(scenario, cores) : (await import('../../workers/direct')).directRunner().run(scenario);
}

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

function rounded(value: number | null, { unit }: QuantitySummary): string {
  if (value === null) return '–';
  return unit.startsWith('USD') ? Math.round(value).toLocaleString('en-US') : value.toFixed(3);
}

await main();
