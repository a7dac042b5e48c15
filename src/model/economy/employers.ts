import type { Activity } from './activity';
import { MONTH_DAYS, MONTHS } from '../months';
import { BLOCK_SIZE, type Column } from '../column';
import type { Drawn } from '../drawn';
import type { Pay } from './pay';
import { fillSum } from './totals';

/**
 * Fills `out` with the economic cost of the work lost in one world, present value, USD, all companies: cost per full-stop day × days lost.
 * The cost per day is the margin on work late or not made plus idle and restart cost, less production cost not spent, so that saved wages
 * are not counted twice.
 */
export function fillStopCost(out: Column, drawn: Drawn, activity: Activity, weights: Float64Array, count: number): void {
  // Whole groups of four months, so that the sum of a draw is added up alike beside draws that lose work for longer.
  fillSum(out, activity.lost, weights, Math.min(MONTHS, 4 * Math.ceil(activity.normalFrom / 4)), count);
  costLost(out, drawn, count);
}

/** Converts lost work from full months to its cost in USD, in place. */
export function costLost(lost: Column, { dayCost }: Drawn, count: number): void {
  for (let i = 0; i < count; i++) lost[i] *= dayCost[i] * MONTH_DAYS;
}

/**
 * Fills `out` with the cash that all companies hold on 31 December of the first year in `strike` beyond `offer`, nominal USD: production
 * cash not spent, less the cash part of the stop cost, less contract cost paid (raises with their contributions, bonus and revenue share).
 * The money is spent when work is made up, so it is never added to the economic result.
 */
export function fillCash(
  out: Column,
  drawn: Drawn,
  strike: { readonly activity: Activity; readonly pay: Pay },
  offer: { readonly activity: Activity; readonly pay: Pay },
  yearEndDays: number,
  count: number,
): void {
  for (let i = 0; i < count; i++) {
    const days = strike.activity.lostByYearEnd[i] - offer.activity.lostByYearEnd[i];
    const production = (drawn.deferrableCash[i] / 365.25) * days;
    const stop = drawn.stopCash[i] * drawn.stopCost[i] * days;
    const rate = drawn.contributionRate[i];
    const contract = contractCostPaid(strike.pay, rate, yearEndDays, i) - contractCostPaid(offer.pay, rate, yearEndDays, i);
    out[i] = production - stop - contract;
  }
}

function contractCostPaid(pay: Pay, contributionRate: number, yearEndDays: number, lane: number): number {
  let sum = 0;
  for (let m = 0; m < MONTHS; m++) {
    const share = Math.min(1, yearEndDays / MONTH_DAYS - m);
    if (share <= 0) break;
    const at = m * BLOCK_SIZE + lane;
    sum += share * ((1 + contributionRate) * pay.raises[at] + pay.freeOfContributions[at]);
  }
  return sum;
}
