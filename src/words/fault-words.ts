/** Messages about failures, and the buttons that help. */
export const FAULTS = {
  again: 'Try again',
  computeAgain: 'Compute again',
  reload: 'Reload the page',
  dismiss: 'Dismiss',
  /** `what` begins the sentence: «The inputs». */
  failed: (what: string, how: 'loaded' | 'computed' = 'loaded'): string => `${what} could not be ${how}.`,
  /** After a second failure: a browser may cache the first one, and an update of the page removes older files. */
  failedAgain: (what: string, how: 'loaded' | 'computed' = 'loaded'): string =>
    `${what} could not be ${how} again. The page may have been updated. Reload it: its link keeps the scenario.`,
  /** An error in the page's own code, with the browser’s message. */
  broken: (what: string, error: unknown): string => `${what} could not be shown: ${reasonOf(error)}.`,
} as const;

/** The message of an error, without a period at its end. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).replace(/\.\s*$/, '');
