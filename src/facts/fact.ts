/**
 * How a number stands. `fact`: sourced. `assumption`: nobody has published it, so it is ours, and says so.
 * `dispute`: the parties differ; both readings are given.
 */
export type FactStanding = 'fact' | 'derived' | 'dispute' | 'assumption';

/** One known number, or a short row of numbers that belong together. Sources are in sources.ts, by `source`. */
export interface Fact {
  readonly value: number | readonly number[];
  readonly unit: string;
  /** The day, month or period the number belongs to. */
  readonly asOf: string;
  readonly standing: FactStanding;
  /** Key into SOURCES. */
  readonly source: string;
}
