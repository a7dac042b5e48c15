import type { Unit } from './tree';

/** The unit of a name's values, as far as it matters for adding and comparing them. */
export type NameUnit = Unit | 'plain';

/** A value that a formula may name: its spelling, its meaning and its unit. */
export interface FormulaName {
  readonly name: string;
  readonly meaning: string;
  readonly unit: string;
  /** Agrees with any unit if left out. */
  readonly counts?: NameUnit;
  /** Its default; left out if it has to be given. */
  readonly otherwise?: number;
}

const dollars = (name: string, meaning: string, unit = 'USD'): FormulaName => ({ name, meaning, unit, counts: 'dollars' });
const audience = (name: string, meaning: string, unit = 'subscribers'): FormulaName => ({ name, meaning, unit, counts: 'subscribers' });
const plain = (name: string, meaning: string, unit = 'number'): FormulaName => ({ name, meaning, unit, counts: 'plain' });
/** A value that is 1 for yes and 0 for no. */
const answer = (name: string, meaning: string): FormulaName => plain(name, meaning, '1 or 0');

/** The attributes of one credit (one performer, writer or director on one programme) that a residual formula may name. */
export const CREDIT_NAMES: readonly FormulaName[] = [
  dollars('pay', 'total actual compensation for the episode or picture; a salary where a clause says so'),
  dollars(
    'ceiling',
    'the streaming ceiling for the programme’s length in the actors’ contract of 2021–23; for others the fixed residual base of the contract of 2020. Formulas of 2023 raise it themselves',
  ),
  dollars('applicableMinimum', 'the total applicable minimum salary for the engagement'),
  dollars('dayRate', 'the performer’s own pay for a day: what was agreed on, divided by its days'),
  dollars('dayScale', 'the contract’s minimum for a day'),
  dollars('weekScale', 'the contract’s minimum for a week'),
  dollars('episodeScale', 'the contract’s minimum for an episode'),
  plain('daysWorked', 'days of the engagement, beyond whole weeks'),
  plain('weeksWorked', 'whole weeks of the engagement'),
  { name: 'programLength', meaning: 'the programme’s length', unit: 'minutes', counts: 'minutes' },
  plain('exhibitionYear', 'the exhibition year: 1, 2, … (year 1 begins 90 days after release)'),
  plain('exhibitionShare', 'the 2020 contract’s percentage for that exhibition year', 'fraction'),
  plain('run', 'which run this is: 1 the first showing, 2 the first rerun, …'),
  {
    ...plain('smallRuns', 'earlier runs in markets with half of the homes or fewer: they count among the runs, but not in the table'),
    otherwise: 0,
  },
  plain('subscriberFactor', 'the factor of the service’s size by domestic subscribers', 'factor'),
  audience('domesticSubscribers', 'subscribers of the service at home'),
  audience('foreignSubscribers', 'subscribers of the service abroad'),
  audience('views', 'domestic views in the first 90 days of the exhibition year: hours streamed divided by running time', 'views'),
  dollars('streamingRevenue', 'the revenue of all streaming services in the scope of the contract', 'USD a year'),
  plain('titleShare', 'the fraction of that revenue’s viewing attributed to this credit', 'fraction'),
  plain('coveredShare', 'the fraction of a service’s viewing that is work under the contract', 'fraction'),
  plain('episodes', 'the number of episodes; those still guaranteed, where a clause says so'),
  dollars('grossReceipts', 'the distributor’s gross receipts from this use'),
  dollars('foreignGross', 'the programme’s foreign gross so far'),
  dollars('contractedRevenue', 'contracted syndication revenue per episode'),
  dollars('licenseFee', 'what the licence costs'),
  plain('marketShare', 'the fraction of US television homes in the markets that show it', 'fraction'),
  { ...dollars('creditUsed', 'what of a credit was set against other pay already'), otherwise: 0 },
  plain('units', 'copies or downloads sold so far'),
  plain('performerUnits', 'the performer’s units in the division of a pool'),
  plain('castUnits', 'the units of the whole cast'),
  plain('weeks', 'weeks of the use'),
  plain('days', 'days of the use; days of work that a digital replica does, where a clause says so'),
  plain('freeDays', 'days of the use without payment'),
  answer('consent', 'whether the performer agreed in writing to the digital replica and to this use of it'),
  plain('hours', 'hours of the scanning session'),
  answer('suitsPerformer', 'whether the session was set to suit the performer'),
  dollars('agreedPay', 'what was agreed on for the use of a digital replica'),
];
