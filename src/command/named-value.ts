import { CREDIT_NAMES, parseFormula, type FormulaName, type Tree } from '../formula/formula';
import type { Problem } from '../scenario/problem';
import { didYouMean, givenTwice } from './options';
import { cut, sentence } from './terminal';

/** A name of the language with the value it was given. */
export interface NamedValue {
  readonly name: string;
  readonly value: number;
}

/**
 * Reads one `name=value`. The value is a lone number as the language writes it, at least 0 and in a unit that fits the name; what is
 * none of a fraction's or factor's takes no percent sign, a fraction is at most 1, and an answer is 1 for yes or 0 for no.
 */
export function readNamedValue(argument: string): NamedValue | Problem {
  const at = argument.indexOf('=');
  const name = argument.slice(0, at).trim();
  const typed = argument.slice(at + 1).trim();
  const known = CREDIT_NAMES.find((each) => each.name === name);
  if (!known) return unknownName(name, argument);
  const { tree, problems } = parseFormula(typed, []);
  const value = tree?.kind === 'number' && fits(tree, typed, known) ? tree.value : NaN;
  if (value >= 0) return { name, value };
  // What the language says of a mistyped number helps; what it says of a word speaks of a formula.
  const fault = /^[^\p{L}\d]*\d/u.test(typed) && problems[0] ? `: ${problems[0].message}` : '';
  return { path: name, message: sentence(`${name} must be ${rule(known)}; it is ${typed === '' ? 'empty' : cut(typed)}${fault}`) };
}

/** Reads each `name=value`; a name may be given once. */
export function readValues(settings: readonly string[]): ReadonlyMap<string, number> | Problem {
  const twice = givenTwice();
  const values = new Map<string, number>();
  for (const setting of settings) {
    const read = readNamedValue(setting);
    if ('message' in read) return read;
    const { name, value } = read;
    const problem = twice(name, setting);
    if (problem) return problem;
    values.set(name, value);
  }
  return values;
}

function fits({ value, unit }: Tree & { readonly kind: 'number' }, typed: string, name: FormulaName): boolean {
  if (typed.includes('%') && !isShare(name)) return false;
  if (name.unit === 'fraction' && value > 1) return false;
  if (name.unit === '1 or 0' && value !== 0 && value !== 1) return false;
  return unit === undefined || unit === name.counts;
}

const isShare = ({ unit }: FormulaName): boolean => unit === 'fraction' || unit === 'factor';

function rule(name: FormulaName): string {
  if (name.unit === 'fraction') return 'one fraction from 0 to 1, such as 0.45 or 45%';
  if (name.unit === '1 or 0') return '1 for yes or 0 for no';
  if (name.counts === 'dollars') return 'one amount of dollars, 0 or more, such as 5000, $5,000 or 1.5 million';
  if (name.counts === 'minutes') return 'one number of minutes, 0 or more, such as 62 or 62 minutes';
  if (name.counts === 'subscribers') return `one number of ${name.unit}, 0 or more, such as 5000 or 68 million`;
  return 'one plain number, 0 or more, such as 3 or 1.5';
}

function unknownName(name: string, argument: string): Problem {
  const names = CREDIT_NAMES.map((each) => each.name);
  const meant = didYouMean(name, names, '; --names prints them all.');
  return { path: 'name', message: `${cut(name) || 'the name'} must be a name of the language; in ${cut(argument)} it is none${meant}` };
}
