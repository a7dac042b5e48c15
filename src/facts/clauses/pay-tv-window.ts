import type { ClauseRecord, ClauseWords, WorkedExample } from '../clause';

export const clause = {
  id: 'pay-tv-window',
  craft: 'actors',
  market: 'pay-tv',
  text: 'licenseFee * max(0, days - freeDays) / max(days, 1)',
  clause: 'TV Agreement sec. 78(c)(1)b)',
  from: '2014-07-01',
  until: null,
  appliesTo: 'licences',
  unit: 'USD of the licence fee that count',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Pay television with free days',
  about: 'Days without payment come off: of a licence for 17 days with 10 free, 7 parts of 17 count.',
};

export const examples: readonly WorkedExample[] = [
  // 7/17 of the fee.
  {
    id: 'ex-paytv-17days',
    grade: 'published',
    source: 'sagaftra-tv-2014',
    to: 0.01,
    answers: [{ credits: [{ licenseFee: 1700, days: 17, freeDays: 10 }], printed: 700 }],
  },
  // 8/10 of the fee.
  {
    id: 'ex-paytv-9to18',
    grade: 'published',
    source: 'sagaftra-tv-2014',
    to: 0.01,
    answers: [{ credits: [{ licenseFee: 1000, days: 10, freeDays: 2 }], printed: 800 }],
  },
];
