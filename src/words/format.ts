/*
 * How numbers, money and dates read, in one place for the page, the charts and the export.
 * Written out rather than left to Intl, so that every engine prints the same characters.
 */

const MINUS = '\u2212';
const UNKNOWN = 'not known';
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Rounds to at most `digits` significant digits; whole numbers below 1,000 keep all of theirs. */
function significant(x: number, digits = 3): number {
  return x === 0 ? 0 : Number(x.toPrecision(digits));
}

/** Groups of three digits, decimals as they are: 1234.5 → "1,234.5". For a size only, never negative. */
function grouped(size: number): string {
  const [whole = '0', decimals] = String(size).split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? thousands : `${thousands}.${decimals}`;
}

/** Puts a true minus sign before a size that is printed as more than nothing. */
function withSign(x: number, printed: string, zero: string, plus = ''): string {
  if (printed === zero) return zero;
  return (x < 0 ? MINUS : plus) + printed;
}

function plural(n: number, unit: string): string {
  return `${grouped(n)} ${unit}${n === 1 ? '' : 's'}`;
}

function sizeOfMoney(usd: number): string {
  const size = Math.abs(usd);
  const rounded = size < 1000 ? Math.round(size) : significant(size);
  if (rounded >= 1e15) return 'more than $1,000 trillion';
  if (rounded >= 1e12) return `$${grouped(significant(rounded / 1e12))} trillion`;
  if (rounded >= 1e9) return `$${grouped(significant(rounded / 1e9))} billion`;
  if (rounded >= 1e6) return `$${grouped(significant(rounded / 1e6))} million`;
  return `$${grouped(rounded)}`;
}

/** A plain number with grouped thousands and at most `decimals` decimals: "1,234.5", "−3". */
export function number(x: number, decimals = 1): string {
  if (!Number.isFinite(x)) return UNKNOWN;
  const size = Math.abs(x);
  if (size >= 1e15) return withSign(x, `${grouped(1e15)} or more`, '0');
  return withSign(x, grouped(Number(size.toFixed(decimals))), '0');
}

/** "$412 million", "−$1.2 billion", "$950"; three significant digits at most. */
export function money(usd: number): string {
  return Number.isFinite(usd) ? withSign(usd, sizeOfMoney(usd), '$0') : UNKNOWN;
}

/** What one check reads: "$0.08", "$643", "$1,330"; cents below ten dollars. */
export function checkMoney(usd: number): string {
  return usd < 10 ? `$${usd.toFixed(2)}` : money(usd);
}

/** Like `money`, with a plus sign before what is above zero. */
export function signedMoney(usd: number): string {
  return Number.isFinite(usd) ? withSign(usd, sizeOfMoney(usd), '$0', '+') : UNKNOWN;
}

/** An amount for a table: in full for those who count with it, in words for those who read it. */
export const moneyCell = (usd: number): { readonly value: number; readonly text: string } => ({ value: usd, text: signedMoney(usd) });

const COMPACT = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
  [1e3, 'k'],
] as const;

/** Money for an axis: "$0.5bn", "−$200m", "0". Give `largest`, the axis's largest amount, to keep one unit along it. */
export function compactMoney(usd: number, largest?: number): string {
  if (!Number.isFinite(usd)) return UNKNOWN;
  const [unit, suffix] = COMPACT.find(([size]) => (largest === undefined ? Math.abs(usd) >= size / 2 : Math.abs(largest) >= size)) ?? [
    1,
    '',
  ];
  const size = significant(Math.abs(usd) / unit);
  if (size >= 1e15) return withSign(usd, `$${grouped(1e15)}${suffix}+`, '0');
  // Beyond six decimals an axis has nothing left to say, and String() would turn to exponents.
  const shown = Number(size.toFixed(unit === 1 ? 2 : 6));
  return withSign(usd, shown === 0 ? '0' : `$${grouped(shown)}${suffix}`, '0');
}

/** "118 days". */
export function days(n: number): string {
  return Number.isFinite(n) ? withSign(n, plural(Math.round(Math.abs(n)), 'day'), '0 days') : UNKNOWN;
}

/** "18 months"; from 24 on in years: "2 years 7 months". */
export function months(n: number): string {
  if (!Number.isFinite(n)) return UNKNOWN;
  const whole = Math.round(Math.abs(n));
  if (whole < 24) return withSign(n, plural(whole, 'month'), '0 months');
  const rest = whole % 12;
  const years = plural((whole - rest) / 12, 'year');
  return withSign(n, rest === 0 ? years : `${years} ${plural(rest, 'month')}`, '');
}

/** A share of one as a percentage: 0.133 → "13.3%". */
export function share(x: number): string {
  if (!Number.isFinite(x)) return UNKNOWN;
  if (x !== 0 && Math.abs(x) < 0.0005) return x < 0 ? `above ${MINUS}0.1%` : 'below 0.1%';
  return `${number(x * 100)}%`;
}

/** A probability as a frequency: 0.31 → "31 in 100". Never promises "0 in 100" or "100 in 100". */
export function chance(x: number): string {
  if (!Number.isFinite(x)) return UNKNOWN;
  if (x < 0.01) return 'fewer than 1 in 100';
  if (x > 0.99) return 'more than 99 in 100';
  return `${Math.round(x * 100)} in 100`;
}

interface Day {
  readonly year: number;
  /** 0 = January. */
  readonly month: number;
  readonly day: number;
}

function parse(iso: string): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  const [year, month, day] = match ? [Number(match[1]), Number(match[2]) - 1, Number(match[3])] : [0, -1, 0];
  if (MONTHS[month] === undefined || day < 1 || day > 31) throw new RangeError(`not a date of the form 2023-07-14: ${iso}`);
  return { year, month, day };
}

/** "2023-07-14" → "14 July 2023". */
export function isoDay(iso: string): string {
  const { year, month, day } = parse(iso);
  return `${day} ${MONTHS[month]} ${year}`;
}

/** A day or a month: "2023-07-14" → "14 July 2023", "2023-11" → "November 2023"; anything else as it is. */
export function isoDate(iso: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return isoDay(iso);
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(iso) ?? [];
  return month === undefined ? iso : `${MONTHS[Number(month) - 1]} ${year}`;
}

/** The calendar month that lies `months` (fractions count) after a day: "2023-07-14", 34 → "May 2026". */
export function monthsAfter(startIso: string, months: number): string {
  if (!Number.isFinite(months)) return UNKNOWN;
  const { year, month, day } = parse(startIso);
  const total = Math.floor(year * 12 + month + (day - 1) / 31 + months);
  return `${MONTHS[((total % 12) + 12) % 12]} ${Math.floor(total / 12)}`;
}
