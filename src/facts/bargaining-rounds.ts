import type { DisputeSourceId } from './dispute-sources';
import type { PastStrikeId, Standing } from './past-strikes';

/** A union of screen talent. `SAG` is SAG-AFTRA from 2012 on; `WGA` includes its predecessor of 1952. */
export type RoundUnion = 'WGA' | 'SAG' | 'DGA';

/**
 * How a round ended. `strike`: a strike of any length. `near-strike`: a deal at or after expiry, without a strike. `lapsed`: the contract
 * expired and work went on without one for months. `quiet`: none of these.
 */
export type RoundOutcome = 'strike' | 'near-strike' | 'lapsed' | 'quiet';

/** One bargaining round over the contract for film and television; commercials, games and broadcast are other contracts. */
export interface BargainingRound {
  readonly union: RoundUnion;
  /** Year in which a strike began or the contract expired. */
  readonly year: number;
  readonly outcome: RoundOutcome;
  /** The past strike; null where there was none. */
  readonly strike: PastStrikeId | null;
  /** What ended it, in a few words. */
  readonly ended: string;
  /** Page that names the round; null where it is derived from the calendar. */
  readonly source: DisputeSourceId | null;
  /** `verified`: a page we saw names the round. `memory`: the calendar of contracts puts it between two of those; assumed quiet. */
  readonly standing: Exclude<Standing, 'conflicting'>;
}

type Row = readonly [
  union: RoundUnion,
  year: number,
  outcome: RoundOutcome,
  strike: PastStrikeId | null,
  ended: string,
  source: DisputeSourceId,
];

// prettier-ignore
const ROWS: readonly Row[] = [
  ['WGA', 1952, 'strike', 'swg-ala-1952', 'first television agreement, after 14 weeks', 'latimes-2023-05-02'],
  ['WGA', 1960, 'strike', 'wga-1960', 'residuals for films on television, and pension', 'latimes-2023-05-02'],
  ['WGA', 1973, 'strike', 'wga-1973', 'fees and residuals for later markets', 'latimes-2023-05-02'],
  ['WGA', 1981, 'strike', 'wga-1981', 'share of pay-TV and home-video revenue', 'latimes-2023-05-02'],
  ['WGA', 1985, 'strike', 'wga-1985', 'the producers’ video formula', 'latimes-2023-05-02'],
  ['WGA', 1988, 'strike', 'wga-1988', 'sliding residual for one-hour reruns', 'latimes-2023-05-02'],
  ['WGA', 2007, 'strike', 'wga-2007', 'residuals for new media', 'latimes-2023-05-02'],
  ['WGA', 2017, 'near-strike', null, 'deal early on 2 May, the day after expiry', 'thr-2017-05'],
  ['WGA', 2023, 'strike', 'wga-2023', 'deal of 24 September, strike over on the 27th', 'puck-2023-09-28'],
  ['WGA', 2026, 'quiet', null, 'four-year deal before that of the actors', 'scout-2026-04'],
  ['SAG', 1960, 'strike', 'sag-1960', 'pension and health fund; residuals for later films', 'deadline-look-back'],
  ['SAG', 1980, 'strike', 'sag-aftra-1980', 'wages up 32.5%; share of home-media gross', 'wikipedia-1980'],
  ['SAG', 1986, 'strike', 'sag-1986', 'settled after 14 hours', 'hollywood-list'],
  ['SAG', 2008, 'lapsed', null, 'no contract from 30 June 2008 into 2009, no strike', 'centurycity-2008'],
  ['SAG', 2011, 'quiet', null, 'a deal, known from the comparison with that of 2014', 'westside-2014-08-23'],
  ['SAG', 2014, 'quiet', null, 'members approved it in August', 'westside-2014-08-23'],
  ['SAG', 2017, 'quiet', null, 'tentative deal in July', 'sagaftra-2017-07'],
  ['SAG', 2020, 'quiet', null, 'tentative deal in June', 'deadline-2020-06'],
  ['SAG', 2023, 'strike', 'sag-aftra-2023', 'deal of 8 November, strike over on the 9th', 'sagaftra-2023-11'],
  ['SAG', 2026, 'quiet', null, 'four-year deal of 2 May, ratified in June', 'screendaily-2026-05'],
  ['DGA', 1987, 'strike', 'dga-1987', 'the proposed lower residuals were dropped within hours', 'latimes-1987-07-15'],
  ['DGA', 2017, 'quiet', null, 'deal in December 2016, before the term', 'latimes-2016-12-29'],
  ['DGA', 2023, 'quiet', null, 'deal of 3 June, ratified on the 23rd', 'wion-2023-06-24'],
];

/** The rounds that pages name, union by union, oldest first. */
export const NAMED_ROUNDS: readonly BargainingRound[] = ROWS.map(([union, year, outcome, strike, ended, source]) => ({
  union,
  year,
  outcome,
  strike,
  ended,
  source,
  standing: 'verified',
}));
