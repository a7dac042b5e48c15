import { FACTS } from '../../cases/facts';
import { explain } from '../../formula/formula';
import type { Person } from '../../scenario/person';
import type { FormulaWorld } from '../../scenario/scenario';
import { formulaOf } from '../formula';
import { kept } from '../kept';
import type { ContractId } from './episodes';
import type { Question } from '../question';
import { clauseOf, paidUnder, normalStock, type StockRow } from './stock';

/** Sizes below which shares of the checks are reported, USD. */
export const CHECK_LIMITS = [1, 10, 100, 1000] as const;

/** Number of checks a year and their sizes, USD. */
export interface CheckSizes {
  readonly count: number;
  readonly mean: number;
  readonly median: number;
  /** Shares of the checks (0…1) that are smaller than 1, 10, 100 and 1,000 dollars. */
  readonly below: readonly number[];
}

/** Residual checks of a year; no chance is involved. */
export interface Checks {
  /** Number of people who are paid residuals. */
  readonly payees: number;
  readonly worlds: readonly {
    readonly id: ContractId;
    readonly all: CheckSizes;
    /** Checks from streaming services. */
    readonly streaming: CheckSizes;
    /** Checks of day players from streaming services. */
    readonly dayPlayers: CheckSizes;
    /** Mean check of a day player for one title and year made for a streaming service, USD. */
    readonly madeForStreaming: number;
    /** Probability (0…1) that none of a day player’s four titles on streaming pays a dollar, if titles were independent. */
    readonly noneInRun: number;
  }[];
  /** Share of day players’ streaming checks below a dollar under the expired contract if the receipts of titles were less unequal. */
  readonly belowIfEvener: number;
  /** One check line by line: the clause, the attributes of the credit, the lines of the formula. */
  readonly example: {
    readonly clause: string;
    readonly credit: Readonly<Record<string, number>>;
    readonly lines: readonly { readonly name: string | null; readonly text: string; readonly value: number }[];
  };
}

/** Checks of a person in a year, under the expired contract and under the settlement. */
export interface PersonChecks {
  readonly expired: CheckSizes;
  readonly settlement: CheckSizes;
}

/**
 * Residual checks that a member’s residuals come in, sized as those of their kind of work in the stock; null where the stock is not known or
 * the kind has none. The number of checks is that which makes up their residuals under the expired contract.
 */
export function personChecks(question: Question, { kind, residuals }: Pick<Person, 'kind' | 'residuals'>): PersonChecks | null {
  const segment = question.members.kinds.find(({ id }) => id === kind)?.of;
  if (!question.residuals?.hasStock || segment === undefined || residuals === 0) return null;
  const { formulas, library, markets, published, values } = question;
  const stock = normalStock(question);
  const under = (world: FormulaWorld): Float64Array => paidUnder(stock, formulas[world], published.revenueShare, markets[world]);
  const offer = under('offer');
  const ask = under('ask');
  const settlement = question.isDealNamed ? under('deal') : offer.map((paid, k) => paid + values.streamingShare * (ask[k] - paid));
  const isOf = (row: StockRow): boolean => row.segment.id === segment;
  const expired = prepareSizes(stock, paidUnder(stock, library.expired, published.revenueShare))(isOf);
  if (!(expired.mean > 0)) return null;
  const count = residuals / expired.mean;
  return { expired: { ...expired, count }, settlement: { ...prepareSizes(stock, settlement)(isOf), count } };
}

/** A day player’s titles on streaming services: at one check a quarter they bring fifty checks in about three years. */
const TITLES_IN_RUN = 4;

/**
 * Residual checks that the members’ stock of credits brings in a year: how many and how large, under the streaming formulas of the expired
 * contract, the offer, the settlement and the demand. Null where the stock is not known.
 *
 * No chance is involved: amounts are those of the values set. If the settlement closes a share of the streaming gap, its checks are
 * interpolated between the offer’s and the demand’s by the average share.
 */
export function residualChecks(question: Question): Checks | null {
  const { residuals, formulas, isDealNamed, library, markets, published, values } = question;
  if (!residuals?.hasStock) return null;
  const { residualsAll, residualsStreaming, topServiceShare, streamingShare } = values;
  const { residualsScaleLinked } = values;
  const spends = [residualsAll, residualsStreaming, residualsScaleLinked];
  const texts = [library.expired, ...Object.values(formulas)].map(({ text }) => text);
  const numbers = [...spends, topServiceShare, published.revenueShare, streamingShare];
  const elsewhere = Object.values(markets).map((instead) => Object.entries(instead).map(([market, { text }]) => [market, text]));
  return keptChecks(JSON.stringify([texts, elsewhere, isDealNamed, numbers]), question);
}

/** Memoized, because most sliders do not change the checks. */
const keptChecks = kept(
  4,
  (key: string, question: Question) => (void question, key),
  (_, question) => checksOf(question),
);

function checksOf(question: Question): Checks {
  const { formulas, library, markets, published, values } = question;
  const stock = normalStock(question);
  const under = (world: FormulaWorld): Float64Array => paidUnder(stock, formulas[world], published.revenueShare, markets[world]);
  const offer = under('offer');
  const demand = under('ask');
  const settlement = question.isDealNamed ? under('deal') : offer.map((paid, k) => paid + values.streamingShare * (demand[k] - paid));
  const [, payees] = FACTS['resid-sag-checks-2019'].value as readonly number[];
  const streaming = ({ market }: StockRow): boolean => market.isStreaming;
  const world = (id: Checks['worlds'][number]['id'], paid: Float64Array): Checks['worlds'][number] => {
    const sizes = prepareSizes(stock, paid);
    const dayPlayers = sizes((row) => row.segment.id === 'day' && streaming(row));
    return {
      id,
      all: sizes(() => true),
      streaming: sizes(streaming),
      dayPlayers,
      madeForStreaming: sizes((row) => row.segment.id === 'day' && row.market.formula === null).mean,
      noneInRun: wholePower(dayPlayers.below[0], TITLES_IN_RUN),
    };
  };
  return {
    payees,
    worlds: [
      world('expired', paidUnder(stock, library.expired, published.revenueShare)),
      world('offer', offer),
      world('settlement', settlement),
      world('demand', demand),
    ],
    belowIfEvener: dayPlayersBelow(question),
    example: exampleOf(stock),
  };
}

/**
 * Share of day players’ streaming checks below a dollar under the expired contract if the lognormal spread of receipts were smaller by 1.
 */
function dayPlayersBelow(question: Question): number {
  const evener = normalStock(question, 1);
  const sizes = prepareSizes(
    evener,
    Float64Array.from(evener, ({ paid }) => paid),
  );
  return sizes(({ segment, market }) => segment.id === 'day' && market.isStreaming).below[0];
}

/** Prepares counts, means and shares of the checks of selected rows; all rows are sorted by size once. */
function prepareSizes(stock: readonly StockRow[], paid: Float64Array) {
  const sizes = Float64Array.from(stock, ({ market }, k) => paid[k] / market.checks);
  const order = Uint32Array.from(stock, (_, k) => k).sort((a, b) => sizes[a] - sizes[b]);
  return (isCounted: (row: StockRow) => boolean): CheckSizes => {
    let [count, money] = [0, 0];
    const below = CHECK_LIMITS.map(() => 0);
    for (const k of order) {
      const row = stock[k];
      if (!isCounted(row)) continue;
      const checks = row.titles * row.market.checks;
      count += checks;
      money += checks * sizes[k];
      CHECK_LIMITS.forEach((limit, place) => (below[place] += sizes[k] < limit ? checks : 0));
    }
    let passed = 0;
    const middle = order.find((k) => isCounted(stock[k]) && (passed += stock[k].titles * stock[k].market.checks) >= count / 2);
    return { count, mean: money / count, median: middle === undefined ? 0 : sizes[middle], below: below.map((less) => less / count) };
  };
}

/** The middle row of a day player’s checks from television’s library on streaming, computed line by line. */
function exampleOf(stock: readonly StockRow[]): Checks['example'] {
  const rows = stock.filter(({ segment, market }) => segment.id === 'day' && market.id === 'library-streaming');
  const { market, credit } = rows[Math.floor(rows.length / 2)];
  const text = `pool = ${clauseOf(market.formula!).text}\nyear = pool * performerUnits / castUnits\nyear / ${market.checks}`;
  return { clause: market.formula!, credit, lines: explain(formulaOf(text).tree, credit) };
}

function wholePower(base: number, exponent: number): number {
  let product = 1;
  for (let factor = 0; factor < exponent; factor++) product *= base;
  return product;
}
