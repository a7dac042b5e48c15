import type { UseId } from '../facts/works';
import { number } from './format';
import { nameWords } from './formula-editor-words';
import { amount, ordinal } from './work-words';

/** How a value is written. */
type Kind = 'dollars' | 'share' | 'times' | 'subscribers' | 'number' | 'answer';

/** One step of the calculation: what it is in plain words, and its value. */
export interface Step {
  readonly words: string;
  readonly value: string;
}

/** A value as its kind reads: "$2,316", "35%", "68 million". */
export function stepValue(value: number, kind: Kind): string {
  if (kind === 'dollars') return amount(value);
  if (kind === 'share') return `${number(value * 100, 2)}%`;
  if (kind === 'times') return `× ${number(value, 3)}`;
  if (kind === 'answer') return value >= 1 ? 'yes' : 'no';
  if (kind === 'subscribers') return value >= 1e6 ? `${number(value / 1e6, 2)} million` : number(value, 0);
  return number(value, 2);
}

type Line = readonly [words: string, kind: Kind];

const ABROAD: Line = ['Added for use abroad', 'share'];

/** The lines of the library’s formulas, by their names. */
const LINES: ReadonlyMap<string, Line> = new Map(
  Object.entries<Line>({
    cap: ['The ceiling for a program of this length', 'dollars'],
    capped: ['The pay that counts: up to the ceiling', 'dollars'],
    base: ['The pay that counts: up to the ceiling', 'dollars'],
    factor: ['Factor for the size of the service', 'share'],
    share: ['Part of it paid in this exhibition year', 'share'],
    abroad: ABROAD,
    fixed: ['Fixed amount for the year', 'dollars'],
    bonus: ['Success bonus, the part that reaches the person', 'dollars'],
    ratio: ['What stations pay, as a share of $650,000', 'share'],
    small: ['In small markets: a fifth of the minimum', 'dollars'],
    wide: ['In wider markets: by the number of the run', 'dollars'],
    second: ['Earnings abroad from which 10% more is due', 'dollars'],
    third: ['Earnings abroad from which another 10% is due', 'dollars'],
    free: ['Earnings abroad that pay nothing more', 'dollars'],
    early: ['Part of the copies at the lower rate', 'share'],
    pool: ['The pool for the whole cast', 'dollars'],
    quarter: ['A quarter of a year', 'dollars'],
    guaranteed: ['Days that are guaranteed', 'number'],
    rate: ['Pay for a day, at least the minimum', 'dollars'],
    session: ['What the session pays', 'dollars'],
    least: ['At least: the minimum for each day', 'dollars'],
    scan: ['The scan, by the hour', 'dollars'],
    principal: ['As a principal: the minimum for each day', 'dollars'],
  }),
);

/** Where a name means something else in a formula. */
const OTHER_LINES: readonly (readonly [ids: RegExp, name: string, line: Line])[] = [
  [/^(wga|dga)-/, 'base', ['The fixed base, the same for any pay', 'dollars']],
  [/^(download-|home-video$)/, 'base', ['A fifth of the receipts counts', 'dollars']],
  [/^hbsvod-201[456]$/, 'base', ['What counts on a service of this size', 'dollars']],
  [/^sideletter-b1?$/, 'fixed', ['The amount by the number of the run', 'dollars']],
  [/^sideletter-b1?$/, 'least', ['At least, of 6% for the whole cast', 'dollars']],
];

/**
 * A line of a formula in plain words.
 *
 * @param id of the clause; null for a formula of the reader’s own, whose names are written out
 */
export function lineStep(id: string | null, name: string, value: number): Step {
  const other = OTHER_LINES.find(([ids, line]) => id !== null && line === name && ids.test(id))?.[2];
  const [words, kind]: Line = other ?? (id === null ? undefined : LINES.get(name)) ?? [nameWords(name), 'number'];
  return { words, value: stepValue(value, kind) };
}

/** A part of the minimum or of the capped pay that a table in the last line gives. */
export const tableStep = (by: 'year' | 'run', n: number, share: number): Step => ({
  words: by === 'year' ? `Part of it paid in the ${ordinal(n)} exhibition year` : `Part of it paid for run ${n}`,
  value: stepValue(share, 'share'),
});

/** What part of the one amount given is paid, where the formula is that part alone. */
export const partStep = (share: number): Step => ({ words: 'Part of it that is paid', value: stepValue(share, 'share') });

/** What is given of a work, in order, by the name that formulas have for it. */
const GIVEN: readonly (readonly [name: string, words: string, kind: Kind])[] = [
  ['pay', 'Pay for the episode', 'dollars'],
  ['applicableMinimum', 'The minimum for this work, also where more was paid', 'dollars'],
  ['domesticSubscribers', 'Subscribers at home', 'subscribers'],
  ['foreignSubscribers', 'Subscribers abroad', 'subscribers'],
  ['grossReceipts', 'The distributor’s receipts', 'dollars'],
  ['foreignGross', 'Earned abroad so far', 'dollars'],
  ['contractedRevenue', 'What stations pay for an episode', 'dollars'],
  ['licenseFee', 'The price of the license', 'dollars'],
  ['marketShare', 'Homes that can see it', 'share'],
  ['units', 'Copies sold so far', 'number'],
  ['performerUnits', 'The performer’s units', 'number'],
  ['castUnits', 'Units of the whole cast', 'number'],
  ['weeks', 'Weeks of the use', 'number'],
  ['consent', 'The performer agreed', 'answer'],
  ['hours', 'Hours of scanning', 'number'],
  ['suitsPerformer', 'Set to suit the performer', 'answer'],
  ['dayRate', 'The performer’s own pay for a day', 'dollars'],
  ['dayScale', 'The contract’s minimum for a day', 'dollars'],
  ['days', 'Days of work the replica does', 'number'],
  ['agreedPay', 'The pay agreed on', 'dollars'],
];

/**
 * What the formula is given, in plain words. What the choices say already, such as the length, is left out.
 *
 * @param names the names that the formula uses
 * @param engagement how the performer was paid, shown beside the pay; empty for none
 */
export function givenSteps(names: ReadonlySet<string>, credit: Readonly<Record<string, number>>, engagement: string): readonly Step[] {
  return GIVEN.filter(([name]) => names.has(name)).map(([name, words, kind]) => {
    const paid = name === 'pay' || name === 'applicableMinimum';
    return { words: paid && engagement ? `${words}: ${engagement}` : words, value: stepValue(credit[name] ?? 0, kind) };
  });
}

/** The ceiling of a performer’s pay; the formulas of 2023 raise it. */
export const ceilingStep = (ceiling: number, raised: boolean): Step => ({
  words: raised ? 'The ceiling for this length, 2.5% above that of 2021–23' : 'The ceiling for this length',
  value: stepValue(ceiling * (raised ? 1.025 : 1), 'dollars'),
});

/** What is added for use abroad. */
export const abroadStep = (share: number): Step => ({ words: ABROAD[0], value: stepValue(share, 'share') });

/** How widely a title is watched, where a bonus depends on it. */
export const watchedStep = (views: number, home: number): Step => ({
  words: 'Views within 90 days per subscriber at home; 20% earn the bonus',
  value: stepValue(home > 0 ? views / home : 0, 'share'),
});

/** The last line. */
export function resultWords(use: UseId, { year, run }: { readonly year: boolean; readonly run: boolean }): string {
  if (year) return 'Residual for the year';
  if (run) return 'Residual for the run';
  if (use === 'replica') return 'Pay';
  return use === 'prime' ? 'Residual for the rerun' : 'Residual';
}
