import type { PersonWords } from '../../words/person-words';
import { personWords as later } from '../wga-2023/person-words.en';

export const personWords: PersonWords = { kinds: later.kinds, published: null, portraits: {} };
