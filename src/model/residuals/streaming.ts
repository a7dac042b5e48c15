import type { Formula } from '../formula';
import type { Question } from '../question';
import { EXHIBITION_SHARES, formulaRates, type Rates } from './rates';
import { risesOf, type Rises } from './flow';

/** A number for the largest service and one for the smaller services. */
type ByService = readonly [number, number];

/** What a formula pays on the standing stock, as `Rates`, its fixed part split by whether it falls over the years as the contract's. */
export interface StreamingPart {
  /** Fixed amounts of all exhibition years together. */
  readonly fixed: ByService;
  /** What each exhibition year pays of them above its share in the contract: zeros for every formula of the library. */
  readonly uneven: readonly [Float64Array, Float64Array];
  readonly views: ByService;
  readonly revenue: ByService;
}

/** Fixed amounts of one service that are paid out by other shares than the contract's, by all work under the terms or for the gap. */
export interface Strand {
  readonly service: 0 | 1;
  readonly inGap: boolean;
  readonly rises: Rises;
}

/** The formulas of the worlds, and the library's that published values are tied to. */
export interface Streaming {
  readonly offer: StreamingPart;
  readonly ask: StreamingPart;
  readonly deal: StreamingPart;
  readonly old: StreamingPart;
  readonly bonus: StreamingPart;
  readonly revenue: StreamingPart;
  /** What worlds that move from the offer's formula to that of the demand or of the deal pay unevenly. */
  readonly strands: { readonly ask: readonly Strand[]; readonly deal: readonly Strand[] };
  /** How many strands there are at most. */
  readonly mostStrands: number;
}

/** The rates of the question's formulas and of the library's. A formula that does not hold is a bug here: it is checked before. */
export function prepareStreaming({
  formulas,
  values,
  craft,
  library,
}: Pick<Question, 'formulas' | 'values' | 'craft' | 'library'>): Streaming {
  const part = (formula: Formula): StreamingPart => split(formulaRates(formula, values.revenueShareValue, craft));
  const offer = part(formulas.offer);
  const ask = part(formulas.ask);
  const deal = part(formulas.deal);
  const strands = { ask: strandsBetween(offer, ask), deal: strandsBetween(offer, deal) };
  return {
    offer,
    ask,
    deal,
    old: part(library.expired),
    bonus: part(library.bonus),
    revenue: part(library.revenue),
    strands,
    mostStrands: Math.max(strands.ask.length, strands.deal.length),
  };
}

function split({ fixed, views, revenue }: Rates): StreamingPart {
  const totals = fixed.map((years) => years.reduce((sum, paid) => sum + paid, 0)) as [number, number];
  const rest = (service: 0 | 1): Float64Array =>
    fixed[service].map((paid, year) => {
      const even = totals[service] * EXHIBITION_SHARES[year];
      // What is left of a formula in the contract's shares is rounding.
      return Math.abs(paid - even) <= 1e-12 * totals[service] ? 0 : paid - even;
    });
  return { fixed: totals, uneven: [rest(0), rest(1)], views, revenue };
}

function strandsBetween(offer: StreamingPart, to: StreamingPart): readonly Strand[] {
  const strands = ([0, 1] as const).flatMap((service) => [
    { service, inGap: false, rises: risesOf(offer.uneven[service]) },
    { service, inGap: true, rises: risesOf(to.uneven[service].map((paid, year) => paid - offer.uneven[service][year])) },
  ]);
  return strands.filter(({ rises }) => rises.some((rise) => rise !== 0));
}

/** Whether worlds on the way from the offer's formula to another pay anything that hangs on views, or on revenue. */
export const pays = (part: 'views' | 'revenue', { offer }: Streaming, to: StreamingPart): boolean =>
  [...offer[part], ...to[part]].some((amount) => amount !== 0);

/** The mean over both services; `top` is the largest one's share. */
export const mix = (top: number, [largest, smaller]: ByService): number => top * largest + (1 - top) * smaller;

/** An amount in units of the library's, which published values are tied to. Nothing where the library's itself pays nothing. */
export const against = (amount: number, library: number): number => (library > 0 ? amount / library : 0);
