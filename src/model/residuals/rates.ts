import { FACTS } from '../../cases/facts';
import { CREDITS, EPISODES, PROGRAM_LENGTH, REVENUE_SHARE, SERVICES, VIEWING, type Craft } from '../../facts/credits';
import { checkResult, compileFormula, namesIn, readCredit, type Columns, type FormulaProblem, type Tree } from '../../formula/formula';
import { titleShare } from '../../scenario/title-share';
import type { Formula } from '../formula';
import { kept } from '../kept';

/** Shares of the total residual that exhibition years 1 to 13 pay under the 2020 contract; they sum to 1. */
export const EXHIBITION_SHARES: readonly number[] = normalised(FACTS['hb-ey-2020'].value as readonly number[]);
/** Number of exhibition years: 13. */
export const EXHIBITION_YEARS = EXHIBITION_SHARES.length;

/**
 * Residuals that a formula pays on the normal stock of credits, by service (0 largest, 1 smaller), split by what they depend on, because
 * each part applies to different work. `fixed` applies to work done under the contract, by exhibition year, relative to what the 2020
 * formula pays in all years together; `views` (a success bonus) and `revenue` (a share of revenue) apply to all titles from a date.
 */
export interface Rates {
  readonly fixed: readonly [Float64Array, Float64Array];
  readonly views: readonly [number, number];
  readonly revenue: readonly [number, number];
}

/**
 * Upper limit of the residual of one performer for one year of one episode, USD. Real ones are far below; larger amounts could only
 * overflow.
 */
export const MOST_PAID = 1e9;

/**
 * Checks a streaming formula when 2% of streaming revenue is `revenueShareValue` USD a year: its grammar, its units, amounts on the craft's
 * normal credits that are not valid money, less pay for more viewers or more revenue. Null if it is valid.
 */
export const checkFormula = kept(
  32,
  (text: string, revenueShareValue: number, craft: Craft) => `${craft} ${revenueShareValue} ${text}`,
  problemOf,
);

function problemOf(text: string, revenueShareValue: number, craft: Craft): FormulaProblem | null {
  const parsed = readCredit(text);
  if (parsed.tree === null) return parsed.problems[0];
  const unknown = namesIn(parsed.tree).find((name) => !STREAMING_NAMES.has(name));
  if (unknown) return notStreaming(text, unknown);
  const { columns, count } = normalCredits(revenueShareValue, craft);
  const parts = formulaParts(parsed.tree, columns, count);
  for (const part of [parts.all, parts.withoutRevenue, parts.withoutViews]) {
    const problem = checkResult(parsed.tree, part.columns, count, part.paid);
    if (problem) return problem;
    const most = part.paid.reduce((largest, paid) => Math.max(largest, paid), 0);
    if (most > MOST_PAID) return whole(`A residual must be at most ${MOST_PAID} dollars a year; it is ${most.toPrecision(3)}.`);
  }
  for (let k = 0; k < count; k++) {
    if (parts.all.paid[k] < parts.withoutRevenue.paid[k]) return falls('streamingRevenue', columns, k);
    if (parts.withoutRevenue.paid[k] < parts.withoutViews.paid[k]) return falls('views', columns, k);
  }
  return null;
}

/** Attributes of a credit on a streaming service; others, such as runs and receipts, belong to other markets. */
const STREAMING_NAMES: ReadonlySet<string> = new Set([
  'pay', 'ceiling', 'programLength', 'exhibitionYear', 'exhibitionShare', 'subscriberFactor', 'domesticSubscribers', 'foreignSubscribers',
  'views', 'streamingRevenue', 'titleShare', 'episodes',
]); // prettier-ignore

const notStreaming = (text: string, name: string): FormulaProblem => ({
  message: `\`${name}\` is not known of a streaming credit; a streaming residual may hang on ${[...STREAMING_NAMES].join(', ')}`,
  position: text.search(new RegExp(`\\b${name}\\b`)),
  length: name.length,
});

const falls = (name: string, columns: Columns, k: number): FormulaProblem =>
  whole(`A residual must not be smaller for more ${name}; it is smaller at ${name} ${columns[name][k]} than at 0.`);

/** A problem of the whole formula, without a position in its text. */
const whole = (message: string): FormulaProblem => ({ message, position: 0, length: 0 });

/**
 * Evaluates a formula on a craft's normal credits. `revenueShareValue` is 2% of streaming revenue, USD a year. The part by `views` is what
 * the formula pays beyond its pay without viewers; the part by revenue, beyond its pay without revenue.
 *
 * @throws Error for a formula that `checkFormula` rejects
 */
export const formulaRates = kept(
  32,
  ({ text }: Formula, revenueShareValue: number, craft: Craft) => `${craft} ${revenueShareValue} ${text}`,
  ratesOn,
);

function ratesOn({ text, tree }: Formula, revenueShareValue: number, craft: Craft): Rates {
  const problem = checkFormula(text, revenueShareValue, craft);
  if (problem) throw new Error(`invalid residual formula; ${problem.message}: ${text}`);
  const { columns, count, weights } = normalCredits(revenueShareValue, craft);
  const { all, withoutRevenue, withoutViews } = formulaParts(tree, columns, count);
  const fixed = [new Float64Array(EXHIBITION_YEARS), new Float64Array(EXHIBITION_YEARS)] as const;
  const views: [number, number] = [0, 0];
  const revenue: [number, number] = [0, 0];
  for (let k = 0; k < count; k++) {
    const service = k < count / 2 ? 0 : 1;
    fixed[service][k % EXHIBITION_YEARS] += weights[k] * withoutViews.paid[k];
    views[service] += weights[k] * (withoutRevenue.paid[k] - withoutViews.paid[k]);
    revenue[service] += weights[k] * (all.paid[k] - withoutRevenue.paid[k]);
  }
  return { fixed, views, revenue };
}

/**
 * Residual of one normal credit on the largest services by exhibition year, USD a year: at the higher pay, with the viewing at index
 * `place` of `VIEWING`.
 */
export function yearlyAmounts({ tree }: Formula, revenueShareValue: number, place: number, craft: Craft): readonly number[] {
  const { columns, count } = normalCredits(revenueShareValue, craft);
  const paid = new Float64Array(count);
  compileFormula(tree)(columns, count, paid);
  return [...paid.subarray(place * EXHIBITION_YEARS, (place + 1) * EXHIBITION_YEARS)];
}

/** Pay of a formula on the credits as they are, without revenue, and without revenue or viewers. */
function formulaParts(tree: Tree, columns: Columns, count: number) {
  const kernel = compileFormula(tree);
  const none = new Float64Array(count);
  const pay = (these: Columns): { readonly columns: Columns; readonly paid: Float64Array } => {
    const paid = new Float64Array(count);
    kernel(these, count, paid);
    return { columns: these, paid };
  };
  return {
    all: pay(columns),
    withoutRevenue: pay({ ...columns, streamingRevenue: none }),
    withoutViews: pay({ ...columns, streamingRevenue: none, views: none }),
  };
}

/**
 * Normal credits as columns: by service, then pay, then viewing, then exhibition year. `weights` scale the credits so that the 2020 formula
 * pays 1 over all exhibition years on each service.
 */
const normalCredits = kept(6, (revenueShareValue: number, craft: Craft) => `${craft} ${revenueShareValue}`, creditsOf);

function creditsOf(revenueShareValue: number, craft: Craft): { columns: Columns; count: number; weights: Float64Array } {
  const credits = CREDITS[craft];
  const count = SERVICES.length * credits.pay.length * VIEWING.length * EXHIBITION_YEARS;
  const names = [...STREAMING_NAMES];
  const columns: Record<string, Float64Array> = Object.fromEntries(names.map((name) => [name, new Float64Array(count)]));
  const weights = new Float64Array(count);
  const percents = FACTS['hb-ey-2020'].value as readonly number[];
  let k = 0;
  for (const service of SERVICES)
    for (const { pay, share, units } of credits.pay)
      for (const viewing of VIEWING)
        for (let year = 0; year < EXHIBITION_YEARS; year++, k++) {
          const row: Record<string, number> = {
            pay,
            ceiling: credits.ceiling,
            programLength: PROGRAM_LENGTH,
            exhibitionYear: year + 1,
            exhibitionShare: percents[year] / 100,
            subscriberFactor: service.subscriberFactor,
            domesticSubscribers: service.domesticSubscribers,
            foreignSubscribers: service.foreignSubscribers,
            views: viewing.viewsPerSubscriber * service.domesticSubscribers,
            streamingRevenue: revenueShareValue / REVENUE_SHARE,
            titleShare: titleShare(craft, {
              views: viewing.viewsPerSubscriber * service.domesticSubscribers,
              exhibitionShare: percents[year] / 100,
              units,
            }),
            episodes: EPISODES,
          };
          for (const name of names) columns[name][k] = row[name];
          const yearly = Math.min(pay, credits.ceiling) * service.subscriberFactor * 1.35;
          weights[k] = (share * viewing.share) / (yearly * (percents.reduce((sum, percent) => sum + percent, 0) / 100));
        }
  return { columns, count, weights };
}

function normalised(parts: readonly number[]): readonly number[] {
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
}
