import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLOCK_SIZE, column, monthly } from '../../../src/model/column';
import type { Drawn } from '../../../src/model/drawn';
import { newActivity } from '../../../src/model/economy/activity';
import {
  addBySessions,
  fillGroupNets,
  groupBounds,
  newChanges,
  newFlowColumns,
  prepareMembers,
  prepareSupport,
  respread,
  sessionShares,
  type Changes,
} from '../../../src/model/economy/groups';
import { CLAIM_MONTHS } from '../../../src/model/economy/unemployment';
import { FLOWS, SESSIONS, type KindCells, type MemberCells, type MemberFlow } from '../../../src/model/members/cells';
import { membersOf } from '../../../src/model/members/members-of';
import { resolve } from '../../../src/model/question';
import { PRESET_IDS } from '../../../src/cases/cases';
import type { SessionFlow } from '../../../src/cases/member-kind';
import { presetScenario } from '../../../src/scenario/scenario';
import { cases } from '../../support/cases';
import { drawnWith, mean, sum, within } from '../../support/model';
import { changedMembers, questionOf, WITH_KINDS } from '../members/box';

const cellsOf = (preset: (typeof PRESET_IDS)[number]): MemberCells => membersOf(resolve(presetScenario(preset)));
const ACTORS = cellsOf('sag-aftra-2023');

/** Often at an end: nothing of a source, or all of it. */
const often = (low: number, high: number): fc.Arbitrary<number> =>
  fc.oneof({ weight: 3, arbitrary: within(low, high) }, { weight: 1, arbitrary: fc.constantFrom(low, high) });

/** What a draw says of session pay. */
const sessionPay: fc.Arbitrary<Drawn> = fc
  .record({
    scaleLinkedBase: within(300e6, 2800e6),
    backgroundShare: often(0, 0.2),
    dayShare: often(0.05, 0.6),
    overscaleRatio: often(0, 2),
  })
  .map((values) => drawnWith(values));

/** Session pay of a kind for a dollar of its covered pay. */
const sessionsOf = ({ sessions }: KindCells): number => sum(SESSIONS.map((flow) => sessions[flow]));

/** What part of all members’ session pay one of them has for a dollar of covered pay, in a year that divides it so among flows. */
const partOf = (kind: KindCells, { means }: MemberCells, year: Readonly<Record<SessionFlow, number>>): number =>
  sum(SESSIONS.map((flow) => (kind.lives[flow] / payOf(kind, means)) * year[flow]));

/** Pay of a kind, USD per member with pay. */
const payOf = ({ bands }: KindCells, means: readonly number[]): number => sum([...bands].map((members, b) => members * means[b]));

/** Part of what is paid in the first months that goes by session pay up to the cap. */
function byHeadOf(cells: MemberCells, drawn: Drawn, paid: readonly number[], lost: readonly number[]): readonly number[] {
  const { begin, fill } = prepareSupport(cells);
  const activity = newActivity();
  const [all, out] = [monthly(CLAIM_MONTHS), monthly(CLAIM_MONTHS).fill(99)];
  paid.forEach((amount, m) => {
    all[m * BLOCK_SIZE] = amount;
    activity.lost[m * BLOCK_SIZE] = lost[m];
  });
  activity.normalFrom = paid.length;
  begin(drawn, 1);
  fill(out, all, drawn, activity, 1);
  expect(out[paid.length * BLOCK_SIZE]).toBe(0);
  return paid.map((_, m) => out[m * BLOCK_SIZE]);
}

/** Shares of the work lost month by month, and of the lost pay that is paid. */
const months = fc.array(fc.record({ lost: often(0.001, 1), replaced: often(0, 1) }), { minLength: 1, maxLength: 6 });

test('unemployment pay and aid of a month pay no group, and no member of any pay, more than the pay lost in it', () => {
  fc.assert(
    fc.property(changedMembers(WITH_KINDS), sessionPay, months, (changed, drawn, path) => {
      const cells = membersOf(questionOf(changed));
      const year = sessionShares(drawn, 0);
      const losses = path.map(({ lost }) => (lost * drawn.scaleLinkedBase[0] * (1 + drawn.overscaleRatio[0])) / 12);
      const paid = path.map(({ replaced }, m) => replaced * losses[m]);
      byHeadOf(
        cells,
        drawn,
        paid,
        path.map(({ lost }) => lost),
      ).forEach((byHead, m) => {
        expect(byHead).toBeGreaterThanOrEqual(0);
        expect(byHead).toBeLessThanOrEqual(paid[m]);
        const rest = paid[m] - byHead;
        const near = 1e-9 * losses[m];
        for (const kind of cells.kinds)
          for (const pay of [1, ...cells.means, 1e7]) {
            const capped = byHead * cells.supportPerDollar * Math.min(pay * sessionsOf(kind), cells.supportCap);
            const part = pay * partOf(kind, cells, year);
            expect((capped + rest * part) / (losses[m] * part + near)).toBeLessThanOrEqual(1 + 1e-9);
          }
        for (const { support, weights } of cells.groups) {
          const part = sum(SESSIONS.map((flow) => weights[flow] * year[flow]));
          expect((support * byHead + rest * part) / (losses[m] * part + near)).toBeLessThanOrEqual(1 + 1e-9);
        }
      });
    }),
    { numRuns: cases(15), endOnFailure: true },
  );
});

test('all support goes by session pay up to the cap where little of the pay lost is paid, and none where all of it is', () => {
  const drawn = drawnWith();
  const loss = (drawn.scaleLinkedBase[0] * (1 + drawn.overscaleRatio[0])) / 12;
  const [little, all, nothing] = byHeadOf(ACTORS, drawn, [0.01 * loss, loss, 0], [1, 1, 1]);
  expect([little, all, nothing]).toEqual([0.01 * loss, 0, 0]);
});

test('support of members with low pay is a larger part of their loss than that of members with high pay', () => {
  const part = (of: (id: string) => boolean): number =>
    sum(ACTORS.groups.filter(({ by, id }) => by === 'band' && of(id)).map(({ support, weights }) => support / weights.rest));
  expect(part((id) => id === '1000')).toBeGreaterThan(part((id) => id === '250000'));
});

test('sessionShares sum to 1, and addBySessions keeps the sum', () => {
  fc.assert(
    fc.property(sessionPay, within(-1e9, 1e9), (drawn, amount) => {
      expect(sum(Object.values(sessionShares(drawn, 0)))).toBeCloseTo(1, 12);
      const out = newFlowColumns();
      for (const flow of FLOWS) out[flow].fill(7);
      addBySessions(out, column(amount), drawn, 1);
      expect(sum(FLOWS.map((flow) => out[flow][0] - 7))).toBeCloseTo(amount, 4);
      for (const flow of ['streaming', 'syndication', 'other', 'free'] as const) expect(out[flow][0]).toBe(7);
    }),
  );
});

/** Changes of one draw: those of the flows, and of support by session pay up to a cap. */
function changesOf(flows: Readonly<Partial<Record<MemberFlow, number>>>, byHead: number, lumpSums = 0): Changes {
  const changes = newChanges();
  for (const flow of FLOWS) changes.flows[flow].fill(flows[flow] ?? 0);
  changes.byHead.fill(byHead);
  changes.lumpSums.fill(lumpSums);
  return changes;
}

/** Any gain or loss of any flow, some of them none. */
const someFlows = fc.record(Object.fromEntries(FLOWS.map((flow) => [flow, fc.oneof(within(-1e9, 1e9), fc.constant(0))])));

test('fillGroupNets divides every change: the groups of each division sum to it', () => {
  const everyone = fc.constantFrom(...PRESET_IDS.map(cellsOf));
  fc.assert(
    fc.property(everyone, someFlows, within(-1e8, 1e8), within(-1e8, 1e8), (cells, flows, byHead, lumpSums) => {
      const out = monthly(cells.groups.length);
      fillGroupNets(out, cells, changesOf(flows, byHead, lumpSums), 1);
      for (const by of new Set(cells.groups.map((group) => group.by))) {
        const nets = cells.groups.map((group, g) => (group.by === by ? out[g * BLOCK_SIZE] : 0));
        expect(sum(nets)).toBeCloseTo(sum(Object.values(flows)) + byHead + lumpSums, 3);
      }
    }),
  );
});

describe('from', () => {
  /** Members of each kind from any pay up. */
  const ofKinds = (cells: MemberCells): readonly ((x: number) => number)[] =>
    cells.kinds.map((_, kind) => (x) => prepareMembers(cells).from(kind, x));

  test.each(WITH_KINDS)('of %s is all members at no pay, what fine bands say at their ends, none from the highest pay on', (preset) => {
    const cells = cellsOf(preset);
    ofKinds(cells).forEach((from, k) => {
      const { members, bands } = cells.kinds[k];
      expect(from(0)).toBeCloseTo(members, 12);
      expect([from(-1), from(Infinity), from(cells.edges.at(-1)!)]).toEqual([from(0), 0, 0]);
      cells.edges.forEach((end, b) => expect(from(end)).toBeCloseTo(sum(bands.subarray(b)), 12));
    });
  });

  test('falls with pay, without a jump', () => {
    const sets = WITH_KINDS.map(cellsOf);
    fc.assert(
      fc.property(fc.constantFrom(...sets), within(0, 1), within(0, 1), (cells, one, other) => {
        const top = cells.edges.at(-1)!;
        const [low, high] = [one, other].map((part) => top * part ** 4).sort((a, b) => a - b);
        const ends = [low, ...cells.edges.slice(1)];
        ofKinds(cells).forEach((from) => {
          expect(from(high)).toBeLessThanOrEqual(from(low) + 1e-15);
          for (const x of ends) expect(Math.abs(from(x * (1 - 1e-9)) - from(x * (1 + 1e-9)))).toBeLessThan(1e-8);
        });
      }),
    );
  });

  test('falls in a band below and above its middle by the share of the band’s logarithm', () => {
    const [from] = ofKinds(ACTORS);
    const b = 10;
    const [low, high] = [ACTORS.edges[b], ACTORS.edges[b + 1]];
    expect(from(Math.sqrt(low * high))).toBeCloseTo((from(low) + from(high)) / 2, 12);
  });
});

/** Members of each fine band that are counted one by one. */
const COUNTED = 40;

/**
 * Share of the members who are ahead, counted one by one: `COUNTED` members of each kind, third and fine band, with what each has of all flows by
 * the definition of a cell.
 */
function countedAhead(cells: MemberCells, { flows, byHead }: Changes, isLeftOut: (kind: KindCells) => boolean): number {
  const { edges, normal, streaming, syndication, supportCap, supportPerDollar, means } = cells;
  const kinds = cells.kinds.filter((kind) => !isLeftOut(kind));
  let ahead = 0;
  for (const kind of kinds) {
    const all = payOf(kind, means);
    for (const share of streaming) {
      const viaStreaming = mean(streaming) > 0 ? share / mean(streaming) : 1;
      const netOf = (pay: number): number => {
        const has: Record<MemberFlow, number> = {
          first: (pay / all) * kind.lives.first,
          rest: (pay / all) * kind.lives.rest,
          background: (pay / all) * kind.lives.background,
          overscale: (pay / all) * kind.lives.overscale,
          streaming: (pay * kind.residuals * share) / normal.streaming,
          syndication: (pay * kind.residuals * (1 - share) * syndication) / normal.syndication,
          other: (pay * kind.residuals * (1 - share) * (1 - syndication)) / normal.other,
          free: kind.free * (pay / all) * viaStreaming,
        };
        const supported = byHead[0] * supportPerDollar * Math.min(pay * sessionsOf(kind), supportCap);
        return supported + sum(FLOWS.map((flow) => (Number.isFinite(has[flow]) ? flows[flow][0] * has[flow] : 0)));
      };
      kind.bands.forEach((members, b) => {
        for (let k = 0; k < COUNTED; k++) {
          const part = (k + 0.5) / COUNTED;
          const pay = b === 0 ? edges[1] * part : edges[b] * (edges[b + 1] / edges[b]) ** part;
          if (netOf(pay) > 0) ahead += members / COUNTED / streaming.length;
        }
      });
    }
  }
  return ahead / sum(kinds.map(({ members }) => members));
}

const nobody = (): boolean => false;
const elsewhere = ({ id }: KindCells): boolean => id === 'elsewhere';

function aheadOf(cells: MemberCells, changes: Changes, isLeftOut: (kind: KindCells) => boolean = nobody): number {
  const out = column(99);
  prepareMembers(cells).fillAheadShare(out, changes, isLeftOut, 1);
  return out[0];
}

test('fillAheadShare counts those whose flows and support together rise, as members counted one by one', () => {
  const sets = WITH_KINDS.map(cellsOf);
  // Support of the size of the change, so that it turns the sign within a kind.
  fc.assert(
    fc.property(
      fc.constantFrom(...sets),
      someFlows,
      within(-1, 1),
      fc.constantFrom(nobody, elsewhere),
      (cells, flows, support, isLeftOut) => {
        const changes = changesOf(flows, support * Math.abs(sum(Object.values(flows))));
        // A bound within a band may fall between two members that are counted.
        const widest = sum(cells.kinds.map(({ bands }) => Math.max(...bands))) / COUNTED / 0.6;
        const counted = countedAhead(cells, changes, isLeftOut);
        expect(Math.abs(aheadOf(cells, changes, isLeftOut) - counted)).toBeLessThan(widest);
      },
    ),
    { numRuns: cases(40) },
  );
});

test('fillAheadShare counts whole kinds where nothing but their own flows moves, of those whom the strike touches', () => {
  const of = (cells: MemberCells, ids: readonly string[]): number => {
    const counted = cells.kinds.filter((kind) => !elsewhere(kind));
    return sum(counted.filter(({ id }) => ids.includes(id!)).map(({ members }) => members)) / sum(counted.map(({ members }) => members));
  };
  const rise = { first: 1e8, rest: 1e8 };
  const actors = (flows: Parameters<typeof changesOf>[0]): number => aheadOf(ACTORS, changesOf(flows, 0), elsewhere);
  const principals = ['day', 'weekly', 'series'];
  expect(actors({ ...rise, background: -1e6, overscale: -1e9 })).toBeCloseTo(of(ACTORS, principals), 12);
  expect(actors({ first: -1e9, rest: -1e9, background: 1e6, overscale: -1e9 })).toBeCloseTo(of(ACTORS, ['background']), 12);
  expect(actors({ ...rise, rest: -1e9, background: -1e6, overscale: -1e9 })).toBeCloseTo(of(ACTORS, ['day']), 12);
  // Background actors have no residuals.
  const residuals = { streaming: 1e9, syndication: 1e8, other: 1e9, free: 1e8 };
  expect(actors({ ...rise, ...residuals, background: -1e6, overscale: 1e6 })).toBeCloseTo(of(ACTORS, [...principals, 'aboveScale']), 12);
  const writers = cellsOf('wga-2023');
  expect(aheadOf(writers, changesOf({ ...rise, overscale: -1e9 }, 0), elsewhere)).toBeCloseTo(of(writers, ['staff', 'other']), 12);
});

test('fillAheadShare: a bonus lifts those first whose residuals come from streaming', () => {
  const { alike, fillAheadShare } = prepareMembers(ACTORS);
  /** Whether members of each kind and third are ahead. */
  const aheadWith = (free: number): readonly boolean[] => {
    const ahead: boolean[] = [];
    const changes = changesOf({ first: -1e8, rest: -3e8, background: -3e7, overscale: -1e8, free }, 0);
    fillAheadShare(column(), changes, nobody, 1, (_, { kind, third }, from, to) => {
      ahead[kind * ACTORS.streaming.length + third] = to > from;
    });
    return ahead;
  };
  expect(aheadWith(0)).toEqual(alike.map(() => false));
  const firstAhead = alike.map((_, k) => Array.from({ length: 60 }, (_, step) => 1e7 * 1.12 ** step).find((free) => aheadWith(free)[k]));
  ACTORS.kinds.forEach(({ id, free }, k) => {
    const [little, some, most] = firstAhead.slice(3 * k, 3 * k + 3);
    if (free > 0) expect([id, most! < some!, some! < little!]).toEqual([id, true, true]);
    else expect([id, little, some, most]).toEqual([id, undefined, undefined, undefined]);
  });
});

test('fillAheadShare tells for each kind and third between which bounds on pay they are ahead', () => {
  fc.assert(
    fc.property(someFlows, within(-1e8, 1e8), (flows, byHead) => {
      const changes = changesOf(flows, byHead);
      const { alike, from, fillAheadShare } = prepareMembers(ACTORS);
      const out = column();
      const seen: string[] = [];
      let told = 0;
      fillAheadShare(out, changes, nobody, 1, (lane, { kind, third }, low, high) => {
        expect(lane).toBe(0);
        seen.push(`${kind} ${third}`);
        if (high > low) told += (from(kind, low) - from(kind, high)) / ACTORS.streaming.length;
      });
      expect(seen).toEqual(alike.map(({ kind, third }) => `${kind} ${third}`));
      expect(told).toBeCloseTo(out[0], 12);
    }),
  );
});

test('fillAheadShare: nobody is ahead where nothing changes, everybody where all flows rise', () => {
  for (const preset of WITH_KINDS) {
    const cells = cellsOf(preset);
    expect(aheadOf(cells, changesOf({}, 0))).toBe(0);
    expect(aheadOf(cells, changesOf(Object.fromEntries(FLOWS.map((flow) => [flow, 1e6])), 0))).toBeCloseTo(1, 12);
    expect(aheadOf(cells, changesOf(Object.fromEntries(FLOWS.map((flow) => [flow, -1e6])), 0))).toBe(0);
  }
});

test('fillAheadShare: everybody with session pay is ahead where nothing but support is paid', () => {
  expect(aheadOf(ACTORS, changesOf({}, 1e6))).toBeCloseTo(1, 12);
});

test('fillAheadShare: support lifts members with low pay above the line, more of them the more of it there is', () => {
  const lost = { first: -1e8, rest: -3e8, background: -3e7, overscale: -1e8 };
  const ahead = [0, 3e8, 4e8, 6e8].map((byHead) => aheadOf(ACTORS, changesOf(lost, byHead)));
  expect(ahead[0]).toBe(0);
  for (const k of [1, 2, 3]) expect(ahead[k]).toBeGreaterThan(ahead[k - 1]);
});

test('ratioOf is 1 in a normal year for every kind and third, whatever part of pay comes from contracts that are not struck', () => {
  fc.assert(
    fc.property(fc.constantFrom(...WITH_KINDS.map(cellsOf)), within(0, 5), within(0, 3), (cells, others, times) => {
      const { alike, ratioOf } = prepareMembers(cells);
      const all = (value: number) => Object.fromEntries(FLOWS.map((flow) => [flow, value])) as Record<MemberFlow, number>;
      for (const [k, row] of alike.entries()) {
        expect(ratioOf(k, { ...all(1), free: 0 }, others)).toBeCloseTo(1, 12);
        // All struck pay times as much; the rest stays.
        const rest = cells.kinds[row.kind].others;
        const expected = ((1 - rest) * times + rest) / 1;
        expect(ratioOf(k, { ...all(times), free: 0 }, 1)).toBeCloseTo(expected, 12);
      }
    }),
  );
});

test('respread moves pay below the threshold alone, and keeps its order', () => {
  fc.assert(
    fc.property(within(1, 2.6), within(1, 2.6), within(1, 60_000), within(1, 60_000), (spread, drawn, one, other) => {
      const [low, high] = [one, other].sort((a, b) => a - b);
      const of = (x: number): number => respread(x, 26_470, spread, drawn);
      expect(of(low)).toBeLessThanOrEqual(of(high));
      if (high >= 26_470) expect(of(high)).toBe(high);
      // A body with another spread has as many members below: the same deviate.
      if (low < 26_470) expect(Math.log(of(low) / 26_470) / spread).toBeCloseTo(Math.log(low / 26_470) / drawn, 9);
      expect(respread(low, 26_470, spread, spread)).toBeCloseTo(low, 6);
    }),
  );
});

test.each(WITH_KINDS)('groupBounds of %s: a member is in one kind, one third and one band of pay', (preset) => {
  const cells = cellsOf(preset);
  const { alike } = prepareMembers(cells);
  groupBounds(cells, alike).forEach((of, k) => {
    const by = (what: string) => of.filter(({ group }) => cells.groups[group].by === what);
    expect([by('kind').length, by('streaming').length]).toEqual([1, 1]);
    expect(cells.groups[by('kind')[0].group].id).toBe(cells.kinds[alike[k].kind].id);
    const bands = by('band').map(({ bounds }) => bounds);
    expect([bands[0][0], bands.at(-1)![1]]).toEqual([0, Infinity]);
    bands.slice(1).forEach(([from], b) => expect(from).toBe(bands[b][1]));
  });
});
