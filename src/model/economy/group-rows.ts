import { BLOCK_SIZE, column, monthly, type Column } from '../column';
import type { Drawn } from '../drawn';
import { FLOWS, type GroupBy, type MemberCells } from '../members/cells';
import { MONTHS } from '../months';
import type { Question } from '../question';
import type { Growth } from '../residuals/growth';
import { fillGroupNets, groupBounds, newFlowColumns, prepareMembers, sessionShares, type Changes } from './groups';
import type { Pay } from './pay';
import { PLAN_WHATS, planOf, planRows, preparePlanRows } from './plan-rows';
import { CLAIM_MONTHS } from './unemployment';

/** What is told of a group of members, draw by draw. */
export type GroupWhat =
  /** Gain over the offer, USD: with the strike, and with the deal and no strike. */
  | 'net'
  | 'netEarly'
  /** Share of the group’s members with pay who are ahead of the offer. */
  | 'ahead'
  /** First month after which the group stays ahead to month 180; Infinity where there is none. */
  | 'monthAhead'
  /** Share of the group’s members with pay who reach the health plan in a year in one world or in both. */
  | (typeof PLAN_WHATS)[number];

/** One row of results by group. */
export interface GroupRow {
  readonly by: GroupBy;
  readonly id: string;
  readonly what: GroupWhat;
  /** Calendar year; only of the health plan. */
  readonly year: number | null;
}

/** Rows of a dispute’s groups, group by group. */
export function groupRows(
  question: Pick<Question, 'has' | 'members' | 'dates'>,
  { groups }: Pick<MemberCells, 'groups'>,
): readonly GroupRow[] {
  const plan = planOf(question);
  return groups.flatMap(({ by, id }) => [
    ...(['net', 'netEarly', 'ahead', 'monthAhead'] as const).map((what): GroupRow => ({ by, id, what, year: null })),
    ...(plan ? plan.years.flatMap((year) => PLAN_WHATS.map((what): GroupRow => ({ by, id, what, year }))) : []),
  ]);
}

/** What the rows of a block are filled from. */
export interface GroupInput {
  /** Changes of both worlds against the offer’s over the years counted. */
  readonly strike: Changes;
  readonly early: Changes;
  readonly pay: { readonly strike: Pay; readonly offer: Pay };
  /** Support of third parties by month, USD: the difference between the worlds, and its part that goes by session pay up to a cap. */
  readonly support: Float64Array;
  readonly byHead: Float64Array;
  /** Lump sums before dues in their months, USD, all members: what the strike’s world has over the offer’s. */
  readonly lumpSums: { readonly before: Column; readonly after: Column; readonly month: Column };
  readonly growth: Growth;
  /** Members’ earnings by row, as `prepareEarnings` leaves them. */
  readonly earnings: Float64Array;
}

/** Prepares the results by group of a block. */
export function prepareGroupRows(question: Question, cells: MemberCells, weights: Float64Array) {
  const { groups, streaming } = cells;
  const rows = groupRows(question, cells);
  const perGroup = rows.length / groups.length;
  const out = new Float64Array((rows.length + planRows(question).length) * BLOCK_SIZE);
  const nets = monthly(groups.length);
  const members = prepareMembers(cells);
  const boundsOf = groupBounds(cells, members.alike);
  const plan = planOf(question) && cells.distribution ? preparePlanRows(question, cells, boundsOf) : null;
  const cumulative = newFlowColumns();
  const cumulativeHead = column();
  const cumulativeLump = column();
  const path = column();
  const aheadOfAll = column();
  /** Last month in which each group is behind, −1 where it never is. */
  const last = new Int32Array(groups.length * BLOCK_SIZE);

  const row = (g: number, place: number): number => (g * perGroup + place) * BLOCK_SIZE;

  function fill(drawn: Drawn, input: GroupInput, count: number): void {
    out.fill(0);
    for (const [place, changes] of [
      [0, input.strike],
      [1, input.early],
    ] as const) {
      fillGroupNets(nets, cells, changes, count);
      groups.forEach((_, g) => out.set(nets.subarray(g * BLOCK_SIZE, g * BLOCK_SIZE + count), row(g, place)));
    }
    fillAhead(input.strike, count);
    fillMonths(drawn, input, count);
    plan?.fill(out, { plans: rows.length, rowOf: (group) => group * perGroup + 4 }, drawn, input.earnings, count);
  }

  function fillAhead(changes: Changes, count: number): void {
    if (!cells.distribution) {
      groups.forEach((_, g) => {
        for (let i = 0; i < count; i++) out[row(g, 2) + i] = out[row(g, 0) + i] > 0 ? 1 : 0;
      });
      return;
    }
    members.fillAheadShare(
      aheadOfAll,
      changes,
      () => false,
      count,
      (i, { kind, third }, from, to) => {
        if (to <= from) return;
        for (const { group, bounds } of boundsOf[kind * streaming.length + third]) {
          const low = Math.max(from, bounds[0]);
          const high = Math.min(to, bounds[1]);
          if (high > low)
            out[row(group, 2) + i] += (members.from(kind, low) - members.from(kind, high)) / streaming.length / groups[group].members;
        }
      },
    );
  }

  /** Follows each group’s cumulative difference month by month, and keeps the last month in which it is behind. */
  function fillMonths(drawn: Drawn, { pay: { strike, offer }, support, byHead, lumpSums, growth }: GroupInput, count: number): void {
    last.fill(-1);
    for (const flow of FLOWS) cumulative[flow].fill(0);
    cumulativeHead.fill(0);
    cumulativeLump.fill(0);
    const past = growth.past * BLOCK_SIZE;
    for (let m = 0; m < MONTHS; m++) {
      for (let i = 0; i < count; i++) {
        const at = m * BLOCK_SIZE + i;
        const kept = weights[m] * (1 - drawn.dues[i]);
        const of = (flow: 'first' | 'background' | 'overscale'): number => strike[flow][at] - offer[flow][at];
        const principal = strike.principal[at] - offer.principal[at];
        const free = strike.freeOfContributions[at] - offer.freeOfContributions[at];
        const fixed = strike.residuals[at] - offer.residuals[at] - free;
        const all = growth.all[past + at];
        // What support does not pay by head goes by session pay.
        const year = sessionShares(drawn, i);
        const bySessions = m < CLAIM_MONTHS ? weights[m] * (support[at] - byHead[at]) : 0;
        cumulative.first[i] += kept * of('first') + bySessions * year.first;
        cumulative.rest[i] += kept * (principal - of('first')) + bySessions * year.rest;
        cumulative.background[i] += kept * of('background') + bySessions * year.background;
        cumulative.overscale[i] += kept * of('overscale') + bySessions * year.overscale;
        const each = all > 0 ? (kept * fixed) / all : 0;
        const [viaStreaming, viaSyndication] = [each * growth.of.streaming[past + at], each * growth.of.syndication[past + at]];
        cumulative.streaming[i] += viaStreaming;
        cumulative.syndication[i] += viaSyndication;
        cumulative.other[i] += kept * fixed - viaStreaming - viaSyndication;
        cumulative.free[i] += kept * free;
        if (m < CLAIM_MONTHS) cumulativeHead[i] += weights[m] * byHead[at];
        cumulativeLump[i] += kept * ((m === lumpSums.month[i] ? lumpSums.after[i] : 0) - (m === 0 ? lumpSums.before[i] : 0));
      }
      groups.forEach(({ weights: of, support: share, members: part }, g) => {
        for (let i = 0; i < count; i++) path[i] = share * cumulativeHead[i] + part * cumulativeLump[i];
        for (const flow of FLOWS) {
          const weight = of[flow];
          const sum = cumulative[flow];
          for (let i = 0; i < count; i++) path[i] += weight * sum[i];
        }
        for (let i = 0; i < count; i++) if (path[i] < 0) last[g * BLOCK_SIZE + i] = m;
      });
    }
    groups.forEach((_, g) => {
      for (let i = 0; i < count; i++) {
        const m = last[g * BLOCK_SIZE + i];
        out[row(g, 3) + i] = m < 0 ? 0 : m === MONTHS - 1 ? Infinity : m + 2;
      }
    });
  }

  return { fill, out };
}
