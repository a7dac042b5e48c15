/** Whether something that is loaded has failed, and how often. */
export interface Tries {
  /** Whether the last try failed. */
  readonly hasFailed: boolean;
  readonly failures: number;
  /** Notes a failure. */
  fail(): void;
  /** Lets whoever reads `hasFailed` try again. */
  again(): void;
}

export function createTries(): Tries {
  let hasFailed = $state(false);
  let failures = $state(0);
  return {
    get hasFailed() {
      return hasFailed;
    },
    get failures() {
      return failures;
    },
    fail() {
      failures++;
      hasFailed = true;
    },
    again: () => void (hasFailed = false),
  };
}
