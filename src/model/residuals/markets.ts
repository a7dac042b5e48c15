import { OTHER_MARKETS, type OtherMarket } from '../../facts/other-markets';
import { STOCK_MARKETS } from '../../facts/stock';
import { checkResult, namesIn, readCredit, type Credit, type FormulaProblem } from '../../formula/formula';
import { FORMULA_WORLDS, type FormulaWorld } from '../../scenario/scenario';
import { formulaOf, type Formula } from '../formula';
import type { Question, StockQuestion } from '../question';
import { prepareRise, type MarketRises } from './market-spend';
import { MOST_PAID } from './rates';
import { keptByStock } from './kept-by-stock';
import { clauseOf, columnsOf, paidBy, normalStock, type StockRow } from './stock';

/** Gain of the formulas that replace clauses of other markets, by world. */
export type Markets = Readonly<Record<FormulaWorld, ReturnType<typeof prepareRise>>>;

/** Prepares the markets outside high-budget streaming. Formulas must have passed `checkMarketFormula`. */
export function prepareMarkets(question: StockQuestion & Pick<Question, 'markets'>): Markets {
  const isNone = FORMULA_WORLDS.every((world) => Object.keys(question.markets[world]).length === 0);
  const stock = isNone ? [] : normalStock(question);
  const rises = (world: FormulaWorld): MarketRises => {
    const instead = question.markets[world];
    const rise = (market: OtherMarket): number => {
      const formula = instead[market];
      return formula === undefined ? 0 : riseOf(stock, market, formula);
    };
    return Object.fromEntries(OTHER_MARKETS.map((market) => [market, rise(market)])) as MarketRises;
  };
  const [offer, deal, ask] = FORMULA_WORLDS.map((world) => prepareRise(rises(world)));
  return { offer, deal, ask };
}

/** Relative gain of a market over its clause under a formula: 0.1 for 10% more. */
const riseOf = keptByStock(12, (stock, market: OtherMarket, formula: Formula): number => {
  const rows = stock.filter((row) => row.market.id === market);
  const clause = totalBy(rows, clauseOf(rows[0].market.formula!));
  return clause > 0 ? totalBy(rows, formula) / clause - 1 : 0;
});

/** Residuals of one market under a formula and under its clause. */
export interface MarketPay {
  readonly clause: string;
  /** Residuals of all performers in the market, USD a year: by the formula, and by the clause. */
  readonly total: number;
  readonly clauseTotal: number;
  /** A typical credit: the middle one of the market’s day players. */
  readonly credit: Credit;
}

/**
 * Residuals that a formula, or the clause if `text` is null, pays on the market’s credits. Formulas must have passed `checkMarketFormula`.
 */
export function marketPay(text: string | null, market: OtherMarket, question: StockQuestion): MarketPay {
  const rows = rowsOf(market, question);
  const days = rows.filter(({ segment }) => segment.id === 'day');
  const { credit } = days[Math.floor(days.length / 2)];
  const clause = clauseOf(rows[0].market.formula!);
  return {
    clause: clause.text,
    total: totalBy(rows, text === null ? clause : formulaOf(text)),
    clauseTotal: total(rows, (row) => row.paid),
    credit,
  };
}

/**
 * Checks a formula that replaces a market’s clause: its grammar, its units, names that a credit of the market does not have, amounts that
 * are not valid money, less pay for more receipts. Null if it is valid.
 */
export const checkMarketFormula = (text: string, market: OtherMarket, question: StockQuestion): FormulaProblem | null =>
  problemOf(knownStock(market, question), market, text);

const problemOf = keptByStock(24, (stock, market: OtherMarket, text: string): FormulaProblem | null => {
  const parsed = readCredit(text);
  if (parsed.tree === null) return parsed.problems[0];
  const rows = stock.filter((row) => row.market.id === market);
  const known = Object.keys(rows[0].credit);
  const unknown = namesIn(parsed.tree).find((name) => !known.includes(name));
  if (unknown)
    return {
      message: `\`${unknown}\` is not known of a credit in this market; its residual may hang on ${known.join(', ')}`,
      position: text.search(new RegExp(`\\b${unknown}\\b`)),
      length: unknown.length,
    };
  const credits = rows.flatMap(({ credit, before }) => (before ? [credit, before] : [credit]));
  const { columns, paid } = columnsOf(parsed.tree, credits);
  const problem = checkResult(parsed.tree, columns, credits.length, paid);
  if (problem) return problem;
  const most = Math.max(...paid);
  if (most > MOST_PAID)
    return { message: `A residual must be at most ${MOST_PAID} dollars; it is ${most.toPrecision(3)}.`, position: 0, length: 0 };
  const fallen = paidBy(rows, { text, tree: parsed.tree }).findIndex((amount) => amount < 0);
  if (fallen < 0) return null;
  return { message: 'A residual must not be smaller for more receipts than for fewer.', position: 0, length: 0 };
});

function knownStock(market: OtherMarket, question: StockQuestion): readonly StockRow[] {
  if (!STOCK_MARKETS.some(({ id }) => id === market)) throw new Error(`unknown market: ${market}`);
  return normalStock(question);
}

const rowsOf = (market: OtherMarket, question: StockQuestion): readonly StockRow[] =>
  knownStock(market, question).filter((row) => row.market.id === market);

const total = (rows: readonly StockRow[], paid: (row: StockRow, k: number) => number): number =>
  rows.reduce((sum, row, k) => sum + row.titles * paid(row, k), 0);

function totalBy(rows: readonly StockRow[], formula: Formula): number {
  const paid = paidBy(rows, formula);
  return total(rows, (_, k) => paid[k]);
}
