import type { ParameterKey } from './parameters';
import { presetScenario, withValue, type FormulaChoice, type Scenario } from './scenario';

/** Whether the deal is named term by term; otherwise it closes shares of the gap between offer and demand. */
export const isNamed = ({ values }: Scenario): boolean => values.settlementFrom === 1;

/** Rounds to `decimals` decimals, without the digits that binary arithmetic leaves behind. */
const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** A yearly raise of one form of pay. */
type Step = `${'Step' | 'Background'}${1 | 2 | 3}`;

/** A step of a deal that closes a share of the gap, %, on average. */
function stepOf({ values }: Scenario, step: Step): number {
  const [offer, ask] = [values[`offer${step}`], values[`ask${step}`]];
  return rounded(offer + (values.wageShare / 100) * (ask - offer), 2);
}

/** First-year raise of the deal, %; on average, before a longer strike lowers wages, if the deal closes a share of the gap. */
export const dealRaise = (scenario: Scenario): number => (isNamed(scenario) ? scenario.values.dealStep1 : stepOf(scenario, 'Step1'));

/** First-year raises, %, between which the deal can lie without being named; null if it is named or there is no gap. */
export function raiseGap(scenario: Scenario): readonly [number, number] | null {
  const { offerStep1, askStep1 } = scenario.values;
  return isNamed(scenario) || offerStep1 >= askStep1 ? null : [offerStep1, askStep1];
}

/**
 * Sets the first-year raise of the deal, %. Within the gap this moves the share of it that the deal closes; otherwise the deal becomes
 * named.
 */
export function withDealRaise(scenario: Scenario, raise: number): Scenario {
  const gap = raiseGap(scenario);
  if (gap && raise >= gap[0] && raise <= gap[1])
    return withValue(scenario, 'wageShare', rounded((100 * (raise - gap[0])) / (gap[1] - gap[0]), 2));
  return withValue(named(scenario), 'dealStep1', raise);
}

/** Sets the streaming formula of the deal. A deal that was not named becomes so, with the raises and ceilings it had on average. */
export function withDealFormula(scenario: Scenario, choice: FormulaChoice): Scenario {
  const next = named(scenario);
  return { ...next, formulas: { ...next.formulas, deal: choice } };
}

function named(scenario: Scenario): Scenario {
  if (isNamed(scenario)) return scenario;
  const values: Record<ParameterKey, number> = { ...scenario.values, settlementFrom: 1 };
  for (const year of [1, 2, 3] as const)
    for (const kind of ['Step', 'Background'] as const) values[`deal${kind}${year}`] = stepOf(scenario, `${kind}${year}`);
  const { contributionShare, ceilingAsk } = scenario.values;
  values.ceilingDeal = rounded(1 + (contributionShare / 100) * (ceilingAsk - 1), 1);
  return { ...scenario, values };
}

/** Resets the length to that of the preset: the length the strike had, or the forecast. */
export function withPresetLength(scenario: Scenario): Scenario {
  const { values } = presetScenario(scenario.preset);
  const { lengthFrom, fixedLength } = values;
  return { ...scenario, values: { ...scenario.values, lengthFrom, fixedLength } };
}
