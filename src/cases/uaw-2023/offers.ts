import { offerTerm, type OfferRow, type OfferTerm } from '../offer';

// prettier-ignore
const RAISE: readonly OfferRow[] = [
  ['2023-08-01', 'union', 40, 'exact', null, 'detroitnews-2023-09-15', 'verified', '46% compounded: 20% at once and four raises of 5%.'],
  ['2023-08-31', 'employers', 9, 'exact', null, 'nasdaq-2023-09-07', 'verified', 'Ford, with 6% in lump sums.'],
  ['2023-09-07', 'employers', 10, 'exact', null, 'nasdaq-2023-09-07', 'verified', 'General Motors, with two lump sums of 3%.'],
  ['2023-09-08', 'employers', 14.5, 'exact', null, 'stellantis-2023-09-08', 'verified', 'Stellantis, without lump sums.'],
  ['2023-09-11', 'union', 36, 'about', null, 'fordauthority-2023-09', 'conflicting', '«Mid-thirties, as low as 36»; in public the union still said 40 on 17 September.'],
  ['2023-09-12', 'employers', 20, 'exact', null, 'detroitnews-2023-09-14', 'verified', 'Ford; General Motors and Stellantis on 14 September.'],
  ['2023-10-20', 'employers', 23, 'exact', null, 'spokesman-2023-10-20', 'verified', 'All three.'],
  ['2023-10-20', 'union', 25, 'about', null, 'spokesman-2023-10-20', 'verified', null],
  ['2023-10-25', 'both', 25, 'exact', null, 'newser-2023-10-26', 'verified', 'Ford; Stellantis on 28 October, General Motors on the 30th. 27.4% compounded.'],
];

/** How the union and the three companies moved from August to October 2023: general raises over the contract, not compounded. */
export const offers: readonly OfferTerm[] = [offerTerm('uaw-raise', '%', RAISE)];
