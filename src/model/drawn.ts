import type { InputKey } from '../scenario/inputs';
import type { Column } from './column';

/**
 * A column per input, in the engine's units: money in dollars, percentages as shares (0.07 for 7%); and one per value of the terms, in the
 * order of `termValues` of the question. `onset` is the number of days over which this strike takes hold of the work, 0 for members’ own. `dayCost` is what a day on which all work stops costs the employers for good, USD.
 */
export type Drawn = Readonly<Record<InputKey, Column>> & {
  readonly terms: readonly Column[];
  readonly dayCost: Column;
  readonly onset: Column;
};
