import type { Activity } from './activity';
import type { Calendar } from './calendar';
import { MONTHS } from '../months';
import { column, BLOCK_SIZE, monthly } from '../column';
import type { Drawn } from '../drawn';
import type { Published } from '../terms';
import type { Markets } from '../residuals/markets';
import {
  addFlow,
  CONTRACT_INCREMENTS,
  fillLag,
  fillOldShare,
  fillNormalResiduals,
  newFlow,
  newLag,
  newNormalResiduals,
  type Flow,
} from '../residuals/flow';
import { creditedWork, fillNormalPay, fillReplacedAtOffer, newNormalPay, paidShare, REPLICA_MONTHS, replicasInUse } from './session-pay';
import type { Terms } from './settlement';
import { periodsOf } from './periods';
import { prepareBonusRamp } from '../residuals/bonus-ramp';
import { newGrowth, prepareGrowth } from '../residuals/growth';
import { pays, type Streaming } from '../residuals/streaming';
import { prepareUnitPay, type UnitPay } from './unit-pay';

/** Pay of all members in one world, by month and draw, nominal USD. */
export interface Pay {
  /** Scale-linked session pay of principals and of background performers. */
  readonly principal: Float64Array;
  readonly background: Float64Array;
  readonly overscale: Float64Array;
  /** Part of principals’ pay that is of the first kind of `EarningsOf`. */
  readonly first: Float64Array;
  /** All residuals, and the part of them free of contributions (bonus and revenue share). */
  readonly residuals: Float64Array;
  readonly freeOfContributions: Float64Array;
  /** Employers' contributions to pension and health. */
  readonly contributions: Float64Array;
  /** Part of scale-linked pay above the expired contract's scale. */
  readonly raises: Float64Array;
}

/** Columns for the pay of one world. */
export const newPay = (): Pay => ({
  principal: monthly(MONTHS),
  background: monthly(MONTHS),
  overscale: monthly(MONTHS),
  first: monthly(MONTHS),
  residuals: monthly(MONTHS),
  freeOfContributions: monthly(MONTHS),
  contributions: monthly(MONTHS),
  raises: monthly(MONTHS),
});

/** Input of one world: its activity, its terms, and the offer they are compared with. */
export interface World {
  readonly activity: Activity;
  readonly terms: Terms;
  readonly offer: Terms;
  /** Months from day 0 on for which `contributions` are wanted, and those for which `first` and `raises` are: all by default. */
  readonly counted?: number;
  readonly divided?: number;
}

/**
 * Prepares the pay of a world. Call `begin` once per block, then `fill` for each world over the first `months` months. `past` is the number
 * of months before day 0 for which the growth of residuals is wanted too.
 */
export function preparePay(streaming: Streaming, markets: Markets, calendar: Calendar, published: Published, past = 0) {
  const { of: periodOf } = periodsOf(calendar);
  const unitPays = prepareUnitPay(streaming, markets, calendar, published);
  const growth = newGrowth(past);
  const growths = prepareGrowth(past);
  const { ramp, fill: fillRamp } = prepareBonusRamp(calendar.afterBonusStart);
  const lag = newLag();
  const oldShare = monthly(MONTHS);
  const oldResiduals = monthly(MONTHS);
  const perMonth = newNormalResiduals();
  /** Residuals of a normal month under the expired contract, USD. */
  const normalResiduals = column();
  /** Session pay of a normal month. */
  const normal = newNormalPay();
  /** Share of exposed work not paid under the offer, once replicas are in full use. */
  const replacedBefore = column();
  /** Work in what a normal stock of it pays, USD a month; the same by part; and in normal months. */
  const paying = newFlow();
  const unevenParts = Array.from({ length: streaming.mostUnevenParts }, newFlow);
  const worked = newFlow();
  /** Stock of credits relative to a normal one. */
  const stock = monthly(MONTHS);

  function begin(drawn: Drawn, count: number): void {
    unitPays.begin(drawn, count);
    fillLag(lag, drawn.residualLag, count);
    fillOldShare(oldShare, drawn.residualLag, count);
    fillNormalResiduals(perMonth, drawn, count);
    growths.fill(growth, drawn, count);
    fillRamp(drawn, count);
    for (let i = 0; i < count; i++) normalResiduals[i] = perMonth.scaleLinked[i] + perMonth.others[i];
    for (let row = 0; row < oldShare.length; row += BLOCK_SIZE)
      for (let i = 0; i < count; i++) oldResiduals[row + i] = normalResiduals[i] * oldShare[row + i];
  }

  function fill(out: Pay, drawn: Drawn, world: World, months: number, count: number): void {
    const unitPay = unitPays.of(drawn, world.terms, world.offer, count);
    fillNormalPay(normal, drawn, count);
    fillReplacedAtOffer(replacedBefore, world.offer, count);
    // One year at a time, so that each step's output is still in cache for the next step.
    for (let from = 0; from < months; from += 12) {
      const to = Math.min(from + 12, months);
      fillSessions(out, drawn, world, unitPay, from, to, count);
      fillResiduals(out, drawn, world, unitPay, from, to, count);
    }
  }

  /** Session pay, the contributions on it, and the work that later residuals come from. */
  function fillSessions(out: Pay, drawn: Drawn, world: World, unitPay: UnitPay, from: number, to: number, count: number): void {
    const { dayShare, replicaDayRatio } = drawn;
    const { activity, counted = MONTHS, divided = MONTHS } = world;
    const { before, after } = activity;
    const { hired, replaced } = unitPay;
    const { principal, background, overscale, first, raises, contributions } = out;
    const [payingWork, workedWork] = [paying.work, worked.work];
    const always = [principal, background, overscale, payingWork, workedWork];
    for (let m = from; m < to; m++) {
      // Nothing changes from the month before: neither the period, nor the use of replicas, nor the work of any draw.
      if (m > Math.max(REPLICA_MONTHS, activity.normalFrom) && periodOf[m] === periodOf[m - 1]) {
        const flows = [...always, ...(m < counted && m > from ? [contributions] : []), ...(m < divided ? [first, raises] : [])];
        for (const flow of flows) flow.copyWithin(m * BLOCK_SIZE, (m - 1) * BLOCK_SIZE, m * BLOCK_SIZE);
        // The contributions of the year before hold those on residuals already.
        if (m < counted && m === from) fillContributions(out, drawn, activity, unitPay, m, count);
        continue;
      }
      const row = periodOf[m] * BLOCK_SIZE;
      const inUse = replicasInUse(m);
      for (let i = 0; i < count; i++) {
        const at = m * BLOCK_SIZE + i;
        const due = row + i;
        const workBefore = before[at];
        const work = after[at];
        const lostBefore = inUse * replacedBefore[i];
        const lost = inUse * replaced[due];
        const exposed = dayShare[i] * replicaDayRatio[i];
        const principals = workBefore * paidShare(exposed, lostBefore) + work * paidShare(exposed, lost) * unitPay.principal[due];
        principal[at] = normal.principal[i] * principals;
        background[at] =
          normal.background[i] * (workBefore * paidShare(1, lostBefore) + work * paidShare(1, lost) * unitPay.background[due]);
        overscale[at] = normal.overscale[i] * (workBefore + work * hired[due]);
        payingWork[at] = workBefore * normalResiduals[i] + work * unitPay.residuals[due];
        workedWork[at] = creditedWork(workBefore, work, hired[due]);
      }
      if (m < counted) fillContributions(out, drawn, activity, unitPay, m, count);
      if (m < divided) fillDivided(out, drawn, activity, unitPay, m, count);
    }
  }

  /** Contributions on the session pay of month m. */
  function fillContributions(out: Pay, drawn: Drawn, { after }: Activity, unitPay: UnitPay, m: number, count: number): void {
    const { dayShare, replicaDayRatio, overscaleCovered, contributionRate } = drawn;
    const { hired, replaced, ceilings, contributionPoints } = unitPay;
    const row = periodOf[m] * BLOCK_SIZE;
    // Higher ceilings apply to photography from the second contract year, which begins with the second step.
    const ceilingsDue = calendar.afterStep[0]?.[m] ?? 0;
    const inUse = replicasInUse(m);
    for (let i = 0; i < count; i++) {
      const at = m * BLOCK_SIZE + i;
      const due = row + i;
      const lost = inUse * replaced[due];
      const principals = normal.principal[i] * paidShare(dayShare[i] * replicaDayRatio[i], lost) * unitPay.principal[due];
      const backgrounds = normal.background[i] * paidShare(1, lost) * unitPay.background[due];
      out.contributions[at] =
        contributionRate[i] * (out.principal[at] + out.background[at] + overscaleCovered[i] * out.overscale[at]) +
        after[at] * (ceilingsDue * ceilings[due] * hired[due] + contributionPoints[due] * (principals + backgrounds));
    }
  }

  /** Session pay of month m that is of the first kind, and that is above the expired contract’s scale. */
  function fillDivided(out: Pay, drawn: Drawn, { before, after }: Activity, unitPay: UnitPay, m: number, count: number): void {
    const { dayShare, replicaDayRatio } = drawn;
    const { hired, replaced } = unitPay;
    const row = periodOf[m] * BLOCK_SIZE;
    const inUse = replicasInUse(m);
    for (let i = 0; i < count; i++) {
      const at = m * BLOCK_SIZE + i;
      const due = row + i;
      const lost = inUse * replaced[due];
      const days = before[at] * paidShare(replicaDayRatio[i], inUse * replacedBefore[i]);
      const daysAfter = after[at] * paidShare(replicaDayRatio[i], lost) * unitPay.principal[due];
      out.first[at] = normal.principal[i] * dayShare[i] * (days + daysAfter);
      const principals = normal.principal[i] * paidShare(dayShare[i] * replicaDayRatio[i], lost) * (unitPay.principal[due] - hired[due]);
      const backgrounds = normal.background[i] * paidShare(1, lost) * (unitPay.background[due] - hired[due]);
      out.raises[at] = after[at] * (principals + backgrounds);
    }
  }

  /** Residuals of old and new work with the contributions on them, and residuals free of contributions. */
  function fillResiduals(out: Pay, drawn: Drawn, world: World, unitPay: UnitPay, from: number, to: number, count: number): void {
    const { contributionRate } = drawn;
    const { residuals, freeOfContributions, contributions } = out;
    const { counted = MONTHS } = world;
    residuals.set(oldResiduals.subarray(from * BLOCK_SIZE, to * BLOCK_SIZE), from * BLOCK_SIZE);
    addFlow(residuals, paying, CONTRACT_INCREMENTS, lag, from, to, count);
    streaming.unevenParts[world.terms.streamingTo].forEach(({ rises }, k) => {
      fillUnevenPart(unevenParts[k].work, world, unitPay.unevenParts[k], from, to, count);
      addFlow(residuals, unevenParts[k], rises, lag, from, to, count);
    });
    fillFree(freeOfContributions, world, unitPay, from, to, count);
    const grown = past * BLOCK_SIZE;
    for (let m = from; m < to; m++)
      for (let i = 0; i < count; i++) {
        const at = m * BLOCK_SIZE + i;
        const subject = residuals[at] * growth.all[grown + at];
        residuals[at] = subject + freeOfContributions[at];
        if (m < counted) contributions[at] += contributionRate[i] * subject;
      }
  }

  /** Work that an uneven part pays for, in units of what a normal stock of it pays. */
  function fillUnevenPart(out: Float64Array, world: World, perWork: Float64Array, from: number, to: number, count: number): void {
    const { after } = world.activity;
    for (let m = from; m < to; m++)
      for (let i = 0; i < count; i++) {
        const at = m * BLOCK_SIZE + i;
        out[at] = after[at] * perWork[periodOf[m] * BLOCK_SIZE + i];
      }
  }

  /**
   * The success bonus, as it builds up from its first day, in proportion to the stock of credits, and the share of revenue, which does not shrink with the
   * number of credits because it is divided among fewer. Neither is paid until this strike ends: the expired contract applies until then.
   */
  function fillFree(out: Float64Array, { activity, terms }: World, unitPay: UnitPay, from: number, to: number, count: number): void {
    const { inForce } = activity;
    const formula = streaming[terms.streamingTo];
    out.fill(0, from * BLOCK_SIZE, to * BLOCK_SIZE);
    if (pays('views', streaming, formula)) {
      fillStock(stock, worked, from, to, count);
      for (let m = from; m < to; m++) {
        const row = periodOf[m] * BLOCK_SIZE;
        for (let i = 0; i < count; i++) {
          const at = m * BLOCK_SIZE + i;
          out[at] = stock[at] * Math.min(ramp[at], inForce[at]) * unitPay.bonus[row + i];
        }
      }
    }
    if (pays('revenue', streaming, formula))
      for (let m = from; m < to; m++) {
        const row = periodOf[m] * BLOCK_SIZE;
        for (let i = 0; i < count; i++) out[m * BLOCK_SIZE + i] += inForce[m * BLOCK_SIZE + i] * unitPay.revenue[row + i];
      }
  }

  /** Fills the stock of credits against a normal one in months `from` … `to` − 1, from old work and from credited work. */
  function fillStock(out: Float64Array, credited: Flow, from: number, to: number, count: number): void {
    out.set(oldShare.subarray(from * BLOCK_SIZE, to * BLOCK_SIZE), from * BLOCK_SIZE);
    addFlow(out, credited, CONTRACT_INCREMENTS, lag, from, to, count);
  }

  return {
    begin,
    fill,
    fillStock,
    streaming,
    calendar,
    unitPayOf: unitPays.of,
    lag,
    oldShare,
    oldResiduals,
    normalResiduals,
    growth,
    ramp,
  };
}
