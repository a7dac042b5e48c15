import { parseArgs, type ParseArgsConfig } from 'node:util';
import { cut } from './terminal';

type Options = NonNullable<ParseArgsConfig['options']>;
type Read<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true; tokens: true; args: string[] }>>;

/**
 * Reads a command's options; the values are still text. An unknown option, one without its value and one given twice are told in one line. An
 * option's value may be a negative number.
 *
 * @param rule what the arguments must be, ready for «arguments must be …»
 */
export function readOptions<T extends Options>(
  args: readonly string[],
  options: T,
  rule: string,
): Pick<Read<T>, 'values' | 'positionals'> | { readonly path: string; readonly message: string } {
  let read;
  try {
    read = parseArgs({ args: joinNegatives(args), options, allowPositionals: true, tokens: true });
  } catch (error) {
    const message = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    return { path: 'arguments', message: `arguments must be ${rule}; ${cut(message, 160)}` };
  }
  const given = new Map<string, string>();
  for (const token of read.tokens) {
    if (token.kind !== 'option' || token.value === undefined || options[token.name]?.multiple) continue;
    const before = given.get(token.name);
    if (before !== undefined)
      return { path: token.name, message: `--${token.name} must be given once; it is given as ${cut(before)} and as ${cut(token.value)}.` };
    given.set(token.name, token.value);
  }
  return read;
}

/** A number as people type it, in digits; NaN for anything else, such as `0x10`. */
export const plainNumber = (typed: string): number => (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(typed.trim()) ? Number(typed) : NaN);

/** A message that ends with what the value is, with the value as it was typed, cut where it is long. */
export function asTyped(message: string, typed: string): string {
  const at = message.indexOf('; it is ');
  return at < 0 ? message : `${message.slice(0, at)}; it is ${typed === '' ? 'empty' : cut(typed)}.`;
}

/** `--seed -1` as `--seed=-1`: the number would else be taken for an option. */
function joinNegatives(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (const each of args) {
    const before = joined.at(-1);
    if (/^-[\d.]/.test(each) && before?.startsWith('--') && !before.includes('=')) joined[joined.length - 1] = `${before}=${each}`;
    else joined.push(each);
  }
  return joined;
}
