import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { factValue, FACTS } from '../../../src/cases/facts';
import { PRESET_IDS, PRESETS, type PresetId } from '../../../src/cases/cases';
import { TEXTS } from '../../../src/cases/texts';
import { calibrationOf, type CalibrationRow } from '../../../src/model/members/calibration';
import { membersOf } from '../../../src/model/members/members-of';
import { resolve } from '../../../src/model/question';
import { presetWith, type SomeValues } from '../../support/model';
import { BY_HEAD, WITH_KINDS } from './box';

const NEAR = 1e-6;

/** The numbers with their sources, as the command has them; those that the page loads first come without. */
const bare = { ...FACTS };
beforeAll(() => void Object.assign(FACTS, TEXTS));
afterAll(() => void Object.assign(FACTS, bare));

function rowsOf(preset: PresetId, values: SomeValues = {}): readonly CalibrationRow[] {
  const question = resolve(presetWith(preset, values));
  return calibrationOf(question, membersOf(question));
}

/** Whether a row reaches what it is held against. */
const isWithin = ({ low, high, reached }: CalibrationRow): boolean => reached >= low! * (1 - NEAR) && reached <= high! * (1 + NEAR);

const nameOf = ({ target, pay }: CalibrationRow): string => `${target} ${pay ?? ''}`.trim();

describe.each(WITH_KINDS)('%s', (preset) => {
  const rowsWith = (use: CalibrationRow['use']): readonly CalibrationRow[] => rowsOf(preset).filter((row) => row.use === use);

  test('all that the distribution is solved from is reached', () => {
    const fitted = rowsWith('fitted');
    expect(fitted.length).toBeGreaterThanOrEqual(3);
    expect(fitted.filter((row) => !isWithin(row)).map(nameOf)).toEqual([]);
  });

  test('every published number lies in its own range and has a source; what is only told has none', () => {
    for (const row of rowsOf(preset)) {
      const { use, value, low, high, source } = row;
      if (use === 'told') expect([value, low, high, source]).toEqual([null, null, null, null]);
      else {
        expect([nameOf(row), low! <= value! && value! <= high!]).toEqual([nameOf(row), true]);
        expect([nameOf(row), typeof source]).toEqual([nameOf(row), 'string']);
      }
    }
  });

  test('the shares that are told are of ascending pay and fall with it', () => {
    const told = rowsWith('told');
    expect(told.length).toBeGreaterThan(8);
    told.slice(1).forEach(({ pay, reached }, k) => {
      expect(pay!).toBeGreaterThan(told[k].pay!);
      expect(reached).toBeLessThan(told[k].reached);
    });
  });

  test('the share at the threshold is the one that it is solved from', () => {
    const { members } = PRESETS[preset];
    const threshold = factValue(members.threshold as Parameters<typeof factValue>[0]);
    const [fitted, again] = rowsOf(preset).filter(({ target, pay }) => target === 'at or above' && pay === threshold);
    expect([fitted.use, again.use]).toEqual(['fitted', 'told']);
    expect(again.reached).toBe(fitted.reached);
    expect(fitted.reached / fitted.value!).toBeCloseTo(1, 9);
  });
});

describe.each(['sag-aftra-2023', 'sag-aftra-2023-settled'] as const)('%s', (preset) => {
  const rows = rowsOf(preset);
  const row = (target: CalibrationRow['target'], pay: number | null = null): CalibrationRow =>
    rows.find((each) => each.target === target && each.pay === pay)!;

  test('13.3% of actors reach the plan, between 12.7 and 14', () => {
    const { reached, low, high } = row('at or above', 26_470);
    expect([low, high]).toEqual([0.127, 0.14]);
    expect(reached).toBeCloseTo(0.133, 9);
  });

  test('the actors’ shares are told at eleven amounts', () => {
    const told = rows.filter(({ use }) => use === 'told');
    expect(told.map(({ pay }) => pay)).toEqual([1000, 5000, 10_000, 20_000, 26_470, 35_020, 50_000, 80_000, 100_000, 250_000, 1_000_000]);
    expect(told.every(({ target }) => target === 'at or above')).toBe(true);
  });

  test('the published points that it is not solved from hold, too: the third point of 1997, and contributions at the plan of 2020', () => {
    const tested = rows
      .filter(({ use }) => use === 'test')
      .filter(({ target }) => target !== 'covered pay of all members as the inputs have it');
    expect(tested.map(nameOf)).toEqual(['below 38800', 'pay from 35020']);
    expect(tested.map(isWithin)).toEqual([true, true]);
  });

  test('covered pay as the inputs have it is more than contributions say as set, and in their range on the union’s wage base', () => {
    const target = 'covered pay of all members as the inputs have it';
    expect(row(target).use).toBe('test');
    expect(row(target).reached).toBeGreaterThan(row(target).high!);
    const unions = rowsOf(preset, { scaleLinkedBase: 1.8e9 });
    expect(unions.filter((each) => each.target === target).map(isWithin)).toEqual([true]);
    // What is solved from published numbers alone does not move with the base.
    expect(unions.filter(({ use }) => use === 'told').map(({ reached }) => reached)).toEqual(
      rows.filter(({ use }) => use === 'told').map(({ reached }) => reached),
    );
  });
});

test('the rows tell when an input leaves the range of what it stands for', () => {
  const outside = rowsOf('sag-aftra-2023', { noPayShare: 45, paySpread: 2.6 }).filter((row) => row.use === 'fitted' && !isWithin(row));
  expect(outside.map(nameOf)).toContain('without pay');
  expect(outside.map(nameOf)).toContain('below 1940');
});

test('writers’ mean and median pay of 2023 are both reached, by their highest pay', () => {
  const of = (target: CalibrationRow['target']): CalibrationRow => rowsOf('wga-2023').find((row) => row.target === target)!;
  for (const target of ['mean pay of members with pay', 'median pay of members with pay'] as const)
    expect(of(target).reached / of(target).value!, target).toBeCloseTo(1, 9);
});

test('there is nothing to tell where pay is by head', () => {
  for (const preset of BY_HEAD) expect(rowsOf(preset)).toEqual([]);
  expect([...WITH_KINDS, ...BY_HEAD].sort()).toEqual([...PRESET_IDS].sort());
});
