import { exp, ln } from '../../random/elementary';
import { BLOCK_SIZE, column, monthly } from '../column';
import type { Drawn } from '../drawn';
import { MONTHS } from '../months';

/** Groups of markets whose residuals grow alike. */
export const GROWING = ['streaming', 'syndication', 'other'] as const;
export type Growing = (typeof GROWING)[number];

/** Growth of the audience of a stock of credits, by group of markets: 1 on day 0; months before day 0 come first. */
export interface Growth {
  /** Months before day 0. */
  readonly past: number;
  /** What residuals of day 0 have become by mid-month, at (past + m) × BLOCK_SIZE + lane: each group, weighted by its share, and all. */
  readonly of: Readonly<Record<Growing, Float64Array>>;
  readonly all: Float64Array;
}

/** Empty growth. */
export const newGrowth = (past: number): Growth => ({
  past,
  of: {
    streaming: monthly(past + MONTHS),
    syndication: monthly(past + MONTHS),
    other: monthly(past + MONTHS),
  },
  all: monthly(past + MONTHS),
});

/** Years over which the growth of streaming fades to that of a settled market, and that growth a year. */
const FADE_YEARS = 5;
const SETTLED = 0.02;

/** Prepares the growth of residuals. */
export function prepareGrowth(past: number) {
  const rate = column();
  const fading = column();
  const factor = column();

  /**
   * Fills the growth of every group in every world: the same rate a year, for streaming fading to 2% over five years. A rate is of what a
   * stock of the same credits pays, so work that was not done lowers residuals besides.
   */
  function fill(out: Growth, drawn: Drawn, count: number): void {
    const { streamingOfResiduals, syndicationOfResiduals, growthStreaming, growthSyndication, growthOther } = drawn;
    fillGroup(out.of.streaming, growthStreaming, true, count);
    fillGroup(out.of.syndication, growthSyndication, false, count);
    fillGroup(out.of.other, growthOther, false, count);
    for (let k = 0; k < past + MONTHS; k++)
      for (let i = 0, at = k * BLOCK_SIZE; i < count; i++, at++) {
        const streaming = (out.of.streaming[at] *= streamingOfResiduals[i]);
        const syndication = (out.of.syndication[at] *= syndicationOfResiduals[i]);
        const other = (out.of.other[at] *= Math.max(0, 1 - streamingOfResiduals[i] - syndicationOfResiduals[i]));
        out.all[at] = streaming + syndication + other;
      }
  }

  /** Fills what 1 of day 0 has become by the middle of each month. */
  function fillGroup(out: Float64Array, yearly: Float64Array, fades: boolean, count: number): void {
    const settled = ln(1 + SETTLED) / 12;
    for (let i = 0; i < count; i++) rate[i] = ln(1 + yearly[i]) / 12;
    for (let k = 0; k < past; k++) for (let i = 0; i < count; i++) out[k * BLOCK_SIZE + i] = exp(rate[i] * (k - past + 0.5));
    // A month’s factor times that of the month before; while the rate fades, the factor itself changes by a constant factor.
    for (let i = 0; i < count; i++) {
      fading[i] = fades ? exp((settled - rate[i]) / (12 * FADE_YEARS)) : 1;
      factor[i] = exp(rate[i]);
      out[past * BLOCK_SIZE + i] = exp(rate[i] / 2);
    }
    for (let m = 1; m < MONTHS; m++) {
      if (m === 12 * FADE_YEARS + 1 && fades) factor.fill(exp(settled));
      const fadesHere = fades && m <= 12 * FADE_YEARS;
      for (let i = 0, at = (past + m) * BLOCK_SIZE; i < count; i++, at++) {
        if (fadesHere) factor[i] *= fading[i];
        out[at] = out[at - BLOCK_SIZE] * factor[i];
      }
    }
  }

  return { fill };
}
