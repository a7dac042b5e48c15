import type { Problem } from '../scenario/problem';
import { presetScenario, type FormulaWorld, type Scenario } from '../scenario/scenario';

/** A scenario with the preset's formulas and the contract's clauses in place of those that the engine refused, and what was replaced. */
export function withoutRefused(
  asked: Scenario,
  problems: readonly Problem[],
): { readonly scenario: Scenario; readonly notes: readonly string[] } {
  const preset = presetScenario(asked.preset);
  const formulas = { ...asked.formulas };
  for (const { path } of problems) {
    const world = path.startsWith('formulas.') ? (path.slice('formulas.'.length) as FormulaWorld) : null;
    if (world) formulas[world] = preset.formulas[world];
  }
  const refused = problems.map(({ path }) => path.replace(/^markets\./, ''));
  const markets = Object.fromEntries(Object.entries(asked.markets).filter(([key]) => !refused.includes(key)));
  const onlyFormulas = problems.every(({ path }) => /^(formulas|markets)\./.test(path));
  return {
    scenario: onlyFormulas ? { ...asked, formulas, markets } : preset,
    notes: problems.map(
      ({ message, path }) => `${message} ${path.startsWith('markets.') ? 'The contract’s clause' : 'The preset’s'} is used instead.`,
    ),
  };
}
