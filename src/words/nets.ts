import type { QuantitySummary, Summary } from '../model/summary';
import { signedMoney } from './format';
import { quantity, said, type Said, type Told } from './said';

/** Both net results in a line that stays in sight. */
export function netsSentence({ membersNetGain, employersNetCost }: Summary['result']['quantities']): Said {
  const net = (id: string, { mean }: QuantitySummary): Told => quantity(id, signedMoney(mean ?? 0));
  return said`Members ${net('membersNetGain', membersNetGain)}, cost to companies ${net('employersNetCost', employersNetCost)}`;
}
