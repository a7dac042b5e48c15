/** A reader’s own list of disputes: lengths in days, and whether each was still running after them. */
export interface OwnLengths {
  readonly days: readonly number[];
  readonly censored: readonly boolean[];
}
