import { grouped } from './check';
import { checksum } from './checksum';
import { doubtsOf, quoted, twiceNotes } from './link-doubts';
import { readPairs } from './link-pairs';
import { escaped, formulaWord, LINK_VERSION, NET_WORDS, splitOnce, wordOf } from './link-words';
import { textOfLink } from './link-text';
import { MODEL_VERSION } from './model-version';
import { PARAMETERS } from './parameters';
import { FALLBACK_PRESET, PRESETS, type PresetId } from './presets';
import { FORMULA_WORLDS, MARKET_KEYS, presetScenario, type Scenario } from './scenario';

/** Longest text of a scenario, in characters: chat programs cut longer links, so longer texts are rejected. */
export const LONGEST_LINK = 1800;
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
 * Encodes a scenario as the fragment of a link, without `#`: version of links, preset, what differs from it, seed, draws, model version,
 * the nets if given, and a checksum, as `key=value` joined by `&`. Keys are those of the parameters, so that people can read them.
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
  const all = found.text.split('&').map(splitOnce);
  const pairs = new Map(all);
  const preset = pairs.get('preset') ?? '';
  if (!Object.hasOwn(PRESETS, preset))
    return unreadable(`The link must name a preset (${Object.keys(PRESETS).join(', ')}); it says ${quoted(preset)}.`);
  const version = pairs.get('v') ?? '';
  if (version !== LINK_VERSION) return unreadable(`The link must be of version ${LINK_VERSION}; it says ${quoted(version)}.`);
  const overruled = all.filter(([key, word]) => pairs.get(key) !== word);
  return readPairs(presetScenario(preset as PresetId), pairs, found, [...doubtsOf(found), ...twiceNotes(overruled, pairs)]);
}

const tooLong = (longest: number, length: number): Decoded =>
  unreadable(`The link must be at most ${grouped(longest)} characters long; it has ${grouped(length)}.`);

const unreadable = (note: string): Decoded => ({
  status: 'unreadable',
  scenario: presetScenario(FALLBACK_PRESET),
  notes: [`${note} Shown is the preset ${FALLBACK_PRESET}.`],
  made: null,
});
