import type { Outcome } from '../outcome';

/** What was published of the auto workers’ strike that the model is held against. What the companies reported is used nowhere else. */
export const outcomes: readonly Outcome[] = [
  {
    id: 'uaw-week-6',
    what: 'Anderson Economic Group: the three makers’ loss by the end of week 6',
    value: 4.3e9,
    unit: 'USD',
    asOf: '2023-10-26',
    use: 'test',
    source: 'aeg-week-6',
    note: 'Missed: the line fitted to weeks 1 to 5 gives $6.7 billion. The range of the scale goes down to it.',
  },
  {
    id: 'uaw-ford',
    what: 'Ford: what the strike cost',
    value: 1.7e9,
    unit: 'USD',
    asOf: '2023-11-30',
    use: 'test',
    source: 'kesq-2023-11-30',
  },
  {
    id: 'uaw-gm',
    what: 'General Motors: what the strike cost',
    value: 1.1e9,
    unit: 'USD',
    asOf: '2023-11-29',
    use: 'test',
    source: 'crains-2023-11-29',
  },
  {
    id: 'uaw-stellantis',
    what: 'Stellantis: what the strike cost',
    value: 750e6,
    unit: 'EUR',
    asOf: '2023-10-31',
    use: 'test',
    source: 'ttnews-2023-10-31',
    note: 'About, in euros.',
  },
];
