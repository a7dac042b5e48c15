import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PRESET_IDS, PRESETS, type PresetId } from '../../src/cases/cases';
import { keyIn, V1_KEYS } from '../../src/scenario/aliases';
import { RESIDUAL_FORMULAS } from '../../src/facts/residual-formulas';
import { checkName, checkScenario } from '../../src/scenario/check';
import { checksum } from '../../src/scenario/checksum';
import { decodeScenario, encodeScenario, LONGEST_LINK } from '../../src/scenario/codec';
import { withSum } from '../../src/scenario/link-text';
import { MODEL_VERSION } from '../../src/scenario/model-version';
import { parametersOf, type ParameterKey } from '../../src/scenario/parameters';
import { MARKET_KEYS, presetScenario, type FormulaChoice, type Scenario } from '../../src/scenario/scenario';
import { signedAtEnd, version1Link } from '../support/version-1';

/** The presets that version 1 of links knew. */
const V1_PRESETS: readonly PresetId[] = ['sag-aftra-2023', 'sag-aftra-2023-settled', 'wga-2023', 'wga-2023-settled'];

const choice: fc.Arbitrary<FormulaChoice> = fc.oneof(
  fc.constantFrom(...RESIDUAL_FORMULAS.map(({ id }) => ({ id }))),
  fc.string({ minLength: 1, maxLength: 60, unit: 'binary' }).map((text) => ({ text })),
);

/** A name of a party, at least one character long. */
const name = fc
  .string({ minLength: 1, maxLength: 20, unit: 'binary' })
  .filter((text) => text.trim() === text && text !== '' && checkName('union', text) === null);

/** Any scenario of a preset that breaks no rule: some parameters moved anywhere within their bounds. */
const scenarioOf = (preset: PresetId): fc.Arbitrary<Scenario> =>
  fc
    .record({
      moved: fc.array(fc.tuple(fc.constantFrom(...parametersOf(preset)), fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 12 }),
      formulas: fc.record({ offer: choice, deal: choice, ask: choice }),
      markets: fc.dictionary(fc.constantFrom(...MARKET_KEYS), fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }), { maxKeys: 2 }),
      names: fc.option(fc.record({ union: name, employers: name }), { nil: undefined }),
      seed: fc.nat(4_294_967_295),
      draws: fc.integer({ min: 8, max: 131_072 }).map((eighths) => eighths * 8),
    })
    .map(({ moved, names, seed, draws, ...rest }) => {
      const { residuals, isOwn } = PRESETS[preset];
      const start = presetScenario(preset);
      const values: Record<ParameterKey, number> = { ...start.values };
      for (const [{ key, bounds, options, unit, whole }, share] of moved) {
        const value = bounds[0] + share * (bounds[1] - bounds[0]);
        values[key] = options || whole || unit === 'days' ? Math.round(value) : value;
      }
      const formulas = residuals ? (rest.formulas as Scenario['formulas']) : start.formulas;
      const markets = residuals?.hasStock ? { ...rest.markets } : {};
      return { preset, values, formulas, markets, ...(isOwn && names && { names }), seed, draws };
    })
    .filter((each) => checkScenario(each).length === 0 && encodeScenario(each).length <= LONGEST_LINK);

const scenario = fc.constantFrom(...PRESET_IDS).chain(scenarioOf);

/** The text of a link of version 2 with its checksum before it. */
const signed = (text: string): string => withSum(text, checksum(text));

const VERSIONS = [
  ['1', signedAtEnd],
  ['2', signed],
] as const;

test('decodeScenario(encodeScenario(s)) is s, exact, for any lawful scenario', () => {
  fc.assert(
    fc.property(scenario, (asked) => {
      const { status, scenario: read, notes } = decodeScenario(`https://example.org/some/dir/#${encodeScenario(asked)}`);
      expect(notes).toEqual([]);
      expect(status).toBe('exact');
      expect(read).toEqual(asked);
    }),
  );
});

test('a link that a page of version 1 wrote reads exactly as it was meant', () => {
  fc.assert(
    fc.property(fc.constantFrom(...V1_PRESETS).chain(scenarioOf), (asked) => {
      const link = version1Link(asked);
      fc.pre(link.length <= LONGEST_LINK);
      const { status, scenario: read, notes, made } = decodeScenario(`https://example.org/some/dir/#${link}`);
      expect({ status, notes, made }).toEqual({ status: 'exact', notes: [], made: { model: '1.9.1', nets: null } });
      // What version 1 did not have stays at the preset’s.
      const known = V1_KEYS.map((old) => keyIn(asked.preset, old));
      const start: Record<ParameterKey, number> = { ...presetScenario(asked.preset).values };
      for (const { key } of parametersOf(asked.preset)) if (known.includes(key)) start[key] = asked.values[key];
      expect(read).toEqual({ ...asked, values: start });
    }),
  );
});

test('withSum puts the checksum first, since links are cut at their end; in version 1 it stood there', () => {
  expect(withSum('v=2&preset=wga-2023', '0123abcd')).toBe('sum=0123abcd&v=2&preset=wga-2023');
  expect(withSum('v=1&preset=wga-2023', '0123abcd')).toBe('v=1&preset=wga-2023&sum=0123abcd');
});

test('encodeScenario writes only what differs from the preset, in characters that mail and chat leave alone', () => {
  const plain = encodeScenario(presetScenario('sag-aftra-2023'));
  expect(plain).toMatch(/^sum=[0-9a-f]{8}&v=2&preset=sag-aftra-2023&seed=1&draws=8192&model=[0-9.]+$/);
  fc.assert(
    fc.property(scenario, (asked) => {
      expect(encodeScenario(asked)).toMatch(/^[A-Za-z0-9=&%._+-]+$/);
    }),
  );
});

test('links without a version of the model read as they did, and say that they name none', () => {
  const rest = `seed=1&draws=8192&model=${MODEL_VERSION}`;
  for (const [link, again] of [
    ['v=1&preset=sag-aftra-2023&seed=1&draws=8192&sum=feaf608e', `v=2&preset=sag-aftra-2023&${rest}`],
    [
      'v=1&preset=sag-aftra-2023-settled&dealStep1=9&scaleLinkedBase=1800000000&seed=7&draws=1024&sum=57f61b86',
      `v=2&preset=sag-aftra-2023-settled&term.general-increase.deal=9_4_3.5&scaleLinkedBase=1800000000&seed=7&draws=1024&model=${MODEL_VERSION}`,
    ],
    [signed('v=2&preset=sag-aftra-2023&seed=1&draws=8192'), `v=2&preset=sag-aftra-2023&${rest}`],
  ] as const) {
    const { status, scenario: read, made } = decodeScenario(link);
    expect({ status, made }).toEqual({ status: 'exact', made: { model: null, nets: null } });
    expect(encodeScenario(read)).toBe(signed(again));
  }
  expect(decodeScenario('v=1&preset=sag-aftra-2023&seed=1&draws=8192&sum=feaf608e').scenario).toEqual(presetScenario('sag-aftra-2023'));
});

test('the steps of a list stand under one key, and are read under keys of their own as well', () => {
  const start = presetScenario('uaw-2023');
  const moved = { ...start, values: { ...start.values, 'term.general-increase.offer.2': 4.5 } };
  const values: Readonly<Record<string, number>> = moved.values;
  const list = ['1', '2', '3', '4', '5'].flatMap((step) => values[`term.general-increase.offer.${step}`] ?? []);
  expect(list.length).toBeGreaterThan(2);
  const link = encodeScenario(moved);
  expect(link).toContain(`&term.general-increase.offer=${list.join('_')}&`);
  expect(decodeScenario(link)).toMatchObject({ status: 'exact', scenario: moved });
  const rest = 'seed=1&draws=8192';
  expect(decodeScenario(signed(`v=2&preset=uaw-2023&term.general-increase.offer.2=4.5&${rest}`)).scenario).toEqual(moved);
  const read = (pair: string): string => decodeScenario(signed(`v=2&preset=uaw-2023&${pair}&${rest}`)).notes.join(' ');
  const tooMany = `${list.join('_')}_1`;
  expect(read(`term.general-increase.offer=${tooMany}`)).toBe(
    `term.general-increase.offer must be 5 numbers joined by _; it is “${tooMany}”. The rest is left out.`,
  );
  expect(read('term.general-increase.offer=9_4')).toBe(
    'term.general-increase.offer must be 5 numbers joined by _; it is “9_4”. The others stay at the preset’s.',
  );
  expect(read('term.background-increase.offer=1_2_3')).toBe('term.background-increase.offer has no effect in uaw-2023 and is left out.');
  expect(read('offerStep1=9&term.general-increase.offer.1=8')).toBe('offerStep1 stands more than once in the link; the last counts: 8.');
  expect(read('term.general-increase.offer=4_x_2_2_2')).toContain('term.general-increase.offer.2 must be a number; it is “x”.');
  expect(read('term.general-increase.offer.1=4&term.general-increase.offer=5')).toContain('stands more than once');
});

test.each(PRESET_IDS)('a link of %s names the preset alone, and reads as it', (id) => {
  const link = encodeScenario(presetScenario(id));
  expect(link).toMatch(new RegExp(`^sum=[0-9a-f]{8}&v=2&preset=${id}&seed=1&draws=8192&model=${MODEL_VERSION}$`));
  expect(decodeScenario(link)).toEqual({
    status: 'exact',
    scenario: presetScenario(id),
    notes: [],
    made: { model: MODEL_VERSION, nets: null },
  });
});

test.each(PRESET_IDS)('a link of %s in which every input is moved by a step, with its nets, is short enough to be read', (id) => {
  const start = presetScenario(id);
  const values: Record<ParameterKey, number> = { ...start.values };
  for (const { key, bounds, step, options } of parametersOf(id)) {
    const next = values[key] + step <= bounds[1] ? values[key] + step : values[key] - step;
    values[key] = Number((options ? Math.max(0, next) : next).toPrecision(12));
  }
  const every = { ...start, values, seed: 4_294_967_295, draws: 1_048_576 };
  const link = encodeScenario(every, { members: -1_230_000_000, companies: -1_230_000_000 });
  // Room is left for formulas.
  expect(link.length).toBeLessThan(LONGEST_LINK - 500);
  expect(decodeScenario(link)).toMatchObject({ status: 'exact', scenario: every });
});

const moved: Scenario = {
  ...presetScenario('sag-aftra-2023'),
  seed: 77,
  draws: 512,
  values: { ...presetScenario('sag-aftra-2023').values, wageShare: 65, horizon: 12 },
};

test.each([
  ['1', version1Link(moved)],
  ['2', encodeScenario(moved)],
  ['2, with its nets', encodeScenario(moved, { members: 171_000_000, companies: -1_230_000_000 })],
])('decodeScenario tells every cut of a link of version %s from the whole, and still gives a scenario that can be run', (_, link) => {
  for (let length = 0; length < link.length; length++) {
    const decoded = decodeScenario(link.slice(0, length));
    expect(['incomplete', 'unreadable']).toContain(decoded.status);
    expect(decoded.made).toBeNull();
    expect(decoded.notes.length).toBeGreaterThan(0);
    expect(checkScenario(decoded.scenario)).toEqual([]);
    // Only the last value can be half a value, and then it is named as doubtful.
    const { wageShare, horizon } = decoded.scenario.values;
    if (![40, 65].includes(wageShare)) expect(decoded.notes[0]).toContain(`lost its end: wageShare = ${wageShare}.`);
    expect([9, 12]).toContain(horizon);
  }
});

test.each([
  ['1', version1Link(moved)],
  ['2', encodeScenario(moved)],
])('a link of version %s that has lost its beginning is never exact', (_, link) => {
  for (let length = 1; length < link.length; length++) expect(decodeScenario(link.slice(length)).status).not.toBe('exact');
});

test.each([
  ['1', version1Link({ ...presetScenario('sag-aftra-2023-settled'), seed: 3 })],
  ['2', encodeScenario({ ...presetScenario('sag-aftra-2023-settled'), seed: 3 })],
])('decodeScenario notices any one changed character of a link of version %s', (_, link) => {
  fc.assert(
    fc.property(fc.nat(link.length - 1), fc.constantFrom(...'0123456789abcxyz'), (at, char) => {
      const changed = link.slice(0, at) + char + link.slice(at + 1);
      if (changed !== link) expect(decodeScenario(changed).status).not.toBe('exact');
    }),
  );
});

test.each(VERSIONS)('decodeScenario repairs values of a link of version %s that break a rule and names them', (version, sign) => {
  const decoded = decodeScenario(sign(`v=${version}&preset=sag-aftra-2023&horizon=99&wageShare=50&seed=1&draws=100`));
  expect(decoded.status).toBe('repaired');
  expect(decoded.scenario.values.horizon).toBe(9);
  expect(decoded.scenario.values.wageShare).toBe(50);
  expect(decoded.scenario.draws).toBe(8192);
  expect(decoded.notes.join(' ')).toMatch(/horizon must be from 3 to 15 \(years\); it is 99/);
  expect(decoded.notes.join(' ')).toMatch(/draws must be a multiple of 8 from 64 to 1,048,576; it is 100/);
});

test('a value that breaks a rule is named by the name that the link has for it', () => {
  const old = decodeScenario(signedAtEnd('v=1&preset=sag-aftra-2023&offerStep1=99'));
  expect(old.notes).toEqual(['offerStep1 must be from 0 to 20 (%); it is 99. The preset’s value is kept.']);
  const now = decodeScenario(signed('v=2&preset=sag-aftra-2023&term.general-increase.offer.1=99'));
  expect(now.notes).toEqual(['term.general-increase.offer.1 must be from 0 to 20 (%); it is 99. The preset’s value is kept.']);
});

test('an old name is read in a link of version 2 too, and a new one in version 1', () => {
  for (const link of [
    signed('v=2&preset=wga-2023&replicaDays=20'),
    signedAtEnd('v=1&preset=wga-2023&crewSizePay=20'),
    signed('v=2&preset=wga-2023&crewSizePay=20'),
  ]) {
    const { status, scenario: read } = decodeScenario(link);
    expect([status, read.values.crewSizePay]).toEqual(['exact', 20]);
  }
});

test.each(VERSIONS)(
  'decodeScenario notes inputs of a link of version %s that the dispute does not have, and leaves them out',
  (version, sign) => {
    const decoded = decodeScenario(sign(`v=${version}&preset=wga-2023&backgroundShare=5&askBackground1=9&replicaDays=20`));
    expect(decoded.status).toBe('repaired');
    expect(decoded.notes).toEqual([
      'backgroundShare has no effect in wga-2023 and is left out.',
      'askBackground1 has no effect in wga-2023 and is left out.',
    ]);
    expect(decoded.scenario).toEqual({ ...presetScenario('wga-2023'), values: { ...presetScenario('wga-2023').values, crewSizePay: 20 } });
  },
);

test('decodeScenario notes formulas that have no effect in a dispute, and leaves them out', () => {
  const decoded = decodeScenario(signed('v=2&preset=wga-2023&offerFormula.cable=2%25'));
  expect(decoded.status).toBe('repaired');
  expect(decoded.notes).toEqual(['offerFormula.cable is left out: wga-2023 has no residuals by market.']);
  expect(decoded.scenario).toEqual(presetScenario('wga-2023'));
});

test('a strike of the reader’s own keeps the names of its parties in the link, unless they are too long; other disputes have theirs', () => {
  const own = { ...presetScenario('own'), names: { union: 'Local 1 & friends', employers: 'A “mill”' } };
  expect(decodeScenario(encodeScenario(own))).toMatchObject({ status: 'exact', scenario: own });
  const long = decodeScenario(signed(`v=2&preset=own&union=${'x'.repeat(61)}&employers=A`));
  expect(long).toMatchObject({ status: 'repaired', scenario: { names: { union: '', employers: 'A' } } });
  expect(long.notes).toEqual(['union must be a name of at most 60 characters; it has 61. It is left out.']);
  const namedBy = (word: string) => decodeScenario(signed(`v=2&preset=own&union=${word}&employers=A`));
  expect(namedBy('%20%20')).toMatchObject({ status: 'exact', scenario: { names: { union: '', employers: 'A' } } });
  expect(namedBy('%20B%20')).toMatchObject({ status: 'exact', scenario: { names: { union: 'B' } } });
  expect(namedBy('%E4%B8').notes).toEqual(['union cannot be read; the link says “%E4%B8”. It is left out.']);
  for (const [word, code] of [
    ['%E2%80%AEevil', 'U+202E'],
    ['a%0Ab', 'U+000A'],
    ['%1B%5B31m', 'U+001B'],
    ['a%E2%81%A6b', 'U+2066'],
  ])
    expect(namedBy(word).notes, word).toEqual([
      `union must be a name without line breaks and marks that do not show; it has ${code}. It is left out.`,
    ]);
  const other = decodeScenario(signed('v=2&preset=wga-2023&union=Us'));
  expect(other).toEqual({
    status: 'repaired',
    scenario: presetScenario('wga-2023'),
    notes: ['union is left out: the parties of wga-2023 have their names.'],
    made: { model: null, nets: null },
  });
});

const WITHOUT_RESIDUALS = PRESET_IDS.filter((id) => PRESETS[id].residuals === null);

test.runIf(WITHOUT_RESIDUALS.length > 0)('formulas for a dispute without residuals are noted and left out', () => {
  for (const id of WITHOUT_RESIDUALS) {
    const decoded = decodeScenario(signed(`v=2&preset=${id}&offerFormula=hbsvod-2020&dealFormula.cable=2%25`));
    expect(decoded.status).toBe('repaired');
    expect(decoded.notes).toEqual([
      `offerFormula is left out: ${id} has no residuals.`,
      `dealFormula.cable is left out: ${id} has no residuals by market.`,
    ]);
    expect(decoded.scenario).toEqual(presetScenario(id));
  }
});

test.each(VERSIONS)('decodeScenario keeps the preset where two values of a link of version %s clash', (version, sign) => {
  const decoded = decodeScenario(sign(`v=${version}&preset=sag-aftra-2023&judgedMedian=200&judgedP90=90&seed=1&draws=64`));
  expect(decoded.status).toBe('repaired');
  expect(checkScenario(decoded.scenario)).toEqual([]);
  expect(decoded.notes.join(' ')).toContain('judgedP90 must be longer than judgedMedian');
});

test.each([
  ['', /must name a preset/],
  ['#hello', /must name a preset/],
  ['v=1&preset=constructor', /must name a preset/],
  ['v=1&preset=__proto__', /must name a preset/],
  ['v=2&preset=constructor', /must name a preset/],
  ['sum=0123abcd&v=2', /must name a preset/],
  ['v=9&preset=sag-aftra-2023', /must be of version 1 or 2; it says “9”/],
  ['sum=0123abcd&preset=sag-aftra-2023', /must be of version 1 or 2; it says “”/],
  [`v=1&preset=sag-aftra-2023&${'x'.repeat(2600)}`, /at most 2,600 characters long; it has 2,626/],
  [`v=2&preset=sag-aftra-2023&${'x'.repeat(2600)}`, /at most 2,600 characters long; it has 2,626/],
])('decodeScenario(%j) is unreadable, says why and shows a preset', (link, why) => {
  const decoded = decodeScenario(link);
  expect(decoded.status).toBe('unreadable');
  expect(decoded.notes[0]).toMatch(why);
  expect(decoded.scenario).toEqual(presetScenario('sag-aftra-2023'));
});

test('decodeScenario never throws and never passes an unlawful scenario, whatever the text', () => {
  const pair = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'v=1',
      'v=2',
      'sum=0123abcd',
      'preset=sag-aftra-2023',
      'term.__proto__.offer=1',
      '__proto__=1',
      'constructor=2',
      'seed=-1',
      'draws=NaN',
      'askFormula=%E0%A4%A',
      'horizon=1e400',
    ),
  );
  fc.assert(
    fc.property(fc.array(pair), fc.boolean(), fc.constantFrom('1', '2'), (pairs, sign, version) => {
      const text = [`v=${version}`, 'preset=sag-aftra-2023', ...pairs].join('&');
      const decoded = decodeScenario(sign ? signed(text) : text);
      expect(checkScenario(decoded.scenario)).toEqual([]);
      expect(Object.getPrototypeOf(decoded.scenario.values)).toBe(Object.prototype);
    }),
  );
});
