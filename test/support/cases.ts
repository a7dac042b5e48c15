/** How many times as many cases as usual: `TEST_RUNS`, 1 where it is not set. */
const TIMES = Number(process.env['TEST_RUNS'] ?? 1);
if (!(TIMES > 0)) throw new Error(`TEST_RUNS must be a positive number; it is ${process.env['TEST_RUNS']}`);

/**
 * How many cases a property is tried on.
 *
 * @param usual the few that a run of the tests can afford; `TEST_RUNS` multiplies it, as in `TEST_RUNS=20 npm test`
 * @returns a whole number, at least 1
 */
export const cases = (usual: number): number => Math.max(1, Math.round(usual * TIMES));
