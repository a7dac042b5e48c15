import { lines, type LibraryFormula } from './library-formula';

const SESSION = {
  craft: 'actors',
  market: 'session',
  from: '2014-07-01',
  until: null,
  appliesTo: 'work',
  unit: 'USD per performer',
  source: 'sagaftra-tv-2014',
  standing: 'contract',
} as const;

const MINIMUM = { ...SESSION, clause: 'TV Agreement sec. 18(b)(2)d)' } as const;

/** Pay for the work itself: the minimums that residuals are a percentage of, and what a stop of the work leaves of a guarantee. */
export const SESSION_FORMULAS: readonly LibraryFormula[] = [
  { ...MINIMUM, id: 'tams-day', text: 'daysWorked * dayScale' },
  // A day beyond whole weeks is a fifth of one.
  { ...MINIMUM, id: 'tams-week', text: 'weekScale * (weeksWorked + daysWorked / 5)' },
  { ...MINIMUM, id: 'tams-episode', text: 'episodeScale', unit: 'USD per performer per episode' },
  {
    ...SESSION,
    id: 'major-role',
    // A tenth above the day’s minimum, for 5 days of half an hour and 8 of an hour.
    text: lines('guaranteed = lookup(programLength, 31 minutes, 5, 8)', '1.1 * dayScale * guaranteed'),
    clause: 'TV Agreement sec. 2(c)',
    unit: 'USD per performer per episode',
  },
  {
    ...SESSION,
    id: 'hbsvod-credit',
    // The part of the scale that a service below 15 million subscribers does not owe and that the contract sets against overtime.
    text: 'max(0, 35% * episodeScale - creditUsed)',
    clause: 'TV Agreement Sideletter H E.4(e)(i)',
    unit: 'USD per performer per episode that may be credited',
  },
  {
    ...SESSION,
    id: 'force-majeure',
    // Half the salary for at most five weeks, and no longer than episodes are still guaranteed; one a week is our reading of the example.
    text: '50% * pay * min(weeks, 5, episodes)',
    clause: 'TV Agreement sec. 61(c)(1)',
    unit: 'USD per performer per stop',
  },
  {
    ...SESSION,
    id: 'force-majeure-notice',
    text: 'pay * episodes',
    clause: 'TV Agreement sec. 61(c)(1)',
    unit: 'USD per performer, for the rest of the guarantee',
  },
];
