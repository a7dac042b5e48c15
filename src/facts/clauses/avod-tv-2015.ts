import type { ClauseRecord, ClauseWords } from '../clause';

export const clause = {
  id: 'avod-tv-2015',
  craft: 'actors',
  market: 'avod',
  // Free for 7 days around the broadcast, for 24 with the first seven episodes of a series and with single programs, for 17 with
  // programs for children (Sideletter I 2.A(1)). Then by blocks of 26 weeks for a year. A block that is begun is paid whole. Only
  // where fewer weeks of that year are left is it paid by the week, so `weeks` are the weeks paid for.
  text: '4.5% * applicableMinimum * min(weeks, 52) / 26',
  clause: 'TV Agreement Sideletter I 2.A(4)(b)(i)',
  from: '2015-07-01',
  until: '2016-06-30',
  appliesTo: 'photography',
  unit: 'USD per performer for the weeks paid for',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Television streamed with advertising, 2015–16',
  about: 'In the first year each block of 26 weeks pays 4.5% of the minimum; then comes a share of receipts.',
};
