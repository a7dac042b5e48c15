import type { FormulaId } from '../facts/formula-ids';
import { OTHER_MARKETS, type OtherMarket } from '../facts/other-markets';
import { PRESETS, type PresetId } from '../cases/cases';
import { defaultOf, type Parameter } from './parameter';
import { parameterIn, parametersOf, type ParameterKey } from './parameters';

/** Worlds whose streaming residual the reader can choose. */
export const FORMULA_WORLDS = ['offer', 'deal', 'ask'] as const;
export type FormulaWorld = (typeof FORMULA_WORLDS)[number];

/** A residual formula of the library by id, or a text of the reader's own. */
export type FormulaChoice = { readonly id: FormulaId } | { readonly text: string };

export type { OtherMarket };

/** Key of a residual outside high-budget streaming in one world, such as `offer.cable`. */
export type MarketKey = `${FormulaWorld}.${OtherMarket}`;
/** Every market key, world by world. */
export const MARKET_KEYS: readonly MarketKey[] = FORMULA_WORLDS.flatMap((world) =>
  OTHER_MARKETS.map((market) => `${world}.${market}` as const),
);
/** Key of a market in a world. */
export const marketKey = (world: FormulaWorld, market: OtherMarket): MarketKey => `${world}.${market}`;

/** A value for every parameter of the dispute, in the parameter's unit. */
export type Values = Readonly<Record<ParameterKey, number>>;

/** Names of both parties, as free text. */
export interface PartyNames {
  readonly union: string;
  readonly employers: string;
}

/** The complete question as plain data, the same in a link, in a worker and on the command line. */
export interface Scenario {
  readonly preset: PresetId;
  readonly values: Values;
  readonly formulas: Readonly<Record<FormulaWorld, FormulaChoice>>;
  /**
   * Texts of formulas that replace the clauses of other markets, by world and market; a market that is not named pays by the contract’s
   * clause. Only where a dispute has residuals by market.
   */
  readonly markets: Readonly<Partial<Record<MarketKey, string>>>;
  /** Names that the reader gives the parties of a strike of their own; none elsewhere. */
  readonly names?: PartyNames;
  /** 0 … 4,294,967,295. */
  readonly seed: number;
  /** Number of draws: a multiple of 8 from 64 to 1,048,576. */
  readonly draws: number;
}

/** Seed of every preset. */
export const DEFAULT_SEED = 1;
/** Number of draws of every preset. */
export const DEFAULT_DRAWS = 8192;

/** Scenario of a preset. */
export function presetScenario(id: PresetId): Scenario {
  const values = parametersOf(id).map((parameter) => [parameter.key, startValue(id, parameter)]);
  return {
    preset: id,
    values: Object.fromEntries(values) as Values,
    formulas: formulasOf(id),
    markets: {},
    seed: DEFAULT_SEED,
    draws: DEFAULT_DRAWS,
  };
}

/** Value that a preset starts from: its own, or that of the fact behind the parameter. */
export const startValue = (preset: PresetId, parameter: Parameter): number => PRESETS[preset].values[parameter.key] ?? defaultOf(parameter);

/** A formula that pays nothing: what a dispute without residuals has in every world. */
const NOTHING: FormulaChoice = { text: '' };

const formulasOf = (id: PresetId): Scenario['formulas'] => {
  const { formulas } = PRESETS[id];
  return formulas
    ? { offer: { ...formulas.offer }, deal: { ...formulas.deal }, ask: { ...formulas.ask } }
    : { offer: NOTHING, deal: NOTHING, ask: NOTHING };
};

/**
 * The scenario with one value set. If the parameter has an effect only under some option (a fixed length, for example), that option is
 * selected too, so that nothing a reader sets is silently ignored.
 */
export function withValue(scenario: Scenario, key: ParameterKey, value: number): Scenario {
  const values: Record<ParameterKey, number> = { ...scenario.values, [key]: value };
  const needs = parameterIn(scenario.preset, key)?.needs;
  if (needs && !needs.values.includes(values[needs.key])) values[needs.key] = needs.values[0];
  return { ...scenario, values };
}

/** The scenario with one party named; an empty name is none. */
export function withName(scenario: Scenario, party: keyof PartyNames, name: string): Scenario {
  const names = { union: '', employers: '', ...scenario.names, [party]: name };
  const next: Scenario & { names?: PartyNames } = { ...scenario, names };
  if (names.union === '' && names.employers === '') delete next.names;
  return next;
}

/** An input that differs from the preset: a value by its key, the streaming formula of a world, or another market’s formula. */
export type Change =
  | { readonly of: 'value'; readonly key: ParameterKey }
  | { readonly of: 'formula'; readonly key: FormulaWorld }
  | { readonly of: 'market'; readonly key: MarketKey };

/** Every input that differs from the preset. */
export function changesOf({ preset, values, formulas, markets }: Scenario): readonly Change[] {
  const start = presetScenario(preset);
  const differs = (world: FormulaWorld): boolean => JSON.stringify(formulas[world]) !== JSON.stringify(start.formulas[world]);
  return [
    ...parametersOf(preset)
      .map(({ key }) => key)
      .filter((key) => values[key] !== start.values[key])
      .map((key): Change => ({ of: 'value', key })),
    ...FORMULA_WORLDS.filter(differs).map((key): Change => ({ of: 'formula', key })),
    ...(Object.keys(markets) as MarketKey[]).map((key): Change => ({ of: 'market', key })),
  ];
}

/** Number of inputs that differ from the preset. */
export const changedInputs = (scenario: Scenario): number => changesOf(scenario).length;
