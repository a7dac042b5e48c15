/** Two kinds of service, by size. Subscriber counts of mid 2023; factors by domestic size (from memory, see the fact ledger). */
export const SERVICES = [
  { id: 'largest', domesticSubscribers: 68e6, foreignSubscribers: 160e6, subscriberFactor: 1.5 },
  { id: 'smaller', domesticSubscribers: 24e6, foreignSubscribers: 20e6, subscriberFactor: 1 },
] as const;

/**
 * Two sizes of pay for a one-hour episode and their share of the fixed residuals paid: a major role above the ceiling
 * (day scale 1,082 × 8.8) and two days at scale below it. The shares are assumptions.
 */
export const CREDIT_PAY = [
  { id: 'capped', pay: 9522, share: 0.7 },
  { id: 'below-ceiling', pay: 2164, share: 0.3 },
] as const;

/**
 * How widely a title is watched: views in the first 90 days for one domestic subscriber, and the share of the fixed residuals.
 * The shares make 36 % of the fixed residuals fall on titles above the 20 % line, which is what the union’s $40 million is of
 * them; how they divide further is an assumption.
 */
export const VIEWING = [
  { viewsPerSubscriber: 0.4, share: 0.18 },
  { viewsPerSubscriber: 0.22, share: 0.18 },
  { viewsPerSubscriber: 0.15, share: 0.24 },
  { viewsPerSubscriber: 0.05, share: 0.4 },
] as const;

/** Ceiling of a one-hour programme in the contract that ran out in July 2023, USD; inferred, not printed in any source. */
export const HBSVOD_CEILING = 4450.77;
/** Minutes of that programme. */
export const PROGRAM_LENGTH = 60;
/** Episodes of a season. */
export const EPISODES = 8;
/** The rate of the union’s July 2023 demand: the streaming revenue is its value divided by this. */
export const REVENUE_SHARE = 0.02;
