import type { Credit, FormulaFunction, FormulaName, FormulaProblem, FormulaReading } from '../src/formula/formula';
import type { ForecastReport, PathReport, RecordMode, RecordReport } from '../src/model/length/forecast-report';
import type { MarketPay } from '../src/model/residuals/markets';
import type { Outliers } from '../src/model/run/outliers';
import type { PreviewRequest } from '../src/model/run/preview';
import type { PartOfBlock } from '../src/model/run/worlds';
import type { Me } from '../src/model/run/me';
import type { Person } from '../src/scenario/person';
import type { Threshold } from '../src/model/run/thresholds';
import { WHOLE_PARTS, type Part } from '../src/scenario/answer-parts';
import type { NetSummary, Preview, Summary } from '../src/model/run/summary';
import type { LengthRequest } from '../src/scenario/length-request';
import type { PresetId } from '../src/cases/cases';
import type { Problem } from '../src/scenario/problem';
import type { OtherMarket, Scenario } from '../src/scenario/scenario';

/** The calls of a run, in the order a run makes them. An error of one is a failure of the engine. */
interface RunCalls {
  /**
   * A first answer from few draws, as set and on each side's numbers. Forgets any run. Problems instead of an answer where the scenario
   * breaks a rule.
   */
  preview(scenario: Scenario, request: PreviewRequest): Preview | readonly Problem[];
  /** Prepares a run, of everything or of both nets alone, and forgets any other. Problems where the scenario breaks a rule. */
  begin(scenario: Scenario, extent: RunExtent): readonly Problem[];
  /** Evaluates draws `first` … `first + count − 1` of the run, at most 256, in any order and split. */
  block(first: number, count: number): PartOfBlock;
  /** Takes in a block of the run, evaluated by this engine or another. */
  collect(block: PartOfBlock): void;
  /** The summary of the first `draws` draws; throws unless all of them have been collected. */
  summary(draws: number): Summary;
  /** The same of both nets alone. */
  nets(draws: number): NetSummary;
}

/** An entry of the list of questions: what is asked and answered, as a type. At run time only its name is there. */
const question = <Q extends (...args: never[]) => unknown>(): Q => null as unknown as Q;

/**
 * Questions that need no run: any engine answers them at any time. The text asked about may still be typed, so an error is that question's
 * alone and ends no run.
 */
const QUESTIONS = {
  /** What is wrong with a formula text in a preset's dispute when 2% of revenue is worth so much, USD a year; null if nothing is. */
  checkFormula: question<(text: string, revenueShareValue: number, preset: PresetId) => FormulaProblem | null>(),
  /** What is wrong with a formula in place of a market’s clause, in a scenario that breaks no rule; null if nothing is. */
  checkMarketFormula: question<(text: string, market: OtherMarket, scenario: Scenario) => FormulaProblem | null>(),
  /** What such a formula pays against the clause, once nothing is wrong with it; null for the clause itself. */
  marketPay: question<(text: string | null, market: OtherMarket, scenario: Scenario) => MarketPay>(),
  /** The forecast of a length from a sample, or what keeps it from being made. */
  forecast: question<(request: LengthRequest) => ForecastReport | readonly Problem[]>(),
  /** How such forecasts came out for the disputes of the sample. */
  forecastRecord: question<(request: LengthRequest, mode: RecordMode) => RecordReport | readonly Problem[]>(),
  /** A past dispute as it was forecast on some of its days. */
  forecastPath: question<(request: LengthRequest, dispute: string, days: readonly number[]) => PathReport | readonly Problem[]>(),
  /** A formula text as a tree, and what it pays for each of some credits, line by line. */
  readFormula: question<(text: string, credits: readonly Credit[]) => FormulaReading>(),
  /** Which disputed input takes a net out of the range between both sides' cases; the scenario and both cases must break no rule. */
  outliers: question<(scenario: Scenario) => Outliers>(),
  /** Values of the inputs on which the sign of members’ net often depends at which it is zero; the scenario must break no rule. */
  thresholds: question<(scenario: Scenario) => readonly Threshold[]>(),
  /** What a strike comes to for one person, from so many draws; the scenario and the person must break no rule. */
  me: question<(scenario: Scenario, person: Person, draws?: number) => Me>(),
  /** The words of the residual language, with their meanings. */
  formulaWords: question<() => FormulaWords>(),
};

/** The names of all questions. */
export const QUESTION_NAMES = Object.keys(QUESTIONS) as readonly Question[];
export type Question = keyof typeof QUESTIONS;
export type Call = keyof Engine;

/**
 * What computes, in a worker or beside the page. It does one thing when asked, so that whoever asks stays in charge; several engines
 * can share a run, because a block is the same whoever evaluates it and finds its place whenever it is collected.
 */
export type Engine = RunCalls & Readonly<typeof QUESTIONS>;

/** Makes a call on an engine that may take time, as a worker does; rejects where the engine throws. */
export type Ask = <C extends Call>(call: C, ...args: Parameters<Engine[C]>) => Promise<ReturnType<Engine[C]>>;

/** Asks an engine of this thread, or one behind a worker's remote. */
export const askOf = (engine: { readonly [C in Call]: (...args: Parameters<Engine[C]>) => unknown }): Ask =>
  (async (name: Call, ...args: readonly unknown[]) => (engine[name] as (...args: readonly unknown[]) => unknown)(...args)) as Ask;

/** Whether a call is a question, which needs no run. */
export const isQuestion = (name: Call): name is Question => Object.hasOwn(QUESTIONS, name);

/** Every name a formula may mention and every function it may call. */
export interface FormulaWords {
  readonly names: readonly FormulaName[];
  readonly functions: readonly FormulaFunction[];
}

/**
 * A run of what the first screen shows; that with break-even lengths and checks; that with members’ earnings and the division of cost; or
 * both nets alone.
 */
export type RunExtent = 'without-search' | 'all' | 'with-earnings' | 'nets';

/** The costly parts that a run of an extent holds. */
export const PARTS_OF: Readonly<Record<RunExtent, readonly Part[]>> = {
  nets: [],
  'without-search': [],
  all: WHOLE_PARTS,
  'with-earnings': [...WHOLE_PARTS, 'earnings'],
};

/** The least extent that holds some parts. */
export const extentOf = (parts: readonly Part[]): RunExtent =>
  parts.includes('earnings') ? 'with-earnings' : parts.length > 0 ? 'all' : 'without-search';

/** The memory of a block: handed from thread to thread instead of copied. */
export const buffersOf = ({ quantities, path, earnings, attribution, groups }: PartOfBlock): ArrayBufferLike[] =>
  [...[path, earnings, attribution, groups].filter((rows) => rows !== null), ...Object.values(quantities)].map(({ buffer }) => buffer);

/** What a run tells while it goes on. */
export interface Progress {
  /** Draws evaluated, counted from the first without a gap. */
  readonly done: number;
  readonly draws: number;
  /** The first answer, before any draw of the run is done. */
  readonly preview?: Preview;
  /** A summary, when there is a new one: of the first 2,048 draws where all are still far, or of all. */
  readonly summary?: Summary;
  /** What went wrong without stopping the run, in one sentence. */
  readonly notice?: string;
}

export interface RunOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /**
   * Makes a preview first, with these parts; where there are fewer than 512 draws the whole is the first answer. Read when the question is
   * taken: what it asks may have been answered while it waited.
   */
  readonly preview?: readonly Part[] | undefined;
  /** The costly parts that the whole run has to hold: without it all but members’ earnings. Read when the run begins. */
  readonly parts?: readonly Part[];
}

/** The questions as a page asks them: each by its name. */
export type Answers = { readonly [Q in Question]: (...args: Parameters<Engine[Q]>) => Promise<ReturnType<Engine[Q]>> };

/**
 * The door to the simulation, the same with and without workers. One question goes on at a time. A question whose preview is under way gets
 * it before a newer one is taken; of several waiting only the latest is taken; a run behind its preview gives way at once. Questions that
 * gave way reject with an `AbortError`. A failure of the machine rejects the run; the next question finds sound engines.
 */
export interface Runner extends Answers {
  run(scenario: Scenario, options?: RunOptions): Promise<Summary>;
  /** The preview alone, while a control is being moved: the number of points is held until a run ends the move. */
  glance(scenario: Scenario, options: { readonly preview: readonly Part[] } & Required<Pick<RunOptions, 'onProgress'>>): Promise<void>;
  /** A whole run with some costly parts, all of them unless told otherwise; without a preview. */
  whole(scenario: Scenario, parts?: readonly Part[]): Promise<Summary>;
  /** Both net results of a whole run that computes nothing else. */
  nets(scenario: Scenario): Promise<NetSummary>;
  /** Opens the engines before anything is asked of them. */
  wake(): void;
  /** Gives up the run under way and what waits for it, as a newer question would. */
  cancel(): void;
  /** Questions begun so far, for tests and the status line. */
  readonly begun: number;
  /** Questions that got an answer: a preview, or the whole where there is none. */
  readonly answered: number;
  /** Workers in use; 0 while none has answered and where the page computes by itself. */
  readonly workers: number;
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
