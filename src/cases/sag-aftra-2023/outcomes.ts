import type { Outcome } from '../outcome';

/** What was published of the actors’ strike that the model is held against. */
export const outcomes: readonly Outcome[] = [
  {
    id: 'sag-length',
    what: 'Length of the strike',
    value: 118,
    unit: 'days',
    asOf: '2023-11-09',
    use: 'test',
    source: 'indiewire-2023-11-10',
  },
  {
    id: 'sag-offer',
    what: 'The employers: their July offer over three years, more than',
    value: 1e9,
    unit: 'USD',
    asOf: '2023-07-17',
    use: 'fitted',
    source: 'amptp-2023-07-17',
    note: 'Of it the wages are fitted, by the employers’ $717 million of October.',
  },
  {
    id: 'sag-deal',
    what: 'The union: the deal over three years, more than',
    value: 1e9,
    unit: 'USD',
    asOf: '2023-11',
    use: 'test',
    source: 'sagaftra-2023-11',
  },
  {
    id: 'wbd-both',
    what: 'Warner Bros. Discovery: both strikes’ effect on its result of 2023',
    value: [300e6, 500e6],
    unit: 'USD',
    asOf: '2023-09-05',
    use: 'fitted',
    source: 'wbd-2023-09-05',
  },
  {
    id: 'prodpro-filming-2024',
    what: 'US projects that filmed in the second quarter of 2024, against 2022',
    value: 0.63,
    unit: 'ratio',
    asOf: '2024 Q2',
    use: 'test',
    source: 'prodpro-2024',
    note: 'Missed: actors’ work is 1.03 (0.89 to 1.19) in the model. The depth of the fall in shoots is set on the counts of 2024 as if no lost work had been made up in them.',
  },
];
