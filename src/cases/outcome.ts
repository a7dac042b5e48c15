import type { SourceId } from '../facts/sources';

/**
 * A number published about the strike or its end that the model can be held against. `fitted`: an input is set on it, so that the model
 * reproduces it. `test`: nothing in the model uses it.
 */
export interface Outcome {
  readonly id: string;
  readonly what: string;
  /** Published value, or its range. */
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly asOf: string;
  readonly use: 'fitted' | 'test';
  readonly source: SourceId;
  readonly note?: string;
  /** Earnings of a year that it is held against: which row of the model, and whether the number was printed first or restated later. */
  readonly earnings?: { readonly year: number; readonly what: string; readonly print: 'first' | 'restated' };
}
