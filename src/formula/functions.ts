/** A function that a formula may call. */
export type FunctionName = 'min' | 'max' | 'clip' | 'floor' | 'round' | 'abs' | 'step' | 'schedule' | 'lookup';

/** How to call a function: least and most values, an example, and what it gives. */
export interface FormulaFunction {
  readonly name: FunctionName;
  readonly least: number;
  readonly most: number;
  readonly example: string;
  readonly meaning: string;
}

/** Every function of the language, by name. Nothing else can be called. */
export const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map(
  (
    [
      { name: 'min', least: 2, most: Infinity, example: 'min(a, b)', meaning: 'the smallest of the values' },
      { name: 'max', least: 2, most: Infinity, example: 'max(a, b)', meaning: 'the largest of the values' },
      { name: 'clip', least: 3, most: 3, example: 'clip(x, low, high)', meaning: 'x, but at least low and at most high' },
      { name: 'floor', least: 1, most: 1, example: 'floor(x)', meaning: 'x rounded down to a whole number' },
      { name: 'round', least: 1, most: 1, example: 'round(x)', meaning: 'x rounded to the nearest whole number, halves away from zero' },
      { name: 'abs', least: 1, most: 1, example: 'abs(x)', meaning: 'x without its sign' },
      { name: 'step', least: 2, most: 2, example: 'step(x, at)', meaning: '1 where x reaches the second value, 0 below it' },
      {
        name: 'schedule',
        least: 2,
        most: Infinity,
        example: 'schedule(n, first, second)',
        meaning: 'the n-th entry, the last one for every later n, 0 before the first',
      },
      {
        name: 'lookup',
        least: 4,
        most: Infinity,
        example: 'lookup(x, limit, value, otherwise)',
        meaning: 'the value of the first limit that x is below, else the last; limits rise',
      },
    ] satisfies FormulaFunction[]
  ).map((entry) => [entry.name, entry]),
);
