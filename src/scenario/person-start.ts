import { PRESETS } from '../cases/cases';
import { factValue } from '../cases/facts';
import type { MemberKindId } from '../cases/member-kind';
import type { PayFrom, PersonStart } from '../cases/person';
import { personStart } from '../cases/persons';
import { workFact } from '../facts/work-facts';
import { asksFor, type Person } from './person';
import type { Scenario } from './scenario';

const BY_HEAD: PersonStart = { days: 0, pay: { by: 'input' }, residuals: 0 };

const startOf = ({ preset }: Scenario, kind: MemberKindId | null): PersonStart =>
  (kind && personStart(PRESETS[preset].caseId, kind)) || BY_HEAD;

/** Where a kind’s starting pay is from. */
export const payFrom = (scenario: Scenario, kind: MemberKindId | null): PayFrom => startOf(scenario, kind).pay;

/** Dollars of one unit of a minimum in a normal year before the strike. */
export const unitOf = ({ fact, raisedBy = 0 }: Extract<PayFrom, { readonly by: 'minimum' }>): number =>
  Math.round(workFact(fact) / (1 + raisedBy));

/** Pay of a year, USD; an input’s comes from the scenario’s values. */
export function payOf(from: PayFrom, { values }: Pick<Scenario, 'values'>): number {
  if (from.by === 'minimum') return from.times * unitOf(from);
  if (from.by === 'fact') return factValue(from.fact, from.part);
  return from.by === 'input' ? Math.round(values.meanPay) : from.pay;
}

/** Share of residuals from streaming as all members have it on average, 0…1, whole percent. */
const streamingOf = ({ preset, values }: Scenario): number =>
  asksFor(preset, 'streaming') ? Math.round(values.streamingOfResiduals ?? 0) / 100 : 0;

/** A typical member of a kind: what the form starts from, without a state and without savings. */
export function startingPerson(scenario: Scenario, kind: MemberKindId | null): Person {
  const { days, pay, residuals, other = 0 } = startOf(scenario, kind);
  return { kind, days, pay: payOf(pay, scenario), residuals, streaming: streamingOf(scenario), state: null, other, savings: 0 };
}
