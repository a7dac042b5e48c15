import type { Part } from '../scenario/answer-parts';

/** What stands where a chart will be while all runs are done again for it, by the part of an answer that it needs. */
export const WAITS: Readonly<Record<Part, string>> = {
  'break-even': 'Searching for the lengths at which the strike breaks even…',
  checks: 'Simulating residual checks…',
  earnings: 'Simulating members’ earnings year by year…',
};
