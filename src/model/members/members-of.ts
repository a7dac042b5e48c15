import type { FactRef } from '../../cases/case';
import { factValue, type FactId } from '../../cases/facts';
import type { PayCalibration, PayPoint, SessionFlow } from '../../cases/member-kind';
import type { MemberSegment } from '../../cases/segment';
import { kept } from '../kept';
import type { Question } from '../question';
import { segmentResiduals, type SegmentResiduals } from '../residuals/segment-residuals';
import { fifthCells, memberCells, SESSIONS, type CellsInput, type KindPay, type MemberCells } from './cells';
import { payDistribution, shareFrom, type PayDistribution } from './pay-distribution';

/** Pay, USD a year, whose share of members is told for every dispute. */
const TOLD = [1000, 5000, 10_000, 20_000, 50_000, 80_000, 100_000, 250_000, 1_000_000];
/** Most members that may reach the threshold, as a share of those with pay. */
const MOST_ABOVE = 0.98;
/** Caps between which the one that gives the median is sought, as multiples of the threshold. */
const CAPS = [3, 300] as const;
const HALVINGS = 50;

/** Number behind a reference to a fact. */
export const factNumber = (ref: FactRef): number =>
  typeof ref === 'string' ? factValue(ref as FactId) : factValue(ref[0] as FactId, ref[1]);

/** What members’ pay is solved from: those parts of a question. */
type MembersQuestion = Pick<
  Question,
  'values' | 'members' | 'residuals' | 'formulas' | 'isDealNamed' | 'published' | 'library' | 'isPaidByHead' | 'states'
>;

/** Members of a dispute by kind of work, band of pay and streaming part of their residuals, in a normal year; the same object for the same input. */
export function membersOf(question: MembersQuestion): MemberCells {
  const { members, values } = question;
  return members.pay ? keptCells(cellsInput(question, members.pay)) : keptFifths(values.meanPay, values.paySpread);
}

/** Memoized, because few inputs change who the members are. */
const keptCells = kept(6, (input: CellsInput) => JSON.stringify(input), memberCells);
const keptFifths = kept(3, (mean: number, spread: number) => `${mean} ${spread}`, fifthCells);

/** Points of a case as pay and share of members with less. */
export const pointOf = ({ pay, below }: PayPoint): readonly [pay: number, below: number] => [factNumber(pay), factNumber(below) / 100];

/** Covered pay of a normal year by source as the inputs have it, USD, all members. */
export function normalPay({ values }: Pick<Question, 'values'>) {
  const { scaleLinkedBase: base, backgroundShare, dayShare, overscaleRatio, overscaleCovered, otherContracts } = values;
  const { residualsAll, residualsScaleLinked, residualsStreaming } = values;
  const principal = base * (1 - backgroundShare);
  const sessions = {
    first: principal * dayShare,
    rest: principal * (1 - dayShare),
    background: base * backgroundShare,
    overscale: base * overscaleRatio * overscaleCovered,
  };
  const residuals = Math.max(residualsAll, residualsScaleLinked + residualsStreaming);
  const struck = SESSIONS.reduce((sum, flow) => sum + sessions[flow], 0) + residuals;
  return { sessions, residuals, struck, all: struck / (1 - otherContracts) };
}

/** Distribution of yearly covered pay over the members of a question. */
function distributionOf(question: MembersQuestion, pay: PayCalibration): PayDistribution {
  const { values, members } = question;
  const none = values.noPayShare;
  const above = Math.min(values.thresholdShare, MOST_ABOVE * (1 - none));
  const { threshold } = members;
  const shape = { none, above, threshold, spread: values.paySpread };
  const mean =
    pay.total !== undefined
      ? factValue(pay.total as FactId) / members.count
      : pay.mean !== undefined
        ? factNumber(pay.mean) * (1 - none)
        : normalPay(question).all / members.count;
  const at = (cap: number): PayDistribution => payDistribution({ ...shape, cap, mean });
  if (pay.cap !== undefined) return at(factValue(pay.cap as FactId));
  let [low, high] = CAPS.map((times) => times * threshold);
  for (let k = 0; k < HALVINGS; k++) {
    const cap = (low + high) / 2;
    // A higher cap leaves less for the middle, since the mean is given.
    if (medianPay(at(cap)) > factNumber(pay.median!)) low = cap;
    else high = cap;
  }
  return at((low + high) / 2);
}

/** Median pay of members with pay, USD a year. */
export function medianPay(distribution: PayDistribution): number {
  let [low, high] = [0, distribution.cap];
  for (let k = 0; k < HALVINGS; k++) {
    const middle = (low + high) / 2;
    if (shareFrom(distribution, middle) > (1 - distribution.none) / 2) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Ends of the bands that are told, USD a year. */
const toldIn = ({ threshold, pay }: Question['members'], cap: number): readonly number[] =>
  [...new Set([...TOLD, threshold, ...(pay?.told ?? []).map((id) => factValue(id as FactId))])]
    .filter((end) => end <= cap)
    .sort((a, b) => a - b);

/** Pay at which the share of members is told. */
export const toldPay = ({ members }: Pick<Question, 'members'>): readonly number[] => toldIn(members, Infinity);

function cellsInput(question: MembersQuestion, pay: PayCalibration): CellsInput {
  const { members, values, states } = question;
  const distribution = distributionOf(question, pay);
  const weekly = states.reduce((sum, state) => sum + state.share * state.weekly, 0);
  return {
    distribution,
    told: toldIn(members, distribution.cap).filter((end) => end < distribution.cap),
    kinds: kindsOf(question, pay, segmentResiduals(question as Question)),
    streaming: values.streamingOfResiduals,
    streamingOdds: factValue(pay.streamingOdds as FactId),
    syndication: values.streamingOfResiduals < 1 ? Math.min(1, values.syndicationOfResiduals / (1 - values.streamingOfResiduals)) : 0,
    // A claim is half of weekly pay up to a limit: its average is paid from twice that on.
    supportCap: weekly > 0 ? 2 * 52 * weekly : members.threshold,
  };
}

/** Pay of each kind by source, relative to all covered pay. */
function kindsOf(question: MembersQuestion, pay: PayCalibration, { expired, free }: SegmentResiduals): readonly KindPay[] {
  const { members, values } = question;
  const year = normalPay(question);
  const percent = (id: string | undefined, own: number): number => (id === undefined ? own : factValue(id as FactId) / 100);
  const residuals = percent(pay.residuals, year.residuals / year.struck);
  const background = percent(pay.background, year.sessions.background / year.struck);
  const principals = year.struck - year.residuals - year.sessions.background;
  // Session pay of each kind in what all have under the struck contracts.
  const paid = (flow: SessionFlow): number =>
    flow === 'background' ? background : principals > 0 ? ((1 - residuals - background) * year.sessions[flow]) / principals : 0;
  const segment = (id: string): MemberSegment => members.segments.find((each) => each.id === id)!;
  const rows = members.kinds.map((kind) => {
    const { members: share, screen, others } = segment(kind.of);
    const part = { members: percentOf(kind.members), pay: percentOf(kind.pay) };
    return { ...kind, count: share * part.members, part, tilt: share * part.pay * screen, others: share * part.members * others };
  });
  const all = rows.reduce((sum, { count }) => sum + count, 0);
  const others = rows.reduce((sum, row) => sum + row.others, 0);
  const place = (id: string): number => members.segments.findIndex((each) => each.id === id);
  return rows.map((row): KindPay => {
    const bySession = (of: (flow: SessionFlow) => number): Record<SessionFlow, number> =>
      Object.fromEntries(SESSIONS.map((flow) => [flow, of(flow)])) as Record<SessionFlow, number>;
    const lives = bySession((flow) => {
      const doing = rows.filter((each) => each.sessions.includes(flow));
      // Where no kind lives on it nobody has any of it, and it goes by head.
      if (doing.length === 0) return row.count / all;
      return row.sessions.includes(flow) ? row.tilt / doing.reduce((sum, { tilt }) => sum + tilt, 0) : 0;
    });
    return {
      id: row.id,
      members: row.count / all,
      lives,
      sessions: bySession((flow) => (row.sessions.includes(flow) ? (1 - values.otherContracts) * paid(flow) * lives[flow] : 0)),
      residuals: (1 - values.otherContracts) * residuals * expired[place(row.of)] * row.part.pay,
      others: (values.otherContracts * row.others) / others,
      free: free[place(row.of)] * row.part.pay,
    };
  });
}

const percentOf = (ref: FactRef | undefined): number => (ref === undefined ? 1 : factNumber(ref) / 100);
