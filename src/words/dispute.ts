import { FACTS, factValue } from '../facts/facts';
import type { Summary } from '../model/summary';
import type { Claim, Preset } from '../scenario/presets';
import type { Scenario } from '../scenario/scenario';
import { isoDate, money } from './format';
import { wageBase } from './ledger-lines';
import { fact, input, quantity, said, type Said, type Told } from './said';

/** Both counts of what terms are worth: what a party said, beside what the model gives for the same terms. */
export function claimsSentences(preset: Preset, { shown }: Pick<Summary, 'shown'>, scenario: Scenario): readonly Said[] {
  const quantities = shown.quantities;
  const on = (id: string): Told => quantity(id, money(Math.abs(quantities[id].mean ?? 0)));
  const base = wageBase(scenario);
  const all = said`Counted over the contract’s three years at a normal year’s volumes, on the wage base ${base}: the offer comes to about ${on('offerCostThreeYears')}, the demand to ${on('askCostThreeYears')}, the settlement to ${on('settlementCostThreeYears')}; on the base behind the union’s figures the offer to ${on('offerCostUnionBase')} and the settlement to ${on('settlementCostUnionBase')}.`;
  // What a party said of the settlement is of the settlement there was.
  const named = scenario.values.settlementFrom === 1;
  return [...preset.claims.filter(({ what }) => named || what !== 'deal').map((claim) => claimSentence(preset, claim)), all];
}

const TERMS = { offer: 'the offer', deal: 'the settlement', ask: 'the demand' } as const;

function claimSentence({ union }: Preset, { who, what, fact: id, years, orMore }: Claim): Said {
  const value = factValue(id);
  const words = years === 1 ? `${money(value)} a year, ${money(3 * value)} over three years` : `${money(value)} over three years`;
  const amount = fact(id, `${orMore ? 'more than ' : ''}${words}`);
  return said`${who === 'union' ? `The union (${union})` : 'The employers (AMPTP)'} put ${TERMS[what]} at ${amount} (${isoDate(FACTS[id].asOf)}).`;
}

/** What a reader has to know of a dispute to weigh its numbers: yardsticks, what is valued by whose count, what the other strike does. */
export function contextSentences({ dispute }: Preset, scenario: Scenario): readonly Said[] {
  if (dispute !== 'wga-2023') return [backgroundSentence(scenario)].filter((each) => each.length > 0);
  const steps = (id: string): Told => fact(id, `${(FACTS[id].value as readonly number[]).join(' / ')}%`);
  return [
    said`The yardstick is the offer of 1 May 2023. The directors settled for ${steps('gwi-2023-dga')} in June without a strike, and on 11 August the employers offered the writers ${steps('gwi-2023-wga-august-offer')}.`,
    said`From day ${fact('tl-sag-start-after-wga-derived', factValue('tl-sag-start-after-wga-derived'))} the actors’ strike stopped nearly all shoots that were left. After that day the writers’ strike adds little to the companies’ cost; writers go on losing their writing.`,
    said`The case that favours the union takes the guild’s own, smaller wage base: every gain is smaller on it, so it may come out below the figure above.`,
    said`The guild seems to count each year’s raise alone. Counted cumulatively, as here, the raises come to about ${fact('val-wga-offer-wages-amptp', 'twice')} that, which is what the employers said of the offer.`,
  ];
}

/** What of the terms is priced by one side's count alone, said beside the settlement; empty where nothing is. */
export function pricedSentence({ members }: Preset, { values }: Scenario): Said {
  if (members !== 'writers' || values.replicaDays === 0) return [];
  const rooms = input('replicaDays', `${values.replicaDays}%`);
  return said`Most of what the terms bring are terms on writers’ rooms, priced here by what the guild’s own count leaves for them (${rooms} of the work in rooms would else be lost). The employers called such terms a hiring quota and put no price on them; set that input to nothing to leave them out.`;
}

/** Where the wage terms differ for nobody in background, said once; empty where they do. */
function backgroundSentence({ values }: Scenario): Said {
  const same = [1, 2, 3].every((year) => values[`dealBackground${year}`] === values[`offerBackground${year}`]);
  if (values.settlementFrom !== 1 || !same) return [];
  return said`For background performers the wage offer and the wage settlement are the same, ${input('dealBackground1', `${values.dealBackground1}%`)} in the first year; what they gain lies elsewhere: covered positions, a share of the bonus fund, terms on replicas.`;
}
