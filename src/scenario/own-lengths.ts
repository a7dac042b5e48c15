/** A reader’s own list of disputes: lengths in days, and whether each was still running at that length. */
export interface OwnLengths {
  readonly days: readonly number[];
  readonly censored: readonly boolean[];
}
