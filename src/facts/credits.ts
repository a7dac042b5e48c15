/** Two kinds of service, by size. Subscriber counts of mid-2023; the factors by domestic size are from memory. */
export const SERVICES = [
  { id: 'largest', domesticSubscribers: 68e6, foreignSubscribers: 160e6, subscriberFactor: 1.5 },
  { id: 'smaller', domesticSubscribers: 24e6, foreignSubscribers: 20e6, subscriberFactor: 1 },
] as const;

/**
 * Two sizes of pay for a one-hour episode, USD, with their share of the fixed residuals paid and their `units` in the division among a cast
 * (sec. 18.2). Above the ceiling: a major role, day scale 1,082 × 8.8. Below it: two days at scale. The shares are those of the stock of
 * credits (stock.ts).
 */
export const CREDIT_PAY = [
  { id: 'capped', pay: 9522, share: 0.84, units: 3 },
  { id: 'below-ceiling', pay: 2164, share: 0.16, units: 1 },
] as const;

/**
 * How widely titles are watched: views in the first 90 days per domestic subscriber, lognormal. 40 of 600 shows reach the success bonus,
 * one view for every five subscribers (the union, October 2023). They have 36% of the fixed residuals, the part that the union’s $40
 * million is of all, so residuals are distributed toward more views than titles are. The spread is an assumption.
 */
export const VIEWING_LAW = { line: 0.2, titlesAbove: 40 / 600, residualsAbove: 0.36, spread: 1.2 } as const;

/** That distribution in six classes: mean views per subscriber, share of the fixed residuals, share of the titles. */
export const VIEWING = [
  { viewsPerSubscriber: 1.084, share: 0.1309, titles: 0.0118 },
  { viewsPerSubscriber: 0.385, share: 0.1122, titles: 0.0212 },
  { viewsPerSubscriber: 0.245, share: 0.1169, titles: 0.0337 },
  { viewsPerSubscriber: 0.144, share: 0.2267, titles: 0.1112 },
  { viewsPerSubscriber: 0.0733, share: 0.2005, titles: 0.1868 },
  { viewsPerSubscriber: 0.0288, share: 0.2128, titles: 0.6353 },
] as const;
/** Index in `VIEWING` of a title somewhat above the line, and of one that few watch. */
export const WIDELY_WATCHED = 2;
export const LITTLE_WATCHED = 4;

/** Ceiling of a one-hour program in the contract that expired in July 2023, USD. Inferred, not printed in any source. */
export const HBSVOD_CEILING = 4450.77;
/**
 * Fixed residual base of a one-hour program in the writers’ contract that expired in May 2023, USD. Formulas call it `ceiling`, but it does
 * not depend on the pay. Fitted to four published three-year totals, with a factor of 1.5.
 */
export const WGA_RESIDUAL_BASE = 29_657;
/** Minutes of that program. */
export const PROGRAM_LENGTH = 60;
/** Episodes of a season. */
export const EPISODES = 8;
/** Rate of the union’s demand of July 2023. Streaming revenue is the value of the demand divided by this rate. */
export const REVENUE_SHARE = 0.02;

/** Share of all viewing on streaming services that goes to titles not made for streaming; an assumption. */
export const LIBRARY_VIEWING = 0.5;

/** Whose work a credit is: it decides the pay, the base and the formulas that count. */
export type Craft = 'actors' | 'writers';

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
  /** Fixed residuals that these credits stand for, USD per year. */
  readonly residuals: 'tl-sag-streaming-base-derived' | 'resid-wga-2023-hbsvod-derived';
  /** Share of the viewing that a demand would have paid for that goes to titles not made for streaming. */
  readonly elsewhere: number;
}

/**
 * By craft. A writer’s credit is paid the minimum for story and teleplay of a one-hour prime-time episode, which is above the fixed base.
 */
export const CREDITS: Readonly<Record<Craft, Credits>> = {
  actors: { pay: CREDIT_PAY, ceiling: HBSVOD_CEILING, residuals: 'tl-sag-streaming-base-derived', elsewhere: LIBRARY_VIEWING },
  writers: {
    pay: [{ id: 'credited', pay: 41_773, share: 1, units: 1 }],
    ceiling: WGA_RESIDUAL_BASE,
    residuals: 'resid-wga-2023-hbsvod-derived',
    // The guild’s demand covered only programs made for streaming.
    elsewhere: 0,
  },
};
