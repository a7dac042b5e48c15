import type { Work } from '../scenario/work';
import type { QuestionKey } from '../scenario/work-questions';
import { number } from './format';

/** Said wherever an amount is 0 because consent is missing. */
export const WITHOUT_CONSENT =
  'The performer did not agree, so the contract allows neither the scan nor the use. $0 means not allowed; it does not mean free.';

/** The performer’s consent, as a choice. */
export const CONSENT_WORDS: Readonly<Record<Work['consent'], string>> = {
  given: 'given in writing, for this use',
  missing: 'not given',
};

/** Whom the time of a scanning session suits, as a choice. */
export const SUITED_WORDS: Readonly<Record<Work['suited'], string>> = {
  no: 'set by the producer',
  yes: 'set to suit the performer',
};

const counted = (n: number, one: string, many: string): string => `${number(n, 2)} ${n === 1 ? one : many}`;

/** What a digital replica does, as the beginning of a sentence; how it is made where its making is what is paid. */
export function replicaWhat({ way, replaced, hours, suited, consent }: Work, questions: readonly QuestionKey[]): string {
  const days = counted(replaced, 'day', 'days');
  const session = counted(hours, 'hour', 'hours');
  const what = {
    same: `A digital replica that does ${days} of work in the same picture`,
    other: `A digital replica that does ${days} of work in another picture or medium`,
    independent: `A digital replica made without the performer’s work${questions.includes('replaced') ? `, doing ${days} of work` : ''}`,
    scan: `A session of ${session} only for scanning${suited === 'yes' ? `, ${SUITED_WORDS.yes}` : ''}`,
    background: `A background actor’s digital replica, ${session} of scanning and ${days} of a principal’s work`,
  }[way as 'same'];
  return consent === 'missing' ? `${what}, without consent` : what;
}

/** What a reader has to know about a choice of a digital replica. */
export function replicaNotes({ way, filmed }: Work): readonly string[] {
  const notes: string[] = [];
  if (way === 'same' || way === 'other')
    notes.push('Residuals come on top, as if the performer had done the work. Choose the use above to see them.');
  if (way === 'background')
    notes.push('The days are those on which the replica plays a principal. What it earns as background was not read.');
  if (filmed === '2026' && way !== 'independent')
    notes.push('Of the contract of 2026 only the floor for independent replicas and the minimums were read. The clause of 2023 is used.');
  return notes;
}
