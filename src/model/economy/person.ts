import { daysBetween } from '../../facts/date';
import type { Person } from '../../scenario/person';
import { BLOCK_SIZE, column, monthly, type Column } from '../column';
import type { Drawn } from '../drawn';
import { FLOWS, SESSIONS, type MemberCells } from '../members/cells';
import { MONTH_DAYS, MONTHS } from '../months';
import type { Question } from '../question';
import type { Growth } from '../residuals/growth';
import type { Activity } from './activity';
import { EARNING_WORLDS, earningYears, prepareRowPlaces, type EarningWorld } from './earnings';
import { newFlowColumns, sessionShares, type Changes, type FlowColumns } from './groups';
import { normalYear } from './health-plan';
import type { Pay } from './pay';
import { planOf, rowsOf } from './plan-rows';
import { CLAIM_MONTHS, prepareUnemployment } from './unemployment';
import type { Volume } from './volume';

/** Months of a person’s running balance. */
export const BALANCE_MONTHS = 60;

/** What of a person’s year is told. */
export const PERSON_PARTS = ['sessions', 'residuals', 'support', 'all'] as const;

/** One row of a person’s results. */
export interface PersonRow {
  readonly what:
    'net' | 'netEarly' | 'monthAhead' | 'low' | 'lowMonth' | 'balance' | 'aid' | 'unemployment' | 'plan' | (typeof PERSON_PARTS)[number];
  readonly world: EarningWorld | null;
  readonly year: number | null;
  readonly month: number | null;
}

const row = (what: PersonRow['what'], more: Partial<PersonRow> = {}): PersonRow => ({
  what,
  world: null,
  year: null,
  month: null,
  ...more,
});

/** Rows of a person, in order. */
export function personRows(question: Pick<Question, 'has' | 'members' | 'dates'>): readonly PersonRow[] {
  const plan = planOf(question);
  return [
    ...(['net', 'netEarly', 'monthAhead', 'low', 'lowMonth', 'aid', 'unemployment'] as const).map((what) => row(what)),
    ...earningYears(question.dates.start).flatMap((year) =>
      EARNING_WORLDS.flatMap((world) => PERSON_PARTS.map((what) => row(what, { world, year }))),
    ),
    ...(plan ? plan.years.flatMap((year) => EARNING_WORLDS.map((world) => row('plan', { world, year }))) : []),
    ...Array.from({ length: BALANCE_MONTHS }, (_, month) => row('balance', { month: month + 1 })),
  ];
}

/** One world’s unemployment: what it is claimed from. */
interface Claimed {
  readonly activity: Activity;
  readonly volume: Volume;
}

/** What the results of a person are filled from. */
export interface PersonInput {
  readonly strike: Changes;
  readonly early: Changes;
  readonly pay: { readonly strike: Pay; readonly offer: Pay };
  readonly worlds: { readonly strike: Claimed; readonly offer: Claimed };
  readonly own: Column;
  /** Strike pay and aid of all members by month. */
  readonly aid: Float64Array;
  /** Support of all members by month, the difference between the worlds, and its part by head. */
  readonly support: Float64Array;
  readonly byHead: Float64Array;
  readonly lumpSums: { readonly before: Column; readonly after: Column; readonly month: Column };
  readonly growth: Growth;
  readonly earnings: Float64Array;
}

/**
 * Prepares one person: their pay of a normal year by source, times what each source becomes in every world. With the pay, the residuals and
 * no state of a point of the calibrated members they have what the group has there, per member.
 */
export function preparePerson(question: Question, cells: MemberCells, person: Person, weights: Float64Array, horizon: number) {
  const rows = personRows(question);
  const out = new Float64Array(rows.length * BLOCK_SIZE);
  const places = new Map(rows.map((each, k) => [keyOf(each), k * BLOCK_SIZE]));
  const at = (what: PersonRow['what'], more: Partial<PersonRow> = {}): number => places.get(keyOf(row(what, more)))!;
  const years = earningYears(question.dates.start);
  const plan = planOf(question);
  const kindRow = cells.kinds.find(({ id }) => id === person.kind)!;
  const place = prepareRowPlaces(question);
  const from = rowsOf(question);
  const law = question.states.find(({ id }) => id === person.state) ?? null;
  const paidMembers = (question.isPaidByHead ? 1 : question.members.count) * (1 - (cells.distribution?.none ?? 0));
  /** Pay of a normal year by flow, USD; of what viewers or revenue pay, the part that follows the kind’s streaming residuals. */
  const sessions = SESSIONS.reduce((sum, flow) => sum + kindRow.sessions[flow], 0);
  const own = Object.fromEntries(
    FLOWS.map((flow) => {
      if (flow === 'streaming') return [flow, person.residuals * person.streaming];
      if (flow === 'syndication') return [flow, person.residuals * (1 - person.streaming) * cells.syndication];
      if (flow === 'other') return [flow, person.residuals * (1 - person.streaming) * (1 - cells.syndication)];
      if (flow === 'free') return [flow, 0];
      return [flow, (person.pay * kindRow.sessions[flow]) / sessions];
    }),
  ) as Record<(typeof FLOWS)[number], number>;
  const group = cells.groups.find(({ by, id }) => by === 'kind' && id === person.kind);
  /** What the kind has of what viewers or revenue pay, for its part of streaming residuals. */
  const freeOfStreaming = group && group.weights.streaming > 0 ? group.weights.free / group.weights.streaming : 0;
  /** Share of each flow of all members that the person has, and of support by head. */
  const share: FlowColumns = newFlowColumns();
  const head = column();
  const jobs = column();
  const noOvertime = column(0);
  const ownPay = column(person.pay);
  const unemployment = law && prepareUnemployment([{ ...law, share: 1, takeUp: 1, weekly: benefitOf(law, person) }]);
  const none = column(0);
  const claims = { strike: monthly(MONTHS), offer: monthly(MONTHS) };
  const aided = monthly(MONTHS);

  function fillShares(drawn: Drawn, count: number): void {
    for (let i = 0; i < count; i++) {
      const year = normalYear(drawn, i);
      let session = 0;
      for (const flow of FLOWS) {
        share[flow][i] = year[flow] > 0 ? own[flow] / year[flow] : 0;
        if ((SESSIONS as readonly string[]).includes(flow)) session += share[flow][i] * cells.normal[flow] * membersOf(drawn, i);
      }
      share.free[i] = share.streaming[i] * freeOfStreaming;
      head[i] = (Math.min(session, cells.supportCap) * cells.supportPerDollar) / membersOf(drawn, i);
    }
  }
  const membersOf = (drawn: Drawn, i: number): number => (question.isPaidByHead ? drawn.memberCount[i] : paidMembers);

  /** Unemployment pay and aid of the person by month and world, by the law of their state. */
  function fillClaims(drawn: Drawn, { worlds, own: length, aid }: PersonInput, count: number): void {
    if (!unemployment) return;
    jobs.fill(person.days / WORK_DAYS);
    const personal: Drawn = { ...drawn, coveredJobs: jobs, scaleLinkedBase: ownPay, overscaleRatio: noOvertime };
    for (let m = 0; m < CLAIM_MONTHS; m++) for (let i = 0; i < count; i++) aided[m * BLOCK_SIZE + i] = head[i] * aid[m * BLOCK_SIZE + i];
    unemployment.fill(claims.offer, null, personal, worlds.offer.activity, worlds.offer.volume, none, count);
    unemployment.fill(claims.strike, aided, personal, worlds.strike.activity, worlds.strike.volume, length, count);
  }

  function fill(drawn: Drawn, input: PersonInput, count: number): void {
    fillShares(drawn, count);
    fillClaims(drawn, input, count);
    out.fill(0);
    fillNets(drawn, input, count);
    fillYears(drawn, input, count);
    fillPath(drawn, input, count);
  }

  /** Support of a month in the strike’s world over the offer’s, USD; for a person without a state their part of all members’. */
  function supportOf(drawn: Drawn, { support, byHead }: PersonInput, m: number, i: number): number {
    if (m >= CLAIM_MONTHS) return 0;
    const k = m * BLOCK_SIZE + i;
    if (unemployment) return aided[k] + claims.strike[k] - claims.offer[k];
    const year = sessionShares(drawn, i);
    let bySessions = 0;
    for (const flow of SESSIONS) bySessions += share[flow][i] * year[flow];
    return head[i] * byHead[k] + bySessions * (support[k] - byHead[k]);
  }

  function fillNets(drawn: Drawn, input: PersonInput, count: number): void {
    const [strike, early] = [at('net'), at('netEarly')];
    for (let i = 0; i < count; i++) {
      const members = membersOf(drawn, i);
      for (const flow of FLOWS) {
        out[strike + i] += share[flow][i] * input.strike.flows[flow][i];
        out[early + i] += share[flow][i] * input.early.flows[flow][i];
      }
      out[strike + i] += input.strike.lumpSums[i] / members;
      out[early + i] += input.early.lumpSums[i] / members;
      if (!unemployment) out[strike + i] += head[i] * input.strike.byHead[i];
    }
    if (!unemployment) return;
    // What the changes hold of all members’ support gives way to the person’s own.
    for (let i = 0; i < count; i++) {
      const year = sessionShares(drawn, i);
      let bySessions = 0;
      for (const flow of SESSIONS) bySessions += share[flow][i] * year[flow];
      for (let m = 0; m < Math.min(horizon, CLAIM_MONTHS); m++) {
        const k = m * BLOCK_SIZE + i;
        out[strike + i] += weights[m] * (supportOf(drawn, input, m, i) - bySessions * (input.support[k] - input.byHead[k]));
      }
    }
  }

  /** Levels of each calendar year in each world, and whether they reach the plan. */
  function fillYears(drawn: Drawn, { earnings }: PersonInput, count: number): void {
    for (let i = 0; i < count; i++) {
      const total = (world: EarningWorld, what: string, of: number): number => {
        const k = place(world, what, of);
        return k === null ? 0 : earnings[k * BLOCK_SIZE + i];
      };
      for (const world of EARNING_WORLDS)
        for (const of of years) {
          let [session, residual] = [0, 0];
          for (const flow of FLOWS) {
            const paid = from[flow].reduce((sum, what) => sum + total(world, what, of), 0);
            const mine = share[flow][i] * paid;
            if ((SESSIONS as readonly string[]).includes(flow)) session += mine;
            else residual += mine;
          }
          // Where pay is by head there is one kind of pay, and lump sums are alike for all.
          if (from.rest.length === 0) {
            const once = total(world, 'lumpSums', of);
            session = share.rest[i] * (total(world, 'total', of) - once) + once / membersOf(drawn, i);
          }
          const support = unemployment ? supportIn(world, of, i) : head[i] * (total(world, 'aid', of) + total(world, 'unemployment', of));
          const key = { world, year: of };
          out[at('sessions', key) + i] = session;
          out[at('residuals', key) + i] = residual;
          out[at('support', key) + i] = support;
          out[at('all', key) + i] = session + residual + support;
          if (!plan || !plan.years.includes(of)) continue;
          const needed = (plan.thresholds[plan.years.indexOf(of)] * drawn.healthThreshold[i]) / question.members.threshold;
          out[at('plan', key) + i] = session + residual + person.other >= needed ? 1 : 0;
        }
    }
  }

  /** Support of a person with a state in a calendar year of a world, USD; only the worlds with and without the strike are followed. */
  function supportIn(world: EarningWorld, year: number, i: number): number {
    const flow = world === 'strike' ? claims.strike : world === 'noStrike' ? null : claims.offer;
    if (!flow) return 0;
    const [start, end] = [yearStart(question, year), yearStart(question, year + 1)];
    let sum = 0;
    for (let m = Math.max(0, Math.floor(start)); m < Math.min(CLAIM_MONTHS, end); m++) {
      const part = Math.min(m + 1, end) - Math.max(m, start);
      if (part > 0) sum += part * (flow[m * BLOCK_SIZE + i] + (world === 'strike' ? aided[m * BLOCK_SIZE + i] : 0));
    }
    return sum;
  }

  /** Follows cash month by month against the offer’s world: what is spent stays what it would have been there. */
  function fillPath(drawn: Drawn, input: PersonInput, count: number): void {
    const { strike, offer } = input.pay;
    const { growth, lumpSums } = input;
    const past = growth.past * BLOCK_SIZE;
    const [low, lowMonth, ahead, aid, claimed] = [at('low'), at('lowMonth'), at('monthAhead'), at('aid'), at('unemployment')];
    for (let i = 0; i < count; i++) {
      let [cash, worth, last] = [0, 0, -1];
      for (let m = 0; m < MONTHS; m++) {
        const k = m * BLOCK_SIZE + i;
        const kept = 1 - drawn.dues[i];
        const free = strike.freeOfContributions[k] - offer.freeOfContributions[k];
        const fixed = strike.residuals[k] - offer.residuals[k] - free;
        const all = growth.all[past + k];
        const each = all > 0 ? fixed / all : 0;
        const first = strike.first[k] - offer.first[k];
        const [streaming, syndication] = [each * growth.of.streaming[past + k], each * growth.of.syndication[past + k]];
        const pay =
          share.first[i] * first +
          share.rest[i] * (strike.principal[k] - offer.principal[k] - first) +
          share.background[i] * (strike.background[k] - offer.background[k]) +
          share.overscale[i] * (strike.overscale[k] - offer.overscale[k]) +
          share.streaming[i] * streaming +
          share.syndication[i] * syndication +
          share.other[i] * (fixed - streaming - syndication) +
          share.free[i] * free;
        const once = (m === lumpSums.month[i] ? lumpSums.after[i] : 0) - (m === 0 ? lumpSums.before[i] : 0);
        const support = supportOf(drawn, input, m, i);
        const gained = kept * (pay + once / membersOf(drawn, i)) + support;
        cash += gained;
        worth += weights[m] * gained;
        if (worth < 0) last = m;
        if (m < BALANCE_MONTHS) {
          out[at('balance', { month: m + 1 }) + i] = cash;
          if (cash < out[low + i]) {
            out[low + i] = cash;
            out[lowMonth + i] = m + 1;
          }
        }
        if (m >= CLAIM_MONTHS) continue;
        out[aid + i] += unemployment ? aided[k] : head[i] * input.aid[k];
        if (unemployment) out[claimed + i] += claims.strike[k] - claims.offer[k];
      }
      out[ahead + i] = last < 0 ? 0 : last === MONTHS - 1 ? Infinity : last + 2;
    }
  }

  return { fill, out };
}

/** Months from day 0 to the first of January of a year; negative before. */
const yearStart = ({ dates: { start } }: Pick<Question, 'dates'>, year: number): number => daysBetween(start, `${year}-01-01`) / MONTH_DAYS;

/** Working days of a year. */
const WORK_DAYS = 260;
/** Share of weekly pay that a claim pays. */
const HALF = 0.5;

/** Weekly pay of a person’s claim: half of what a week of their work pays, up to the state’s most, USD. */
export function benefitOf({ most, weekly }: { readonly most: number | null; readonly weekly: number }, { pay, days }: Person): number {
  const week = days > 0 ? pay / Math.max(1, days / 5) : 0;
  return Math.min(most ?? weekly, HALF * week);
}

const keyOf = ({ what, world, year, month }: PersonRow): string => `${what} ${world} ${year} ${month}`;
