import { PARAMETERS, type ParameterKey } from '../scenario/parameters';

/** Numbers of the random streams that are not one parameter's own spread: lengths, gap shares by term and what they have in common. */
const JOINT = {
  share: 2,
  streamingShare: 3,
  length: 4,
  replicaShare: 6,
  otherLength: 9,
  wageShare: 11,
  concession: 37,
  contributionShare: 38,
} as const;

/** A source of chance: a parameter with a spread of its own, or one of the joint ones. */
export type StreamId = keyof typeof JOINT | ParameterKey;

/**
 * Every source of chance by name, with its stream's number. The number stands beside the name, here or in the table of parameters, so that
 * the order of a table moves no result. Streams 0 to 31 are low-discrepancy; they belong to what explained most of the variance of both
 * net results and their parts, over the presets, when the numbers were given. A number is never given twice.
 */
export const STREAMS: ReadonlyMap<StreamId, number> = new Map<StreamId, number>([
  ...(Object.entries(JOINT) as [keyof typeof JOINT, number][]),
  ...PARAMETERS.flatMap(({ key, stream }): [ParameterKey, number][] => (stream === undefined ? [] : [[key, stream]])),
]);

/** How many streams a design needs. */
export const STREAM_COUNT = Math.max(...STREAMS.values()) + 1;

/** The stream's number; a name without one is a bug. */
export function streamOf(name: StreamId): number {
  const stream = STREAMS.get(name);
  if (stream === undefined) throw new Error(`unknown stream: ${name}`);
  return stream;
}
