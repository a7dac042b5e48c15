import { isPresetId } from '../cases/cases';
import { keyIn } from './aliases';
import { checksum } from './checksum';
import { formsOf } from './link-forms';
import { escaped, isFormulaKey, isLinkKey, LINK_VERSIONS, numberIn, orderOfKeys, splitOnce, stepsIn, unescaped } from './link-words';
import { parameterIn } from './parameters';

/** Most places at which a text may begin or end that are tried; more do not happen by accident. */
const MOST_PLACES = 4;
/** Most characters after a link that are searched for signs of the sentence around it. */
const LONGEST_TAIL = 120;

/** Text of a scenario as found in a link. */
export interface LinkText {
  /** `key=value` joined by `&`; if the checksum fits, as it was written, with the checksum where its version has it. */
  readonly text: string;
  /** `fits`: the checksum confirms the text. `cut`: a link of version 1 ends within its checksum, so everything before it is whole. */
  readonly sum: 'fits' | 'fails' | 'cut' | 'missing';
  /** Whether the link had to be decoded to give this text. */
  readonly wasRepaired: boolean;
}

/**
 * Finds the text of the scenario in a link: of all that the link may have been before it was re-encoded, the first whose checksum fits;
 * otherwise the one with the most that can be used, and the link as it is if that is as good as any.
 */
export function textOfLink(link: string): LinkText {
  let best: LinkText = { text: '', sum: 'missing', wasRepaired: false };
  let most = -1;
  for (const form of formsOf(link))
    for (const text of textsIn(form)) {
      const proven = provenText(text);
      if (proven !== null) return { text: proven, sum: 'fits', wasRepaired: !link.endsWith(proven) };
      for (const each of [text, ...trimmed(text)]) {
        const count = usable(each);
        if (count > most) [most, best] = [count, { text: each, sum: sumOf(each), wasRepaired: form !== link }];
      }
    }
  return best;
}

/** Whether some form of a piece of an address contains a pair of a scenario. */
export function holdsScenario(piece: string): boolean {
  for (const form of formsOf(piece))
    for (const pair of form.split(/[#?&/]/)) {
      const [key, word] = splitOnce(pair);
      if (word !== '' && (isLinkKey(key) || key === 'sum')) return true;
    }
  return false;
}

/** A query, with its `?`, without the pairs of a scenario that got into it; empty if nothing is left. */
export function withoutScenario(search: string): string {
  const kept = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !holdsScenario(pair));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

/** Texts that a form may contain: from each version on, otherwise after the address. */
function textsIn(form: string): readonly string[] {
  const at = (mark: string): string => form.slice(form.indexOf(mark) + 1);
  const versions = [...form.matchAll(/(^|[^a-z0-9])(?:sum=[\da-f]{8}&(?=v=)|(?<!sum=[\da-f]{8}&)v=\d)/gi)]
    .slice(0, MOST_PLACES)
    .map(({ index, 1: before }) => form.slice(index + before.length));
  return [...new Set([...versions, at('#'), at('?')])];
}

/** Text confirmed by the checksum in it: as it is, or its pairs as a page writes them, without what was added. */
function provenText(text: string): string | null {
  for (const { index, 0: pair, 2: word } of [...text.matchAll(/(^|&)sum=([\da-f]{8})/gi)].slice(0, MOST_PLACES)) {
    const sum = word.toLowerCase();
    const as = (body: string): string | null => (checksum(body) === sum ? withSum(body, sum) : null);
    const before = text.slice(0, index);
    const after = text.slice(index + pair.length).replace(/^&/, '');
    for (const each of [before, after, ...trimmed(after)]) {
      const found = as(each);
      if (found !== null) return found;
    }
    for (const each of [text, ...trimmed(text)])
      for (const body of rewritten(each)) {
        const proven = as(body);
        if (proven !== null) return proven;
      }
  }
  return null;
}

/** A text with its checksum: first, since a link is cut at its end; at the end in version 1. */
export const withSum = (body: string, sum: string): string => (body.startsWith('v=1&') ? `${body}&sum=${sum}` : `sum=${sum}&${body}`);

/**
 * The pairs of a text in the order and with the escapes of a link, everything else left out. Formulas may have been decoded on the way, so
 * several spellings are returned.
 */
function rewritten(text: string): Set<string> {
  const all = new Map(text.split('&').map(splitOnce));
  const start = (key: string): string => /^[\w-]*/.exec(all.get(key) ?? '')![0];
  const order = orderOfKeys(start('v'), start('preset'));
  const pairs = [...all].filter(([key]) => order.includes(key)).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  const write = (spell: (word: string) => string): string =>
    pairs.map(([key, word]) => `${key}=${isFormulaKey(key) ? spell(word) : /^[\w.+-]*/.exec(word)![0]}`).join('&');
  const spaced = (word: string): string => word.replaceAll('+', ' ');
  const plain = (word: string): string => unescaped(word) ?? word;
  return new Set([
    write((word) => escaped(plain(word))),
    write((word) => escaped(word)),
    write((word) => escaped(plain(spaced(word)))),
    write((word) => escaped(spaced(word))),
  ]);
}

/** A text without what follows the link in a sentence or was appended to it. */
function trimmed(text: string): readonly string[] {
  const alone = text.replace(/[?#\s<>"][^]*$/, '');
  const end = Math.max(0, alone.length - LONGEST_TAIL);
  const tail = alone.slice(end).replace(/(?:[^\w%]|%(?:2[0279c]|3[ace]|5d|7d|bb|c2%bb|e2%80%[9a][\da-f]))+$/i, '');
  return [alone, alone.slice(0, end) + tail].filter((each) => each !== text);
}

/** Score of how much of a text can be used: its version and preset count most, then valid values, then values that are at least numbers. */
function usable(text: string): number {
  let count = 0;
  const pairs = new Map(text.split('&').map(splitOnce));
  const preset = pairs.get('preset') ?? '';
  for (const [key, word] of [...pairs].flatMap((pair) => stepsIn(preset, pair))) count += scoreOf(key, word, preset);
  return count;
}

function scoreOf(key: string, word: string, preset: string): number {
  if (key === 'v') return LINK_VERSIONS.includes(word) ? 1000 : 0;
  if (key === 'preset') return isPresetId(word) ? 1000 : 0;
  if (isFormulaKey(key)) return unescaped(word) ? 2 : 0;
  if (key === 'sum') return /^[\da-f]{1,8}$/i.test(word) ? 2 : 0;
  if (!isLinkKey(key)) return 0;
  const value = numberIn(word);
  const known = isPresetId(preset) ? keyIn(preset, key) : undefined;
  const bounds = (isPresetId(preset) && known !== undefined && parameterIn(preset, known)?.bounds) || [-Infinity, Infinity];
  if (Number.isNaN(value)) return key === 'model' && /^[\d.]+$/.test(word) ? 2 : 0;
  return value >= bounds[0] && value <= bounds[1] ? 2 : 1;
}

/** Status of the checksum of a text that it does not confirm. */
function sumOf(text: string): LinkText['sum'] {
  if (/^sum=[\da-f]{8}&/i.test(text)) return 'fails';
  const at = text.lastIndexOf('&sum=');
  if (at < 0) return 'missing';
  const sum = text.slice(at + 5).toLowerCase();
  return sum.length < 8 && checksum(text.slice(0, at)).startsWith(sum) ? 'cut' : 'fails';
}
