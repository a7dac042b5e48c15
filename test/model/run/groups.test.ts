import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRESET_IDS, PRESETS, type PresetId } from '../../../src/cases/cases';
import { BLOCK_SIZE } from '../../../src/model/column';
import { EARNING_WORLDS } from '../../../src/model/economy/earnings';
import { groupRows, type GroupWhat } from '../../../src/model/economy/group-rows';
import { planOf, planRows, PLAN_WHATS } from '../../../src/model/economy/plan-rows';
import type { GroupBy, MemberCells } from '../../../src/model/members/cells';
import { membersOf } from '../../../src/model/members/members-of';
import { resolve, type Question } from '../../../src/model/question';
import { prepareChance } from '../../../src/model/run/chance';
import { summarizeGroups, summarizePlan } from '../../../src/model/run/groups';
import type { QuantityId } from '../../../src/model/run/quantities';
import { collect, newCollected, type Collected } from '../../../src/model/run/summarize';
import type { GroupSummary, PlanSummary } from '../../../src/model/run/summary';
import { winners } from '../../../src/model/run/winners';
import { prepareSimulation } from '../../../src/model/run/worlds';
import type { Scenario } from '../../../src/scenario/scenario';
import { cases } from '../../support/cases';
import { DRAWS, having, presetWith, scenarios, sum, type SomeValues } from '../../support/model';
import { WITH_KINDS } from '../members/box';

/** A run with the results by group: every draw, and what is told of them. */
interface Run {
  readonly question: Question;
  readonly cells: MemberCells;
  readonly collected: Collected;
  readonly groups: readonly GroupSummary[];
  readonly plan: readonly PlanSummary[];
}

function runOf(scenario: Scenario, draws = DRAWS): Run {
  const question = resolve(scenario);
  const cells = membersOf(question);
  const evaluate = prepareSimulation(question, 'with-earnings');
  const collected = newCollected(draws, question, 'with-earnings');
  for (let first = 0; first < draws; first += BLOCK_SIZE) collect(collected, evaluate(first, Math.min(BLOCK_SIZE, draws - first)));
  return {
    question,
    cells,
    collected,
    groups: summarizeGroups(collected, question, cells),
    plan: summarizePlan(collected, question, cells),
  };
}

const indices = (draws: number): readonly number[] => Array.from({ length: draws }, (_, draw) => draw);
const quantity = ({ collected }: Run, id: QuantityId): readonly number[] => [...collected.quantities[id]!];
const divisionsOf = ({ cells }: Run): readonly GroupBy[] => [...new Set(cells.groups.map(({ by }) => by))];

/** What is told of each group of a division, by draw. */
function columnsOf({ question, cells, collected }: Run, by: GroupBy, what: GroupWhat, year: number | null = null): readonly Float64Array[] {
  return groupRows(question, cells).flatMap((row, k) =>
    row.by === by && row.what === what && row.year === year ? [collected.groups[k]] : [],
  );
}

/** Whether two numbers are the same to 1e-9 of the largest that they are the sum of; worlds of billions differ by no less than a mill. */
const isSame = (one: number, other: number, parts: readonly number[]): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(other), ...parts.map(Math.abs)) + 1e-3;

/** Checks that the groups of each division sum to all members, in each draw and in the means. */
function addsUp(run: Run): void {
  for (const [id, what, world] of [
    ['membersNetGain', 'net', 'strike'],
    ['membersTermsGain', 'netEarly', 'early'],
  ] as const) {
    const all = quantity(run, id);
    for (const by of divisionsOf(run)) {
      const columns = columnsOf(run, by, what);
      all.forEach((net, draw) => {
        const parts = columns.map((column) => column[draw]);
        expect([id, by, draw, net, sum(parts), isSame(sum(parts), net, parts)]).toEqual([id, by, draw, net, sum(parts), true]);
      });
      const means = run.groups.filter((group) => group.by === by && group.world === world).map(({ net }) => net.mean);
      expect([id, by, isSame(sum(means), sum(all) / all.length, means)]).toEqual([id, by, true]);
    }
  }
  const paid = 1 - (run.cells.distribution?.none ?? 0);
  for (const by of divisionsOf(run)) {
    const members = run.groups.filter((group) => group.by === by && group.world === 'strike').map((group) => group.members);
    expect(sum(members)).toBeCloseTo(paid, 9);
  }
}

/** Checks that every share is one, and that the plan’s parts are of the same members. */
function areShares(run: Run): void {
  const isShare = (value: number): boolean => value >= 0 && value <= 1 + 1e-9;
  for (const { by, group, ahead, aheadWithin, healthPlan, shareOfGain, shareOfLoss, world } of run.groups) {
    expect([by, group, ahead, isShare(ahead)]).toEqual([by, group, ahead, true]);
    if (world === 'early') continue;
    for (const share of [aheadWithin!, shareOfGain!, shareOfLoss!])
      expect([by, group, share, isShare(share)]).toEqual([by, group, share, true]);
    for (const { year, lost, kept, won } of healthPlan ?? [])
      for (const share of [lost, kept, won, kept + lost, kept + won])
        expect([by, group, year, share, isShare(share)]).toEqual([by, group, year, share, true]);
  }
  for (const by of divisionsOf(run)) for (const column of columnsOf(run, by, 'ahead')) expect(column.every(isShare)).toBe(true);
  const rows = planRows(run.question).map((_, k) => run.collected.groups[groupRows(run.question, run.cells).length + k]);
  for (const row of rows) expect(row.every(isShare)).toBe(true);
  for (const { mean, p10, p50, p90 } of run.plan) for (const share of [mean, p10, p50, p90]) expect(isShare(share)).toBe(true);
}

/** Checks that the strike’s world has those who reach the plan in the offer’s, less those it loses and with those it wins, in each draw. */
function planMoves(run: Run): void {
  const { question, cells, collected } = run;
  const plan = planOf(question);
  if (!plan) return;
  const first = groupRows(question, cells).length;
  const reached = (year: number, world: (typeof EARNING_WORLDS)[number]): Float64Array =>
    collected.groups[first + planRows(question).findIndex((row) => row.year === year && row.world === world && row.what === 'reached')];
  const { noPayShare } = prepareChance(question)(0, collected.draws).drawn;
  for (const year of plan.years) {
    // Thirds have as many members each, so that their means are those of all members with pay.
    const [lost, kept, won] = PLAN_WHATS.map((what) => columnsOf(run, 'streaming', what, year));
    const [strike, offer] = [reached(year, 'strike'), reached(year, 'offer')];
    for (let draw = 0; draw < collected.draws; draw++) {
      const part = (columns: readonly Float64Array[]): number => ((1 - noPayShare[draw]) * sum(columns.map((column) => column[draw]))) / 3;
      expect(offer[draw] - part(lost) + part(won)).toBeCloseTo(strike[draw], 9);
      expect(part(kept) + part(won)).toBeCloseTo(strike[draw], 9);
      expect(strike[draw]).toBeLessThanOrEqual(offer[draw] + part(won) + 1e-12);
    }
  }
}

/** Checks that the share of working members who are ahead is the mean of the kinds that work under the struck contracts. */
function aheadAgree(run: Run): void {
  const kinds = run.cells.groups.filter(({ by }) => by === 'kind');
  if (kinds.length === 0) return;
  const columns = columnsOf(run, 'kind', 'ahead');
  const meanOf = (of: (kind: number) => number): number => {
    const counted = kinds.map(({ id, members }, k) => (id === 'elsewhere' ? [0, 0] : [members, members * of(k)]));
    return sum(counted.map(([, part]) => part)) / sum(counted.map(([members]) => members));
  };
  const all = quantity(run, 'workingMembersAhead');
  all.forEach((ahead, draw) => expect(meanOf((k) => columns[k][draw])).toBeCloseTo(ahead, 9));
  const told = kinds.map(
    ({ id }) => run.groups.find(({ group, world, by }) => by === 'kind' && group === id && world === 'strike')!.aheadWithin!,
  );
  expect(meanOf((k) => told[k])).toBeCloseTo(sum(all) / all.length, 9);
}

/** Checks that all members are ahead for good no later than the last group of each division. */
function monthsAgree(run: Run): void {
  const all = quantity(run, 'membersBreakEvenMonths');
  for (const by of divisionsOf(run)) {
    const months = columnsOf(run, by, 'monthAhead');
    const nets = columnsOf(run, by, 'net');
    all.forEach((month, draw) => {
      const last = Math.max(...months.map((column) => column[draw]));
      expect([by, draw, month, last, month <= last]).toEqual([by, draw, month, last, true]);
      // Behind at the horizon is not ahead before it.
      nets.forEach((net, g) => {
        if (net[draw] < -1) expect(months[g][draw]).toBeGreaterThan(run.question.horizon);
      });
    });
  }
}

describe.each(PRESET_IDS)('groups of %s', (preset) => {
  const run = runOf(presetWith(preset), 16);

  test('sum to all members in each draw and in the means, with the strike and without it', () => addsUp(run));
  test('have shares between 0 and 1', () => areShares(run));
  test('lose and win what the health plan loses and wins', () => planMoves(run));
  test('are ahead as working members are', () => aheadAgree(run));
  test('are ahead for good after all of them are behind no more', () => monthsAgree(run));

  test('divide all gains among those who gain, and all losses among those who lose', () => {
    for (const by of divisionsOf(run)) {
      const told = run.groups.filter((group) => group.by === by && group.world === 'strike');
      for (const [key, sign] of [
        ['shareOfGain', 1],
        ['shareOfLoss', -1],
      ] as const) {
        const some = told.some(({ net }) => sign * net.mean > 0);
        expect([by, key, sum(told.map((group) => group[key]!)).toFixed(9)]).toEqual([by, key, (some ? 1 : 0).toFixed(9)]);
        for (const group of told) if (sign * group.net.mean < 0) expect(group[key]).toBe(0);
      }
    }
  });
});

test('whatever the inputs, groups sum to all members, shares are shares, and the plan and those ahead agree', () => {
  fc.assert(
    fc.property(scenarios(), (scenario) => {
      const run = runOf(scenario);
      addsUp(run);
      areShares(run);
      planMoves(run);
      aheadAgree(run);
    }),
    { numRuns: cases(8), endOnFailure: true },
  );
});

/** No strike, and a deal that closes no part of any gap. */
const AT_THE_OFFER: SomeValues = {
  lengthFrom: 2,
  fixedLength: 0,
  settlementFrom: 0,
  wageShare: 0,
  streamingShare: 0,
  contributionShare: 0,
  replicaShare: 0,
  crewSizeShare: 0,
  wageShareSpread: 0,
  streamingShareSpread: 0,
};

/** Checks that no group gains or loses, is ahead or behind, or reaches the plan in one world only. */
function isEqual(scenario: Scenario): void {
  const known = Object.entries(AT_THE_OFFER).filter(([key]) => key in scenario.values);
  const run = runOf(having(scenario, Object.fromEntries(known)));
  for (const by of divisionsOf(run)) {
    for (const what of ['net', 'netEarly', 'ahead', 'monthAhead'] as const)
      for (const column of columnsOf(run, by, what))
        expect([by, what, Math.max(...[...column].map(Math.abs)) < 1e-6]).toEqual([by, what, true]);
    for (const year of planOf(run.question)?.years ?? [])
      for (const what of ['planLost', 'planWon'] as const)
        for (const column of columnsOf(run, by, what, year)) expect([...column]).toEqual(indices(DRAWS).map(() => 0));
  }
}

test.each(PRESET_IDS)('a deal at the offer and no strike change nothing for any group of %s', (preset) => isEqual(presetWith(preset)));

test('nor with any other inputs', () => {
  fc.assert(
    fc.property(scenarios(), (scenario) => isEqual(scenario)),
    { numRuns: cases(4), endOnFailure: true },
  );
});

test.each(WITH_KINDS)('no group of %s jumps between inputs at 0 and next to it', (preset) => {
  const { values } = presetWith(preset);
  const nets = (key: string, value: number): Float64Array =>
    prepareSimulation(resolve(presetWith(preset, { [key]: value })), 'groups')(0, DRAWS).groups!;
  const jumping = ['overscaleCovered', 'overscaleRatio', 'backgroundShare', 'otherContracts']
    .filter((key) => key in values)
    .filter((key) => {
      const little = nets(key, 1e-6);
      return nets(key, 0).some((net, at) => Math.abs(net - little[at]) > 1e6);
    });
  expect(jumping).toEqual([]);
});

const WITH_PLAN = PRESET_IDS.filter((id) => PRESETS[id].has.healthPlan);

test.each(WITH_PLAN)(
  'a longer strike leaves fewer of %s in the health plan in its first years, and the eased threshold brings some back',
  (preset) => {
    const reached = (days: number) => {
      const { plan } = runOf(presetWith(preset, { lengthFrom: 2, fixedLength: days }), 16);
      const of = (world: string, what: string): number => plan.find((row) => row.world === world && row.what === what)?.mean ?? 0;
      return { offer: of('offer', 'reached'), strike: of('strike', 'reached'), eased: of('strike', 'eased') };
    };
    const [short, long] = [30, 150].map(reached);
    expect(long.offer).toBe(short.offer);
    expect(long.strike).toBeLessThan(short.strike);
    expect(long.strike + long.eased).toBeLessThanOrEqual(1);
    const { plan } = PRESETS[preset].members as { readonly plan?: { readonly eased?: string } };
    if (plan?.eased) expect(long.eased).toBeGreaterThan(0);
    else expect(long.eased).toBe(0);
  },
);

test('a group is never ahead for good exactly where it is behind when all 180 months are counted', () => {
  // So much support that a part of it goes by session pay.
  const run = runOf(presetWith('sag-aftra-2023-settled', { horizon: 15, strikeAid: 20e6, coveredJobs: 100_000 }), 128);
  for (const by of divisionsOf(run)) {
    const months = columnsOf(run, by, 'monthAhead');
    const wrong = columnsOf(run, by, 'net').map((column, g) =>
      indices(128).filter((draw) => column[draw] < 0 !== (months[g][draw] === Infinity)),
    );
    expect([by, wrong.flat()]).toEqual([by, []]);
  }
});

/** Draws that `winners` takes. */
const OF_WINNERS = 2 * BLOCK_SIZE;

test.each(['sag-aftra-2023-settled', 'uaw-2023'] as const satisfies readonly PresetId[])(
  'winners of %s under the deal as set are the groups of a run of as many draws',
  (preset) => {
    const { question, cells, groups } = runOf(presetWith(preset), OF_WINNERS);
    const [told] = winners([{ what: 'raises', id: 'deal', question }]);
    expect([told.what, told.id]).toEqual(['raises', 'deal']);
    const division = cells.distribution ? 'kind' : 'fifth';
    const expected = groups.filter(({ by, world }) => by === division && world === 'strike');
    expect(told.groups.map(({ by, group, members }) => ({ by, group, members }))).toEqual(
      expected.map(({ by, group, members }) => ({ by, group, members })),
    );
    told.groups.forEach(({ net }, g) =>
      expect(
        isSame(
          net,
          expected[g].net.mean,
          expected.map((group) => group.net.mean),
        ),
      ).toBe(true),
    );
  },
);

test('winners of several deals are those of each alone, and higher raises lift every kind that is paid by scale', () => {
  const deal = (first: number) => ({
    what: 'raises' as const,
    id: `${first}`,
    question: resolve(
      presetWith('sag-aftra-2023-settled', { 'term.general-increase.deal.1': first, 'term.background-increase.deal.1': first }),
    ),
  });
  const both = winners([deal(5), deal(12)]);
  expect(both).toEqual([...winners([deal(5)]), ...winners([deal(12)])]);
  const risen = both[1].groups.filter(({ net }, g) => net > both[0].groups[g].net).map(({ group }) => group);
  // Pay above scale does not rise with scale, and dearer work is less of it.
  expect(risen).toEqual(['background', 'day', 'weekly', 'series', 'elsewhere']);
});

test('the extent of groups alone has the same nets and the same members ahead, to the bit', () => {
  for (const preset of [WITH_KINDS[0], 'uaw-2023'] as const) {
    const question = resolve(presetWith(preset));
    const { groups, quantities } = prepareSimulation(question, 'groups')(0, DRAWS);
    const whole = prepareSimulation(question, 'with-earnings')(0, DRAWS);
    const rows = groupRows(question, membersOf(question));
    const nets = rows.flatMap(({ what }, k) => (what === 'net' ? [k] : []));
    for (const draw of indices(DRAWS)) {
      expect(nets.map((_, g) => groups![g * BLOCK_SIZE + draw])).toEqual(nets.map((k) => whole.groups![k * BLOCK_SIZE + draw]));
      expect(quantities.workingMembersAhead![draw]).toBe(whole.quantities.workingMembersAhead![draw]);
    }
  }
});
