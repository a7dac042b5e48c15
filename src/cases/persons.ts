import { CASES, type CaseId } from './cases';
import type { CasePersons, PersonStart, PortraitStart } from './person';
import type { MemberKindId } from './member-kind';

const FILES = import.meta.glob<CasePersons>('./*/persons.ts', { eager: true, import: 'persons' });

/** What a member of a kind starts from in a dispute; undefined where members are not told apart by kind. */
export const personStart = (id: CaseId, kind: MemberKindId): PersonStart | undefined => FILES[`./${id}/persons.ts`]?.starts[kind];

/** The made-up members of all disputes. */
export const PORTRAIT_STARTS: readonly PortraitStart[] = CASES.flatMap(({ id }) => FILES[`./${id}/persons.ts`]?.portraits ?? []);
