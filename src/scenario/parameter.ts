import type { TermWorld } from '../cases/case';
import { factValue, type FactId } from '../cases/facts';
import type { Spread } from './distribution';
import type { InputKey, OptionId } from './inputs';

/** Name of one value of a term, or of one step of it: `term.general-increase.deal.1`. */
export type TermKey = `term.${string}.${TermWorld}` | `term.${string}.${TermWorld}.${number}`;

/** Name of an input in links, on the command line and in the code. */
export type ParameterKey = InputKey | TermKey;

/**
 * Standing of a parameter: `fact` (sourced, fixed by default), `chance` (a distribution, from data), `estimate` (one true value that is not
 * published, drawn over its range like chance), `held` (not published, and not drawn), `dispute` (the parties differ; never drawn),
 * `choice` (the reader's).
 */
export type Standing = 'fact' | 'chance' | 'estimate' | 'held' | 'dispute' | 'choice';

/** Groups of parameters on the page and in the documentation, in order. */
export const GROUPS = ['length', 'wages', 'streaming', 'work', 'pay', 'members', 'employers', 'counting'] as const;
export type Group = (typeof GROUPS)[number];

/** Units of parameters. The value of an `option` is an index into `options`. */
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
  | 'USD'
  | 'USD per day'
  | 'USD per week'
  | 'USD per month'
  | 'USD per year';

/** One row of the parameter table. Values are plain numbers in `unit`; percentages are given as 7 for 7%. */
export interface ParameterRow {
  readonly key: string;
  readonly unit: ParameterUnit;
  readonly group: Group;
  /** Lowest and highest value allowed. */
  readonly bounds: readonly [number, number];
  /** Smallest step that is meaningful to a reader. */
  readonly step: number;
  readonly standing: Standing;
  /** Id of the fact the default is read from, and which of its numbers. */
  readonly fact: FactId;
  readonly part: number;
  /** Spread of the value over the draws, for chance and estimates. */
  readonly spread?: Spread;
  /** Random stream that draws it, for every parameter with a spread. Never reused, not even after the parameter is gone. */
  readonly stream?: number;
  /** For options: the word for each of the values 0, 1, 2, … */
  readonly options?: readonly string[];
  /** Options under which this parameter has an effect: setting it selects the first of `values` if none of them is selected. */
  readonly needs?: { readonly key: string; readonly values: readonly number[] };
  /** For disputes: each side's number. */
  readonly readings?: readonly { readonly who: 'union' | 'employers'; readonly value: number }[];
  /** Whether only whole numbers are valid. */
  readonly whole?: boolean;
  /** Whether it is one of the few sliders that are always open. */
  readonly first?: boolean;
}

/** A parameter: one input of the model, as a dispute has it. */
export interface Parameter extends ParameterRow {
  readonly key: ParameterKey;
  readonly options?: readonly OptionId[];
  readonly needs?: { readonly key: InputKey; readonly values: readonly number[] };
}

/** Default value of a parameter, read from its fact. */
export const defaultOf = (parameter: Parameter): number => factValue(parameter.fact, parameter.part);

/** Converts a value to the engine's unit: percentages become shares. */
export const engineValue = ({ unit }: Pick<Parameter, 'unit'>, value: number): number =>
  unit === '%' || unit === '% of wage' ? value / 100 : value;
