import type { SourceId } from './sources';

/**
 * How a number stands. `fact`: published. `derived`: computed from published numbers. `dispute`: the parties differ, and both readings are
 * given. `assumption`: not published, so it is ours.
 */
export type FactStanding = 'fact' | 'derived' | 'dispute' | 'assumption';

/** One known number, or a short row of numbers that belong together. */
export interface Fact {
  readonly value: number | readonly number[];
  /** Unit of the value, or of each number of the row in turn. */
  readonly unit: string;
  /** The day, month or period the number belongs to. */
  readonly asOf: string;
  readonly standing: FactStanding;
  readonly source: SourceId;
}
