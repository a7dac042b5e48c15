import type { Formula } from '../formula';
import { kept, type Kept } from '../kept';
import type { StockRow } from './stock';

/** Numbers stocks by identity, since a memoized stock is the same object. */
const numbers = new WeakMap<readonly StockRow[], number>();
let stocks = 0;
function numberOf(stock: readonly StockRow[]): number {
  if (!numbers.has(stock)) numbers.set(stock, stocks++);
  return numbers.get(stock)!;
}

/** What a result may depend on besides the stock; a formula is identified by its text. */
type Part = string | number | Formula;

const textOf = (part: Part): string | number => (typeof part === 'object' ? part.text : part);

/** Memoizes a function of a stock and of further arguments; keeps the latest `most` results. */
export const keptByStock = <Rest extends readonly Part[], Result>(
  most: number,
  compute: (stock: readonly StockRow[], ...rest: Rest) => Result,
): Kept<[readonly StockRow[], ...Rest], Result> =>
  kept(most, (stock, ...rest) => `${numberOf(stock)} ${rest.map(textOf).join(' ')}`, compute);
