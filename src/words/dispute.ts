import type { Claim } from '../cases/case';
import type { Preset } from '../cases/cases';
import { FACTS, factValue, type FactId } from '../cases/facts';
import type { QuantityId } from '../model/run/quantities';
import type { Summary } from '../model/run/summary';
import type { Scenario } from '../scenario/scenario';
import { isoDate, money } from './format';
import { wageBase } from './ledger-lines';
import { fact, quantity, sentence, type Sentence, type NumberRef } from './sentence';

/** Two counts of what terms are worth: what a party said, and what the model gives for the same terms. */
export function claimsSentences(preset: Preset, { shown }: Pick<Summary, 'shown'>, scenario: Scenario): readonly Sentence[] {
  const quantities = shown.quantities;
  const on = (id: QuantityId): NumberRef => quantity(id, money(Math.abs(quantities[id].mean ?? 0)));
  const cost = sentence`The offer costs about ${on('offerCostThreeYears')}, the demand ${on('askCostThreeYears')} and the deal ${on('settlementCostThreeYears')}.`;
  if (!preset.has.unionBase) return [sentence`Our count covers the years of the contract at a normal year’s work. ${cost}`];
  const base = wageBase(scenario);
  const all = sentence`Our count covers the contract’s three years at a normal year’s work, on the wage base ${base}. ${cost} On the base behind the union’s figures the offer costs ${on('offerCostUnionBase')} and the deal ${on('settlementCostUnionBase')}.`;
  // What a party said about the deal is about the deal that was made.
  const named = scenario.values.settlementFrom === 1;
  return [...preset.claims.filter(({ what }) => named || what !== 'deal').map((claim) => claimSentence(preset, claim)), all];
}

const TERMS = { offer: 'the offer', deal: 'the deal', ask: 'the demand' } as const;

function claimSentence({ union, employers }: Preset, { who, what, fact: of, years, orMore }: Claim): Sentence {
  const id = of as FactId;
  const value = factValue(id);
  const words = years === 1 ? `${money(value)} a year, ${money(3 * value)} over three years` : `${money(value)} over three years`;
  const amount = fact(id, `${orMore ? 'more than ' : ''}${words}`);
  return sentence`${who === 'union' ? `The union (${union})` : `The employers (${employers})`} put ${TERMS[what]} at ${amount} (${isoDate(FACTS[id].asOf)}).`;
}
