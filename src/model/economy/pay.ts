import type { Activity } from './activity';
import type { Calendar } from './calendar';
import { MONTHS } from '../months';
import { column, LANES, monthly, type Column } from '../column';
import type { Drawn } from '../drawn';
import type { Markets } from '../residuals/markets';
import {
  addFlow,
  CONTRACT_RISES,
  fillLag,
  fillOldShare,
  fillStandingResiduals,
  newFlow,
  newLag,
  newStandingResiduals,
} from '../residuals/flow';
import type { Terms } from './settlement';
import { stagesOf } from './periods';
import { pays, type Streaming } from '../residuals/streaming';
import { prepareTariffs, type Tariff } from './unit-pay';

/** What members are paid in one world, month by month in dollars of the day. */
export interface Pay {
  /** Scale-linked session pay of principals and of background actors. */
  readonly principal: Float64Array;
  readonly background: Float64Array;
  readonly overscale: Float64Array;
  /** All residuals, and the part of them on which no contributions are due (bonus and revenue share). */
  readonly residuals: Float64Array;
  readonly freeOfContributions: Float64Array;
  /** Employers' contributions to pension and health. */
  readonly contributions: Float64Array;
  /** The part of scale-linked pay that is above the expired contract's scale. */
  readonly raises: Float64Array;
}

export const newPay = (): Pay => ({
  principal: monthly(MONTHS),
  background: monthly(MONTHS),
  overscale: monthly(MONTHS),
  residuals: monthly(MONTHS),
  freeOfContributions: monthly(MONTHS),
  contributions: monthly(MONTHS),
  raises: monthly(MONTHS),
});

/** One world: how much is worked, at which terms, with how much of the industry left. */
export interface World {
  readonly activity: Activity;
  readonly contraction: Column;
  readonly terms: Terms;
  readonly offer: Terms;
}

/** Months after day 0 by which the drawn share of background and day work is done by replicas; level after that. */
export const REPLICA_MONTHS = 36;

/** Prepares the pay of a world: `begin` once a block, then `fill` for each world over the first `months`. */
export function preparePay(streaming: Streaming, markets: Markets, calendar: Calendar) {
  const { of: stageOf } = stagesOf(calendar);
  const tariffs = prepareTariffs(streaming, markets, calendar);
  const lag = newLag();
  const oldShare = monthly(MONTHS);
  const oldResiduals = monthly(MONTHS);
  const standing = newStandingResiduals();
  /** Residuals of a normal month under the expired contract, USD. */
  const normalResiduals = column();
  /** Pay of a normal month at the expired contract's scale, USD. */
  const normal = { principal: column(), background: column(), overscale: column() };
  /** Share of days done by replicas and no longer paid under the offer, once replicas are in full use. */
  const replacedBefore = column();
  /** Work in what a normal stock of it pays, USD a month; the same by strand; and in normal months. */
  const paying = newFlow();
  const strands = Array.from({ length: streaming.mostStrands }, newFlow);
  const worked = newFlow();
  /** Stock of credits against a normal one. */
  const stock = monthly(MONTHS);

  function begin(drawn: Drawn, count: number): void {
    tariffs.begin(drawn, count);
    fillLag(lag, drawn.residualLag, count);
    fillOldShare(oldShare, drawn.residualLag, count);
    fillStandingResiduals(standing, drawn, count);
    for (let i = 0; i < count; i++) normalResiduals[i] = standing.scaleLinked[i] + standing.others[i];
    for (let row = 0; row < oldShare.length; row += LANES)
      for (let i = 0; i < count; i++) oldResiduals[row + i] = normalResiduals[i] * oldShare[row + i];
  }

  function fill(out: Pay, drawn: Drawn, world: World, months: number, count: number): void {
    const tariff = tariffs.of(drawn, world.terms, world.offer, count);
    fillNormal(drawn, world, count);
    // A year at a time, so that what one step writes is still at hand for the next.
    for (let from = 0; from < months; from += 12) {
      const to = Math.min(from + 12, months);
      fillSessions(out, drawn, world, tariff, from, to, count);
      fillResiduals(out, drawn, world, tariff, from, to, count);
    }
  }

  function fillNormal({ scaleLinkedBase, backgroundShare, overscaleRatio, replicaDays }: Drawn, world: World, count: number): void {
    for (let i = 0; i < count; i++) {
      const base = (scaleLinkedBase[i] / 12) * world.contraction[i];
      normal.principal[i] = base * (1 - backgroundShare[i]);
      normal.background[i] = base * backgroundShare[i];
      normal.overscale[i] = base * overscaleRatio[i];
      replacedBefore[i] = replicaDays[i] * (1 - world.offer.replicaPay[i]);
    }
  }

  /** Session pay, contributions on it, and the work that later residuals come from. */
  function fillSessions(out: Pay, drawn: Drawn, world: World, tariff: Tariff, from: number, to: number, count: number): void {
    const { dayShare, makeUp, makeUpOverscale, overscaleCovered, contributionRate } = drawn;
    const { contraction, activity } = world;
    const { before, after, returning } = activity;
    const { hired, hiredBackground, replaced, ceilings } = tariff;
    const flows = [out.principal, out.background, out.overscale, out.raises, out.contributions, paying.work, worked.work];
    const [principal, background, overscale, raises, contributions, payingWork, workedWork] = flows;
    for (let m = from; m < to; m++) {
      // Nothing has changed since the month before: neither the stage, nor the use of replicas, nor the work of any draw.
      if (m > Math.max(REPLICA_MONTHS, activity.normalFrom) && stageOf[m] === stageOf[m - 1]) {
        for (const flow of flows) flow.copyWithin(m * LANES, (m - 1) * LANES, m * LANES);
        continue;
      }
      const row = stageOf[m] * LANES;
      const replicas = Math.min(1, (m + 0.5) / REPLICA_MONTHS);
      // Higher ceilings are for photography from the second contract year, the day of the second step.
      const ceilingsDue = calendar.afterStep2[m];
      for (let i = 0; i < count; i++) {
        const at = m * LANES + i;
        const due = row + i;
        const workBefore = before[at];
        const work = after[at] + makeUp[i] * returning[at];
        const workOverscale = after[at] + makeUpOverscale[i] * returning[at];
        const lostBefore = replicas * replacedBefore[i];
        const lost = replicas * replaced[due];
        const paidPrincipals = work * (1 - dayShare[i] * lost);
        const paidBackgrounds = work * (1 - lost);
        principal[at] = normal.principal[i] * (workBefore * (1 - dayShare[i] * lostBefore) + paidPrincipals * tariff.principal[due]);
        background[at] = normal.background[i] * (workBefore * (1 - lostBefore) + paidBackgrounds * tariff.background[due]);
        overscale[at] = normal.overscale[i] * (workBefore + workOverscale);
        raises[at] =
          normal.principal[i] * paidPrincipals * (tariff.principal[due] - hired[due]) +
          normal.background[i] * paidBackgrounds * (tariff.background[due] - hiredBackground[due]);
        contributions[at] =
          contributionRate[i] * (principal[at] + background[at] + overscaleCovered[i] * overscale[at]) +
          ceilingsDue * ceilings[due] * contraction[i] * workOverscale;
        payingWork[at] = contraction[i] * (workBefore * normalResiduals[i] + work * tariff.residuals[due]);
        workedWork[at] = contraction[i] * (workBefore + work * hired[due]);
      }
    }
  }

  /** Residuals of old and new work with the contributions on them, and what is paid free of contributions. */
  function fillResiduals(out: Pay, drawn: Drawn, world: World, tariff: Tariff, from: number, to: number, count: number): void {
    const { contributionRate } = drawn;
    const { residuals, freeOfContributions, contributions } = out;
    residuals.set(oldResiduals.subarray(from * LANES, to * LANES), from * LANES);
    addFlow(residuals, paying, CONTRACT_RISES, lag, from, to, count);
    streaming.strands[world.terms.streamingTo].forEach(({ rises }, k) => {
      fillStrand(strands[k].work, drawn, world, tariff.strands[k], from, to, count);
      addFlow(residuals, strands[k], rises, lag, from, to, count);
    });
    fillFree(freeOfContributions, world, tariff, from, to, count);
    for (let m = from; m < to; m++)
      for (let i = 0; i < count; i++) {
        const at = m * LANES + i;
        contributions[at] += contributionRate[i] * residuals[at];
        residuals[at] += freeOfContributions[at];
      }
  }

  /** Work that a strand pays for, in what a normal stock of it pays. */
  function fillStrand(out: Float64Array, drawn: Drawn, world: World, perWork: Float64Array, from: number, to: number, count: number): void {
    const { makeUp } = drawn;
    const { activity, contraction } = world;
    for (let m = from; m < to; m++)
      for (let i = 0; i < count; i++) {
        const at = m * LANES + i;
        const after = activity.after[at] + makeUp[i] * activity.returning[at];
        out[at] = contraction[i] * after * perWork[stageOf[m] * LANES + i];
      }
  }

  /**
   * The success bonus, from its first day, which moves with the stock of credits, and the share of revenue, which does not shrink with
   * the number of credits: it is divided among fewer. Until this dispute's stop ends, the expired contract is in force: it pays neither.
   */
  function fillFree(out: Float64Array, { activity, terms }: World, tariff: Tariff, from: number, to: number, count: number): void {
    const { inForce } = activity;
    const formula = streaming[terms.streamingTo];
    out.fill(0, from * LANES, to * LANES);
    if (pays('views', streaming, formula)) {
      stock.set(oldShare.subarray(from * LANES, to * LANES), from * LANES);
      addFlow(stock, worked, CONTRACT_RISES, lag, from, to, count);
      for (let m = from; m < to; m++) {
        const bonusDue = calendar.afterBonusStart[m];
        const row = stageOf[m] * LANES;
        for (let i = 0; i < count; i++) {
          const at = m * LANES + i;
          out[at] = stock[at] * Math.min(bonusDue, inForce[at]) * tariff.bonus[row + i];
        }
      }
    }
    if (pays('revenue', streaming, formula))
      for (let m = from; m < to; m++) {
        const row = stageOf[m] * LANES;
        for (let i = 0; i < count; i++) out[m * LANES + i] += inForce[m * LANES + i] * tariff.revenue[row + i];
      }
  }

  return { begin, fill, streaming, calendar, tariffOf: tariffs.of, lag, oldShare, oldResiduals, normalResiduals };
}
