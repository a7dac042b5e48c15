import type { MemberKindId, SessionFlow } from '../../cases/member-kind';
import { exp, ln } from '../../random/elementary';
import { normalCdf, normalQuantile } from '../../random/normal';
import { jointOf } from './joint';
import { bandOf, type PayDistribution } from './pay-distribution';

/** Flows of pay whose change differs between members: session pay by kind, residuals by group of markets, what viewers or revenue pay. */
export const FLOWS = ['first', 'rest', 'background', 'overscale', 'streaming', 'syndication', 'other', 'free'] as const;
export type MemberFlow = (typeof FLOWS)[number];
export const SESSIONS = ['first', 'rest', 'background', 'overscale'] as const satisfies readonly SessionFlow[];

const isSession = (flow: MemberFlow): flow is SessionFlow => (SESSIONS as readonly string[]).includes(flow);

/** Thirds of the members by how much of their residuals comes from streaming. */
export const STREAMING_THIRDS = ['little', 'some', 'most'] as const;

/** What makes members differ in how they are grouped. */
export type GroupBy = 'kind' | 'band' | 'streaming' | 'fifth';

/** Members of one kind. */
export interface KindCells {
  readonly id: MemberKindId | null;
  /** Share of members with pay, 0…1. */
  readonly members: number;
  /** Share of those, by fine band, that the kind has; sums to `members`. */
  readonly bands: Float64Array;
  /** Share of each kind of session pay of all members that goes to the kind, 0…1. */
  readonly lives: Readonly<Record<SessionFlow, number>>;
  /** Covered pay by source as shares of the kind’s pay, 0…1: session pay, residuals, pay under contracts not on strike. */
  readonly sessions: Readonly<Record<SessionFlow, number>>;
  readonly residuals: number;
  readonly others: number;
  /** Share of what viewers or revenue pay that goes to the kind. */
  readonly free: number;
}

/** Weights of a group: its share of every flow of all members, of payments by head, and of members with pay. */
export interface GroupCells {
  readonly by: GroupBy;
  readonly id: string;
  readonly members: number;
  readonly weights: Readonly<Record<MemberFlow, number>>;
  /** Share of what is paid to those without work up to a limit of pay. */
  readonly support: number;
}

/** All members with pay by kind, band of pay and streaming part of residuals, in a normal year. */
export interface MemberCells {
  /** Null where pay is by head and one lognormal describes it. */
  readonly distribution: PayDistribution | null;
  /** Ends of the fine bands, USD a year, ascending, the first 0; and the mean pay of each. */
  readonly edges: readonly number[];
  readonly means: readonly number[];
  readonly kinds: readonly KindCells[];
  /** Share of residuals from streaming of each third, and of the rest from syndication, 0…1. */
  readonly streaming: readonly number[];
  readonly syndication: number;
  /** What each third has of streaming, against the mean; known where there is no streaming, too. */
  readonly ofStreaming: readonly number[];
  /** Ends of the bands that are told, USD a year. */
  readonly told: readonly number[];
  readonly groups: readonly GroupCells[];
  /** Covered pay of a normal year by flow, USD per member with pay; of what viewers or revenue pay, 1. */
  readonly normal: Readonly<Record<MemberFlow, number>>;
  /** Session pay a year beyond which unemployment pay and aid rise no further, USD. */
  readonly supportCap: number;
  /** Support per dollar of session pay below the cap, as a share of all support. */
  readonly supportPerDollar: number;
}

/** Kinds of members before they are joined with bands: shares of members with pay, and pay by source relative to all covered pay. */
export interface KindPay {
  readonly id: MemberKindId;
  readonly members: number;
  readonly lives: Readonly<Record<SessionFlow, number>>;
  readonly sessions: Readonly<Record<SessionFlow, number>>;
  readonly residuals: number;
  readonly others: number;
  readonly free: number;
}

/** Nearest that a mean share comes to 0 or 1 where thirds are compared. */
const SMALL = 1e-6;

/** Widest fine band, as a ratio of its ends, and the end of the lowest. */
const WIDEST = 1.3;
const LOWEST = 50;

/** Ends of fine bands within those that are told. */
function fineEdges(told: readonly number[], cap: number): readonly number[] {
  const ends = [LOWEST, ...told.filter((end) => end > LOWEST && end < cap), cap];
  const out = [0, LOWEST];
  for (let k = 1; k < ends.length; k++) {
    const parts = Math.ceil(ln(ends[k] / ends[k - 1]) / ln(WIDEST));
    for (let part = 1; part < parts; part++) out.push(ends[k - 1] * exp((part / parts) * ln(ends[k] / ends[k - 1])));
    out.push(ends[k]);
  }
  return out;
}

/** Streaming shares of three thirds whose odds differ by `odds`, with the mean `mean`, 0…1. */
export function streamingThirds(mean: number, odds: number): readonly number[] {
  if (mean <= 0 || mean >= 1) return [mean, mean, mean];
  const at = (middle: number): number[] => [1 / odds, 1, odds].map((times) => (middle * times) / (1 + middle * times));
  let [low, high] = [-30, 30];
  for (let k = 0; k < 80; k++) {
    const between = (low + high) / 2;
    if (at(exp(between)).reduce((sum, share) => sum + share, 0) / 3 < mean) low = between;
    else high = between;
  }
  return at(exp((low + high) / 2));
}

/** What the cells are made of. */
export interface CellsInput {
  readonly distribution: PayDistribution;
  /** Ends of the bands that are told. */
  readonly told: readonly number[];
  readonly kinds: readonly KindPay[];
  /** Mean share of residuals from streaming, and the odds between thirds. */
  readonly streaming: number;
  readonly streamingOdds: number;
  /** Share of the other residuals from syndication. */
  readonly syndication: number;
  readonly supportCap: number;
}

/** Joins kinds, bands and thirds. The groups of each division add up to all members and to every flow. */
export function memberCells(input: CellsInput): MemberCells {
  const { distribution, told, kinds, supportCap } = input;
  const edges = fineEdges(told, distribution.cap);
  const count = edges.length - 1;
  const paid = 1 - distribution.none;
  const bands = Array.from({ length: count }, (_, b) => {
    const { members, mean } = bandOf(distribution, edges[b], edges[b + 1]);
    return { members: members / paid, mean };
  });
  const all = kinds.reduce((sum, kind) => sum + payOf(kind), 0);
  const mean = distribution.reached / paid;
  const joint = jointOf(
    kinds.map((kind) => ({ members: kind.members, mean: (mean * payOf(kind)) / all / kind.members })),
    bands,
  );
  const rows = kinds.map((kind, k): KindCells => {
    const pay = payOf(kind);
    return {
      ...kind,
      bands: joint.slice(k * count, (k + 1) * count),
      sessions: mapped(kind.sessions, (part) => part / pay),
      residuals: kind.residuals / pay,
      others: kind.others / pay,
    };
  });
  const streaming = streamingThirds(input.streaming, input.streamingOdds);
  const near = streamingThirds(Math.min(1 - SMALL, Math.max(SMALL, input.streaming)), input.streamingOdds);
  const mean3 = near.reduce((sum, share) => sum + share, 0) / near.length;
  return withGroups({
    distribution,
    edges,
    means: bands.map((band) => band.mean),
    kinds: rows,
    streaming,
    ofStreaming: near.map((share) => share / mean3),
    told,
    syndication: input.syndication,
    supportCap,
  });
}

const payOf = ({ sessions, residuals, others }: KindPay): number =>
  SESSIONS.reduce((sum, flow) => sum + sessions[flow], 0) + residuals + others;

const mapped = <Key extends string>(of: Readonly<Record<Key, number>>, to: (value: number) => number): Record<Key, number> =>
  Object.fromEntries(Object.entries<number>(of).map(([key, value]) => [key, to(value)])) as Record<Key, number>;

type Parts = Pick<
  MemberCells,
  'distribution' | 'edges' | 'means' | 'kinds' | 'streaming' | 'ofStreaming' | 'syndication' | 'told' | 'supportCap'
>;

/** One cell: members of one kind, band and third, with what they have of every flow in a normal year, USD per member with pay. */
interface Cell {
  readonly kind: number;
  readonly band: number;
  readonly third: number;
  readonly members: number;
  readonly flows: Readonly<Record<MemberFlow, number>>;
  /** Share of each kind of session pay of all members. */
  readonly lives: Readonly<Record<SessionFlow, number>>;
  readonly support: number;
}

function withGroups(parts: Parts): MemberCells {
  const { kinds, means, streaming, ofStreaming, syndication, supportCap, told, edges } = parts;
  const cells = kinds.flatMap((kind, k) => {
    const pay = kind.bands.reduce((sum, members, b) => sum + members * means[b], 0);
    const sessionShare = SESSIONS.reduce((sum, flow) => sum + kind.sessions[flow], 0);
    return means.flatMap((mean, b) =>
      streaming.map((share, third): Cell => {
        const members = kind.bands[b] / streaming.length;
        const earned = members * mean;
        const fixed = earned * kind.residuals;
        return {
          kind: k,
          band: b,
          third,
          members,
          flows: {
            ...mapped(kind.sessions, (part) => earned * part),
            streaming: fixed * share,
            syndication: fixed * (1 - share) * syndication,
            other: fixed * (1 - share) * (1 - syndication),
            free: kind.free * (earned / pay) * ofStreaming[third],
          },
          lives: mapped(kind.lives, (part) => (part * earned) / pay),
          support: members * Math.min(mean * sessionShare, supportCap),
        };
      }),
    );
  });
  const sum = (of: readonly Cell[], part: (cell: Cell) => number): number => of.reduce((total, cell) => total + part(cell), 0);
  const normal = Object.fromEntries(FLOWS.map((flow) => [flow, sum(cells, (cell) => cell.flows[flow])])) as Record<MemberFlow, number>;
  const support = sum(cells, (cell) => cell.support);
  const lived = Object.fromEntries(SESSIONS.map((flow) => [flow, sum(cells, (cell) => cell.lives[flow])])) as Record<SessionFlow, number>;
  /** What a cell has of a flow of all members. A residual that nobody has in a normal year goes by head. */
  const weightOf = (flow: MemberFlow): ((cell: Cell) => number) => {
    if (isSession(flow)) return (cell) => cell.lives[flow] / lived[flow];
    return normal[flow] > 0 ? (cell) => cell.flows[flow] / normal[flow] : (cell) => cell.members;
  };
  const group = (by: GroupBy, id: string, of: readonly Cell[]): GroupCells => ({
    by,
    id,
    members: sum(of, (cell) => cell.members),
    weights: Object.fromEntries(FLOWS.map((flow) => [flow, sum(of, weightOf(flow))])) as Record<MemberFlow, number>,
    support: sum(of, (cell) => cell.support) / support,
  });
  const bandEnds = [...told, Infinity];
  const groups = parts.distribution
    ? [
        ...kinds.map(({ id }, k) =>
          group(
            'kind',
            id!,
            cells.filter((cell) => cell.kind === k),
          ),
        ),
        ...bandEnds.flatMap((end, b) => {
          const from = b > 0 ? bandEnds[b - 1] : 0;
          const inside = cells.filter((cell) => edges[cell.band] >= from && edges[cell.band] < end);
          return inside.length > 0 ? [group('band', String(from), inside)] : [];
        }),
        ...STREAMING_THIRDS.map((id, third) =>
          group(
            'streaming',
            id,
            cells.filter((cell) => cell.third === third),
          ),
        ),
      ]
    : means.map((_, b) =>
        group(
          'fifth',
          String(b + 1),
          cells.filter((cell) => cell.band === b),
        ),
      );
  return { ...parts, groups, normal, supportPerDollar: 1 / support };
}

/** Number of equal groups where only pay tells members apart. */
const FIFTHS = 5;

/** Fifths of the members by pay, where pay is lognormal with a mean, USD a year, and a log standard deviation, and nothing else differs. */
export function fifthCells(mean: number, spread: number): MemberCells {
  const below = Array.from({ length: FIFTHS + 1 }, (_, k) =>
    k === 0 ? 0 : k === FIFTHS ? 1 : normalCdf(normalQuantile(k / FIFTHS) - spread),
  );
  const means = Array.from({ length: FIFTHS }, (_, k) => FIFTHS * mean * (below[k + 1] - below[k]));
  const edges = Array.from({ length: FIFTHS + 1 }, (_, k) =>
    k === 0 ? 0 : k === FIFTHS ? Infinity : mean * exp(spread * normalQuantile(k / FIFTHS) - (spread * spread) / 2),
  );
  const kind: KindCells = {
    id: null,
    members: 1,
    bands: new Float64Array(FIFTHS).fill(1 / FIFTHS),
    lives: { first: 1, rest: 1, background: 1, overscale: 1 },
    sessions: { first: 0, rest: 1, background: 0, overscale: 0 },
    residuals: 0,
    others: 0,
    free: 0,
  };
  // Strike pay is the same for all: everyone is above the cap.
  return withGroups({
    distribution: null,
    edges,
    means,
    kinds: [kind],
    streaming: [0],
    ofStreaming: [1],
    told: [],
    syndication: 0,
    supportCap: means[0],
  });
}
