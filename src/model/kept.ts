/** A pure function that keeps its latest results. */
export interface Kept<Args extends readonly unknown[], Result> {
  (...args: Args): Result;
  /** How often it has computed a result. */
  readonly computed: number;
}

/**
 * A pure function that keeps its results by what they depend on: asked the same again, it returns the same object. The result that was used
 * least recently goes first.
 *
 * @param most results that are kept, 3 or more, because every question is asked for three cases: as set, and on each side's numbers.
 * @param keyOf the whole of what a result depends on, as a text.
 */
export function kept<Args extends readonly unknown[], Result>(
  most: number,
  keyOf: (...args: Args) => string,
  compute: (...args: Args) => Result,
): Kept<Args, Result> {
  const results = new Map<string, Result>();
  let computed = 0;
  const ask = (...args: Args): Result => {
    const key = keyOf(...args);
    const known = results.has(key);
    const result = known ? results.get(key)! : compute(...args);
    if (!known) computed++;
    results.delete(key);
    results.set(key, result);
    if (results.size > most) results.delete(results.keys().next().value!);
    return result;
  };
  return Object.defineProperty(ask, 'computed', { get: () => computed }) as Kept<Args, Result>;
}
