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

/** Longer links are cut by chat programs; a longer text of a scenario is refused. */
export const LONGEST_LINK = 1800;
/** So many times as long as its text a link may be, since every way of re-encoding makes it longer; a longer one is not read at all. */
export const MOST_SWELLING = 12;

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

/**
 * What a link says. `exact`: every word of it is in force. `repaired`: some values broke a rule and were left at the preset's.
 * `incomplete`: no checksum proves the link, so it may have been cut or changed; the valid values were taken. `unreadable`: nothing could
 * be used. The scenario can always be run; `notes` say what was done and what is doubtful, with the parameters' keys.
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
 * Reads a link as it may come: a whole address or a fragment, also where it was re-encoded on its way, as `textOfLink` has it. Never throws,
 * always gives a scenario that can be run.
 *
 * @param longest characters of a scenario's text that are read at most; only what this page wrote itself may be longer than a link.
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
