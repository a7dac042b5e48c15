import { parseArgs } from 'node:util';
// Not by the room's front door, which would load the formulas' parser.
import { nearest } from '../formula/suggest';
import type { Problem } from '../scenario/problem';
import { cut } from './terminal';

/** The rule that a number breaks, with the value, in one line; null if it breaks none. */
type CheckNumber = (value: number) => Problem | null;

/**
 * The options of a command by name: a `flag` without a value, a `text`, `texts` that may be given several times, a `number` that the
 * command checks, or a number with its check.
 */
export type OptionTable = Readonly<Record<string, 'flag' | 'text' | 'texts' | 'number' | CheckNumber>>;

/** The values that a table of options gives: undefined where an option without a default is not given. */
export type OptionValues<T extends OptionTable> = {
  readonly [K in keyof T]: T[K] extends 'flag'
    ? boolean
    : T[K] extends 'text'
      ? string | undefined
      : T[K] extends 'texts'
        ? readonly string[]
        : number | undefined;
};

interface Arguments<T extends OptionTable> {
  readonly values: OptionValues<T>;
  /** Values of options that may be given once, as they were typed. */
  readonly typed: ReadonlyMap<string, string>;
  readonly positionals: readonly string[];
}

/**
 * Reads the arguments after a command's name. An unknown option, an option without its value, one given twice, or a number that breaks its
 * rule comes back as one line, the first of them. A value may be a negative number; a number that cannot be read is NaN.
 *
 * @param rule what the arguments must be, ready for «arguments must be …»
 */
export function readOptions<T extends OptionTable>(args: readonly string[], table: T, rule: string): Arguments<T> | Problem {
  const options = Object.fromEntries(
    Object.entries(table).map(([name, kind]) => [
      name,
      { type: kind === 'flag' ? ('boolean' as const) : ('string' as const), multiple: kind === 'texts' },
    ]),
  );
  let read;
  try {
    read = parseArgs({ args: joinNegatives(args), options, allowPositionals: true, tokens: true });
  } catch (error) {
    const message = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    return { path: 'arguments', message: `arguments must be ${rule}; ${cut(message, 160)}` };
  }
  const typed = new Map<string, string>();
  const twice = givenTwice();
  for (const token of read.tokens) {
    if (token.kind !== 'option' || token.value === undefined || table[token.name] === 'texts') continue;
    const problem = twice(`--${token.name}`, token.value);
    if (problem) return { ...problem, path: token.name };
    typed.set(token.name, token.value);
  }
  const values: Record<string, unknown> = {};
  for (const [name, kind] of Object.entries(table)) {
    const text = typed.get(name);
    if (kind === 'flag' || kind === 'texts') values[name] = read.values[name] ?? (kind === 'flag' ? false : []);
    else if (kind === 'text') values[name] = text;
    else {
      const value = text === undefined ? undefined : plainNumber(text);
      const problem = typeof kind === 'function' && value !== undefined ? kind(value) : null;
      if (problem) return { ...problem, message: asTyped(problem.message, text!) };
      values[name] = value;
    }
  }
  return { values: values as OptionValues<T>, typed, positionals: read.positionals };
}

/**
 * Takes in one name after the other with what was typed; a problem for a name that comes twice, else null.
 *
 * @param verb what is done with a name: `given` or `set`
 */
export function givenTwice(verb: 'given' | 'set' = 'given'): (name: string, typed: string) => Problem | null {
  const given = new Map<string, string>();
  return (name, typed) => {
    const before = given.get(name);
    given.set(name, typed);
    if (before === undefined) return null;
    const path = cut(name);
    return { path, message: `${path} must be ${verb} once; it is ${verb} as ${cut(before) || 'empty'} and as ${cut(typed) || 'empty'}.` };
  };
}

/** The end of a message about a word that names nothing: the name that may be meant, or else `otherwise`. */
export function didYouMean(typed: string, names: readonly string[], otherwise = '.'): string {
  const name = nearest(typed, names);
  return name ? `, did you mean ${name}?` : otherwise;
}

/** A number as people type it, in digits; NaN for anything else, such as `0x10`. */
export const plainNumber = (typed: string): number => (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(typed.trim()) ? Number(typed) : NaN);

/** A message that ends with what the value is, with the value as it was typed, cut where it is long. */
export function asTyped(message: string, typed: string): string {
  const at = message.indexOf('; it is ');
  return at < 0 ? message : `${message.slice(0, at)}; it is ${typed === '' ? 'empty' : cut(typed)}.`;
}

/** `--seed -1` as `--seed=-1`: parseArgs would take the number for an option. */
function joinNegatives(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (const each of args) {
    const before = joined.at(-1);
    if (/^-[\d.]/.test(each) && before?.startsWith('--') && !before.includes('=')) joined[joined.length - 1] = `${before}=${each}`;
    else joined.push(each);
  }
  return joined;
}
