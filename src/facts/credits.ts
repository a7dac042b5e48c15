import type { Craft } from './member-segments';

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
/**
 * The fixed residual base of a one-hour programme in the writers’ contract that ran out in May 2023, USD: it stands where a performer has
 * the ceiling, whatever the pay. Fitted to four published totals of three years, with a factor of 1.5 (`hb-wga-base-60min`).
 */
export const WGA_RESIDUAL_BASE = 29_657;
/** Minutes of that programme. */
export const PROGRAM_LENGTH = 60;
/** Episodes of a season. */
export const EPISODES = 8;
/** The rate of the union’s July 2023 demand: the streaming revenue is its value divided by this. */
export const REVENUE_SHARE = 0.02;

/** The standing credits of a craft. */
export interface Credits {
  readonly pay: readonly { readonly id: string; readonly pay: number; readonly share: number }[];
  /** What formulas call `ceiling`. */
  readonly ceiling: number;
  /** Fact with the fixed residuals a year that these credits stand for. */
  readonly residuals: string;
}

/** A writer’s credit is paid at the minimum for story and teleplay of a one-hour prime-time episode; the fixed base is below it. */
export const CREDITS: Readonly<Record<Craft, Credits>> = {
  actors: { pay: CREDIT_PAY, ceiling: HBSVOD_CEILING, residuals: 'tl-sag-streaming-base-derived' },
  writers: {
    pay: [{ id: 'credited', pay: 41_773, share: 1 }],
    ceiling: WGA_RESIDUAL_BASE,
    residuals: 'resid-wga-2023-hbsvod-derived',
  },
};
