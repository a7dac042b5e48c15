import type { Market } from './clause';
import type { OtherMarket } from './other-markets';
import type { StockClauseId } from './stock-clauses';

/**
 * One market of the stock of credits that actors’ residuals come from: how much it pays, by which clause, and how many titles people have
 * in it. Actors’ residuals by market were not published: the shares are those of the writers’ guild, and the counts of titles are
 * assumptions that together give the number of checks that was counted.
 */
export interface StockMarket {
  readonly id: StockMarketId;
  /** Market of the library that it belongs to. */
  readonly market: Market;
  /** Clause that pays; null where the streaming formula in force does. */
  readonly formula: StockClauseId | null;
  /**
   * Relative share of all residuals outside high-budget streaming: USD million of the writers in 2023; for network reruns, in 2020. Null
   * where the guild gives no number: the two cable markets divide `UNNAMED_SHARE`.
   */
  readonly share: number | null;
  /** Whether payments are a percentage of a minimum and so rise with scale. */
  readonly byMinimum: boolean;
  /** Whether the clause pays a pool that the cast divides; otherwise it pays each performer. */
  readonly isPool: boolean;
  /** Checks per title and year. */
  readonly checks: number;
  /** Whether a title is a film, which has no episodes. */
  readonly isFilm: boolean;
  /** Number of titles relative to `library-streaming`. */
  readonly titles: number;
  /** Lognormal spread of receipts across titles; 0 where the clause does not depend on receipts. */
  readonly spread: number;
  /** Whether it is streaming, whose small checks were in the news. */
  readonly isStreaming: boolean;
}

export type StockMarketId = 'made-for-streaming' | OtherMarket;

const POOL = { isPool: true, checks: 4, byMinimum: false } as const;
const FIXED = { isPool: false, checks: 1, isFilm: false, spread: 0, isStreaming: false } as const;

/** Residuals that the writers’ guild West reported for 2023, USD million: 396.4 from television, 202.1 from film, and parts of both. */
const WRITERS = {
  television: 396.37,
  televisionNewMedia: 134.33,
  madeForStreaming: 57.37,
  abroad: 56.45,
  syndication: 17.63,
  network: 24.56,
  film: 202.13,
  filmNewMedia: 133.56,
};

/**
 * Cable, pay television and everything else that the guild does not name, USD million. Programs made for cable pay by the run and rise with
 * minimums: they get what is left of `residualsScaleLinked` after the other markets that rise with minimums. Older programs, which pay by
 * receipts, get the rest.
 */
export const UNNAMED_SHARE = WRITERS.television - WRITERS.televisionNewMedia - WRITERS.abroad - WRITERS.syndication - WRITERS.network;

/** The markets. The total of the first is `residualsStreaming`; the others divide what is left of `residualsAll`. */
export const STOCK_MARKETS: readonly StockMarket[] = [
  { ...FIXED, id: 'made-for-streaming', market: 'hbsvod', formula: null, share: 0, byMinimum: false, titles: 0.2, isStreaming: true },
  {
    ...POOL,
    id: 'library-streaming',
    market: 'rental',
    formula: 'rental',
    share: WRITERS.televisionNewMedia - WRITERS.madeForStreaming,
    isFilm: false,
    titles: 1,
    spread: 3,
    isStreaming: true,
  },
  {
    ...POOL,
    id: 'films-streaming',
    market: 'rental',
    formula: 'rental',
    share: WRITERS.filmNewMedia,
    isFilm: true,
    titles: 0.2,
    spread: 2.5,
    isStreaming: true,
  },
  {
    ...POOL,
    id: 'cable',
    market: 'basic-cable',
    formula: 'basic-cable-free-tv',
    share: null,
    isFilm: false,
    titles: 0.5,
    spread: 2,
    isStreaming: false,
  },
  {
    ...POOL,
    id: 'films-elsewhere',
    market: 'free-tv',
    formula: 'theatrical-free-tv',
    share: WRITERS.film - WRITERS.filmNewMedia,
    isFilm: true,
    titles: 0.2,
    spread: 2.5,
    isStreaming: false,
  },
  { ...FIXED, id: 'made-for-cable', market: 'basic-cable', formula: 'basic-cable-own', share: null, byMinimum: true, titles: 0.25 },
  { ...FIXED, id: 'abroad', market: 'foreign', formula: 'foreign-telecast', share: WRITERS.abroad, byMinimum: true, titles: 0.5 },
  { ...FIXED, id: 'syndication', market: 'syndication', formula: 'syndication', share: WRITERS.syndication, byMinimum: true, titles: 0.1 },
  { ...FIXED, id: 'network', market: 'network', formula: 'network-prime-2020', share: WRITERS.network, byMinimum: false, titles: 0.05 },
];

/** What one payee of a segment has in the stock. All numbers but pay at scale are assumptions. */
export interface StockSegment {
  readonly id: 'series' | 'day' | 'overscale' | 'elsewhere';
  /** Titles in the market `library-streaming`. */
  readonly titles: number;
  /** Episodes of a title that the performer is in. */
  readonly episodes: number;
  /** Units in the division of a pool: 3 for a series performer, 1 for a day player (sec. 18.2). */
  readonly performerUnits: number;
  /** Pay and applicable minimum of an episode, USD, at the scale of 2022–23: 1,082 a day, 4,520 a series episode. */
  readonly pay: number;
  readonly applicableMinimum: number;
}

/** The segments that earn residuals. */
export const STOCK_SEGMENTS: readonly StockSegment[] = [
  { id: 'series', titles: 1.3, episodes: 10, performerUnits: 3, pay: 9522, applicableMinimum: 4520 },
  { id: 'day', titles: 3.7, episodes: 1, performerUnits: 1, pay: 2164, applicableMinimum: 2164 },
  { id: 'overscale', titles: 2, episodes: 10, performerUnits: 3, pay: 40_000, applicableMinimum: 4520 },
  { id: 'elsewhere', titles: 1.2, episodes: 1, performerUnits: 1, pay: 2164, applicableMinimum: 2164 },
];

/** Units of a whole cast: those of ten series performers, or of thirty day players; an assumption. */
export const CAST_UNITS = 30;

/** Runs in syndication and on cable, and foreign gross of a title when a step is due, USD. Equally many of each; an assumption. */
export const STOCK_RUNS = [2, 3, 4, 5, 6, 7, 8, 10, 12, 14] as const;
export const STOCK_FOREIGN_GROSS = [5000, 15_000, 30_000] as const;
