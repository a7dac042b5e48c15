import { all, create, type MathJsInstance } from 'mathjs/number';

/** mathjs as the reference: its own evaluation, with the two functions that are ours written out once more. */
const math = create(all!) as MathJsInstance & { min: (...values: number[]) => number; max: (...values: number[]) => number };
math.import(
  {
    clip: (x: number, low: number, high: number) => math.min(math.max(x, low), high),
    pow: (base: number, exponent: number) =>
      Array.from({ length: exponent }, () => Number(base)).reduce((product, factor) => product * factor, 1),
  },
  { override: true },
);

/** What mathjs makes of a text, booleans as 1 and 0. */
export function reference(text: string): (values: Record<string, number>) => number {
  const code = math.compile(text);
  return (values) => Number(code.evaluate({ ...values }));
}
