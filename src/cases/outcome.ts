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
}
