import { checkFormula, formulaText } from '../src/model/rates';
import { LANES } from '../src/model/column';
import { prepareSimulation, type BlockColumns } from '../src/model/simulate';
import { collect, newCollected, summarize, type Collected } from '../src/model/summarize';
import { checkScenario } from '../src/scenario/check';
import type { Problem } from '../src/scenario/problem';
import { FORMULA_WORLDS, type Scenario } from '../src/scenario/scenario';
import type { Engine } from './protocol';

/** An engine of its own, holding one run. */
export function createEngine(): Engine {
  let run: { scenario: Scenario; evaluate: (first: number, count: number) => BlockColumns; collected: Collected } | null = null;
  const running = () => {
    if (!run) throw new Error('no run has begun');
    return run;
  };
  return {
    begin(scenario) {
      const problems = scenarioProblems(scenario);
      run = problems.length > 0 ? null : { scenario, evaluate: prepareSimulation(scenario), collected: newCollected(scenario.draws) };
      return problems;
    },
    block() {
      const { scenario, evaluate, collected } = running();
      const count = Math.min(LANES, scenario.draws - collected.draws);
      if (count > 0) collect(collected, evaluate(collected.draws, count));
      return collected.draws;
    },
    summary() {
      const { scenario, collected } = running();
      return summarize(collected, scenario);
    },
    checkFormula,
  };
}

/** Everything that keeps a scenario from being run: broken rules of the parameter table, formulas that do not hold. */
export function scenarioProblems(scenario: Scenario): readonly Problem[] {
  const formulas = FORMULA_WORLDS.flatMap((world) => {
    const text = formulaText(scenario.formulas[world]);
    const problem = checkFormula(text, scenario.values.revenueShareValue);
    return problem
      ? [
          {
            path: `formulas.${world}`,
            message: `${world}Formula must be a formula; at character ${problem.position + 1}: ${sentence(problem.message)}`,
          },
        ]
      : [];
  });
  return [...checkScenario(scenario), ...formulas];
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
