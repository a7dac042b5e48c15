import { formulaText, resolve } from '../../src/model/question';
import { formulaOf, type Formula } from '../../src/model/formula';
import fc from 'fast-check';
import { RESIDUAL_FORMULAS } from '../../src/facts/residual-formulas';
import { column, BLOCK_SIZE, type Column } from '../../src/model/column';
import type { Drawn } from '../../src/model/drawn';
import { prepareTerms, type AllTerms } from '../../src/model/economy/settlement';
import { newVolume, prepareVolume, type Volume } from '../../src/model/economy/volume';
import { prepareSimulation, type BlockColumns } from '../../src/model/run/worlds';
import { STREAM_COUNT } from '../../src/model/streams';
import { randomDesign } from '../../src/random/design';
import type { Parameter } from '../../src/scenario/parameter';
import { isParameterIn, parametersOf, type InputKey, type TermKey } from '../../src/scenario/parameters';
import { PRESET_IDS, PRESETS, type PresetId } from '../../src/cases/cases';
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

/** Values of some inputs and terms, in the parameters’ units. */
export type SomeValues = Readonly<Partial<Record<InputKey, number>> & Record<TermKey, number>>;

interface Box {
  /** Values that every scenario has whose dispute has the input. */
  readonly values?: SomeValues;
  /** Whether formulas come from the library alone. */
  readonly library?: boolean;
  /** Presets that scenarios are of; all by default. */
  readonly presets?: readonly PresetId[];
}

/** Any scenario the tables of parameters allow, but for the values given. */
export const scenarios = (box: Box = {}): fc.Arbitrary<Scenario> =>
  fc.constantFrom(...(box.presets ?? PRESET_IDS)).chain((preset) => scenariosOf(preset, box));

/** Any scenario of a preset that its table of parameters allows, but for the values given. */
export function scenariosOf(preset: PresetId, { values = {}, library = false }: Box = {}): fc.Arbitrary<Scenario> {
  const { residuals } = PRESETS[preset];
  const free = parametersOf(preset).filter(({ key }) => !(key in values));
  const given = Object.fromEntries(Object.entries(values).filter(([key]) => isParameterIn(preset, key)));
  return fc
    .record({
      values: fc.record(Object.fromEntries(free.map((parameter) => [parameter.key, valueOf(parameter)]))),
      markets: residuals?.hasStock ? markets(library) : fc.constant({}),
      formulas: residuals
        ? formulasFrom(library ? publishedFormulas : [...publishedFormulas, ...typedFormulas])
        : fc.constant(presetScenario(preset).formulas),
      seed: fc.integer({ min: 0, max: 0xffffffff }),
    })
    .map((drawn) => {
      const all = { ...drawn.values, ...given } as Values;
      // The forecast wants a 90th percentile well above the median.
      return { ...drawn, preset, values: { ...all, judgedP90: Math.max(all.judgedP90, 1.1 * all.judgedMedian) }, draws: 64 };
    });
}

/** The scenario with these values and no more changed: unlike withValue, no option follows. */
export const having = (scenario: Scenario, values: SomeValues): Scenario => ({
  ...scenario,
  values: { ...scenario.values, ...values },
});

/** A preset with some values changed. */
export const presetWith = (id: PresetId, values: SomeValues = {}): Scenario => having(presetScenario(id), values);

/** A strike of a known length, beside another of a known length. */
export const lasting = (days: number, otherDays = 148): SomeValues => ({
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

/**
 * A column for every input and every term of a preset’s dispute, as it starts, but for the values given, which are in the engine's units.
 *
 * @throws Error if the dispute has no such term
 */
export function drawnWith(values: SomeValues = {}, preset: PresetId = 'sag-aftra-2023'): Drawn {
  const question = resolve(presetScenario(preset));
  const inputs = Object.fromEntries(Object.entries(question.values).map(([key, value]) => [key, column(value)]));
  const drawn = {
    ...inputs,
    terms: question.termValues.map((value) => column(value)),
    dayCost: inputs.stopCost,
    onset: column(),
  } as unknown as Drawn;
  for (const [key, value] of Object.entries(values)) {
    const found = key.startsWith('term.') ? drawn.terms[termPlace(key as TermKey, preset)] : drawn[key as InputKey];
    if (!found) throw new Error(`the dispute of ${preset} has no ${key}`);
    found.fill(value!);
  }
  return drawn;
}

/** Place of a term’s value among those that the engine takes; −1 if the dispute has none. */
export const termPlace = (key: TermKey, preset: PresetId = 'sag-aftra-2023'): number =>
  resolve(presetWith(preset, { [key]: NaN })).termValues.findIndex(Number.isNaN);

/**
 * Terms of a preset’s dispute in every world, as it starts, but for the values given, which are in the engine's units. With the deal named
 * nothing about them is chance.
 */
export const termsWith = (values: SomeValues = {}, preset: PresetId = 'sag-aftra-2023-settled'): AllTerms =>
  prepareTerms(resolve(presetScenario(preset)), randomDesign(1, STREAM_COUNT), 0)(drawnWith(values, preset), column(0), 0, BLOCK_SIZE);

/** Volume that is the same share of a normal month in every month; `past` months come before day 0. */
export function levelVolume(share = 1, past = 19): Volume {
  const volume = newVolume(past);
  for (const flow of [volume.work, volume.television, volume.film]) flow.fill(share);
  return volume;
}

/** Volume of a preset’s dispute without its strike, as deep as drawn. */
export function volumeWith(drawn: Drawn, preset: PresetId = 'sag-aftra-2023'): Volume {
  const { workIndex, dates } = resolve(presetScenario(preset));
  const { past, fill } = prepareVolume(workIndex, dates.start);
  const volume = newVolume(past);
  fill(volume, drawn, BLOCK_SIZE);
  return volume;
}

/** One lane of a monthly flow. */
export const monthsOf = (flow: Float64Array, lane = 0): number[] =>
  Array.from({ length: flow.length / BLOCK_SIZE }, (_, month) => flow[month * BLOCK_SIZE + lane]!);

export const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
export const mean = (values: readonly number[]): number => sum(values) / values.length;
