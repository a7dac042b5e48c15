import { OFFERS_2023, type OfferStep, type OfferTerm } from './offers-2023';
import { PAST_STRIKES } from './past-strikes';
import type { Settlement } from './settlements';

/**
 * Share of the gap between offer and demand that the deal closed: 0 at the offer, 1 at the demand. Null where a point is missing or offer
 * and demand are equal.
 */
export function shareClosed({ offer, ask, deal }: Settlement): number | null {
  if (offer === null || ask === null || deal === null || offer === ask) return null;
  return (deal - offer) / (ask - offer);
}

/** Days of the strike that a settlement ended; null where nobody struck. */
export function strikeDays({ strike }: Settlement): number | null {
  return strike === null ? null : PAST_STRIKES.find(({ id }) => id === strike)!.days;
}

/** The steps of a term in 2023, oldest first. A step whose day was not found comes before the others of its month. */
export const stepsOf = (term: OfferTerm): readonly OfferStep[] =>
  OFFERS_2023.filter((step) => step.term === term).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
