import { compound } from '../../facts/compound';
import { offerTerm, type OfferRow, type OfferTerm } from '../offer';

// prettier-ignore
const WAGE: readonly OfferRow[] = [
  ['2023-07-12', 'employers', 5, 'exact', null, 'variety-2023-07-16', 'verified', null],
  ['2023-07-12', 'union', 11, 'exact', null, 'variety-2023-07-16', 'verified', null],
  ['2023-10-24', 'employers', 7, 'exact', null, 'indiewire-2023-10', 'verified', null],
  ['2023-10-31', 'union', 9, 'exact', null, 'pressrundown-2023-10', 'verified', 'By late October; the day was not found.'],
  ['2023-11-08', 'both', 7, 'exact', null, 'sagaftra-2023-11', 'verified', null],
];

// prettier-ignore
const WAGE_COMPOUND: readonly OfferRow[] = [
  ['2023-07-12', 'employers', compound([5, 4, 3.5]), 'exact', null, 'variety-2023-07-16', 'derived', 'From 5/4/3.5; one page has 3.2 for the third year.'],
  ['2023-07-12', 'union', compound([11, 4, 4]), 'exact', null, 'variety-2023-07-16', 'derived', 'From 11/4/4.'],
  ['2023-11-08', 'both', compound([7, 4, 3.5]), 'exact', null, 'sagaftra-2023-11', 'derived', 'From 7/4/3.5.'],
];

// prettier-ignore
const BACKGROUND: readonly OfferRow[] = [
  ['2023-07-12', 'employers', 11, 'exact', null, 'knx-2023-07-21', 'verified', null],
  ['2023-11-08', 'both', 11, 'exact', null, 'sagaftra-2023-11', 'verified', null],
];

// prettier-ignore
const REVENUE_SHARE: readonly OfferRow[] = [
  ['2023-07-12', 'union', 2, 'exact', null, 'variety-2023-07-16', 'verified', 'Of the revenue that a title brings a service, beside the fixed residual.'],
  ['2023-10', 'union', 1, 'exact', null, 'thr-2023-10-24', 'verified', 'Between July and 11 October; the day was not found.'],
];

// prettier-ignore
const PER_SUBSCRIBER: readonly OfferRow[] = [
  ['2023-10', 'union', 1, 'exact', 'employers', 'thewrap-2023-10', 'conflicting', 'By the studios’ account alone.'],
  ['2023-10-11', 'union', 0.57, 'about', 'union', 'thr-2023-10', 'verified', 'Just under: $0.276 a quarter times the share of viewing that is covered work.'],
];

// prettier-ignore
const STREAMING_MONEY: readonly OfferRow[] = [
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
const PACKAGE: readonly OfferRow[] = [
  ['2023-07-17', 'employers', 1000, 'over', 'employers', 'amptp-2023-07-17', 'conflicting', 'Wages, contributions and residuals; not to be set beside the union’s count.'],
  ['2023-10-11', 'employers', 894, 'exact', 'employers', 'amptp-2023-10-11', 'conflicting', '717 of wages and 177 of contributions, from minimums alone.'],
  ['2023-11-08', 'both', 1000, 'over', 'union', 'sagaftra-2023-11', 'conflicting', 'Pay and benefit funding; 1,110 in one report.'],
];

/** How both sides moved from 12 July to 8 November 2023. `package` is what each side says the whole is worth, on bases that cannot be compared. */
export const offers: readonly OfferTerm[] = [
  offerTerm('wage-year-1', '%', WAGE),
  offerTerm('wage-compound', '%', WAGE_COMPOUND),
  offerTerm('background-year-1', '%', BACKGROUND),
  offerTerm('streaming-revenue-share', '% of revenue', REVENUE_SHARE),
  offerTerm('streaming-per-subscriber', 'USD a subscriber a year', PER_SUBSCRIBER),
  offerTerm('streaming-money', 'USD million a year', STREAMING_MONEY),
  offerTerm('package', 'USD million over three years', PACKAGE),
];
