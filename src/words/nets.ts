import type { QuantitySummary, Summary } from '../model/summary';
import type { Nets } from '../scenario/codec';
import { signedMoney } from './format';
import { quantity, said, type Said, type Told } from './said';

/** Both net results in a line that stays in sight. */
export function netsSentence({ membersNetGain, employersNetCost }: Summary['result']['quantities']): Said {
  const net = (id: string, { mean }: QuantitySummary): Told => quantity(id, signedMoney(mean ?? 0));
  return said`Members ${net('membersNetGain', membersNetGain)}, cost to companies ${net('employersNetCost', employersNetCost)}`;
}

/** Both net results as a link carries them. */
export const netsOf = ({ result: { quantities } }: Pick<Summary, 'result'>): Nets => ({
  members: quantities.membersNetGain.mean ?? 0,
  companies: quantities.employersNetCost.mean ?? 0,
});
