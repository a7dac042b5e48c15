import { BLOCK_SIZE, type Column } from '../column';
import type { Drawn } from '../drawn';
import { MONTH_DAYS } from '../months';
import type { StateClaims } from '../question';
import type { Activity } from './activity';
import type { Volume } from './volume';

/**
 * Months from day 0 on in which work may be lost: no strike ends and restarts later than a year, two years and 40 weeks after day 0. Later rows
 * of a monthly flow of claims are never written, and are zeros.
 */
export const CLAIM_MONTHS = Math.ceil((365 + 730 + 40 * 7) / MONTH_DAYS);

/** Days for which a claim is paid: 26 weeks. */
const CLAIM_DAYS = 26 * 7;
/** Waiting week of those who claim while they are not on strike. */
const WAITING_DAYS = 7;

/** Days of month m between two days. */
const daysIn = (m: number, from: number, to: number): number =>
  Math.max(0, Math.min(to, (m + 1) * MONTH_DAYS) - Math.max(from, m * MONTH_DAYS));

/** Session pay of a normal month, USD. */
const monthlyPay = ({ scaleLinkedBase, overscaleRatio }: Drawn, i: number): number => (scaleLinkedBase[i] / 12) * (1 + overscaleRatio[i]);

/**
 * Prepares unemployment pay. In a state that pays strikers they draw from a day of their own strike on, in the others not at all. Those whom
 * another strike or a restart leaves without work draw in every state after a waiting week, unless their claim is refused because they have
 * a stake. Pay goes with the work lost: claims = covered jobs × share of work lost × members of the state × share who draw × weekly pay.
 */
export function prepareUnemployment(states: readonly StateClaims[]) {
  /** Pay of a day's claims per covered job, by the day from which they are paid. */
  const strikers = byDay(({ strikersFrom }) => strikersFrom);
  const others = byDay(({ outsideFrom }) => outsideFrom);
  /** Pay of all claims in a month per covered job: of strikers, and of those out of work otherwise. */
  const weeks = { strikers: 0, outside: 0 };

  function byDay(from: (state: StateClaims) => number | null): readonly { readonly day: number; readonly rate: number }[] {
    const rates = new Map<number, number>();
    for (const state of states) {
      const day = from(state);
      if (day !== null) rates.set(day, (rates.get(day) ?? 0) + (state.share * state.takeUp * state.weekly) / 7);
    }
    return [...rates].map(([day, rate]) => ({ day, rate }));
  }

  /**
   * Fills `weeks` for a strike of `length` days. Outside it one claim runs from the other strike's start and its waiting days on, another
   * from the restart on where the other strike is still to come; days already drawn before this strike are taken off.
   */
  function fillWeeks(drawn: Drawn, length: number, m: number, i: number): void {
    weeks.strikers = weeks.outside = 0;
    if (m * MONTH_DAYS < length)
      for (let k = 0; k < strikers.length; k++) {
        const { day, rate } = strikers[k];
        if (length > day) weeks.strikers += rate * daysIn(m, day, Math.min(length, day + CLAIM_DAYS));
      }
    if ((m + 1) * MONTH_DAYS <= length && m >= 0) return;
    const otherStart = drawn.otherStart[i];
    const again = length + Math.min(WAITING_DAYS, length);
    for (let k = 0; k < others.length; k++) {
      const { day, rate } = others[k];
      const idle = otherStart + day;
      const used = Math.min(CLAIM_DAYS, Math.max(0, -idle));
      let days = m < 0 ? daysIn(m, idle, Math.min(0, idle + CLAIM_DAYS)) : 0;
      if (otherStart > again) days += daysIn(m, again, Math.min(otherStart, again + CLAIM_DAYS)) + daysIn(m, idle, idle + CLAIM_DAYS);
      else {
        const from = Math.max(again, idle, 0);
        days += daysIn(m, from, from + CLAIM_DAYS - used);
      }
      weeks.outside += rate * drawn.claimsOutside[i] * days;
    }
  }

  /**
   * Fills `out` with unemployment pay in the first months of a world with a strike of `length` days, USD, all members. Nobody is paid more for
   * a month without work than its pay: `aid`, the strike aid of that world, is lowered to the pay lost, and unemployment pay to the rest.
   */
  function fill(
    out: Float64Array,
    aid: Float64Array | null,
    drawn: Drawn,
    activity: Activity,
    { past, work }: Volume,
    length: Column,
    count: number,
  ): void {
    if (states.length === 0) return;
    out.fill(0, 0, CLAIM_MONTHS * BLOCK_SIZE);
    for (let m = 0; m < Math.min(CLAIM_MONTHS, activity.normalFrom); m++)
      for (let i = 0; i < count; i++) {
        const at = m * BLOCK_SIZE + i;
        const lost = activity.lost[at];
        if (lost === 0) {
          if (aid) aid[at] = 0;
          continue;
        }
        const loss = lost * monthlyPay(drawn, i);
        const aided = aid ? (aid[at] = Math.min(aid[at], loss)) : 0;
        fillWeeks(drawn, length[i], m, i);
        // What is lost in the part of the month before the strike's end, and after it.
        const inForce = activity.inForce[at];
        const struck = Math.min(lost, Math.max(0, work[past * BLOCK_SIZE + at] * (1 - inForce) - activity.before[at]));
        const ofStrikers = inForce < 1 ? (weeks.strikers * struck) / (1 - inForce) : 0;
        const ofOthers = inForce > 0 ? (weeks.outside * (lost - struck)) / inForce : 0;
        out[at] = Math.min(loss - aided, drawn.coveredJobs[i] * (ofStrikers + ofOthers));
      }
  }

  /** Fills `out` with unemployment pay in the months before day 0 in which another strike is on, `past` of them. */
  function fillPast(out: Float64Array, drawn: Drawn, lost: Float64Array, past: number, count: number): void {
    out.fill(0);
    if (states.length === 0) return;
    for (let m = -past; m < 0; m++)
      for (let i = 0; i < count; i++) {
        const at = (past + m) * BLOCK_SIZE + i;
        if (lost[at] === 0) continue;
        fillWeeks(drawn, 0, m, i);
        out[at] = lost[at] * Math.min(monthlyPay(drawn, i), drawn.coveredJobs[i] * weeks.outside);
      }
  }

  return { fill, fillPast };
}
