import { parameterIn } from '../scenario/parameters';
import { presetScenario, type Change, type FormulaChoice, type MarketKey, type Scenario } from '../scenario/scenario';
import { FORMULA_WORDS } from './formula-words';
import { inputInWords, withLabels } from './labels';
import { parameterLabel } from './parameter-labels';

const formulaIn = (choice: FormulaChoice): string => ('id' in choice ? FORMULA_WORDS[choice.id].title : 'your own formula');

/** An input that differs from its preset: its name, what it is, and what it starts from. */
export function changeWords(
  { preset, values, formulas }: Scenario,
  { of, key }: Change,
): { readonly label: string; readonly now: string; readonly from: string } {
  const start = presetScenario(preset);
  if (of === 'formula')
    return { label: withLabels(`${key}Formula`, preset), now: formulaIn(formulas[key]), from: formulaIn(start.formulas[key]) };
  if (of === 'market')
    return {
      label: withLabels((key as MarketKey).replace('.', 'Formula.'), preset),
      now: 'your own formula',
      from: 'the contract’s clause',
    };
  const parameter = parameterIn(preset, key)!;
  return {
    label: parameterLabel(preset, key),
    now: inputInWords(parameter, values[key]),
    from: inputInWords(parameter, start.values[key]),
  };
}
