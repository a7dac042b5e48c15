import type { Calendar } from './calendar';
import { column, LANES, monthly, type Column } from '../column';
import type { Drawn } from '../drawn';
import type { Markets } from '../residuals/markets';
import { fillStandingResiduals, newStandingResiduals } from '../residuals/flow';
import type { Terms } from './settlement';
import { stagesOf } from './periods';
import type { Strand, Streaming } from '../residuals/streaming';
import { fillStreamingGain, newStreamingGain } from './streaming-gain';
import { fillHired, fillRemaining, fillScale } from './wages';

/**
 * What a normal month's work brings under one set of terms, whoever works when: a row for each stage of the calendar, at
 * stage × LANES + lane. Work is counted against the work hired at the offer's scale.
 */
export interface Tariff {
  /** Work hired, principals and background actors. */
  readonly hired: Float64Array;
  readonly hiredBackground: Float64Array;
  /** Work hired times its scale: session pay in units of a normal month's at the expired contract's scale. */
  readonly principal: Float64Array;
  readonly background: Float64Array;
  /** Share of days that are done by replicas and no longer paid, once replicas are in full use. */
  readonly replaced: Float64Array;
  /** Residuals that a normal stock of such work pays in the contract's shares, USD a month, and those of each uneven strand. */
  readonly residuals: Float64Array;
  readonly strands: readonly Float64Array[];
  /** Success bonus on a normal stock, and share of revenue, USD a month. */
  readonly bonus: Float64Array;
  readonly revenue: Float64Array;
  /** Contributions that higher ceilings bring, USD a month. */
  readonly ceilings: Float64Array;
}

/** What other markets’ formulas bring a month, USD: in residuals by minimums, and in all others. */
const newMarketRise = () => ({ linked: column(), others: column() });

const towards = (from: number, to: number, share: number): number => from + share * (to - from);

/** Prepares tariffs: `begin` once a block, then `of` for the terms of each world; worlds under the same terms share one. */
export function prepareTariffs(streaming: Streaming, markets: Markets, calendar: Calendar) {
  const { first: months } = stagesOf(calendar);
  const staged = (): Float64Array => monthly(months.length);
  const gapLeft = staged();
  const scale = staged();
  const standing = newStandingResiduals();
  const gain = newStreamingGain();
  const rise = { offer: newMarketRise(), to: newMarketRise() };
  const atOffer = column();
  const gap = column();
  const known = new Map<Terms, Tariff>();
  const spare: Tariff[] = [];

  const newTariff = (): Tariff => ({
    hired: staged(),
    hiredBackground: staged(),
    principal: staged(),
    background: staged(),
    replaced: staged(),
    residuals: staged(),
    strands: Array.from({ length: streaming.mostStrands }, staged),
    bonus: staged(),
    revenue: staged(),
    ceilings: staged(),
  });

  function begin(drawn: Drawn, count: number): void {
    spare.push(...known.values());
    known.clear();
    fillRemaining(gapLeft, calendar, months, drawn.otherPersistence, count);
    fillStandingResiduals(standing, drawn, count);
  }

  function of(drawn: Drawn, terms: Terms, offer: Terms, count: number): Tariff {
    const made = known.get(terms);
    if (made) return made;
    const tariff = spare.pop() ?? newTariff();
    known.set(terms, tariff);
    fillWages(tariff, drawn, terms, offer, count);
    fillReplaced(tariff.replaced, drawn, terms, offer, count);
    fillCeilings(tariff.ceilings, terms, offer, count);
    fillStreamingGain(gain, streaming, drawn, terms, count);
    markets.offer.fill(rise.offer.linked, rise.offer.others, drawn, count);
    markets[terms.streamingTo].fill(rise.to.linked, rise.to.others, drawn, count);
    fillResiduals(tariff, terms, count);
    fillFading(tariff.bonus, gain.bonus, gain.bonusGap, count);
    fillFading(tariff.revenue, gain.revenue, gain.revenueGap, count);
    streaming.strands[terms.streamingTo].forEach((strand, k) => fillStrand(tariff.strands[k], strand, tariff.hired, drawn, terms, count));
    return tariff;
  }

  /** Work hired and what it is paid; leaves the principals' scale in `scale`. */
  function fillWages(
    { hired, hiredBackground, principal, background }: Tariff,
    drawn: Drawn,
    terms: Terms,
    offer: Terms,
    count: number,
  ): void {
    const { growthAfter, wagePersistence, elasticity } = drawn;
    fillHired(hired, calendar, months, terms.principal, offer.principal, elasticity, wagePersistence, count);
    fillHired(hiredBackground, calendar, months, terms.background, offer.background, elasticity, wagePersistence, count);
    fillScale(scale, calendar, months, terms.principal, offer.principal, growthAfter, wagePersistence, count);
    fillScale(background, calendar, months, terms.background, offer.background, growthAfter, wagePersistence, count);
    for (let row = 0; row < scale.length; row += LANES)
      for (let at = row; at < row + count; at++) {
        principal[at] = hired[at] * scale[at];
        background[at] *= hiredBackground[at];
      }
  }

  function fillReplaced(out: Float64Array, { replicaDays }: Drawn, terms: Terms, offer: Terms, count: number): void {
    for (let i = 0; i < count; i++) {
      atOffer[i] = replicaDays[i] * (1 - offer.replicaPay[i]);
      gap[i] = replicaDays[i] * (offer.replicaPay[i] - terms.replicaPay[i]);
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

  /**
   * Residuals of new work: those computed from minimums, at the scale of the day of the work, all others, and the fixed part of what
   * the streaming terms change and what other markets’ formulas bring; a credit keeps its formula, so what is left of the gap is taken on
   * the day of the work.
   */
  function fillResiduals({ hired, residuals }: Tariff, { streaming: moved }: Terms, count: number): void {
    const { scaleLinked, others } = standing;
    for (let row = 0; row < scale.length; row += LANES)
      for (let i = 0; i < count; i++) {
        const left = gapLeft[row + i];
        const streamed = gain.fixed[i] + left * gain.fixedGap[i];
        const linked = scaleLinked[i] + towards(rise.offer.linked[i], rise.to.linked[i], left * moved[i]);
        const raised = towards(rise.offer.others[i], rise.to.others[i], left * moved[i]);
        residuals[row + i] = hired[row + i] * (others[i] + linked * scale[row + i] + raised + streamed);
      }
  }

  function fillStrand(out: Float64Array, strand: Strand, hired: Float64Array, drawn: Drawn, terms: Terms, count: number): void {
    const { topServiceShare, residualsStreaming } = drawn;
    for (let i = 0; i < count; i++) {
      const share = strand.service === 0 ? topServiceShare[i] : 1 - topServiceShare[i];
      const amount = (residualsStreaming[i] / 12) * share;
      atOffer[i] = strand.inGap ? 0 : amount;
      gap[i] = strand.inGap ? terms.streaming[i] * amount : 0;
    }
    fillFading(out, atOffer, gap, count);
    for (let row = 0; row < out.length; row += LANES) for (let at = row; at < row + count; at++) out[at] *= hired[at];
  }

  /** What terms bring beyond the offer fades at each renewal. */
  function fillFading(out: Float64Array, atOffer: Column, gap: Column, count: number): void {
    for (let row = 0; row < out.length; row += LANES) for (let i = 0; i < count; i++) out[row + i] = atOffer[i] + gapLeft[row + i] * gap[i];
  }

  return { begin, of };
}
