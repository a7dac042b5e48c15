import type { DisputeSourceId } from './dispute-sources';
import { MANUFACTURING_DAYS } from './manufacturing-days';

/** Where the strikes are from. */
export const MANUFACTURING_SOURCE = 'kennan-1985' satisfies DisputeSourceId;

/** All strikes, or the 62 that began in a June, which textbooks use (Greene; Kiefer 1988). */
export type ManufacturingSample = 'all' | 'june';

/**
 * Lengths in days, and production in the month each strike began, oldest first. In the 62 of June, observation 36 is 2 days here and in
 * statsmodels, 3 in the R package AER: Greene’s printed table matches 2, his printed regression 3.
 */
export function manufacturingStrikes(which: ManufacturingSample): {
  readonly days: readonly number[];
  readonly production: readonly number[];
} {
  const months = MANUFACTURING_DAYS.filter(([, month]) => which === 'all' || month === 6);
  return {
    days: months.flatMap(([, , , days]) => days),
    production: months.flatMap(([, , production, days]) => days.map(() => production)),
  };
}
