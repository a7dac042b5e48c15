import type { FactId } from './facts';
import type { Craft } from './member-segments';

/** Two kinds of service, by size. Subscriber counts of mid 2023; factors by domestic size (from memory, see the fact ledger). */
export const SERVICES = [
  { id: 'largest', domesticSubscribers: 68e6, foreignSubscribers: 160e6, subscriberFactor: 1.5 },
  { id: 'smaller', domesticSubscribers: 24e6, foreignSubscribers: 20e6, subscriberFactor: 1 },
] as const;

/**
 * Two sizes of pay for a one-hour episode and their share of the fixed residuals paid: a major role above the ceiling
 * (day scale 1,082 × 8.8) and two days at scale below it; `units` in the division among a cast (sec. 18.2). The shares are those of the
 * stock of credits (stock.ts).
 */
export const CREDIT_PAY = [
  { id: 'capped', pay: 9522, share: 0.84, units: 3 },
  { id: 'below-ceiling', pay: 2164, share: 0.16, units: 1 },
] as const;

/**
 * How widely titles are watched: views in the first 90 days for one domestic subscriber, lognormal. 40 of 600 shows pass the line of the
 * success bonus, a view for every five subscribers (the union, October 2023), and 36 % of the fixed residuals fall on them, which is what
 * the union’s $40 million is of all; so the residuals’ own distribution lies higher than the titles’. The spread is an assumption.
 */
export const VIEWING_LAW = { line: 0.2, titlesAbove: 40 / 600, residualsAbove: 0.36, spread: 1.2 } as const;

/** That distribution in six classes: the mean views of a class, and its shares of the fixed residuals and of the titles. */
export const VIEWING = [
  { viewsPerSubscriber: 1.084, share: 0.1309, titles: 0.0118 },
  { viewsPerSubscriber: 0.385, share: 0.1122, titles: 0.0212 },
  { viewsPerSubscriber: 0.245, share: 0.1169, titles: 0.0337 },
  { viewsPerSubscriber: 0.144, share: 0.2267, titles: 0.1112 },
  { viewsPerSubscriber: 0.0733, share: 0.2005, titles: 0.1868 },
  { viewsPerSubscriber: 0.0288, share: 0.2128, titles: 0.6353 },
] as const;
/** Places in `VIEWING` of a title somewhat above the line and of one that few watch. */
export const WIDELY_WATCHED = 2;
export const LITTLE_WATCHED = 4;

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

/** Part of all viewing on streaming services that falls on titles made for elsewhere; an assumption. */
export const LIBRARY_VIEWING = 0.5;

/** The standing credits of a craft. */
export interface Credits {
  readonly pay: readonly {
    readonly id: 'capped' | 'below-ceiling' | 'credited';
    readonly pay: number;
    readonly share: number;
    readonly units: number;
  }[];
  /** What formulas call `ceiling`. */
  readonly ceiling: number;
  /** Fact with the fixed residuals a year that these credits stand for. */
  readonly residuals: FactId;
  /** Part of the viewing that a demand would have paid for which falls on titles made for elsewhere. */
  readonly elsewhere: number;
}

/** A writer’s credit is paid at the minimum for story and teleplay of a one-hour prime-time episode; the fixed base is below it. */
export const CREDITS: Readonly<Record<Craft, Credits>> = {
  actors: { pay: CREDIT_PAY, ceiling: HBSVOD_CEILING, residuals: 'tl-sag-streaming-base-derived', elsewhere: LIBRARY_VIEWING },
  writers: {
    pay: [{ id: 'credited', pay: 41_773, share: 1, units: 1 }],
    ceiling: WGA_RESIDUAL_BASE,
    residuals: 'resid-wga-2023-hbsvod-derived',
    // The guild asked for programmes made for streaming alone.
    elsewhere: 0,
  },
};
