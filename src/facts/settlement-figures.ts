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
