import { money, number } from './format';

/** Words of the formula's editor. */
export const EDITOR_WORDS = {
  field: 'Formula: US dollars a year for one episode',
  keys: 'Control and Space list the names and functions. Tab leaves the editor.',
  insert: 'Insert…',
  undo: 'Undo',
  redo: 'Redo',
  ownLine: 'a line of this formula',
  unit: 'after a number',
  sections: { lines: 'This formula', names: 'Values of a credit', functions: 'Functions' },
} as const;

/** What a value is counted in, beside its name; empty where it is a plain number. */
export const unitWords = (unit: string): string =>
  unit === 'USD' ? '$' : unit === 'USD a year' ? '$ a year' : unit === 'number' ? '' : unit;

/** A name of the formula with its unit and what it stands for. */
export function nameMeaning({ name, unit, meaning }: { readonly name: string; readonly unit: string; readonly meaning: string }): string {
  const counted = unitWords(unit);
  return `${name}${counted && ` (${counted})`}: ${meaning}`;
}

/** A name as a reader would write it: "domesticSubscribers" and "domestic_subscribers" → "domestic subscribers". */
export const nameWords = (name: string): string =>
  name
    .replace(/_+/g, ' ')
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replace(/ (\p{Lu})(?=\p{Ll})/gu, (_, letter: string) => ` ${letter.toLowerCase()}`)
    .trim() || name;

const SCALES = [
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** A number of a formula, exact, with its unit: "$1.5 million", "75 million subscribers", "20%", "1.025". */
export function exactNumber(value: number, unit?: 'dollars' | 'subscribers' | 'minutes', asShare = false): string {
  if (!unit && (asShare || (value > 0 && value < 1))) return `${plainNumber(value * 100)}%`;
  const [size, word] = SCALES.find(([each]) => value >= each) ?? [1, ''];
  const words = `${unit === 'dollars' ? '$' : ''}${plainNumber(value / size)}${word && ` ${word}`}`;
  return !unit || unit === 'dollars' ? words : `${words} ${unit}`;
}

function plainNumber(value: number): string {
  // Digits beyond the twelfth are rounding error.
  const clean = Number(value.toPrecision(12));
  return clean !== 0 && (clean < 1e-6 || clean >= 1e15) ? String(clean) : number(clean, 9);
}

/** The value of a line: two decimals, four below one. */
const roundedNumber = (value: number): string => number(value, Math.abs(value) < 1 ? 4 : 2);

/** One of a unit, as below a fraction's line: "$0.57 / subscriber". */
export const ONE_OF = { dollars: 'dollar', subscribers: 'subscriber', minutes: 'minute' } as const;

/** The words of the formula drawn as mathematics. */
export const MATH_WORDS = {
  title: 'As mathematics',
  result: 'residual',
  example: 'At the end of each line is its value in exhibition year 1 on a largest service.',
  value: (value: number, result: boolean): string => `→\u00a0${result ? dollars(value) : roundedNumber(value)}`,
  spokenValue: (value: number, result: boolean): string => `In the example ${result ? dollars(value) : roundedNumber(value)}.`,
  if: 'if',
  otherwise: 'otherwise',
  and: 'and',
  or: 'or',
  not: 'not',
  smallest: (count: number): string => (count === 2 ? 'smaller of' : 'smallest of'),
  largest: (count: number): string => (count === 2 ? 'larger of' : 'largest of'),
  atLeast: 'at least',
  atMost: 'at most',
  rounded: 'rounded',
  by: 'by',
  entry: 'by the value of',
  below: 'below',
  from: 'from',
  on: (entry: number): string => `${entry} on`,
} as const;

/** The formula drawn as mathematics, for screen readers. */
export const SPOKEN = {
  line: (name: string, value: string): string => `The ${name} is ${value}.`.replace(/,+(?=[,.])/g, ''),
  whole: (value: string): string => `the whole of ${value},`,
  minus: (value: string): string => `minus ${value}`,
  not: (value: string): string => `not ${value}`,
  power: (base: string, exponent: number): string => `${base} to the power ${exponent}`,
  signs: { '+': 'plus', '-': 'minus', '*': 'times' },
  over: 'divided by',
  compared: {
    '<': 'below',
    '<=': 'at most',
    '>': 'above',
    '>=': 'at least',
    '==': 'equal to',
    '!=': 'other than',
    and: 'and',
    or: 'or',
  },
  conditional: (yes: string, condition: string, no: string): string => `${yes} if ${condition}, otherwise ${no}`,
  of: (words: string, values: readonly string[]): string => `the ${words} ${values.slice(0, -1).join(', ')} and ${values.at(-1)}`,
  clip: (value: string, low: string, high: string): string => `${value}, at least ${low} and at most ${high}`,
  floor: (value: string): string => `${value} rounded down`,
  round: (value: string): string => `${value} rounded`,
  abs: (value: string): string => `the size of ${value}`,
  table: (by: string, rows: readonly string[]): string => `by ${by}: ${rows.join(', ')}`,
  entry: (value: string, key: string): string => `${value} at ${key}`,
} as const;

/** Whole dollars, below $100 with cents: precise enough to check by hand. */
export const dollars = (usd: number): string => {
  const size = Math.abs(usd);
  const words = size < 100 && Math.round(size * 100) % 100 !== 0 ? size.toFixed(2) : number(size, 0);
  return words === '0' ? '$0' : `${usd < 0 ? '\u2212' : ''}$${words}`;
};

/** Whether two amounts are the same to the cent. */
export const sameAmount = (a: number, b: number): boolean => Math.abs(a - b) < 0.005;

const held = ([mine, library]: readonly [number, number]): string =>
  sameAmount(mine, library)
    ? 'the same as the library’s'
    : `${money(Math.abs(mine - library))} ${mine > library ? 'more' : 'less'} than the library’s`;

/** What a formula pays, compared with the library's. */
export const PAY_WORDS = {
  title: 'What it pays',
  mine: 'this formula',
  library: 'the library’s',
  both: 'as the library’s',
  year: 'Year',
  pays: 'pays',
  against: 'difference',
  total: 'All',
  same: 'same',
  sameRest: ' as the library’s',
  caption: 'US dollars by exhibition year, and the difference from the library’s formula',
  captionSame: 'US dollars by exhibition year: the same as the library’s',
  service: (id: 'largest' | 'smaller', domesticSubscribers: number): string =>
    `${id === 'largest' ? 'Largest service' : 'Smaller service'}, ${domesticSubscribers / 1e6} million at home`,
  shortService: { largest: 'Largest service', smaller: 'Smaller service' },
  credit: (credited: string): string =>
    `For one episode of an hour, ${credited}, and a title that more than a fifth of the subscribers at home watch within 90 days.`,
  difference: (mine: number, library: number): string =>
    sameAmount(mine, library) ? PAY_WORDS.same : mine > library ? `+${dollars(mine - library)}` : dollars(mine - library),
  /** What the first exhibition year pays on both services, `mine` and the library's. */
  first: ([largest, smaller]: readonly (readonly [mine: number, library: number])[], title: string): string =>
    `Its first exhibition year pays ${money(largest![0])} on a largest service, ${held(largest!)}, and ${money(smaller![0])} on a smaller one, ${held(smaller!)}. The library’s is «${title}».`,
} as const;

/** A formula that came with a link, compared with the library's. */
export const REVIEW_WORDS = {
  title: 'This formula came with the link',
  says: (title: string): string =>
    `It is in force here, in place of the library’s «${title}». Lines that begin with − are the library’s, lines that begin with + are the link’s.`,
  sign: { same: '\u00a0', removed: '\u2212', added: '+' },
  spoken: { same: '', removed: 'The library’s: ', added: 'The link’s: ' },
} as const;

/** The words of the language. */
export const GLOSSARY_WORDS = {
  summary: 'Names and functions',
  names: 'Names',
  functions: 'Functions',
  numbers:
    'Numbers may carry $, %, thousand, million, billion, dollars, cents, subscribers or minutes. A line «name = …» keeps a value for the lines below it; the last line is the result.',
} as const;

/** A message in pieces: text in backticks is code. */
export const messagePieces = (message: string): readonly { readonly text: string; readonly code: boolean }[] =>
  message
    .split('`')
    .map((text, k) => ({ text, code: k % 2 === 1 }))
    .filter(({ text }) => text !== '');
