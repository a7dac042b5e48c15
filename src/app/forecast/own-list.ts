import type { ListChoices, ListReading } from '../../lists/reading';
import { lengthsOf, readList } from '../../lists/read-list';
import type { OwnLengths } from '../../scenario/own-lengths';

/** A reader's own list as it stands in the view: its text, where it is from, and what was chosen about it. */
export interface OwnListText {
  readonly text: string;
  /** Name of the file that the text is from; null where it was typed or pasted. */
  readonly file: string | null;
  readonly choices: ListChoices;
  /** Whether lines that cannot be read are left out. */
  readonly skipBad: boolean;
  /** Why a file was not read, in one sentence. */
  readonly refused: string | null;
}

export const NO_LIST: OwnListText = { text: '', file: null, choices: {}, skipBad: false, refused: null };

/** How the list reads; null where there is none. The last one is kept: the view and its inputs ask for the same. */
export function readingOf({ text, choices, refused }: OwnListText): ListReading | null {
  if (refused !== null || text.trim() === '') return null;
  if (kept === null || kept.text !== text || kept.choices !== choices) kept = { text, choices, reading: readList(text, choices) };
  return kept.reading;
}
let kept: { readonly text: string; readonly choices: ListChoices; readonly reading: ListReading } | null = null;

/** The lengths of the list; null while it has none to give. */
export function lengthsOfList(list: OwnListText): OwnLengths | null {
  const reading = readingOf(list);
  return reading && lengthsOf(reading, list.skipBad);
}
