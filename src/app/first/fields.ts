import { dealRaise, firstRaise, isNamed, raiseGap, raiseKeys, withDealRaise } from '../../scenario/deal';
import type { Parameter } from '../../scenario/parameter';
import { parameterIn, type ParameterKey } from '../../scenario/parameters';
import { PRESETS } from '../../cases/cases';
import { presetScenario, withValue, type Scenario } from '../../scenario/scenario';
import { number } from '../../words/format';
import type { Mark } from '../marks';
import type { Answer } from '../simulation.svelte';

/** The controls beside the answer, in their order. */
export const CONTROLS = ['length', 'raise', 'formula', 'horizon'] as const;
export type Control = (typeof CONTROLS)[number];

/** One of the controls that are a slider. */
export interface Field {
  readonly control: Exclude<Control, 'formula'>;
  /** What the control is called in the page's markup. */
  readonly key: string;
  /** The parameter whose rules a value has to keep. */
  readonly parameter: Parameter;
  readonly value: number;
  /** The ends of the track, where they are not the parameter's bounds. */
  readonly ends?: readonly [number, number];
  readonly marks: readonly Mark[];
  /** The scenario with another value. */
  readonly having: (value: number) => Scenario;
}

/** The sliders as they stand in a scenario; landmarks come from the answer, null before the first one. */
export function sliderFields(
  scenario: Scenario,
  answer: Pick<Answer, 'summary'> | null,
): { readonly [C in Field['control']]: Field & { readonly control: C } } {
  const { values } = scenario;
  const start = presetScenario(scenario.preset).values;
  const parameter = (key: ParameterKey): Parameter => parameterIn(scenario.preset, key)!;
  const { strikeLengthDays, membersBreakEvenMonths } = answer?.summary.shown.quantities ?? {};
  const aheadFrom = membersBreakEvenMonths?.p50 ?? null;
  const [offer, ask] = [firstRaise(scenario, 'offer'), firstRaise(scenario, 'ask')];
  const deal = firstRaise({ ...scenario, values: start }, 'deal');
  const isDealBetween = offer < deal && deal < ask && isNamed(scenario);
  return {
    length: {
      control: 'length',
      key: 'fixedLength',
      parameter: parameter('fixedLength'),
      value: values.lengthFrom === 2 ? values.fixedLength : Math.round(strikeLengthDays?.p50 ?? start.fixedLength),
      ends: [0, 365],
      marks: (answer?.summary.past ?? []).filter(({ running }) => !running).map(({ days }) => ({ at: days })),
      having: (days) => withValue(scenario, 'fixedLength', days),
    },
    raise: {
      control: 'raise',
      key: 'dealRaise',
      parameter: parameter(raiseKeys(scenario, 'deal')[0]!),
      value: dealRaise(scenario),
      ends: raiseGap(scenario) ?? [0, Math.max(15, Math.ceil(1.1 * ask))],
      marks: [
        { at: offer, text: `${number(offer)} offer` },
        ...(isDealBetween ? [{ at: deal, text: `${number(deal)} deal` }] : []),
        { at: ask, text: `${number(ask)} demand` },
      ],
      having: (percent) => withDealRaise(scenario, percent),
    },
    horizon: {
      control: 'horizon',
      key: 'horizon',
      parameter: parameter('horizon'),
      value: values.horizon,
      marks:
        aheadFrom !== null && aheadFrom > 36 && aheadFrom < 180
          ? [{ at: aheadFrom / 12, text: `ahead from ${number(aheadFrom / 12)}` }]
          : [],
      having: (years) => withValue(scenario, 'horizon', years),
    },
  };
}

/** The formulas of the deal that are one press away. */
export const FORMULA_KINDS = ['old', 'bonus', 'revenue'] as const;

/** Which of them the deal has, or `own` for the reader's; null where it has another or closes a share of the gap. */
export function pickedFormula(scenario: Scenario): (typeof FORMULA_KINDS)[number] | 'own' | null {
  const { deal } = scenario.formulas;
  if (!isNamed(scenario)) return null;
  if ('text' in deal) return 'own';
  return FORMULA_KINDS.find((kind) => PRESETS[scenario.preset].residuals?.library[kind] === deal.id) ?? null;
}
