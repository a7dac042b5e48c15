import { CASES, type CaseId } from '../cases/cases';
import type { MemberKindId } from '../cases/member-kind';

/** What a dispute calls its members’ kinds of work, where their published pay is from, and its made-up members. */
export interface PersonWords {
  readonly kinds: Readonly<Partial<Record<MemberKindId, string>>>;
  /** What published pay is, after a comma; null where none is. */
  readonly published: string | null;
  /** A portrait’s name, and what of it is published. */
  readonly portraits: Readonly<Record<string, { readonly name: string; readonly about: string }>>;
}

const FILES = import.meta.glob<PersonWords>('../cases/*/person-words.en.ts', { eager: true, import: 'personWords' });

/** The words of a dispute’s members; undefined where they are not told apart. */
export const personWordsOf = (id: CaseId): PersonWords | undefined => FILES[`../cases/${id}/person-words.en.ts`];

/** The words of all portraits, by id. */
export const PORTRAIT_WORDS = Object.assign({}, ...CASES.map(({ id }) => personWordsOf(id)?.portraits ?? {})) as PersonWords['portraits'];
