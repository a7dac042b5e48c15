/** What is said when something cannot be had, and the words on the ways out. */
export const FAULTS = {
  again: 'Try again',
  computeAgain: 'Compute again',
  reload: 'Reload the page',
  dismiss: 'Dismiss',
  /** `what` begins the sentence: «The inputs». */
  failed: (what: string, how: 'loaded' | 'computed' = 'loaded'): string => `${what} could not be ${how}.`,
  /** After a second failure: a browser may keep the first one, and an update of the page removes the files of the one before. */
  failedAgain: (what: string, how: 'loaded' | 'computed' = 'loaded'): string =>
    `${what} could not be ${how} again. The page may have been updated. Reload it: what its link holds stays.`,
  /** An error in the page's own code, with what the browser says of it. */
  broken: (what: string, error: unknown): string => `${what} could not be shown: ${reasonOf(error)}.`,
} as const;

/** What an error says, without a period at its end. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).replace(/\.\s*$/, '');
