import type { Me } from '../../model/run/me';
import type { Person } from '../../scenario/person';
import type { Scenario } from '../../scenario/scenario';
import { reasonOf } from '../../words/fault-words';
import { ScenarioError, type Runner } from '../../../workers/protocol';
import { oneAtATime } from '../latest';
import { withoutRefused } from '../refused';

/** Runs while the reader moves something, and once it rests. */
export const MOVING_DRAWS = 512;
export const RESTING_DRAWS = 2048;
/** How long nothing has to move before all runs are asked for, milliseconds. */
const REST_MS = 250;

/** What a strike comes to for a person, with what was asked. */
export interface MeAnswer {
  readonly scenario: Scenario;
  readonly person: Person;
  readonly me: Me;
}

/** The question of one member and its newest answer. */
export interface Asking {
  readonly scenario: Scenario;
  /** Null until the reader has said what they do. */
  readonly person: Person | null;
  readonly answer: MeAnswer | null;
  /** Whether the answer is to what is asked now, from all runs. */
  readonly isWhole: boolean;
  /** Why there is no answer, in one sentence; null while all is well. */
  readonly failure: string | null;
  /** What was changed in a scenario that could not be used as it came. */
  readonly notes: readonly string[];
  ask(scenario: Scenario, person: Person | null): void;
  again(): void;
  close(): void;
}

/** Asks the workers after every change: a few runs at once, all of them when it rests. What was answered last stands until then. */
export function createAsking(runner: Pick<Runner, 'me' | 'nets' | 'formulaWords'>, start: Scenario, first: Person | null): Asking {
  let scenario = $state.raw(start);
  let person = $state.raw(first);
  let answer = $state.raw<MeAnswer | null>(null);
  let failure = $state<string | null>(null);
  let notes = $state.raw<readonly string[]>([]);
  let rest: ReturnType<typeof setTimeout> | undefined;
  const me = oneAtATime(runner.me);
  /** Scenarios with formulas of the reader's that the engine has accepted. */
  const accepted = new WeakSet<Scenario>();

  /** Only texts can break a rule that the page does not know; the smallest run of them says so. */
  async function accept(asked: Scenario): Promise<void> {
    const hasTexts = Object.values(asked.formulas).some((each) => 'text' in each) || Object.keys(asked.markets).length > 0;
    if (!hasTexts || accepted.has(asked)) return;
    await runner.nets({ ...asked, draws: 64 });
    accepted.add(asked);
  }

  async function compute(asked: Scenario, of: Person, draws: number): Promise<void> {
    const isCurrent = (): boolean => asked === scenario && of === person;
    try {
      await accept(asked);
      const found = await me(asked, of, draws);
      if (!isCurrent()) return;
      answer = { scenario: asked, person: of, me: found };
      failure = null;
    } catch (error) {
      if (!isCurrent() || (error instanceof DOMException && error.name === 'AbortError')) return;
      if (error instanceof ScenarioError) {
        const instead = withoutRefused(asked, error.problems);
        put(instead.scenario, of);
        notes = instead.notes;
      } else failure = `The calculation stopped: ${reasonOf(error)}.`;
    }
  }

  function put(asked: Scenario, of: Person | null): void {
    clearTimeout(rest);
    if (asked.preset !== scenario.preset) answer = null;
    scenario = asked;
    person = of;
    failure = null;
    notes = [];
    if (of === null) {
      answer = null;
      return;
    }
    void compute(asked, of, MOVING_DRAWS);
    rest = setTimeout(() => void compute(asked, of, RESTING_DRAWS), REST_MS);
  }

  // Any question opens one engine, and all of them go to it while no other is open: what it prepared once it keeps.
  void runner.formulaWords().catch(() => null);
  put(start, first);
  return {
    get scenario() {
      return scenario;
    },
    get person() {
      return person;
    },
    get answer() {
      return answer;
    },
    get isWhole() {
      return answer !== null && answer.me.draws === RESTING_DRAWS && answer.scenario === scenario && answer.person === person;
    },
    get failure() {
      return failure;
    },
    get notes() {
      return notes;
    },
    ask: put,
    again: () => put(scenario, person),
    close: () => clearTimeout(rest),
  };
}
