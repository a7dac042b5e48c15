import { workFormula } from '../facts/work-formulas';
import { COMPARISONS, WHO, type Comparison, type ComparisonKey } from '../facts/works';
import { clauseFor, filmedFor, programmesFor, waysFor, type NumberKey, type Work } from './work';

/** What the calculator may ask: a choice, or a number. */
export type QuestionKey =
  'who' | 'use' | 'way' | 'programme' | 'filmed' | 'paid' | 'service' | 'watched' | 'consent' | 'suited' | NumberKey;

/** Words of a formula that may be names. */
export const wordsOf = (text: string): ReadonlySet<string> => new Set(text.match(/[A-Za-z_]\w*/g));

/** What the work is compared with: other contracts and demands of its market; empty if there are none. */
export function comparisonsFor({ who, use, way }: Work): readonly Comparison[] {
  const key: ComparisonKey = way ? `${use} ${WHO[who].craft} ${way}` : `${use} ${WHO[who].craft}`;
  return COMPARISONS[key] ?? [];
}

/** Numbers that are asked for, each if a formula uses one of the names. */
const BY_NAME: readonly (readonly [key: NumberKey, names: readonly string[]])[] = [
  ['year', ['exhibitionYear', 'exhibitionShare']],
  ['run', ['run']],
  ['receipts', ['grossReceipts']],
  ['earned', ['foreignGross']],
  ['price', ['contractedRevenue']],
  ['licence', ['licenseFee']],
  ['homes', ['marketShare']],
  ['copies', ['units']],
  ['cast', ['castUnits']],
  ['span', ['weeks']],
  ['hours', ['hours']],
  ['replaced', ['days']],
  ['agreed', ['agreedPay']],
];

/** Names that no work has a value for; a plain number is asked for if a formula of the reader’s own uses one. */
export const OTHER_NAMES = ['episodes', 'freeDays', 'smallRuns', 'creditUsed'] as const;

/**
 * Questions that a formula needs, in the order in which they are asked.
 *
 * @param text the formula in use: the clause’s, or the reader’s own
 */
export function questionsFor(work: Work, text: string): QuestionKey[] {
  const names = wordsOf(text);
  const has = (...any: readonly string[]): boolean => any.some((name) => names.has(name));
  const actor = WHO[work.who].craft === 'actors';
  const atMinimum = work.paid === 'minimum' && work.who !== 'regular';
  // What is paid for the engagement goes by its length; a day’s pay does not.
  const engaged = actor && (has('applicableMinimum', 'daysWorked', 'weeksWorked') || (has('pay') && atMinimum));
  const minimum = engaged || (actor && (has('dayScale', 'weekScale', 'episodeScale') || (has('dayRate') && atMinimum)));
  // A day’s and a week’s minimum are the same for every length.
  const byLength = minimum && work.who !== 'day' && work.who !== 'week';
  const compared = comparisonsFor(work).some(({ formula }) => /\b(views|titleShare)\b/.test(workFormula(formula).text));
  const counted = has('domesticSubscribers', 'foreignSubscribers', 'subscriberFactor');
  const asked: (QuestionKey | false)[] = [
    'use',
    waysFor(work).length > 1 && 'way',
    programmeMatters(work, byLength || has('programLength', 'ceiling')) && 'programme',
    ...BY_NAME.map(([key, each]) => has(...each) && key),
    has('suitsPerformer') && 'suited',
    counted && 'service',
    ...(counted && work.service === 'own' ? (['home', 'away'] as const) : []),
    (has('views', 'streamingRevenue', 'titleShare') || compared) && 'watched',
    'who',
    engaged && work.who === 'day' && 'days',
    engaged && work.who === 'week' && 'weeks',
    actor && has('pay', 'dayRate') && work.who !== 'regular' && 'paid',
    actor && has('pay') && !atMinimum && 'pay',
    actor && has('dayRate') && !atMinimum && 'rate',
    has('consent') && 'consent',
    filmedMatters(work, minimum) && 'filmed',
  ];
  return asked.filter((key) => key !== false);
}

/** Whether the length of the program makes a difference. */
function programmeMatters(work: Work, named: boolean): boolean {
  const programmes = programmesFor(work);
  const formulas = new Set(programmes.map((programme) => clauseAt({ ...work, programme })));
  return programmes.length > 1 && (named || formulas.size > 1);
}

/** Whether the year of filming makes a difference. */
function filmedMatters(work: Work, minimum: boolean): boolean {
  const years = filmedFor(work);
  const formulas = new Set(years.map((filmed) => clauseAt({ ...work, filmed })));
  return years.length > 1 && (minimum || formulas.size > 1);
}

function clauseAt(work: Work): string {
  return filmedFor(work).includes(work.filmed) ? clauseFor(work).formula : '';
}
