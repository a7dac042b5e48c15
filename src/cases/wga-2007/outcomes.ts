import type { Outcome } from '../outcome';

/** What was published of the writers’ strike of 2007 that the model is held against. */
export const outcomes: readonly Outcome[] = [
  {
    id: 'wga-2007-base',
    what: 'Pay reported to the guild’s West for 2006',
    value: 1051e6,
    unit: 'USD',
    asOf: '2006',
    use: 'fitted',
    source: 'thr-2007-12',
    note: 'The size of the base of pay follows from it.',
  },
];
