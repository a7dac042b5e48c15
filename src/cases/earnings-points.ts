import { OUTCOMES } from './outcomes';
import type { CaseId } from './cases';
import type { Outcome } from './outcome';

/** Published earnings of a year against the base year, by dispute. */
export const earningsPoints = (caseId: CaseId): readonly Outcome[] =>
  OUTCOMES.filter((outcome) => outcome.caseId === caseId && outcome.earnings !== undefined);
