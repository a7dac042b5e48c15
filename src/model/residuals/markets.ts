import { OTHER_MARKETS, type OtherMarket } from '../../facts/other-markets';
import { STOCK_MARKETS } from '../../facts/stock';
import { residualFormula } from '../../facts/residual-formulas';
import { checkResult, namesIn, readCredit, type Credit, type FormulaProblem } from '../../formula/formula';
import { PRESETS } from '../../scenario/presets';
import { FORMULA_WORLDS, marketKey, type FormulaWorld, type Scenario } from '../../scenario/scenario';
import { prepareRise, type MarketRises } from './market-spend';
import { MOST_PAID } from './rates';
import { keptByStock } from './kept-by-stock';
import { clauseOf, columnsOf, paidBy, standingStock, type Instead, type StockRow } from './stock';

/** What the formulas that a scenario puts in place of other markets’ clauses bring, by world. */
export type Markets = Readonly<Record<FormulaWorld, ReturnType<typeof prepareRise>>>;

/** Prepares the markets outside high-budget streaming. A formula that `checkMarketFormula` refuses is a bug here. */
export function prepareMarkets(scenario: Scenario): Markets {
  const stock = Object.keys(scenario.markets).length > 0 ? stockOf(scenario) : [];
  const rises = (world: FormulaWorld): MarketRises => {
    const instead = insteadIn(scenario, world);
    const rise = (market: OtherMarket): number => {
      const text = instead[market];
      return text === undefined ? 0 : riseOf(stock, market, text);
    };
    return Object.fromEntries(OTHER_MARKETS.map((market) => [market, rise(market)])) as MarketRises;
  };
  const [offer, deal, ask] = FORMULA_WORLDS.map((world) => prepareRise(rises(world)));
  return { offer, deal, ask };
}

/** By how much more than its clause a market pays by a formula, as a part of what the clause pays. */
const riseOf = keptByStock(12, (stock, market: OtherMarket, text: string): number => {
  const rows = stock.filter((row) => row.market.id === market);
  const clause = totalBy(rows, clauseOf(rows[0].market.formula!));
  return clause > 0 ? totalBy(rows, text) / clause - 1 : 0;
});

/** The formulas that stand in place of clauses in a world, by market. */
export function insteadIn({ markets }: Pick<Scenario, 'markets'>, world: FormulaWorld): Instead {
  const chosen = OTHER_MARKETS.map((market) => [market, markets[marketKey(world, market)]] as const);
  return Object.fromEntries(chosen.filter(([, text]) => text !== undefined));
}

/** What a formula in place of a market’s clause pays, and the clause. */
export interface MarketPay {
  readonly clause: string;
  /** What the market pays all performers a year, USD: by the formula, and by the clause. */
  readonly total: number;
  readonly clauseTotal: number;
  /** One credit of a day player in the middle of the market. */
  readonly credit: Credit;
}

/** What a formula, or the clause where it is null, pays on the market’s credits. A formula that `checkMarketFormula` refuses is a bug here. */
export function marketPay(formula: string | null, market: OtherMarket, scenario: Scenario): MarketPay {
  const rows = rowsOf(market, scenario);
  const days = rows.filter(({ segment }) => segment.id === 'day');
  const { credit } = days[Math.floor(days.length / 2)];
  const clause = clauseOf(rows[0].market.formula!);
  const text = formula ?? clause;
  return {
    clause,
    total: totalBy(rows, text),
    clauseTotal: total(rows, (row) => row.paid),
    credit,
  };
}

/**
 * What is wrong with a formula in place of a market’s clause: its grammar, its units, a name that a credit of the market does not have, an
 * amount on its credits that is no amount of money. Null if nothing is.
 */
export const checkMarketFormula = (text: string, market: OtherMarket, scenario: Scenario): FormulaProblem | null =>
  problemOf(knownStock(market, scenario), market, text);

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
  const fallen = paidBy(rows, text).findIndex((amount) => amount < 0);
  if (fallen < 0) return null;
  return { message: 'A residual must not be smaller for more receipts than for fewer.', position: 0, length: 0 };
});

const stockOf = ({ values, preset }: Scenario): readonly StockRow[] =>
  standingStock(values, residualFormula(PRESETS[preset].library.old)!.text);

function knownStock(market: OtherMarket, scenario: Scenario): readonly StockRow[] {
  if (!STOCK_MARKETS.some(({ id }) => id === market)) throw new Error(`unknown market: ${market}`);
  return stockOf(scenario);
}

const rowsOf = (market: OtherMarket, scenario: Scenario): readonly StockRow[] =>
  knownStock(market, scenario).filter((row) => row.market.id === market);

const total = (rows: readonly StockRow[], paid: (row: StockRow, k: number) => number): number =>
  rows.reduce((sum, row, k) => sum + row.titles * paid(row, k), 0);

function totalBy(rows: readonly StockRow[], text: string): number {
  const paid = paidBy(rows, text);
  return total(rows, (_, k) => paid[k]);
}
