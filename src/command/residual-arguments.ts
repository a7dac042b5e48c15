import { libraryFormula, RESIDUAL_LIBRARY, type LibraryFormula } from '../facts/residual-library';
import type { Problem } from '../scenario/problem';
import { readValues } from './named-value';
import { readTerms } from './residual-terms';
import { didYouMean, readOptions, type OptionTable } from './options';
import { cut } from './terminal';

/** A formula to compute: a clause of the library, or a text of the reader's own, with the values that were given. */
export interface AskedResidual {
  readonly entry: LibraryFormula | null;
  readonly text: string;
  /** Values of every credit and year. */
  readonly values: Readonly<Record<string, number>>;
  /** What is summed: for each credit, year or run its own values beside these; null where one amount is asked. */
  readonly terms: readonly ResidualTerm[] | null;
}

/** One of the amounts of a sum: which credit, counted from 1, and its values. */
export interface ResidualTerm {
  readonly credit: number;
  readonly values: Readonly<Record<string, number>>;
}

/** What the command line asks for. */
export interface Asked {
  readonly json: boolean;
  readonly ask: 'list' | 'names' | AskedResidual;
}

const OPTIONS = {
  json: 'flag',
  list: 'flag',
  names: 'flag',
  text: 'texts',
  years: 'text',
  runs: 'text',
  credit: 'texts',
} as const satisfies OptionTable;

/** Reads the arguments after the command's name. The first thing that breaks a rule is returned as a problem. */
export function readArguments(args: readonly string[]): Asked | Problem {
  const read = readOptions(joinText(args), OPTIONS, '<formula id or --text> name=value … and known options');
  if ('message' in read) return read;
  const { values: flags, positionals } = read;
  const { json, text: texts } = flags;
  if (flags.list || flags.names) {
    const option = flags.list ? '--list' : '--names';
    const beside =
      positionals[0] ?? texts[0] ?? flags.years ?? flags.runs ?? flags.credit[0] ?? (flags.list && flags.names ? '--names' : undefined);
    if (beside !== undefined)
      return { path: 'arguments', message: `${option} must stand alone or with --json; beside it is ${cut(beside)}.` };
    return { json, ask: flags.list ? 'list' : 'names' };
  }
  const isValue = (argument: string): boolean => argument.includes('=');
  const formula = readFormulaChoice(
    positionals.filter((each) => !isValue(each)),
    texts,
  );
  if ('message' in formula) return formula;
  const values = readValues(positionals.filter(isValue));
  if ('message' in values) return values;
  const terms = readTerms(flags, values);
  if (terms && 'message' in terms) return terms;
  return { json, ask: { ...formula, values: Object.fromEntries(values), terms } };
}

/** `--text -pay` as `--text=-pay`: a formula may begin with a minus sign, which would else be taken for an option. */
function joinText(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (const each of args) {
    if (joined.at(-1) === '--text' && /^-[^-]/.test(each)) joined[joined.length - 1] = `--text=${each}`;
    else joined.push(each);
  }
  return joined;
}

function readFormulaChoice(ids: readonly string[], texts: readonly string[]): Pick<AskedResidual, 'entry' | 'text'> | Problem {
  const [first, second] = [...ids, ...texts];
  if (second !== undefined) return { path: 'arguments', message: `arguments must hold one formula; the second is ${cut(second)}.` };
  if (first === undefined)
    return { path: 'formula', message: 'the formula must be an id that --list prints, or --text with a formula; it is missing.' };
  if (texts.length > 0) return { entry: null, text: first };
  const entry = libraryFormula(first);
  if (entry) return { entry, text: entry.text };
  const known = RESIDUAL_LIBRARY.map((each) => each.id);
  return {
    path: 'formula',
    message: `the formula must be an id that --list prints, or --text with a formula; it is ${cut(first)}${didYouMean(first, known)}`,
  };
}
