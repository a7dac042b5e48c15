import { engineValue, formulaText, resolve } from '../../src/model/question';
import { formulaOf, type Formula } from '../../src/model/formula';
import fc from 'fast-check';
import { RESIDUAL_FORMULAS } from '../../src/facts/residual-formulas';
import { column, LANES, type Column } from '../../src/model/column';
import { prepareSimulation, type BlockColumns } from '../../src/model/run/worlds';
import { defaultOf, type Parameter } from '../../src/scenario/parameter';
import { PARAMETERS, type ParameterKey } from '../../src/scenario/parameters';
import { PRESETS, type PresetId } from '../../src/scenario/presets';
import { STOCK_MARKETS } from '../../src/facts/stock';
import { clauseOf } from '../../src/model/residuals/stock';
import { MARKET_KEYS, presetScenario, type FormulaChoice, type Scenario, type Values } from '../../src/scenario/scenario';

/** A number between two others, evenly spread, unlike fc.double, which is mostly next to 0. */
export const within = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 1_000_000 }).map((part) => min + ((max - min) * part) / 1_000_000);

/** Anywhere inside the bounds, often at their ends. Days elapsed are whole, as the forecast demands. */
function valueOf({ key, bounds: [low, high], options }: Parameter): fc.Arbitrary<number> {
  if (options || key === 'daysElapsed') return fc.integer({ min: low, max: high });
  return fc.oneof({ weight: 4, arbitrary: within(low, high) }, { weight: 1, arbitrary: fc.constantFrom(low, high) });
}

const publishedFormulas: readonly FormulaChoice[] = RESIDUAL_FORMULAS.map(({ id }) => ({ id }));
const typedFormulas: readonly FormulaChoice[] = [
  '0',
  '0.5 * pay',
  '900 + $0.01 / view * views',
  '0.01 * streamingRevenue * titleShare',
].map((text) => ({ text }));
const formulasFrom = (choices: readonly FormulaChoice[]) =>
  fc.record({ offer: fc.constantFrom(...choices), deal: fc.constantFrom(...choices), ask: fc.constantFrom(...choices) });

/** Other markets in some worlds by a multiple of their clause. */
const markets = (library: boolean): fc.Arbitrary<Scenario['markets']> => {
  const dearer = fc.tuple(fc.constantFrom(...MARKET_KEYS), fc.constantFrom(0.5, 1, 1.5, 3));
  const texts = fc.array(dearer, { maxLength: library ? 0 : 3 });
  return texts.map((each) => Object.fromEntries(each.map(([key, times]) => [key, clauseTimes(key.split('.')[1]!, times)])));
};

/** The clause of a market outside streaming, its result times so much. */
export function clauseTimes(market: string, times: number): string {
  const { formula } = STOCK_MARKETS.find(({ id }) => id === market)!;
  return clauseOf(formula!).text.replace(/[^\n]+$/, (result) => `${times} * (${result})`);
}

interface Box {
  /** Values that every scenario has, in the parameters' units. */
  readonly values?: Readonly<Partial<Values>>;
  /** Whether formulas come from the library alone. */
  readonly library?: boolean;
}

/** Any scenario the table of parameters allows, but for the values given. */
export function scenarios({ values = {}, library = false }: Box = {}): fc.Arbitrary<Scenario> {
  const free = PARAMETERS.filter(({ key }) => !(key in values));
  return fc
    .record({
      preset: fc.constantFrom(...(Object.keys(PRESETS) as PresetId[])),
      values: fc.record(Object.fromEntries(free.map((parameter) => [parameter.key, valueOf(parameter)]))),
      markets: markets(library),
      formulas: formulasFrom(library ? publishedFormulas : [...publishedFormulas, ...typedFormulas]),
      seed: fc.integer({ min: 0, max: 0xffffffff }),
    })
    .map((drawn) => {
      const all = { ...(drawn.values as Record<string, number>), ...values } as Values;
      // The forecast wants a 90th percentile well above the median.
      const chosen = PRESETS[drawn.preset].members === 'actors' ? drawn.markets : {};
      return { ...drawn, markets: chosen, values: { ...all, judgedP90: Math.max(all.judgedP90, 1.1 * all.judgedMedian) }, draws: 64 };
    });
}

/** The scenario with these values and no more changed: unlike withValue, no option follows. */
export const having = (scenario: Scenario, values: Partial<Values>): Scenario => ({
  ...scenario,
  values: { ...scenario.values, ...values },
});

/** A preset with some values changed. */
export const presetWith = (id: PresetId, values: Partial<Values> = {}): Scenario => having(presetScenario(id), values);

/** A strike of a known length, beside another of a known length. */
export const lasting = (days: number, otherDays = 148): Partial<Values> => ({
  lengthFrom: 2,
  fixedLength: days,
  otherLengthFrom: 1,
  otherLength: otherDays,
});

/** Draws of a small run. */
export const DRAWS = 4;

/** A formula that is chosen in a scenario, parsed. */
export const chosen = (choice: FormulaChoice): Formula => formulaOf(formulaText(choice));

/** The first draws of a scenario. */
export const run = (scenario: Scenario, count = DRAWS): BlockColumns => prepareSimulation(resolve(scenario))(0, count);

/** What a column holds for the first draws. */
export const lanes = (values: Column, count = DRAWS): number[] => [...values.subarray(0, count)];

/** A column for every parameter at its default, but for the values given, which are in the engine's units. */
export function drawnWith(values: Partial<Values> = {}): Record<ParameterKey, Column> {
  const drawn = Object.fromEntries(
    PARAMETERS.map((parameter) => [parameter.key, column(engineValue(parameter, defaultOf(parameter)))]),
  ) as Record<ParameterKey, Column>;
  for (const [key, value] of Object.entries(values) as [ParameterKey, number][]) {
    drawn[key].fill(value);
  }
  return drawn;
}

/** One lane of a monthly flow. */
export const monthsOf = (flow: Float64Array, lane = 0): number[] =>
  Array.from({ length: flow.length / LANES }, (_, month) => flow[month * LANES + lane]!);

export const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
export const mean = (values: readonly number[]): number => sum(values) / values.length;
