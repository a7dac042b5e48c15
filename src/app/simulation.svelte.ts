import type { Summary } from '../model/summary';
import { presetScenario, type FormulaWorld, type Scenario } from '../scenario/scenario';
import type { Runner } from '../../workers/protocol';
import { ScenarioError } from '../../workers/protocol';

/** The running question of the page: the scenario asked, the last summary painted, how far a run is, what went wrong. */
export interface Simulation {
  readonly scenario: Scenario;
  readonly summary: Summary | null;
  /** Share of the draws done, 0…1. */
  readonly progress: number;
  readonly begun: number;
  /** A failure of the machine, in one sentence; null while all is well. */
  readonly failure: string | null;
  /** What was done with a scenario that could not be run as it came. */
  readonly notes: readonly string[];
  ask(scenario: Scenario): void;
  again(): void;
  checkFormula: Runner['checkFormula'];
}

/** Starts the simulation of a scenario with a runner; a scenario whose formula does not hold falls back to its preset's. */
export function createSimulation(runner: Runner, start: Scenario): Simulation {
  let scenario = $state.raw(start);
  let summary = $state.raw<Summary | null>(null);
  let progress = $state(0);
  let begun = $state(0);
  let failure = $state<string | null>(null);
  let notes = $state.raw<readonly string[]>([]);

  async function run(asked: Scenario): Promise<void> {
    progress = 0;
    failure = null;
    try {
      await runner.run(asked, {
        onProgress: (step) => {
          progress = step.done / step.draws;
          begun = runner.begun;
          if (step.summary) summary = step.summary;
        },
      });
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
      if (error instanceof ScenarioError) mend(asked, error);
      else failure = `The calculation stopped: ${error instanceof Error ? error.message : String(error)}.`;
    }
  }

  function mend(asked: Scenario, { problems }: ScenarioError): void {
    const preset = presetScenario(asked.preset);
    const formulas = { ...asked.formulas };
    for (const { path } of problems) {
      const world = path.startsWith('formulas.') ? (path.slice('formulas.'.length) as FormulaWorld) : null;
      if (world) formulas[world] = preset.formulas[world];
    }
    const onlyFormulas = problems.every(({ path }) => path.startsWith('formulas.'));
    notes = problems.map(({ message }) => `${message} The preset’s is used instead.`);
    ask(onlyFormulas ? { ...asked, formulas } : preset);
  }

  function ask(asked: Scenario): void {
    scenario = asked;
    void run(asked);
  }

  ask(start);
  return {
    get scenario() {
      return scenario;
    },
    get summary() {
      return summary;
    },
    get progress() {
      return progress;
    },
    get begun() {
      return begun;
    },
    get failure() {
      return failure;
    },
    get notes() {
      return notes;
    },
    ask,
    again: () => ask(scenario),
    checkFormula: (text) => runner.checkFormula(text),
  };
}
