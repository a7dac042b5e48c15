import type { SourceId } from './sources';

/**
 * How a number stands. `fact`: published. `derived`: computed from published numbers. `dispute`: the parties differ, and both readings are
 * given. `assumption`: not published, so it is ours.
 */
export type FactStanding = 'fact' | 'derived' | 'dispute' | 'assumption';

/** One known number, or a short row of numbers that belong together, with all that is known about it. */
export interface Fact {
  readonly value: number | readonly number[];
  /** Unit of the value, or of each number of the row in turn. */
  readonly unit: string;
  /** 10th and 90th percentiles between which the model draws the value, in its unit; none if it is not drawn. */
  readonly range?: readonly [number, number];
  /** Scale on which the range is a normal distribution: the ratio (`log`), the odds of a share (`logit`), the difference (`plain`). */
  readonly scale?: 'log' | 'logit' | 'plain';
  /** Why the range is that wide, and whose numbers its ends are. */
  readonly rangeWhy?: string;
  readonly rangeSource?: SourceId;
  /** Both parties' numbers, in the unit of the value, whose they are and where they are from. */
  readonly readings?: { readonly union: number; readonly employers: number; readonly why?: string; readonly source?: SourceId };
  /** The day, month or period the number belongs to. */
  readonly asOf: string;
  readonly standing: FactStanding;
  readonly source: SourceId;
  /** What a reader has to know: how it was computed, where sources differ, why it is not drawn. */
  readonly note?: string;
}
