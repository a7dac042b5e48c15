/** The rise that yearly steps make together, all in percent: `compound([5, 4, 3.5])` is 13.0. */
export const compound = (steps: readonly number[]): number => 100 * (steps.reduce((level, step) => level * (1 + step / 100), 1) - 1);
