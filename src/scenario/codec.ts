import { FALLBACK_PRESET, isPresetId, PRESET_IDS } from '../cases/cases';
import { keyIn } from './aliases';
import { grouped } from './check';
import { checksum } from './checksum';
import { doubtsOf, listNote, quoted, twiceNotes } from './link-doubts';
import { readPairs } from './link-pairs';
import {
  BETWEEN_STEPS,
  escaped,
  formulaWord,
  LINK_VERSION,
  LINK_VERSIONS,
  listKey,
  NET_WORDS,
  PARTY_KEYS,
  splitOnce,
  stepsIn,
  stepsOf,
  wordOf,
} from './link-words';
import { textOfLink, withSum } from './link-text';
import { MODEL_VERSION } from './model-version';
import { parametersOf } from './parameters';
import { FORMULA_WORLDS, MARKET_KEYS, presetScenario, type Scenario } from './scenario';

/**
 * Longest text of a scenario, in characters: room for every input of a dispute and some formulas. Chat programs cut longer links, so longer
 * texts are rejected.
 */
export const LONGEST_LINK = 2600;
/** Longest link that is read, as a multiple of the longest text, since every way of re-encoding makes a link longer. */
export const MOST_SWELLING = 12;

/** Net results as a link carries them, USD to three digits: members’ gain and companies’ cost. */
export interface Nets {
  readonly members: number;
  readonly companies: number;
}

/** What a link was made with. */
export interface Made {
  /** Model version; null if the link names none, as links of 1.4 and before. */
  readonly model: string | null;
  /** Null if the link was made without them, like that of the address bar. */
  readonly nets: Nets | null;
}

/**
 * Result of reading a link. `exact`: every value is used. `repaired`: some values broke a rule and stay at the preset’s. `incomplete`: no
 * checksum confirms the link, so it may have been cut or changed; the valid values are used. `unreadable`: nothing could be used. The
 * scenario can always be run; `notes` say what was done and what is doubtful, with the keys of the parameters.
 */
export interface Decoded {
  readonly status: 'exact' | 'repaired' | 'incomplete' | 'unreadable';
  readonly scenario: Scenario;
  readonly notes: readonly string[];
  /** Null unless the checksum confirms the link. */
  readonly made: Made | null;
}

/**
 * Encodes a scenario as the fragment of a link, without `#`: a checksum of all that follows, version of links, preset, what differs from it,
 * seed, draws, model version, and the nets if given, as `key=value` joined by `&`. Keys are those of the parameters, so that people can read
 * them; the steps of a list stand under one key. The checksum comes first because links are cut at their end.
 */
export function encodeScenario(scenario: Scenario, nets: Nets | null = null): string {
  const preset = presetScenario(scenario.preset);
  const moved = parametersOf(scenario.preset).filter(({ key }) => scenario.values[key] !== preset.values[key]);
  const values = [...new Set(moved.map(({ key }) => listKey(key)))].map((list) => {
    const inputs = parametersOf(scenario.preset).filter(({ key }) => listKey(key) === list);
    return `${list}=${inputs.map(({ key }) => scenario.values[key]).join(BETWEEN_STEPS)}`;
  });
  const formulas = FORMULA_WORLDS.filter((world) => formulaWord(scenario.formulas[world]) !== formulaWord(preset.formulas[world])).map(
    (world) => `${world}Formula=${escaped(formulaWord(scenario.formulas[world]))}`,
  );
  const text = [
    `v=${LINK_VERSION}`,
    `preset=${scenario.preset}`,
    ...values,
    ...formulas,
    ...MARKET_KEYS.flatMap((key) => (scenario.markets[key] === undefined ? [] : [`${wordOf(key)}=${escaped(scenario.markets[key])}`])),
    ...(scenario.names
      ? PARTY_KEYS.filter((key) => scenario.names![key] !== '').map((key) => `${key}=${escaped(scenario.names![key])}`)
      : []),
    `seed=${scenario.seed}`,
    `draws=${scenario.draws}`,
    `model=${MODEL_VERSION}`,
    ...(nets ? [`${NET_WORDS.members}=${threeDigits(nets.members)}`, `${NET_WORDS.companies}=${threeDigits(nets.companies)}`] : []),
  ].join('&');
  return withSum(text, checksum(text));
}

/** Rounds an amount to the three digits that a link carries. */
export const threeDigits = (usd: number): number => Number(usd.toPrecision(3));

/**
 * Reads a link: a whole address or a fragment, also if it was re-encoded on its way (see `textOfLink`). Never throws; the scenario can
 * always be run.
 *
 * @param longest longest text of a scenario that is read, in characters; only what this page wrote itself may be longer than a link
 */
export function decodeScenario(link: string, longest = LONGEST_LINK): Decoded {
  if (link.length > longest * MOST_SWELLING) return tooLong(longest, link.length);
  const found = textOfLink(link);
  if (found.text.length > longest) return tooLong(longest, found.text.length);
  const written = found.text.split('&').map(splitOnce);
  const preset = new Map(written).get('preset') ?? '';
  const all = written.flatMap((pair) => stepsIn(preset, pair));
  // The last of several counts, under whatever name.
  const pairs = new Map<string, string>();
  for (const [key, word] of all) {
    pairs.delete(key);
    pairs.set(key, word);
  }
  if (!isPresetId(preset)) return unreadable(`The link must name a preset (${PRESET_IDS.join(', ')}); it says ${quoted(preset)}.`);
  const version = pairs.get('v') ?? '';
  if (!LINK_VERSIONS.includes(version))
    return unreadable(`The link must be of version ${LINK_VERSIONS.join(' or ')}; it says ${quoted(version)}.`);
  const nameOf = (key: string): string => keyIn(preset, key) ?? key;
  const last = new Map(all.map(([key, word]) => [nameOf(key), word]));
  const overruled = all.flatMap(([key, word]) => (last.get(nameOf(key)) === word ? [] : [[key, last.get(nameOf(key))!] as const]));
  const lists = written.flatMap(([key, word]) => listNote(key, word, stepsOf(preset, key).length) ?? []);
  return readPairs(presetScenario(preset), pairs, found, [...doubtsOf(found), ...twiceNotes(overruled), ...lists]);
}

const tooLong = (longest: number, length: number): Decoded =>
  unreadable(`The link must be at most ${grouped(longest)} characters long; it has ${grouped(length)}.`);

const unreadable = (note: string): Decoded => ({
  status: 'unreadable',
  scenario: presetScenario(FALLBACK_PRESET),
  notes: [`${note} Shown is the preset ${FALLBACK_PRESET}.`],
  made: null,
});
