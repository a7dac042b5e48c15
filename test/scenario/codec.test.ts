import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RESIDUAL_FORMULAS } from '../../src/facts/residual-formulas';
import { checkScenario } from '../../src/scenario/check';
import { checksum } from '../../src/scenario/checksum';
import { decodeScenario, encodeScenario, LONGEST_LINK } from '../../src/scenario/codec';
import { MODEL_VERSION } from '../../src/scenario/model-version';
import { PARAMETERS, type ParameterKey } from '../../src/scenario/parameters';
import { PRESETS, type PresetId } from '../../src/scenario/presets';
import { MARKET_KEYS, presetScenario, type FormulaChoice, type Scenario } from '../../src/scenario/scenario';

const choice: fc.Arbitrary<FormulaChoice> = fc.oneof(
  fc.constantFrom(...RESIDUAL_FORMULAS.map(({ id }) => ({ id }))),
  fc.string({ minLength: 1, maxLength: 60, unit: 'binary' }).map((text) => ({ text })),
);

/** Any scenario that breaks no rule: some parameters moved anywhere within their bounds. */
const scenario: fc.Arbitrary<Scenario> = fc
  .record({
    preset: fc.constantFrom(...(Object.keys(PRESETS) as PresetId[])),
    moved: fc.array(fc.tuple(fc.nat(PARAMETERS.length - 1), fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 12 }),
    formulas: fc.record({ offer: choice, deal: choice, ask: choice }),
    markets: fc.dictionary(fc.constantFrom(...MARKET_KEYS), fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }), { maxKeys: 2 }),
    seed: fc.nat(4_294_967_295),
    draws: fc.integer({ min: 8, max: 131_072 }).map((eighths) => eighths * 8),
  })
  .map(({ preset, moved, ...rest }) => {
    const start = presetScenario(preset);
    const values: Record<ParameterKey, number> = { ...start.values };
    for (const [k, share] of moved) {
      const { key, bounds, options, unit } = PARAMETERS[k];
      const value = bounds[0] + share * (bounds[1] - bounds[0]);
      values[key] = options || unit === 'days' ? Math.round(value) : value;
    }
    const markets = PRESETS[preset].members === 'actors' ? { ...rest.markets } : {};
    const { seed, draws } = rest;
    const formulas: Scenario['formulas'] = rest.formulas as Scenario['formulas'];
    return { preset, values, formulas, markets, seed, draws };
  })
  .filter((each) => checkScenario(each).length === 0 && encodeScenario(each).length <= LONGEST_LINK);

const signed = (text: string): string => `${text}&sum=${checksum(text)}`;

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

test('encodeScenario writes only what differs from the preset, in characters that mail and chat leave alone', () => {
  const plain = encodeScenario(presetScenario('sag-aftra-2023'));
  expect(plain).toMatch(/^v=1&preset=sag-aftra-2023&seed=1&draws=8192&model=[0-9.]+&sum=[0-9a-f]{8}$/);
  fc.assert(
    fc.property(scenario, (asked) => {
      expect(encodeScenario(asked)).toMatch(/^[A-Za-z0-9=&%._+-]+$/);
    }),
  );
});

test('links without a version of the model read as they did, and say that they name none', () => {
  const plain = 'v=1&preset=sag-aftra-2023&seed=1&draws=8192&sum=feaf608e';
  const moved = 'v=1&preset=sag-aftra-2023-settled&dealStep1=9&scaleLinkedBase=1800000000&seed=7&draws=1024&sum=57f61b86';
  for (const link of [plain, moved]) {
    const { status, scenario: read, made } = decodeScenario(link);
    expect({ status, made }).toEqual({ status: 'exact', made: { model: null, nets: null } });
    expect(encodeScenario(read)).toBe(signed(`${link.slice(0, link.indexOf('&sum='))}&model=${MODEL_VERSION}`));
  }
  expect(decodeScenario(plain).scenario).toEqual(presetScenario('sag-aftra-2023'));
});

test.each(['wga-2023', 'wga-2023-settled'] as const)('a link of %s names the preset alone, and reads as it', (id) => {
  const link = encodeScenario(presetScenario(id));
  expect(link).toMatch(new RegExp(`^v=1&preset=${id}&seed=1&draws=8192&model=${MODEL_VERSION}&sum=[0-9a-f]{8}$`));
  expect(decodeScenario(link)).toEqual({
    status: 'exact',
    scenario: presetScenario(id),
    notes: [],
    made: { model: MODEL_VERSION, nets: null },
  });
});

test('decodeScenario tells every cut of a link from the whole, and still gives a scenario that can be run', () => {
  const link = encodeScenario({
    ...presetScenario('sag-aftra-2023'),
    seed: 77,
    draws: 512,
    values: { ...presetScenario('sag-aftra-2023').values, wageShare: 65, horizon: 12 },
  });
  for (let length = 0; length < link.length; length++) {
    const decoded = decodeScenario(link.slice(0, length));
    expect(['incomplete', 'unreadable']).toContain(decoded.status);
    expect(decoded.notes.length).toBeGreaterThan(0);
    expect(checkScenario(decoded.scenario)).toEqual([]);
    // Only the last value can be half a value, and then it is named as doubtful.
    const { wageShare, horizon } = decoded.scenario.values;
    if (![40, 65].includes(wageShare)) expect(decoded.notes[0]).toContain(`lost its end: wageShare = ${wageShare}.`);
    expect([9, 12]).toContain(horizon);
  }
});

test('decodeScenario notices any one changed character', () => {
  const link = encodeScenario({ ...presetScenario('sag-aftra-2023-settled'), seed: 3 });
  fc.assert(
    fc.property(fc.nat(link.length - 1), fc.constantFrom(...'0123456789abcxyz'), (at, char) => {
      const changed = link.slice(0, at) + char + link.slice(at + 1);
      if (changed !== link) expect(decodeScenario(changed).status).not.toBe('exact');
    }),
  );
});

test('decodeScenario repairs values that break a rule and names them', () => {
  const decoded = decodeScenario(signed('v=1&preset=sag-aftra-2023&horizon=99&wageShare=50&seed=1&draws=100'));
  expect(decoded.status).toBe('repaired');
  expect(decoded.scenario.values.horizon).toBe(9);
  expect(decoded.scenario.values.wageShare).toBe(50);
  expect(decoded.scenario.draws).toBe(8192);
  expect(decoded.notes.join(' ')).toMatch(/horizon must be from 3 to 15 \(years\); it is 99/);
  expect(decoded.notes.join(' ')).toMatch(/draws must be a multiple of 8 from 64 to 1,048,576; it is 100/);
});

test('decodeScenario keeps the preset where two values clash', () => {
  const decoded = decodeScenario(signed('v=1&preset=sag-aftra-2023&judgedMedian=200&judgedP90=90&seed=1&draws=64'));
  expect(decoded.status).toBe('repaired');
  expect(checkScenario(decoded.scenario)).toEqual([]);
  expect(decoded.notes.join(' ')).toContain('judgedP90 must be longer than judgedMedian');
});

test.each([
  ['', /must name a preset/],
  ['#hello', /must name a preset/],
  ['v=1&preset=constructor', /must name a preset/],
  ['v=1&preset=__proto__', /must name a preset/],
  ['v=9&preset=sag-aftra-2023', /must be of version 1; it says “9”/],
  [`v=1&preset=sag-aftra-2023&${'x'.repeat(2000)}`, /at most 1,800 characters long; it has 2,026/],
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
      'preset=sag-aftra-2023',
      '__proto__=1',
      'constructor=2',
      'seed=-1',
      'draws=NaN',
      'askFormula=%E0%A4%A',
      'horizon=1e400',
    ),
  );
  fc.assert(
    fc.property(fc.array(pair), fc.boolean(), (pairs, sign) => {
      const text = ['v=1', 'preset=sag-aftra-2023', ...pairs].join('&');
      const decoded = decodeScenario(sign ? signed(text) : text);
      expect(checkScenario(decoded.scenario)).toEqual([]);
      expect(Object.getPrototypeOf(decoded.scenario.values)).toBe(Object.prototype);
    }),
  );
});
