import type { Outcome } from '../outcome';

/** What was published of the writers’ strike that the model is held against. */
export const outcomes: readonly Outcome[] = [
  {
    id: 'wga-length',
    what: 'Length of the strike',
    value: 148,
    unit: 'days',
    asOf: '2023-09-27',
    use: 'test',
    source: 'indiewire-2023-11-10',
  },
  {
    id: 'wga-offer',
    what: 'The guild: the offer of 1 May over three years',
    value: 258e6,
    unit: 'USD',
    asOf: '2023-05-01',
    use: 'test',
    source: 'puck-2023-09-28',
  },
  {
    id: 'wga-deal',
    what: 'The guild: the deal over three years',
    value: 699e6,
    unit: 'USD',
    asOf: '2023-09-26',
    use: 'test',
    source: 'puck-2023-09-28',
  },
  {
    id: 'wga-ask',
    what: 'The guild: its demands over three years',
    value: 1287e6,
    unit: 'USD',
    asOf: '2023-05-01',
    use: 'test',
    source: 'wga-2023-05-16',
  },
];
