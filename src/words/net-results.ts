import type { Summary } from '../model/run/summary';
import type { Nets } from '../scenario/codec';

/** Both net results of a run, USD, as a link carries them before rounding. */
export const netResultsOf = ({ result: { quantities } }: Pick<Summary, 'result'>): Nets => ({
  members: quantities.membersNetGain.mean ?? 0,
  companies: quantities.employersNetCost.mean ?? 0,
});
