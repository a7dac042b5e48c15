import type { FormulaProblem } from '../../formula/problem';
import { FIELD_WORDS } from '../../words/field-words';

/** What stands below a formula that no engine could check: a problem of the whole text. */
export const UNCHECKED: FormulaProblem = { message: FIELD_WORDS.unchecked, position: 0, length: 0 };
