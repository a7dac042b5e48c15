import { CASES, type CaseId } from './cases';
import type { Outcome } from './outcome';

const FILES = import.meta.glob<readonly Outcome[]>('./*/outcomes.ts', { eager: true, import: 'outcomes' });

/** What was published that the model is held against, by dispute. */
export const OUTCOMES: readonly (Outcome & { readonly caseId: CaseId })[] = CASES.flatMap(({ id }) =>
  (FILES[`./${id}/outcomes.ts`] ?? []).map((outcome) => ({ ...outcome, caseId: id })),
);
