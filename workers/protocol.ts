import type { FormulaProblem } from '../src/formula/problem';
import type { Summary } from '../src/model/summary';
import type { Problem } from '../src/scenario/problem';
import type { Scenario } from '../src/scenario/scenario';

/** What computes, in a worker or beside the page: it does one block when asked, so that whoever asks stays in charge. */
export interface Engine {
  /** Makes a run ready and forgets any other. Problems instead of a run where the scenario breaks a rule. */
  begin(scenario: Scenario): readonly Problem[];
  /** Evaluates the next block of draws and returns how many draws are done. */
  block(): number;
  /** The summary of the draws done so far. */
  summary(): Summary;
  /** What is wrong with a formula text when 2% of revenue is worth so much, USD a year; null if nothing is. */
  checkFormula(text: string, revenueShareValue: number): FormulaProblem | null;
}

/** What a run tells while it goes on. */
export interface Progress {
  readonly done: number;
  readonly draws: number;
  /** A picture of the draws done, when there is a new one. */
  readonly summary?: Summary;
}

export interface RunOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * The door to the simulation, the same with and without a worker. One run goes on at a time: a newer request cancels it, and of
 * several waiting only the latest is run; the others reject with an `AbortError`.
 */
export interface Runner {
  run(scenario: Scenario, options?: RunOptions): Promise<Summary>;
  checkFormula(text: string, revenueShareValue: number): Promise<FormulaProblem | null>;
  /** Runs begun so far, for tests and the status line. */
  readonly begun: number;
  close(): void;
}

/** The scenario of a request breaks a rule; `problems` says which. */
export class ScenarioError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join(' '));
    this.name = 'ScenarioError';
    this.problems = problems;
  }
}
