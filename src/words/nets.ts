import type { Summary } from '../model/run/summary';
import type { Nets } from '../scenario/codec';

/** Both net results as a link carries them. */
export const netsOf = ({ result: { quantities } }: Pick<Summary, 'result'>): Nets => ({
  members: quantities.membersNetGain.mean ?? 0,
  companies: quantities.employersNetCost.mean ?? 0,
});
