import { PARAMETERS } from './parameters';
import { FORMULA_WORLDS, MARKET_KEYS, type FormulaChoice, type MarketKey } from './scenario';

/** Version of the format of links. */
export const LINK_VERSION = '1';

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

/** Whether the value of a key is a formula, escaped. */
export const isFormulaKey = (key: string): boolean => FORMULA_KEYS.has(key);

/** Every key of a link except its checksum, by its position in a link that this page writes. */
export const LINK_KEYS: ReadonlyMap<string, number> = new Map(
  [
    'v',
    'preset',
    ...PARAMETERS.map(({ key }) => key),
    ...FORMULA_KEYS,
    'seed',
    'draws',
    'model',
    NET_WORDS.members,
    NET_WORDS.companies,
  ].map((key, place) => [key, place]),
);

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
