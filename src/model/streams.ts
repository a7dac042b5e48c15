import { PARAMETERS } from '../scenario/parameters';

/** Random numbers that are not one parameter's own. */
const JOINT = ['length', 'otherLength', 'share', 'wageShare', 'streamingShare', 'concession', 'contributionShare', 'replicaShare'] as const;

/** Spread parameters that move the headlines most come first: the first 32 streams are low-discrepancy. */
const LEADING = [
  'stopCost', 'contraction', 'makeUp', 'restartWeeks', 'stopFilm', 'otherStopFilm', 'otherStopTv', 'otherRestartWeeks', 'televisionShare',
  'residualsScaleLinked', 'residualsAll', 'residualsStreaming', 'overscaleRatio', 'growthAfter', 'contributionRate', 'residualCosting',
  'topServiceShare', 'ceilingGain', 'deferrableCash', 'makeUpOverscale', 'paySpread', 'noPayShare', 'thresholdShare', 'residualLag',
]; // prettier-ignore

const SPREAD = PARAMETERS.filter((parameter) => parameter.spread).map((parameter) => parameter.key);

/** Every source of chance in one fixed order; the place in the list is the stream's number. */
export const STREAMS: readonly string[] = [...JOINT, ...LEADING, ...SPREAD.filter((key) => !LEADING.includes(key))];

const NUMBER: ReadonlyMap<string, number> = new Map(STREAMS.map((name, stream) => [name, stream]));

/** The stream's number; a name that is not in the list is a bug. */
export function streamOf(name: string): number {
  const stream = NUMBER.get(name);
  if (stream === undefined) throw new Error(`unknown stream: ${name}`);
  return stream;
}
