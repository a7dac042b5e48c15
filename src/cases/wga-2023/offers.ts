import { compound } from '../../facts/compound';
import { offerTerm, type OfferRow, type OfferTerm } from '../offer';

// prettier-ignore
const WGA_MONEY: readonly OfferRow[] = [
  ['2023-05-02', 'employers', 86, 'exact', 'union', 'puck-2023-09-28', 'verified', null],
  ['2023-05-02', 'union', 429, 'exact', 'union', 'wga-2023-05-16', 'verified', '343 of it on eight named companies.'],
  ['2023-09-26', 'both', 233, 'exact', 'union', 'puck-2023-09-28', 'verified', 'Deal of 24 September; counted on the 26th.'],
];

// prettier-ignore
const WGA_WAGE: readonly OfferRow[] = [
  ['2023-05-01', 'employers', compound([4, 3, 2]), 'exact', null, 'screendaily-2023-05-04', 'derived', 'From 4/3/2.'],
  ['2023-05-01', 'union', compound([6, 5, 5]), 'exact', null, 'screendaily-2023-05-04', 'derived', 'From 6/5/5.'],
  ['2023-08-11', 'employers', 13, 'about', null, 'wga-2023-09-08', 'verified', 'Made public on 22 August.'],
  ['2023-09-24', 'both', compound([5, 4, 3.5]), 'exact', null, 'wgaeast-2023', 'derived', 'From 5/4/3.5.'],
];

/** How both sides moved from 1 May to 26 September 2023. */
export const offers: readonly OfferTerm[] = [
  offerTerm('wga-money', 'USD million a year', WGA_MONEY),
  offerTerm('wga-wage-compound', '%', WGA_WAGE),
];
