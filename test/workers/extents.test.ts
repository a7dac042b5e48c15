import { expect, test } from 'vitest';
import { ALL_PARTS, type Part } from '../../src/scenario/answer-parts';
import { presetScenario } from '../../src/scenario/scenario';
import { directHost } from '../../workers/direct';
import { createRunner } from '../../workers/pool';
import { extentOf, PARTS_OF } from '../../workers/protocol';

const scenario = { ...presetScenario('sag-aftra-2023-settled'), draws: 256 };
const SEARCHED = ['breakEvenLengthMembers', 'breakEvenLengthEmployers', 'breakEvenLengthAsk'];

test('extentOf names the least extent that holds the parts', () => {
  const all = ALL_PARTS.reduce<readonly (readonly Part[])[]>((sets, part) => [...sets, ...sets.map((set) => [...set, part])], [[]]);
  expect(all).toHaveLength(8);
  for (const parts of all) {
    const held = PARTS_OF[extentOf(parts)];
    expect(parts.filter((part) => !held.includes(part))).toEqual([]);
    for (const less of ['without-search', 'all', 'with-earnings'] as const)
      if (PARTS_OF[less].length < held.length) expect(parts.every((part) => PARTS_OF[less].includes(part))).toBe(false);
  }
});

test('a run without a costly part leaves it out and has every other number of the whole, to the bit', async () => {
  const runner = createRunner(async () => directHost());
  const least = await runner.run(scenario, { parts: [] });
  const usual = await runner.run(scenario);
  const whole = await runner.whole(scenario);
  expect([least.parts, usual.parts, whole.parts]).toEqual([[], ['break-even', 'checks'], ALL_PARTS]);
  expect((await runner.whole(scenario, ['checks'])).parts).toEqual(usual.parts);
  expect([least.checks, usual.checks]).toEqual([null, expect.anything()]);
  const known = Object.keys(usual.result.quantities).filter((id) => !SEARCHED.includes(id));
  expect(Object.keys(least.result.quantities)).toEqual(known);
  for (const summary of [usual, whole]) {
    expect(summary.result.quantities).toMatchObject(least.result.quantities);
    expect(summary.gainFan).toEqual(least.gainFan);
    expect(summary.companies).toEqual(least.companies);
    expect(summary.groups).toEqual(least.groups);
  }
  expect(whole.result.quantities).toEqual(usual.result.quantities);
  runner.close();
});
