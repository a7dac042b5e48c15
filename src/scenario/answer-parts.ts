/**
 * Costly parts of an answer that are computed on request: the search for break-even lengths, the residual checks, and members’ earnings by
 * year with the division of cost between two strikes.
 */
export type Part = 'break-even' | 'checks' | 'earnings';

/** All of them, and those of a run that is asked for no other. */
export const ALL_PARTS: readonly Part[] = ['break-even', 'checks', 'earnings'];
export const WHOLE_PARTS: readonly Part[] = ['break-even', 'checks'];
