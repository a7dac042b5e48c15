/** What stands where a chart of members' earnings will be while all runs are done again for it. */
export const EARNINGS_WAIT = 'Simulating members’ earnings year by year…';
