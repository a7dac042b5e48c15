import type { Company } from '../../cases/company';
import { RANDOMISATIONS } from '../../random/sobol';
import { SOBOL_DIMENSIONS } from '../../random/sobol-directions';
import { MODEL_VERSION } from '../../scenario/model-version';
import { BLOCK_SIZE } from '../column';
import type { Question } from '../question';
import { TAKEN_OVER } from '../streams';
import { residualChecks } from '../residuals/residual-checks';
import { shownBand, shownFan, shownQuantity, shownShares } from './digits';
import { episodes } from '../residuals/episodes';
import { lengthChances, pastLengths } from '../length/lengths';
import { ascending, quantile } from './quantile';
import { needsOf, QUANTITIES, type QuantityId } from './quantities';
import { groupNets, groupRowCount, summarizeGroups, summarizePlan } from './groups';
import { attributionRows, summarizeAttribution, summarizeEarnings } from './levels';
import { calibrationOf } from '../members/calibration';
import { membersOf } from '../members/members-of';
import { earningsRows } from '../economy/earnings';
import { idsOf, PATH_POINTS, PATH_STEP, type Extent, type PartOfBlock } from './worlds';
import { WHOLE_PARTS, type Part } from '../../scenario/answer-parts';
import {
  PERCENTILES,
  type Band,
  type CompanyLedger,
  type Fan,
  type NetSummary,
  type PercentileKey,
  type QuantitySummary,
  type Result,
  type Shares,
  type Summary,
} from './summary';

const KEYS = PERCENTILES.map((percent) => `p${String(percent).padStart(2, '0')}` as PercentileKey);
/** Dots of a quantile dotplot: each represents 2 draws in 100. */
const DOTS = 50;

/** Results of one run so far. Blocks may arrive in any order; each is placed by the number of its first draw. */
export interface Collected {
  readonly quantities: Readonly<Partial<Record<QuantityId, Float64Array>>>;
  /** Empty if the path is not computed. */
  readonly path: readonly Float64Array[];
  /** Cost of the strike to each company; empty if it is not computed company by company. */
  readonly byCompany: readonly Float64Array[];
  /** Members’ earnings by row, and the worlds of both strikes by row; empty where they are not computed. */
  readonly earnings: readonly Float64Array[];
  readonly attribution: readonly Float64Array[];
  /** Results by group of members by row; empty where they are not computed. */
  readonly groups: readonly Float64Array[];
  /** Number of draws collected from draw 0 on without a gap. */
  draws: number;
  /** Blocks after a gap: first draw → number of draws. */
  readonly beyond: Map<number, number>;
}

/** Empty results of a run of `draws` draws of a question. */
export const newCollected = (draws: number, question: Question, extent: Extent = 'all'): Collected => ({
  quantities: Object.fromEntries(idsOf(extent, needsOf(question)).map((id) => [id, new Float64Array(draws)])),
  byCompany: question.companyCost.by === 'day' ? [] : question.companies.map(() => new Float64Array(draws)),
  earnings: extent === 'with-earnings' ? earningsRows(question).map(() => new Float64Array(draws)) : [],
  attribution:
    extent === 'with-earnings' && question.has.otherStrike
      ? Array.from({ length: attributionRows(question) }, () => new Float64Array(draws))
      : [],
  groups: Array.from({ length: groupRowsOf(question, extent) }, () => new Float64Array(draws)),
  path: Array.from({ length: extent === 'nets' || extent === 'groups' ? 0 : PATH_POINTS }, () => new Float64Array(draws)),
  draws: 0,
  beyond: new Map(),
});

function groupRowsOf(question: Question, extent: Extent): number {
  if (extent === 'nets') return 0;
  const cells = membersOf(question);
  return extent === 'with-earnings' ? groupRowCount(question, cells) : cells.groups.length;
}

/** Adds a block of the same extent. */
export function collect(into: Collected, block: PartOfBlock): void {
  const { first, count, quantities, path, byCompany, earnings, attribution, groups } = block;
  const rows = (all: readonly Float64Array[], from: Float64Array | null): void =>
    all.forEach((row, k) => row.set(from!.subarray(k * BLOCK_SIZE, k * BLOCK_SIZE + count), first));
  rows(into.earnings, earnings);
  rows(into.attribution, attribution);
  rows(into.groups, groups);
  for (const [id, values] of Object.entries(into.quantities) as [QuantityId, Float64Array][])
    values.set(quantities[id]!.subarray(0, count), first);
  into.path.forEach((point, k) => point.set(path!.subarray(k * BLOCK_SIZE, k * BLOCK_SIZE + count), first));
  into.byCompany.forEach((company, k) => company.set(byCompany[k].subarray(0, count), first));
  into.beyond.set(first, count);
  for (let next = into.beyond.get(into.draws); next !== undefined; next = into.beyond.get(into.draws)) {
    into.beyond.delete(into.draws);
    into.draws += next;
  }
}

/** Computes the mean and its standard error. */
type MeanAndError = (values: Float64Array) => { readonly mean: number; readonly standardError: number };

interface SummaryOptions {
  /** Optional parts that the collected draws include. */
  readonly parts?: readonly Part[];
  /** Estimator for the design of the draws: dealt among 8 randomizations, as in a run, or consecutive points of one, as in a preview. */
  readonly meanAndError?: MeanAndError;
}

/** Summarizes the draws collected so far. They are the same draws that a run of that size would have. */
export function summarize(
  collected: Collected,
  question: Question,
  { parts: wanted = WHOLE_PARTS, meanAndError = ofRandomisations }: SummaryOptions = {},
): Summary {
  const { draws } = collected;
  const parts: readonly Part[] = [
    ...wanted.filter((part) => part !== 'earnings'),
    ...(collected.earnings.length > 0 ? (['earnings'] as const) : []),
  ];
  const of = (id: QuantityId): Float64Array => collected.quantities[id]!.subarray(0, draws);
  // Without the search its quantities are missing; `parts` says so.
  const quantities = summarizeQuantities(collected, meanAndError) as Result['quantities'];
  const [length, net, cost] = [of('strikeLengthDays'), of('membersNetGain'), of('employersNetCost')];
  const searched = parts.includes('break-even');
  const [members, employers] = searched ? [of('breakEvenLengthMembers'), of('breakEvenLengthEmployers')] : [length, length];
  const shares: Shares = {
    membersAhead: shareOf(draws, (i) => net[i] > 0),
    employersWorse: shareOf(draws, (i) => cost[i] > 0),
    outlastsMembers: shareOf(draws, (i) => length[i] > members[i]),
    outlastsEmployers: shareOf(draws, (i) => length[i] > employers[i]),
    outlastsBoth: shareOf(draws, (i) => length[i] > members[i] && length[i] > employers[i]),
  };
  const gainFan = fan(collected.path, draws);
  const nothing = new Float64Array(draws);
  const companies = companyCosts(
    question.companies,
    of('employersTermsCost'),
    collected.byCompany.length > 0 ? collected.byCompany.map((each) => each.subarray(0, draws)) : of('employersStopCost'),
    question.has.cash ? of('employersCash') : nothing,
  );
  const { seed, ...asked } = question.asked;
  return {
    result: {
      model: MODEL_VERSION,
      scenario: { ...asked, draws },
      seed,
      draws,
      quantities,
      companies: printedCompanies(companies),
      ...(collected.earnings.length > 0 && { earnings: summarizeEarnings(collected, question) }),
      ...(collected.earnings.length > 0 && groupResults(collected, question)),
      ...(collected.attribution.length > 0 && { attribution: summarizeAttribution(collected, question) }),
    },
    parts,
    shown: {
      quantities: shownQuantities(quantities, draws),
      shares: shownShares(shares, draws),
      gainFan: shownFan(gainFan, draws),
      companies: shownCompanies(companies, question.companies, quantities, draws),
    },
    dots: {
      length: dots(of('strikeLengthDays')) as readonly number[],
      breakEvenMonths: dots(of('membersBreakEvenMonths')),
      breakEvenLengthMembers: searched ? dots(members) : [],
      breakEvenLengthEmployers: searched ? dots(employers) : [],
    },
    shares,
    past: pastLengths(question.past),
    chances: lengthChances(question),
    gainFan,
    companies,
    groups: groupNets(collected, question, membersOf(question)),
    episodes: episodes(question),
    checks: parts.includes('checks') ? residualChecks(question) : null,
  };
}

/** What is told of members by group, and of their health plan where there is one. */
function groupResults(collected: Collected, question: Question): Pick<Result, 'calibration' | 'groups' | 'healthPlan'> {
  const cells = membersOf(question);
  const calibration = calibrationOf(question, cells);
  const healthPlan = summarizePlan(collected, question, cells);
  return {
    ...(calibration.length > 0 && { calibration }),
    groups: summarizeGroups(collected, question, cells),
    ...(healthPlan.length > 0 && { healthPlan }),
  };
}

/** Summarizes both net results of the draws collected so far. */
export function summarizeNets(collected: Collected, meanAndError: MeanAndError = ofRandomisations): NetSummary {
  const { membersNetGain, employersNetCost } = shownQuantities(summarizeQuantities(collected, meanAndError), collected.draws);
  return { members: membersNetGain!, employers: employersNetCost! };
}

function summarizeQuantities({ quantities, draws }: Collected, meanAndError: MeanAndError): Partial<Result['quantities']> {
  const each = Object.entries(quantities) as [QuantityId, Float64Array][];
  return Object.fromEntries(
    each.map(([id, values]) => [
      id,
      summarizeQuantity(values.subarray(0, draws), QUANTITIES[id].unit, 'mayNever' in QUANTITIES[id], meanAndError),
    ]),
  );
}

const shownQuantities = <Some extends Partial<Result['quantities']>>(quantities: Some, draws: number): Some =>
  Object.fromEntries(Object.entries(quantities).map(([id, quantity]) => [id, shownQuantity(quantity, draws)])) as Some;

/** Values at the 50 percentiles 1, 3, … 99, ascending; null if the event never happens. */
function dots(values: Float64Array): readonly (number | null)[] {
  const sorted = ascending(values);
  return Array.from({ length: DOTS }, (_, k) => {
    const value = quantile(sorted, (k + 0.5) / DOTS);
    return Number.isFinite(value) ? value : null;
  });
}

/** Share of the draws (0…1) for which a condition is true. */
function shareOf(draws: number, isTrue: (draw: number) => boolean): number {
  let count = 0;
  for (let draw = 0; draw < draws; draw++) if (isTrue(draw)) count++;
  return count / draws;
}

/** Mean, standard error over the 8 randomizations and percentiles of a quantity; with `mayNever` also the share of infinite values. */
export function summarizeQuantity(
  values: Float64Array,
  unit: string,
  mayNever: boolean,
  meanAndError: MeanAndError = ofRandomisations,
): QuantitySummary {
  const sorted = ascending(values);
  const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
  const percentiles = Object.fromEntries(KEYS.map((key, k) => [key, finite(quantile(sorted, PERCENTILES[k] / 100))])) as Record<
    PercentileKey,
    number | null
  >;
  const { mean, standardError } = meanAndError(values);
  const summary = { unit, mean: finite(mean), standardError: finite(standardError), ...percentiles };
  if (!mayNever) return summary;
  const never = values.reduce((count, value) => count + (value === Infinity ? 1 : 0), 0) / values.length;
  return { ...summary, never };
}

/** Draw j belongs to randomization j mod 8; the spread of the eight means gives the error of their mean. */
function ofRandomisations(values: Float64Array): { mean: number; standardError: number } {
  const means = new Float64Array(RANDOMISATIONS);
  values.forEach((value, draw) => (means[draw % RANDOMISATIONS] += value));
  const each = values.length / RANDOMISATIONS;
  const mean = means.reduce((sum, total) => sum + total / each, 0) / RANDOMISATIONS;
  const squares = means.reduce((sum, total) => sum + (total / each - mean) * (total / each - mean), 0);
  return { mean, standardError: Math.sqrt(squares / (RANDOMISATIONS - 1) / RANDOMISATIONS) };
}

/**
 * Error of the mean of consecutive points of one randomized Sobol' sequence, relative to the error estimated from its eighths as if they
 * were independent. Measured on the nets of 16 scenarios over six seeds: 0.37 at 64 points, 0.65 at 128, 0.45 at 256, 0.72 at 512 (root
 * mean squares). Where more than a third of the inputs are drawn by streams beyond those of the sequence, the points are no better than
 * independent ones.
 */
const NEARER = 0.6;

/** Mean and standard error of consecutive points of one randomization of a question; each eighth of them is a small net of its own. */
export const ofOneRandomisation = ({ drawn }: Pick<Question, 'drawn'>): MeanAndError => {
  const beyond = drawn.filter(({ stream }) => (TAKEN_OVER.get(stream) ?? stream) >= SOBOL_DIMENSIONS).length;
  const nearer = beyond > drawn.length / 3 ? 1 : NEARER;
  return (values) => ofPoints(values, nearer);
};

function ofPoints(values: Float64Array, nearer: number): { mean: number; standardError: number } {
  const each = values.length / RANDOMISATIONS;
  const means = Array.from(
    { length: RANDOMISATIONS },
    (_, k) => values.subarray(k * each, (k + 1) * each).reduce((sum, x) => sum + x, 0) / each,
  );
  const mean = means.reduce((sum, x) => sum + x, 0) / RANDOMISATIONS;
  const squares = means.reduce((sum, x) => sum + (x - mean) * (x - mean), 0);
  return { mean, standardError: nearer * Math.sqrt(squares / (RANDOMISATIONS - 1) / RANDOMISATIONS) };
}

function fan(path: readonly Float64Array[], draws: number): Fan {
  const sorted = path.map((point) => ascending(point.subarray(0, draws)));
  const months = [0, ...sorted.map((_, k) => (k + 1) * PATH_STEP)];
  const line = (percent: number): readonly number[] => [0, ...sorted.map((point) => quantile(point, percent / 100))];
  return { months, ...(Object.fromEntries(KEYS.map((key, k) => [key, line(PERCENTILES[k])])) as Record<PercentileKey, readonly number[]>) };
}

function companyCosts(
  companies: readonly Company[],
  terms: Float64Array,
  /** Cost of the strike to all of them, or to each. */
  stop: Float64Array | readonly Float64Array[],
  cash: Float64Array,
): readonly CompanyLedger[] {
  const all = { terms: band(terms), cash: band(cash), stop: stop instanceof Float64Array ? band(stop) : null };
  return companies.map(({ id, name, termsShare, stopShare, cashShare }, k) => {
    const own = stop instanceof Float64Array ? stop : stop[k];
    const share = all.stop ? stopShare : 1;
    return {
      id,
      name,
      terms: shareOfBand(all.terms, termsShare),
      stop: all.stop ? shareOfBand(all.stop, stopShare) : band(own),
      net: band(terms.map((cost, draw) => termsShare * cost + share * own[draw])),
      cash: shareOfBand(all.cash, cashShare),
    };
  });
}

/** Companies as the result prints them. */
const printedCompanies = (companies: readonly CompanyLedger[]): Result['companies'] =>
  companies.map(({ name, terms, stop, net }) => ({ company: name, termsCost: terms, stopCost: stop, netCost: net }));

/** Rounds the companies' bands to the digits that their errors allow: a company's share of the error of the total. */
function shownCompanies(
  companies: readonly CompanyLedger[],
  employers: readonly Company[],
  quantities: Result['quantities'],
  draws: number,
): readonly CompanyLedger[] {
  const errorOf = (id: QuantityId): number => quantities[id]?.standardError ?? 0;
  const [terms, stop, cash] = [errorOf('employersTermsCost'), errorOf('employersStopCost'), errorOf('employersCash')];
  return companies.map((company) => {
    const { termsShare, stopShare, cashShare } = employers.find(({ id }) => id === company.id)!;
    return {
      ...company,
      terms: shownBand(company.terms, termsShare * terms, draws),
      stop: shownBand(company.stop, stopShare * stop, draws),
      // The errors of both parts may have the same sign.
      net: shownBand(company.net, termsShare * terms + stopShare * stop, draws),
      cash: shownBand(company.cash, cashShare * cash, draws),
    };
  });
}

const shareOfBand = ({ mean, p10, p90 }: Band, share: number): Band => ({ mean: share * mean, p10: share * p10, p90: share * p90 });

function band(values: Float64Array): Band {
  const sorted = ascending(values);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, p10: quantile(sorted, 0.1), p90: quantile(sorted, 0.9) };
}
