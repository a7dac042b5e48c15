import { factValue, type FactId } from '../facts/facts';
import type { Spread } from './distribution';
import type { ParameterKey } from './parameters';

/**
 * How a parameter stands: `fact` (sourced, fixed by default), `chance` (a distribution, from data), `estimate` (one true value
 * nobody has published, drawn over its range like chance), `dispute` (the parties differ; never drawn), `choice` (the reader's).
 */
export type Standing = 'fact' | 'chance' | 'estimate' | 'dispute' | 'choice';

/** The rooms of the page and of the documentation in which parameters stand, in order. */
export const GROUPS = ['length', 'wages', 'streaming', 'work', 'pay', 'members', 'employers', 'counting'] as const;
export type Group = (typeof GROUPS)[number];

/** Units of parameters. `option` counts the words of `options`. */
export type ParameterUnit =
  | 'option'
  | 'days'
  | 'weeks'
  | 'months'
  | 'years'
  | '%'
  | '% of wage'
  | '% per 1 %'
  | 'ratio'
  | 'log points'
  | 'members'
  | 'USD per day'
  | 'USD per week'
  | 'USD per month'
  | 'USD per year';

/** One input of the model, as the table has it. Values are plain numbers in `unit`; per cent are given as 7 for 7 %. */
export interface ParameterRow {
  readonly key: string;
  readonly unit: ParameterUnit;
  readonly group: Group;
  /** Lowest and highest value allowed. */
  readonly bounds: readonly [number, number];
  /** Smallest step that makes sense to a reader. */
  readonly step: number;
  readonly standing: Standing;
  /** Id of the fact the default is read from, and which of its numbers. */
  readonly fact: FactId;
  readonly part: number;
  /** For chance and estimates: how the value is spread over the draws. */
  readonly spread?: Spread;
  /** The random stream that draws it, for every parameter with a spread. Never used by another, not even after the parameter is gone. */
  readonly stream?: number;
  /** For options: the word for each value 0, 1, 2 … */
  readonly options?: readonly string[];
  /** Options that have to be in force for this parameter to count: setting it puts the first of `values` in force if none is. */
  readonly needs?: { readonly key: string; readonly values: readonly number[] };
  /** For disputes: whose number is which. */
  readonly readings?: readonly { readonly who: 'union' | 'employers'; readonly value: number }[];
  /** Only whole numbers make sense. */
  readonly whole?: boolean;
  /** Shown among the few sliders that are always open. */
  readonly first?: boolean;
  /** Means nothing in this dispute: its value is neutral, never drawn, and it is not shown. */
  readonly unused?: boolean;
}

/** One input of the model. */
export interface Parameter extends ParameterRow {
  readonly key: ParameterKey;
  readonly needs?: { readonly key: ParameterKey; readonly values: readonly number[] };
}

/** What a dispute may say of a parameter otherwise than the table: the fact behind it, its range and the parties’ numbers. */
export type ParameterChange = Partial<Pick<Parameter, 'fact' | 'part' | 'standing' | 'spread' | 'readings' | 'unused'>>;

/** The value a parameter starts from, read from its fact. */
export const defaultOf = (parameter: Parameter): number => factValue(parameter.fact, parameter.part);
