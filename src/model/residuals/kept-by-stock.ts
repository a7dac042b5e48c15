import { kept, type Kept } from '../kept';
import type { StockRow } from './stock';

/** Numbers stocks, since a stock that is asked for again is the same object. */
const numbers = new WeakMap<readonly StockRow[], number>();
let stocks = 0;
function numberOf(stock: readonly StockRow[]): number {
  if (!numbers.has(stock)) numbers.set(stock, stocks++);
  return numbers.get(stock)!;
}

/** A function of a stock and of what else it depends on, that keeps its latest results. */
export const keptByStock = <Rest extends readonly (string | number)[], Result>(
  most: number,
  compute: (stock: readonly StockRow[], ...rest: Rest) => Result,
): Kept<[readonly StockRow[], ...Rest], Result> => kept(most, (stock, ...rest) => `${numberOf(stock)} ${rest.join(' ')}`, compute);
