import type { TermWorld } from '../cases/case';
import type { InputKey } from '../scenario/inputs';

/** One number, or one list of numbers, for the offer, the demand and the deal. */
export type ByWorld<Value> = Readonly<Record<TermWorld, Value>>;

/** Places of the terms’ values in `termValues`, by kind of term. */
export interface TermPlaces {
  /** Raises of principals and of background performers, step by step. */
  readonly principal: ByWorld<readonly number[]>;
  readonly background: ByWorld<readonly number[]> | null;
  readonly ceilings: ByWorld<number> | null;
  /** Terms of which a dispute may have several: their values add up. */
  readonly lumpSums: readonly ByWorld<number>[];
  readonly costOfLiving: readonly ByWorld<number>[];
  readonly contributionPoints: readonly ByWorld<number>[];
  /** Pay kept on part of the work: which input says on how much of it, which the share of the gap that the deal closes. */
  readonly kept: (ByWorld<number> & { readonly exposed: InputKey; readonly share: InputKey }) | null;
}

/** Published value of the success bonus and of the demand’s share of revenue, USD a year; 0 where there is none. */
export interface Published {
  readonly bonus: number;
  readonly revenueShare: number;
}

/** A record of what a function gives for each world of terms. */
export const inWorlds = <Value>(of: (world: TermWorld) => Value): ByWorld<Value> => ({
  offer: of('offer'),
  ask: of('ask'),
  deal: of('deal'),
});
