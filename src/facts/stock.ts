import type { Market } from './clause';
import type { MemberSegmentId } from './member-segments';
import type { OtherMarket } from './other-markets';
import type { StockClauseId } from './stock-clauses';

/**
 * The stock of credits that actors’ residuals come from: how much each market pays, by which clause, and how many titles people have in
 * it. Nobody has published the actors’ residuals by market: the shares are those of the writers’ guild, the counts of titles are
 * assumptions that together give the checks that were counted.
 */
export interface StockMarket {
  readonly id: StockMarketId;
  /** Where it belongs in the library. */
  readonly market: Market;
  /** Clause of the library; null for the streaming formula in force. */
  readonly formula: StockClauseId | null;
  /**
   * Part of all residuals outside high-budget streaming against the others’, of which the shares are the writers’ in 2023 (of network
   * reruns, in 2020). Null where the guild names none: the two cable markets divide `UNNAMED_SHARE`.
   */
  readonly share: number | null;
  /** Whether each payment is a part of a minimum and so moves with scale. */
  readonly byMinimum: boolean;
  /** Whether a share of receipts is divided among the cast; else each performer is paid by the clause. */
  readonly isPool: boolean;
  /** Checks a year for one title. */
  readonly checks: number;
  /** Whether a title is a film, which has no episodes. */
  readonly isFilm: boolean;
  /** Titles against those in television’s library on streaming services. */
  readonly titles: number;
  /** Lognormal spread of a title’s receipts; 0 where the clause does not go by receipts. */
  readonly spread: number;
  /** Whether it is streaming: the checks that were in the news. */
  readonly isStreaming: boolean;
}

export type StockMarketId = 'made-for-streaming' | OtherMarket;

const POOL = { isPool: true, checks: 4, byMinimum: false } as const;
const FIXED = { isPool: false, checks: 1, isFilm: false, spread: 0, isStreaming: false } as const;

/** In millions: the writers’ guild West reported 396.4 from television, 202.1 from film in 2023, and the parts of them named here. */
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
 * Cable, pay television and all else that the guild does not name. Programmes made for cable pay by the run and move with minimums: they
 * have what `residualsScaleLinked` says beyond the other markets by minimums; older programmes, which pay by receipts, have the rest.
 */
export const UNNAMED_SHARE = WRITERS.television - WRITERS.televisionNewMedia - WRITERS.abroad - WRITERS.syndication - WRITERS.network;

/** The markets; the first has a total of its own (`residualsStreaming`), the others divide what is left of `residualsAll`. */
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

/** What one payee of a segment has in the stock; segments that earn no residuals are left out. Assumptions, but for pay at scale. */
export interface StockSegment {
  readonly id: MemberSegmentId;
  /** Titles in television’s library on streaming services. */
  readonly titles: number;
  /** Episodes of a title that the performer is in. */
  readonly episodes: number;
  /** Units in the division of a pool: 3 for a series performer, 1 for a day player (sec. 18.2). */
  readonly performerUnits: number;
  /** Pay and applicable minimum of an episode, USD, at the scale of 2022–23: 1,082 a day, 4,520 a series episode. */
  readonly pay: number;
  readonly applicableMinimum: number;
}

export const STOCK_SEGMENTS: readonly StockSegment[] = [
  { id: 'series', titles: 1.3, episodes: 10, performerUnits: 3, pay: 9522, applicableMinimum: 4520 },
  { id: 'day', titles: 3.7, episodes: 1, performerUnits: 1, pay: 2164, applicableMinimum: 2164 },
  { id: 'overscale', titles: 2, episodes: 10, performerUnits: 3, pay: 40_000, applicableMinimum: 4520 },
  { id: 'elsewhere', titles: 1.2, episodes: 1, performerUnits: 1, pay: 2164, applicableMinimum: 2164 },
];

/** Units of a whole cast: ten series performers’ or thirty day players’; an assumption. */
export const CAST_UNITS = 30;

/** Runs of syndication and of cable, and what a title has grossed abroad when a step falls due, USD; the stock has as many of each, an assumption. */
export const STOCK_RUNS = [2, 3, 4, 5, 6, 7, 8, 10, 12, 14] as const;
export const STOCK_FOREIGN_GROSS = [5000, 15_000, 30_000] as const;
