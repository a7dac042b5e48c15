import type { OtherMarket } from '../../facts/other-markets';
import { STOCK_MARKETS, UNNAMED_SHARE } from '../../facts/stock';
import type { Column } from '../column';

/** Residuals of a normal year, USD: all, those of programs made for streaming, those set by minimums. */
export interface ResidualTotals {
  readonly residualsAll: number;
  readonly residualsStreaming: number;
  readonly residualsScaleLinked: number;
}

const OTHERS = STOCK_MARKETS.filter(({ formula }) => formula !== null);
const named = (share: number | null): number => share ?? 0;
const ALL_SHARES = OTHERS.reduce((sum, { share }) => sum + named(share), UNNAMED_SHARE);
const BY_MINIMUM = OTHERS.reduce((sum, { share, byMinimum }) => sum + (byMinimum ? named(share) : 0), 0);

/**
 * Residuals of each market outside high-budget streaming in a normal year under its clause, USD. Shares published by a guild are
 * used as they are. Of the rest, programs made for cable get the amount that brings residuals set by minimums to `residualsScaleLinked`, as
 * far as the rest allows.
 */
export function marketSpend({ residualsAll, residualsStreaming, residualsScaleLinked }: ResidualTotals): Record<OtherMarket, number> {
  const unit = othersTotal(residualsAll, residualsStreaming, residualsScaleLinked) / ALL_SHARES;
  const cable = madeForCable(unit, residualsScaleLinked);
  const spend = ({ id, share }: (typeof OTHERS)[number]): number =>
    share !== null ? unit * share : id === 'made-for-cable' ? cable : unit * UNNAMED_SHARE - cable;
  return Object.fromEntries(OTHERS.map((market) => [market.id, spend(market)])) as Record<OtherMarket, number>;
}

/** All residuals except those of programs made for streaming. If the parts exceed the total, the sum of the parts is paid. */
const othersTotal = (all: number, streaming: number, linked: number): number => Math.max(all - streaming, linked);

const madeForCable = (unit: number, linked: number): number => Math.min(Math.max(linked - unit * BY_MINIMUM, 0), unit * UNNAMED_SHARE);

/** Relative gain of each market over its clause under other terms: 0 for none, 0.1 for 10% more. */
export type MarketRises = Readonly<Record<OtherMarket, number>>;

/** Prepares the gain of such terms, USD a month: residuals set by minimums, and all others. Linear in the spending of each draw. */
export function prepareRise(rises: MarketRises) {
  const sumOf = (byMinimum: boolean): number =>
    OTHERS.reduce((sum, market) => sum + (market.byMinimum === byMinimum ? named(market.share) * rises[market.id as OtherMarket] : 0), 0);
  const [linkedPerUnit, othersPerUnit] = [sumOf(true), sumOf(false)];
  return {
    /** Whether no market changes. */
    isNone: OTHERS.every(({ id }) => rises[id as OtherMarket] === 0),
    fill(linked: Column, others: Column, totals: Readonly<Record<keyof ResidualTotals, Column>>, count: number): void {
      const { residualsAll, residualsStreaming, residualsScaleLinked } = totals;
      for (let i = 0; i < count; i++) {
        const unit = othersTotal(residualsAll[i], residualsStreaming[i], residualsScaleLinked[i]) / ALL_SHARES;
        const cable = madeForCable(unit, residualsScaleLinked[i]);
        linked[i] = (unit * linkedPerUnit + cable * rises['made-for-cable']) / 12;
        others[i] = (unit * othersPerUnit + (unit * UNNAMED_SHARE - cable) * rises.cable) / 12;
      }
    },
  };
}
