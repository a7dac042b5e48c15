import { performance } from 'node:perf_hooks';

/** One side of a comparison: does its work once and says how long it took, in milliseconds. */
export type Contestant = () => number | Promise<number>;

/** A contestant whose work is done here. */
export const timed =
  (work: () => void): Contestant =>
  () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };

/** The same in CPU time of this process: what others do on the machine does not count. */
export const cpuTimed =
  (work: () => void): (() => number) =>
  () => {
    const { user, system } = process.cpuUsage();
    work();
    const spent = process.cpuUsage();
    return (spent.user - user + spent.system - system) / 1000;
  };

/**
 * The fastest of so many rounds of each contestant, milliseconds. Rounds are interleaved, so that whatever else the machine does meets all
 * alike; the minimum is what is left when it does nothing else.
 */
export async function fastest<Name extends string>(
  contestants: Readonly<Record<Name, Contestant>>,
  rounds: number,
): Promise<Record<Name, number>> {
  const names = Object.keys(contestants) as Name[];
  const best = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<Name, number>;
  for (let round = 0; round < rounds; round++) for (const name of names) best[name] = Math.min(best[name], await contestants[name]());
  return best;
}
