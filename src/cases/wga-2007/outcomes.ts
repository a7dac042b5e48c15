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
  {
    id: 'sag-2008-television',
    what: 'Actors’ television pay of 2008 against 2007',
    value: 0.916,
    unit: 'ratio',
    asOf: '2008',
    use: 'test',
    source: 'variety-2009',
    note: 'Missed. The model’s television shoots, with raises of 3%, give 1.03 (0.96 to 1.10). Even if nothing were made up they would give 0.94: actors’ television pay fell for other reasons too.',
  },
];
