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
 * What is asked of the model, in the engine's own terms: a scenario with its preset's dates, members and library looked up, its values in
 * the engine's units, its options named, its formulas parsed. Below the engine's door nothing else says what is asked.
 */
export interface Question {
  /** The scenario behind it: what a result prints as asked. The model reads nothing from it. */
  readonly asked: Scenario;
  readonly seed: number;
  readonly craft: Craft;
  readonly members: Members;
  readonly dates: Dates;
  readonly length: OwnLength;
  readonly otherLength: OtherLength;
  /** The sample of past strikes in use, as it was known on the day of the forecast. */
  readonly past: LengthRequest;
  /** Whether the reader names the deal's terms; else it closes a share of the gap between offer and demand in each of them. */
  readonly isDealNamed: boolean;
  /** Every input: money in dollars, per cent as shares (0.07 for 7 %). */
  readonly values: Values;
  /** The inputs that are drawn. */
  readonly drawn: readonly DrawnInput[];
  /** Months over which pay and costs are added up. */
  readonly horizon: number;
  /** The streaming residual of each world. */
  readonly formulas: Readonly<Record<FormulaWorld, Formula>>;
  /** Formulas by which other markets pay in place of their clauses, by world. */
  readonly markets: Readonly<Record<FormulaWorld, Instead>>;
  readonly library: Library;
  /** Yearly scale-linked pay by the union's figures, USD. */
  readonly unionBase: number;
}

/** The library's streaming formulas: the expired contract's, and those that published values of the bonus and the demand are tied to. */
export interface Library {
  readonly expired: Formula;
  readonly bonus: Formula;
  readonly revenue: Formula;
}

/** Formulas by market; a market that is not named pays by its clause. */
export type Instead = Readonly<Partial<Record<OtherMarket, Formula>>>;

/** The members called out: their groups, and the yearly pay that their health plan asks for, USD, which `thresholdShare` is measured at. */
export interface Members {
  readonly segments: readonly MemberSegment[];
  readonly threshold: number;
}

/** The days that the parties' contract hangs on, ISO. */
export interface Dates {
  /** Day 0. */
  readonly start: string;
  readonly contractStart: string;
  /** Days on which the second and third step are due. */
  readonly stepDates: readonly [string, string];
  /** Day after the contract's last. */
  readonly renewal: string;
  /** First day on which a success bonus is paid. */
  readonly bonusStart: string;
}

/** Where the length of the strike comes from: fixed, judged by the reader, or forecast from past strikes. Days. */
export type OwnLength =
  | { readonly from: 'fixed'; readonly days: number }
  | { readonly from: 'judgement'; readonly median: number; readonly p90: number; readonly elapsed: number }
  | { readonly from: 'past-strikes'; readonly request: LengthRequest };

/** The same of the other strike, which is known where the reader fixes it or it had ended by the day of the forecast. */
export type OtherLength = Exclude<OwnLength, { readonly from: 'judgement' }>;

/** An input that is drawn: z = Φ⁻¹(u) of its own stream, moved from the value along the range's scale, held inside the bounds. */
export interface DrawnInput {
  readonly key: ParameterKey;
  readonly stream: number;
  readonly scale: Spread['scale'];
  /** The range around the parameter's default, and the default, which is its median. */
  readonly range: { readonly p10: number; readonly median: number; readonly p90: number };
  readonly bounds: readonly [number, number];
}

/** What the question is, in the engine's units. A scenario that breaks a rule, or a formula that does not hold, is a bug here. */
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

/** What the stock of credits depends on, which is there whatever the scenario's formulas. */
export type StockQuestion = Pick<Question, 'values' | 'library'>;

/** The part of the question that a formula in place of a clause is tried on, before it is known to hold. */
export const resolveStock = (scenario: Scenario): StockQuestion => ({
  values: engineValues(scenario.values),
  library: libraryOf(scenario),
});

/** The text behind a choice of a formula. */
export const formulaText = (choice: FormulaChoice): string => ('text' in choice ? choice.text : (residualFormula(choice.id)?.text ?? ''));

/** The engine's value of a parameter: per cent become shares. */
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

/** The inputs with a range, where ranges count at all; `width` is how much of the ranges counts, 0…1. */
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

/** The word of the option that is in force. */
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
