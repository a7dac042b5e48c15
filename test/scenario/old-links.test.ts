import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PRESET_IDS, type PresetId } from '../../src/cases/cases';
import { keyIn, retiredNote, V1_KEYS, withOldNames } from '../../src/scenario/aliases';
import { checksum } from '../../src/scenario/checksum';
import { decodeScenario, encodeScenario } from '../../src/scenario/codec';
import { withSum } from '../../src/scenario/link-text';
import { ALL_KEYS, parametersOf } from '../../src/scenario/parameters';
import { presetScenario, type Scenario } from '../../src/scenario/scenario';
import { withLabels } from '../../src/words/labels';
import { version1Link } from '../support/version-1';

/** A link that a page of version 1 wrote, and what it meant then: values by the names of then, one for every name. */
interface OldLink {
  readonly name: string;
  readonly link: string;
  readonly scenario: Omit<Scenario, 'values'> & { readonly values: Readonly<Record<string, number>> };
}

const LINKS = JSON.parse(readFileSync(join(import.meta.dirname, '../golden/links-v1.json'), 'utf8')) as readonly OldLink[];

/** Inputs of version 1 that the disputes of then have no more. */
const RETIRED = ['contraction', 'makeUp', 'makeUpOverscale', 'makeUpMonths', 'insuredMembers', 'insuranceTakeUp', 'insuranceWeekly'];

describe.each(LINKS)('the old link “$name”', ({ link, scenario: meant }) => {
  const { status, scenario, notes, made } = decodeScenario(link);
  const named = link.split('&').map((pair) => pair.slice(0, pair.indexOf('=')));
  /** Inputs of the link that the dispute does not have: they had no effect then, or are none of its inputs any longer. */
  const gone = named.filter((key) => V1_KEYS.includes(key) && keyIn(meant.preset, key) === undefined);

  test('is read whole; only inputs that had no effect or are none any longer are left out, each with a note that names it', () => {
    expect(status).toBe(gone.length === 0 ? 'exact' : 'repaired');
    expect(notes).toEqual(
      gone.map((key) =>
        RETIRED.includes(key)
          ? expect.stringMatching(new RegExp(`^${key} is no longer an input of ${meant.preset}: [^.]+\\. It is left out\\.$`))
          : `${key} has no effect in ${meant.preset} and is left out.`,
      ),
    );
    expect(made?.model).toBe('1.9.1');
  });

  test('has every value that it names under its name of today, as it was meant; all else is as in the preset of today', () => {
    const { values, ...rest } = meant;
    expect(Object.keys(values).sort()).toEqual([...V1_KEYS].sort());
    const renamed = Object.keys(values).flatMap((old) => keyIn(meant.preset, old) ?? []);
    // No two names of then are one of today.
    expect(new Set(renamed).size).toBe(renamed.length);
    const given = named.flatMap((old) => {
      const key = V1_KEYS.includes(old) ? keyIn(meant.preset, old) : undefined;
      return key === undefined ? [] : [[key, values[old]] as const];
    });
    expect(scenario).toEqual({ ...rest, values: { ...presetScenario(meant.preset).values, ...Object.fromEntries(given) } });
  });

  test('moves nothing that version 1 did not have', () => {
    const start = presetScenario(meant.preset).values;
    const old = V1_KEYS.map((key) => keyIn(meant.preset, key));
    for (const { key } of parametersOf(meant.preset)) if (!old.includes(key)) expect(scenario.values[key], key).toBe(start[key]);
  });

  test('becomes a link of version 2 that reads back as the same', () => {
    const again = encodeScenario(scenario, made!.nets);
    expect(again).toMatch(/^sum=[\da-f]{8}&v=2&preset=/);
    expect(decodeScenario(again)).toMatchObject({ status: 'exact', notes: [], scenario, made: { nets: made!.nets } });
  });

  test.runIf(gone.length === 0)('is what version1Link() of the tests writes', () => {
    expect(version1Link(scenario, made!.nets)).toBe(link);
  });
});

/** Disputes that version 1 knew. */
const OLD_PRESETS = [...new Set(LINKS.map(({ scenario: { preset } }) => preset))];

test('the old links are of every preset of then, and name every input that is no option', () => {
  expect(OLD_PRESETS.sort()).toEqual(['sag-aftra-2023', 'sag-aftra-2023-settled', 'wga-2023', 'wga-2023-settled']);
  const named = new Set(LINKS.flatMap(({ link }) => link.split('&').map((pair) => pair.slice(0, pair.indexOf('=')))));
  const options = V1_KEYS.filter((key) =>
    PRESET_IDS.some((id) => parametersOf(id).some((parameter) => parameter.key === key && parameter.options)),
  );
  expect(V1_KEYS.filter((key) => !named.has(key) && !options.includes(key))).toEqual([]);
});

test('every name of version 1 is one of an input in some preset of then, or of one that is retired in all of them; no name is there twice', () => {
  expect(new Set(V1_KEYS).size).toBe(V1_KEYS.length);
  for (const old of V1_KEYS) {
    const [known, retired] = [
      OLD_PRESETS.map((id) => keyIn(id, old) !== undefined),
      OLD_PRESETS.map((id) => retiredNote(id, old) !== null),
    ];
    expect([known.includes(true), retired.every(Boolean)], old).toEqual([!RETIRED.includes(old), RETIRED.includes(old)]);
  }
  expect(RETIRED.filter((old) => !V1_KEYS.includes(old))).toEqual([]);
});

test.each(PRESET_IDS)('what takes the place of a retired input is an input of %s; what the dispute has is not retired', (id) => {
  for (const old of RETIRED) {
    const note = retiredNote(id, old);
    if (keyIn(id, old) !== undefined) expect(note, old).toBeNull();
    if (note === null) continue;
    expect(note).toMatch(new RegExp(`^${old} is no longer an input of ${id}: [^.]+\\.$`));
    const named = note.slice(note.indexOf(':')).match(/\b[a-z]+[A-Z]\w*\b/g) ?? [];
    expect(named.length, note).toBeGreaterThan(0);
    for (const key of named) expect(keyIn(id, key), note).toBe(key);
    // On the page all of them have their labels.
    expect(withLabels(note, id)).toMatch(/^“[A-Z][^”]+” is no longer an input of [^.]*“[A-Z][^”]+”[^.]*\.$/);
    expect(withLabels(note, id)).not.toMatch(/\b[a-z]+[A-Z]\w*\b/);
  }
  for (const word of ['', 'toString', '__proto__', 'horizon', 'offerStep1', 'stopTv', 'backgroundShare'])
    expect(retiredNote(id, word)).toBeNull();
});

test.each(['1', '2'])('a retired input in a link of version %s is named with what takes its place, whatever its value', (version) => {
  const read = (text: string) => decodeScenario(withSum(text, checksum(text)));
  for (const value of ['82', '-1', 'x', ''])
    expect(read(`v=${version}&preset=sag-aftra-2023&contraction=${value}&horizon=12`)).toMatchObject({
      status: 'repaired',
      scenario: { values: { ...presetScenario('sag-aftra-2023').values, horizon: 12 } },
      notes: [
        'contraction is no longer an input of sag-aftra-2023: work falls by a path of quarters, as deep as contractionDepth says. It is left out.',
      ],
    });
  // A dispute that never had it says so; one that still has it reads it.
  expect(read(`v=${version}&preset=own&contraction=82`).notes).toEqual(['contraction has no effect in own and is left out.']);
  expect(read(`v=${version}&preset=own&makeUp=30`)).toMatchObject({ status: 'exact', scenario: { values: { makeUp: 30 } } });
});

test.each(PRESET_IDS)('keyIn of %s gives names of its table alone, and the name itself for a name of the table', (id) => {
  const keys: readonly string[] = parametersOf(id).map(({ key }) => key);
  for (const key of keys) expect(keyIn(id, key)).toBe(key);
  for (const old of V1_KEYS) expect([undefined, ...keys]).toContain(keyIn(id, old));
  for (const word of ['', 'toString', '__proto__', 'constructor', 'offerStep4', 'term.general-increase'])
    expect(keyIn(id, word)).toBeUndefined();
});

test.each<[PresetId, string, string]>([
  ['sag-aftra-2023', 'offerStep1', 'term.general-increase.offer.1'],
  ['wga-2023', 'askStep3', 'term.general-increase.ask.3'],
  ['sag-aftra-2023-settled', 'dealBackground2', 'term.background-increase.deal.2'],
  ['wga-2023', 'ceilingGain', 'term.contribution-ceilings.offer'],
  ['sag-aftra-2023', 'replicaPayDeal', 'term.replicas.deal'],
  ['wga-2023', 'replicaPayDeal', 'term.writers-rooms.deal'],
  ['sag-aftra-2023', 'replicaDays', 'replicaDays'],
  ['wga-2023', 'replicaDays', 'crewSizePay'],
  ['wga-2023-settled', 'replicaShare', 'crewSizeShare'],
  ['sag-aftra-2023', 'bonusValue', 'term.success-bonus.deal'],
  ['wga-2023', 'revenueShareValue', 'term.revenue-share.ask'],
])('in %s, %s is %s', (id, old, key) => {
  expect(keyIn(id, old)).toBe(key);
});

test.each(PRESET_IDS)('withOldNames of %s adds the names that differ, each with the value of its input, and changes nothing', (id) => {
  const { values } = presetScenario(id);
  const both = withOldNames(id, values);
  expect(both).toMatchObject(values);
  const added = Object.keys(both).filter((name) => !(name in values));
  expect(added.sort()).toEqual(V1_KEYS.filter((old) => keyIn(id, old) !== undefined && keyIn(id, old) !== old).sort());
  for (const old of added) {
    expect(both[old], old).toBe(values[keyIn(id, old)!]);
    expect(ALL_KEYS.has(keyIn(id, old)!)).toBe(true);
  }
});

test('withOldNames gives both disputes the names of then', () => {
  expect(withOldNames('sag-aftra-2023', presetScenario('sag-aftra-2023').values)).toMatchObject({
    offerStep1: 5,
    offerBackground1: 11,
    ceilingAsk: 2.2,
    replicaPayOffer: 50,
    replicaDays: 2,
    bonusValue: 9.7e6,
    revenueShareValue: 1e9,
  });
  expect(withOldNames('wga-2023', presetScenario('wga-2023').values)).toMatchObject({
    offerStep1: 4,
    replicaPayDeal: 60,
    replicaDays: 14,
    replicaShare: 40,
    bonusValue: 3.5e6,
  });
});
