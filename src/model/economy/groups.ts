import type { SessionFlow } from '../../cases/member-kind';
import { exp, ln } from '../../random/elementary';
import { BLOCK_SIZE, column, type Column } from '../column';
import type { Drawn } from '../drawn';
import { FLOWS, SESSIONS, STREAMING_THIRDS, type KindCells, type MemberCells, type MemberFlow } from '../members/cells';
import type { Growth } from '../residuals/growth';
import type { Activity } from './activity';
import type { Pay } from './pay';
import type { Totals } from './totals';
import { CLAIM_MONTHS } from './unemployment';

/** A column for every flow in which members differ. */
export type FlowColumns = Readonly<Record<MemberFlow, Column>>;

export const newFlowColumns = (): FlowColumns => Object.fromEntries(FLOWS.map((flow) => [flow, column()])) as FlowColumns;

/** One world’s pay by month, and its totals over the years counted. */
export interface WorldPay {
  readonly pay: Pay;
  readonly totals: Totals;
}

/**
 * Fills what a world changes in every flow against the offer’s, after dues: present value over the first `horizon` months, USD. Fixed residuals
 * are divided among groups of markets as their audiences have grown.
 */
export function fillChangedFlows(
  out: FlowColumns,
  world: WorldPay,
  offer: WorldPay,
  { dues }: Pick<Drawn, 'dues'>,
  growth: Growth,
  weights: Float64Array,
  horizon: number,
  count: number,
): void {
  const { first, streaming, syndication } = out;
  first.fill(0);
  streaming.fill(0);
  syndication.fill(0);
  const past = growth.past * BLOCK_SIZE;
  const [pay, before] = [world.pay, offer.pay];
  const { all, of } = growth;
  for (let m = 0; m < horizon; m++) {
    const weight = weights[m];
    for (let i = 0, at = m * BLOCK_SIZE, k = past + at; i < count; i++, at++, k++) {
      first[i] += weight * (pay.first[at] - before.first[at]);
      const fixed = pay.residuals[at] - pay.freeOfContributions[at] - (before.residuals[at] - before.freeOfContributions[at]);
      const each = all[k] > 0 ? (weight * fixed) / all[k] : 0;
      streaming[i] += each * of.streaming[k];
      syndication[i] += each * of.syndication[k];
    }
  }
  const changed = (flow: 'principal' | 'background' | 'overscale' | 'residuals' | 'free', i: number): number =>
    world.totals[flow][i] - offer.totals[flow][i];
  for (let i = 0; i < count; i++) {
    const kept = 1 - dues[i];
    const free = changed('free', i);
    out.rest[i] = kept * (changed('principal', i) - first[i]);
    out.background[i] = kept * changed('background', i);
    out.overscale[i] = kept * changed('overscale', i);
    out.free[i] = kept * free;
    // What is left, so that the parts add up.
    out.other[i] = kept * (changed('residuals', i) - free - streaming[i] - syndication[i]);
    first[i] *= kept;
    streaming[i] *= kept;
    syndication[i] *= kept;
  }
}

/** Session pay of a normal year of lane `i` by flow, as shares of all session pay. */
export function sessionShares({ backgroundShare, dayShare, overscaleRatio }: Drawn, i: number): Readonly<Record<SessionFlow, number>> {
  const all = 1 + overscaleRatio[i];
  const principal = (1 - backgroundShare[i]) / all;
  return {
    first: principal * dayShare[i],
    rest: principal * (1 - dayShare[i]),
    background: backgroundShare[i] / all,
    overscale: overscaleRatio[i] / all,
  };
}

/**
 * Prepares the division of unemployment pay and aid among members. They are divided by session pay up to a cap, which favors low pay; as far
 * as that would pay anyone more for a month than the pay lost in it, by session pay alone.
 */
export function prepareSupport(cells: MemberCells) {
  const { kinds, means, supportPerDollar } = cells;
  /** How much more of support than of lost pay the members with the least pay have. */
  const favor = column();
  const sessionShare = kinds.map(sessionShareOf);
  const payOfKind = kinds.map((kind) => payOf(kind, means));

  /** Fills what depends on the draw alone; call it before `fill`. */
  function begin(drawn: Drawn, count: number): void {
    for (let i = 0; i < count; i++) {
      const year = sessionShares(drawn, i);
      favor[i] = 1;
      kinds.forEach(({ lives }, k) => {
        const lost = SESSIONS.reduce((sum, flow) => sum + (lives[flow] / payOfKind[k]) * year[flow], 0);
        if (sessionShare[k] > 0) favor[i] = Math.max(favor[i], lost > 0 ? (sessionShare[k] * supportPerDollar) / lost : Infinity);
      });
    }
  }

  /**
   * Fills the part of a month’s unemployment pay and aid, USD, that goes by session pay up to the cap; the rest goes by session pay. Months
   * beyond `CLAIM_MONTHS` are never written.
   */
  function fill(out: Float64Array, paid: Float64Array, drawn: Drawn, activity: Activity, count: number): void {
    out.fill(0, 0, CLAIM_MONTHS * BLOCK_SIZE);
    for (let m = 0; m < Math.min(CLAIM_MONTHS, activity.normalFrom); m++)
      for (let i = 0; i < count; i++) {
        const at = m * BLOCK_SIZE + i;
        if (paid[at] === 0) continue;
        const loss = (activity.lost[at] * drawn.scaleLinkedBase[i] * (1 + drawn.overscaleRatio[i])) / 12;
        const room = favor[i] > 1 ? (loss / paid[at] - 1) / (favor[i] - 1) : 1;
        out[at] = paid[at] * Math.min(1, Math.max(0, room));
      }
  }

  return { begin, fill };
}

/** Changes of one world against another that a member’s net is made of: by flow after dues, and support by head, USD, all members. */
export interface Changes {
  readonly flows: FlowColumns;
  readonly byHead: Column;
  /** Lump sums after dues, USD, all members. */
  readonly lumpSums: Column;
}

export const newChanges = (): Changes => ({ flows: newFlowColumns(), byHead: column(), lumpSums: column() });

/** Adds what goes by session pay, USD, to the changes of session pay. */
export function addBySessions(out: FlowColumns, amount: Column, drawn: Drawn, count: number): void {
  for (let i = 0; i < count; i++) {
    const year = sessionShares(drawn, i);
    for (const flow of SESSIONS) out[flow][i] += amount[i] * year[flow];
  }
}

/** Net of each group, USD, at group × BLOCK_SIZE + lane: its share of every change. The groups of a division add up to all members. */
export function fillGroupNets(out: Float64Array, { groups }: MemberCells, { flows, byHead, lumpSums }: Changes, count: number): void {
  groups.forEach(({ weights, support, members }, g) => {
    const row = g * BLOCK_SIZE;
    for (let i = 0; i < count; i++) out[row + i] = support * byHead[i] + members * lumpSums[i];
    for (const flow of FLOWS) {
      const weight = weights[flow];
      const changed = flows[flow];
      for (let i = 0; i < count; i++) out[row + i] += weight * changed[i];
    }
  });
}

/**
 * Prepares, for one kind, the share of members with pay who earn at least so much, given by its log; within a band in proportion to the log, in
 * the lowest to pay. `logs` are those of the ends of the bands.
 */
function prepareFrom(logs: Float64Array, { bands }: KindCells): (log: number) => number {
  const last = bands.length;
  const above = new Float64Array(last + 1);
  for (let b = last - 1; b >= 0; b--) above[b] = above[b + 1] + bands[b];
  const lowest = exp(logs[1]);
  return (log) => {
    if (log >= logs[last]) return 0;
    if (log < logs[1]) return above[0] - (log === -Infinity ? 0 : exp(log) / lowest) * bands[0];
    let low = 1;
    let high = last;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (logs[middle] <= log) low = middle;
      else high = middle;
    }
    return above[low] - ((log - logs[low]) / (logs[low + 1] - logs[low])) * bands[low];
  };
}

/** Session pay of a kind as a share of its pay. */
const sessionShareOf = ({ sessions }: KindCells): number => SESSIONS.reduce((sum, flow) => sum + sessions[flow], 0);

/** Pay of a kind, USD a year per member with pay. */
const payOf = ({ bands }: KindCells, means: readonly number[]): number => bands.reduce((sum, members, b) => sum + members * means[b], 0);

/** Members of a kind and a third, all alike but for how much they earn. */
interface Alike {
  readonly kind: number;
  readonly third: number;
  /** What a member has of each flow for a dollar of covered pay, relative to all members. */
  readonly perDollar: Readonly<Record<MemberFlow, number>>;
}

/**
 * Prepares what depends on how much a member earns: who is ahead, and who reaches a threshold of pay. A kind and a third share one mix of
 * flows, so that a bound on pay decides.
 */
export function prepareMembers(cells: MemberCells) {
  const { kinds, normal, streaming, ofStreaming, syndication, supportCap, supportPerDollar, means } = cells;
  const logs = Float64Array.from(cells.edges, (edge) => (edge > 0 ? ln(edge) : -Infinity));
  const fromOf = kinds.map((kind) => prepareFrom(logs, kind));
  const sessionShare = kinds.map(sessionShareOf);
  const payOfKind = kinds.map((kind) => payOf(kind, means));
  const alike: readonly Alike[] = kinds.flatMap(({ lives, residuals, free }, kind) =>
    streaming.map((share, third): Alike => {
      const fixed = (flow: MemberFlow, part: number): number => (normal[flow] > 0 ? (residuals * part) / normal[flow] : 0);
      const session = Object.fromEntries(SESSIONS.map((flow) => [flow, lives[flow] / payOfKind[kind]]));
      return {
        kind,
        third,
        perDollar: {
          ...(session as Record<(typeof SESSIONS)[number], number>),
          streaming: fixed('streaming', share),
          syndication: fixed('syndication', (1 - share) * syndication),
          other: fixed('other', (1 - share) * (1 - syndication)),
          free: (free / payOfKind[kind]) * ofStreaming[third],
        },
      };
    }),
  );
  const fromLog = (kind: number, log: number): number => fromOf[kind](log);
  const from = (kind: number, x: number): number => fromOf[kind](x > 0 ? (x === Infinity ? Infinity : ln(x)) : -Infinity);
  const rates = alike.map(({ perDollar }) => FLOWS.map((flow) => perDollar[flow]));

  /** A dollar of covered pay of those who are alike, by source; what viewers or revenue pay comes as a share of all residuals. */
  const fixed = normal.streaming + normal.syndication + normal.other;
  const mixes = alike.map(({ kind, third }) => {
    const { sessions, residuals, others: elsewhere, free } = kinds[kind];
    const share = streaming[third];
    return {
      ...sessions,
      streaming: residuals * share,
      syndication: residuals * (1 - share) * syndication,
      other: residuals * (1 - share) * (1 - syndication),
      free: ((fixed * free) / payOfKind[kind]) * ofStreaming[third],
      elsewhere,
    };
  });
  /** What a dollar of covered pay becomes for those who are alike, by lane. */
  const slope = column();

  /**
   * Fills the share of members with pay who are ahead, 0…1, without those whom `isLeftOut` leaves out. `each`, where given, is called for
   * every kind and third with the bounds on yearly pay between which they are ahead.
   */
  function fillAheadShare(
    out: Column,
    changes: Changes,
    isLeftOut: (kind: KindCells) => boolean,
    count: number,
    each?: (lane: number, of: Alike, from: number, to: number) => void,
  ): void {
    const all = kinds.reduce((sum, kind) => sum + (isLeftOut(kind) ? 0 : kind.members), 0);
    out.fill(0);
    const { byHead } = changes;
    alike.forEach((row, k) => {
      const counts = isLeftOut(kinds[row.kind]) ? 0 : 1 / (streaming.length * all);
      slope.fill(0);
      FLOWS.forEach((flow, f) => {
        const rate = rates[k][f];
        const changed = changes.flows[flow];
        for (let i = 0; i < count; i++) slope[i] += rate * changed[i];
      });
      for (let i = 0; i < count; i++) {
        const low = slope[i] + sessionShare[row.kind] * supportPerDollar * byHead[i];
        let [least, most] = [0, Infinity];
        // Above the cap support rises no further, and the sign may turn once.
        if (slope[i] > 0 && low <= 0) least = (-byHead[i] * supportCap * supportPerDollar) / slope[i];
        else if (slope[i] < 0 && low > 0) most = (-byHead[i] * supportCap * supportPerDollar) / slope[i];
        else if (low <= 0) most = 0;
        if (counts > 0 && most > least) out[i] += counts * (from(row.kind, least) - from(row.kind, most));
        each?.(i, row, least, most);
      }
    });
  }

  /**
   * Covered pay of a year for a dollar of it in a normal year, given each flow’s ratio to its own normal year; `others` is how many times as
   * much pay comes from contracts not on strike, for a dollar of pay under the struck ones, as in the calibrated year.
   */
  function ratioOf(k: number, ratios: Readonly<Record<MemberFlow, number>>, others: number): number {
    const { first, rest, background, overscale, streaming: online, syndication: reruns, other, free, elsewhere } = mixes[k];
    const struck =
      first * ratios.first +
      rest * ratios.rest +
      background * ratios.background +
      overscale * ratios.overscale +
      online * ratios.streaming +
      reruns * ratios.syndication +
      other * ratios.other +
      free * ratios.free;
    return (struck + elsewhere * others) / (1 - elsewhere + elsewhere * others);
  }

  return { alike, from, fromLog, fillAheadShare, ratioOf };
}

/**
 * Pay at which a lognormal body with another spread has as many members above it: the spread below the threshold is drawn, the calibrated
 * one is `spread`.
 */
export const respread = (x: number, threshold: number, spread: number, drawn: number): number =>
  x < threshold && x > 0 ? threshold * exp((ln(x / threshold) * spread) / drawn) : x;

/** A group that members of a kind and a third belong to, within bounds on their pay of a normal year, USD. */
export interface GroupBounds {
  readonly group: number;
  readonly bounds: readonly [from: number, to: number];
}

/** The groups of each kind and third. */
export function groupBounds({ groups, kinds, told }: MemberCells, alike: readonly { readonly kind: number; readonly third: number }[]) {
  return alike.map(({ kind, third }) =>
    groups.flatMap(({ by, id }, group): readonly GroupBounds[] => {
      const from = by === 'band' ? Number(id) : 0;
      const to = by === 'band' ? (told.find((end) => end > from) ?? Infinity) : Infinity;
      const has = by === 'kind' ? kinds[kind].id === id : by === 'streaming' ? STREAMING_THIRDS[third] === id : true;
      return has ? [{ group, bounds: [from, to] }] : [];
    }),
  );
}
