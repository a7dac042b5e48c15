/** Center of one dot, px. */
export interface Dot {
  readonly x: number;
  /** Height above the axis. */
  readonly y: number;
}

/**
 * Stacks ascending positions (px) into columns of equal circles, as large as the tallest column allows.
 * Columns start at `from`, so that no dot lies left of it; positions beyond `to` share one column there.
 */
export function stack(
  positions: readonly number[],
  from: number,
  to: number,
  height: number,
  largest: number,
): { size: number; dots: Dot[] } {
  const smallest = height / Math.max(1, positions.length);
  for (let size = largest; ; size = Math.max(smallest, size - 0.25)) {
    const filled = new Map<number, number>();
    const dots = positions.map((position) => {
      const column = position > to ? Infinity : Math.floor((position - from) / size);
      const below = filled.get(column) ?? 0;
      filled.set(column, below + 1);
      return { x: column === Infinity ? to + size / 2 : from + (column + 0.5) * size, y: (below + 0.5) * size };
    });
    if (size <= smallest || Math.max(0, ...filled.values()) * size <= height) return { size, dots };
  }
}

/**
 * End of the axis of lengths, days. At most two lengths lie beyond it, and only where they would squeeze the others into
 * a corner; a past strike may extend the axis by 60%.
 */
export function axisEnd(dots: readonly number[], shown: readonly number[], past: readonly number[]): number {
  const longest = Math.max(1, dots.at(-1) ?? 0);
  const third = dots.at(-3) ?? longest;
  const forecast = Math.max(1, longest > 1.4 * third ? third * 1.1 : longest, ...shown);
  return Math.max(forecast, Math.min(forecast * 1.6, Math.max(0, ...past))) * 1.02;
}
