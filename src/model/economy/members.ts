import type { WaveGroup } from '../../cases/case';
import { ln } from '../../random/elementary';
import { normalCdf } from '../../random/normal';
import { MONTH_DAYS, MONTHS } from '../months';
import { BLOCK_SIZE, type Column } from '../column';
import type { Drawn } from '../drawn';
import type { Totals } from './totals';
import { allOut, daysOut, newLevel, prepareWaves } from './waves';

/** Prepares strike pay and aid; `groups` are the members who are out or laid off by day, none if all are out. */
export function prepareAid(groups: readonly WaveGroup[]) {
  const fillLevel = prepareWaves(groups);
  const level = fillLevel ? newLevel(groups) : allOut();

  /** Fills `out` with strike pay and strike aid in each month of a strike of `length` days, USD, all members. */
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

/** Fills `out` with strike aid in each month of a strike of `length` days, USD, all members. */
function fillAid(out: Float64Array, drawn: Drawn, length: Column, count: number): void {
  const { strikeAid } = drawn;
  let longest = 0;
  for (let i = 0; i < count; i++) longest = Math.max(longest, length[i]);
  const months = Math.min(MONTHS, Math.ceil(longest / MONTH_DAYS));
  out.fill(0, months * BLOCK_SIZE);
  for (let m = 0; m < months; m++) {
    const from = m * MONTH_DAYS;
    for (let i = 0; i < count; i++) {
      const to = Math.min(from + MONTH_DAYS, length[i]);
      out[m * BLOCK_SIZE + i] = to > from ? (strikeAid[i] / MONTH_DAYS) * (to - from) : 0;
    }
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
