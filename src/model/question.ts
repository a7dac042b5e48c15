import type { Case, CaseResiduals, CompanyCost, FactRef, Features, WaveGroup } from '../cases/case';
import { PRESETS, type Preset } from '../cases/cases';
import type { Company } from '../cases/company';
import { FACTS, factValue, factValues, type FactId } from '../cases/facts';
import type { MemberKind, PayCalibration } from '../cases/member-kind';
import type { MemberSegment } from '../cases/segment';
import { addDays, daysBetween } from '../facts/date';
import { exp, ln } from '../random/elementary';
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
  readonly earnings: EarningsOf;
  /** Null where the depth does not go with the room. */
  readonly depthByRoom: DepthByRoom | null;
  /** Unemployment pay by state; none where no member draws any in either world. */
  readonly states: readonly StateClaims[];
  /** How the industry’s work falls for other reasons, by quarter; null where no path is known. */
  readonly workIndex: WorkIndex | null;
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
  /** Number of members, where it is no input. */
  readonly count: number;
  /** Kinds of work; none where only pay tells members apart. */
  readonly kinds: readonly MemberKind[];
  /** What the distribution of their pay is solved from; null where it is lognormal around a mean. */
  readonly pay: PayCalibration | null;
  /** Facts behind the share without pay and the share at the threshold. */
  readonly facts: { readonly none: FactRef; readonly above: FactRef } | null;
  /**
   * What the health plan requires, USD a year, from a calendar year on, the eased threshold of a strike, and the months of an extension; null
   * where it is one number.
   */
  readonly plan: {
    readonly from: number;
    readonly thresholds: readonly number[];
    readonly eased: number | null;
    readonly extension: number | null;
  } | null;
}

/** A value for every input, in the engine's unit. */
export type EngineValues = Readonly<Record<InputKey, number>>;

/** Index of the industry's work by quarter, as a share of the same quarter of the base year, 1 before the first and the last one after it. */
export interface WorkIndex {
  /** First day of the first quarter, ISO. */
  readonly from: string;
  readonly quarters: readonly number[];
}

/** Depth of the fall in work that fits a published number, by the room for make-up work, both 0…1: five points, the rooms ascending. */
export interface DepthByRoom {
  readonly rooms: readonly number[];
  readonly depths: readonly number[];
  /** The deepest that the input’s bounds allow. */
  readonly deepest: number;
}

/** How members’ earnings are told apart and reported. */
export interface EarningsOf {
  /** Kinds of principals’ pay at scale: that of `dayShare` first, then the others with their shares of the rest, 0…1. */
  readonly first: string | null;
  readonly rest: readonly { readonly id: string; readonly share: number }[];
  readonly reported: NonNullable<Case['earnings']>['reported'] | 'all';
  /** Last raise of the expired contract, 0.02 for 2%, and the day from which it counts. */
  readonly lastRaise: { readonly from: string; readonly raise: number } | null;
  /** Number of members, where it is no input. */
  readonly members: number;
}

/** Unemployment pay in one state for members of a dispute. */
export interface StateClaims {
  readonly id: string;
  /** Share of members who work there, and of those without work who draw, 0…1. */
  readonly share: number;
  readonly takeUp: number;
  /** Average weekly pay of a claim, USD. */
  readonly weekly: number;
  /** Highest weekly pay of a claim, USD; null where only the average is known. */
  readonly most: number | null;
  /** Day of their own strike from which strikers draw; null where they never do. */
  readonly strikersFrom: number | null;
  /** Days without work after which members draw who are not on strike. */
  readonly outsideFrom: number;
}

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
  /** Day from which the deal’s raises count, in days after the strike’s end. */
  readonly dealAfter: number;
  /** Days from which another union had the deal’s bonus and raises; null where none had. */
  readonly pattern: { readonly bonus: string | null; readonly wages: string | null };
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
  const { segments, threshold, kinds = [], pay = null } = preset.members;
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
    members: {
      segments,
      threshold: factValue(threshold as FactId),
      count: factValue(preset.membership as FactId),
      kinds,
      pay,
      facts: pay && { none: preset.inputs.noPayShare as FactRef, above: preset.inputs.thresholdShare as FactRef },
      plan: planOf(preset.members),
    },
    dates: datesOf(preset),
    workIndex: workIndexOf(preset),
    states: statesOf(preset),
    earnings: earningsOf(preset),
    depthByRoom: depthByRoomOf(preset),
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

function datesOf({ start, contractStart, stepDates, renewal, bonusStart, dealFrom, pattern, inputs }: Preset): Dates {
  const length = inputs.fixedLength === undefined ? 0 : number(inputs.fixedLength as FactRef);
  return {
    start,
    contractStart,
    stepDates,
    renewal,
    bonusStart,
    dealAfter: dealFrom === undefined ? 0 : daysBetween(start, dealFrom) - length,
    pattern: pattern ?? { bonus: null, wages: null },
  };
}

function workIndexOf({ workIndex }: Pick<Case, 'workIndex'>): WorkIndex | null {
  return workIndex ? { from: workIndex.from, quarters: factValues(workIndex.index as FactId).map((percent) => percent / 100) } : null;
}

/** Standard normal deviates of the 10, 30, 50, 70 and 90% points. */
const FIVE_POINTS = [-1.2815515655446004, -0.5244005127080407, 0, 0.5244005127080407, 1.2815515655446004];

function depthByRoomOf({ depthByRoom, inputs }: Pick<Case, 'depthByRoom' | 'inputs'>): DepthByRoom | null {
  if (!depthByRoom) return null;
  const { value, range } = FACTS[inputs.makeUpRoom as FactId];
  const [low, high] = range!;
  const median = value as number;
  const depth = INPUTS.find(({ key }) => key === 'contractionDepth')!;
  return {
    rooms: FIVE_POINTS.map((z) => (median / 100) * exp((Math.abs(z) / FIVE_POINTS[4]) * ln((z < 0 ? low : high) / median))),
    depths: factValues(depthByRoom as FactId).map((percent) => percent / 100),
    deepest: engineValue(depth, depth.bounds[1]),
  };
}

function planOf({ plan }: Case['members']): Members['plan'] {
  if (!plan) return null;
  const { from, thresholds, eased, extension } = plan;
  const one = (id: string | undefined): number | null => (id === undefined ? null : factValue(id as FactId));
  return { from, thresholds: factValues(thresholds as FactId), eased: one(eased), extension: one(extension) };
}

/** Number behind a reference to a fact. */
const number = (ref: FactRef): number => (typeof ref === 'string' ? factValue(ref as FactId) : factValue(ref[0] as FactId, ref[1]));

function earningsOf({ earnings, membership }: Pick<Case, 'earnings' | 'membership'>): EarningsOf {
  const members = factValue(membership as FactId);
  if (!earnings) return { first: null, rest: [], reported: 'all', lastRaise: null, members };
  const {
    kinds: [first, ...rest],
    reported,
    lastRaise,
  } = earnings;
  return {
    first,
    rest: rest.map(([id, share]) => ({ id, share: number(share) / 100 })),
    reported,
    lastRaise: { from: lastRaise.from, raise: number(lastRaise.raise) / 100 },
    members,
  };
}

function statesOf({ unemployment = [] }: Pick<Case, 'unemployment'>): readonly StateClaims[] {
  return unemployment.map(({ id, share, takeUp, weekly, most, strikersFrom, outsideFrom }) => ({
    id,
    share: number(share) / 100,
    takeUp: number(takeUp) / 100,
    weekly: number(weekly),
    most: most === undefined ? null : number(most),
    strikersFrom: strikersFrom === null ? null : number(strikersFrom),
    outsideFrom: number(outsideFrom),
  }));
}

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
