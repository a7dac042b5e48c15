import type { UseId } from '../facts/works';
import { number } from './format';
import { nameWords } from './formula-editor-words';
import { amount, ordinal } from './work-words';

/** How a value reads. */
type Kind = 'dollars' | 'share' | 'times' | 'subscribers' | 'number';

/** One step of the reckoning: what it is in plain words, and its value. */
export interface Step {
  readonly words: string;
  readonly value: string;
}

/** A value as its kind reads: "$2,316", "35%", "68 million". */
export function stepValue(value: number, kind: Kind): string {
  if (kind === 'dollars') return amount(value);
  if (kind === 'share') return `${number(value * 100, 2)}%`;
  if (kind === 'times') return `× ${number(value, 3)}`;
  if (kind === 'subscribers') return value >= 1e6 ? `${number(value / 1e6, 2)} million` : number(value, 0);
  return number(value, 2);
}

type Line = readonly [words: string, kind: Kind];

/** The lines of the library’s formulas, by their names. */
const LINES: Readonly<Record<string, Line>> = {
  cap: ['The ceiling for a programme of this length', 'dollars'],
  capped: ['The pay that counts: up to the ceiling', 'dollars'],
  base: ['The pay that counts: up to the ceiling', 'dollars'],
  factor: ['Factor for the size of the service', 'share'],
  share: ['Part of it paid in this exhibition year', 'share'],
  abroad: ['Added for use abroad', 'share'],
  fixed: ['Fixed amount for the year', 'dollars'],
  bonus: ['Success bonus, the part that reaches the person', 'dollars'],
  ratio: ['What stations pay, against $650,000', 'share'],
  small: ['In small markets: a fifth of the minimum', 'dollars'],
  wide: ['In wider markets: by the number of the run', 'dollars'],
  second: ['Earnings abroad from which 10% more is due', 'dollars'],
  third: ['Earnings abroad from which another 10% is due', 'dollars'],
  free: ['Earnings abroad that pay nothing more', 'dollars'],
  early: ['Part of the copies at the lower rate', 'share'],
  pool: ['The pool for the whole cast', 'dollars'],
  quarter: ['A quarter of a year', 'dollars'],
  guaranteed: ['Days that are guaranteed', 'number'],
};

/** Where a formula means something else by a name. */
const OTHER_LINES: readonly (readonly [ids: RegExp, lines: Readonly<Record<string, Line>>])[] = [
  [/^(wga|dga)-/, { base: ['The fixed base, whatever the pay', 'dollars'] }],
  [/^(download-|home-video$)/, { base: ['A fifth of the receipts counts', 'dollars'] }],
  [/^hbsvod-201[456]$/, { base: ['What counts on a service of this size', 'dollars'] }],
  [
    /^sideletter-b1?$/,
    { fixed: ['The amount by the number of the run', 'dollars'], least: ['At least, of 6% for the whole cast', 'dollars'] },
  ],
];

/** A line of a formula in plain words; a name the library does not know is written out. */
export function lineStep(id: string | null, name: string, value: number): Step {
  const others = OTHER_LINES.find(([ids]) => id !== null && ids.test(id))?.[1] ?? {};
  const own = Object.hasOwn(others, name) ? others[name] : undefined;
  const [words, kind] = own ??
    (id === null || !Object.hasOwn(LINES, name) ? undefined : LINES[name]) ?? [nameWords(name), 'number' as const];
  return { words, value: stepValue(value, kind) };
}

/** A part of the minimum or of the capped pay that a table in the last line gives. */
export const tableStep = (by: 'year' | 'run', n: number, share: number): Step => ({
  words: by === 'year' ? `Part of it paid in the ${ordinal(n)} exhibition year` : `Part of it paid for run ${n}`,
  value: stepValue(share, 'share'),
});

/** What part of the one amount given is paid, where the formula is that part alone. */
export const partStep = (share: number): Step => ({ words: 'Part of it that is paid', value: stepValue(share, 'share') });

/** What is given of a work, by the name that the formula has for it. */
const GIVEN: Readonly<Record<string, Line>> = {
  pay: ['Pay for the episode', 'dollars'],
  applicableMinimum: ['The minimum for this work, however much was paid', 'dollars'],
  domesticSubscribers: ['Subscribers at home', 'subscribers'],
  foreignSubscribers: ['Subscribers abroad', 'subscribers'],
  grossReceipts: ['The distributor’s receipts', 'dollars'],
  foreignGross: ['Earned abroad so far', 'dollars'],
  contractedRevenue: ['What stations pay for an episode', 'dollars'],
  licenseFee: ['The price of the licence', 'dollars'],
  marketShare: ['Homes that can see it', 'share'],
  units: ['Copies sold so far', 'number'],
  performerUnits: ['The performer’s units', 'number'],
  castUnits: ['Units of the whole cast', 'number'],
  weeks: ['Weeks of the use', 'number'],
};

/** What the formula is given, in plain words; what goes without saying, such as the length, is left out. */
export function givenSteps(names: ReadonlySet<string>, credit: Readonly<Record<string, number>>, engagement: string): readonly Step[] {
  return Object.entries(GIVEN).flatMap(([name, [words, kind]]) => {
    if (!names.has(name)) return [];
    const paid = name === 'pay' || name === 'applicableMinimum';
    return [{ words: paid && engagement ? `${words}: ${engagement}` : words, value: stepValue(credit[name] ?? 0, kind) }];
  });
}

/** The ceiling of a performer’s pay; the formulas of 2023 raise it. */
export const ceilingStep = (ceiling: number, raised: boolean): Step => ({
  words: raised ? 'The ceiling for this length, 2.5% above that of 2021–23' : 'The ceiling for this length',
  value: stepValue(ceiling * (raised ? 1.025 : 1), 'dollars'),
});

/** What is added for use abroad. */
export const abroadStep = (share: number): Step => ({ words: LINES['abroad']![0], value: stepValue(share, 'share') });

/** How widely a title is watched, where a bonus hangs on it. */
export const watchedStep = (views: number, home: number): Step => ({
  words: 'Views within 90 days per subscriber at home; 20% earn the bonus',
  value: stepValue(home > 0 ? views / home : 0, 'share'),
});

/** The last line. */
export function resultWords(use: UseId, { year, run }: { readonly year: boolean; readonly run: boolean }): string {
  if (year) return 'Residual for the year';
  if (run) return 'Residual for the run';
  return use === 'prime' ? 'Residual for the rerun' : 'Residual';
}
