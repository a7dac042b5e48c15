import { all, create, type MathJsInstance } from 'mathjs/number';

/** mathjs as the reference: its own evaluation, with the functions that are ours written out once more. */
const math = create(all!) as MathJsInstance & {
  min: (...values: number[]) => number;
  max: (...values: number[]) => number;
  floor: (x: number) => number;
  smaller: (x: number, y: number) => boolean;
  largerEq: (x: number, y: number) => boolean;
};
math.import(
  {
    clip: (x: number, low: number, high: number) => math.min(math.max(x, low), high),
    step: (x: number, at: number) => math.largerEq(x, at),
    schedule: (n: number, ...entries: number[]) => {
      if (Number.isNaN(Number(n))) return NaN;
      const place = math.floor(Number(n));
      return place < 1 ? 0 : entries[Math.min(place, entries.length) - 1];
    },
    lookup: (x: number, ...entries: number[]) => {
      if (Number.isNaN(Number(x))) return NaN;
      for (let k = 0; k + 1 < entries.length; k += 2) if (math.smaller(Number(x), entries[k]!)) return entries[k + 1];
      return entries.at(-1);
    },
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
