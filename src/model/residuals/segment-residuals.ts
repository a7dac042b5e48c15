import { MEMBERS } from '../../facts/member-segments';
import type { Formula } from '../formula';
import type { Question } from '../question';
import { keptByStock } from './kept-by-stock';
import { paidUnder, standingStock, type StockRow } from './stock';

/** How residuals are divided among a craft’s segments of members: shares in their order, summing to 1. */
export interface SegmentResiduals {
  /** Of the residuals of a normal year under the expired contract. */
  readonly standing: readonly number[];
  /** Of what the settlement brings by viewers or by revenue, whatever the work. */
  readonly free: readonly number[];
}

/**
 * The segments’ shares of residuals: for actors those of the stock of credits, for writers, whose credits nobody has counted, those that
 * their tilts give.
 */
export function segmentResiduals(question: Question): SegmentResiduals {
  const { craft, formulas, isDealNamed, members, values } = question;
  if (craft === 'writers') {
    const shares = normalised(members.segments.map((segment) => segment.members * (segment.residuals ?? 0)));
    return { standing: shares, free: shares };
  }
  return sharesOf(standingStock(question), isDealNamed ? formulas.deal : formulas.ask, values.revenueShareValue);
}

/** Shares by the stock, the formula that the settlement moves to, and what 2% of streaming revenue is worth. */
export const sharesOf = keptByStock(8, (stock, formula: Formula, revenueShareValue: number): SegmentResiduals => {
  const bySegment = (paid: (row: StockRow, k: number) => number): number[] =>
    MEMBERS.actors.segments.map(({ id }) =>
      stock.reduce((sum, row, k) => sum + (row.segment.id === id ? row.titles * paid(row, k) : 0), 0),
    );
  const standing = bySegment(({ paid }) => paid);
  const all = paidUnder(stock, formula, revenueShareValue);
  const unviewed = stock.map((row) => ({ ...row, credit: { ...row.credit, views: 0 } }));
  const fixed = paidUnder(unviewed, formula, 0);
  const free = bySegment((_, k) => all[k] - fixed[k]);
  const some = free.some((paid) => paid > 0);
  return { standing: normalised(standing), free: normalised(some ? free : standing) };
});

function normalised(parts: readonly number[]): readonly number[] {
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => (sum > 0 ? part / sum : 1 / parts.length));
}
