import { ALL_PARTS, type Part } from '../scenario/answer-parts';
import type { NetSummary, ReadingNets, Summary } from '../model/run/summary';
import type { Scenario } from '../scenario/scenario';
import { reasonOf } from '../words/fault-words';
import { extentOf, PARTS_OF, ScenarioError, type Progress, type Runner } from '../../workers/protocol';
import { Silence } from '../../workers/slot';
import type { Outliers } from '../model/run/outliers';
import type { Threshold } from '../model/run/thresholds';
import { readingNets } from './reading-nets';
import { withoutRefused } from './refused';

/** A summary with the scenario it answers: never shown apart, so that no sentence mixes a question with another's numbers. */
export interface Answer {
  readonly scenario: Scenario;
  readonly summary: Summary;
  /** Both net results in the other cases; `none` where there are none or a formula does not hold in one, null where they are not computed. */
  readonly readings: ReadingNets | 'none' | null;
}

/** A whole answer that was computed before: what the build stores of a preset. */
export interface Stored extends Omit<Answer, 'scenario'> {
  readonly outliers: Outliers;
  readonly thresholds: readonly Threshold[];
}

/** The running question of the page: the scenario asked, the last answer painted, how far a run is, what went wrong. */
export interface Simulation {
  readonly scenario: Scenario;
  /** The newest answer: a preview, or a summary of the run. */
  readonly answer: Answer | null;
  /** For the newest complete answer: which disputed input takes a net out of the range between both sides' cases; null while that is not known. */
  readonly outliers: Outliers | null;
  /** For the newest complete answer: where members’ net is zero; null while that is not known. */
  readonly thresholds: readonly Threshold[] | null;
  /** The newest answer that is complete: all draws, and all draws on each side's numbers. */
  readonly whole: Answer | null;
  /** Whether a control is being moved: answers are previews then. */
  readonly moving: boolean;
  /** Draws done and draws asked of the run that goes on. */
  readonly done: number;
  readonly draws: number;
  /** Questions begun, and those that got an answer. */
  readonly begun: number;
  readonly answered: number;
  /** A failure of the machine, in one sentence; null while all is well. */
  readonly failure: string | null;
  /** What went wrong in this run without stopping it, in one sentence; null while all is well. */
  readonly notice: string | null;
  /** What was changed in a scenario that could not be run as it came. */
  readonly notes: readonly string[];
  /** Shows a scenario whose whole answer is known. */
  show(scenario: Scenario, stored: Stored): void;
  /** Adds costly parts to the whole answer, all of them unless told otherwise, where it lacks them; its numbers stay the same. */
  complete(needs?: readonly Part[]): Promise<Summary | null>;
  /** Asks a scenario; while a control moves only for previews, and for the whole once it rests. */
  ask(scenario: Scenario, moving?: boolean): void;
  again(): void;
}

/** How long a control that is not let go has to rest before the whole is computed, milliseconds. */
const REST_MS = 250;

interface SimulationOptions {
  /** Whether both nets are asked for on each side's numbers too. */
  readonly cases?: boolean;
  /** The whole answer to the scenario that it starts with, where it is known: then nothing is computed. */
  readonly stored?: Stored | null;
  /** The costly parts that answers have to hold, for what is in sight. */
  readonly parts?: () => readonly Part[];
}

/** Starts the simulation of a scenario with a runner; a scenario whose formula does not hold falls back to its preset's. */
export function createSimulation(
  runner: Runner,
  start: Scenario,
  { cases = false, stored = null, parts = () => [] }: SimulationOptions = {},
): Simulation {
  let scenario = $state.raw(start);
  let answer = $state.raw<Answer | null>(null);
  let whole = $state.raw<Answer | null>(null);
  let outliers = $state.raw<Outliers | null>(null);
  let thresholds = $state.raw<readonly Threshold[] | null>(null);
  let moving = $state(false);
  let done = $state(0);
  let begun = $state(0);
  let answered = $state(0);
  let failure = $state<string | null>(null);
  let notice = $state<string | null>(null);
  let notes = $state.raw<readonly string[]>([]);
  let rest: ReturnType<typeof setTimeout> | undefined;

  /** Records what a run reports about a scenario. */
  const taking = (asked: Scenario) => (step: Progress) => {
    const { preview, summary } = step;
    if (preview) answer = { scenario: asked, summary: preview.summary, readings: cases ? (preview.readings ?? 'none') : null };
    else if (summary) answer = { scenario: asked, summary, readings: answer?.scenario === asked ? answer.readings : null };
    if (step.notice) notice = step.notice;
    if (asked === scenario) done = step.done;
    begun = runner.begun;
    answered = runner.answered;
  };

  async function run(asked: Scenario): Promise<void> {
    failure = notice = null;
    try {
      if (moving) return await runner.glance(asked, { preview: parts(), onProgress: taking(asked) });
      // What is on the screen already needs no preview: the control was let go where it had stood.
      await runner.run(asked, {
        onProgress: taking(asked),
        get preview() {
          return answer?.scenario === asked ? undefined : parts();
        },
        get parts() {
          return parts();
        },
      });
      if (cases) await refineReadings(asked);
      whole = answer;
      if (cases && answer?.readings !== 'none') void nameOutliers(asked);
      if (cases) void findThresholds(asked);
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
      if (error instanceof ScenarioError) fallBack(asked, error);
      else {
        failure = `The calculation stopped: ${reasonOf(error)}.`;
        // A part that was to be done again was not.
        notice = null;
      }
    }
  }

  async function refineReadings(asked: Scenario): Promise<void> {
    if (asked !== scenario) return;
    let readings: ReadingNets | 'none' = 'none';
    try {
      readings = (await readingNets(asked, netResultsOf)) ?? 'none';
    } catch (error) {
      // A formula may hold at the revenue set and not at a party's: then there is no such reading, and nothing to repair.
      if (!(error instanceof ScenarioError)) throw error;
    }
    answer = { ...answer!, readings };
  }

  async function nameOutliers(asked: Scenario): Promise<void> {
    const named = await runner.outliers(asked).catch(() => null);
    if (asked === scenario) outliers = named;
  }

  async function findThresholds(asked: Scenario): Promise<void> {
    const found = await runner.thresholds(asked).catch(() => null);
    if (asked === scenario) thresholds = found;
  }

  /** There is an answer already: a worker that fails here has been replaced, and its run begins again. */
  const netResultsOf = (asked: Scenario): Promise<NetSummary> =>
    runner.nets(asked).catch((error) => {
      if (error instanceof DOMException || error instanceof ScenarioError || error instanceof Silence) throw error;
      return runner.nets(asked);
    });

  function fallBack(asked: Scenario, { problems }: ScenarioError): void {
    const instead = withoutRefused(asked, problems);
    put(instead.scenario);
    notes = instead.notes;
  }

  function put(asked: Scenario, isMoving = false): void {
    clearTimeout(rest);
    notes = [];
    outliers = thresholds = null;
    scenario = asked;
    moving = isMoving;
    done = 0;
    if (isMoving) rest = setTimeout(() => put(asked), REST_MS);
    void run(asked);
  }

  function show(asked: Scenario, { summary, readings, outliers: named, thresholds: found }: Stored): void {
    clearTimeout(rest);
    runner.cancel();
    notes = [];
    failure = notice = null;
    scenario = asked;
    moving = false;
    done = asked.draws;
    outliers = named;
    thresholds = found;
    answer = whole = { scenario: asked, summary, readings };
  }

  /** The completion under way and what it completes: a chart and a button may ask for the same, and a second run would end the first. */
  let completing: { readonly of: Answer; readonly parts: readonly Part[]; readonly summary: Promise<Summary | null> } | null = null;

  async function complete(needs: readonly Part[] = ALL_PARTS): Promise<Summary | null> {
    const before = whole;
    if (!before || before.scenario !== scenario || moving) return null;
    const lacks = (has: readonly Part[]): boolean => needs.some((part) => !has.includes(part));
    if (!lacks(before.summary.parts)) return before.summary;
    if (completing?.of !== before || lacks(completing.parts)) {
      const wanted = ALL_PARTS.filter((part) => needs.includes(part) || before.summary.parts.includes(part));
      completing = { of: before, parts: PARTS_OF[extentOf(wanted)], summary: completed(before, wanted) };
    }
    const { summary } = completing;
    await summary;
    if (completing?.summary === summary) completing = null;
    return summary;
  }

  async function completed(before: Answer, wanted: readonly Part[]): Promise<Summary | null> {
    try {
      const summary = await runner.whole(before.scenario, wanted);
      if (whole === before && scenario === before.scenario) answer = whole = { ...before, summary };
      return summary;
    } catch (error) {
      if (!(error instanceof DOMException)) failure = `The calculation stopped: ${reasonOf(error)}.`;
      return null;
    }
  }

  if (stored) show(start, stored);
  else put(start);
  return {
    get scenario() {
      return scenario;
    },
    get answer() {
      return answer;
    },
    get whole() {
      return whole;
    },
    get outliers() {
      return outliers;
    },
    get thresholds() {
      return thresholds;
    },
    get moving() {
      return moving;
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
    get answered() {
      return answered;
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
    show,
    complete,
    ask: put,
    again: () => put(scenario),
  };
}
