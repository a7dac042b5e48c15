import type { Dot } from './dots';

/** One row of a dotplot: sorted positions in px along the axis, and how many dots never come to stand on it. */
export interface DotRow {
  readonly positions: readonly number[];
  readonly never: number;
}

/** The room that rows of dots have, in px. */
export interface DotRoom {
  /** Where the first column begins. */
  readonly from: number;
  /** How high a row may rise. */
  readonly height: number;
  /** Diameter of the largest dot; also the widest bin. */
  readonly largest: number;
  /** Width of the place for the dots that never come. */
  readonly aside: number;
}

/**
 * Stacks sorted positions (px) as circles of one given size, in the order given. Small circles stand side by side in their bin, so
 * that a bin stays about as wide as the largest circle: many equal positions make a block instead of a needle of specks.
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
    // The last row of a bin stands in the middle of it.
    const inRow = Math.min(across, (filled.get(column) ?? 0) - row * across);
    return { x: from + column * bin + bin / 2 + ((nth % across) - (inRow - 1) / 2) * size, y: (row + 0.5) * size };
  });
}

/** A block of `count` circles that stands on the axis around `middle`, as wide as the height allowed asks for. */
export function block(count: number, middle: number, size: number, height: number): Dot[] {
  const across = blockColumns(count, size, height);
  return Array.from({ length: count }, (_, i) => ({
    x: middle + ((i % across) - (across - 1) / 2) * size,
    y: (Math.floor(i / across) + 0.5) * size,
  }));
}

const blockColumns = (count: number, size: number, height: number): number =>
  Math.max(1, Math.ceil(count / Math.max(1, Math.floor(height / size + 1e-9))));

/** The largest diameter at which every row stays within its room, the same for all so that areas compare. */
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

/** What is not null of dots in ascending order, with null (never) at the end. */
export const reached = (dots: readonly (number | null)[]): number[] => dots.filter((dot) => dot !== null);

/** The value that half of the dots do not pass; null where half of them never come, or where there are none. */
export function middle(dots: readonly (number | null)[]): number | null {
  const [low, high] = [dots[Math.floor((dots.length - 1) / 2)] ?? null, dots[Math.ceil((dots.length - 1) / 2)] ?? null];
  return low === null || high === null ? null : (low + high) / 2;
}

/** The one value of all dots; null where they differ, where one never comes, or where there are none. */
export function only(dots: readonly (number | null)[]): number | null {
  const [first = null] = dots;
  return dots.every((dot) => dot === first) ? first : null;
}

/** What one dot stands for: "one dot: a 2 in 100 chance". */
export const dotWords = (count: number): string => `one dot: a ${Math.round(100 / Math.max(1, count))} in 100 chance`;
