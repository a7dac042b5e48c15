import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PartOfBlock } from '../../src/model/run/worlds';
import { presetScenario, type Scenario } from '../../src/scenario/scenario';
import { directHost, directRunner } from '../../workers/direct';
import { createEngine, scenarioProblems } from '../../workers/engine';
import { createRunner } from '../../workers/pool';
import { buffersOf, type Ask } from '../../workers/protocol';
import { scenarioOf } from './fakes';
import { cases } from '../support/cases';

/** What a summary is as bytes: JSON keeps every bit of a finite number, and Infinity is null everywhere. */
const text = (summary: unknown): string => JSON.stringify(summary);
const DRAWS = 520;
const scenario: Scenario = { ...presetScenario('sag-aftra-2023'), draws: DRAWS };
const plain = directRunner().run(scenario).then(text);

/** All draws in blocks of the sizes given, over and over. */
function spans(sizes: readonly number[]): { first: number; count: number }[] {
  const found = [];
  for (let first = 0, k = 0; first < DRAWS; first += sizes[k++ % sizes.length])
    found.push({ first, count: Math.min(sizes[k % sizes.length], DRAWS - first) });
  return found;
}

test('block, collect: any split in any order over any engines comes to the same bytes', async () => {
  const engines = [1, 2, 3].map(() => createEngine());
  const expected = await plain;
  const split = fc.record({
    sizes: fc.array(fc.integer({ min: 60, max: 256 }), { minLength: 1, maxLength: 6 }),
    order: fc.array(fc.nat(), { minLength: 20, maxLength: 20 }),
  });
  fc.assert(
    fc.property(split, ({ sizes, order }) => {
      for (const engine of engines) engine.begin(scenario, 'all');
      const blocks = spans(sizes)
        .map((span, k) => ({ ...span, by: engines[order[k] % 3], at: order[k] }))
        .sort((a, b) => a.at - b.at);
      for (const { first, count, by } of blocks) engines[0].collect(by.block(first, count));
      expect(text(engines[0].summary(DRAWS))).toBe(expected);
    }),
    { numRuns: cases(2), seed: 7 },
  );
});

test('a block with its memory handed over is whole at the other end and empty at this one', () => {
  const engine = createEngine();
  engine.begin(scenario, 'all');
  const block = engine.block(100, 37);
  const before = structuredClone(block);
  const over: PartOfBlock = structuredClone(block, { transfer: buffersOf(block) as ArrayBuffer[] });
  expect(over).toEqual(before);
  expect([block.path!, ...Object.values(block.quantities)].filter(({ length }) => length > 0)).toEqual([]);
});

test('summary(draws) is of the first so many draws, also when more are there, and throws where one is missing', () => {
  const engine = createEngine();
  engine.begin(scenario, 'all');
  expect(() => engine.summary(8)).toThrow('not all of 8 draws are collected: 0');
  for (const first of [256, 0]) engine.collect(engine.block(first, 256));
  expect(engine.summary(512).result.draws).toBe(512);
  expect(() => engine.summary(520)).toThrow('not all of 520 draws are collected: 512');
  const shorter = createEngine();
  shorter.begin({ ...scenario, draws: 256 }, 'all');
  shorter.collect(shorter.block(0, 256));
  expect(text(engine.summary(256))).toBe(text(shorter.summary(256)));
});

test('begin forgets the run before, its blocks included', () => {
  const engine = createEngine();
  expect(() => engine.block(0, 256)).toThrow('no run has begun');
  engine.begin(scenarioOf(256, 1), 'all');
  engine.collect(engine.block(0, 256));
  engine.begin(scenarioOf(256, 2), 'all');
  expect(() => engine.summary(256)).toThrow('not all of 256 draws are collected: 0');
});

test.each([
  [0, 257],
  [0, 0],
  [-1, 8],
  [513, 8],
])('block(%i, %i) throws: there is no such block', (first, count) => {
  const engine = createEngine();
  engine.begin(scenario, 'all');
  expect(() => engine.block(first, count)).toThrow('invalid block');
});

/** An engine that begins, and hands its blocks over, some turns of the event loop late. */
function late(ask: Ask, turns: () => number): Ask {
  const wait = async (): Promise<void> => {
    for (let k = turns(); k > 0; k--) await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return async (call, ...args) => {
    if (call === 'begin') await wait();
    const answer = await ask(call, ...args);
    if (call === 'block') await wait();
    return answer;
  };
}

test.each([1, 2, 4])('a run on %i engines, of which some are slow, comes to the same bytes', async (size) => {
  let opened = 0;
  const runner = createRunner(async () => {
    const host = directHost();
    const slow = opened++;
    return { ...host, ask: late(host.ask, () => 3 * slow) };
  }, size);
  // The second run has all engines from the start.
  expect(await runner.run(scenario).then(text)).toBe(await plain);
  expect(opened).toBe(size);
  expect(await runner.run(scenario).then(text)).toBe(await plain);
});

test.each([
  ['sag-aftra-2023', 'ceiling - 4000', 'ceiling - 5000'],
  ['wga-2023', 'ceiling - 5000', '20000 - pay'],
] as const)('begin and checkFormula judge formulas of %s on its own craft’s credits', (preset, holds, fails) => {
  const engine = createEngine();
  const asking = (ask: string): Scenario => {
    const start = presetScenario(preset);
    return { ...start, draws: 64, formulas: { ...start.formulas, ask: { text: ask } } };
  };
  expect(engine.checkFormula(holds, 1e9, preset)).toBeNull();
  expect(engine.begin(asking(holds), 'all')).toEqual([]);
  expect(engine.checkFormula(fails, 1e9, preset)?.message).toMatch(/negative/);
  expect(engine.begin(asking(fails), 'all').map(({ path }) => path)).toEqual(['formulas.ask']);
});

test('nets(draws) of a run of the nets alone is what the whole run says of them, to the digits that are shown', () => {
  const [whole, nets] = [createEngine(), createEngine()];
  whole.begin(scenario, 'all');
  nets.begin(scenario, 'nets');
  for (const [first, count] of [
    [0, 256],
    [256, 256],
    [512, 8],
  ]) {
    whole.collect(whole.block(first, count));
    nets.collect(nets.block(first, count));
  }
  const { quantities } = whole.summary(DRAWS).shown;
  expect(nets.nets(DRAWS)).toEqual({ members: quantities.membersNetGain, employers: quantities.employersNetCost });
});

test('a preview forgets the run, leaves the run’s numbers as they were, and is refused with the problems of a run', async () => {
  const engine = createEngine();
  engine.begin(scenario, 'all');
  engine.preview(scenario, { points: 64, parts: [] });
  expect(() => engine.block(0, 256)).toThrow('no run has begun');
  engine.begin(scenario, 'all');
  for (const [first, count] of spans([256]).map(({ first, count }) => [first, count])) engine.collect(engine.block(first, count));
  expect(text(engine.summary(DRAWS))).toBe(await plain);
  const wrong = { ...scenario, values: { ...scenario.values, horizon: 99 } };
  expect(engine.preview(wrong, { points: 64, parts: [] })).toEqual(engine.begin(wrong, 'all'));
});

test('a fault of a whole formula names no character, one of a part does', () => {
  const message = (text: string): string => {
    const scenario = presetScenario('sag-aftra-2023');
    return scenarioProblems({ ...scenario, formulas: { ...scenario.formulas, deal: { text } } })[0]!.message;
  };
  expect(message('10%')).toMatch(/^dealFormula must be a formula: a residual is in dollars; this is a share/);
  expect(message('')).toMatch(/^dealFormula must be a formula: the formula is empty/);
  expect(message('0 - pay')).toMatch(/^dealFormula must be a formula: the residual of credit 1 is negative/);
  expect(message('2 * (pay + 10%)')).toMatch(/^dealFormula must be a formula; at character 6: one side is in dollars/);
});
