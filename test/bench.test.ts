import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { PRESETS } from '../src/cases/cases';
import type { FormulaChoice, Scenario } from '../src/scenario/scenario';
import { disagreement } from './bench/agreement';
import { bench } from './bench/bench';
import { fastest } from './bench/fastest';
import { prepareKernel, type KernelWorld } from './bench/kernel';
import { PORTS, startPort, type Program } from './bench/port';
import { readRecords, writeRecords, type Records } from './bench/records';
import { said } from './bench/row';
import { LIMIT_MS } from './support/limit';
import { lasting, presetWith } from './support/model';

const folder = mkdtempSync(join(tmpdir(), 'bench-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** More than two blocks of the engine's and one of the NumPy port's, the last one not full. */
const DRAWS = 600;

const formulas = (offer: string, deal: string, ask: string): Scenario['formulas'] => {
  const typed = (text: string): FormulaChoice => ({ text });
  return { offer: typed(offer), deal: typed(deal), ask: typed(ask) };
};

/** Both unions' presets; and options, bounds and formulas that no preset has. */
const SCENARIOS: readonly (readonly [string, Scenario])[] = [
  ['the actors’ strike', presetWith('sag-aftra-2023')],
  ['the writers’ strike as it ended', presetWith('wga-2023-settled')],
  [
    'formulas that fall unlike the contract’s, stops that multiply, inflation',
    {
      ...presetWith('sag-aftra-2023', { settlementFrom: 1, stopsMultiply: 1, horizon: 7, inflation: 2 }),
      formulas: formulas(
        '100 + $0.01 / view * views',
        '0.5 * pay',
        '0.01 * streamingRevenue * titleShare + (exhibitionYear < 4 ? 2000 : 0)',
      ),
    },
  ],
  [
    'a long stop that shrinks the industry, no lag, slow making up, fifteen years',
    presetWith('sag-aftra-2023', {
      ...lasting(500, 20),
      contractionByStrike: 30,
      residualLag: 0,
      makeUpPace: 5,
      cancelled: 0,
      horizon: 15,
    }),
  ],
  [
    'the longest stops and the shortest horizon, no room to make up, terms by name with a success bonus',
    presetWith('sag-aftra-2023-settled', { ...lasting(730, 730), makeUpRoom: 0, horizon: 3, discount: 0 }),
  ],
  // The ports know no waves: everybody is out, or nobody.
  ['no residuals, work made up evenly', presetWith('own', { ...lasting(90), restartWeeks: 4, makeUp: 60, shareOut: 100 })],
  ['points added to contributions, no stop', presetWith('uaw-2023-settled', lasting(0))],
];

/** The shoots are the members' work in most disputes. */
const worldsOf = ({ preset }: Scenario): readonly KernelWorld[] =>
  PRESETS[preset].has.sharedWork ? ['offer', 'strike'] : ['offer', 'strike', 'shoots'];

async function resultsOf(program: Program, inputs: Records): Promise<Records> {
  const path = join(folder, 'inputs');
  writeRecords(path, inputs);
  const port = startPort(program, folder, path);
  try {
    await port.round();
    return await port.results();
  } finally {
    port.close();
  }
}

for (const { name, program: find, missing } of Object.values(PORTS)) {
  const program = find(folder);
  for (const [what, scenario] of SCENARIOS)
    test.skipIf(!program)(`the kernel in ${name} agrees with the engine, ${what}${program ? '' : ` (skipped: ${missing})`}`, async () => {
      for (const world of worldsOf(scenario)) {
        const kernel = prepareKernel(scenario, world, DRAWS);
        kernel.run();
        const { where, relative } = disagreement(kernel.results(), await resultsOf(program!, kernel.inputs));
        expect(relative, `${world}: ${where}`).toBeLessThan(1e-9);
      }
    });
}

test('disagreement() finds the one value that differs', () => {
  const one = { a: Float64Array.of(1, -2e9, 3e9), b: Float64Array.of(Infinity, 0) };
  const but = (a: number, b = Infinity): Records => ({ a: Float64Array.of(1, a, 3e9), b: Float64Array.of(b, 0) });
  expect(disagreement(one, but(-2e9))).toEqual({ where: 'nowhere', relative: 0 });
  expect(disagreement(one, but(-2e9 * (1 + 1e-6))).where).toBe('a[1]');
  expect(disagreement(one, but(-2e9 * (1 + 1e-6))).relative).toBeCloseTo(1e-6, 9);
  expect(disagreement(one, but(-2e9, 1e9))).toEqual({ where: 'b[0]', relative: Infinity });
  expect(disagreement(one, but(NaN))).toEqual({ where: 'a[1]', relative: Infinity });
});

test('disagreement() refuses results of other columns', () => {
  expect(() => disagreement({ a: new Float64Array(1) }, { b: new Float64Array(1) })).toThrow('different columns');
  expect(() => disagreement({ a: new Float64Array(1) }, { a: new Float64Array(2) })).toThrow('different numbers of values');
});

test('records come back from their file as they were', () => {
  const path = join(folder, 'records');
  const records = { draws: Float64Array.of(3), 'terms.offer.principal1': Float64Array.of(0.05, -0, Infinity), none: new Float64Array(0) };
  writeRecords(path, records);
  expect(readRecords(path)).toEqual(records);
  expect(() => writeRecords(path, { ['long'.repeat(10)]: Float64Array.of(1) })).toThrow('name is too long');
});

test('fastest() takes the least of the interleaved rounds', async () => {
  const order: string[] = [];
  const taking = (name: string, ...times: number[]) => {
    return () => {
      order.push(name);
      return times.shift()!;
    };
  };
  expect(await fastest({ a: taking('a', 5, 2, 4), b: taking('b', 3, 7, 9) }, 3)).toEqual({ a: 2, b: 3 });
  expect(order.join('')).toBe('ababab');
});

test('said() tells ratio, checksums, and whether the aim is met', () => {
  const row = (ms: number) => ({
    title: 'a against b',
    sides: [
      { name: 'a', ms, checksum: '1.0' },
      { name: 'bb', ms: 2, checksum: '1.1' },
    ] as const,
  });
  expect(said(row(3))).toBe('a against b: 1.50 ×   no aim\n    a    checksum 1.0\n    bb   checksum 1.1');
  expect(said({ ...row(3), aim: { is: '≤', ratio: 1.5 } })).toContain('aim ≤ 1.5 ×: met');
  expect(said({ ...row(4), aim: { is: '≤', ratio: 1.5 } })).toContain('aim ≤ 1.5 ×: not met');
  expect(said({ ...row(4), aim: { is: '≥', ratio: 1.5 } })).toContain('aim ≥ 1.5 ×: met');
  expect(said({ ...row(2), aim: { is: '≥', ratio: 1.5 } })).toContain('aim ≥ 1.5 ×: not met');
  expect(said({ title: 'a against b', skipped: 'no gcc' })).toBe('a against b\n    skipped: no gcc');
});

/** What the bench prints, whether both sides do the same work, and why it may be skipped. */
const ROWS: readonly { title: string; same?: boolean; measure?: boolean; skipped?: string }[] = [
  { title: 'the engine against C', same: true, skipped: PORTS.c.missing },
  { title: 'NumPy against the engine', same: true, skipped: PORTS.numpy.missing },
  { title: 'a formula as column kernel against hand-written JS', same: true },
  { title: 'mathjs evaluate against the column kernel', same: true },
  { title: 'a model of ten inputs: mathjs', same: true },
  { title: 'the same with its inputs drawn', same: false },
  { title: 'a whole run against the first picture', same: false },
  { title: 'a final answer with only the first screen open', same: true },
  { title: 'the summary against the run it sums up', same: true },
  { title: 'a forecast of a length by five families', same: false },
  { title: 'the same by 200 resamples', same: false },
  { title: 'to begin a run against a block of 256 draws', same: false },
  { title: 'a preview of all three cases', measure: true },
  { title: 'the same with four times the points', measure: true },
  { title: 'answers while a thumb is dragged', measure: true, skipped: 'no browser' },
  { title: 'the same with the page’s thread slowed 4×', measure: true, skipped: 'no browser' },
  { title: 'the same with four times the draws', measure: true, skipped: 'no browser' },
  { title: 'the page’s thread for a move', measure: true, skipped: 'no browser' },
  { title: 'the longest task of the page', measure: true, skipped: 'no browser' },
  { title: 'from a slider’s move to changed figures', measure: true, skipped: 'no browser' },
  { title: 'from letting go to the whole in Chromium', same: true, skipped: 'no browser' },
  { title: 'from load to the first figure', measure: true, skipped: 'no browser' },
  { title: 'the same with the page’s thread slowed 4×, from load', measure: true, skipped: 'no browser' },
  { title: 'from load of a link to its first figure', measure: true, skipped: 'no browser' },
  { title: 'the same with the page’s thread slowed 4×, of a link', measure: true, skipped: 'no browser' },
];

test(
  'the bench prints a ratio with the checksums of both sides, or a measure, and its aim, in every row, or why it is skipped',
  async () => {
    const printed: string[] = [];
    await bench({ rounds: 1, draws: 64, credits: 64, samples: 64, run: 512, moves: 1, drag: 300 }, (text) => printed.push(text));
    expect(printed).toHaveLength(ROWS.length);
    ROWS.forEach(({ title, same, measure, skipped }, k) => {
      const text = printed[k];
      expect(text).toContain(title);
      if (skipped && text.includes(`skipped: ${skipped}`)) return;
      if (measure) return expect(text, title).toMatch(/: \d+(\.\d)? (ms|answers) {3}(no aim|aim .+: (not )?met)(\n|$)/);
      expect(text, title).toMatch(/: \d+\.\d\d × {3}(no aim|aim .+: (not )?met)\n/);
      const checksums = [...text.matchAll(/ checksum (.+)/g)].map(([, checksum]) => checksum);
      expect(checksums, title).toHaveLength(2);
      for (const checksum of checksums) expect(checksum, title).toMatch(/\d/);
      // Engines of several languages differ in the last digits.
      const numbers = checksums.map((checksum) => Number(checksum.replace(/,.*/, '')));
      if (same && numbers.every(Number.isFinite)) expect(numbers[0] / numbers[1], title).toBeCloseTo(1, 9);
      else if (same) expect(checksums[0], title).toBe(checksums[1]);
    });
    // Two dozen rows, of which each page row opens the page a few times.
  },
  3 * LIMIT_MS,
);
