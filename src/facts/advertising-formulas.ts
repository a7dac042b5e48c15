import type { LibraryFormula } from './library-formula';

/**
 * Streams paid by advertising. Free for 7 days around the broadcast, for 24 with the first seven episodes of a series and with single
 * programmes, for 17 with programmes for children (Sideletter I 2.A(1)); then by blocks of 26 weeks for a year. A block that is begun is
 * paid whole; only where fewer weeks of that year are left is it paid by the week, so `weeks` are the weeks paid for.
 */
const FIRST_YEAR = {
  craft: 'actors',
  market: 'avod',
  clause: 'TV Agreement Sideletter I 2.A(4)(b)(i)',
  appliesTo: 'photography',
  unit: 'USD per performer for the weeks paid for',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const;

const RECEIPTS = { ...FIRST_YEAR, from: '2014-07-01', until: null, appliesTo: 'licences', unit: 'USD for the whole cast' } as const;

/** Free streams with advertising, of what was made for television, film and subscription services. */
export const ADVERTISING_FORMULAS: readonly LibraryFormula[] = [
  { ...FIRST_YEAR, id: 'avod-tv-2014', text: block('4%'), from: '2014-07-01', until: '2015-06-30' },
  { ...FIRST_YEAR, id: 'avod-tv-2015', text: block('4.5%'), from: '2015-07-01', until: '2016-06-30' },
  { ...FIRST_YEAR, id: 'avod-tv', text: block('5%'), from: '2016-07-01', until: null },
  // Contributions come on top.
  { ...RECEIPTS, id: 'avod-tv-later', text: '6% * grossReceipts', clause: 'TV Agreement Sideletter I 2.A(4)(b)' },
  { ...RECEIPTS, id: 'avod-film', text: '3.6% * grossReceipts', clause: 'TV Agreement Sideletter I 2.B' },
  { ...RECEIPTS, id: 'hbsvod-to-svod', market: 'hbsvod', text: '3.6% * grossReceipts', clause: 'TV Agreement Sideletter H E.5' },
  // Contributions come on top; on a service of the same owner the first year pays the blocks of television instead (2020, item 9.d).
  { ...RECEIPTS, id: 'hbsvod-to-avod', market: 'hbsvod', text: '6% * grossReceipts', clause: 'TV Agreement Sideletter H E.5' },
];

function block(share: string): string {
  return `${share} * applicableMinimum * min(weeks, 52) / 26`;
}
