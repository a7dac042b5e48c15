import type { Activity } from './activity';
import { MONTHS, type Calendar } from './calendar';
import { LANES, monthly, type Column } from './column';
import type { Drawn } from './draw';
import { accumulate, contractWeights, fillFlow, fillOldShare, newFlow } from './residuals';
import type { Terms } from './settlement';
import { addStreaming, type Streaming } from './streaming';
import { fillHired, fillRemaining, fillScale, newScale } from './wages';

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
const REPLICA_MONTHS = 36;

/** Prepares the pay of a world: `begin` once a block, then `fill` for each world over the first `months`. */
export function preparePay(streaming: Streaming, calendar: Calendar) {
  const shares = contractWeights();
  const oldShare = newFlow();
  const gapLeft = newFlow();
  const principal = newScale();
  const background = newScale();
  const hiredPrincipals = newScale();
  const hiredBackgrounds = newScale();
  const work = newFlow();
  const workAtScale = newFlow();
  const workUnderTerms = newFlow();
  const workInGap = newFlow();
  const done = newFlow();
  const doneInGap = newFlow();
  const stock = newFlow();
  const stockAtScale = newFlow();

  function begin(drawn: Drawn, count: number): void {
    fillOldShare(oldShare, drawn.residualLag, shares, count);
    fillRemaining(gapLeft, calendar, drawn.otherPersistence, count);
  }

  function fill(out: Pay, drawn: Drawn, world: World, months: number, count: number): void {
    const { activity, terms, offer } = world;
    const lag = drawn.residualLag;
    fillScales(drawn, terms, offer, months, count);
    fillSessions(out, drawn, world, months, count);
    accumulate(done, work, months, count);
    fillFlow(stock, done, lag, shares, months, count);
    accumulate(done, workAtScale, months, count);
    fillFlow(stockAtScale, done, lag, shares, months, count);
    fillStandingResiduals(out, drawn, months, count);
    accumulate(done, workUnderTerms, months, count);
    accumulate(doneInGap, workInGap, months, count);
    addStreaming(out, streaming, { drawn, terms, done, doneInGap, lag, stock, gapLeft, activity, calendar }, months, count);
    fillContributions(out, drawn, world, months, count);
  }

  /** Scale and work hired at it, for principals and for background actors. */
  function fillScales(drawn: Drawn, terms: Terms, offer: Terms, months: number, count: number): void {
    const { growthAfter, wagePersistence, elasticity } = drawn;
    fillScale(principal, calendar, terms.principal, offer.principal, growthAfter, wagePersistence, months, count);
    fillScale(background, calendar, terms.background, offer.background, growthAfter, wagePersistence, months, count);
    fillHired(hiredPrincipals, calendar, terms.principal, offer.principal, elasticity, wagePersistence, months, count);
    fillHired(hiredBackgrounds, calendar, terms.background, offer.background, elasticity, wagePersistence, months, count);
  }

  /** Session pay, and the work that later residuals come from. */
  function fillSessions(out: Pay, drawn: Drawn, { activity, contraction, terms, offer }: World, months: number, count: number): void {
    const { scaleLinkedBase, backgroundShare, replicaDays, dayShare, makeUp, makeUpOverscale, overscaleRatio } = drawn;
    for (let m = 0; m < months; m++) {
      const replicas = Math.min(1, (m + 0.5) / REPLICA_MONTHS);
      for (let i = 0; i < count; i++) {
        const at = m * LANES + i;
        const base = (scaleLinkedBase[i] / 12) * contraction[i];
        const bg = backgroundShare[i];
        const scale = principal[at];
        const scaleBackground = background[at];
        const replaced = replicaDays[i] * replicas;
        const before = activity.before[at];
        const after = activity.after[at] + makeUp[i] * activity.returning[at];
        const hired = after * hiredPrincipals[at];
        const hiredBackground = after * hiredBackgrounds[at];
        const lostBefore = replaced * (1 - offer.replicaPay[i]);
        const replicaPay = offer.replicaPay[i] + gapLeft[at] * (terms.replicaPay[i] - offer.replicaPay[i]);
        const lost = replaced * (1 - replicaPay);
        const kept = 1 - dayShare[i] * lost;
        out.principal[at] = base * (1 - bg) * (before * (1 - dayShare[i] * lostBefore) + hired * scale * kept);
        out.background[at] = base * bg * (before * (1 - lostBefore) + hiredBackground * scaleBackground * (1 - lost));
        out.raises[at] = base * ((1 - bg) * hired * (scale - 1) * kept + bg * hiredBackground * (scaleBackground - 1) * (1 - lost));
        out.overscale[at] = base * overscaleRatio[i] * (before + activity.after[at] + makeUpOverscale[i] * activity.returning[at]);
        work[at] = contraction[i] * (before + hired);
        workAtScale[at] = contraction[i] * (before + hired * scale);
        workUnderTerms[at] = contraction[i] * hired;
        workInGap[at] = workUnderTerms[at] * gapLeft[at];
      }
    }
  }

  /** Residuals that no streaming term touches: those computed from minimums, at the scale of the day of the work, and all others. */
  function fillStandingResiduals(out: Pay, drawn: Drawn, months: number, count: number): void {
    const { residualsAll, residualsScaleLinked, residualsStreaming } = drawn;
    for (let m = 0; m < months; m++)
      for (let i = 0; i < count; i++) {
        const at = m * LANES + i;
        const others = Math.max(residualsAll[i] - residualsScaleLinked[i], residualsStreaming[i]);
        stock[at] += oldShare[at];
        out.residuals[at] = (others * stock[at] + residualsScaleLinked[i] * (oldShare[at] + stockAtScale[at])) / 12;
        out.freeOfContributions[at] = 0;
      }
  }

  function fillContributions(out: Pay, drawn: Drawn, { activity, contraction, terms, offer }: World, months: number, count: number): void {
    const { makeUpOverscale, overscaleCovered, contributionRate } = drawn;
    for (let m = 0; m < months; m++) {
      // Higher ceilings are for photography from the second contract year, the day of the second step.
      const due = calendar.afterStep2[m] / 12;
      for (let i = 0; i < count; i++) {
        const at = m * LANES + i;
        const done = contraction[i] * (activity.after[at] + makeUpOverscale[i] * activity.returning[at]);
        const ceilings = offer.ceilings[i] + gapLeft[at] * (terms.ceilings[i] - offer.ceilings[i]);
        const sessions = out.principal[at] + out.background[at] + overscaleCovered[i] * out.overscale[at];
        out.contributions[at] = contributionRate[i] * (sessions + out.residuals[at] - out.freeOfContributions[at]) + due * ceilings * done;
      }
    }
  }

  return { begin, fill };
}
