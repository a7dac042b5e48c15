import { checksum } from '../../src/scenario/checksum';
import { encodeScenario } from '../../src/scenario/codec';
import { withSum } from '../../src/scenario/link-text';
import { V1_KEYS } from '../../src/scenario/aliases';
import { ALL_KEYS, parametersOf } from '../../src/scenario/parameters';
import { PRESET_IDS, PRESETS } from '../../src/cases/cases';
import { version1Link } from '../support/version-1';
import { MARKET_KEYS, presetScenario } from '../../src/scenario/scenario';

/** Numbers from 0 to below 1 that are the same for the same seed (Mulberry32, Ettinger 2017). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORDS = [
  ...[
    '',
    '0',
    '-0',
    '-1',
    '1e999',
    '-1e999',
    '1e-320',
    '9'.repeat(40),
    '0x10',
    '1_000',
    '1,5',
    '٣',
    '１２',
    ' 7 ',
    '+7',
    '7.',
    '.5',
    '1e',
    'Infinity',
    'null',
  ],
  ...[
    'true',
    '[]',
    '{}',
    '__proto__',
    'constructor',
    'undefined',
    '”',
    '“a”',
    '%',
    '%E2%80',
    '%00',
    '\u0000',
    '\ud800',
    '\udfff\ud800',
    '<b>',
    "'",
    '\\',
    '&#0;',
  ],
];
const KEYS = [
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '',
    '=',
    'v',
    'preset',
    'sum',
    'seed',
    'draws',
    'model',
    'membersNet',
    'companiesNet',
  ],
  ...['askFormula', 'offerFormula', 'dealFormula.cable', 'askFormula.__proto__', 'offerFormula.network', 'fbclid', 'utm_source'],
  ...['term.general-increase.deal.9', 'term.nothing.ask', 'term.general-increase', 'term.__proto__.offer.1', 'term..offer'],
];
/** Names of inputs in some dispute, and those that they had in version 1. */
const INPUT_NAMES: readonly string[] = [...new Set([...ALL_KEYS, ...V1_KEYS])];
const SIGNS = [
  '&',
  '=',
  '#',
  '?',
  '%',
  '+',
  '.',
  ' ',
  '\n',
  '…',
  '”',
  ')',
  '\u200b',
  '\ud83d',
  '\u2011',
  '/',
  'é',
  '%3D',
  '&amp;',
  '=3D',
  '%25',
  '\\u0026',
  '-3D',
];

/** Links of every kind of scenario and of both versions, whole. */
function wholeLinks(random: () => number): string[] {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)];
  return Array.from({ length: 24 }, (_, k) => {
    const start = presetScenario(pick(PRESET_IDS));
    const values = { ...start.values };
    for (let moved = k % 6; moved > 0; moved--) {
      const { key, bounds, options, whole } = pick(parametersOf(start.preset));
      const value = bounds[0] + random() * (bounds[1] - bounds[0]);
      values[key] = options || whole ? Math.round(value) : value;
    }
    const text = pick(['pay * 5%', 'base = min(pay, ceiling)\nbase > 2 ? base : 50% × (base + 1)', '“é” \ud800 NaN', 'x = 1 & y']);
    const formulas = k % 3 === 0 ? { ...start.formulas, [pick(['offer', 'deal', 'ask'])]: { text } } : start.formulas;
    const markets = k % 5 === 0 && PRESETS[start.preset].residuals?.hasStock ? { [pick(MARKET_KEYS)]: text } : {};
    const scenario = { ...start, values, formulas, markets, seed: k };
    const nets = k % 2 ? { members: 1e6 * k, companies: -1e8 } : null;
    return k % 4 < 2 ? encodeScenario(scenario, nets) : version1Link(scenario, nets);
  });
}

/** So many links, whole, changed, re-encoded, cut and none at all: the same for the same seed. */
export function* fuzzedLinks(count: number, seed: number): Generator<string> {
  const random = seeded(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)];
  const links = wholeLinks(random);
  const at = (text: string): number => Math.floor(random() * (text.length + 1));
  const signed = (text: string): string => {
    const body = text.replace(/^sum=[^&]*&|&sum=[^]*/g, '');
    return withSum(body, checksum(body));
  };
  const key = (): string => (random() < 0.5 ? pick(INPUT_NAMES) : pick(KEYS));
  const replaced = (link: string, pair: string): string => {
    const pairs = link.split('&');
    pairs[Math.floor(random() * pairs.length)] = pair;
    return pairs.join('&');
  };
  const junk = (): string =>
    Array.from({ length: Math.floor(random() * 40) }, () =>
      String.fromCharCode(random() < 0.7 ? 32 + random() * 95 : random() * 65_536),
    ).join('');
  const changes: readonly ((link: string) => string)[] = [
    (link) => link.slice(0, at(link)),
    (link) => link.slice(at(link)),
    (link) => link.slice(0, at(link)) + pick(SIGNS) + link.slice(at(link)),
    (link) => [at(link)].map((k) => link.slice(0, k) + pick(SIGNS) + link.slice(k)).join(''),
    (link) => [at(link)].map((k) => link.slice(0, k) + String.fromCharCode(random() * 65_536) + link.slice(k + 1)).join(''),
    (link) => signed(replaced(link, `${key()}=${pick(WORDS)}`)),
    (link) =>
      signed(
        link.replace(
          '&seed=',
          () => `&${key()}=${random() < 0.5 ? pick(WORDS) : (random() - 0.3) * 10 ** Math.floor(random() * 24)}&seed=`,
        ),
      ),
    (link) => signed(link.replace('&seed=', () => `&${key()}=${pick(WORDS)}&${pick(KEYS)}=${junk().replaceAll('&', '')}&seed=`)),
    (link) => link.replace('&seed=', () => `&${key()}=${pick(WORDS)}&${pick(KEYS)}&seed=`),
    (link) => link.replaceAll('&', '&amp;'),
    (link) => link.replaceAll('=', pick(['=3D', '%3D', '%253D'])),
    (link) => (/\p{Cs}/u.test(link) ? link : encodeURIComponent(link)),
    (link) => link + pick(SIGNS) + pick(['', 'fbclid=x', 'utm_source=a&utm_medium=b', ')', '\ud800']),
    (link) => pick(['#/', '?', '/%23', '//other.example/%23', 'https://a.example/?x=1#', 'javascript:', '<']) + link,
    (link) => link.split('&').sort().join('&'),
    (link) =>
      link
        .split('&')
        .sort(() => random() - 0.5)
        .join('&'),
    (link) => `${link}&${link}`,
    junk,
  ];
  for (let k = 0; k < count; k++) {
    let link = pick(links);
    for (let times = Math.floor(random() * 4); times > 0; times--) link = pick(changes)(link);
    yield link.slice(0, 6000);
  }
}
