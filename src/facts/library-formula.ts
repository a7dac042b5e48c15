import type { Craft } from './member-segments';

/** Where a residual arises: what is done with the work. `session` is pay for the work itself, which other clauses count from. */
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
 * How sure a clause is; the amounts in it may be less so, which `unsure` tells. `contract`: read in the text of the contract. `published`:
 * printed by a party or a newspaper. `derived`: it follows by arithmetic from what was printed. `inferred`: a step of it is our reading.
 * `memory`: recollection alone. `dispute`: the reading of one side, which `reading` names.
 */
export type LibraryStanding = 'contract' | 'published' | 'derived' | 'inferred' | 'memory' | 'dispute';

/** What is unsure about a formula, and between which two readings the truth is thought to lie. */
export interface Unsure {
  /** Key into UNSURE_WORDS (src/words/unsure-words.ts). */
  readonly words: string;
  /** Two formulas: the reading that pays least and the one that pays most; the entry’s own text lies between them. */
  readonly range: readonly [low: string, high: string];
}

/** A clause that pays performers, writers or directors for work or for its use, as a formula of the residual language. */
export interface LibraryFormula {
  readonly id: string;
  /** Whose clause it is. */
  readonly craft: Craft | 'directors';
  readonly market: Market;
  /** In the language of src/formula. */
  readonly text: string;
  /** Where it stands: section, sideletter or item; in a few words what it is, where no text of a contract was read. */
  readonly clause: string;
  /** First day in force, ISO; of a demand, the day after the contract it was to follow. */
  readonly from: string;
  /** Last day in force, ISO; null where no end was read. */
  readonly until: string | null;
  /** What has to fall on those days: the filming, the release, the licence, the showing, or the day of work. */
  readonly appliesTo: 'photography' | 'releases' | 'licences' | 'exhibition' | 'work';
  /** What one evaluation pays. */
  readonly unit: string;
  /** Key into SOURCES. */
  readonly source: string;
  readonly standing: LibraryStanding;
  /** Whose reading it is, where the standing is `dispute`. */
  readonly reading?: 'union' | 'employers';
  /** Asked for and never agreed. */
  readonly demanded?: true;
  readonly unsure?: Unsure;
}

/** The lines of a formula as one text. */
export const lines = (...each: readonly string[]): string => each.join('\n');
