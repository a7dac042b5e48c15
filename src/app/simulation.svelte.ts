import type { QuantitySummary, Summary } from '../model/summary';
import { encodeScenario } from '../scenario/codec';
import { favouring, type Side } from '../scenario/readings';
import { presetScenario, type FormulaWorld, type Scenario } from '../scenario/scenario';
import type { Runner } from '../../workers/protocol';
import { ScenarioError } from '../../workers/protocol';

/** A summary with the scenario it answers: never shown apart, so that no sentence mixes a question with another's numbers. */
export interface Answer {
  readonly scenario: Scenario;
  readonly summary: Summary;
}

/** Both net results with every disputed input set in favour of one side's case. */
export type ReadingNets = Readonly<Record<Side, { readonly members: QuantitySummary; readonly employers: QuantitySummary }>>;

/** The running question of the page: the scenario asked, the last answer painted, how far a run is, what went wrong. */
export interface Simulation {
  readonly scenario: Scenario;
  readonly answer: Answer | null;
  /** The answer's net results under each side's reading of what is in dispute; null until computed, `none` where they cannot be. */
  readonly readings: ReadingNets | 'none' | null;
  /** Draws done and draws asked of the run that goes on. */
  readonly done: number;
  readonly draws: number;
  readonly begun: number;
  /** A failure of the machine, in one sentence; null while all is well. */
  readonly failure: string | null;
  /** What went wrong in this run without stopping it, in one sentence; null while all is well. */
  readonly notice: string | null;
  /** What was done with a scenario that could not be run as it came. */
  readonly notes: readonly string[];
  ask(scenario: Scenario): void;
  again(): void;
  checkFormula: Runner['checkFormula'];
  checkMarketFormula: Runner['checkMarketFormula'];
  marketPay: Runner['marketPay'];
  readFormula: Runner['readFormula'];
  formulaWords: Runner['formulaWords'];
}

/** Draws for the two readings: enough for a mean to two digits, few enough to come at once. */
const READING_DRAWS = 512;

/**
 * Starts the simulation of a scenario with a runner; a scenario whose formula does not hold falls back to its preset's. Without
 * `readings` they stay null, for a page that does not show them.
 */
export function createSimulation(runner: Runner, start: Scenario, { readings: wanted = true } = {}): Simulation {
  let scenario = $state.raw(start);
  let answer = $state.raw<Answer | null>(null);
  let readings = $state.raw<ReadingNets | 'none' | null>(null);
  let done = $state(0);
  let begun = $state(0);
  let failure = $state<string | null>(null);
  let notice = $state<string | null>(null);
  let notes = $state.raw<readonly string[]>([]);

  async function run(asked: Scenario): Promise<void> {
    done = 0;
    failure = notice = null;
    try {
      await runner.run(asked, {
        onProgress: (step) => {
          if (step.summary) answer = { scenario: asked, summary: step.summary };
          if (step.notice) notice = step.notice;
          done = step.done;
          begun = runner.begun;
        },
      });
      if (wanted) await computeReadings(asked);
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
      if (error instanceof ScenarioError) mend(asked, error);
      else failure = `The calculation stopped: ${error instanceof Error ? error.message : String(error)}.`;
    }
  }

  async function computeReadings(asked: Scenario): Promise<void> {
    try {
      readings = { union: await netsOf(favouring(asked, 'union')), employers: await netsOf(favouring(asked, 'employers')) };
    } catch (error) {
      // A formula may hold at the revenue set and not at a party's: then there is no such reading, and nothing to mend.
      if (!(error instanceof ScenarioError)) throw error;
      readings = 'none';
    }
  }

  async function netsOf(asked: Scenario): Promise<ReadingNets[Side]> {
    const few = { ...asked, draws: READING_DRAWS };
    // The answer stands already: a worker that fails at this has been replaced, and its run is begun once more.
    const { result } = await runner.run(few).catch((error) => {
      if (error instanceof DOMException || error instanceof ScenarioError) throw error;
      return runner.run(few);
    });
    return { members: result.quantities.membersNetGain, employers: result.quantities.employersNetCost };
  }

  function mend(asked: Scenario, { problems }: ScenarioError): void {
    const preset = presetScenario(asked.preset);
    const formulas = { ...asked.formulas };
    for (const { path } of problems) {
      const world = path.startsWith('formulas.') ? (path.slice('formulas.'.length) as FormulaWorld) : null;
      if (world) formulas[world] = preset.formulas[world];
    }
    const refused = problems.map(({ path }) => path.replace(/^markets\./, ''));
    const markets = Object.fromEntries(Object.entries(asked.markets).filter(([key]) => !refused.includes(key)));
    const onlyFormulas = problems.every(({ path }) => /^(formulas|markets)\./.test(path));
    put(onlyFormulas ? { ...asked, formulas, markets } : preset);
    notes = problems.map(
      ({ message, path }) => `${message} ${path.startsWith('markets.') ? 'The contract’s clause' : 'The preset’s'} is used instead.`,
    );
  }

  function put(asked: Scenario): void {
    notes = [];
    if (answer && encodeScenario(answer.scenario) !== encodeScenario(asked)) readings = null;
    scenario = asked;
    void run(asked);
  }

  put(start);
  return {
    get scenario() {
      return scenario;
    },
    get answer() {
      return answer;
    },
    get readings() {
      return readings;
    },
    get done() {
      return done;
    },
    get draws() {
      return scenario.draws;
    },
    get begun() {
      return begun;
    },
    get failure() {
      return failure;
    },
    get notice() {
      return notice;
    },
    get notes() {
      return notes;
    },
    ask: put,
    again: () => put(scenario),
    checkFormula: runner.checkFormula,
    checkMarketFormula: runner.checkMarketFormula,
    marketPay: runner.marketPay,
    readFormula: runner.readFormula,
    formulaWords: runner.formulaWords,
  };
}
