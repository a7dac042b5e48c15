import type { CaseResiduals, CompanyCost, Features, WaveGroup } from '../cases/case';
import { PRESETS, type Preset } from '../cases/cases';
import type { Company } from '../cases/company';
import { factValue, type FactId } from '../cases/facts';
import type { MemberSegment } from '../cases/segment';
import { addDays, daysBetween } from '../facts/date';
import { OTHER_MARKETS, type OtherMarket } from '../facts/other-markets';
import { PAST_STRIKES } from '../facts/past-strikes';
import { residualFormula } from '../facts/residual-formulas';
import type { Spread } from '../scenario/distribution';
import type { FamilyChoice, SampleName } from '../scenario/length-options';
import type { LengthRequest } from '../scenario/length-request';
import { isNamed, revenueValue, stepKeys, termOf, termsOf } from '../scenario/deal';
import { INPUTS, type InputKey } from '../scenario/inputs';
import { defaultOf, engineValue } from '../scenario/parameter';
import { parameterIn, parametersOf, type TermKey } from '../scenario/parameters';
import { unionReading } from '../scenario/readings';
import { FORMULA_WORLDS, marketKey, type FormulaChoice, type FormulaWorld, type Scenario } from '../scenario/scenario';
import { termKey, type ValuedKind } from '../scenario/term-rows';
import { formulaOf, type Formula } from './formula';
import { inWorlds, type ByWorld, type Published, type TermPlaces } from './terms';

/**
 * A scenario resolved to the engine's terms: the preset's dates, members and library looked up, values in the engine's units, options by
 * name, formulas parsed. The model takes its input from this record alone.
 */
export interface Question {
  /** Scenario it was resolved from, for printing with the results. The model does not read it. */
  readonly asked: Scenario;
  readonly seed: number;
  /** What the dispute has; quantities of what it lacks are left out. */
  readonly has: Features;
  /** Whose credits residuals come from; null in a dispute without residuals. */
  readonly residuals: CaseResiduals | null;
  readonly members: Members;
  readonly companies: readonly Company[];
  readonly companyCost: CompanyCost;
  /** Members out by day, and those laid off besides; none if all are out all the time. */
  readonly waves: readonly WaveGroup[];
  readonly dates: Dates;
  readonly length: OwnLength;
  readonly otherLength: OtherLength;
  /** Sample of past strikes in use, as known on the day of the forecast. */
  readonly past: LengthRequest;
  /** Whether the reader names the deal's terms; otherwise the deal closes a share of the gap between offer and demand in each term. */
  readonly isDealNamed: boolean;
  /** Every input in the engine's units: money in dollars, percentages as shares (0.07 for 7%); neutral where the dispute has none. */
  readonly values: EngineValues;
  /** Values of the terms in the engine's units; `terms` says by kind where each stands. */
  readonly termValues: readonly number[];
  readonly terms: TermPlaces;
  /** Whether the base of pay is members × mean pay, and not an input of its own. */
  readonly isPaidByHead: boolean;
  readonly published: Published;
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

/** A value for every input, in the engine's unit. */
export type EngineValues = Readonly<Record<InputKey, number>>;

/** Dates of the parties' contract, ISO. */
export interface Dates {
  /** Day 0. */
  readonly start: string;
  readonly contractStart: string;
  /** Dates on which the steps after the first are due. */
  readonly stepDates: readonly string[];
  /** First day after the contract. */
  readonly renewal: string;
  /** First day on which a success bonus is paid; null where there is none. */
  readonly bonusStart: string | null;
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
  /** Name of an input, or the place of a term’s value. */
  readonly place: InputKey | number;
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
  const { has, residuals, companies, companyCost = { by: 'day' }, waves = [], layoffs = [] } = preset;
  const { segments, threshold } = preset.members;
  const values = engineValues(scenario);
  const keys = termsOf(scenario).flatMap((term) => TERM_WORLDS.flatMap((world) => (world in term ? stepKeys(term, world) : [])));
  return {
    asked: scenario,
    seed,
    has,
    residuals,
    companies,
    companyCost,
    waves: [...waves, ...layoffs],
    members: { segments, threshold: factValue(threshold as FactId) },
    dates: datesOf(preset),
    ...lengthsOf(scenario, preset),
    isDealNamed: isNamed(scenario),
    values,
    termValues: keys.map((key) => engineValue(parameterIn(id, key)!, scenario.values[key])),
    terms: placesOf(scenario, keys),
    isPaidByHead: preset.inputs.meanPay !== undefined,
    published: { bonus: publishedBonus(scenario), revenueShare: revenueValue(scenario) },
    drawn: drawnInputs(scenario, keys, values.spread),
    horizon: Math.round(values.horizon * 12),
    formulas: byWorld((world) => (residuals ? formulaOf(formulaText(formulas[world])) : NO_RESIDUAL)),
    markets: byWorld((world) => insteadIn(scenario, world)),
    library: libraryOf(scenario),
    unionBase: has.unionBase ? unionReading(id, 'scaleLinkedBase') : 0,
  };
}

/** Inputs of the stock of credits. They resolve even if a formula of the scenario is invalid. */
export type StockQuestion = Pick<Question, 'values' | 'library'> & { readonly members: Pick<Members, 'segments'> };

/** Resolves the inputs of the stock of credits, on which a replacement formula is tried before it is known to be valid. */
export const resolveStock = (scenario: Scenario): StockQuestion => ({
  values: engineValues(scenario),
  library: libraryOf(scenario),
  members: PRESETS[scenario.preset].members,
});

/** Text of a chosen formula; empty for an unknown id. */
export const formulaText = (choice: FormulaChoice): string => ('text' in choice ? choice.text : (residualFormula(choice.id)?.text ?? ''));

const TERM_WORLDS = ['offer', 'ask', 'deal'] as const;

function engineValues({ preset, values }: Scenario): EngineValues {
  const has = (key: InputKey): boolean => parameterIn(preset, key) !== undefined;
  return Object.fromEntries(
    INPUTS.map((row) => [row.key, engineValue(row, has(row.key) ? values[row.key] : (row.neutral ?? 0))]),
  ) as unknown as EngineValues;
}

/** Published value of the success bonus, USD a year; 0 where there is none. */
function publishedBonus(scenario: Scenario): number {
  const term = termOf(scenario, 'bonus');
  return term ? scenario.values[termKey(term.id, 'deal')] : 0;
}

/** Places of the terms’ values among `keys`, by kind. */
function placesOf(scenario: Scenario, keys: readonly TermKey[]): TermPlaces {
  const terms = termsOf(scenario);
  const place = (key: TermKey): number => keys.indexOf(key);
  const steps = (of: 'principal' | 'background'): ByWorld<readonly number[]> | null => {
    const term = terms.find((each) => each.kind === 'wage-steps' && each.of === of);
    return term ? inWorlds((world) => stepKeys(term, world).map(place)) : null;
  };
  const single = (kind: ValuedKind): ByWorld<number> | null => {
    const term = terms.find((each) => each.kind === kind);
    return term ? inWorlds((world) => place(termKey(term.id, world))) : null;
  };
  const several = (kind: ValuedKind): readonly ByWorld<number>[] =>
    terms.filter((each) => each.kind === kind).map(({ id }) => inWorlds((world) => place(termKey(id, world))));
  const replicas = single('pay-kept');
  const crews = single('crew-size');
  return {
    principal: steps('principal')!,
    background: steps('background'),
    ceilings: single('contribution-ceiling'),
    lumpSums: several('lump-sum'),
    costOfLiving: several('cost-of-living'),
    contributionPoints: several('contribution-rate'),
    kept: replicas
      ? { ...replicas, exposed: 'replicaDays', share: 'replicaShare' }
      : crews && { ...crews, exposed: 'crewSizePay', share: 'crewSizeShare' },
  };
}

const datesOf = ({ start, contractStart, stepDates, renewal, bonusStart }: Preset): Dates => ({
  start,
  contractStart,
  stepDates,
  renewal,
  bonusStart,
});

/** Inputs and terms with a range; none if `width`, the fraction of the ranges in use (0…1), is 0. */
function drawnInputs({ preset }: Scenario, terms: readonly TermKey[], width: number): readonly DrawnInput[] {
  if (width === 0) return [];
  return parametersOf(preset).flatMap((parameter): DrawnInput[] => {
    const { key, spread, bounds, stream } = parameter;
    if (!spread) return [];
    if (stream === undefined) throw new Error(`no random stream draws ${key}`);
    const place = terms.indexOf(key as TermKey);
    return [
      {
        place: place < 0 ? (key as InputKey) : place,
        stream,
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
  const request = (exclude: string | null, elapsed: number): LengthRequest => ({
    sample: optionOf('pastSample', preset.id, values) as SampleName,
    filter: {},
    family: optionOf('lengthFamily', preset.id, values) as FamilyChoice,
    elapsed,
    asOf,
    exclude: exclude ?? '',
  });
  const otherElapsed = otherDispute === null ? 0 : daysBetween(addDays(start, Math.round(otherStart)), asOf);
  const other = PAST_STRIKES.find(({ id }) => id === otherDispute);
  const isOtherKnown = otherLengthFrom === 1 || (other !== undefined && otherElapsed >= other.days);
  const own: readonly OwnLength[] = [
    { from: 'past-strikes', request: request(dispute, daysElapsed) },
    { from: 'judgement', median: judgedMedian, p90: judgedP90, elapsed: daysElapsed },
    { from: 'fixed', days: fixedLength },
  ];
  return {
    length: own[lengthFrom],
    otherLength:
      otherDispute === null
        ? { from: 'fixed', days: 0 }
        : isOtherKnown
          ? { from: 'fixed', days: otherLength }
          : { from: 'past-strikes', request: request(otherDispute, Math.max(0, otherElapsed)) },
    past: request(dispute, 0),
  };
}

/** Word of the selected option. */
const optionOf = (key: InputKey, preset: Scenario['preset'], values: Scenario['values']): string =>
  parameterIn(preset, key)!.options![values[key]];

function libraryOf({ preset }: Pick<Scenario, 'preset'>): Library {
  const { residuals } = PRESETS[preset];
  if (!residuals) return { expired: NO_RESIDUAL, bonus: NO_RESIDUAL, revenue: NO_RESIDUAL };
  const { old, bonus, revenue } = residuals.library;
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

/** A formula that pays nothing, in a dispute without residuals. */
const NO_RESIDUAL: Formula = formulaOf('0 * pay');

const byWorld = <Value>(of: (world: FormulaWorld) => Value): Record<FormulaWorld, Value> =>
  Object.fromEntries(FORMULA_WORLDS.map((world) => [world, of(world)])) as Record<FormulaWorld, Value>;
