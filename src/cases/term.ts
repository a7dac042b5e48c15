import type { FormulaId } from '../facts/formula-ids';

/** What a fact of a term is: its id, or its id and which of a row’s numbers. */
type Ref<Id extends string> = Id | readonly [Id, number];

interface InThreeWorlds<Id extends string> {
  readonly offer: Ref<Id>;
  readonly ask: Ref<Id>;
  readonly deal: Ref<Id>;
}

/**
 * One term of a contract, with its value in the employers’ offer, the union’s demand and the deal.
 *
 * - `wage-steps`: raises from their dates, % each, compounding; the facts are rows with one number a step.
 * - `contribution-ceiling`: contributions added by higher ceilings: in the offer in USD a year, in demand and deal as a multiple of it.
 * - `residual`: formula of the streaming residual.
 * - `bonus`: published value of the success bonus of the library’s formula, USD a year.
 * - `revenue-share`: published value of the share of revenue of the library’s formula, USD a year.
 * - `pay-kept`: share of pay kept on work done by replicas, %; the share of work is the input `replicaDays`.
 * - `crew-size`: share of the pay that depends on crew sizes which is paid, %; what depends on them is the input `crewSizePay`.
 * - `lump-sum`: paid once to every member when the terms take effect, USD.
 * - `cost-of-living`: raises added to each step after the first, percentage points.
 * - `contribution-rate`: percentage points added to the rate of contributions on pay.
 */
export type Term<Id extends string = string> = {
  readonly id: string;
  /** Bounds of every value of the term, where they differ from those of its kind. */
  readonly bounds?: readonly [number, number];
} & (
  | ({ readonly kind: 'wage-steps'; readonly of: 'principal' | 'background' } & Steps<Id>)
  | ({ readonly kind: 'contribution-ceiling' | 'pay-kept' | 'crew-size' } & InThreeWorlds<Id>)
  | ({ readonly kind: 'lump-sum' | 'cost-of-living' | 'contribution-rate' } & InThreeWorlds<Id>)
  | { readonly kind: 'residual'; readonly offer: FormulaId; readonly ask: FormulaId; readonly deal: FormulaId }
  | { readonly kind: 'bonus'; readonly deal: Ref<Id> }
  | { readonly kind: 'revenue-share'; readonly ask: Ref<Id> }
);

interface Steps<Id extends string> {
  readonly offer: Id;
  readonly ask: Id;
  readonly deal: Id;
}

/** Kinds of terms. */
export type TermKind = Term['kind'];
