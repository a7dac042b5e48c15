/** Memoized pure function. */
export interface Kept<Args extends readonly unknown[], Result> {
  (...args: Args): Result;
  /** Number of results computed rather than taken from memory. */
  readonly computed: number;
}

/**
 * Memoizes a pure function under a text key; the same key returns the same object. The least recently used result is dropped first.
 *
 * @param most results kept, at least 3, because every question is asked for three cases: as set, and on each side's numbers
 * @param keyOf everything the result depends on, as text
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
