import type { TermWorld } from '../cases/case';
import { INPUTS, type InputKey } from '../scenario/inputs';
import { TERM_STREAMS, type ValuedKind } from '../scenario/term-rows';

/**
 * Stream numbers of the sources of chance that are not one parameter's own spread: both lengths, the gap share of each term and the factor
 * they have in common, the effect of length on wages.
 */
const JOINT = {
  share: 2,
  streamingShare: 3,
  length: 4,
  keptShare: 6,
  otherLength: 9,
  wageShare: 11,
  concession: 37,
  contributionShare: 38,
} as const;

/** A source of chance: an input or a kind of term with a range of its own, or one of the joint sources. */
export type StreamId = keyof typeof JOINT | InputKey | `${ValuedKind}.${TermWorld}`;

/**
 * Stream number of every source of chance. Numbers are written next to the names, here or in the tables of inputs and terms, so reordering a table
 * changes no result. Streams 0 to 31 are low-discrepancy and belong to the inputs that explained most of the variance of both net results
 * and their parts, over the presets, when the numbers were assigned. A number is never reused.
 */
export const STREAMS: ReadonlyMap<StreamId, number> = new Map<StreamId, number>([
  ...(Object.entries(JOINT) as [keyof typeof JOINT, number][]),
  ...INPUTS.flatMap(({ key, stream }): [InputKey, number][] => (stream === undefined ? [] : [[key, stream]])),
  ...TERM_STREAMS,
]);

/**
 * Streams that use the low-discrepancy dimension of another: of an input that is gone (1 and 31), or that no dispute has beside it (8, a
 * share of lost work that comes back).
 */
export const TAKEN_OVER: ReadonlyMap<number, number> = new Map([
  [51, 8],
  [55, 31],
  [56, 1],
]);

/** Number of streams that a random design needs. */
export const STREAM_COUNT = Math.max(...STREAMS.values()) + 1;

/**
 * Stream number of a source of chance.
 *
 * @throws Error for a name without a stream
 */
export function streamOf(name: StreamId): number {
  const stream = STREAMS.get(name);
  if (stream === undefined) throw new Error(`unknown stream: ${name}`);
  return stream;
}
