import { isPresetId, type PresetId } from '../cases/cases';
import { V1_KEYS } from './aliases';
import { ALL_KEYS, isParameterIn, parametersOf } from './parameters';
import { FORMULA_WORLDS, MARKET_KEYS, type FormulaChoice, type MarketKey } from './scenario';

/** Version of the format of links that this page writes. */
export const LINK_VERSION = '2';
/** Versions that it reads. In the first the checksum stood at the end, and inputs had names of their own. */
export const LINK_VERSIONS: readonly string[] = ['1', LINK_VERSION];

/** Keys of the nets in a link. */
export const NET_WORDS = { members: 'membersNet', companies: 'companiesNet' } as const;

/** Key of a market formula in a link: `offerFormula.cable` for `offer.cable`. */
export const wordOf = (key: MarketKey): string => key.replace('.', 'Formula.');

/** Value of a formula choice in a link: the id, or the text. */
export const formulaWord = (choice: FormulaChoice): string => ('id' in choice ? choice.id : choice.text);

const MARKETS: ReadonlyMap<string, MarketKey> = new Map(MARKET_KEYS.map((key) => [wordOf(key), key]));

/** Market of a key of a link: `offer.cable` for `offerFormula.cable`; undefined if the key names no market. */
export const marketOf = (word: string): MarketKey | undefined => MARKETS.get(word);

const FORMULA_KEYS: ReadonlySet<string> = new Set([...FORMULA_WORLDS.map((world) => `${world}Formula`), ...MARKETS.keys()]);

/** Whether the value of a key is text, escaped: a formula, or the name of a party. */
export const isFormulaKey = (key: string): boolean => FORMULA_KEYS.has(key) || (PARTY_KEYS as readonly string[]).includes(key);

/** Keys of the parties’ names in a link. */
export const PARTY_KEYS = ['union', 'employers'] as const;

const LAST_KEYS = [...FORMULA_KEYS, ...PARTY_KEYS, 'seed', 'draws', 'model', NET_WORDS.members, NET_WORDS.companies] as const;

/** Key of all steps of a list in a link: `term.scale.offer` for `term.scale.offer.1`; the key itself if it is no step. */
export const listKey = (key: string): string => key.replace(/(?<=^term\..*)\.\d+$/, '');

/** Joins the steps of a list in a link: `5_4_3.5`. */
export const BETWEEN_STEPS = '_';

/** The steps of a list as pairs of their own; any other pair of a link as it is. */
export function stepsIn(preset: string, [key, word]: readonly [string, string]): readonly [string, string][] {
  const steps = isPresetId(preset) ? stepsOf(preset, key) : [];
  if (steps.length === 0) return [[key, word]];
  return word
    .split(BETWEEN_STEPS)
    .slice(0, steps.length)
    .map((each, k) => [steps[k], each]);
}

/** Keys of the steps that a list has in a preset; empty for what is no list there. */
export const stepsOf = (preset: PresetId, list: string): readonly string[] =>
  list.startsWith('term.') && !isParameterIn(preset, list)
    ? parametersOf(preset).flatMap(({ key }) => (listKey(key) === list ? [key] : []))
    : [];

const LINK_KEYS: ReadonlySet<string> = new Set(['v', 'preset', ...ALL_KEYS, ...[...ALL_KEYS].map(listKey), ...V1_KEYS, ...LAST_KEYS]);

/** Whether a word is a key of a link of any version and preset, other than that of its checksum. */
export const isLinkKey = (word: string): boolean => LINK_KEYS.has(word);

/** Keys of a link of a version and preset in the order in which a page writes them, without that of its checksum. */
export function orderOfKeys(version: string, preset: string): readonly string[] {
  const inputs = version === '1' ? V1_KEYS : isPresetId(preset) ? parametersOf(preset).flatMap(({ key }) => [listKey(key), key]) : [];
  return [...new Set(['v', 'preset', ...inputs, ...LAST_KEYS])];
}

/** Whether a key is one that services append to an address to track who opens it. It says nothing about a scenario. */
export const isTracker = (key: string): boolean =>
  /^(utm_\w+|\w*clid|gbraid|wbraid|srsltid|mc_[ce]id|mkt_tok|igshid?|si|ref|ref_src|_hs\w+|__hs\w+|_ga|_gl|__cft__.*|__tn__|spm|vero_\w+|oly_\w+|xtor|cmpid|smid|share\w*)$/i.test(
    key,
  );

/** Splits a pair into key and word; without `=` the word is empty. */
export function splitOnce(pair: string): [string, string] {
  const at = pair.indexOf('=');
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
}

/** Parses a number; NaN if the word is none. −0 becomes 0. */
export const numberIn = (word: string): number => (/^-?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(word) ? Number(word) + 0 : NaN);

/**
 * Percent-escapes everything that mail and chat programs may treat as the end of a link. An unpaired surrogate, which addresses cannot
 * encode, becomes `%uD800`.
 */
export const escaped = (text: string): string =>
  text
    .split(/(\p{Cs})/u)
    .map((part, k) =>
      k % 2 === 1
        ? `%u${part.charCodeAt(0).toString(16).toUpperCase()}`
        : encodeURIComponent(part).replace(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`),
    )
    .join('');

/** Reverses `escaped`; null if the escapes are broken. */
export function unescaped(text: string): string | null {
  try {
    return text
      .split(/%u(d[89a-f][0-9a-f]{2})/i)
      .map((part, k) => (k % 2 === 1 ? String.fromCharCode(parseInt(part, 16)) : decodeURIComponent(part)))
      .join('');
  } catch {
    return null;
  }
}

/** Like `unescaped`, but drops an escape at the end that is broken because the text was cut within it. */
export const unescapedStart = (text: string): string | null => unescaped(text) ?? unescaped(text.replace(/(?:%[\da-f]{0,2})+$/i, ''));
