import type { Credit, FormulaFunction, FormulaName, FormulaProblem, FormulaReading } from '../src/formula/formula';
import type { ForecastReport, PathReport, RecordMode, RecordReport } from '../src/model/forecast-report';
import type { MarketPay } from '../src/model/markets';
import type { BlockColumns } from '../src/model/simulate';
import type { Summary } from '../src/model/summary';
import type { LengthRequest } from '../src/scenario/length-request';
import type { PresetId } from '../src/scenario/presets';
import type { Problem } from '../src/scenario/problem';
import type { OtherMarket, Scenario } from '../src/scenario/scenario';

/**
 * What computes, in a worker or beside the page. It does one thing when asked, so that whoever asks stays in charge; several engines
 * can share a run, because a block is the same whoever evaluates it and finds its place whenever it is collected.
 */
export interface Engine {
  /** Makes a run ready and forgets any other. Problems instead of a run where the scenario breaks a rule. */
  begin(scenario: Scenario): readonly Problem[];
  /** Evaluates draws `first` … `first + count − 1` of the run, at most 256, in any order and split. */
  block(first: number, count: number): BlockColumns;
  /** Takes in a block of the run, evaluated by this engine or another. */
  collect(block: BlockColumns): void;
  /** The summary of the first so many draws; throws unless all of them have been collected. */
  summary(draws: number): Summary;
  /** What is wrong with a formula text in a preset's dispute when 2% of revenue is worth so much, USD a year; null if nothing is. */
  checkFormula(text: string, revenueShareValue: number, preset: PresetId): FormulaProblem | null;
  /** What is wrong with a formula in place of a market’s clause in a lawful scenario; null if nothing is. */
  checkMarketFormula(text: string, market: OtherMarket, scenario: Scenario): FormulaProblem | null;
  /** What such a formula pays against the clause, once nothing is wrong with it; null for the clause itself. */
  marketPay(text: string | null, market: OtherMarket, scenario: Scenario): MarketPay;
  /** The forecast of a length from a sample, or what keeps it from being made. */
  forecast(request: LengthRequest): ForecastReport | readonly Problem[];
  /** How such forecasts came out for the disputes of the sample. */
  forecastRecord(request: LengthRequest, mode: RecordMode): RecordReport | readonly Problem[];
  /** A past dispute as it was forecast on some of its days. */
  forecastPath(request: LengthRequest, dispute: string, days: readonly number[]): PathReport | readonly Problem[];
  /** A formula text as a tree, and what it pays for each of some credits, line by line. */
  readFormula(text: string, credits: readonly Credit[]): FormulaReading;
  /** The words of the residual language, with their meanings. */
  formulaWords(): FormulaWords;
}

/** Every name a formula may mention and every function it may call. */
export interface FormulaWords {
  readonly names: readonly FormulaName[];
  readonly functions: readonly FormulaFunction[];
}

/** An engine whose answers may take time, as a worker's do. */
export type RemoteEngine = { readonly [K in keyof Engine]: (...args: Parameters<Engine[K]>) => Promise<ReturnType<Engine[K]>> };

/** The memory of a block: handed from thread to thread instead of copied. */
export const buffersOf = ({ quantities, path }: BlockColumns): ArrayBufferLike[] =>
  [path, ...Object.values(quantities)].map(({ buffer }) => buffer);

/** What a run tells while it goes on. */
export interface Progress {
  /** Draws evaluated, counted from the first without a gap. */
  readonly done: number;
  readonly draws: number;
  /** A picture, when there is a new one: of the first 256 or 2,048 draws, or of all. */
  readonly summary?: Summary;
  /** What went wrong without stopping the run, in one sentence. */
  readonly notice?: string;
}

export interface RunOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * The door to the simulation, the same with and without workers. One run goes on at a time: a newer request cancels it, and of
 * several waiting only the latest is run; the others reject with an `AbortError`. A failure of the machine rejects the run; the next
 * request finds sound engines.
 */
export interface Runner {
  run(scenario: Scenario, options?: RunOptions): Promise<Summary>;
  checkFormula: RemoteEngine['checkFormula'];
  checkMarketFormula: RemoteEngine['checkMarketFormula'];
  marketPay: RemoteEngine['marketPay'];
  forecast: RemoteEngine['forecast'];
  forecastRecord: RemoteEngine['forecastRecord'];
  forecastPath: RemoteEngine['forecastPath'];
  readFormula: RemoteEngine['readFormula'];
  formulaWords: RemoteEngine['formulaWords'];
  /** Runs begun so far, for tests and the status line. */
  readonly begun: number;
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
