import { CASES, type CaseId } from './cases';
import type { OfferTerm } from './offer';

const FILES = import.meta.glob<readonly OfferTerm[]>('./*/offers.ts', { eager: true, import: 'offers' });

/** A term that a dispute’s offers and demands put numbers on, with the dispute. */
export interface CaseOfferTerm extends OfferTerm {
  readonly caseId: CaseId;
}

/** How both sides moved, dispute by dispute and term by term. */
export const OFFERS: readonly CaseOfferTerm[] = CASES.flatMap(({ id }) =>
  (FILES[`./${id}/offers.ts`] ?? []).map((term) => ({ ...term, caseId: id })),
);
