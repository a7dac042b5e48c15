import { CLAUSE_WORDS, isClauseId, type ClauseId, type LibraryFormula } from '../facts/residual-library';
import type { WorkFormulaId } from '../facts/work-formulas';
import { FILMED, WHO } from '../facts/works';
import type { Work } from '../scenario/work';
import { number } from './format';
import type { Sentence } from './sentence';
import { replicaNotes } from './work-replica';
import { amount, ordinal } from './work-words';

/** Words of the residuals calculator. */
export const CALCULATOR = {
  title: 'Residuals calculator',
  intro:
    'What performers, writers and directors are paid when their work is shown again, and what a digital replica of a performer pays: in dollars, step by step, by the clause that pays.',
  choices: 'Your choices',
  sure: 'How sure',
  pool: (whole: string): string => `The pool for the whole cast is ${whole}; it is divided by units.`,
  waiting: 'Computing…',
  noted: 'Not everything in the address could be used',
  steps: 'Step by step',
  stepColumns: ['Step', 'Value'],
  formula: 'The formula and its clause',
  asText: 'The same as text',
  change: 'Change the formula',
  changeIntro:
    'Change a rate or write a formula of your own: the dollars above follow. Nothing of it goes into the address. A mistake leaves the last valid formula in force.',
  field: 'Formula; the last line is the amount in US dollars',
  reset: 'Back to the clause’s formula',
  own: 'By your own formula.',
  ownTitle: 'Your own formula',
  ownBar: 'Your formula',
  inForce: 'In force.',
  numbers: 'Numbers that only this formula asks for',
  clauses: 'All clauses',
  search: 'Search the clauses',
  compute: 'Compute',
  sourceOf: 'Source',
  before:
    'Before taxes and fees, for one episode or film. Contributions to pension and health plans, which most clauses add, are not included, except in rental and library streaming, where the 3.6% includes them. Individual contracts are not known here.',
} as const;

/** Names of formulas made of several clauses, and of formulas that are compared. */
const COMPARED: Readonly<Partial<Record<WorkFormulaId, string>>> = {
  'hbsvod-2014': 'Contract of 2014',
  'hbsvod-2015': 'Contract of 2014',
  'hbsvod-2016': 'Contract of 2014',
  'hbsvod-2017': 'Contract of 2017',
  'hbsvod-2020': 'Contract of 2020',
  'hbsvod-2023': 'Contract of 2023, without the success bonus',
  'hbsvod-2023-performer': 'Contract of 2023, if a fifth of subscribers watch it',
  'revenue-2-percent': 'Union, July 2023: 2% of revenue on top',
  'revenue-1-percent': 'Union, autumn 2023: 1% of revenue',
  'per-subscriber-union-divided': 'Union, October 2023: per subscriber, below 57 cents',
  'per-subscriber-employers-divided': 'The union’s first demand by the studios’ account: $1 per subscriber',
  'wga-2020': 'Contract of 2020',
  'wga-2023': 'Contract of 2023, without the success bonus',
  'wga-2023-bonus': 'Contract of 2023, if a fifth of subscribers watch it',
  'wga-2026-writer': 'Contract of 2026, if a fifth of subscribers watch it',
  'wga-viewership': 'Guild, May 2023: more for use abroad, and by viewing on top',
  'dga-2017': 'Contract of 2017',
  'dga-2020': 'Contract of 2020',
  'dga-2023': 'Contract of 2023',
  'network-prime-2014': 'Contract of 2014, filmed 2014–15',
  'network-prime-2015': 'Contract of 2014, filmed 2015–16',
  'network-prime-2016': 'Contract of 2014, filmed 2016–17',
  'network-prime-2020': 'Contract of 2020 and later',
  'avod-tv-2014': 'Filmed 2014–15: 4%',
  'avod-tv-2015': 'Filmed 2015–16: 4.5%',
  'avod-tv': 'Filmed since July 2016: 5%',
};

/** A formula’s name in a comparison with others of its market. */
export const comparedName = (formula: WorkFormulaId): string =>
  COMPARED[formula] ?? (isClauseId(formula) ? CLAUSE_WORDS[formula].title : formula);

/** How many clauses a search finds. */
export const foundWords = (found: number, all: number): string =>
  found === all ? `${all} clauses: which days, how sure, and from where.` : `${found} of ${all} clauses.`;

/** What a search looks through, in lower case. */
export const searchText = ({ id, clause, craft, market, from }: LibraryFormula): string =>
  [id, clause, craft, market, from, CLAUSE_WORDS[id].title, CLAUSE_WORDS[id].about].join(' ').toLowerCase();

/** The title of a clause. */
export const clauseTitle = (id: ClauseId): string => CLAUSE_WORDS[id].title;

/** The lowest and highest amount, where readings differ, and what is unsure; null where nothing is. */
export function unsureWords(
  clauses: readonly LibraryFormula[],
  range: readonly [low: number, high: number] | null,
): { readonly between: string; readonly why: string } | null {
  const unsure = clauses[0] && CLAUSE_WORDS[clauses[0].id].unsure;
  if (!unsure || !range) return null;
  const [low, high] = range.map(amount) as [string, string];
  const between = low === high ? '' : `Between ${low} and ${high}, by the lowest and the highest reading.`;
  const same = low === high ? 'The lowest and the highest reading of what is unsure come to the same here. ' : '';
  return { between, why: `${same}${unsure}` };
}

/** What a reader has to know about this choice. */
export function workNotes(work: Work): readonly string[] {
  const { contract } = FILMED[WHO[work.who].craft].find(({ id }) => id === work.filmed)!;
  if (work.use === 'replica') return replicaNotes(work);
  const notes: string[] = [];
  if (contract === '2026' && WHO[work.who].craft === 'actors' && ['stream', 'prime', 'network', 'ads'].includes(work.use))
    notes.push(
      'Of the actors’ contract of 2026 only the minimums were read. The earlier clause is used for it; what changed is not known.',
    );
  if (work.use === 'prime') notes.push('The prime-time ceilings of 2017 to 2020 were not read, so these years cannot be chosen.');
  if (work.who === 'major' && work.use === 'stream' && Number(contract) < 2023)
    notes.push('The contract of 2014 exempted streaming from the guest star’s minimum. Choose “above it” if you know the pay.');
  return notes;
}

/** Words of the chart of contracts and demands side by side. */
export const SIDE_BY_SIDE = {
  title: 'The same work under other terms',
  source: 'the clauses named, each from its source in the list below. Brackets: the readings that pay least and most.',
  sourceDemands:
    'the clauses named, each from its source in the list below. Brackets: the readings that pay least and most. The union put 1% of revenue at about $500 million, so 2% is taken as $1 billion a year. That is some ten times what we estimate programs made for streaming pay performers as a fixed residual. How it would be divided was never agreed. We assume that half goes to titles made for elsewhere and half by viewing, and within a cast by units, as for receipts: a series performer has three, a day player one.',
  columns: ['Terms', 'Dollars', 'lowest reading', 'highest reading'],
} as const;

interface Named {
  readonly label: string;
  readonly amount: number;
  readonly chosen: boolean;
  readonly side: 'union' | 'employers' | null;
}

/** What the chosen terms pay, compared with other contracts and with demands. */
export function sideBySideSentence(named: readonly Named[]): Sentence {
  const chosen = named.find((each) => each.chosen);
  const agreed = named.filter(({ side, chosen: own }) => side === null && !own);
  const asked = named.filter(({ side }) => side !== null);
  const list = (each: readonly Named[]): string => span(each.map((one) => one.amount));
  const first = chosen ? `Under the chosen terms the work is paid ${amount(chosen.amount)}` : 'Under other terms the work would be paid';
  const others = agreed.length > 0 ? `${chosen ? '; under the other contracts' : ''} ${list(agreed)}` : '';
  return [`${first}${others}${asked.length > 0 ? `; under demands that were not agreed, ${list(asked)}` : ''}.`];
}

function span(amounts: readonly number[]): string {
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  return amount(low) === amount(high) ? amount(low) : `${amount(low)} to ${amount(high)}`;
}

/** Words of the chart of years or runs. */
export const STEPS = {
  year: { title: 'Year after year', axis: 'exhibition year', column: 'Exhibition year' },
  run: { title: 'Run after run', axis: 'run (2 is the first rerun)', column: 'Run' },
  source: 'the clause above, for the work chosen. Brackets: the readings that pay least and most.',
} as const;

/** What the years or runs pay, one by one and together. */
export function stepsSentence(by: 'year' | 'run', steps: readonly { readonly n: number; readonly amount: number }[]): Sentence {
  const [first, last] = [steps[0]!, steps.at(-1)!];
  const all = amount(steps.reduce((sum, step) => sum + step.amount, 0));
  if (by === 'run')
    return [
      `The first rerun pays ${amount(first.amount)}, run ${last.n} and each later one ${amount(last.amount)}; runs 2 to ${last.n} together ${all}.`,
    ];
  return [
    `The first year pays ${amount(first.amount)}, the ${ordinal(last.n)} and each later one ${amount(last.amount)}; ${number(steps.length)} years together ${all}.`,
  ];
}
