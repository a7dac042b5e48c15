import { lines, type LibraryFormula } from './library-formula';

const CONTRACT = {
  craft: 'actors',
  from: '2014-07-01',
  until: null,
  appliesTo: 'licences',
  unit: 'USD for the whole cast',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const;

/** Cable, pay television, discs and downloads. Most pay a share of the distributor’s gross receipts to the whole cast. */
export const CABLE_AND_VIDEO_FORMULAS: readonly LibraryFormula[] = [
  {
    ...CONTRACT,
    id: 'basic-cable-free-tv',
    market: 'basic-cable',
    // 7.5% for what was produced before July 1984. Contributions come on top for most later work.
    text: '6% * grossReceipts',
    clause: 'TV Agreement sec. 18.1',
  },
  {
    ...CONTRACT,
    id: 'basic-cable-own',
    market: 'basic-cable',
    // Runs 2 to 5 are paid together.
    text: 'applicableMinimum * schedule(run, 0, 17%, 12%, 11%, 10%, 6%, 4%, 4%, 3.5%, 3.5%, 3%, 2.5%, 1.5%)',
    clause: 'TV Agreement sec. 82(c)(1)a',
    appliesTo: 'photography',
    unit: 'USD per performer per rerun',
  },
  {
    ...CONTRACT,
    id: 'unit-share',
    market: 'basic-cable',
    // The pool is that of basic cable, and since 2020 of syndication; a series performer has 3 units, a weekly one 2, others 1.
    text: lines('pool = 6% * grossReceipts', 'pool * performerUnits / max(castUnits, 1)'),
    clause: 'TV Agreement sec. 18.2',
    unit: 'USD per performer',
  },
  { ...CONTRACT, id: 'pay-tv', market: 'pay-tv', text: '3.6% * grossReceipts', clause: 'TV Agreement Sideletter H B.3(e)(ii)' },
  {
    ...CONTRACT,
    id: 'pay-tv-window',
    market: 'pay-tv',
    text: 'licenseFee * max(0, days - freeDays) / max(days, 1)',
    clause: 'TV Agreement sec. 78(c)(1)b)',
    unit: 'USD of the licence fee that count',
  },
  {
    ...CONTRACT,
    id: 'theatrical-free-tv',
    market: 'free-tv',
    text: '3.6% * grossReceipts',
    clause: 'rate of the film contract (sec. 5.2, not read)',
    // Printed in 2023 as in force; the day is that of the contract of that year.
    from: '2020-07-01',
    source: 'tumericalive-2023',
    standing: 'published',
  },
  {
    ...CONTRACT,
    id: 'home-video',
    market: 'home-video',
    // A fifth counts where the distributor is the producer or belongs to it, as it mostly does (sec. 20(b)(2)).
    text: lines('base = 20% * grossReceipts', '4.5% * min(base, $1 million) + 5.4% * max(0, base - $1 million)'),
    clause: 'TV Agreement secs. 20(b)(2), 20.1, at the rates for films',
    appliesTo: 'exhibition',
    source: 'tumericalive-2023',
    standing: 'published',
  },
  {
    ...CONTRACT,
    id: 'download-film',
    market: 'download',
    text: downloads('50000', '9.75%'),
    clause: 'TV Agreement Sideletter I 1.B',
    from: '2009-06-10',
    appliesTo: 'releases',
    unit: 'USD for the whole cast so far',
  },
  {
    ...CONTRACT,
    id: 'download-tv',
    market: 'download',
    text: downloads('100000', '10.5%'),
    clause: 'TV Agreement Sideletter I 1.B',
    from: '2009-06-10',
    appliesTo: 'releases',
    unit: 'USD for the whole cast so far',
  },
  // Contributions are inside these 3.6%.
  { ...CONTRACT, id: 'rental', market: 'rental', text: '3.6% * grossReceipts', clause: 'TV Agreement Sideletter I 1.A' },
];

/** A fifth of the receipts counts; that every copy brings the same, so that copies divide the receipts at the limit, is our assumption. */
function downloads(limit: string, later: string): string {
  return lines('base = 20% * grossReceipts', `early = ${limit} / max(units, ${limit})`, `base * (5.4% * early + ${later} * (1 - early))`);
}
