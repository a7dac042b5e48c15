import type { Formula } from '../formula';
import type { Question } from '../question';
import { EXHIBITION_SHARES, formulaRates, type Rates } from './rates';
import { incrementsOf, type Increments } from './flow';

/** One number for the largest services and one for the smaller ones. */
type ByService = readonly [number, number];

/** `Rates` of a formula, its fixed part split by whether it falls over the years as in the contract. */
export interface StreamingPart {
  /** Fixed amounts of all exhibition years together. */
  readonly fixed: ByService;
  /** Part of each exhibition year's fixed amount beyond its share in the contract: zeros for every formula of the library. */
  readonly uneven: readonly [Float64Array, Float64Array];
  readonly views: ByService;
  readonly revenue: ByService;
}

/** Fixed amounts of one service that are paid in other shares than the contract's: by all work under the terms, or for the gap. */
export interface UnevenPart {
  readonly service: 0 | 1;
  readonly inGap: boolean;
  readonly rises: Increments;
}

/** Formulas of the worlds, and those of the library to which published values belong. */
export interface Streaming {
  readonly offer: StreamingPart;
  readonly ask: StreamingPart;
  readonly deal: StreamingPart;
  readonly old: StreamingPart;
  readonly bonus: StreamingPart;
  readonly revenue: StreamingPart;
  /** Uneven parts of worlds that move from the offer's formula to that of the demand or of the deal. */
  readonly unevenParts: { readonly ask: readonly UnevenPart[]; readonly deal: readonly UnevenPart[] };
  /** Largest number of uneven parts. */
  readonly mostUnevenParts: number;
}

/**
 * Prepares the rates of the question's formulas and of the library's.
 *
 * @throws Error for an invalid formula; formulas are checked beforehand
 */
export function prepareStreaming({
  formulas,
  published,
  residuals,
  library,
}: Pick<Question, 'formulas' | 'published' | 'residuals' | 'library'>): Streaming {
  const part = (formula: Formula): StreamingPart =>
    residuals ? split(formulaRates(formula, published.revenueShare, residuals.credits)) : NOTHING;
  const offer = part(formulas.offer);
  const ask = part(formulas.ask);
  const deal = part(formulas.deal);
  const unevenParts = { ask: unevenPartsBetween(offer, ask), deal: unevenPartsBetween(offer, deal) };
  return {
    offer,
    ask,
    deal,
    old: part(library.expired),
    bonus: part(library.bonus),
    revenue: part(library.revenue),
    unevenParts,
    mostUnevenParts: Math.max(unevenParts.ask.length, unevenParts.deal.length),
  };
}

/** What a dispute without residuals pays. */
const NOTHING: StreamingPart = split({
  fixed: [new Float64Array(EXHIBITION_SHARES.length), new Float64Array(EXHIBITION_SHARES.length)],
  views: [0, 0],
  revenue: [0, 0],
});

function split({ fixed, views, revenue }: Rates): StreamingPart {
  const totals = fixed.map((years) => years.reduce((sum, paid) => sum + paid, 0)) as [number, number];
  const rest = (service: 0 | 1): Float64Array =>
    fixed[service].map((paid, year) => {
      const even = totals[service] * EXHIBITION_SHARES[year];
      // A remainder this small is rounding.
      return Math.abs(paid - even) <= 1e-12 * totals[service] ? 0 : paid - even;
    });
  return { fixed: totals, uneven: [rest(0), rest(1)], views, revenue };
}

function unevenPartsBetween(offer: StreamingPart, to: StreamingPart): readonly UnevenPart[] {
  const unevenParts = ([0, 1] as const).flatMap((service) => [
    { service, inGap: false, rises: incrementsOf(offer.uneven[service]) },
    { service, inGap: true, rises: incrementsOf(to.uneven[service].map((paid, year) => paid - offer.uneven[service][year])) },
  ]);
  return unevenParts.filter(({ rises }) => rises.some((rise) => rise !== 0));
}

/** Whether worlds between the offer's formula and another pay anything that depends on views, or on revenue. */
export const pays = (part: 'views' | 'revenue', { offer }: Streaming, to: StreamingPart): boolean =>
  [...offer[part], ...to[part]].some((amount) => amount !== 0);

/** Mean over both services; `top` is the share of the largest, 0…1. */
export const mix = (top: number, [largest, smaller]: ByService): number => top * largest + (1 - top) * smaller;

/** An amount relative to that of the library's formula, to which a published value belongs; 0 if the library's pays nothing. */
export const against = (amount: number, library: number): number => (library > 0 ? amount / library : 0);
