/** One amount of a chart, with the amounts of the lowest and highest reading where it is unsure. */
export interface Amount {
  readonly id: string;
  readonly label: string;
  /** USD. */
  readonly amount: number;
  readonly range: readonly [low: number, high: number] | null;
  /** Whether it is the reader’s choice, which is highlighted. */
  readonly chosen: boolean;
}

/** Whose demand or offer it is; null for terms that were agreed. */
export type AmountSide = 'union' | 'employers' | null;

/** All amounts and readings of a chart, USD: what its scale has to contain. */
export const extremes = (amounts: readonly Amount[]): number[] => amounts.flatMap(({ amount, range }) => [amount, ...(range ?? [])]);

/** Whether readings differ enough to be drawn: by a cent and by a pixel. */
export const differs = (range: Amount['range'], pixels: (amount: number) => number): range is readonly [number, number] =>
  range !== null && Math.abs(range[1] - range[0]) >= 0.01 && Math.abs(pixels(range[1]) - pixels(range[0])) >= 1;
