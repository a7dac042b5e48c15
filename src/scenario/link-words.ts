import { PARAMETERS } from './parameters';
import { FORMULA_WORLDS, MARKET_KEYS, type FormulaChoice, type MarketKey } from './scenario';

/** Version of the form of links. */
export const LINK_VERSION = '1';

/** Words for the nets of a link. */
export const NET_WORDS = { members: 'membersNet', companies: 'companiesNet' } as const;

/** `offer.cable` as `offerFormula.cable`. */
export const wordOf = (key: MarketKey): string => key.replace('.', 'Formula.');

/** The choice as one word or text. */
export const formulaWord = (choice: FormulaChoice): string => ('id' in choice ? choice.id : choice.text);

const MARKETS: ReadonlyMap<string, MarketKey> = new Map(MARKET_KEYS.map((key) => [wordOf(key), key]));

/** `offerFormula.cable` as `offer.cable`; undefined where a key of a link names no market. */
export const marketOf = (word: string): MarketKey | undefined => MARKETS.get(word);

const FORMULA_KEYS: ReadonlySet<string> = new Set([...FORMULA_WORLDS.map((world) => `${world}Formula`), ...MARKETS.keys()]);

/** Whether the word behind a key is a formula, escaped. */
export const isFormulaKey = (key: string): boolean => FORMULA_KEYS.has(key);

/** Every key of a link but its checksum, by its place in one that this page writes. */
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

/** What services hang onto an address to follow who opens it. It says nothing of a scenario. */
export const isTracker = (key: string): boolean =>
  /^(utm_\w+|\w*clid|gbraid|wbraid|srsltid|mc_[ce]id|mkt_tok|igshid?|si|ref|ref_src|_hs\w+|__hs\w+|_ga|_gl|__cft__.*|__tn__|spm|vero_\w+|oly_\w+|xtor|cmpid|smid|share\w*)$/i.test(
    key,
  );

/** A pair as key and word; a pair without `=` has an empty word. */
export function splitOnce(pair: string): [string, string] {
  const at = pair.indexOf('=');
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
}

/** The number a word is, else NaN; −0 is 0. */
export const numberIn = (word: string): number => (/^-?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(word) ? Number(word) + 0 : NaN);

/**
 * Percent-escapes everything that mail and chat programs may treat as the end of a link. Half of a surrogate pair, which no encoding of
 * addresses has, becomes `%uD800`.
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

/** The text that was escaped, or null where the escapes are broken. */
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

/** The same, but for an escape that is broken because the text was cut within it. */
export const unescapedStart = (text: string): string | null => unescaped(text) ?? unescaped(text.replace(/(?:%[\da-f]{0,2})+$/i, ''));
