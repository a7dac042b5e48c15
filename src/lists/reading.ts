import type { Problem } from '../scenario/problem';
import type { DateOrder } from './dates';
import type { DecimalMark } from './numbers';
import type { Row } from './rows';

/** Which day the end of a dispute is: the first day without a strike, or the last day with one. */
export type EndDay = 'first-day-without' | 'last-day';

/** A column that marks disputes still running, and what one of its codes means. Words such as «running» need no code. */
export interface MarkColumn {
  readonly column: number;
  readonly code: '0' | '1' | '2';
  /** What the code means; all other codes mean the opposite. */
  readonly means: 'running' | 'ended';
}

/** The column of each role, by number from 0; null for none. */
export interface Roles {
  readonly days: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly mark: MarkColumn | null;
}

/** A reader's choices about a list; what is left out is found from the list itself. */
export interface ListChoices extends Partial<Roles> {
  readonly dates?: DateOrder | undefined;
  readonly decimal?: DecimalMark | undefined;
  readonly endIs?: EndDay | undefined;
  /** Day on which disputes without an end were last seen running, ISO. */
  readonly asOf?: string | undefined;
}

/** What a list does not tell, with the choices that answer it. The list is not read until one is made. */
export type Question = {
  readonly options: readonly ListChoices[];
} &
  /** `cells`: for each option except «no mark», a cell that means running under it. */
  (
    | { readonly kind: 'mark'; readonly column: number; readonly cells: readonly string[] }
    | { readonly kind: 'days' | 'start' | 'end' }
    /** `reads`: the cell as read under each option, dates in ISO. */
    | { readonly kind: 'dates'; readonly line: number; readonly cell: string; readonly reads: readonly string[] }
    | { readonly kind: 'decimal'; readonly line: number; readonly cell: string; readonly reads: readonly number[] }
    | { readonly kind: 'disagree'; readonly rows: number; readonly line: number; readonly days: number; readonly counted: number }
  );

/** A row that was read: its length in days, whether it was still running then, and its cells. */
export interface ReadRow {
  readonly line: number;
  readonly days: number;
  readonly running: boolean;
  readonly cells: readonly string[];
}

/** A list as read, with everything that was assumed. */
export interface ListReading {
  /** Names of the columns; «column 2» if the first line gives none. */
  readonly columns: readonly string[];
  readonly roles: Roles;
  readonly read: readonly ReadRow[];
  /** Rows that cannot be read: where, and why. */
  readonly bad: readonly Problem[];
  /** Why the list cannot be read at all. */
  readonly problems: readonly Problem[];
  readonly questions: readonly Question[];
  /** The first rows, unchanged. */
  readonly first: readonly Row[];
  /** Columns that were not used. */
  readonly leftOut: readonly string[];
  /** Lines above the names of the columns. */
  readonly above: readonly string[];
  /** Which day `end` is, and how that is known; null if the list has no dates. */
  readonly endIs: { readonly day: EndDay; readonly from: 'chosen' | 'durations' | 'assumed' } | null;
  /** The day until which running disputes were counted; null if none without an end is running. */
  readonly asOf: { readonly date: string; readonly from: 'chosen' | 'latest' } | null;
}
