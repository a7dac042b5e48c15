import { isFormulaId } from '../facts/formula-ids';
import { checkDraws, checkScenario, checkSeed, checkValue } from './check';
import { checksum } from './checksum';
import { MODEL_VERSION } from './model-version';
import { parameterOf, PARAMETERS } from './parameters';
import { PRESETS, type PresetId } from './presets';
import { FORMULA_WORLDS, MARKET_KEYS, presetScenario, type FormulaChoice, type MarketKey, type Scenario } from './scenario';

/** Version of the form of links. */
const LINK_VERSION = '1';
/** Longer links are cut by chat programs; a longer text is refused before it is read. */
export const LONGEST_LINK = 1800;

/** Both sides' net results as a link carries them, USD to three digits: members' gain and companies' cost. */
export interface Nets {
  readonly members: number;
  readonly companies: number;
}

/** What a link says of the numbers it was made with. */
export interface Made {
  /** Version of the model; null where the link names none, as links of 1.4 and before. */
  readonly model: string | null;
  /** Null where the link was made without them, as the address bar's is. */
  readonly nets: Nets | null;
}

/** Words for the nets of a link. */
const NET_WORDS = { members: 'membersNet', companies: 'companiesNet' } as const;

/**
 * What a link says. `exact`: every word of it is in force. `repaired`: some values broke a rule and were left at the preset's.
 * `incomplete`: the checksum does not fit, so the link was cut or changed; only whole, lawful values were taken. `unreadable`:
 * nothing could be used. The scenario can always be run; `notes` say what was done.
 */
export interface Decoded {
  readonly status: 'exact' | 'repaired' | 'incomplete' | 'unreadable';
  readonly scenario: Scenario;
  readonly notes: readonly string[];
  /** Null where there is no link that can be read. */
  readonly made: Made | null;
}

/**
 * The scenario as the fragment of a link, without `#`: version of links, preset, what differs from it, seed, draws, version of the model,
 * the nets where they are given, and a checksum, as `key=value` joined by `&`. Keys are the parameters' own, so that a reader can read it.
 */
export function encodeScenario(scenario: Scenario, nets: Nets | null = null): string {
  const preset = presetScenario(scenario.preset);
  const values = PARAMETERS.filter(({ key }) => scenario.values[key] !== preset.values[key]).map(
    ({ key }) => `${key}=${scenario.values[key]}`,
  );
  const formulas = FORMULA_WORLDS.filter((world) => formulaWord(scenario.formulas[world]) !== formulaWord(preset.formulas[world])).map(
    (world) => `${world}Formula=${escaped(formulaWord(scenario.formulas[world]))}`,
  );
  const text = [
    `v=${LINK_VERSION}`,
    `preset=${scenario.preset}`,
    ...values,
    ...formulas,
    ...MARKET_KEYS.flatMap((key) => (scenario.markets[key] === undefined ? [] : [`${wordOf(key)}=${escaped(scenario.markets[key])}`])),
    `seed=${scenario.seed}`,
    `draws=${scenario.draws}`,
    `model=${MODEL_VERSION}`,
    ...(nets ? [`${NET_WORDS.members}=${threeDigits(nets.members)}`, `${NET_WORDS.companies}=${threeDigits(nets.companies)}`] : []),
  ].join('&');
  return `${text}&sum=${checksum(text)}`;
}

/** An amount to the three digits that a link carries. */
export const threeDigits = (usd: number): number => Number(usd.toPrecision(3));

/**
 * Reads a link: a whole address, a fragment with or without `#`. Never throws, always gives a scenario that can be run.
 *
 * @param longest characters that are read at most; only what this page wrote itself may be longer than a link.
 */
export function decodeScenario(link: string, longest = LONGEST_LINK): Decoded {
  const text = link.slice(link.indexOf('#') + 1);
  const fallback = presetScenario('sag-aftra-2023');
  if (text.length > longest) return unreadable(fallback, `The link must be at most ${longest} characters long; it has ${text.length}.`);
  const pairs = new Map(text.split('&').map((pair) => splitOnce(pair)));
  const preset = pairs.get('preset') ?? '';
  if (!Object.hasOwn(PRESETS, preset))
    return unreadable(fallback, `The link must name a preset (${Object.keys(PRESETS).join(', ')}); it says “${shown(preset)}”.`);
  if (pairs.get('v') !== LINK_VERSION)
    return unreadable(fallback, `The link must be of version ${LINK_VERSION}; it says “${shown(pairs.get('v') ?? '')}”.`);
  const sum = text.lastIndexOf('&sum=');
  const whole = sum >= 0 && text.slice(sum + 5) === checksum(text.slice(0, sum));
  // A cut link may end in half a value: its last pair is not to be trusted.
  if (!whole) pairs.delete(splitOnce(text.slice(text.lastIndexOf('&') + 1))[0]);
  return applyPairs(presetScenario(preset as PresetId), pairs, whole);
}

function applyPairs(start: Scenario, pairs: ReadonlyMap<string, string>, whole: boolean): Decoded {
  const values: Record<string, number> = { ...start.values };
  const formulas = { ...start.formulas };
  const markets: Record<string, string> = {};
  let { seed, draws } = start;
  const notes: string[] = [];
  const read = madeWith(pairs, notes);
  // A cut link may have lost its version and some of its inputs: nothing is claimed of what it was made with.
  const made = whole ? read : null;
  let unknown = 0;
  for (const [key, word] of pairs) {
    if (['v', 'preset', 'sum', 'model', NET_WORDS.members, NET_WORDS.companies].includes(key)) continue;
    const world = FORMULA_WORLDS.find((each) => `${each}Formula` === key);
    const value = numberIn(word);
    if (world) {
      const text = unescaped(word);
      if (text === null || text === '') notes.push(`${key} cannot be read; the preset’s formula is kept.`);
      else formulas[world] = isFormulaId(text) ? { id: text } : { text };
      continue;
    }
    const market = MARKET_KEYS.find((each) => wordOf(each) === key);
    if (market) {
      const text = unescaped(word);
      if (text === null || text === '') notes.push(`${key} cannot be read; the contract’s clause is kept.`);
      else if (PRESETS[start.preset].members !== 'actors')
        notes.push(`${key} is for actors’ residuals; ${start.preset} has none by market.`);
      else markets[market] = text;
      continue;
    }
    if (key !== 'seed' && key !== 'draws' && !parameterOf(key)) {
      unknown++;
      continue;
    }
    const problem = key === 'seed' ? checkSeed(value) : key === 'draws' ? checkDraws(value) : checkValue(key, value);
    if (problem) notes.push(`${shown(problem.message)} The preset’s value is kept.`);
    else if (key === 'seed') seed = value;
    else if (key === 'draws') draws = value;
    else values[key] = value;
  }
  if (unknown > 0) notes.push(`${unknown} unknown ${unknown === 1 ? 'key was' : 'keys were'} left out.`);
  const scenario: Scenario = { preset: start.preset, values, formulas, markets, seed, draws };
  const clash = checkScenario(scenario)[0];
  if (clash) {
    notes.push(`${clash.message} The preset’s values are kept.`);
    return { status: whole ? 'repaired' : 'incomplete', scenario: { ...scenario, values: start.values }, notes, made };
  }
  if (!whole)
    return {
      status: 'incomplete',
      scenario,
      notes: ['The link was cut or changed: its checksum does not fit. What could be read is shown.', ...notes],
      made,
    };
  return { status: notes.length > 0 ? 'repaired' : 'exact', scenario, notes, made };
}

/** The version and the nets of a link; what cannot be read is noted and left out. */
function madeWith(pairs: ReadonlyMap<string, string>, notes: string[]): Made {
  const word = pairs.get('model');
  const model = word !== undefined && /^\d{1,4}(\.\d{1,4}){1,2}$/.test(word) ? word : null;
  if (word !== undefined && model === null)
    notes.push(`The model's version must be like ${MODEL_VERSION}; the link says “${shown(word)}”.`);
  const [members, companies] = [NET_WORDS.members, NET_WORDS.companies].map((key) => pairs.get(key));
  if (members === undefined && companies === undefined) return { model, nets: null };
  const nets = { members: numberIn(members ?? ''), companies: numberIn(companies ?? '') };
  if (Number.isFinite(nets.members) && Number.isFinite(nets.companies)) return { model, nets };
  notes.push(`The net results in the link must be two numbers; they are “${shown(members ?? '')}” and “${shown(companies ?? '')}”.`);
  return { model, nets: null };
}

/** The number a word is, else NaN. */
const numberIn = (word: string): number => (/^-?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(word) ? Number(word) : NaN);

const unreadable = (scenario: Scenario, note: string): Decoded => ({
  status: 'unreadable',
  scenario,
  notes: [`${note} Shown is the preset ${scenario.preset}.`],
  made: null,
});

/** `offer.cable` as `offerFormula.cable`. */
export const wordOf = (key: MarketKey): string => key.replace('.', 'Formula.');

/** The choice as one word or text. */
const formulaWord = (choice: FormulaChoice): string => ('id' in choice ? choice.id : choice.text);

function splitOnce(pair: string): [string, string] {
  const at = pair.indexOf('=');
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
}

/** Percent-escapes everything that mail and chat programs may treat as the end of a link. */
const escaped = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

function unescaped(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** At most 160 characters of a stranger's text. */
const shown = (text: string): string => (text.length > 160 ? `${text.slice(0, 160)}…` : text);
