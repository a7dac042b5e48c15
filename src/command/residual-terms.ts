import type { Problem } from '../scenario/problem';
import { readValues } from './named-value';
import type { ResidualTerm } from './residual-arguments';
import { cut } from './terminal';

/** The options that ask for a sum. */
interface SumOptions {
  readonly years: string | undefined;
  readonly runs: string | undefined;
  readonly credit: readonly string[];
}

/** More amounts than this are a slip. */
const MOST_TERMS = 1000;
const LAST = 99;

/**
 * The amounts that are summed, credit by credit and within each year by year or run by run; null where no option asks for a sum.
 *
 * @param values what every amount has; none of it may be said again by an option
 */
export function readTerms(options: SumOptions, values: ReadonlyMap<string, number>): readonly ResidualTerm[] | Problem | null {
  const { years, runs, credit } = options;
  if (years === undefined && runs === undefined && credit.length === 0) return null;
  if (years !== undefined && runs !== undefined)
    return { path: 'runs', message: `--runs must stand without --years; they are ${cut(runs)} and ${cut(years)}.` };
  const steps = readSteps(years === undefined ? 'run' : 'exhibitionYear', years ?? runs);
  if ('message' in steps) return steps;
  const credits: Record<string, number>[] = [];
  for (const each of credit.length > 0 ? credit : ['']) {
    const settings = each
      .split(';')
      .map((setting) => setting.trim())
      .filter((setting) => setting !== '');
    if (credit.length > 0 && (settings.length === 0 || settings.some((setting) => !setting.includes('='))))
      return { path: 'credit', message: `--credit must be name=value, several parted by ;, it is ${cut(each) || 'empty'}.` };
    const own = readValues(settings);
    if ('message' in own) return own;
    credits.push(Object.fromEntries(own));
  }
  const terms = credits.flatMap((own, k) => steps.map((step) => ({ credit: k + 1, own, step, values: { ...own, ...step } })));
  const said = [...new Set(terms.flatMap(({ values: each }) => Object.keys(each)))].find((name) => values.has(name));
  if (said !== undefined) return { path: said, message: `${said} must be given once; it is given for all and for some.` };
  const both = terms.flatMap(({ own, step }) => Object.keys(step).filter((name) => Object.hasOwn(own, name)))[0];
  if (both !== undefined) return { path: both, message: `${both} must be given once; it is given for a credit and for all.` };
  if (terms.length > MOST_TERMS)
    return { path: 'credit', message: `a sum must have at most ${MOST_TERMS} amounts; it has ${terms.length}.` };
  return terms.map(({ credit: number, values: each }) => ({ credit: number, values: each }));
}

/** `1-3`, `2,4` or both as a value each; one empty step where nothing is asked. */
function readSteps(name: 'exhibitionYear' | 'run', typed: string | undefined): readonly Readonly<Record<string, number>>[] | Problem {
  if (typed === undefined) return [{}];
  const option = name === 'run' ? 'runs' : 'years';
  const found: number[] = [];
  for (const part of typed.split(',')) {
    const [, first, last] = /^\s*(\d{1,3})\s*(?:[-–]\s*(\d{1,3})\s*)?$/.exec(part) ?? [];
    const [from, to] = [Number(first), Number(last ?? first)];
    if (first === undefined || from < 1 || to < from || to > LAST)
      return {
        path: option,
        message: `--${option} must be whole numbers from 1 to ${LAST}, such as 1-3 or 1,2,5; it is ${cut(typed) || 'empty'}.`,
      };
    for (let n = from; n <= to; n++) found.push(n);
  }
  const twice = found.find((n, k) => found.indexOf(n) < k);
  if (twice !== undefined) return { path: option, message: `--${option} must hold each number once; ${twice} is in ${cut(typed)} twice.` };
  return found.map((n) => ({ [name]: n }));
}
