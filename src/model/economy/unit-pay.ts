import { exp, ln } from '../../random/elementary';
import type { Calendar } from './calendar';
import { column, BLOCK_SIZE, monthly, type Column } from '../column';
import type { Drawn } from '../drawn';
import type { Published } from '../terms';
import type { Markets } from '../residuals/markets';
import { fillNormalResiduals, newNormalResiduals } from '../residuals/flow';
import type { Terms } from './settlement';
import { periodsOf } from './periods';
import type { UnevenPart, Streaming } from '../residuals/streaming';
import { fillStreamingGain, newStreamingGain } from './streaming-gain';
import { prepareWages } from './wages';

/**
 * Pay per normal month of work under one set of terms, independent of how much is worked when: one row per period of the calendar, at
 * period × BLOCK_SIZE + lane. Work is relative to the work hired at the offer's scale.
 */
export interface UnitPay {
  /** Work hired, as a share of what is hired under the offer. */
  readonly hired: Float64Array;
  /** What a normal month of such work costs the employers, USD: pay at scale, residuals and contributions, before less work is hired. */
  readonly cost: Float64Array;
  /** Work hired times its scale: session pay relative to that of a normal month at the expired contract's scale. */
  readonly principal: Float64Array;
  readonly background: Float64Array;
  /** Share of days done by replicas and no longer paid once replicas are in full use, 0…1. */
  readonly replaced: Float64Array;
  /** Residuals that a normal stock of such work pays in the shares of the contract, USD a month, and those of each uneven part. */
  readonly residuals: Float64Array;
  readonly unevenParts: readonly Float64Array[];
  /** Success bonus of a normal stock, and share of revenue, USD a month. */
  readonly bonus: Float64Array;
  readonly revenue: Float64Array;
  /** Contributions added by higher ceilings, USD a month. */
  readonly ceilings: Float64Array;
  /** Points added to the rate of contributions on session pay, 0…1. */
  readonly contributionPoints: Float64Array;
}

/** Gain from other markets' formulas, USD a month: residuals set by minimums, and all others. */
const newMarketRise = () => ({ linked: column(), others: column() });

const towards = (from: number, to: number, share: number): number => from + share * (to - from);

/** Prepares unit pay. Call `begin` once per block, then `of` for the terms of each world; worlds under the same terms share one result. */
export function prepareUnitPay(streaming: Streaming, markets: Markets, calendar: Calendar, published: Published) {
  const { first: months } = periodsOf(calendar);
  const wages = prepareWages(calendar, months);
  const staged = (): Float64Array => monthly(months.length);
  const gapLeft = staged();
  const scale = staged();
  const perMonth = newNormalResiduals();
  const gain = newStreamingGain();
  const rise = { offer: newMarketRise(), to: newMarketRise() };
  const atOffer = column();
  const gap = column();
  const known = new Map<Terms, UnitPay>();
  const spare: UnitPay[] = [];

  const newUnitPay = (): UnitPay => ({
    hired: staged(),
    cost: staged(),
    principal: staged(),
    background: staged(),
    replaced: staged(),
    residuals: staged(),
    unevenParts: Array.from({ length: streaming.mostUnevenParts }, staged),
    bonus: staged(),
    revenue: staged(),
    ceilings: staged(),
    contributionPoints: staged(),
  });

  function begin(drawn: Drawn, count: number): void {
    spare.push(...known.values());
    known.clear();
    wages.fillRemaining(gapLeft, drawn.otherPersistence, count);
    fillNormalResiduals(perMonth, drawn, count);
  }

  function of(drawn: Drawn, terms: Terms, offer: Terms, count: number): UnitPay {
    const made = known.get(terms);
    if (made) return made;
    const atOffer = terms === offer ? null : of(drawn, offer, offer, count);
    const unitPay = spare.pop() ?? newUnitPay();
    known.set(terms, unitPay);
    fillWages(unitPay, drawn, terms, offer, count);
    fillReplaced(unitPay.replaced, terms, offer, count);
    fillCeilings(unitPay.ceilings, terms, offer, count);
    fillPoints(unitPay.contributionPoints, terms, offer, count);
    fillStreamingGain(gain, streaming, published, drawn, terms, count);
    markets.offer.fill(rise.offer.linked, rise.offer.others, drawn, count);
    markets[terms.streamingTo].fill(rise.to.linked, rise.to.others, drawn, count);
    fillResiduals(unitPay, terms, count);
    fillFading(unitPay.bonus, gain.bonus, gain.bonusGap, count);
    fillFading(unitPay.revenue, gain.revenue, gain.revenueGap, count);
    fillCost(unitPay, drawn, count);
    fillHired(unitPay, drawn, atOffer, count);
    streaming.unevenParts[terms.streamingTo].forEach((part, k) =>
      fillUnevenPart(unitPay.unevenParts[k], part, unitPay.hired, drawn, terms, count),
    );
    return unitPay;
  }

  /** Fills the scale of both forms of pay; leaves the principals' in `scale` too. */
  function fillWages({ principal, background }: UnitPay, drawn: Drawn, terms: Terms, offer: Terms, count: number): void {
    const { growthAfter, wagePersistence } = drawn;
    wages.fillScale(scale, terms.principal, offer.principal, growthAfter, wagePersistence, count);
    wages.fillScale(background, terms.background, offer.background, growthAfter, wagePersistence, count);
    principal.set(scale);
  }

  /** Fills the whole cost of a normal month of work under the terms. */
  function fillCost(
    { cost, principal, background, residuals, bonus, revenue, ceilings, contributionPoints }: UnitPay,
    drawn: Drawn,
    count: number,
  ): void {
    const { scaleLinkedBase, backgroundShare, contributionRate, overscaleRatio, overscaleCovered } = drawn;
    for (let row = 0; row < cost.length; row += BLOCK_SIZE)
      for (let i = 0; i < count; i++) {
        const at = row + i;
        const base = scaleLinkedBase[i] / 12;
        const wages = base * ((1 - backgroundShare[i]) * principal[at] + backgroundShare[i] * background[at]);
        const above = base * overscaleRatio[i];
        const onPay = (1 + contributionRate[i]) * (wages + residuals[at]) + contributionPoints[at] * wages;
        cost[at] = onPay + above * (1 + contributionRate[i] * overscaleCovered[i]) + bonus[at] + revenue[at] + ceilings[at];
      }
  }

  /**
   * Fills the work hired: (1 + rise of the whole cost over the offer, as a share of a month's cost under the offer) ^ elasticity; and lowers
   * what depends on the work by it. It is 1 where the terms are the offer's.
   */
  function fillHired(
    { hired, cost, principal, background, residuals }: UnitPay,
    { elasticity }: Drawn,
    offer: UnitPay | null,
    count: number,
  ): void {
    if (!offer) return void hired.fill(1);
    for (let row = 0; row < cost.length; row += BLOCK_SIZE)
      for (let i = 0; i < count; i++) {
        const at = row + i;
        hired[at] = elasticity[i] === 0 || cost[at] === offer.cost[at] ? 1 : exp(elasticity[i] * ln(cost[at] / offer.cost[at]));
        principal[at] *= hired[at];
        background[at] *= hired[at];
        residuals[at] *= hired[at];
      }
  }

  function fillReplaced(out: Float64Array, terms: Terms, offer: Terms, count: number): void {
    const { exposed } = terms;
    for (let i = 0; i < count; i++) {
      atOffer[i] = exposed[i] * (1 - offer.payKept[i]);
      gap[i] = exposed[i] * (offer.payKept[i] - terms.payKept[i]);
    }
    fillFading(out, atOffer, gap, count);
  }

  function fillCeilings(out: Float64Array, terms: Terms, offer: Terms, count: number): void {
    for (let i = 0; i < count; i++) {
      atOffer[i] = offer.ceilings[i] / 12;
      gap[i] = (terms.ceilings[i] - offer.ceilings[i]) / 12;
    }
    fillFading(out, atOffer, gap, count);
  }

  function fillPoints(out: Float64Array, terms: Terms, offer: Terms, count: number): void {
    for (let i = 0; i < count; i++) {
      atOffer[i] = offer.contributionPoints[i];
      gap[i] = terms.contributionPoints[i] - offer.contributionPoints[i];
    }
    fillFading(out, atOffer, gap, count);
  }

  /**
   * Residuals of new work: those set by minimums, at the scale on the day of the work; all others; the fixed part of the streaming gain;
   * and other markets' formulas. A credit keeps its formula, so the remaining gap is that on the day of the work.
   */
  function fillResiduals({ residuals }: UnitPay, { streaming: moved }: Terms, count: number): void {
    const { scaleLinked, others } = perMonth;
    for (let row = 0; row < scale.length; row += BLOCK_SIZE)
      for (let i = 0; i < count; i++) {
        const left = gapLeft[row + i];
        const streamed = gain.fixed[i] + left * gain.fixedGap[i];
        const linked = scaleLinked[i] + towards(rise.offer.linked[i], rise.to.linked[i], left * moved[i]);
        const raised = towards(rise.offer.others[i], rise.to.others[i], left * moved[i]);
        residuals[row + i] = others[i] + linked * scale[row + i] + raised + streamed;
      }
  }

  function fillUnevenPart(out: Float64Array, part: UnevenPart, hired: Float64Array, drawn: Drawn, terms: Terms, count: number): void {
    const { topServiceShare, residualsStreaming } = drawn;
    for (let i = 0; i < count; i++) {
      const share = part.service === 0 ? topServiceShare[i] : 1 - topServiceShare[i];
      const amount = (residualsStreaming[i] / 12) * share;
      atOffer[i] = part.inGap ? 0 : amount;
      gap[i] = part.inGap ? terms.streaming[i] * amount : 0;
    }
    fillFading(out, atOffer, gap, count);
    for (let row = 0; row < out.length; row += BLOCK_SIZE) for (let at = row; at < row + count; at++) out[at] *= hired[at];
  }

  /** The gain of the terms over the offer fades at each renewal. */
  function fillFading(out: Float64Array, atOffer: Column, gap: Column, count: number): void {
    for (let row = 0; row < out.length; row += BLOCK_SIZE)
      for (let i = 0; i < count; i++) out[row + i] = atOffer[i] + gapLeft[row + i] * gap[i];
  }

  return { begin, of };
}
