import type { DisputeSourceId } from '../facts/dispute-sources';
import type { Standing } from '../facts/past-strikes';

/** One step in the talks: what a side proposed for a term, or what both agreed on. */
export interface OfferStep {
  /** ISO date on which it was made, or became known where that day was not printed; `YYYY-MM` where the day was not found. */
  readonly date: string;
  /** Whose step it is; `both` is the deal. */
  readonly side: 'union' | 'employers' | 'both';
  readonly value: number;
  /** `over`: printed as more than the value; `about`: printed as an approximation; `exact`: a term of the contract or of the proposal. */
  readonly precision: 'exact' | 'about' | 'over';
  /** Who computed the value; null where the value is the wording of the term. */
  readonly countedBy: 'union' | 'employers' | null;
  readonly source: DisputeSourceId;
  /** `conflicting`: the sides or the pages differ. `derived`: computed from published numbers. */
  readonly standing: Exclude<Standing, 'memory'> | 'derived';
  readonly note: string | null;
}

/** How both sides moved on one term, oldest first. A proposal that the sides count differently is listed twice. */
export interface OfferTerm {
  readonly id: string;
  readonly unit: string;
  readonly steps: readonly OfferStep[];
}

/** A step as the files of the disputes write it. */
export type OfferRow = readonly [
  date: string,
  side: OfferStep['side'],
  value: number,
  precision: OfferStep['precision'],
  countedBy: OfferStep['countedBy'],
  source: DisputeSourceId,
  standing: OfferStep['standing'],
  note: string | null,
];

/** A term from its rows; a step whose day was not found comes before the others of its month. */
export const offerTerm = (id: string, unit: string, rows: readonly OfferRow[]): OfferTerm => ({
  id,
  unit,
  steps: rows
    .map(([date, side, value, precision, countedBy, source, standing, note]) => ({
      date,
      side,
      value,
      precision,
      countedBy,
      source,
      standing,
      note,
    }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
});
