/**
 * How long a test may wait for a state, and last, in milliseconds: one generous limit for every wait, since a busy machine is no fault of
 * the code. Only what never comes reaches it.
 */
export const LIMIT_MS = 180_000;
