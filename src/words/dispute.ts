import { FACTS, factValue, type FactId } from '../facts/facts';
import type { QuantityId } from '../model/run/quantities';
import type { Summary } from '../model/run/summary';
import type { Claim, Preset } from '../scenario/presets';
import type { Scenario } from '../scenario/scenario';
import { isoDate, money } from './format';
import { wageBase } from './ledger-lines';
import { fact, input, quantity, said, type Said, type Told } from './said';

/** Two counts of what terms are worth: what a party said, and what the model gives for the same terms. */
export function claimsSentences(preset: Preset, { shown }: Pick<Summary, 'shown'>, scenario: Scenario): readonly Said[] {
  const quantities = shown.quantities;
  const on = (id: QuantityId): Told => quantity(id, money(Math.abs(quantities[id].mean ?? 0)));
  const base = wageBase(scenario);
  const all = said`Our count covers the contract’s three years at a normal year’s work, on the wage base ${base}. The offer costs about ${on('offerCostThreeYears')}, the demand ${on('askCostThreeYears')} and the deal ${on('settlementCostThreeYears')}. On the base behind the union’s figures the offer costs ${on('offerCostUnionBase')} and the deal ${on('settlementCostUnionBase')}.`;
  // What a party said about the deal is about the deal that was made.
  const named = scenario.values.settlementFrom === 1;
  return [...preset.claims.filter(({ what }) => named || what !== 'deal').map((claim) => claimSentence(preset, claim)), all];
}

const TERMS = { offer: 'the offer', deal: 'the deal', ask: 'the demand' } as const;

function claimSentence({ union }: Preset, { who, what, fact: id, years, orMore }: Claim): Said {
  const value = factValue(id);
  const words = years === 1 ? `${money(value)} a year, ${money(3 * value)} over three years` : `${money(value)} over three years`;
  const amount = fact(id, `${orMore ? 'more than ' : ''}${words}`);
  return said`${who === 'union' ? `The union (${union})` : 'The employers (AMPTP)'} put ${TERMS[what]} at ${amount} (${isoDate(FACTS[id].asOf)}).`;
}

/** What a reader has to know to weigh the numbers: yardsticks, whose count values what, what the other strike does. */
export function contextSentences({ dispute }: Preset, scenario: Scenario): readonly Said[] {
  if (dispute !== 'wga-2023') return [backgroundSentence(scenario)].filter((each) => each.length > 0);
  const steps = (id: FactId): Told => fact(id, `${(FACTS[id].value as readonly number[]).join(' / ')}%`);
  return [
    said`The yardstick is the offer of 1 May 2023. The directors got ${steps('gwi-2023-dga')} in June without a strike. On 11 August the employers offered the writers ${steps('gwi-2023-wga-august-offer')}.`,
    said`From day ${fact('tl-sag-start-after-wga-derived', factValue('tl-sag-start-after-wga-derived'))} the actors’ strike stopped nearly all shoots that were left. After that day the writers’ strike adds little to the companies’ cost. Writers still lose their writing.`,
    said`The union’s numbers take the guild’s own, smaller wage base. Every gain is smaller on it, so members may gain less on the union’s numbers.`,
    said`The guild seems to count each year’s raise alone. Here each raise also counts in the years after it. That makes the raises worth about ${fact('val-wga-offer-wages-amptp', 'twice')} as much, as the employers said of the offer.`,
  ];
}

/** Which terms are priced by one side's count alone; empty where none are. */
export function pricedSentence({ members }: Preset, { values }: Scenario): Said {
  if (members !== 'writers' || values.replicaDays === 0) return [];
  const rooms = input('replicaDays', `${values.replicaDays}%`);
  return said`Much of what the deal’s terms bring comes from terms on writers’ rooms. Here ${rooms} of the pay in rooms depends on them. The page starts halfway between zero and what the guild’s own count leaves for them. The employers called such terms a hiring quota and put no price on them. Set that input to 0 to leave them out.`;
}

/** That the wage terms are the same for background performers; empty where they are not. */
function backgroundSentence({ values }: Scenario): Said {
  const same = ([1, 2, 3] as const).every((year) => values[`dealBackground${year}`] === values[`offerBackground${year}`]);
  if (values.settlementFrom !== 1 || !same) return [];
  return said`For background performers the offer and the deal have the same raises, ${input('dealBackground1', `${values.dealBackground1}%`)} in the first year. Their gains are elsewhere: covered positions, a share of the bonus fund, and terms on replicas.`;
}
