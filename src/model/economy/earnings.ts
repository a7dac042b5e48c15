import { daysBetween } from '../../facts/date';
import { BLOCK_SIZE, column, type Column } from '../column';
import type { Drawn } from '../drawn';
import { MONTH_DAYS, MONTHS } from '../months';
import type { Question } from '../question';
import { GROWING } from '../residuals/growth';
import type { Activity } from './activity';
import type { Pay, preparePay } from './pay';
import { periodsOf } from './periods';
import { fillNormalPay, fillReplacedAtOffer, newNormalPay, paidShare, replicasInUse } from './session-pay';
import type { Terms } from './settlement';
import { pastMonths } from './volume';

/** Worlds whose earnings are told, in order. */
export const EARNING_WORLDS = ['strike', 'offer', 'early', 'noStrike'] as const;
export type EarningWorld = (typeof EARNING_WORLDS)[number];

/** One row of members' earnings: what they earn, or the work they do, in a calendar year of one world. */
export interface EarningsRow {
  readonly year: number;
  /** Quarter of the year, 1…4; only for work. */
  readonly quarter: number | null;
  readonly world: EarningWorld;
  readonly what: string;
  readonly unit: 'USD' | 'share of a normal year' | 'share of a normal quarter';
}

/** What is counted in work, not in dollars: work done, work lost to both strikes, lost work made up. */
const WORK: ReadonlySet<string> = new Set(['work', 'workLost', 'workMadeUp']);

/** Calendar years after the strike's first that are told. */
const YEARS_AFTER = 5;
/** Normal months before the base year whose pay may come in it. */
const EARLIER = 36;

/**
 * Earnings of a month: session pay of television and of film, each paid some time after the work, and what is paid at once; null where a row
 * has no such part.
 */
interface Earned {
  readonly television: Column | null;
  readonly film: Column | null;
  readonly atOnce: Column | null;
}

/** Parts that a row has. */
function partsOf(what: string, kinds: readonly string[]): Earned {
  const has = (part: keyof Earned): Column | null =>
    WITHOUT[part].has(what) || (part === 'atOnce' && kinds.includes(what)) ? null : column();
  return { television: has('television'), film: has('film'), atOnce: has('atOnce') };
}

/** What is told of a year, in order; shapes of a dispute without kinds of pay, residuals or film lack the rest. */
export function earningsOf({
  earnings,
  has,
  residuals,
  states,
  terms,
}: Pick<Question, 'earnings' | 'has' | 'residuals' | 'states' | 'terms'>): readonly string[] {
  const { first, rest } = earnings;
  return [
    'total',
    ...(has.background ? ['background'] : []),
    ...(first === null ? [] : [first, ...rest.map(({ id }) => id), 'aboveScale', 'television', 'film']),
    ...(residuals ? ['residuals', 'residualsStreaming', 'residualsSyndication', 'residualsOther', 'residualsBonus'] : []),
    ...(terms.lumpSums.length > 0 ? ['lumpSums'] : []),
    'aid',
    ...(states.length > 0 ? ['unemployment'] : []),
    ...(has.contributions ? ['contributions'] : []),
    'perWorkingMember',
    'reported',
    ...(first === null ? [] : ['reportedTelevision', 'reportedFilm']),
    'work',
    'workLost',
    'workMadeUp',
  ];
}

/** Rows of a dispute's earnings, world by world; every world has the same ones, in the same order. */
export function earningsRows(
  question: Pick<Question, 'earnings' | 'has' | 'residuals' | 'states' | 'terms' | 'dates'>,
): readonly EarningsRow[] {
  const years = earningYears(question.dates.start);
  return EARNING_WORLDS.flatMap((world) => [
    ...earningsOf(question).flatMap((what) =>
      years.map((year): EarningsRow => ({ year, quarter: null, world, what, unit: WORK.has(what) ? 'share of a normal year' : 'USD' })),
    ),
    ...years.flatMap((year) =>
      [1, 2, 3, 4].map((quarter): EarningsRow => ({ year, quarter, world, what: 'work', unit: 'share of a normal quarter' })),
    ),
  ]);
}

/** Calendar years that are told: the base year and those after it. */
export function earningYears(start: string): readonly number[] {
  const first = Number(start.slice(0, 4)) - 1;
  return Array.from({ length: YEARS_AFTER + 2 }, (_, k) => first + k);
}

/** What a world has earned by month: activity with its classes apart, pay, and what third parties pay. */
export interface EarningWorldInput {
  readonly activity: Activity;
  readonly pay: Pay;
  readonly terms: Terms;
  readonly offer: Terms;
  /** Strike pay and aid by month; null where there is no strike. */
  readonly aid: Float64Array | null;
  readonly unemployment: Float64Array;
  /** Unemployment pay in the months before day 0. */
  readonly pastUnemployment: Float64Array;
  /** Lump sums of the world, USD, all members, and the day on which they are paid. */
  readonly lumpDay: Column;
}

/**
 * Prepares the earnings of a world by calendar year: dollars of the day, not discounted, from 1 January of the base year on. Months before
 * day 0 are paid at the expired contract's scale, with its last raise from its day on. Session pay counts when it is paid: evenly over twice
 * `paymentLag` months after the month of work.
 */
export function prepareEarnings(question: Question, pay: ReturnType<typeof preparePay>) {
  const { earnings, isPaidByHead, residuals } = question;
  const { start } = question.dates;
  const past = pastMonths(start);
  const years = earningYears(start);
  const whats = earningsOf(question);
  const { of: periodOf } = periodsOf(pay.calendar);
  /** Months after day 0 until the end of the last year. */
  const months = Math.min(MONTHS, Math.ceil(daysBetween(start, `${years[years.length - 1] + 1}-01-01`) / MONTH_DAYS));
  const yearStarts = [...years, years[years.length - 1] + 1].map((year) => daysBetween(start, `${year}-01-01`) / MONTH_DAYS);
  const quarterStarts = [
    ...years.flatMap((year) => ['01', '04', '07', '10'].map((month) => daysBetween(start, `${year}-${month}-01`) / MONTH_DAYS)),
    yearStarts[yearStarts.length - 1],
  ];
  const raiseFrom = earnings.lastRaise ? daysBetween(start, earnings.lastRaise.from) / MONTH_DAYS : -Infinity;
  const kinds = earnings.first === null ? [] : [earnings.first, ...earnings.rest.map(({ id }) => id)];
  const values: Readonly<Record<string, Earned>> = Object.fromEntries(whats.map((what) => [what, partsOf(what, kinds)]));
  const normal = newNormalPay();
  /** Longest span over which the pay of a month is paid in the current block, months. */
  let longest = 1;
  const replacedBefore = column();
  const rowsPerWorld = whats.length * years.length + 4 * years.length;
  const out = new Float64Array(EARNING_WORLDS.length * rowsPerWorld * BLOCK_SIZE);

  /** Scale of the expired contract in month m before day 0, as a share of its last one. */
  function pastScale(m: number): number {
    if (!earnings.lastRaise) return 1;
    const after = Math.min(1, Math.max(0, m + 1 - raiseFrom));
    return after + (1 - after) / (1 + earnings.lastRaise.raise);
  }

  /**
   * Adds a month's values to the rows of the periods in which they are paid. What is paid evenly over a span that begins with the month is
   * divided by the part of the span that lies in each period.
   */
  function addTo(
    first: number,
    starts: readonly number[],
    m: number,
    flow: Column,
    lag: Column | null,
    perPeriod: boolean,
    count: number,
  ): void {
    for (let k = 0; k + 1 < starts.length; k++) {
      const from = starts[k];
      const to = starts[k + 1];
      if (m >= to || m + (lag ? longest : 1) <= from) continue;
      const at = (first + k) * BLOCK_SIZE;
      const whole = perPeriod ? 1 / (to - from) : 1;
      if (!lag) {
        const share = Math.min(m + 1, to) - Math.max(m, from);
        if (share > 0) for (let i = 0; i < count; i++) out[at + i] += whole * share * flow[i];
      } else
        for (let i = 0; i < count; i++) {
          const span = 1 + 2 * lag[i];
          const share = Math.min(m + span, to) - Math.max(m, from);
          if (share > 0) out[at + i] += (whole * share * flow[i]) / span;
        }
    }
  }

  function fill(world: EarningWorld, drawn: Drawn, input: EarningWorldInput, count: number): void {
    const first = EARNING_WORLDS.indexOf(world) * rowsPerWorld;
    out.fill(0, first * BLOCK_SIZE, (first + rowsPerWorld) * BLOCK_SIZE);
    fillNormalPay(normal, drawn, count);
    fillReplacedAtOffer(replacedBefore, input.offer, count);
    longest = 1;
    for (let i = 0; i < count; i++) longest = Math.max(longest, 1 + 2 * drawn.paymentLag[i]);
    for (let m = longest > 1 ? -past - EARLIER : -past; m < months; m++) {
      fillMonth(drawn, input, m, count);
      whats.forEach((what, w) => {
        const row = first + w * years.length;
        const { television, film, atOnce } = values[what];
        if (atOnce) addTo(row, yearStarts, m, atOnce, null, WORK.has(what), count);
        if (television) addTo(row, yearStarts, m, television, drawn.paymentLag, false, count);
        if (film) addTo(row, yearStarts, m, film, drawn.paymentLag, false, count);
      });
      addTo(first + whats.length * years.length, quarterStarts, m, values.work.atOnce!, null, true, count);
    }
  }

  /** What is earned in month m, into `values`. */
  function fillMonth(
    drawn: Drawn,
    { activity, pay: paid, terms, offer, aid, unemployment, pastUnemployment, lumpDay }: EarningWorldInput,
    m: number,
    count: number,
  ): void {
    const unitPay = pay.unitPayOf(drawn, terms, offer, count);
    const [television, film] = activity.classes!;
    const row = m < 0 ? 0 : periodOf[m] * BLOCK_SIZE;
    const inUse = m < 0 ? 0 : replicasInUse(m);
    const scale = m < 0 ? pastScale(m) : 1;
    const { growth, normalResiduals } = pay;
    // Months before the base year are normal.
    const isEarlier = m < -past;
    for (let i = 0; i < count; i++) {
      const place = Math.max(0, past + m) * BLOCK_SIZE + i;
      const at = m * BLOCK_SIZE + i;
      const tv = drawn.televisionShare[i];
      const lostBefore = inUse * replacedBefore[i];
      const lost = inUse * unitPay.replaced[row + i];
      const day = drawn.dayShare[i];
      // Pay at scale for a month of work before and after the strike's end: principals, of them day players, background.
      const exposed = drawn.replicaDayRatio[i];
      const before = scale * normal.principal[i] * paidShare(day * exposed, lostBefore);
      const after = normal.principal[i] * paidShare(day * exposed, lost) * unitPay.principal[row + i];
      const dayBefore = scale * normal.principal[i] * day * paidShare(exposed, lostBefore);
      const dayAfter = normal.principal[i] * day * paidShare(exposed, lost) * unitPay.principal[row + i];
      const backgroundBefore = scale * normal.background[i] * (1 - lostBefore);
      const backgroundAfter = normal.background[i] * (1 - lost) * unitPay.background[row + i];
      const tvBefore = tv * (isEarlier ? 1 : television.before[place]);
      const tvAfter = isEarlier ? 0 : tv * television.after[place];
      const filmBefore = (1 - tv) * (isEarlier ? 1 : film.before[place]);
      const filmAfter = isEarlier ? 0 : (1 - tv) * film.after[place];
      const backgroundTv = tvBefore * backgroundBefore + tvAfter * backgroundAfter;
      const backgroundFilm = filmBefore * backgroundBefore + filmAfter * backgroundAfter;
      const daysTv = tvBefore * dayBefore + tvAfter * dayAfter;
      const daysFilm = filmBefore * dayBefore + filmAfter * dayAfter;
      const principalsTv = tvBefore * before + tvAfter * after;
      const principalsFilm = filmBefore * before + filmAfter * after;
      const scaleTv = principalsTv + backgroundTv;
      const scaleFilm = principalsFilm + backgroundFilm;
      const hired = unitPay.hired[row + i];
      const aboveTv = normal.overscale[i] * (tvBefore + hired * tvAfter);
      const aboveFilm = normal.overscale[i] * (filmBefore + hired * filmAfter);
      const grown = growth.all[place];
      const fixed = m < 0 ? normalResiduals[i] * grown : paid.residuals[at] - paid.freeOfContributions[at];
      const bonus = m < 0 ? 0 : paid.freeOfContributions[at];
      const residual = fixed + bonus;
      const lumpSum = Math.floor(lumpDay[i] / MONTH_DAYS) === m ? drawn.memberCount[i] * terms.lumpSum[i] : 0;
      const covered = drawn.overscaleCovered[i];
      const coveredTv = scaleTv + covered * aboveTv;
      const coveredFilm = scaleFilm + covered * aboveFilm;
      const members = isPaidByHead ? drawn.memberCount[i] : earnings.members * (1 - drawn.noPayShare[i]);
      put('total', i, scaleTv + aboveTv, scaleFilm + aboveFilm, residual + lumpSum);
      put('perWorkingMember', i, (scaleTv + aboveTv) / members, (scaleFilm + aboveFilm) / members, (residual + lumpSum) / members);
      put('background', i, backgroundTv, backgroundFilm, 0);
      if (earnings.first !== null) {
        put(earnings.first, i, daysTv, daysFilm, 0);
        for (const { id, share } of earnings.rest) put(id, i, share * (principalsTv - daysTv), share * (principalsFilm - daysFilm), 0);
        put('aboveScale', i, aboveTv, aboveFilm, 0);
        put('television', i, scaleTv + aboveTv, 0, 0);
        put('film', i, 0, scaleFilm + aboveFilm, 0);
      }
      if (residuals) {
        put('residuals', i, 0, 0, residual);
        for (const group of GROWING) put(ROW_OF[group], i, 0, 0, grown > 0 ? (fixed * growth.of[group][place]) / grown : 0);
        put('residualsBonus', i, 0, 0, bonus);
      }
      put('lumpSums', i, 0, 0, lumpSum);
      put('aid', i, 0, 0, m < 0 || !aid ? 0 : aid[at]);
      put('unemployment', i, 0, 0, isEarlier ? 0 : m < 0 ? pastUnemployment[place] : unemployment[at]);
      const sessionContributions = m < 0 ? 0 : paid.contributions[at];
      put('contributions', i, 0, 0, m < 0 ? drawn.contributionRate[i] * (coveredTv + coveredFilm + residual) : sessionContributions);
      if (earnings.reported === 'scale-and-film') {
        put('reportedTelevision', i, scaleTv, 0, 0);
        put('reportedFilm', i, 0, scaleFilm + aboveFilm, 0);
        put('reported', i, scaleTv, scaleFilm + aboveFilm, 0);
      } else if (earnings.reported === 'covered') {
        put('reportedTelevision', i, coveredTv, 0, tv * residual);
        put('reportedFilm', i, 0, coveredFilm, (1 - tv) * residual);
        put('reported', i, coveredTv, coveredFilm, residual);
      } else put('reported', i, scaleTv + aboveTv, scaleFilm + aboveFilm, residual + lumpSum);
      const ofBoth = (flow: 'lost' | 'returned'): number => (isEarlier ? 0 : tv * television[flow][place] + (1 - tv) * film[flow][place]);
      put('workLost', i, 0, 0, ofBoth('lost'));
      put('workMadeUp', i, 0, 0, ofBoth('returned'));
      put('work', i, 0, 0, tvBefore + filmBefore + hired * (tvAfter + filmAfter));
    }
  }

  function put(what: string, i: number, television: number, film: number, atOnce: number): void {
    const to = values[what];
    if (!to) return;
    if (to.television) to.television[i] = television;
    if (to.film) to.film[i] = film;
    if (to.atOnce) to.atOnce[i] = atOnce;
  }

  return { past, months, fill, out };
}

/** Place of a row of a year among the rows of `earningsRows`. */
export function prepareRowPlaces(question: Pick<Question, 'earnings' | 'has' | 'residuals' | 'states' | 'terms' | 'dates'>) {
  const years = earningYears(question.dates.start);
  const whats = earningsOf(question);
  const perWorld = (whats.length + 4) * years.length;
  /** Null where the dispute has no such row. */
  return (world: EarningWorld, what: string, year: number): number | null => {
    const w = whats.indexOf(what);
    return w < 0 ? null : EARNING_WORLDS.indexOf(world) * perWorld + w * years.length + years.indexOf(year);
  };
}

/** Rows without a part: those without session pay, and those without anything that is paid at once. */
const AT_ONCE = [
  'residuals', 'residualsStreaming', 'residualsSyndication', 'residualsOther', 'residualsBonus', 'lumpSums', 'aid', 'unemployment', 'contributions', 'work', 'workLost', 'workMadeUp',
] as const; // prettier-ignore
const WITHOUT: Readonly<Record<keyof Earned, ReadonlySet<string>>> = {
  television: new Set([...AT_ONCE, 'film']),
  film: new Set([...AT_ONCE, 'television']),
  atOnce: new Set(['background', 'aboveScale', 'television', 'film']),
};

const ROW_OF = { streaming: 'residualsStreaming', syndication: 'residualsSyndication', other: 'residualsOther' } as const;
