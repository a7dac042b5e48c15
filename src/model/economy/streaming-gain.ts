import { column, type Column } from '../column';
import type { Drawn } from '../drawn';
import type { Published } from '../terms';
import { against, mix, type Streaming } from '../residuals/streaming';
import type { Terms } from './settlement';

/**
 * Gain of the streaming terms of a world over the expired contract on a normal stock of credits, USD a month, per draw: fixed amounts,
 * bonus and share of revenue, each at the offer and for the gap beyond it.
 */
export interface StreamingGain {
  readonly fixed: Column;
  readonly fixedGap: Column;
  readonly bonus: Column;
  readonly bonusGap: Column;
  readonly revenue: Column;
  readonly revenueGap: Column;
}

/** Columns for a streaming gain. */
export const newStreamingGain = (): StreamingGain => ({
  fixed: column(),
  fixedGap: column(),
  bonus: column(),
  bonusGap: column(),
  revenue: column(),
  revenueGap: column(),
});

/** Fills the streaming gain of a set of terms; published values of bonus and revenue share are those of the library’s formulas. */
export function fillStreamingGain(
  out: StreamingGain,
  streaming: Streaming,
  published: Published,
  drawn: Drawn,
  terms: Terms,
  count: number,
): void {
  const { topServiceShare, residualsStreaming } = drawn;
  const { offer, old, bonus, revenue } = streaming;
  const to = streaming[terms.streamingTo];
  for (let i = 0; i < count; i++) {
    const top = topServiceShare[i];
    const moved = terms.streaming[i];
    const perFixed = residualsStreaming[i] / 12;
    const perBonus = against(published.bonus / 12, mix(top, bonus.views));
    const perRevenue = against(published.revenueShare / 12, mix(top, revenue.revenue));
    out.fixed[i] = perFixed * (mix(top, offer.fixed) - mix(top, old.fixed));
    out.fixedGap[i] = perFixed * moved * (mix(top, to.fixed) - mix(top, offer.fixed));
    out.bonus[i] = perBonus * mix(top, offer.views);
    out.bonusGap[i] = perBonus * moved * (mix(top, to.views) - mix(top, offer.views));
    out.revenue[i] = perRevenue * mix(top, offer.revenue);
    out.revenueGap[i] = perRevenue * moved * (mix(top, to.revenue) - mix(top, offer.revenue));
  }
}
