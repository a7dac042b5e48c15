import { FACTS } from '../../cases/facts';
import type { MemberSegment } from '../../cases/segment';
import { HBSVOD_CEILING, LIBRARY_VIEWING, PROGRAM_LENGTH, REVENUE_SHARE, SERVICES, VIEWING } from '../../facts/credits';
import {
  CAST_UNITS,
  STOCK_FOREIGN_GROSS,
  STOCK_MARKETS,
  STOCK_RUNS,
  STOCK_SEGMENTS,
  type StockMarket,
  type StockSegment,
} from '../../facts/stock';
import { STOCK_CLAUSES, type StockClauseId } from '../../facts/stock-clauses';
import { compileFormula, namesIn, type Columns, type Credit, type Tree } from '../../formula/formula';
import { normalCdf, normalQuantile } from '../../random/normal';
import { formulaOf, type Formula } from '../formula';
import { kept } from '../kept';
import type { EngineValues, Instead, StockQuestion } from '../question';
import { marketSpend, type ResidualTotals } from './market-spend';

/** Number of equal classes into which a market’s titles are divided by receipts, each represented by its mean. */
const CLASSES = 100;

/** A group of identical credits: one market, one segment of members. */
export interface StockRow {
  readonly market: StockMarket;
  readonly segment: StockSegment;
  /** Attributes of one episode or film. */
  readonly credit: Credit;
  /** Number of people with such a title, times titles each. */
  readonly titles: number;
  /** The credit when the clause last paid, for clauses that pay up to an amount. */
  readonly before?: Credit;
  /** One performer’s part of what a clause pays for the credit, for all episodes of the title. */
  readonly part: number;
  /** Pay of the market’s clause for one title, USD a year; for high-budget streaming, of the expired contract’s formula. */
  readonly paid: number;
}

/** Credits before they are counted; `weight` is their number relative to other credits of the market. */
interface Drafted {
  readonly segment: StockSegment;
  readonly credit: Credit;
  /** The credit when the clause last paid, for clauses that pay up to an amount. */
  readonly before?: Credit;
  readonly weight: number;
}

/**
 * The members’ stock of credits in a normal year, by market, segment, platform, age and success of the title. In every market the clause
 * pays what the market pays a year: receipts are scaled if the clause is a share of them, otherwise the number of credits.
 *
 * @param evener reduction of the lognormal spread of receipts
 */
export const normalStock = ({ values, library, members }: StockQuestion, evener = 0): readonly StockRow[] =>
  keptStock(values, library.expired, evener, members.segments);

/** Memoized stock; the key holds everything that it depends on. */
export const keptStock = kept(
  6,
  (values: EngineValues, expired: Formula, evener: number, segments: readonly MemberSegment[]) =>
    [
      evener,
      values.topServiceShare,
      ...Object.values(totalsOf(values)),
      ...segments.map(({ id, members }) => `${id} ${members}`),
      expired.text,
    ].join(' '),
  stockOf,
);

function stockOf(values: EngineValues, expired: Formula, evener: number, segments: readonly MemberSegment[]): readonly StockRow[] {
  const spends = marketSpend(totalsOf(values));
  return STOCK_MARKETS.flatMap((market) => {
    const spend = market.id === 'made-for-streaming' ? values.residualsStreaming : spends[market.id];
    const drafted = draft({ ...market, spread: Math.max(0, market.spread - evener) }, values.topServiceShare, segments).map((row) => ({
      ...row,
      part: partOf(market, row),
    }));
    const each = paidBy(drafted, market.formula ? clauseOf(market.formula) : expired);
    const total = drafted.reduce((sum, { weight }, k) => sum + weight * each[k], 0);
    const scale = total > 0 ? spend / total : 0;
    return drafted.map(({ weight, credit, ...row }, k) => ({
      ...row,
      market,
      credit: market.isPool ? { ...credit, grossReceipts: credit['grossReceipts'] * scale } : credit,
      titles: market.isPool ? weight : weight * scale,
      paid: market.isPool ? each[k] * scale : each[k],
    }));
  });
}

const totalsOf = ({ residualsAll, residualsStreaming, residualsScaleLinked }: EngineValues): ResidualTotals => ({
  residualsAll,
  residualsStreaming,
  residualsScaleLinked,
});

/** Residual of one performer for each title, USD a year: the amount reached less the amount already paid for. */
export function paidBy(rows: readonly Pick<StockRow, 'credit' | 'before' | 'part'>[], formula: Formula): Float64Array {
  const credits = rows.map(({ credit }) => credit);
  const paid = evaluateCredits(formula, credits);
  const before = evaluateCredits(
    formula,
    rows.map((row) => row.before ?? {}),
  );
  return paid.map((amount, k) => (amount - (rows[k].before ? before[k] : 0)) * rows[k].part);
}

/**
 * Residual of each row of the stock under a streaming formula, USD a year: all of it on high-budget streaming; on older titles on streaming
 * services the part that depends on revenue, on top of their own clause. All viewing is attributed exactly once and divided among a title’s
 * performers by units, because how it would have been divided was never settled.
 *
 * @param revenueShareValue 2% of streaming revenue, USD a year
 * @param instead formulas that replace the clauses of markets outside high-budget streaming
 */
export function paidUnder(stock: readonly StockRow[], formula: Formula, revenueShareValue: number, instead: Instead = {}): Float64Array {
  const fixedPay = paidInstead(stock, instead);
  const streamingRevenue = revenueShareValue / REVENUE_SHARE;
  const made = stock.map(({ market, segment, credit }) =>
    market.formula ? 0 : credit['views'] * credit['exhibitionShare'] * segment.performerUnits,
  );
  const older = stock.map(({ market, paid }) => (market.isStreaming && market.formula ? paid : 0));
  const [madeViewing, olderViewing] = [made, older].map((viewing) =>
    stock.reduce((sum, row, k) => sum + row.titles * viewing[k] * (row.market.formula ? 1 : row.segment.episodes), 0),
  );
  const credits = stock.map(({ market, credit }, k) => {
    if (!market.isStreaming) return { streamingRevenue: 0 };
    if (market.formula) return { streamingRevenue, titleShare: share(LIBRARY_VIEWING * older[k], olderViewing) };
    return { ...credit, streamingRevenue, titleShare: share((1 - LIBRARY_VIEWING) * made[k], madeViewing) };
  });
  const all = evaluateCredits(formula, credits);
  const fixed = evaluateCredits(
    formula,
    credits.map((credit) => ({ ...credit, streamingRevenue: 0 })),
  );
  return Float64Array.from(stock, ({ market, segment }, k) => {
    if (!market.isStreaming) return fixedPay[k];
    return market.formula ? fixedPay[k] + all[k] - fixed[k] : all[k] * segment.episodes;
  });
}

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** Residual of each row, USD a year, if formulas replace the clauses of some markets. */
function paidInstead(stock: readonly StockRow[], instead: Instead): Float64Array {
  const paid = Float64Array.from(stock, (row) => row.paid);
  for (const [id, formula] of Object.entries(instead)) {
    const places = [...stock.keys()].filter((k) => stock[k].market.id === id);
    const other = paidBy(
      places.map((k) => stock[k]),
      formula,
    );
    places.forEach((k, place) => (paid[k] = other[place]));
  }
  return paid;
}

/** One performer’s part of what a clause pays, for all episodes of the title. */
function partOf({ isPool, isFilm }: StockMarket, { segment }: Pick<Drafted, 'segment'>): number {
  return (isPool ? segment.performerUnits / CAST_UNITS : 1) * (isFilm ? 1 : segment.episodes);
}

/** Every kind of credit of a market, with its weight. */
function draft(market: StockMarket, topServiceShare: number, members: readonly MemberSegment[]): readonly Drafted[] {
  const [, payees] = FACTS['resid-sag-checks-2019'].value as readonly number[];
  const people = (id: string): number => members.find((segment) => segment.id === id)?.members ?? 0;
  const earning = STOCK_SEGMENTS.reduce((sum, { id }) => sum + people(id), 0);
  const kinds = kindsOf(market, topServiceShare);
  return STOCK_SEGMENTS.flatMap((segment) => {
    const titles = ((payees * people(segment.id)) / earning) * segment.titles * market.titles;
    const { pay, applicableMinimum, performerUnits } = segment;
    const own = { pay, applicableMinimum, performerUnits, castUnits: CAST_UNITS, programLength: PROGRAM_LENGTH };
    return kinds.map(({ credit, before, weight }) => ({
      segment,
      credit: { ...own, ...credit },
      ...(before && { before: { ...own, ...before } }),
      weight: titles * weight,
    }));
  });
}

/** Attributes that differ between the titles of a market, whoever is in them; the weights sum to 1. */
function kindsOf({ id, isPool, spread }: StockMarket, topServiceShare: number): readonly Omit<Drafted, 'segment'>[] {
  const evenly = (credits: readonly Credit[]) => credits.map((credit) => ({ credit, weight: 1 / credits.length }));
  if (isPool) return evenly(classMeans(spread).map((grossReceipts) => ({ grossReceipts })));
  if (id === 'syndication' || id === 'made-for-cable') return evenly(STOCK_RUNS.map((run) => ({ run })));
  if (id === 'abroad') {
    const steps = STOCK_FOREIGN_GROSS.map((foreignGross, k) => ({
      foreignGross,
      before: k > 0 ? { foreignGross: STOCK_FOREIGN_GROSS[k - 1] } : undefined,
    }));
    return steps.map(({ foreignGross, before }) => ({ credit: { foreignGross }, ...(before && { before }), weight: 1 / steps.length }));
  }
  if (id === 'network') return evenly([{ run: 2 }]);
  const percents = FACTS['hb-ey-2020'].value as readonly number[];
  const services = SERVICES.map((service, k) => (k === 0 ? topServiceShare : 1 - topServiceShare) / service.subscriberFactor);
  const all = services.reduce((sum, weight) => sum + weight, 0);
  return SERVICES.flatMap(({ domesticSubscribers, foreignSubscribers, subscriberFactor }, k) =>
    VIEWING.flatMap(({ viewsPerSubscriber, share }) =>
      percents.map((percent, year) => ({
        credit: {
          ceiling: HBSVOD_CEILING,
          domesticSubscribers,
          foreignSubscribers,
          subscriberFactor,
          exhibitionYear: year + 1,
          exhibitionShare: percent / 100,
          views: viewsPerSubscriber * domesticSubscribers,
        },
        weight: ((services[k] / all) * share) / percents.length,
      })),
    ),
  );
}

/** Means of the equally likely classes of a lognormal distribution with mean 1. */
function classMeans(spread: number): readonly number[] {
  const below = Array.from({ length: CLASSES + 1 }, (_, k) => normalCdf(normalQuantile(k / CLASSES) - spread));
  return Array.from({ length: CLASSES }, (_, k) => CLASSES * (below[k + 1] - below[k]));
}

/** A clause that the stock is paid by. */
export const clauseOf = kept(24, String, (id: StockClauseId): Formula => formulaOf(STOCK_CLAUSES.find((clause) => clause.id === id)!.text));

/** Pay of a formula for each credit; attributes that a credit lacks count as 0. */
const evaluateCredits = ({ tree }: Formula, credits: readonly Credit[]): Float64Array => columnsOf(tree, credits).paid;

/** Pay of a formula for each credit, with the credits as columns; attributes that a credit lacks count as 0. */
export function columnsOf(tree: Tree, credits: readonly Credit[]): { readonly columns: Columns; readonly paid: Float64Array } {
  const columns: Columns = Object.fromEntries(
    namesIn(tree).map((name) => [name, Float64Array.from(credits, (credit) => credit[name] ?? 0)]),
  );
  const paid = new Float64Array(credits.length);
  compileFormula(tree)(columns, credits.length, paid);
  return { columns, paid };
}
