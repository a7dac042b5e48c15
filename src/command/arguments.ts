import { parseArgs } from 'node:util';
import { decodeScenario } from '../scenario/codec';
import { wordOf } from '../scenario/link-words';
import { checkDraws, checkSeed, checkValue, grouped } from '../scenario/check';
import { parameterOf } from '../scenario/parameters';
import { PRESETS, type PresetId } from '../scenario/presets';
import type { Problem } from '../scenario/problem';
import {
  FORMULA_WORLDS,
  MARKET_KEYS,
  presetScenario,
  withValue,
  type FormulaWorld,
  type MarketKey,
  type Scenario,
} from '../scenario/scenario';
import { residualFormula, RESIDUAL_FORMULAS } from '../facts/residual-formulas';
import { withLabels } from '../words/labels';

/** What the command line asks for. */
export interface Asked {
  readonly scenario: Scenario;
  readonly json: boolean;
  readonly parameters: boolean;
}

/** Reads the arguments after the command's name. The first thing that breaks a rule is returned as a problem. */
export function readArguments(args: readonly string[]): Asked | Problem {
  const options = {
    json: { type: 'boolean' },
    parameters: { type: 'boolean' },
    draws: { type: 'string' },
    seed: { type: 'string' },
    set: { type: 'string', multiple: true },
  } as const;
  let parsed;
  try {
    parsed = parseArgs({ args: joinNegatives(args), options, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return { path: 'arguments', message: `arguments must be <preset or link> and known options; ${message}` };
  }
  const { values, positionals } = parsed;
  const [first, second] = positionals;
  if (second !== undefined) return { path: 'arguments', message: `arguments must hold one preset or link; the second is ${second}.` };
  if (first === undefined && !values.parameters)
    return { path: 'preset', message: `the first argument must be a preset (${presetNames()}) or a link; it is missing.` };
  const start = first === undefined ? presetScenario('sag-aftra-2023') : readStart(first);
  if ('message' in start) return start;
  let scenario = start;
  if (values.draws !== undefined) {
    const draws = number(values.draws);
    const problem = checkDraws(draws, values.draws);
    if (problem) return problem;
    scenario = { ...scenario, draws };
  }
  if (values.seed !== undefined) {
    const seed = number(values.seed);
    const problem = checkSeed(seed, values.seed);
    if (problem) return problem;
    scenario = { ...scenario, seed };
  }
  for (const setting of values.set ?? []) {
    const set = applySetting(scenario, setting);
    if ('message' in set) return set;
    scenario = set;
  }
  return { scenario, json: values.json ?? false, parameters: values.parameters ?? false };
}

/** `--seed -1` as `--seed=-1`: an option's value may be a negative number, which would else be taken for an option. */
function joinNegatives(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (const each of args) {
    const before = joined.at(-1);
    if (/^-[\d.]/.test(each) && before?.startsWith('--') && !before.includes('=')) joined[joined.length - 1] = `${before}=${each}`;
    else joined.push(each);
  }
  return joined;
}

const presetNames = (): string => Object.keys(PRESETS).join(', ');

function readStart(text: string): Scenario | Problem {
  if (Object.hasOwn(PRESETS, text)) return presetScenario(text as PresetId);
  if (!/[=%]|^\w+:/.test(text))
    return { path: 'preset', message: `the first argument must be a preset (${presetNames()}) or a link; it is ${text}.` };
  const decoded = decodeScenario(text);
  if (decoded.status === 'exact') return decoded.scenario;
  const notes = decoded.notes.map((note) => withLabels(note, decoded.scenario.preset));
  return { path: 'link', message: `the link is ${decoded.status}: ${notes.join(' ')}` };
}

/** Applies one `key=value`: a parameter (options by word or number), or `offerFormula`, `dealFormula`, `askFormula`, with `.` and a market for those outside streaming. */
function applySetting(scenario: Scenario, setting: string): Scenario | Problem {
  const at = setting.indexOf('=');
  if (at < 1) return { path: 'set', message: `--set must be key=value; it is ${setting}.` };
  const key = setting.slice(0, at).trim();
  const text = setting.slice(at + 1).trim();
  const world = FORMULA_WORLDS.find((each) => `${each}Formula` === key);
  if (world) return applyFormula(scenario, world, text);
  const market = MARKET_KEYS.find((each) => wordOf(each) === key);
  if (market) return applyMarket(scenario, market, text);
  const parameter = parameterOf(key);
  const option = parameter?.options?.indexOf(text) ?? -1;
  const value = option >= 0 ? option : number(text);
  const problem = checkValue(key, value);
  if (!problem) return withValue(scenario, key, value);
  return Number.isNaN(value) && parameter ? { path: key, message: `${key} must be ${rule(key)}; it is ${text}.` } : problem;
}

function applyFormula(scenario: Scenario, world: FormulaWorld, text: string): Scenario | Problem {
  if (text === '')
    return {
      path: `${world}Formula`,
      message: `${world}Formula must be ${RESIDUAL_FORMULAS.map(({ id }) => id).join(', ')} or a formula; it is empty.`,
    };
  const choice = residualFormula(text) ? { id: text } : { text };
  return { ...scenario, formulas: { ...scenario.formulas, [world]: choice } };
}

function applyMarket(scenario: Scenario, key: MarketKey, text: string): Scenario | Problem {
  const path = wordOf(key);
  if (text === '') return { path, message: `${path} must be a formula; it is empty.` };
  if (PRESETS[scenario.preset].members !== 'actors')
    return { path, message: `${path} is for actors’ residuals; ${scenario.preset} has none by market.` };
  return { ...scenario, markets: { ...scenario.markets, [key]: text } };
}

function rule(key: string): string {
  const parameter = parameterOf(key);
  if (parameter?.options) return `one of ${parameter.options.join(', ')}`;
  const [low, high] = parameter!.bounds;
  return `a number from ${grouped(low)} to ${grouped(high)} (${parameter!.unit})`;
}

const number = (text: string): number => (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? Number(text) : NaN);
