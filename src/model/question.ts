import { addDays, daysBetween } from '../facts/date';
import { factValue } from '../facts/facts';
import { MEMBERS, type Craft, type MemberSegment } from '../facts/member-segments';
import { OTHER_MARKETS, type OtherMarket } from '../facts/other-markets';
import { PAST_STRIKES } from '../facts/past-strikes';
import { residualFormula } from '../facts/residual-formulas';
import type { Spread } from '../scenario/distribution';
import type { FamilyChoice, SampleName } from '../scenario/length-options';
import type { LengthRequest } from '../scenario/length-request';
import { defaultOf, type Parameter } from '../scenario/parameter';
import { parameterOf, parametersOf, type ParameterKey } from '../scenario/parameters';
import { PRESETS, type Preset } from '../scenario/presets';
import { unionReading } from '../scenario/readings';
import { FORMULA_WORLDS, marketKey, type FormulaChoice, type FormulaWorld, type Scenario, type Values } from '../scenario/scenario';
import { formulaOf, type Formula } from './formula';
import { streamOf } from './streams';

/**
 * A scenario resolved to the engine's terms: the preset's dates, members and library looked up, values in the engine's units, options by
 * name, formulas parsed. The model takes its input from this record alone.
 */
export interface Question {
  /** Scenario it was resolved from, for printing with the results. The model does not read it. */
  readonly asked: Scenario;
  readonly seed: number;
  readonly craft: Craft;
  readonly members: Members;
  readonly dates: Dates;
  readonly length: OwnLength;
  readonly otherLength: OtherLength;
  /** Sample of past strikes in use, as known on the day of the forecast. */
  readonly past: LengthRequest;
  /** Whether the reader names the deal's terms; otherwise the deal closes a share of the gap between offer and demand in each term. */
  readonly isDealNamed: boolean;
  /** Every input in the engine's units: money in dollars, percentages as shares (0.07 for 7%). */
  readonly values: Values;
  /** The inputs that are drawn. */
  readonly drawn: readonly DrawnInput[];
  /** Months over which pay and costs are added up. */
  readonly horizon: number;
  /** Formula of the streaming residual in each world. */
  readonly formulas: Readonly<Record<FormulaWorld, Formula>>;
  /** Formulas that replace the clauses of other markets, by world. */
  readonly markets: Readonly<Record<FormulaWorld, Instead>>;
  readonly library: Library;
  /** Scale-linked pay a year on the union's figures, USD. */
  readonly unionBase: number;
}

/**
 * Streaming formulas of the library: the expired contract's, and those to which the published values of the bonus and of the demand belong.
 */
export interface Library {
  readonly expired: Formula;
  readonly bonus: Formula;
  readonly revenue: Formula;
}

/** Formulas by market; markets not listed pay by their clauses. */
export type Instead = Readonly<Partial<Record<OtherMarket, Formula>>>;

/** Members on strike: their segments, and the yearly pay that their health plan requires, USD, at which `thresholdShare` is measured. */
export interface Members {
  readonly segments: readonly MemberSegment[];
  readonly threshold: number;
}

/** Dates of the parties' contract, ISO. */
export interface Dates {
  /** Day 0. */
  readonly start: string;
  readonly contractStart: string;
  /** Dates on which the second and third steps are due. */
  readonly stepDates: readonly [string, string];
  /** First day after the contract. */
  readonly renewal: string;
  /** First day on which a success bonus is paid. */
  readonly bonusStart: string;
}

/** Source of the strike's length, in days: fixed, the reader's judgment, or a forecast from past strikes. */
export type OwnLength =
  | { readonly from: 'fixed'; readonly days: number }
  | { readonly from: 'judgement'; readonly median: number; readonly p90: number; readonly elapsed: number }
  | { readonly from: 'past-strikes'; readonly request: LengthRequest };

/** Source of the other strike's length: fixed if the reader sets it or if that strike had ended by the day of the forecast. */
export type OtherLength = Exclude<OwnLength, { readonly from: 'judgement' }>;

/** A random input: z = Φ⁻¹(u) of its own stream shifts the value along the range's scale, clamped to the bounds. */
export interface DrawnInput {
  readonly key: ParameterKey;
  readonly stream: number;
  readonly scale: Spread['scale'];
  /** 10th and 90th percentiles at the parameter's default, and the default, which is the median. */
  readonly range: { readonly p10: number; readonly median: number; readonly p90: number };
  readonly bounds: readonly [number, number];
}

/**
 * Resolves a scenario to the engine's terms.
 *
 * @throws Error if a formula is invalid; scenarios are checked beforehand
 */
export function resolve(scenario: Scenario): Question {
  const { preset: id, formulas, seed } = scenario;
  const preset = PRESETS[id];
  const { segments, threshold } = MEMBERS[preset.members];
  const values = engineValues(scenario.values);
  return {
    asked: scenario,
    seed,
    craft: preset.members,
    members: { segments, threshold: factValue(threshold) },
    dates: datesOf(preset),
    ...lengthsOf(scenario, preset),
    isDealNamed: values.settlementFrom === 1,
    values,
    drawn: drawnInputs(parametersOf(id), values.spread),
    horizon: Math.round(values.horizon * 12),
    formulas: byWorld((world) => formulaOf(formulaText(formulas[world]))),
    markets: byWorld((world) => insteadIn(scenario, world)),
    library: libraryOf(scenario),
    unionBase: unionReading(id, 'scaleLinkedBase'),
  };
}

/** Inputs of the stock of credits. They resolve even if a formula of the scenario is invalid. */
export type StockQuestion = Pick<Question, 'values' | 'library'>;

/** Resolves the inputs of the stock of credits, on which a replacement formula is tried before it is known to be valid. */
export const resolveStock = (scenario: Scenario): StockQuestion => ({
  values: engineValues(scenario.values),
  library: libraryOf(scenario),
});

/** Text of a chosen formula; empty for an unknown id. */
export const formulaText = (choice: FormulaChoice): string => ('text' in choice ? choice.text : (residualFormula(choice.id)?.text ?? ''));

/** Converts a parameter's value to the engine's unit: percentages become shares. */
export const engineValue = ({ unit }: Pick<Parameter, 'unit'>, value: number): number =>
  unit === '%' || unit === '% of wage' ? value / 100 : value;

function engineValues(values: Values): Values {
  const keys = Object.keys(values) as ParameterKey[];
  return Object.fromEntries(keys.map((key) => [key, engineValue(parameterOf(key), values[key])])) as Values;
}

const datesOf = ({ start, contractStart, stepDates, renewal, bonusStart }: Preset): Dates => ({
  start,
  contractStart,
  stepDates,
  renewal,
  bonusStart,
});

/** Inputs with a range; none if `width`, the fraction of the ranges in use (0…1), is 0. */
function drawnInputs(parameters: readonly Parameter[], width: number): readonly DrawnInput[] {
  if (width === 0) return [];
  return parameters.flatMap((parameter): DrawnInput[] => {
    const { key, spread, bounds } = parameter;
    if (!spread) return [];
    return [
      {
        key,
        stream: streamOf(key),
        scale: spread.scale,
        range: { p10: spread.p10, median: engineValue(parameter, defaultOf(parameter)), p90: spread.p90 },
        bounds: [engineValue(parameter, bounds[0]), engineValue(parameter, bounds[1])],
      },
    ];
  });
}

function lengthsOf({ values }: Scenario, preset: Preset): Pick<Question, 'length' | 'otherLength' | 'past'> {
  const { start, dispute, otherDispute } = preset;
  const { lengthFrom, fixedLength, judgedMedian, judgedP90, daysElapsed, otherLengthFrom, otherLength, otherStart } = values;
  // The forecast uses what was known on the last full day.
  const asOf = addDays(start, daysElapsed - 1);
  const request = (exclude: string, elapsed: number): LengthRequest => ({
    sample: optionOf('pastSample', values) as SampleName,
    filter: {},
    family: optionOf('lengthFamily', values) as FamilyChoice,
    elapsed,
    asOf,
    exclude,
  });
  const otherElapsed = daysBetween(addDays(start, Math.round(otherStart)), asOf);
  const other = PAST_STRIKES.find(({ id }) => id === otherDispute);
  const isOtherKnown = otherLengthFrom === 1 || (other !== undefined && otherElapsed >= other.days);
  const own: readonly OwnLength[] = [
    { from: 'past-strikes', request: request(dispute, daysElapsed) },
    { from: 'judgement', median: judgedMedian, p90: judgedP90, elapsed: daysElapsed },
    { from: 'fixed', days: fixedLength },
  ];
  return {
    length: own[lengthFrom],
    otherLength: isOtherKnown
      ? { from: 'fixed', days: otherLength }
      : { from: 'past-strikes', request: request(otherDispute, Math.max(0, otherElapsed)) },
    past: request(dispute, 0),
  };
}

/** Word of the selected option. */
const optionOf = (key: ParameterKey, values: Values): string => parameterOf(key).options![values[key]];

function libraryOf({ preset }: Pick<Scenario, 'preset'>): Library {
  const { old, bonus, revenue } = PRESETS[preset].library;
  const clause = (id: typeof old): Formula => formulaOf(formulaText({ id }));
  return { expired: clause(old), bonus: clause(bonus), revenue: clause(revenue) };
}

function insteadIn({ markets }: Pick<Scenario, 'markets'>, world: FormulaWorld): Instead {
  return Object.fromEntries(
    OTHER_MARKETS.flatMap((market) => {
      const text = markets[marketKey(world, market)];
      return text === undefined ? [] : [[market, formulaOf(text)]];
    }),
  );
}

const byWorld = <Value>(of: (world: FormulaWorld) => Value): Record<FormulaWorld, Value> =>
  Object.fromEntries(FORMULA_WORLDS.map((world) => [world, of(world)])) as Record<FormulaWorld, Value>;
