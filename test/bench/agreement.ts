import type { Records } from './records';

/** Where two results of the same work lie furthest apart. */
export interface Disagreement {
  /** Column and place. */
  readonly where: string;
  /** Difference by the larger of the two values; Infinity where only one of them is a finite number. */
  readonly relative: number;
}

/** The largest difference between two results, draw by draw and column by column. A column that one of them lacks is a bug here. */
export function disagreement(one: Records, other: Records): Disagreement {
  const names = Object.keys(one);
  if (names.sort().join() !== Object.keys(other).sort().join()) throw new Error(`different columns: ${names} and ${Object.keys(other)}`);
  let worst: Disagreement = { where: 'nowhere', relative: 0 };
  for (const name of names) {
    const [a, b] = [one[name], other[name]];
    if (a.length !== b.length) throw new Error(`different numbers of values in ${name}: ${a.length} and ${b.length}`);
    a.forEach((value, place) => {
      const relative = difference(value, b[place]);
      if (relative > worst.relative) worst = { where: `${name}[${place}]`, relative };
    });
  }
  return worst;
}

function difference(a: number, b: number): number {
  if (a === b) return 0;
  if (!Number.isFinite(a) || !Number.isFinite(b)) return Infinity;
  return Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
}
