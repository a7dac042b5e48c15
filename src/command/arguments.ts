import { decodeScenario } from '../scenario/codec';
import { BETWEEN_STEPS, listKey, wordOf } from '../scenario/link-words';
import { checkDraws, checkName, checkSeed, checkValue, grouped } from '../scenario/check';
import { keyIn, retiredNote } from '../scenario/aliases';
import { parameterIn, parametersOf } from '../scenario/parameters';
import { FALLBACK_PRESET, isPresetId, PRESET_IDS, PRESETS, type PresetId } from '../cases/cases';
import type { Parameter } from '../scenario/parameter';
import { readPerson, type Person } from '../scenario/person';
import { personTextsOf } from '../scenario/person-query';
import { startingPerson } from '../scenario/person-start';
import type { Problem } from '../scenario/problem';
import {
  FORMULA_WORLDS,
  MARKET_KEYS,
  presetScenario,
  withName,
  withValue,
  type FormulaWorld,
  type MarketKey,
  type PartyNames,
  type Scenario,
} from '../scenario/scenario';
import { residualFormula, RESIDUAL_FORMULAS } from '../facts/residual-formulas';
import { withLabels } from '../words/labels';
import { asTyped, givenTwice, plainNumber, readOptions, type OptionTable } from './options';
import { cut } from './terminal';

/** What the command line asks for. */
export interface Asked {
  readonly scenario: Scenario;
  readonly json: boolean;
  readonly parameters: boolean;
  /** The table of members’ earnings instead of that of the quantities. */
  readonly earnings: boolean;
  /** The member who is asked about; null where none is. */
  readonly me: Person | null;
  /** Processors to use; null for as many as the run is worth. */
  readonly cores: number | null;
}

const MOST_CORES = 64;

const checkCores = (cores: number): Problem | null =>
  Number.isInteger(cores) && cores >= 1 && cores <= MOST_CORES
    ? null
    : { path: 'cores', message: `cores must be a whole number from 1 to ${MOST_CORES}; it is ${cores}.` };

const OPTIONS = {
  json: 'flag',
  parameters: 'flag',
  earnings: 'flag',
  draws: checkDraws,
  seed: checkSeed,
  cores: checkCores,
  me: 'text',
  set: 'texts',
} as const satisfies OptionTable;

/** Reads the arguments after the command's name. The first thing that breaks a rule is returned as a problem. */
export function readArguments(args: readonly string[]): Asked | Problem {
  const read = readOptions(args, OPTIONS, '<preset or link> and known options');
  if ('message' in read) return read;
  const { values, positionals } = read;
  const { json, parameters, earnings, draws, seed, cores = null } = values;
  const [first, second] = positionals;
  if (second !== undefined) return { path: 'arguments', message: `arguments must hold one preset or link; the second is ${cut(second)}.` };
  if (first === undefined && !parameters)
    return { path: 'preset', message: `the first argument must be a preset (${presetNames()}) or a link; it is missing.` };
  const start = first === undefined ? presetScenario(FALLBACK_PRESET) : readStart(first);
  if ('message' in start) return start;
  let scenario = { ...start, ...(draws !== undefined && { draws }), ...(seed !== undefined && { seed }) };
  const twice = givenTwice('set');
  for (const setting of values.set) {
    const [key = ''] = setting.split('=');
    for (const each of inputsOf(scenario.preset, key.trim())) {
      const problem = twice(each, setting);
      if (problem) return problem;
    }
    const set = applySetting(scenario, setting);
    if ('message' in set) return set;
    scenario = set;
  }
  const me = readMember(scenario, values.me, first === undefined || isPresetId(first) ? [] : personTextsOf(first));
  if (me === null) return { scenario, json, parameters, earnings, cores, me };
  if ('message' in me) return me;
  const unused = Object.entries({ parameters, earnings, cores: cores !== null }).find(([, isGiven]) => isGiven);
  if (unused)
    return {
      path: unused[0],
      message: `--${unused[0]} must not be given where one member is asked about, who has an answer of their own.`,
    };
  if (scenario.draws > MOST_DRAWS_OF_ONE)
    return {
      path: 'draws',
      message: `draws must be at most ${grouped(MOST_DRAWS_OF_ONE)} where one member is asked about; it is ${grouped(scenario.draws)}.`,
    };
  return { scenario, json, parameters, earnings, cores, me };
}

/** More runs of one member are not needed: they say no more than these. */
const MOST_DRAWS_OF_ONE = 8192;

/** The member of `--me` or of the link; null where neither tells of one. */
function readMember(scenario: Scenario, option: string | undefined, inLink: readonly string[]): Person | Problem | null {
  const texts = option === undefined ? inLink : [option, ...inLink];
  if (texts.length > 1) {
    const message = `me must be given once; it is given as ${cut(texts[0]!) || 'empty'} and as ${cut(texts[1]!) || 'empty'}.`;
    return { path: 'me', message };
  }
  return texts.length === 0 ? null : readPerson(texts[0]!, scenario.preset, startingPerson(scenario, null).streaming);
}

/** The inputs that a key sets: one, all steps of a list, or what the key itself names. */
function inputsOf(preset: PresetId, key: string): readonly string[] {
  const steps = parametersOf(preset).filter((each) => listKey(each.key) === key);
  return steps.length > 0 ? steps.map((step) => step.key) : [keyIn(preset, key) ?? key];
}

const presetNames = (): string => PRESET_IDS.join(', ');

function readStart(text: string): Scenario | Problem {
  if (isPresetId(text)) return presetScenario(text);
  if (!/[=%]|^\w+:/.test(text))
    return { path: 'preset', message: `the first argument must be a preset (${presetNames()}) or a link; it is ${cut(text) || 'empty'}.` };
  const decoded = decodeScenario(text);
  if (decoded.status === 'exact') return decoded.scenario;
  const notes = decoded.notes.map((note) => withLabels(note, decoded.scenario.preset));
  return { path: 'link', message: `the link is ${decoded.status}: ${notes.join(' ')}` };
}

/** Applies one `key=value`: a parameter (options by word or number), or `offerFormula`, `dealFormula`, `askFormula`, with `.` and a market for those outside streaming. */
function applySetting(scenario: Scenario, setting: string): Scenario | Problem {
  const at = setting.indexOf('=');
  if (at < 1) return { path: 'set', message: `--set must be key=value; it is ${cut(setting) || 'empty'}.` };
  const key = setting.slice(0, at).trim();
  const text = setting.slice(at + 1).trim();
  const world = FORMULA_WORLDS.find((each) => `${each}Formula` === key);
  if (world) return applyFormula(scenario, world, text);
  const market = MARKET_KEYS.find((each) => wordOf(each) === key);
  if (market) return applyMarket(scenario, market, text);
  if (key === 'union' || key === 'employers') return applyName(scenario, key, text);
  const list = parametersOf(scenario.preset).filter((each) => each.key !== key && listKey(each.key) === key);
  if (list.length > 0) return applySteps(scenario, key, list, text);
  const name = keyIn(scenario.preset, key);
  const parameter = name && parameterIn(scenario.preset, name);
  const option = parameter?.options?.findIndex((option) => option === text) ?? -1;
  const value = option >= 0 ? option : plainNumber(text);
  if (!parameter) {
    const message = retiredNote(scenario.preset, key) ?? `${cut(key)} is not a parameter of ${scenario.preset}; --parameters lists them.`;
    return { path: cut(key), message };
  }
  if (Number.isNaN(value)) return { path: key, message: `${key} must be ${rule(parameter)}; it is ${cut(text) || 'empty'}.` };
  const problem = checkValue(scenario.preset, parameter.key, value);
  return problem
    ? { path: key, message: asTyped(problem.message.replace(parameter.key, key), text) }
    : withValue(scenario, parameter.key, value);
}

/** Applies all steps of a list at once, as a link writes them. */
function applySteps(scenario: Scenario, key: string, list: readonly Parameter[], text: string): Scenario | Problem {
  const words = text.split(BETWEEN_STEPS);
  if (words.length !== list.length)
    return { path: key, message: `${key} must be ${list.length} numbers joined by ${BETWEEN_STEPS}; it is ${cut(text) || 'empty'}.` };
  return list.reduce<Scenario | Problem>((so, step, k) => ('message' in so ? so : applySetting(so, `${step.key}=${words[k]}`)), scenario);
}

function applyFormula(scenario: Scenario, world: FormulaWorld, text: string): Scenario | Problem {
  if (!PRESETS[scenario.preset].residuals)
    return { path: `${world}Formula`, message: `${world}Formula must be of a dispute with residuals; ${scenario.preset} has none.` };
  if (text === '')
    return {
      path: `${world}Formula`,
      message: `${world}Formula must be ${RESIDUAL_FORMULAS.map(({ id }) => id).join(', ')} or a formula; it is empty.`,
    };
  const choice = residualFormula(text) ? { id: text } : { text };
  return { ...scenario, formulas: { ...scenario.formulas, [world]: choice } };
}

/** Names a party of a strike of the reader’s own. */
function applyName(scenario: Scenario, party: keyof PartyNames, name: string): Scenario | Problem {
  if (!PRESETS[scenario.preset].isOwn)
    return { path: party, message: `${party} must be of a strike of your own; the parties of ${scenario.preset} have their names.` };
  const problem = checkName(party, name);
  return problem ?? withName(scenario, party, name);
}

function applyMarket(scenario: Scenario, key: MarketKey, text: string): Scenario | Problem {
  const path = wordOf(key);
  if (text === '') return { path, message: `${path} must be a formula; it is empty.` };
  if (!PRESETS[scenario.preset].residuals?.hasStock)
    return { path, message: `${path} must name a market of the dispute’s residuals; ${scenario.preset} has none by market.` };
  return { ...scenario, markets: { ...scenario.markets, [key]: text } };
}

function rule({ options, bounds: [low, high], unit }: Parameter): string {
  return options ? `one of ${options.join(', ')}` : `a number from ${grouped(low)} to ${grouped(high)} (${unit})`;
}
