import type { Fact } from '../facts/fact';
import { CASES } from './cases';
import { COMMON, type CommonFactId } from './common';

type AnyCase = (typeof CASES)[number];

/** Id of a number that the model rests on. */
export type FactId = CommonFactId | { [K in AnyCase as K['id']]: keyof K['facts'] }[AnyCase['id']];

/**
 * Every number that the model rests on: those of all disputes and those they share. Rates and shares are in percent, money in US dollars.
 * Ids that begin with `assumption-` are ours: not published. An id that ends in `-derived` was computed from published numbers; its note
 * says how.
 */
export const FACTS = Object.assign({}, COMMON, ...CASES.map(({ facts }) => facts)) as Readonly<Record<FactId, Fact>>;

/**
 * The number behind a fact.
 *
 * @param part - which number of a row, counted from 0
 * @throws Error when the row is shorter
 */
export function factValue(id: FactId, part = 0): number {
  const { value } = FACTS[id];
  const found = typeof value === 'number' ? value : value[part];
  if (found === undefined) throw new Error(`fact ${id} has no part ${part}`);
  return found;
}

/** All numbers of a fact, in its unit. */
export function factValues(id: FactId): readonly number[] {
  const { value } = FACTS[id];
  return typeof value === 'number' ? [value] : value;
}
