import { PARAMETERS } from '../scenario/parameters';

/** Numbers of the random streams that are not one parameter's own spread: lengths, gap shares by term and what they have in common. */
const JOINT: Readonly<Record<string, number>> = {
  share: 2,
  streamingShare: 3,
  length: 4,
  replicaShare: 6,
  otherLength: 9,
  wageShare: 11,
  concession: 37,
  contributionShare: 38,
};

/**
 * Every source of chance by name, with its stream's number. The number stands beside the name, here or in the table of parameters, so that
 * the order of a table moves no result. Streams 0 to 31 are low-discrepancy; they belong to what explained most of the variance of both
 * net results and their parts, over the presets, when the numbers were given. A number is never given twice.
 */
export const STREAMS: ReadonlyMap<string, number> = new Map([
  ...Object.entries(JOINT),
  ...PARAMETERS.flatMap(({ key, stream }): [string, number][] => (stream === undefined ? [] : [[key, stream]])),
]);

/** How many streams a design needs. */
export const STREAM_COUNT = Math.max(...STREAMS.values()) + 1;

/** The stream's number; a name without one is a bug. */
export function streamOf(name: string): number {
  const stream = STREAMS.get(name);
  if (stream === undefined) throw new Error(`unknown stream: ${name}`);
  return stream;
}
