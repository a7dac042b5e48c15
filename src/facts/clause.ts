import type { Craft } from './credits';
import type { SourceId } from './sources';

/** Where a payment comes from: what is done with the work. `session` is pay for the work itself, which other clauses build on. */
export type Market =
  | 'network'
  | 'syndication'
  | 'foreign'
  | 'basic-cable'
  | 'pay-tv'
  | 'free-tv'
  | 'home-video'
  | 'download'
  | 'rental'
  | 'avod'
  | 'hbsvod'
  | 'bonus'
  | 'revenue-share'
  | 'network-code'
  | 'session';

/**
 * How sure a clause is. The amounts in it may be less sure, see `range`. `contract`: read in the text of the contract. `published`: printed
 * by a party or a newspaper. `derived`: follows by arithmetic from what was printed. `inferred`: one step is our reading. `memory`: from
 * memory alone. `dispute`: the reading of one side, named by `reading`.
 */
export type ClauseStanding = 'contract' | 'published' | 'derived' | 'inferred' | 'memory' | 'dispute';

/** A clause that pays performers, writers or directors for work or for its use, as a formula of the residual language. */
export interface ClauseRecord {
  /** The same as the name of the file. */
  readonly id: string;
  /** Whose clause it is. */
  readonly craft: Craft | 'directors';
  readonly market: Market;
  /** The formula, in the language of src/formula. */
  readonly text: string;
  /** Where something is unsure: the formula that pays least and the one that pays most. `text` lies between them. */
  readonly range?: readonly [low: string, high: string];
  /** Section, sideletter or item of the contract; where no contract was read, what was read instead. */
  readonly clause: string;
  /** First day in force, ISO; of a demand, the day after the contract it was to follow. */
  readonly from: string;
  /** Last day in force, ISO; null where no end was read. */
  readonly until: string | null;
  /** What has to fall on those days: the filming, the release, the licence, the showing, or the day of work. */
  readonly appliesTo: 'photography' | 'releases' | 'licences' | 'exhibition' | 'work';
  /** What one evaluation pays. */
  readonly unit: string;
  readonly source: SourceId;
  readonly standing: ClauseStanding;
  /** Whose reading it is, where the standing is `dispute`. */
  readonly reading?: 'union' | 'employers';
  /** Asked for and never agreed. */
  readonly demanded?: true;
}

/** A clause in words for the reader. */
export interface ClauseWords {
  readonly title: string;
  /** What it pays, in a sentence or two. */
  readonly about: string;
  /** What is unsure about it; given exactly where the clause has a `range`. */
  readonly unsure?: string;
}

/** Attributes of one credit, by the names of the residual language; those not given count as 0. */
export type ExampleCredit = Readonly<Record<string, number>>;

/** What a clause pays for some credits together. */
export interface ExampleAnswer {
  readonly credits: readonly ExampleCredit[];
  /** The printed amount, USD; where the example speaks in percent of the minimum, that minimum is $100. */
  readonly printed: number;
  /** What the clause gives, to the cent, where that differs from the printed amount. */
  readonly computed?: number;
}

/** A computation that a contract, a party or a newspaper printed, to hold the clause against. */
export interface WorkedExample {
  readonly id: string;
  /**
   * `published`: inputs and answer were printed. `fitted`: an input was solved from the answer, so the example tests no clause and only
   * guards the formula against change. `inferred`: some inputs are our reading, or the rule was read and nobody printed an amount, so that
   * the arithmetic is ours and `printed` repeats it.
   */
  readonly grade: 'published' | 'fitted' | 'inferred';
  readonly source: SourceId;
  /** A formula in place of the clause’s, where the example adds a step of its own. */
  readonly text?: string;
  /** The printed amount as a multiple of what the formula pays; 1 where missing. */
  readonly times?: number;
  /** What the printed amount is rounded to: the cent or the dollar. */
  readonly to: 0.01 | 1;
  readonly answers: readonly ExampleAnswer[];
}

/**
 * What a file of `clauses/` exports. Three exports and not one, so that the simulation, which imports `clause` of a few files, carries
 * neither words nor examples.
 */
export interface ClauseFile {
  readonly clause: ClauseRecord;
  readonly words: ClauseWords;
  readonly examples?: readonly WorkedExample[];
}
