import type { Standing } from './past-strikes';
import { compound } from './compound';
import type { DisputeSourceId } from './dispute-sources';

/** The terms of 2023 that offers and demands put numbers on. */
export type OfferTerm =
  | 'wage-year-1'
  | 'wage-compound'
  | 'background-year-1'
  | 'streaming-revenue-share'
  | 'streaming-per-subscriber'
  | 'streaming-money'
  | 'package'
  | 'wga-money'
  | 'wga-wage-compound';

/** One step in the talks of 2023: what a side proposed, or what both agreed on. */
export interface OfferStep {
  readonly strike: 'sag-aftra-2023' | 'wga-2023';
  /** ISO date on which it was made, or became known where that day was not printed; `YYYY-MM` where the day was not found. */
  readonly date: string;
  /** Whose step it is; `both` is the deal. */
  readonly side: 'union' | 'employers' | 'both';
  readonly term: OfferTerm;
  readonly value: number;
  readonly unit: string;
  /** `over`: printed as more than the value; `about`: printed as an approximation; `exact`: a term of the contract or of the proposal. */
  readonly precision: 'exact' | 'about' | 'over';
  /** Who computed the value; null where the value is the wording of the term. */
  readonly countedBy: 'union' | 'employers' | null;
  readonly source: DisputeSourceId;
  /** `conflicting`: the sides or the pages differ. `derived`: computed from published numbers. */
  readonly standing: Exclude<Standing, 'memory'> | 'derived';
  readonly note: string | null;
}

type Row = readonly [
  date: string,
  side: OfferStep['side'],
  value: number,
  precision: OfferStep['precision'],
  countedBy: OfferStep['countedBy'],
  source: DisputeSourceId,
  standing: OfferStep['standing'],
  note: string | null,
];

const MILLION_A_YEAR = 'USD million a year';

// prettier-ignore
const WAGE: readonly Row[] = [
  ['2023-07-12', 'employers', 5, 'exact', null, 'variety-2023-07-16', 'verified', null],
  ['2023-07-12', 'union', 11, 'exact', null, 'variety-2023-07-16', 'verified', null],
  ['2023-10-24', 'employers', 7, 'exact', null, 'indiewire-2023-10', 'verified', null],
  ['2023-10-31', 'union', 9, 'exact', null, 'pressrundown-2023-10', 'verified', 'By late October; the day was not found.'],
  ['2023-11-08', 'both', 7, 'exact', null, 'sagaftra-2023-11', 'verified', null],
];

// prettier-ignore
const WAGE_COMPOUND: readonly Row[] = [
  ['2023-07-12', 'employers', compound([5, 4, 3.5]), 'exact', null, 'variety-2023-07-16', 'derived', 'From 5/4/3.5; one page has 3.2 for the third year.'],
  ['2023-07-12', 'union', compound([11, 4, 4]), 'exact', null, 'variety-2023-07-16', 'derived', 'From 11/4/4.'],
  ['2023-11-08', 'both', compound([7, 4, 3.5]), 'exact', null, 'sagaftra-2023-11', 'derived', 'From 7/4/3.5.'],
];

// prettier-ignore
const BACKGROUND: readonly Row[] = [
  ['2023-07-12', 'employers', 11, 'exact', null, 'knx-2023-07-21', 'verified', null],
  ['2023-11-08', 'both', 11, 'exact', null, 'sagaftra-2023-11', 'verified', null],
];

// prettier-ignore
const REVENUE_SHARE: readonly Row[] = [
  ['2023-07-12', 'union', 2, 'exact', null, 'variety-2023-07-16', 'verified', 'Of the revenue that a title brings a service, beside the fixed residual.'],
  ['2023-10', 'union', 1, 'exact', null, 'thr-2023-10-24', 'verified', 'Between July and 11 October; the day was not found.'],
];

// prettier-ignore
const PER_SUBSCRIBER: readonly Row[] = [
  ['2023-10', 'union', 1, 'exact', 'employers', 'thewrap-2023-10', 'conflicting', 'By the studios’ account alone.'],
  ['2023-10-11', 'union', 0.57, 'about', 'union', 'thr-2023-10', 'verified', 'Just under: $0.276 a quarter times the share of viewing that is covered work.'],
];

// prettier-ignore
const STREAMING_MONEY: readonly Row[] = [
  ['2023-07-12', 'employers', 0, 'exact', null, 'variety-2023-07-16', 'derived', 'No payment beyond the fixed residual was offered.'],
  ['2023-07-12', 'union', 1000, 'about', 'union', 'variety-2023-11-09', 'derived', 'For 2% of revenue: twice the union’s 500 million for 1%.'],
  ['2023-10', 'union', 500, 'about', 'union', 'variety-2023-11-09', 'verified', 'For 1% of revenue.'],
  ['2023-10-11', 'union', 500, 'about', 'union', 'variety-2023-10-12', 'conflicting', 'For the charge per subscriber.'],
  ['2023-10-11', 'union', 800, 'over', 'employers', 'amptp-2023-10-11', 'conflicting', 'For the same charge; the union calls it 60% too high.'],
  ['2023-10-11', 'employers', 20, 'about', 'employers', 'amptp-2023-10-11', 'verified', 'Bonus for titles that many watched.'],
  ['2023-10-24', 'employers', 27, 'about', 'union', 'thr-2023-10-24', 'verified', 'The bonus, improved: about 40 of 600 shows.'],
  ['2023-11-04', 'employers', 40, 'about', 'union', 'creationstation-2023-11', 'derived', 'Bonus doubled to 100% of the residual, in an offer called the last; 40 is the union’s count of the same rule in the deal.'],
  ['2023-11-08', 'both', 40, 'exact', 'union', 'variety-2023-11-09', 'verified', '120 million over the term.'],
];

// prettier-ignore
const PACKAGE: readonly Row[] = [
  ['2023-07-17', 'employers', 1000, 'over', 'employers', 'amptp-2023-07-17', 'conflicting', 'Wages, contributions and residuals; not to be set beside the union’s count.'],
  ['2023-10-11', 'employers', 894, 'exact', 'employers', 'amptp-2023-10-11', 'conflicting', '717 of wages and 177 of contributions, from minimums alone.'],
  ['2023-11-08', 'both', 1000, 'over', 'union', 'sagaftra-2023-11', 'conflicting', 'Pay and benefit funding; 1,110 in one report.'],
];

// prettier-ignore
const WGA_MONEY: readonly Row[] = [
  ['2023-05-02', 'employers', 86, 'exact', 'union', 'puck-2023-09-28', 'verified', null],
  ['2023-05-02', 'union', 429, 'exact', 'union', 'wga-2023-05-16', 'verified', '343 of it on eight named companies.'],
  ['2023-09-26', 'both', 233, 'exact', 'union', 'puck-2023-09-28', 'verified', 'Deal of 24 September; counted on the 26th.'],
];

// prettier-ignore
const WGA_WAGE: readonly Row[] = [
  ['2023-05-01', 'employers', compound([4, 3, 2]), 'exact', null, 'screendaily-2023-05-04', 'derived', 'From 4/3/2.'],
  ['2023-05-01', 'union', compound([6, 5, 5]), 'exact', null, 'screendaily-2023-05-04', 'derived', 'From 6/5/5.'],
  ['2023-08-11', 'employers', 13, 'about', null, 'wga-2023-09-08', 'verified', 'Made public on 22 August.'],
  ['2023-09-24', 'both', compound([5, 4, 3.5]), 'exact', null, 'wgaeast-2023', 'derived', 'From 5/4/3.5.'],
];

const steps = (strike: OfferStep['strike'], term: OfferTerm, unit: string, rows: readonly Row[]): readonly OfferStep[] =>
  rows.map(([date, side, value, precision, countedBy, source, standing, note]) => ({
    strike,
    date,
    side,
    term,
    value,
    unit,
    precision,
    countedBy,
    source,
    standing,
    note,
  }));

/**
 * How both sides moved in 2023, term by term: actors from 12 July to 8 November, writers from 2 May to 26 September. A proposal that the
 * sides count differently is listed twice. `package` is what each side says the whole is worth, on bases that cannot be compared.
 */
export const OFFERS_2023: readonly OfferStep[] = [
  ...steps('sag-aftra-2023', 'wage-year-1', '%', WAGE),
  ...steps('sag-aftra-2023', 'wage-compound', '%', WAGE_COMPOUND),
  ...steps('sag-aftra-2023', 'background-year-1', '%', BACKGROUND),
  ...steps('sag-aftra-2023', 'streaming-revenue-share', '% of revenue', REVENUE_SHARE),
  ...steps('sag-aftra-2023', 'streaming-per-subscriber', 'USD a subscriber a year', PER_SUBSCRIBER),
  ...steps('sag-aftra-2023', 'streaming-money', MILLION_A_YEAR, STREAMING_MONEY),
  ...steps('sag-aftra-2023', 'package', 'USD million over three years', PACKAGE),
  ...steps('wga-2023', 'wga-money', MILLION_A_YEAR, WGA_MONEY),
  ...steps('wga-2023', 'wga-wage-compound', '%', WGA_WAGE),
];
