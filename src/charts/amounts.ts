/** One amount of a chart, with the readings that pay least and most where it is unsure. */
export interface Amount {
  readonly id: string;
  readonly label: string;
  /** USD. */
  readonly amount: number;
  readonly range: readonly [low: number, high: number] | null;
  /** Whether it is the one asked about. */
  readonly chosen: boolean;
}

/** Whose it is, where it was asked for and never agreed. */
export type AmountSide = 'union' | 'employers' | null;

/** The ends of a chart’s amounts and readings. */
export const extremes = (amounts: readonly Amount[]): number[] => amounts.flatMap(({ amount, range }) => [amount, ...(range ?? [])]);

/** Whether readings differ by enough to be drawn: a cent, and a pixel. */
export const differs = (range: Amount['range'], pixels: (amount: number) => number): range is readonly [number, number] =>
  range !== null && Math.abs(range[1] - range[0]) >= 0.01 && Math.abs(pixels(range[1]) - pixels(range[0])) >= 1;
