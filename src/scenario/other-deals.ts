import { PRESETS } from '../cases/cases';
import type { TermWorld } from '../cases/case';
import { RESIDUAL_FORMULAS } from '../facts/residual-formulas';
import { isNamed, stepKeys, termsOf, withDealFormula, withNamedDeal } from './deal';
import type { Scenario } from './scenario';

/** The deal as set but for one thing: another streaming formula of the library, or the raises of another world. */
export interface OtherDeal {
  readonly what: 'formula' | 'raises';
  /** Id of the formula, or the world whose raises the deal has. */
  readonly id: string;
  readonly scenario: Scenario;
}

const WORLDS: readonly TermWorld[] = ['offer', 'deal', 'ask'];

/** Every streaming formula that the dispute’s library has, and the raises of the offer, the deal and the demand, each in the deal. */
export function otherDeals(scenario: Scenario): readonly OtherDeal[] {
  const { residuals } = PRESETS[scenario.preset];
  const formulas = residuals ? RESIDUAL_FORMULAS.filter(({ craft }) => craft === residuals.credits) : [];
  return [
    ...formulas.map(({ id }): OtherDeal => ({ what: 'formula', id, scenario: withDealFormula(scenario, { id }) })),
    ...WORLDS.map((world): OtherDeal => ({ what: 'raises', id: world, scenario: withRaisesOf(scenario, world) })),
  ];
}

/** The scenario with the raises of a world in the deal; a deal that was not named becomes so, unless the raises are its own. */
function withRaisesOf(scenario: Scenario, world: TermWorld): Scenario {
  if (world === 'deal' && !isNamed(scenario)) return scenario;
  const next = withNamedDeal(scenario);
  const values = { ...next.values };
  for (const term of termsOf(next))
    if (term.kind === 'wage-steps') stepKeys(term, world).forEach((key, k) => (values[stepKeys(term, 'deal')[k]] = values[key]));
  return { ...next, values };
}
