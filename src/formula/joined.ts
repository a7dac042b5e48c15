import { numberAt } from './number';
import type { NumberToken } from './token';

/**
 * Numbers side by side as the one number that was meant, or null if that is not clear: `1 000 000` → `1000000`, `1 million 500 thousand`
 * → `1.5 million`, `2 dollars 50 cents` → `$2.5`.
 */
export function joinedNumber(numbers: readonly NumberToken[]): string | null {
  const text = grouped(numbers) ?? summed(numbers);
  // What is proposed is read again, so that nothing is proposed that cannot be.
  const found = text === null ? null : numberAt(text, 0);
  return found && !found.fault && found.typed === text ? text : null;
}

/**
 * Thousands separated by spaces: one to three digits, then groups of three; decimals, a scale, a unit or a percent sign only at the end.
 */
function grouped(numbers: readonly NumberToken[]): string | null {
  const [first, ...rest] = numbers.map(({ typed }) => typed);
  if (!/^\$?[1-9]\d{0,2}$/.test(first!)) return null;
  const middle = rest.slice(0, -1);
  if (!middle.every((typed) => /^\d{3}$/.test(typed)) || !/^\d{3}(?!\d)(?![eE,])/.test(rest.at(-1)!)) return null;
  return [first, ...rest].join('');
}

const SCALES: readonly (readonly [size: number, word: string])[] = [
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
];

/** Amounts in falling scales and one unit, each less than one of the scale before it. */
function summed(numbers: readonly NumberToken[]): string | null {
  const scales = numbers.map(({ typed }) => (/cents?$/.test(typed) ? 0.01 : (SCALES.find(([, word]) => typed.includes(word))?.[0] ?? 1)));
  const falls = numbers.every(({ value, percent, grouped: hasCommas }, k) => {
    if (percent || hasCommas) return false;
    return k === 0 || (scales[k]! < scales[k - 1]! && value < scales[k - 1]! && value > 0);
  });
  const units = new Set(numbers.flatMap(({ unit }) => unit ?? []));
  const unit = [...units][0];
  const last = numbers.at(-1)!;
  // A number without a scale or unit behind one with them may mean either: `1 million 500`.
  const isPlain = scales.at(-1) === 1 && last.unit === undefined;
  if (!falls || isPlain || units.size > 1) return null;
  // A unit said once stands at either end; cents need dollars before them.
  if (scales.at(-1) === 0.01 && numbers[0]!.unit !== 'dollars') return null;
  const sum = numbers.reduce((total, { value }) => total + value, 0);
  const [size, word] = scales[0]! >= 1e3 ? SCALES.find(([each]) => each === scales[0])! : [1, ''];
  const amount = `${Number((sum / size).toPrecision(12))}${word && ` ${word}`}`;
  return unit === 'dollars' ? `$${size === 1 ? sum.toFixed(2) : amount}` : unit ? `${amount} ${unit}` : amount;
}
