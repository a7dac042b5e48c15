import { resolve } from '../../../src/model/question';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BLOCK_SIZE } from '../../../src/model/column';
import { appliesTo, needsOf, QUANTITY_IDS } from '../../../src/model/run/quantities';
import { PRESET_IDS } from '../../../src/cases/cases';
import { PATH_POINTS, prepareSimulation, type BlockColumns } from '../../../src/model/run/worlds';
import type { Scenario } from '../../../src/scenario/scenario';
import { presetWith, run, scenarios } from '../../support/model';
import { cases } from '../../support/cases';

/** Everything of each draw, as text that tells apart every bit. */
function bits(blocks: readonly BlockColumns[]): string[] {
  return blocks.flatMap((block) =>
    Array.from({ length: block.count }, (_, i) =>
      [
        ...Object.values(block.quantities).map((values) => values[i]),
        ...block.byCompany.map((values) => values[i]),
        ...Array.from({ length: PATH_POINTS }, (_, k) => block.path[k * BLOCK_SIZE + i]),
      ].join(' '),
    ),
  );
}

/** Draws evaluated in blocks of these sizes. */
function inBlocks(scenario: Scenario, sizes: readonly number[]): BlockColumns[] {
  const evaluate = prepareSimulation(resolve(scenario));
  let first = 0;
  return sizes.map((size) => {
    const block = evaluate(first, size);
    first += size;
    return block;
  });
}

test('prepareSimulation: 256 draws have the same bits in one block, in 64 and 192, and in odd pieces', () => {
  const scenario = presetWith('sag-aftra-2023');
  const whole = bits(inBlocks(scenario, [256]));
  expect(bits(inBlocks(scenario, [64, 192]))).toEqual(whole);
  expect(bits(inBlocks(scenario, [1, 7, 100, 3, 145]))).toEqual(whole);
});

test('prepareSimulation: a shorter run is the beginning of a longer one, in any scenario, and blocks may come in any order', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(scenarios(), sizes, (scenario, pieces) => {
      const whole = bits([run(scenario, 16)]);
      const count = pieces.reduce((total, size) => total + size, 0);
      const parts = bits(inBlocks(scenario, pieces));
      expect(parts.slice(0, 16)).toEqual(whole.slice(0, count));
      const evaluate = prepareSimulation(resolve(scenario));
      const last = bits([evaluate(9, 7)]);
      expect([...bits([evaluate(0, 9)]), ...last]).toEqual(whole);
    }),
    { numRuns: cases(2), endOnFailure: true },
  );
});

test('prepareSimulation: a draw has the same bits beside draws whose work is back sooner or later', () => {
  // Lengths from days to years, so that the blocks end in different months.
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const scenario = { ...presetWith('uaw-2023', { lengthFrom: 1, judgedMedian: 60, judgedP90: 300, restartWeeks: 20 }), seed };
    expect(bits(inBlocks(scenario, Array(16).fill(1)))).toEqual(bits([run(scenario, 16)]));
  }
});

test('prepareSimulation: contributions of months that are like the one before are the same, whichever month a year begins in', () => {
  // The contract of 2007 changes in no month in which a year from day 0 begins.
  for (const seed of [1, 2, 3]) {
    const scenario = { ...presetWith('wga-2007-settled', { horizon: 9 }), seed };
    expect(bits(inBlocks(scenario, Array(16).fill(1)))).toEqual(bits([run(scenario, 16)]));
  }
});

test('prepareSimulation: two runs at the same time do not affect each other', () => {
  const [one, two] = [
    presetWith('sag-aftra-2023'),
    presetWith('sag-aftra-2023-settled', { horizon: 3, otherStart: 200, stopsMultiply: 1 }),
  ];
  const alone = bits(inBlocks(one, [8, 8]));
  const [first, second] = [prepareSimulation(resolve(one)), prepareSimulation(resolve(two))];
  const beside = [first(0, 8), second(0, 30), first(8, 8)];
  expect(bits([beside[0], beside[2]])).toEqual(alone);
});

test('prepareSimulation: the seed determines every draw, and another seed gives others', () => {
  const at = (seed: number) => bits([run({ ...presetWith('sag-aftra-2023'), seed }, 8)]);
  const one = at(1);
  expect(at(1)).toEqual(one);
  at(2).forEach((draw, i) => expect(draw).not.toBe(one[i]));
});

test('prepareSimulation fills no quantity beyond the draws requested', () => {
  const block = run(presetWith('sag-aftra-2023'), 8);
  expect(block.count).toBe(8);
  for (const id of QUANTITY_IDS) expect([id, ...block.quantities[id].subarray(8, 12)]).toEqual([id, 0, 0, 0, 0]);
});

test.each(PRESET_IDS)(
  'prepareSimulation gives %s the quantities that have a meaning in its dispute, in their order, and no other',
  (id) => {
    const question = resolve(presetWith(id));
    const { quantities, byCompany } = prepareSimulation(question)(0, 8);
    expect(Object.keys(quantities)).toEqual(QUANTITY_IDS.filter((each) => appliesTo(each, needsOf(question))));
    expect(byCompany).toHaveLength(question.companyCost.by === 'day' ? 0 : question.companies.length);
  },
);

test.each(PRESET_IDS)('the cost of the strike in %s is that of its companies together, where it is computed company by company', (id) => {
  const { quantities, byCompany } = run(presetWith(id), 8);
  if (byCompany.length === 0) return;
  for (let i = 0; i < 8; i++)
    expect(byCompany.reduce((sum, company) => sum + company[i], 0) / quantities.employersStopCost[i]).toBeCloseTo(1, 12);
});
