import type { PresetId } from '../cases/cases';
import type { Problem } from './problem';
import { parameterIn, parametersOf } from './parameters';
import type { Scenario } from './scenario';

/** Smallest ratio of the 90th percentile to the median; a smaller one would mean that the day is known. */
const LEAST_P90 = 1.05;

/** Smallest and largest number of draws. */
export const DRAWS_BOUNDS = [64, 1_048_576] as const;
/** Smallest and largest seed. */
export const SEED_BOUNDS = [0, 4_294_967_295] as const;

/** Every broken rule of the parameter table in a scenario. Formulas are checked by the model. */
export function checkScenario(scenario: Scenario): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { key } of parametersOf(scenario.preset)) {
    const problem = checkValue(scenario.preset, key, scenario.values[key]);
    if (problem) problems.push(problem);
  }
  const { judgedMedian, judgedP90 } = scenario.values;
  if (problems.length === 0 && !(judgedP90 >= LEAST_P90 * judgedMedian))
    problems.push({
      path: 'judgedP90',
      message: `judgedP90 must be longer than judgedMedian, at least ${LEAST_P90} × ${grouped(judgedMedian)} days; it is ${grouped(judgedP90)}.`,
    });
  for (const [path, name] of Object.entries(scenario.names ?? {})) {
    const problem = checkName(path, name as string);
    if (problem) problems.push(problem);
  }
  const seed = checkSeed(scenario.seed);
  const draws = checkDraws(scenario.draws);
  return [...problems, ...(seed ? [seed] : []), ...(draws ? [draws] : [])];
}

/**
 * Problem with one value of a preset, or null.
 *
 * @param stood wording of the value found, if it is a word and not the number itself
 */
export function checkValue(preset: PresetId, key: string, value: unknown, stood?: string): Problem | null {
  const parameter = parameterIn(preset, key);
  if (!parameter) return { path: key, message: `${key} is not a parameter; --parameters lists them.` };
  if (typeof value !== 'number' || !Number.isFinite(value))
    return { path: key, message: `${key} must be a number; it is ${stood ?? saidValue(value)}.` };
  const [low, high] = parameter.bounds;
  if (value < low || value > high)
    return {
      path: key,
      message: `${key} must be from ${grouped(low)} to ${grouped(high)} (${parameter.unit}); it is ${stood ?? saidValue(value)}.`,
    };
  if (parameter.whole && !Number.isInteger(value))
    return { path: key, message: `${key} must be a whole number of ${parameter.unit}; it is ${stood ?? saidValue(value)}.` };
  if (parameter.options && !Number.isInteger(value))
    return { path: key, message: `${key} must be one of ${parameter.options.join(', ')}; it is ${stood ?? saidValue(value)}.` };
  return null;
}

/** Longest name of a party, in characters. */
export const LONGEST_NAME = 60;

/** Problem with the name of a party, or null. An empty name is none. */
export function checkName(path: string, name: string): Problem | null {
  if (name.length > LONGEST_NAME)
    return { path, message: `${path} must be a name of at most ${LONGEST_NAME} characters; it has ${grouped(name.length)}.` };
  const [hidden] = HIDDEN.exec(name) ?? [];
  if (hidden !== undefined) {
    const code = hidden.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    return { path, message: `${path} must be a name without line breaks and marks that do not show; it has U+${code}.` };
  }
  return null;
}

/** Line breaks, control characters and marks that turn the direction of what follows. */
const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Problem with a seed, or null; `stood` as in `checkValue`. */
export function checkSeed(seed: unknown, stood?: string): Problem | null {
  const [low, high] = SEED_BOUNDS;
  if (typeof seed === 'number' && Number.isInteger(seed) && seed >= low && seed <= high) return null;
  return {
    path: 'seed',
    message: `seed must be a whole number from ${grouped(low)} to ${grouped(high)}; it is ${stood ?? saidValue(seed)}.`,
  };
}

/** Problem with a number of draws, or null; `stood` as in `checkValue`. */
export function checkDraws(draws: unknown, stood?: string): Problem | null {
  const [low, high] = DRAWS_BOUNDS;
  if (typeof draws === 'number' && Number.isInteger(draws) && draws % 8 === 0 && draws >= low && draws <= high) return null;
  return {
    path: 'draws',
    message: `draws must be a multiple of 8 from ${grouped(low)} to ${grouped(high)}; it is ${stood ?? saidValue(draws)}.`,
  };
}

/** A number as messages print it: thousands grouped, every decimal kept, "1,234.5". Very large and very small sizes have an exponent. */
export function grouped(x: number): string {
  const size = Math.abs(x);
  return size >= 1e15 || (size < 1e-6 && size > 0) ? String(x) : x.toLocaleString('en-US', { maximumFractionDigits: 20 });
}

const saidValue = (value: unknown): string => (Number.isFinite(value) ? grouped(value as number) : String(value));
