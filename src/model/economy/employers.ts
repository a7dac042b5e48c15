import type { Activity } from './activity';
import { MONTH_DAYS, MONTHS } from '../months';
import { BLOCK_SIZE, type Column } from '../column';
import type { Drawn } from '../drawn';
import type { Pay } from './pay';
import { fillSum } from './totals';

/**
 * Economic cost of work lost in one world, present value, USD, all companies: cost per full-stop day × days lost. The cost per day is
 * margin on work late or not made, idle and restart cost, net of production cost not spent, so wages saved are not counted again.
 */
export function fillStopCost(out: Column, drawn: Drawn, activity: Activity, weights: Float64Array, count: number): void {
  fillSum(out, activity.lost, weights, activity.normalFrom, count);
  costLost(out, drawn, count);
}

/** Turns lost work in full months into its cost. */
export function costLost(lost: Column, { stopCost }: Drawn, count: number): void {
  for (let i = 0; i < count; i++) lost[i] *= stopCost[i] * MONTH_DAYS;
}

/**
 * Cash that all companies have more in hand on 31 December of the first year in `strike` than in `offer`, USD of the day: production
 * cash not spent, less the cash part of the stop, less contract cost paid: raises with their contributions, bonus and revenue share.
 * It comes back when work is made up, so it is never added to the economic result.
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
