import type { OtherMarket } from '../../facts/other-markets';
import { STOCK_MARKETS, UNNAMED_SHARE } from '../../facts/stock';
import type { Column } from '../column';

/** Residuals of a normal year, USD: all, those of programmes made for streaming, those that are parts of minimums. */
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
 * What each market outside high-budget streaming pays in a normal year under its clause, USD. Shares named by the writers’ guild stand;
 * of what it does not name, programmes made for cable have as much as brings the residuals by minimums to `residualsScaleLinked`, as far
 * as there is.
 */
export function marketSpend({ residualsAll, residualsStreaming, residualsScaleLinked }: ResidualTotals): Record<OtherMarket, number> {
  const unit = othersTotal(residualsAll, residualsStreaming, residualsScaleLinked) / ALL_SHARES;
  const cable = madeForCable(unit, residualsScaleLinked);
  const spend = ({ id, share }: (typeof OTHERS)[number]): number =>
    share !== null ? unit * share : id === 'made-for-cable' ? cable : unit * UNNAMED_SHARE - cable;
  return Object.fromEntries(OTHERS.map((market) => [market.id, spend(market)])) as Record<OtherMarket, number>;
}

/** All residuals but those of programmes made for streaming. Where the parts exceed the whole, the parts are what is paid. */
const othersTotal = (all: number, streaming: number, linked: number): number => Math.max(all - streaming, linked);

const madeForCable = (unit: number, linked: number): number => Math.min(Math.max(linked - unit * BY_MINIMUM, 0), unit * UNNAMED_SHARE);

/** By how much more than its clause each market pays under other terms, as a part of what the clause pays: 0 for none. */
export type MarketRises = Readonly<Record<OtherMarket, number>>;

/** Prepares what such terms bring a month, USD: in residuals by minimums, and in all others. Linear in the spends of each draw. */
export function prepareRise(rises: MarketRises) {
  const sumOf = (byMinimum: boolean): number =>
    OTHERS.reduce((sum, market) => sum + (market.byMinimum === byMinimum ? named(market.share) * rises[market.id as OtherMarket] : 0), 0);
  const [linkedPerUnit, othersPerUnit] = [sumOf(true), sumOf(false)];
  return {
    /** Whether nothing rises. */
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
