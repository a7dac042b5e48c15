import type { Scenario } from '../scenario/scenario';
import { changedInputs } from '../scenario/scenario';
import { presetWords } from './case-words';

export const NAME = 'Strike impact simulator';

/** The views as the navigation names them. */
export const VIEW_NAMES = {
  simulator: 'Simulator',
  me: 'A member like me',
  forecast: 'Forecast',
  residuals: 'Residuals',
  method: 'Method',
  sources: 'Sources',
} as const;

/** The title of a page: its view, and the scenario that its address holds. */
export function titleOf(view: keyof typeof VIEW_NAMES, scenario: Scenario): string {
  const changed = changedInputs(scenario) > 0 ? ', changed' : '';
  return `${VIEW_NAMES[view]}: ${presetWords(scenario.preset).label}${changed} · ${NAME}`;
}
