import { PRESETS } from '../cases/cases';
import type { TermWorld } from '../cases/case';
import { FACTS } from '../cases/facts';
import type { ParameterKey, TermKey } from './parameters';
import { presetScenario, withValue, type FormulaChoice, type Scenario } from './scenario';
import { isValued, termKey, type ValuedKind, type ValuedTerm } from './term-rows';

/** Whether the deal is named term by term; otherwise it closes shares of the gap between offer and demand. */
export const isNamed = ({ values }: Pick<Scenario, 'values'>): boolean => values.settlementFrom === 1;

/** Rounds to `decimals` decimals, without the digits that binary arithmetic leaves behind. */
const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** Terms of a preset’s dispute that have values. */
export const termsOf = ({ preset }: Pick<Scenario, 'preset'>): readonly ValuedTerm[] =>
  PRESETS[preset].terms.filter(isValued) as ValuedTerm[];

/** The first term of a kind in a preset’s dispute; undefined if it has none. */
export const termOf = (scenario: Pick<Scenario, 'preset'>, kind: ValuedKind): ValuedTerm | undefined =>
  termsOf(scenario).find((term) => term.kind === kind);

/** Keys of the general raises in one world, step by step: those of the members’ main form of pay. */
export function raiseKeys(scenario: Pick<Scenario, 'preset'>, world: TermWorld): readonly TermKey[] {
  const term = termsOf(scenario).find((each) => each.kind === 'wage-steps' && each.of === 'principal');
  return term ? stepKeys(term, world) : [];
}

/** Keys of a term’s steps in one world. */
export function stepKeys(term: ValuedTerm, world: TermWorld): readonly TermKey[] {
  if (term.kind !== 'wage-steps') return [termKey(term.id, world)];
  return (FACTS[term[world]].value as readonly number[]).map((_, k) => termKey(term.id, world, k + 1));
}

/** Key of what the bonus of the deal is worth; null in a dispute without one. */
export function bonusKey(scenario: Pick<Scenario, 'preset'>): TermKey | null {
  const term = termOf(scenario, 'bonus');
  return term ? termKey(term.id, 'deal') : null;
}

/** Published value of the share of revenue in the demand, USD a year; 0 in a dispute without one. */
export function revenueValue(scenario: Pick<Scenario, 'preset' | 'values'>): number {
  const term = termOf(scenario, 'revenue-share');
  return term ? scenario.values[termKey(term.id, 'ask')] : 0;
}

/** A step of a deal that closes a share of the gap, %, on average. */
function between({ values }: Scenario, offer: ParameterKey, ask: ParameterKey): number {
  return rounded(values[offer] + (values.wageShare / 100) * (values[ask] - values[offer]), 2);
}

/** First-year raise in one world, %. */
export const firstRaise = (scenario: Pick<Scenario, 'preset' | 'values'>, world: TermWorld): number =>
  scenario.values[raiseKeys(scenario, world)[0]];

/** First-year raise of the deal, %; on average, before a longer strike lowers wages, if the deal closes a share of the gap. */
export const dealRaise = (scenario: Scenario): number =>
  isNamed(scenario) ? firstRaise(scenario, 'deal') : between(scenario, raiseKeys(scenario, 'offer')[0], raiseKeys(scenario, 'ask')[0]);

/** First-year raises, %, between which the deal can lie without being named; null if it is named or there is no gap. */
export function raiseGap(scenario: Scenario): readonly [number, number] | null {
  const [offer, ask] = [firstRaise(scenario, 'offer'), firstRaise(scenario, 'ask')];
  return isNamed(scenario) || offer >= ask ? null : [offer, ask];
}

/**
 * Sets the first-year raise of the deal, %. Within the gap this moves the share of it that the deal closes; otherwise the deal becomes
 * named.
 */
export function withDealRaise(scenario: Scenario, raise: number): Scenario {
  const gap = raiseGap(scenario);
  if (gap && raise >= gap[0] && raise <= gap[1])
    return withValue(scenario, 'wageShare', rounded((100 * (raise - gap[0])) / (gap[1] - gap[0]), 2));
  return withValue(withNamedDeal(scenario), raiseKeys(scenario, 'deal')[0], raise);
}

/** Sets the streaming formula of the deal. A deal that was not named becomes so, with the raises and ceilings it had on average. */
export function withDealFormula(scenario: Scenario, choice: FormulaChoice): Scenario {
  const next = withNamedDeal(scenario);
  return { ...next, formulas: { ...next.formulas, deal: choice } };
}

/** The scenario with its deal named, with the raises and ceilings that it had on average. */
export function withNamedDeal(scenario: Scenario): Scenario {
  if (isNamed(scenario)) return scenario;
  const values: Record<ParameterKey, number> = { ...scenario.values, settlementFrom: 1 };
  for (const term of termsOf(scenario)) {
    const keys = (world: TermWorld): readonly TermKey[] => stepKeys(term, world);
    if (term.kind === 'wage-steps') keys('deal').forEach((key, k) => (values[key] = between(scenario, keys('offer')[k], keys('ask')[k])));
    if (term.kind === 'contribution-ceiling') {
      const ask = scenario.values[keys('ask')[0]];
      values[keys('deal')[0]] = rounded(1 + (scenario.values.contributionShare / 100) * (ask - 1), 1);
    }
  }
  return { ...scenario, values };
}

/** Resets the length to that of the preset: the length the strike had, or the forecast. */
export function withPresetLength(scenario: Scenario): Scenario {
  const { values } = presetScenario(scenario.preset);
  const { lengthFrom, fixedLength } = values;
  return { ...scenario, values: { ...scenario.values, lengthFrom, fixedLength } };
}
