import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRESET_IDS, type PresetId } from '../../../src/cases/cases';
import { fifthCells, FLOWS, SESSIONS, streamingThirds, type GroupBy, type MemberCells } from '../../../src/model/members/cells';
import { membersOf } from '../../../src/model/members/members-of';
import { shareFrom } from '../../../src/model/members/pay-distribution';
import { resolve, type Question } from '../../../src/model/question';
import { normalQuantile } from '../../../src/random/normal';
import { presetScenario } from '../../../src/scenario/scenario';
import { cases } from '../../support/cases';
import { mean, presetWith, sum, within } from '../../support/model';
import { BY_HEAD, changedMembers, questionOf, WITH_KINDS } from './box';

/** Ways in which the members are divided into groups. */
const divisionsOf = ({ groups }: MemberCells): readonly GroupBy[] => [...new Set(groups.map(({ by }) => by))];

/** Every number of the groups, with a name. */
const numbersOf = ({ groups }: MemberCells): readonly (readonly [string, number])[] =>
  groups.flatMap(({ by, id, members, support, weights }) =>
    Object.entries({ ...weights, members, support }).map(([what, value]) => [`${by} ${id} ${what}`, value] as const),
  );

/** Mean pay of a kind in a normal year, from its members in each fine band. */
const meanPayOf = ({ means }: MemberCells, bands: Float64Array): number =>
  sum([...bands].map((members, b) => members * means[b])) / sum(bands);

/** How far the pay of all kinds together is from what the distribution reaches, relative. */
function missed(cells: MemberCells): number {
  const { none, reached } = cells.distribution!;
  const all = sum(cells.kinds.map((kind) => kind.members * meanPayOf(cells, kind.bands)));
  return Math.abs((all * (1 - none)) / reached - 1);
}

/** Checks what holds of the members of a question whatever its inputs. */
function checked(question: Question): void {
  const cells = membersOf(question);
  const wrong = numbersOf(cells).filter(([, value]) => !(value >= 0 && value <= 1 + 1e-12));
  expect(wrong.slice(0, 3)).toEqual([]);
  for (const by of divisionsOf(cells)) {
    const groups = cells.groups.filter((group) => group.by === by);
    const sums = {
      members: sum(groups.map(({ members }) => members)),
      support: sum(groups.map(({ support }) => support)),
      ...Object.fromEntries(FLOWS.map((flow) => [flow, sum(groups.map(({ weights }) => weights[flow]))])),
    };
    for (const [what, all] of Object.entries(sums)) expect(Math.abs(all - 1), `${by} ${what}`).toBeLessThan(1e-9);
  }
  cells.kinds.forEach(({ id, sessions, residuals, others, bands, members }) => {
    const parts = [...SESSIONS.map((flow) => sessions[flow]), residuals, others];
    expect(sum(parts), `${id}`).toBeCloseTo(1, 12);
    expect(Math.min(...parts), `${id}`).toBeGreaterThanOrEqual(0);
    expect(sum(bands) / members, `${id}`).toBeCloseTo(1, 9);
  });
  expect(sum(cells.kinds.map(({ members }) => members))).toBeCloseTo(1, 12);
  const { edges, means } = cells;
  expect(edges[0]).toBe(0);
  means.forEach((pay, b) => {
    const near = 1 + 1e-6;
    expect([b, pay * near >= edges[b], pay <= edges[b + 1] * near]).toEqual([b, true, true]);
    // Fifths of members who all have the same pay end where they begin.
    expect([b, cells.distribution ? edges[b + 1] > edges[b] : edges[b + 1] >= edges[b]]).toEqual([b, true]);
  });
  // Not exactly where a kind of few members would have to earn more than the highest pay, or less than the lowest.
  if (cells.distribution) expect(missed(cells)).toBeLessThan(0.1);
}

describe.each(PRESET_IDS)('%s', (preset) => {
  test('groups of each division sum to all members, to every flow and to all support; a kind’s sources sum to its pay', () => {
    checked(resolve(presetScenario(preset)));
  });
});

test('so they do wherever the inputs stand that pay is solved from, where members differ by kind', () => {
  fc.assert(
    fc.property(changedMembers(WITH_KINDS), (changed) => checked(questionOf(changed))),
    { endOnFailure: true },
  );
});

test('so they do where only pay tells members apart', () => {
  fc.assert(
    fc.property(changedMembers(BY_HEAD), (changed) => checked(questionOf(changed))),
    { endOnFailure: true },
  );
});

/** Corners of the table of parameters: most members far above the lowest pay with little spread, and the other way round. */
const CORNERS = [
  { noPayShare: 60, thresholdShare: 80, paySpread: 1 },
  { noPayShare: 5, thresholdShare: 80, paySpread: 1 },
  { noPayShare: 60, thresholdShare: 5, paySpread: 2.6 },
  { noPayShare: 5, thresholdShare: 5, paySpread: 1 },
  { otherContracts: 0, backgroundShare: 0, overscaleRatio: 0, overscaleCovered: 0 },
  { otherContracts: 70, backgroundShare: 20, overscaleRatio: 2, overscaleCovered: 100 },
  { streamingOfResiduals: 0, syndicationOfResiduals: 0 },
  { streamingOfResiduals: 90, syndicationOfResiduals: 10 },
];

test.each(WITH_KINDS.flatMap((preset) => CORNERS.map((values) => [preset, values] as const)))(
  'so they do in a corner of the table: %s, %o',
  (preset, values) => {
    checked(resolve(presetWith(preset, values)));
  },
);

test.each(WITH_KINDS)('the kinds of %s together have the mean pay that the distribution reaches', (preset) => {
  expect(missed(membersOf(resolve(presetScenario(preset))))).toBeLessThan(1e-9);
});

test.each(WITH_KINDS)(
  'groups of %s are its kinds with all that they have, thirds of its members, and its members between told amounts',
  (preset) => {
    const { kinds, groups, means, normal, told, distribution } = membersOf(resolve(presetScenario(preset)));
    const of = (by: GroupBy) => groups.filter((group) => group.by === by);
    kinds.forEach(({ id, members, bands, sessions, residuals, free }, k) => {
      const pay = sum([...bands].map((share, b) => share * means[b]));
      const group = of('kind')[k];
      expect(group.id).toBe(id);
      expect(group.members).toBeCloseTo(members, 9);
      for (const flow of SESSIONS.filter((each) => normal[each] > 0))
        expect(group.weights[flow]).toBeCloseTo((pay * sessions[flow]) / normal[flow], 9);
      const markets = (['streaming', 'syndication', 'other'] as const).map((market) => group.weights[market] * normal[market]);
      expect(sum(markets) / pay).toBeCloseTo(residuals, 9);
      expect(group.weights.free).toBeCloseTo(free, 9);
    });
    of('streaming').forEach(({ members }) => expect(members).toBeCloseTo(1 / 3, 9));
    const fromStreaming = of('streaming').map(({ weights }) => weights.streaming);
    expect([...fromStreaming].sort((a, b) => a - b)).toEqual(fromStreaming);
    const starts = [0, ...told];
    expect(of('band').map(({ id }) => Number(id))).toEqual(starts);
    of('band').forEach(({ members }, b) => {
      const inside = shareFrom(distribution!, starts[b]) - shareFrom(distribution!, starts[b + 1] ?? Infinity);
      expect(members * (1 - distribution!.none)).toBeCloseTo(inside, 9);
    });
  },
);

test('a kind that lives on higher pay has a larger share of the highest band than of the lowest', () => {
  const cells = membersOf(resolve(presetScenario('sag-aftra-2023')));
  const last = cells.means.length - 1;
  const byPay = [...cells.kinds].sort((one, other) => meanPayOf(cells, one.bands) - meanPayOf(cells, other.bands));
  const [low, high] = [byPay[0], byPay.at(-1)!];
  expect(low.bands[0] / low.members).toBeGreaterThan(high.bands[0] / high.members);
  expect(low.bands[last] / low.members).toBeLessThan(high.bands[last] / high.members);
});

test('membersOf is the same object for the same inputs, and another where one of them moves', () => {
  const of = (preset: PresetId, values = {}): MemberCells => membersOf(resolve(presetWith(preset, values)));
  expect(of('sag-aftra-2023')).toBe(of('sag-aftra-2023'));
  for (const key of ['noPayShare', 'thresholdShare', 'paySpread', 'otherContracts', 'dayShare', 'overscaleRatio', 'streamingOfResiduals'])
    expect(of('sag-aftra-2023', { [key]: 7 }), key).not.toBe(of('sag-aftra-2023'));
});

test('streamingThirds have the given mean, ascend, and their odds differ by the given ratio', () => {
  fc.assert(
    fc.property(within(0.001, 0.999), within(1.01, 20), (share, ratio) => {
      const thirds = streamingThirds(share, ratio);
      expect(mean(thirds)).toBeCloseTo(share, 12);
      const odds = thirds.map((third) => third / (1 - third));
      expect(odds[1] / odds[0] / ratio).toBeCloseTo(1, 6);
      expect(odds[2] / odds[1] / ratio).toBeCloseTo(1, 6);
    }),
  );
});

test('streamingThirds are alike where all residuals come from streaming, or none', () => {
  expect([0, 1].map((share) => streamingThirds(share, 7.4))).toEqual([
    [0, 0, 0],
    [1, 1, 1],
  ]);
});

test('fifthCells are the fifths of a lognormal sample of the same mean and spread', () => {
  const members = 200_000;
  fc.assert(
    fc.property(within(10_000, 200_000), within(0.05, 1.5), (pay, spread) => {
      const { means, edges, groups, normal } = fifthCells(pay, spread);
      const size = members / 5;
      const drawn = Array.from(
        { length: members },
        (_, k) => pay * Math.exp(spread * normalQuantile((k + 0.5) / members) - (spread * spread) / 2),
      );
      means.forEach((mean, fifth) => {
        const of = drawn.slice(fifth * size, (fifth + 1) * size);
        // The last members of a sample stand for a tail without an end.
        expect(Math.abs(mean / (sum(of) / size) - 1)).toBeLessThan(fifth === 4 ? 2e-3 : 1e-4);
        expect([of[0] >= edges[fifth], of[size - 1] <= edges[fifth + 1]]).toEqual([true, true]);
        expect(groups[fifth].weights.rest).toBeCloseTo(mean / 5 / pay, 9);
        // Strike pay is by head.
        expect([groups[fifth].members, groups[fifth].support].map((share) => share.toFixed(12))).toEqual([
          '0.200000000000',
          '0.200000000000',
        ]);
      });
      expect(normal.rest / pay).toBeCloseTo(1, 9);
    }),
    { numRuns: cases(5) },
  );
});
