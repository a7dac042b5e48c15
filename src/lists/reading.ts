import type { Problem } from '../scenario/problem';
import type { DateOrder } from './dates';
import type { DecimalMark } from './numbers';
import type { Row } from './rows';

/** Which day the end of a dispute is: the first day without strike, or the last day with it. */
export type EndDay = 'first-day-without' | 'last-day';

/** A column that marks what still runs, and what one of its codes means. Words such as «running» speak for themselves. */
export interface MarkColumn {
  readonly column: number;
  readonly code: '0' | '1' | '2';
  /** What the code means; all other codes mean the opposite. */
  readonly means: 'running' | 'ended';
}

/** Which column is which, by number from 0; null for none. */
export interface Roles {
  readonly days: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly mark: MarkColumn | null;
}

/** What a reader has chosen about a list; what is left out is found from the list itself. */
export interface ListChoices extends Partial<Roles> {
  readonly dates?: DateOrder | undefined;
  readonly decimal?: DecimalMark | undefined;
  readonly endIs?: EndDay | undefined;
  /** Day on which disputes without an end were last seen running, ISO. */
  readonly asOf?: string | undefined;
}

/** What a list does not tell, with the choices that would; it is not read until one is made. */
export type Question = {
  readonly options: readonly ListChoices[];
} &
  /** `cells`: for each option but «no mark», a cell that means running by it. */
  (
    | { readonly kind: 'mark'; readonly column: number; readonly cells: readonly string[] }
    | { readonly kind: 'days' | 'start' | 'end' }
    /** `reads`: what the cell is by each option, dates in ISO. */
    | { readonly kind: 'dates'; readonly line: number; readonly cell: string; readonly reads: readonly string[] }
    | { readonly kind: 'decimal'; readonly line: number; readonly cell: string; readonly reads: readonly number[] }
    | { readonly kind: 'disagree'; readonly rows: number; readonly line: number; readonly days: number; readonly counted: number }
  );

/** A row that was read: its length in days, whether it still ran after them, and its cells. */
export interface ReadRow {
  readonly line: number;
  readonly days: number;
  readonly running: boolean;
  readonly cells: readonly string[];
}

/** A list as it was read, with everything that was taken for granted. */
export interface ListReading {
  /** Names of the columns; «column 2» where a first line gives none. */
  readonly columns: readonly string[];
  readonly roles: Roles;
  readonly read: readonly ReadRow[];
  /** Rows that cannot be read: where, and why. */
  readonly bad: readonly Problem[];
  /** What keeps the list from being read at all. */
  readonly problems: readonly Problem[];
  readonly questions: readonly Question[];
  /** The first rows, as they stand. */
  readonly first: readonly Row[];
  /** Columns of which nothing was used. */
  readonly leftOut: readonly string[];
  /** Lines above the names of the columns. */
  readonly above: readonly string[];
  /** Which day `end` is, and how that is known; null where the list has no dates. */
  readonly endIs: { readonly day: EndDay; readonly from: 'chosen' | 'durations' | 'assumed' } | null;
  /** Until which day what still runs was counted; null where nothing without an end runs. */
  readonly asOf: { readonly date: string; readonly from: 'chosen' | 'latest' } | null;
}
