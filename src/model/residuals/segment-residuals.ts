import type { Formula } from '../formula';
import type { Question } from '../question';
import { keptByStock } from './kept-by-stock';
import { paidUnder, normalStock, type StockRow } from './stock';

/** Division of residuals among the members’ segments: shares in the order of the segments, summing to 1. */
export interface SegmentResiduals {
  /** Shares of the residuals of a normal year under the expired contract. */
  readonly expired: readonly number[];
  /** Shares of what the settlement adds by viewers or revenue, for all work. */
  readonly free: readonly number[];
}

/**
 * Shares of residuals by segment: those of the stock of credits, or where credits are not published those given by the segments’ tilts.
 */
export function segmentResiduals(question: Question): SegmentResiduals {
  const { residuals, formulas, isDealNamed, members, published } = question;
  if (!residuals?.hasStock) {
    const shares = normalised(members.segments.map((segment) => segment.members * (segment.residuals ?? 0)));
    return { expired: shares, free: shares };
  }
  const ids = members.segments.map(({ id }) => id).join(' ');
  return sharesOf(normalStock(question), isDealNamed ? formulas.deal : formulas.ask, published.revenueShare, ids);
}

/** Shares by segment from the stock, the formula that the settlement moves to, 2% of streaming revenue, USD a year, and the segments’ ids. */
export const sharesOf = keptByStock(8, (stock, formula: Formula, revenueShareValue: number, ids: string): SegmentResiduals => {
  const bySegment = (paid: (row: StockRow, k: number) => number): number[] =>
    ids.split(' ').map((id) => stock.reduce((sum, row, k) => sum + (row.segment.id === id ? row.titles * paid(row, k) : 0), 0));
  const expired = bySegment(({ paid }) => paid);
  const all = paidUnder(stock, formula, revenueShareValue);
  const unviewed = stock.map((row) => ({ ...row, credit: { ...row.credit, views: 0 } }));
  const fixed = paidUnder(unviewed, formula, 0);
  const free = bySegment((_, k) => all[k] - fixed[k]);
  const some = free.some((paid) => paid > 0);
  return { expired: normalised(expired), free: normalised(some ? free : expired) };
});

function normalised(parts: readonly number[]): readonly number[] {
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => (sum > 0 ? part / sum : 1 / parts.length));
}
