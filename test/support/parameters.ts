import type { Parameter } from '../../src/scenario/parameter';
import { parameterIn, parametersOf } from '../../src/scenario/parameters';

/** The table of the actors’ dispute, for tests that hold for any. */
export const PARAMETERS = parametersOf('sag-aftra-2023');

/**
 * A parameter of the actors’ dispute.
 *
 * @throws Error if it has none of that name
 */
export function parameterOf(key: string): Parameter {
  const parameter = parameterIn('sag-aftra-2023', key);
  if (!parameter) throw new Error(`the actors’ dispute has no ${key}`);
  return parameter;
}
