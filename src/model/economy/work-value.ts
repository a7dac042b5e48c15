import type { Activity } from './activity';
import { column, BLOCK_SIZE, monthly, type Column } from '../column';
import type { Drawn } from '../drawn';
import type { preparePay } from './pay';
import { creditedWork, fillNormalPay, fillReplacedAtOffer, newNormalPay, paidShare, replicasInUse } from './session-pay';
import { CONTRACT_INCREMENTS, newFlow, prepareBrought, type Increments } from '../residuals/flow';
import type { Terms } from './settlement';
import { periodsOf } from './periods';
import { pays } from '../residuals/streaming';
import type { UnitPay } from './unit-pay';
import type { Volume } from './volume';

/**
 * Prepares the present value of pay per unit of work under one set of terms: the session pay and residuals that a month of
 * work brings within the horizon. Pay is a sum over work, so worlds that differ only in the length of the strike need no pay by month:
 * `fill` equals `fillTotals` of the same world up to rounding. Call `begin` once per block, after `begin` of `pay`.
 */
export function prepareWorkValue(pay: ReturnType<typeof preparePay>, weights: Float64Array, horizon: number) {
  const { streaming, calendar } = pay;
  const { of: periodOf } = periodsOf(calendar);
  /**
   * Present value of what a month of work brings, USD, for work done before the strike ended and after it; `onward` is that of all the
   * volume from a month on.
   */
  const before = monthly(horizon);
  const after = monthly(horizon);
  const onward = monthly(horizon + 1);
  /** Pay that does not depend on the work done, if the terms applied from day 0. */
  const regardless = column();
  /** Weights of the months: for residuals, and for the success bonus. */
  const paidWeights = monthly(horizon);
  const bonusWeights = monthly(horizon);
  const brought = monthly(horizon);
  const fillBrought = prepareBrought(horizon);
  const normal = newNormalPay();
  const replacedBefore = column();
  const everything = column(1);
  const nothing = column(0);
  const worked = newFlow();
  const stock = monthly(horizon);
  let unitPay: UnitPay;

  function begin(drawn: Drawn, terms: Terms, offer: Terms, { past, work }: Volume, count: number): void {
    const { oldShare, oldResiduals, growth, ramp } = pay;
    const grown = growth.past * BLOCK_SIZE;
    unitPay = pay.unitPayOf(drawn, terms, offer, count);
    regardless.fill(0);
    for (let m = 0; m < horizon; m++) {
      for (let i = 0, at = m * BLOCK_SIZE, due = periodOf[m] * BLOCK_SIZE; i < count; i++, at++, due++) {
        paidWeights[at] = weights[m] * growth.all[grown + at];
        bonusWeights[at] = weights[m] * ramp[at] * unitPay.bonus[due];
        regardless[i] += paidWeights[at] * oldResiduals[at] + weights[m] * unitPay.revenue[due] + bonusWeights[at] * oldShare[at];
      }
    }
    fillSessions(drawn, offer, count);
    addBrought(CONTRACT_INCREMENTS, paidWeights, pay.normalResiduals, unitPay.residuals, count);
    if (pays('views', streaming, streaming[terms.streamingTo]))
      addBrought(CONTRACT_INCREMENTS, bonusWeights, everything, unitPay.hired, count);
    streaming.unevenParts[terms.streamingTo].forEach(({ rises }, k) =>
      addBrought(rises, paidWeights, nothing, unitPay.unevenParts[k], count),
    );
    for (let at = horizon * BLOCK_SIZE - 1; at >= 0; at--) onward[at] = onward[at + BLOCK_SIZE] + work[past * BLOCK_SIZE + at] * after[at];
  }

  /** Session pay of a month of work. */
  function fillSessions(drawn: Drawn, offer: Terms, count: number): void {
    fillNormalPay(normal, drawn, count);
    const { principal, background, overscale } = normal;
    const { dayShare, replicaDayRatio } = drawn;
    fillReplacedAtOffer(replacedBefore, offer, count);
    for (let m = 0; m < horizon; m++) {
      const row = periodOf[m] * BLOCK_SIZE;
      const inUse = replicasInUse(m);
      for (let i = 0, at = m * BLOCK_SIZE, due = row; i < count; i++, at++, due++) {
        const [principals, backgrounds] = [weights[m] * principal[i], weights[m] * background[i]];
        const lostBefore = inUse * replacedBefore[i];
        const lost = inUse * unitPay.replaced[due];
        const above = weights[m] * overscale[i];
        const exposed = dayShare[i] * replicaDayRatio[i];
        before[at] = principals * paidShare(exposed, lostBefore) + backgrounds * paidShare(1, lostBefore) + above;
        after[at] =
          principals * paidShare(exposed, lost) * unitPay.principal[due] +
          backgrounds * paidShare(1, lost) * unitPay.background[due] +
          above * unitPay.hired[due];
      }
    }
  }

  /**
   * Adds what a month of work brings later: the amounts that a stock of such work pays, by the shares of the exhibition years and the
   * weights of the months.
   */
  function addBrought(rises: Increments, paidAt: Float64Array, amountBefore: Column, amountAfter: Float64Array, count: number): void {
    fillBrought(brought, paidAt, rises, pay.lag, count);
    for (let m = 0; m < horizon; m++)
      for (let i = 0, at = m * BLOCK_SIZE, due = periodOf[m] * BLOCK_SIZE; i < count; i++, at++, due++) {
        before[at] += brought[at] * amountBefore[i];
        after[at] += brought[at] * amountAfter[due];
      }
  }

  /** Fills `out` with the present value of all pay of a world under the terms of `begin`, USD. */
  function fill(out: Column, activity: Activity, count: number): void {
    const { after: left } = activity;
    const months = Math.min(horizon, activity.normalFrom);
    out.set(onward.subarray(months * BLOCK_SIZE, (months + 1) * BLOCK_SIZE));
    // Backwards, in the order in which `onward` was summed, so that a draw has the same bits no matter which month the block is normal
    // from.
    for (let m = months - 1; m >= 0; m--)
      for (let i = 0, at = m * BLOCK_SIZE; i < count; i++, at++) out[i] += activity.before[at] * before[at] + left[at] * after[at];
    for (let i = 0; i < count; i++) out[i] += regardless[i];
    takeUntilInForce(out, activity, count);
  }

  /** Subtracts the bonus and the share of revenue that are not paid before the strike ends. */
  function takeUntilInForce(out: Column, activity: Activity, count: number): void {
    const { inForce } = activity;
    const months = Math.min(horizon, activity.inForceFrom);
    for (let m = 0; m < months; m++)
      for (let i = 0, at = m * BLOCK_SIZE, due = periodOf[m] * BLOCK_SIZE; i < count; i++, at++, due++) {
        worked.work[at] = creditedWork(activity.before[at], activity.after[at], unitPay.hired[due]);
      }
    pay.fillStock(stock, worked, 0, months, count);
    for (let m = 0; m < months; m++) {
      for (let i = 0, at = m * BLOCK_SIZE, due = periodOf[m] * BLOCK_SIZE; i < count; i++, at++, due++) {
        const bonus = (pay.ramp[at] - Math.min(pay.ramp[at], inForce[at])) * stock[at] * unitPay.bonus[due];
        out[i] -= weights[m] * (bonus + (1 - inForce[at]) * unitPay.revenue[due]);
      }
    }
  }

  return { begin, fill };
}
