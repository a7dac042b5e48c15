import { expect, test } from 'vitest';
import { checksum } from '../../src/scenario/checksum';
import { PRESET_IDS } from '../../src/cases/cases';
import { V1_KEYS } from '../../src/scenario/aliases';
import { decodeScenario, encodeScenario } from '../../src/scenario/codec';
import { isLinkKey, orderOfKeys } from '../../src/scenario/link-words';
import { holdsScenario, withSum } from '../../src/scenario/link-text';
import { parametersOf } from '../../src/scenario/parameters';
import { presetScenario, type Scenario } from '../../src/scenario/scenario';
import { version1Link } from '../support/version-1';

const start = presetScenario('sag-aftra-2023-settled');
/** A scenario whose link has a little of everything, with all that encodings like to change in its formula. */
const scenario: Scenario = {
  ...start,
  values: { ...start.values, 'term.general-increase.deal.1': 9, scaleLinkedBase: 1_800_000_000, otherStart: -73, elasticity: -0.25 },
  formulas: { ...start.formulas, ask: { text: 'base = min(pay, 1.025 * ceiling)\nviews > 2 ? base * 100% : 50% * (base + 1) − “é”' } },
  markets: { 'deal.films-streaming': '2% * grossReceipts' },
  seed: 4_294_967_295,
  draws: 1024,
};
const nets = { members: 171_234_567, companies: -1_234_567_890 };
/** The link of that scenario in each version, without its #. */
const FRAGMENTS = { '1': version1Link(scenario, nets), '2': encodeScenario(scenario, nets) } as const;
const fragment = FRAGMENTS['2'];
const site = 'https://example.org/some/dir/';
const percent = encodeURIComponent;
const html = (text: string): string => text.replaceAll('&', '&amp;');
const printable = (text: string): string => text.replaceAll('=', '=3D');

/** All that is done to links on their way. */
function mangledWays(fragment: string): readonly (readonly [title: string, mangled: string])[] {
  const link = `${site}#${fragment}`;
  const pairs = fragment.split('&');
  const decodedFormula = fragment.replace(/(Formula[\w.-]*=)([^&]*)/g, (_, key: string, word: string) => key + decodeURIComponent(word));
  return [
    ['as it stands', link],
    ['its fragment percent-encoded once', `${site}#${percent(fragment)}`],
    ['its fragment percent-encoded twice', `${site}#${percent(percent(fragment))}`],
    ['its fragment percent-encoded three times', `${site}#${percent(percent(percent(fragment)))}`],
    ['only = and & percent-encoded', `${site}#${fragment.replaceAll('=', '%3D').replaceAll('&', '%26')}`],
    ['only = percent-encoded, small letters', `${site}#${fragment.replaceAll('=', '%3d')}`],
    ['&amp;', html(link)],
    ['&amp;amp;', html(html(link))],
    ['&#38;', link.replaceAll('&', '&#38;')],
    ['&#038; and &#x26;', link.replace('&', '&#038;').replaceAll(/&(?!#)/g, '&#x26;')],
    ['=3D', printable(link)],
    ['=3D and soft line ends', printable(link).replace(/.{70}/g, '$&=\r\n')],
    [
      '=3D and soft line ends, the ends lost',
      printable(link).replace(/.{70}(?!3D|D)/g, (line) => (line.endsWith('=') ? line : `${line}=`)),
    ],
    ['=3D here and there', link.replace('=', '=3D').replace('seed=', 'seed=3D')],
    ['=3D and &amp;', printable(html(link))],
    ['in the query', `${site}?${fragment}`],
    ['in the query, with &amp;', `${site}?${html(fragment)}`],
    ['in the query, behind a tracker', `${site}?fbclid=IwAR0x-y_z&${fragment}&utm_source=mail&utm_medium=e%20mail`],
    ['in the query, sorted by its keys', `${site}?${[...pairs].sort().join('&')}`],
    ['in the query, sorted among trackers', `${site}?${[...pairs, 'fbclid=a', 'utm_source=b', 'zz=1'].sort().join('&')}`],
    ['in the query, spaces as +', `${site}?${fragment.replaceAll('%20', '+')}`],
    [
      'in the query, decoded and with + for spaces',
      `${site}?${new URLSearchParams(decodedFormula.replaceAll('+', '%2B').replace(/%(?!2B)/g, '%25')).toString()}`,
    ],
    ['in the query of a view', `${site}?view=forecast&sample=guilds&${fragment}`],
    ['behind the # of a query that asks for an embed', `${site}?embed=answer&fbclid=x#${fragment}`],
    ['behind a query with a v of its own', `${site}?v=2#${fragment}`],
    ['in the path, # as %23', `${site}%23${fragment}`],
    ['in the path, # as %2523', `${site}%2523${percent(fragment)}`],
    ['in the path, all of it encoded', `${site}${percent(`#${fragment}`)}`],
    ['in the path without its #', `${site}${fragment}`],
    ['#/', `${site}#/${fragment}`],
    ['#!', `${site}#!${fragment}`],
    ['#!/', `${site}#!/${fragment}`],
    ['#?', `${site}#?${fragment}`],
    ['##', `${site}##${fragment}`],
    ['a full stop', `${link}.`],
    ['a bracket', `(${link})`],
    ['a bracket and a full stop', `(${link}).`],
    ['a comma', `${link},`],
    ['angle brackets', `<${link}>`],
    ['…', `${link}…`],
    ['quotation marks', `“${link}”`],
    ['an encoded quotation mark', `${link}%E2%80%9D`],
    ['an encoded bracket', `${link}%29`],
    ['a word', `${link} and more`],
    ['fbclid behind it', `${link}&fbclid=IwAR2_3`],
    ['fbclid behind ?', `${link}?fbclid=IwAR2_3`],
    ['utm_ behind it', `${link}&utm_source=newsletter&utm_campaign=a%26b`],
    ['a tracker in its middle', `${site}#${[...pairs.slice(0, 5), 'utm_source=x', ...pairs.slice(5)].join('&')}`],
    ['a key of nobody’s behind it', `${link}&from=feed`],
    ['its formula decoded', `${site}#${decodedFormula}`],
    ['its formula decoded, percent signs kept', `${site}#${fragment.replaceAll('%20', ' ').replaceAll('%2A', '*').replaceAll('%28', '(')}`],
    ['its checksum in capitals', link.replace(/[\da-f]{8}$/, (sum) => sum.toUpperCase())],
    ['broken into lines', link.replace(/.{60}/g, '$&\n')],
    ['broken into quoted lines', link.replace(/.{60}/g, '$&\r\n> ')],
    ['spaces in it', link.replace(/.{60}/g, '$& ')],
    ['marks that do not show in it', link.replace(/.{20}/g, '$&\u200b')],
    ['the same, percent-encoded', link.replace(/&/g, '&%E2%80%8B')],
    ['hyphens that do not break', link.replaceAll('-', '\u2011')],
    ['JSON', link.replaceAll('&', '\\u0026').replaceAll('/', '\\/')],
    ['Markdown', `[the strike](${link.replaceAll('-', '\\-').replaceAll('&', '\\&')})`],
    ['behind a redirect', `https://www.google.com/url?q=${percent(link)}&sa=D&source=docs`],
    ['behind a mail filter', `https://nam02.safelinks.protection.outlook.com/?url=${percent(link)}&data=05%7C01%7C&reserved=0`],
    [
      'behind another mail filter',
      `https://urldefense.proofpoint.com/v2/url?u=${percent(link).replaceAll('-', '-2D').replaceAll('_', '-5F').replaceAll('%2F', '_').replaceAll('%', '-')}&d=DwMF`,
    ],
    ['percent-encoded with &amp;', `${site}#${percent(html(fragment))}`],
    ['&amp; and then a full stop', `${html(link)}.`],
  ];
}

const WAYS = (['1', '2'] as const).flatMap((version) =>
  mangledWays(FRAGMENTS[version]).map(([title, mangled]) => [version, title, mangled] as const),
);

test.each(WAYS)('a link of version %s that stands as %s reads exactly as it was made', (_, __, mangled) => {
  const read = decodeScenario(mangled);
  expect(read).toEqual({
    status: 'exact',
    scenario,
    notes: [],
    made: { model: expect.any(String), nets: { members: 171_000_000, companies: -1_230_000_000 } },
  });
});

test('a link that is cut at any place is never exact, however it was re-encoded', () => {
  for (const whole of [fragment, percent(fragment), html(fragment), printable(fragment)])
    for (let length = 0; length < whole.length; length += whole === fragment ? 1 : 7) {
      const { status, made } = decodeScenario(`${site}#${whole.slice(0, length)}`);
      expect(['incomplete', 'unreadable']).toContain(status);
      expect(made).toBeNull();
    }
});

test.each(['1', '2'])(
  'a link of version %s that has lost its checksum is read whole, and its last input is named as doubtful',
  (version) => {
    const text = `v=${version}&preset=wga-2023&scaleLinkedBase=1800000000&horizon=12`;
    const read = decodeScenario(`${site}#${text}`);
    expect(read.status).toBe('incomplete');
    expect(read.scenario.values).toEqual({ ...presetScenario('wga-2023').values, scaleLinkedBase: 1_800_000_000, horizon: 12 });
    expect(read.notes).toEqual(['The link has no checksum, so it may have been cut. Its last input may have lost its end: horizon = 12.']);
  },
);

test.each([
  ['a big number', '&scaleLinkedBase=1800000000', /lost its end: scaleLinkedBase = 1,800,000,000\.$/],
  [
    'half a number that breaks the rule',
    '&scaleLinkedBase=18',
    /lost its end: scaleLinkedBase = 18\. scaleLinkedBase must be from .*; it is 18\. The preset/,
  ],
  ['a key without its number', '&horizon=', /lost its end: horizon = empty\. horizon must be a number; it is empty\./],
  ['half a key', '&horizon=12&wageSh', /It ends with “wageSh”\. An unknown key was left out: “wageSh”\./],
  ['a preset, which may go on', '', /lost its end: preset = “sag-aftra-2023”\.$/],
  ['half a formula', '&askFormula=2%25%20*%20grossRec', /lost its end: askFormula = “2% \* grossRec”\.$/],
  ['a formula cut within an escape', '&askFormula=2%25%20*%20pay%', /lost its end: askFormula = “2% \* pay”\.$/],
  ['a formula cut within a letter', '&askFormula=pay%20%E2%88', /lost its end: askFormula = “pay”\.$/],
  ['a formula of another market', '&dealFormula.cable=2%25', /lost its end: dealFormula\.cable = “2%”\.$/],
  ['a seed', '&seed=42949', /lost its end: seed = 42,949\.$/],
  ['draws', '&seed=1&draws=1024', /lost its end: draws = 1,024\.$/],
  ['a version', '&seed=1&draws=1024&model=1.8', /lost its end: model = “1.8”\.$/],
  ['…', '&horizon=1…', /lost its end: horizon = 1\. horizon must be from 3 to 15 \(years\); it is 1\./],
  ['an encoded bracket', '&horizon=12%29.', /lost its end: horizon = 12\./],
  ['a tracker behind ?', '&horizon=12?fbclid=x', /lost its end: horizon = 12\./],
])('a link cut behind %s says so', (_, rest, notes) => {
  for (const version of ['1', '2']) {
    const read = decodeScenario(`v=${version}&preset=sag-aftra-2023${rest}`);
    expect(read.status).toBe('incomplete');
    expect(read.notes.join(' ')).toMatch(notes);
    expect(read.made).toBeNull();
  }
});

test('a link of version 1 cut within its checksum says so', () => {
  const read = decodeScenario('v=1&preset=sag-aftra-2023&horizon=12&sum=4');
  expect(read).toMatchObject({ status: 'incomplete', made: null });
  expect(read.notes).toEqual(['The link was cut within its checksum. All inputs before it are read.']);
});

const signed = (text: string): string => withSum(text, checksum(text));

test.each([
  ['a word', 'horizon=abc', 'horizon must be a number; it is “abc”.'],
  ['nothing', 'horizon=', 'horizon must be a number; it is empty.'],
  ['NaN', 'horizon=NaN', 'horizon must be a number; it is “NaN”.'],
  ['a number beyond all', 'horizon=1e999', 'horizon must be a number; it is “1e999”.'],
  ['a big number', 'horizon=1234567', 'horizon must be from 3 to 15 (years); it is 1,234,567.'],
  ['a number of 400 digits', `horizon=${'9'.repeat(400)}`, `horizon must be a number; it is “${'9'.repeat(80)}…”.`],
  ['hexadecimal', 'horizon=0x10', 'horizon must be a number; it is “0x10”.'],
  ['a comma', 'horizon=1,5', 'horizon must be a number; it is “1,5”.'],
  ['a big bound', 'scaleLinkedBase=1', /from 300,000,000 to 2,800,000,000 \(USD per year\); it is 1\./],
  ['a seed', 'seed=5000000000', 'seed must be a whole number from 0 to 4,294,967,295; it is 5,000,000,000.'],
  ['a seed that is a word', 'seed=first', 'seed must be a whole number from 0 to 4,294,967,295; it is “first”.'],
  ['draws', 'draws=1e9', 'draws must be a multiple of 8 from 64 to 1,048,576; it is 1,000,000,000.'],
  ['half an option', 'lengthFrom=0.5', 'lengthFrom must be one of past-strikes, judgement, fixed; it is 0.5.'],
  ['a quotation mark', 'horizon=a”b', 'horizon must be a number; it is “a"b”.'],
  ['a mark that does not show', 'horizon=a\u202eb', 'horizon must be a number; it is “a b”.'],
  ['broken escapes', 'askFormula=%E0%A4%A', 'askFormula cannot be read; the link says “%E0%A4%A”. The preset’s formula is kept.'],
  ['an unknown key', '__proto__=1&constructor=2', '2 unknown keys were left out: “__proto__”, “constructor”.'],
  ['a key that stands twice', 'horizon=5&horizon=7', 'horizon stands more than once in the link; the last counts: 7.'],
  ['a version of no form', 'model=latest', /the link says “latest”/],
])('a link whose checksum fits is repaired where it says %s, and the word that stood there is named', (_, pair, note) => {
  for (const version of ['1', '2']) {
    const read = decodeScenario(signed(`v=${version}&preset=sag-aftra-2023&${pair}`));
    expect(read.status).toBe('repaired');
    expect(read.notes.join(' ')).toMatch(typeof note === 'string' ? new RegExp(note.replace(/[^\w ]/g, '\\$&')) : note);
    expect(read.notes.join(' ')).not.toMatch(/is NaN/);
  }
});

test.each([
  ['1', FRAGMENTS['1'].replace('dealStep1=9', 'dealStep1=8')],
  ['2', fragment.replace('term.general-increase.deal=9_', 'term.general-increase.deal=8_')],
])('a link of version %s that was re-encoded and then changed is read as far as it can be, and says both', (_, changed) => {
  const read = decodeScenario(`${site}#${percent(changed)}`);
  expect(read.status).toBe('incomplete');
  expect(read.scenario).toEqual({ ...scenario, values: { ...scenario.values, 'term.general-increase.deal.1': 8 } });
  expect(read.notes).toEqual([
    expect.stringMatching(
      /^The link was cut or changed: its checksum does not fit\. What could be read is shown\..* Mail or chat had re-encoded it; that was undone as far as it could be\.$/,
    ),
  ]);
});

test('half a surrogate pair in a formula goes through a link as it is', () => {
  for (const text of ['\ud800', 'pay * 2 \udfff', '\udc00\ud800', 'a\ud83d\ude00b\ud83d', '%uD800 \ud800%']) {
    const link = encodeScenario({ ...start, formulas: { ...start.formulas, ask: { text } }, markets: { 'deal.abroad': text } });
    expect(link).toMatch(/^[\w=&%.+-]+$/);
    const read = decodeScenario(link);
    expect([read.status, read.scenario.formulas.ask, read.scenario.markets['deal.abroad']]).toEqual(['exact', { text }, text]);
  }
});

test('no word of the addresses of views and embeds is taken for one of a scenario', () => {
  for (const search of [
    '?view=forecast&dispute=sag-aftra-2023&elapsed=5&sample=screen-1d&family=weighted&segment=screen&fromYear=1980&leastWorkers=10',
    '?view=residuals&use=stream&who=day&days=2&filmed=2023&way=x&programme=y&paid=own&service=own&watched=widely',
    '?embed=answer&theme=dark&plain&transparent=1&id=a&childId=b',
    '?fbclid=IwAR0&utm_source=mail&gclid=2&ref=x',
    '/some/dir/index.html',
  ])
    expect([search, holdsScenario(search)]).toEqual([search, false]);
  for (const piece of [
    ...Object.values(FRAGMENTS).flatMap((each) => [`?${each}`, `?${percent(each)}`, `/%23${each}`]),
    ...['?v=1', '?horizon=12', '?sum=0123abcd', '?term.general-increase.deal.1=9', '?offerStep1=5'],
  ])
    expect([piece, holdsScenario(piece)]).toEqual([piece, true]);
});

test.each(PRESET_IDS)('the keys of a link of %s are all of a scenario, once', (id) => {
  for (const [version, inputs] of [
    ['1', V1_KEYS],
    ['2', [...new Set(parametersOf(id).flatMap(({ key }) => [key.replace(/\.[123]$/, ''), key]))]],
  ] as const) {
    const order = orderOfKeys(version, id);
    expect(new Set(order).size).toBe(order.length);
    expect(order).toHaveLength(inputs.length + 2 + 3 + 24 + 2 + 3 + 2);
    expect(order.slice(0, 2 + inputs.length)).toEqual(['v', 'preset', ...inputs]);
    for (const key of order) expect(isLinkKey(key), key).toBe(true);
  }
  for (const word of ['', 'sum', 'toString', '__proto__', 'term.general-increase']) expect(isLinkKey(word), word).toBe(false);
});
