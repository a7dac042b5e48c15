import type { WaveGroup } from '../../cases/case';
import type { MemberSegment } from '../../cases/segment';
import { ln } from '../../random/elementary';
import { normalCdf, normalQuantile } from '../../random/normal';
import { MONTH_DAYS, MONTHS } from '../months';
import { BLOCK_SIZE, type Column } from '../column';
import type { Drawn } from '../drawn';
import type { Members } from '../question';
import type { Pay } from './pay';
import type { SegmentResiduals } from '../residuals/segment-residuals';
import type { Totals } from './totals';
import { allOut, daysOut, newLevel, prepareWaves } from './waves';

/** Days of the strike on which unemployment benefits begin, by the waiting time of New York and New Jersey, and end, 26 weeks later. */
const INSURANCE_FROM = 14;
const INSURANCE_UNTIL = INSURANCE_FROM + 26 * 7;

/** Prepares strike pay, aid and unemployment pay; `groups` are the members who are out or laid off by day, none if all are out. */
export function prepareAid(groups: readonly WaveGroup[]) {
  const fillLevel = prepareWaves(groups);
  const level = fillLevel ? newLevel(groups) : allOut();

  /** Fills `out` with strike pay, strike aid and unemployment pay in each month of a strike of `length` days, USD, all members. */
  return (out: Float64Array, drawn: Drawn, length: Column, count: number): void => {
    fillAid(out, drawn, length, count);
    const { memberCount, strikePay } = drawn;
    for (let i = 0; i < count; i++) {
      if (strikePay[i] === 0 || length[i] <= 0) continue;
      fillLevel?.(level, drawn, length[i], i);
      for (let m = 0; m < MONTHS && m * MONTH_DAYS < length[i]; m++) {
        const days = daysOut(level, m * MONTH_DAYS, Math.min(length[i], (m + 1) * MONTH_DAYS));
        out[m * BLOCK_SIZE + i] += (memberCount[i] * strikePay[i] * days) / 7;
      }
    }
  };
}

/** Fills `out` with strike aid and unemployment pay in each month of a strike of `length` days, USD, all members. */
function fillAid(out: Float64Array, drawn: Drawn, length: Column, count: number): void {
  const { strikeAid, insuredMembers, insuranceTakeUp, insuranceWeekly } = drawn;
  let longest = 0;
  for (let i = 0; i < count; i++) longest = Math.max(longest, length[i]);
  const months = Math.min(MONTHS, Math.ceil(longest / MONTH_DAYS));
  out.fill(0, months * BLOCK_SIZE);
  for (let m = 0; m < months; m++) {
    const from = m * MONTH_DAYS;
    for (let i = 0; i < count; i++) {
      const to = Math.min(from + MONTH_DAYS, length[i]);
      const insured = Math.min(to, INSURANCE_UNTIL) - Math.max(from, INSURANCE_FROM);
      const aid = to > from ? (strikeAid[i] / MONTH_DAYS) * (to - from) : 0;
      const insurance = insured > 0 ? ((insuredMembers[i] * insuranceTakeUp[i] * insuranceWeekly[i]) / 7) * insured : 0;
      out[m * BLOCK_SIZE + i] = aid + insurance;
    }
  }
}

/** Pay in a normal year under the expired contract by source of covered pay, USD. */
function normalYear(drawn: Drawn, i: number) {
  const scale = drawn.scaleLinkedBase[i];
  const background = scale * drawn.backgroundShare[i];
  const overscale = scale * drawn.overscaleRatio[i] * drawn.overscaleCovered[i];
  // The drawn parts may exceed the drawn total; then the sum of the parts is paid.
  const residuals = Math.max(drawn.residualsAll[i], drawn.residualsScaleLinked[i] + drawn.residualsStreaming[i]);
  return { principal: scale - background, background, overscale, residuals };
}

/** Covered pay of one segment in a normal year by source, USD. */
interface SegmentPay {
  readonly sessions: number;
  readonly residuals: number;
  readonly others: number;
}

/**
 * Covered pay of each segment in a normal year: session pay of its form and pay under contracts not on strike are divided by the tilts of
 * the segments, residuals by the given shares. The segments add up to the pay of all members.
 */
function segmentPay(segments: readonly MemberSegment[], expired: readonly number[], drawn: Drawn, i: number): readonly SegmentPay[] {
  const year = normalYear(drawn, i);
  const struck = year.principal + year.background + year.overscale + year.residuals;
  const notStruck = (struck * drawn.otherContracts[i]) / (1 - drawn.otherContracts[i]);
  const weight = (counts: (segment: MemberSegment) => number): number => segments.reduce((sum, segment) => sum + counts(segment), 0);
  const others = weight((segment) => segment.members * segment.others);
  return segments.map((segment, k) => ({
    sessions:
      (year[segment.form] * segment.members * segment.screen) /
      weight(({ form, members, screen }) => (form === segment.form ? members * screen : 0)),
    residuals: year.residuals * expired[k],
    others: (notStruck * segment.members * segment.others) / others,
  }));
}

/**
 * Fills `out` with the share of all members (0…1) whose covered pay in the first 12 months reaches the health plan's threshold. Yearly pay
 * is lognormal among members with any, and a segment's pay moves with its sources, so the probability has a closed form and no member is
 * sampled. Calibrated so that a normal year meets `thresholdShare` at the threshold of the members' plan.
 */
export function fillHealthPlanShare(
  out: Column,
  drawn: Drawn,
  pay: Pay,
  count: number,
  { segments, threshold }: Members,
  { expired, free }: SegmentResiduals,
): void {
  const all = segments.reduce((sum, segment) => sum + segment.members, 0);
  for (let i = 0; i < count; i++) {
    const year = normalYear(drawn, i);
    const paid = { principal: 0, background: 0, overscale: 0, fixed: 0, free: 0 };
    for (let m = 0; m < 12; m++) {
      const at = m * BLOCK_SIZE + i;
      paid.principal += pay.principal[at];
      paid.background += pay.background[at];
      paid.overscale += pay.overscale[at] * drawn.overscaleCovered[i];
      paid.fixed += pay.residuals[at] - pay.freeOfContributions[at];
      paid.free += pay.freeOfContributions[at];
    }
    const withPay = 1 - drawn.noPayShare[i];
    const deviate = normalQuantile(1 - Math.min(0.999, drawn.thresholdShare[i] / withPay));
    const normal = segmentPay(segments, expired, drawn, i);
    let share = 0;
    segments.forEach((segment, k) => {
      const { sessions, residuals, others } = normal[k];
      const earned = sessions * change(paid[segment.form], year[segment.form]) + paid.fixed * expired[k] + paid.free * free[k] + others;
      const ratio = change(earned, sessions + residuals + others);
      const away = ln(drawn.healthThreshold[i] / (threshold * ratio)) / drawn.paySpread[i];
      share += (segment.members / all) * (1 - normalCdf(deviate + away));
    });
    out[i] = withPay * share;
  }
}

const change = (paid: number, normal: number): number => (normal > 0 ? paid / normal : 1);

/**
 * Fills `out` with the share of working members (0…1) who come out ahead in expectation, given the sources of their pay. Members paid
 * mostly under contracts not on strike are not counted.
 */
export function fillAheadShare(
  out: Column,
  drawn: Drawn,
  strike: Totals,
  offer: Totals,
  count: number,
  { segments }: Members,
  { expired, free }: SegmentResiduals,
): void {
  const counted = (segment: MemberSegment): number => (segment.id === 'elsewhere' ? 0 : segment.members);
  const all = segments.reduce((sum, segment) => sum + counted(segment), 0);
  for (let i = 0; i < count; i++) {
    const year = normalYear(drawn, i);
    const normal = segmentPay(segments, expired, drawn, i);
    const freely = strike.free[i] - offer.free[i];
    const fixed = strike.residuals[i] - offer.residuals[i] - freely;
    let ahead = 0;
    segments.forEach((segment, k) => {
      const covered = segment.form === 'overscale' ? drawn.overscaleCovered[i] : 1;
      const sessions = (normal[k].sessions * covered * (strike[segment.form][i] - offer[segment.form][i])) / (year[segment.form] || 1);
      if (sessions + fixed * expired[k] + freely * free[k] > 0) ahead += counted(segment);
    });
    out[i] = ahead / all;
  }
}

/**
 * Fills `out` with the share of members (0…1) who come out ahead where members differ in how much they are paid and in nothing else: pay is
 * lognormal with the mean `meanPay` and the spread `paySpread`, raises and losses go with pay, strike pay and lump sums do not.
 */
export function fillAheadByPay(out: Column, drawn: Drawn, strike: Totals, offer: Totals, aid: Column, count: number): void {
  for (let i = 0; i < count; i++) {
    const kept = 1 - drawn.dues[i];
    const byPay = (kept * (strike.principal[i] - offer.principal[i])) / drawn.scaleLinkedBase[i];
    const flat = (kept * (strike.lumpSums[i] - offer.lumpSums[i]) + aid[i]) / drawn.memberCount[i];
    if (byPay === 0) out[i] = flat > 0 ? 1 : 0;
    else {
      // Ahead above this pay if raises outweigh losses, below it if strike pay and lump sums do.
      const border = -flat / byPay;
      const spread = drawn.paySpread[i];
      const below = border > 0 ? normalCdf(ln(border / drawn.meanPay[i]) / spread + spread / 2) : 0;
      out[i] = byPay > 0 ? 1 - below : below;
    }
  }
}

/**
 * First month after which the cumulative difference of a lane stays at or above 0 to month 180; Infinity if there is none. `path` holds the
 * sum at the end of each month. The search runs backwards, because made-up work causes early crossings that do not last.
 */
export function breakEvenMonth(path: Float64Array, lane: number): number {
  for (let m = MONTHS - 1; m >= 0; m--) if (path[m * BLOCK_SIZE + lane] < 0) return m === MONTHS - 1 ? Infinity : m + 2;
  return 0;
}
