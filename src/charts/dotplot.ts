import type { Dot } from './dots';

/** One row of a dotplot: ascending positions along the axis, px, and the number of dots without a position. */
export interface DotRow {
  readonly positions: readonly number[];
  readonly never: number;
}

/** Space for rows of dots, px. */
export interface DotRoom {
  /** Start of the first column. */
  readonly from: number;
  /** Greatest height of a row. */
  readonly height: number;
  /** Diameter of the largest dot; also the widest bin. */
  readonly largest: number;
  /** Width of the place for dots without a position. */
  readonly aside: number;
}

/**
 * Stacks ascending positions (px) as circles of one size, in the order given. Small circles stand side by side within a bin about as wide
 * as the largest circle, so that many equal positions make a block, not a thin column.
 */
export function pile(positions: readonly number[], from: number, size: number, widest: number): Dot[] {
  const across = Math.max(1, Math.floor(widest / size + 1e-9));
  const bin = across * size;
  const columns = positions.map((position) => Math.max(0, Math.floor((position - from) / bin)));
  const filled = new Map<number, number>();
  for (const column of columns) filled.set(column, (filled.get(column) ?? 0) + 1);
  const placed = new Map<number, number>();
  return columns.map((column) => {
    const nth = placed.get(column) ?? 0;
    placed.set(column, nth + 1);
    const row = Math.floor(nth / across);
    // The last row of a bin is centered.
    const inRow = Math.min(across, (filled.get(column) ?? 0) - row * across);
    return { x: from + column * bin + bin / 2 + ((nth % across) - (inRow - 1) / 2) * size, y: (row + 0.5) * size };
  });
}

/** A block of `count` circles on the axis, centered on `middle`, as wide as the greatest height requires. */
export function block(count: number, middle: number, size: number, height: number): Dot[] {
  const across = blockColumns(count, size, height);
  return Array.from({ length: count }, (_, i) => ({
    x: middle + ((i % across) - (across - 1) / 2) * size,
    y: (Math.floor(i / across) + 0.5) * size,
  }));
}

const blockColumns = (count: number, size: number, height: number): number =>
  Math.max(1, Math.ceil(count / Math.max(1, Math.floor(height / size + 1e-9))));

/** The largest diameter, px, at which every row fits; the same for all rows, so that areas compare. */
export function dotSize(rows: readonly DotRow[], { from, height, largest, aside }: DotRoom): number {
  for (let size = largest; size > 1; size -= 0.25) {
    const fits = rows.every(
      ({ positions, never }) =>
        pile(positions, from, size, largest).every(({ y }) => y + size / 2 <= height + 1e-9) &&
        (never === 0 || blockColumns(never, size, height) * size <= aside),
    );
    if (fits) return size;
  }
  return 1;
}

/** The dots that are not null (never). */
export const reached = (dots: readonly (number | null)[]): number[] => dots.filter((dot) => dot !== null);

/** Median of ascending dots with null (never) at the end; null where that is never, or where there are no dots. */
export function middle(dots: readonly (number | null)[]): number | null {
  const [low, high] = [dots[Math.floor((dots.length - 1) / 2)] ?? null, dots[Math.ceil((dots.length - 1) / 2)] ?? null];
  return low === null || high === null ? null : (low + high) / 2;
}

/** The value that all dots share; null where they differ, where one is null, or where there are no dots. */
export function only(dots: readonly (number | null)[]): number | null {
  const [first = null] = dots;
  return dots.every((dot) => dot === first) ? first : null;
}

/** What one dot stands for: "one dot: a 2 in 100 chance". */
export const dotWords = (count: number): string => `one dot: a ${Math.round(100 / Math.max(1, count))} in 100 chance`;
