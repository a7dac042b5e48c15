import type { Activity } from './activity';
import { column, LANES, monthly, type Column } from '../column';
import type { Drawn } from '../drawn';
import { REPLICA_MONTHS, type preparePay } from './pay';
import { addFlow, CONTRACT_RISES, newFlow, prepareBrought, type Rises } from '../residuals/flow';
import type { Terms } from './settlement';
import { stagesOf } from './periods';
import { pays } from '../residuals/streaming';
import type { Tariff } from './unit-pay';

/**
 * Prepares what work is worth under one set of terms: scale-linked session pay and residuals that a month's work brings within the
 * horizon, as present value. Pay is a sum over work, so the many worlds that differ in their stops alone need no pay by month: `fill`
 * gives what `fillTotals` gives of the same world, but for rounding. `begin` once a block, after that of `pay`.
 */
export function prepareWorth(pay: ReturnType<typeof preparePay>, weights: Float64Array, horizon: number) {
  const { streaming, calendar } = pay;
  const { of: stageOf } = stagesOf(calendar);
  /** What a month's work before the end of the stop, and behind it, brings, USD on day 0; `onward` sums the latter from a month on. */
  const before = monthly(horizon);
  const after = monthly(horizon);
  const onward = monthly(horizon + 1);
  /** What is paid whatever is worked, were the terms in force from day 0. */
  const standing = column();
  /** Weights of the months: of the residuals, and of the success bonus. */
  const paidWeights = monthly(horizon);
  const bonusWeights = monthly(horizon);
  const brought = monthly(horizon);
  const fillBrought = prepareBrought(horizon);
  const everything = column(1);
  const nothing = column(0);
  const worked = newFlow();
  const stock = monthly(horizon);
  let tariff: Tariff;

  for (let m = 0; m < horizon; m++) paidWeights.fill(weights[m], m * LANES, (m + 1) * LANES);

  function begin(drawn: Drawn, terms: Terms, offer: Terms, count: number): void {
    const { oldShare, oldResiduals } = pay;
    tariff = pay.tariffOf(drawn, terms, offer, count);
    standing.fill(0);
    for (let m = 0; m < horizon; m++) {
      const bonusWeight = weights[m] * calendar.afterBonusStart[m];
      for (let i = 0, at = m * LANES, due = stageOf[m] * LANES; i < count; i++, at++, due++) {
        bonusWeights[at] = bonusWeight * tariff.bonus[due];
        standing[i] += weights[m] * (oldResiduals[at] + tariff.revenue[due]) + bonusWeights[at] * oldShare[at];
      }
    }
    fillSessions(drawn, offer, count);
    addBrought(CONTRACT_RISES, paidWeights, pay.normalResiduals, tariff.residuals, count);
    if (pays('views', streaming, streaming[terms.streamingTo])) addBrought(CONTRACT_RISES, bonusWeights, everything, tariff.hired, count);
    streaming.strands[terms.streamingTo].forEach(({ rises }, k) => addBrought(rises, paidWeights, nothing, tariff.strands[k], count));
    for (let at = horizon * LANES - 1; at >= 0; at--) onward[at] = onward[at + LANES] + after[at];
  }

  /** Session pay of a month's work. */
  function fillSessions(drawn: Drawn, offer: Terms, count: number): void {
    const { scaleLinkedBase, backgroundShare, replicaDays, dayShare } = drawn;
    for (let m = 0; m < horizon; m++) {
      const replicas = Math.min(1, (m + 0.5) / REPLICA_MONTHS);
      for (let i = 0, at = m * LANES, due = stageOf[m] * LANES; i < count; i++, at++, due++) {
        const base = weights[m] * (scaleLinkedBase[i] / 12);
        const principal = base * (1 - backgroundShare[i]);
        const background = base * backgroundShare[i];
        const lostBefore = replicas * replicaDays[i] * (1 - offer.replicaPay[i]);
        const lost = replicas * tariff.replaced[due];
        before[at] = principal * (1 - dayShare[i] * lostBefore) + background * (1 - lostBefore);
        after[at] = principal * (1 - dayShare[i] * lost) * tariff.principal[due] + background * (1 - lost) * tariff.background[due];
      }
    }
  }

  /** Adds what a month's work brings later: amounts a stock of such work pays, by shares of the exhibition years, at weights. */
  function addBrought(rises: Rises, paidAt: Float64Array, amountBefore: Column, amountAfter: Float64Array, count: number): void {
    fillBrought(brought, paidAt, rises, pay.lag, count);
    for (let m = 0; m < horizon; m++)
      for (let i = 0, at = m * LANES, due = stageOf[m] * LANES; i < count; i++, at++, due++) {
        before[at] += brought[at] * amountBefore[i];
        after[at] += brought[at] * amountAfter[due];
      }
  }

  /** Fills the worth of all work of a world under the terms of `begin`. */
  function fill(out: Column, drawn: Drawn, activity: Activity, contraction: Column, count: number): void {
    const { makeUp } = drawn;
    const months = Math.min(horizon, activity.normalFrom);
    out.set(onward.subarray(months * LANES, (months + 1) * LANES));
    // Backwards, as `onward` was summed: a draw has the same bits from whichever month on all others are normal.
    for (let m = months - 1; m >= 0; m--)
      for (let i = 0, at = m * LANES; i < count; i++, at++) {
        const work = activity.after[at] + makeUp[i] * activity.returning[at];
        out[i] += activity.before[at] * before[at] + work * after[at];
      }
    for (let i = 0; i < count; i++) out[i] = standing[i] + contraction[i] * out[i];
    takeUntilInForce(out, drawn, activity, contraction, count);
  }

  /** Takes away what of the bonus and the share of revenue is not paid because the stop has not ended. */
  function takeUntilInForce(out: Column, { makeUp }: Drawn, activity: Activity, contraction: Column, count: number): void {
    const { inForce } = activity;
    const months = Math.min(horizon, activity.inForceFrom);
    for (let m = 0; m < months; m++)
      for (let i = 0, at = m * LANES, due = stageOf[m] * LANES; i < count; i++, at++, due++) {
        const work = activity.after[at] + makeUp[i] * activity.returning[at];
        worked.work[at] = contraction[i] * (activity.before[at] + work * tariff.hired[due]);
      }
    stock.set(pay.oldShare.subarray(0, months * LANES));
    addFlow(stock, worked, CONTRACT_RISES, pay.lag, 0, months, count);
    for (let m = 0; m < months; m++) {
      const bonusDue = calendar.afterBonusStart[m];
      for (let i = 0, at = m * LANES, due = stageOf[m] * LANES; i < count; i++, at++, due++) {
        const bonus = (bonusDue - Math.min(bonusDue, inForce[at])) * stock[at] * tariff.bonus[due];
        out[i] -= weights[m] * (bonus + (1 - inForce[at]) * tariff.revenue[due]);
      }
    }
  }

  return { begin, fill };
}
