import { number } from './format';

/** What a box takes. */
export interface NumberRule {
  /** Lowest and highest value, in the box's unit. */
  readonly low: number;
  readonly high: number;
  /** The unit as the table of parameters spells it: `%`, `USD per year`, `weeks`, …; empty where there is none. */
  readonly unit?: string;
  /** How many of the unit the box counts in: 1,000,000 where a box shows millions of dollars. */
  readonly scale?: number;
}

/**
 * What was typed: a value inside the bounds, in the box's unit; one outside; or a sentence that says why it is not read. `isPart`: it may
 * only be unfinished.
 */
export type NumberRead = { readonly value: number } | { readonly outside: number } | { readonly why: string; readonly isPart: boolean };

const MAGNITUDES: ReadonlyMap<string, number> = new Map(Object.entries({
  k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, mio: 1e6, million: 1e6, millions: 1e6, b: 1e9, bn: 1e9, billion: 1e9, billions: 1e9, trillion: 1e12,
})); // prettier-ignore

/** First words of the units that a box may be in. */
type BoxUnit = '%' | 'USD' | 'days' | 'weeks' | 'months' | 'years' | 'members' | 'ratio';

/** Words that people write behind a number, and the first word of the unit that they mean. */
const UNIT_WORDS: ReadonlyMap<string, BoxUnit> = new Map(Object.entries<BoxUnit>({
  '%': '%', percent: '%', 'per cent': '%', pct: '%', $: 'USD', usd: 'USD', dollar: 'USD', dollars: 'USD', d: 'days', day: 'days', days: 'days',
  w: 'weeks', week: 'weeks', weeks: 'weeks', month: 'months', months: 'months', y: 'years', yr: 'years', year: 'years', years: 'years',
  member: 'members', members: 'members', x: 'ratio', '×': 'ratio',
})); // prettier-ignore

const SHAPE = /^([-+]?)\s*(\$|us\$|usd)?\s*([-+]?)\s*(\d(?:[\d.,' ]*\d)?|[.,]\d+)(?:e([-+]?\d+))?\s*([a-z%$× ]*)$/;

/**
 * Reads a number as people type it. `−73` with any dash, `0,5`, `1.5`, `35,000`, `35 000`, `$950 million`, `5 %` and `1e3` mean what they
 * say. A comma before exactly three digits groups. A dot before exactly three digits could be either, and is read where only one reading
 * lies in bounds; so is an amount of dollars in a box that counts millions.
 */
export function readNumber(typed: string, rule: NumberRule): NumberRead {
  const { low, high, unit = '', scale = 1 } = rule;
  const text = typed
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212\u02d7]/g, '-')
    .replace(/[’`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  const refuse = (why: string): NumberRead => ({ why, isPart: isPart(text) });
  const match = SHAPE.exec(text);
  if (!match || (match[1] && match[3])) return refuse(text === '' ? 'it is empty' : `“${cut(typed)}” is no number`);
  const [, before, dollars, behind, digits, exponent, rest] = match;
  const words = wordsOf(rest);
  if (!words) return refuse(`“${cut(typed)}” ends in something that is no unit`);
  const own = unit.split(' ')[0];
  const named = words.unit ?? (dollars ? 'USD' : null);
  if (named && named !== own)
    return refuse(`“${cut(typed)}” is in another unit; this box is in ${own === 'USD' ? 'dollars' : own || 'plain numbers'}`);
  const readings = digitsRead(digits.trim(), exponent !== undefined);
  if (readings.length === 0) return refuse(`“${cut(typed)}” has commas, dots or spaces at places that make no number`);
  const sign = before === '-' || behind === '-' ? -1 : 1;
  const sizes = readings.map((size) => sign * shifted(size, exponent));
  const values = sizes.flatMap((size) => {
    if (words.magnitude !== null) return [(size * words.magnitude) / scale];
    // Dollars in a box of millions: the amount itself, or so many millions.
    return named === 'USD' && scale > 1 ? [size / scale, size] : [size];
  });
  const inside = [...new Set(values.map(clean))].filter((value) => value >= low && value <= high);
  if (inside.length === 1) return { value: inside[0] };
  if (inside.length === 0) return { outside: clean(values[0]) };
  const [first, second] = inside.map((value) => (scale > 1 ? `$${number(value * scale, 6)}` : number(value, 6)));
  return { why: `“${cut(typed)}” can mean ${first} or ${second}`, isPart: false };
}

/** What may still become a number: nothing yet, a sign, a separator or an exponent at the end, the beginning of a word. */
const isPart = (text: string): boolean => /^[-+$.,\s]*$|[\d]\s*[.,]$|e[-+]?$|\d\s*[a-z]+$/.test(text);

/** Every number that digits with commas, dots, spaces and apostrophes can mean. */
function digitsRead(digits: string, isScientific: boolean): readonly number[] {
  const spaced = /^(\d{1,3}(?:[' ]\d{3})+)(?:[.,](\d+))?$/.exec(digits);
  if (spaced) return [Number(`${spaced[1].replace(/[' ]/g, '')}.${spaced[2] ?? '0'}`)];
  if (/[' ]/.test(digits)) return [];
  const both = /^(\d{1,3}(?:,\d{3})+)\.(\d+)$|^(\d{1,3}(?:\.\d{3})+),(\d+)$/.exec(digits);
  if (both) return [Number(`${(both[1] ?? both[3]).replace(/[.,]/g, '')}.${both[2] ?? both[4]}`)];
  const [commas, dots] = [digits.split(',').length - 1, digits.split('.').length - 1];
  if (commas > 0 && dots > 0) return [];
  const grouped = Number(digits.replace(/[.,]/g, ''));
  const isGroups = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(digits);
  if (commas + dots > 1) return isGroups ? [grouped] : [];
  const decimal = Number(digits.replace(',', '.'));
  if (!isGroups || isScientific) return [decimal];
  return commas === 1 ? [grouped] : [decimal, grouped];
}

/** The magnitude and the unit behind a number; null where a word is neither. */
function wordsOf(rest: string): { readonly magnitude: number | null; readonly unit: BoxUnit | null } | null {
  const text = rest.trim();
  if (text === '') return { magnitude: null, unit: null };
  const whole = UNIT_WORDS.get(text);
  if (whole) return { magnitude: null, unit: whole };
  const [first, ...others] = text.split(' ');
  const after = others.join(' ');
  const [magnitude, unit = null] = [MAGNITUDES.get(first), UNIT_WORDS.get(after)];
  return magnitude === undefined || (after !== '' && unit === null) ? null : { magnitude, unit };
}

const shifted = (size: number, exponent: string | undefined): number => (exponent === undefined ? size : Number(`${size}e${exponent}`));

/** Without the last digits that scaling leaves behind. */
const clean = (value: number): number => Number(value.toPrecision(12));

const cut = (typed: string): string => (typed.length > 40 ? `${typed.slice(0, 40)}…` : typed.trim());

/**
 * The next value of a slider above (1) or below (−1), so many steps away: on the grid of steps from the lower bound, inside the bounds.
 */
export function stepped(value: number, steps: number, { low, high, step }: { low: number; high: number; step: number }): number {
  const place = (value - low) / step;
  const from = Math.abs(place - Math.round(place)) < 1e-6 ? Math.round(place) : steps > 0 ? Math.floor(place) : Math.ceil(place);
  const decimals = Math.max(...[low, step].map((each) => (String(each).split('.')[1] ?? '').length));
  return Math.min(high, Math.max(low, Number((low + (from + steps) * step).toFixed(decimals))));
}
