import type { Step } from '../../random/sobol';
import { newActivity, prepareActivity } from '../economy/activity';
import { calendar, discountFactors } from '../economy/calendar';
import { MONTHS } from '../months';
import { prepareChance, type Chance } from './chance';
import { column, BLOCK_SIZE, monthly, type Column } from '../column';
import type { Drawn } from '../drawn';
import type { Terms } from '../economy/settlement';
import { fillContraction } from '../economy/contraction';
import { costingTerm, prepareCosting } from '../economy/costings';
import { fillCash, fillStopCost } from '../economy/employers';
import type { Question } from '../question';
import { prepareMarkets } from '../residuals/markets';
import { prepareEstimatedCost } from '../economy/estimated-cost';
import { fillLumpSums, monthOf } from '../economy/lump-sums';
import { breakEvenMonth, fillAheadByPay, fillAheadShare, fillHealthPlanShare, prepareAid } from '../economy/members';
import { prepareOtherLengths } from '../economy/break-even';
import { newPay, preparePay, type Pay } from '../economy/pay';
import { appliesTo, needsOf, QUANTITY_IDS, type QuantityId, type QuantityNeeds } from './quantities';
import { segmentResiduals } from '../residuals/segment-residuals';
import { shootsOf } from '../economy/shoots';
import { prepareStreaming } from '../residuals/streaming';
import { fillSum, fillTotals, newTotals, scalePay } from '../economy/totals';

/** Months between two points of the cumulative path kept of every draw. */
export const PATH_STEP = 3;
/** Number of those points. */
export const PATH_POINTS = MONTHS / PATH_STEP;

/** Results of one block of draws: a column per quantity, and the members’ cumulative difference every third month. */
export interface BlockColumns {
  /** Number of the first draw. */
  readonly first: number;
  readonly count: number;
  readonly quantities: Readonly<Record<QuantityId, Column>>;
  /** `strike` − `offer` by the end of months 3, 6, … 180, at point × BLOCK_SIZE + lane. */
  readonly path: Float64Array;
  /** Cost of the strike to each company, where it is computed company by company; otherwise empty. */
  readonly byCompany: readonly Column[];
}

/** Extent of the computation: both nets and their parts; everything except the search for break-even lengths; everything. */
export type Extent = 'nets' | 'without-search' | 'all';

/** A block with only some of the quantities; with `nets` there is no path. */
export type PartOfBlock = Omit<BlockColumns, 'quantities' | 'path'> & {
  readonly quantities: Readonly<Partial<Record<QuantityId, Column>>>;
  readonly path: Float64Array | null;
};

const NET_IDS = [
  'membersNetGain', 'membersTermsGain', 'membersStopCost', 'employersNetCost', 'employersTermsCost', 'employersStopCost', 'strikeAid',
] as const satisfies readonly QuantityId[]; // prettier-ignore
const SEARCHED: readonly QuantityId[] = ['breakEvenLengthMembers', 'breakEvenLengthEmployers', 'breakEvenLengthAsk'];
/** Quantities of an extent, in a dispute that has such features. */
export const idsOf = (extent: Extent, has: QuantityNeeds): readonly QuantityId[] => IDS[extent].filter((id) => appliesTo(id, has));

const IDS: Readonly<Record<Extent, readonly QuantityId[]>> = {
  nets: NET_IDS,
  'without-search': QUANTITY_IDS.filter((id) => !SEARCHED.includes(id)),
  all: QUANTITY_IDS,
};

/** Evaluates `count` draws (at most 256) from draw `first`, `step` apart. */
type Evaluate<Block> = (first: number, count: number, step?: Step) => Block;

/**
 * Prepares a question: everything that does not depend on the draw is computed here. The returned function evaluates draws in all worlds. A
 * draw has the same bits in any block, engine, order and extent.
 */
export function prepareSimulation(question: Question): Evaluate<BlockColumns>;
export function prepareSimulation(question: Question, extent: Extent): Evaluate<PartOfBlock>;
export function prepareSimulation(question: Question, extent: Extent = 'all'): Evaluate<PartOfBlock> {
  const chance = prepareChance(question);
  const worlds = prepareWorlds(question, extent);
  return (first, count, step = 1) => ({ first, count, ...worlds(chance(first, count, step), count) });
}

/** Prepares the worlds: the results of each draw of a block, given its random outcomes. */
export function prepareWorlds(
  question: Question,
): (chance: Chance, count: number) => Pick<BlockColumns, 'quantities' | 'path' | 'byCompany'>;
export function prepareWorlds(
  question: Question,
  extent: Extent,
): (chance: Chance, count: number) => Pick<PartOfBlock, 'quantities' | 'path' | 'byCompany'>;
export function prepareWorlds(
  question: Question,
  extent: Extent = 'all',
): (chance: Chance, count: number) => Pick<PartOfBlock, 'quantities' | 'path' | 'byCompany'> {
  const { has, horizon, isPaidByHead, members, published, values } = question;
  const dates = calendar(question.dates);
  const streaming = prepareStreaming(question);
  const markets = prepareMarkets(question);
  const pay = preparePay(streaming, markets, dates, published);
  const shares = segmentResiduals(question);
  const fillCosting = prepareCosting({ streaming, markets }, costingTerm(question.dates), published);
  const work = prepareActivity(dates.yearEndDays, question.waves);
  const fillAid = prepareAid(question.waves);
  const estimated =
    question.companyCost.by === 'weekly-estimates'
      ? prepareEstimatedCost(
          question.companyCost,
          question.companies.map(({ id }) => id),
        )
      : null;
  const weights = discountFactors(values.discount, values.inflation);
  const evenly = new Float64Array(MONTHS).fill(1);
  /** Months of pay that are needed: after the horizon only the path goes on. */
  const months = extent === 'nets' ? horizon : MONTHS;
  const otherLengths =
    extent === 'all'
      ? prepareOtherLengths(pay, { calendar: dates, sharedWork: has.sharedWork, waves: question.waves, estimated }, weights, horizon)
      : null;
  const unionBase = column(question.unionBase);
  // Yearly scale pay of the principal whose balance is reported: the threshold of the health plan.
  const yearAtScale = members.threshold;

  const ids = idsOf(extent, needsOf(question));
  const none = column(0);
  const activity = { noStrike: newActivity(), strike: newActivity(), peace: newActivity() };
  /** Work on the companies’ shoots: the members’ own work if they work on shoots. */
  const shoots = has.sharedWork ? activity : { ...activity, noStrike: newActivity(), strike: newActivity() };
  const contraction = { noStrike: column(), strike: column() };
  const paid = { offer: newPay(), other: newPay(), strike: newPay() };
  const totals = { offer: newTotals(), early: newTotals(), strike: newTotals(), ask: newTotals() };
  const stop = { noStrike: column(), strike: column(), peace: column() };
  /** Cost of this strike to each company, where it is computed company by company. */
  const byCompany = estimated ? question.companies.map(() => column()) : [];
  const aid = monthly(MONTHS);
  const cumulative = monthly(MONTHS);

  /** Fills the worlds that both nets compare, and the nets. */
  function fillNets(q: Record<QuantityId, Column>, { drawn, own, other, terms: { offer, deal } }: Chance, count: number): void {
    work.fill(activity.noStrike, drawn, none, other, count);
    work.fill(activity.strike, drawn, own, other, count);
    if (shoots !== activity) {
      const onShoots = shootsOf(drawn, has.sharedWork);
      work.fill(shoots.noStrike, onShoots, none, other, count);
      work.fill(shoots.strike, onShoots, own, other, count);
    }
    fillContraction(contraction.noStrike, contraction.strike, drawn, own, count);
    pay.begin(drawn, count);
    const noStrike = { activity: activity.noStrike, contraction: contraction.noStrike, offer };
    pay.fill(paid.offer, drawn, { ...noStrike, terms: offer }, months, count);
    fillTotals(totals.offer, paid.offer, weights, horizon, count);
    pay.fill(paid.other, drawn, { ...noStrike, terms: deal }, horizon, count);
    fillTotals(totals.early, paid.other, weights, horizon, count);
    pay.fill(paid.strike, drawn, { activity: activity.strike, contraction: contraction.strike, terms: deal, offer }, months, count);
    fillTotals(totals.strike, paid.strike, weights, horizon, count);
    if (question.terms.lumpSums.length > 0) {
      fillLumpSums(totals.offer.lumpSums, drawn, offer, none, weights, horizon, count);
      fillLumpSums(totals.early.lumpSums, drawn, deal, none, weights, horizon, count);
      fillLumpSums(totals.strike.lumpSums, drawn, deal, own, weights, horizon, count);
    }
    fillAid(aid, drawn, own, count);
    if (estimated) estimated(stop.strike, byCompany, drawn, own, weights, count);
    else {
      fillStopCost(stop.noStrike, drawn, shoots.noStrike, weights, count);
      fillStopCost(stop.strike, drawn, shoots.strike, weights, count);
    }
    fillSum(q.strikeAid, aid, weights, horizon, count);
    for (let i = 0; i < count; i++) {
      const strike = scalePay(totals.strike, i);
      const early = scalePay(totals.early, i);
      const base = scalePay(totals.offer, i);
      // What members keep of their pay after dues; strike pay and aid are free of them.
      const kept = 1 - drawn.dues[i];
      q.membersTermsGain[i] = kept * early - kept * base;
      q.membersStopCost[i] = kept * strike + q.strikeAid[i] - kept * early;
      // The sum of its parts, so that the two bars on the page add up to the last digit.
      q.membersNetGain[i] = q.membersTermsGain[i] + q.membersStopCost[i];
      // Term by term, so that equal terms give exactly 0.
      q.employersTermsCost[i] = early - base + (totals.early.contributions[i] - totals.offer.contributions[i]);
      q.employersStopCost[i] = stop.strike[i] - stop.noStrike[i];
      q.employersNetCost[i] = q.employersTermsCost[i] + q.employersStopCost[i];
    }
  }

  /** Fills everything except the search, from the worlds that `fillNets` left and two more. */
  function fillRest(q: Record<QuantityId, Column>, { drawn, own, other, terms: { offer, deal, ask } }: Chance, count: number): void {
    work.fill(activity.peace, drawn, none, none, count);
    const noStrike = { activity: activity.noStrike, contraction: contraction.noStrike, offer };
    pay.fill(paid.other, drawn, { ...noStrike, terms: ask }, horizon, count);
    fillTotals(totals.ask, paid.other, weights, horizon, count);
    if (question.terms.lumpSums.length > 0) fillLumpSums(totals.ask.lumpSums, drawn, ask, none, weights, horizon, count);
    if (!estimated) fillStopCost(stop.peace, drawn, activity.peace, weights, count);
    fillCumulative(cumulative, { strike: paid.strike, offer: paid.offer, aid }, drawn, { deal, offer, own }, weights, count);
    fillSum(q.residualsPerYear, paid.strike.residuals, evenly, horizon, count);
    for (let i = 0; i < count; i++) {
      const overscale = totals.strike.overscale[i] - totals.offer.overscale[i];
      q.strikeLengthDays[i] = own[i];
      q.otherLengthDays[i] = other[i];
      q.membersNetGainAllPay[i] = q.membersNetGain[i] + overscale;
      q.membersNetGainThreeYears[i] = cumulative[35 * BLOCK_SIZE + i];
      q.membersBreakEvenMonths[i] = breakEvenMonth(cumulative, i);
      const principals = drawn.scaleLinkedBase[i] * (1 - drawn.backgroundShare[i]);
      q.scalePrincipalNetGain[i] = isPaidByHead
        ? q.membersNetGain[i] / drawn.memberCount[i]
        : (yearAtScale * (totals.strike.principal[i] - totals.offer.principal[i])) / principals;
      q.backgroundNetGain[i] = totals.strike.background[i] - totals.offer.background[i];
      q.contributionsNetGain[i] = totals.strike.contributions[i] - totals.offer.contributions[i];
      q.residualsPerYear[i] /= horizon / 12;
      const base = scalePay(totals.offer, i);
      const askCost = scalePay(totals.ask, i) - base + (totals.ask.contributions[i] - totals.offer.contributions[i]);
      // Companies disclosed the cost of both strikes from the first day of the earlier one.
      q.employersStopCostBoth[i] = stop.strike[i] - stop.peace[i] + drawn.dayCost[i] * shoots.strike.lostBefore[i];
      q.employersAgainstAsk[i] = q.employersTermsCost[i] - askCost + q.employersStopCost[i];
    }
    if (isPaidByHead) fillAheadByPay(q.workingMembersAhead, drawn, totals.strike, totals.offer, q.strikeAid, count);
    else fillAheadShare(q.workingMembersAhead, drawn, totals.strike, totals.offer, count, members, shares);
    if (has.healthPlan) {
      fillHealthPlanShare(q.healthPlanShareOffer, drawn, paid.offer, count, members, shares);
      fillHealthPlanShare(q.healthPlanShareStrike, drawn, paid.strike, count, members, shares);
    }
    const cashOf = { strike: { activity: shoots.strike, pay: paid.strike }, offer: { activity: shoots.noStrike, pay: paid.offer } };
    fillCash(q.employersCash, drawn, cashOf.strike, cashOf.offer, dates.yearEndDays, count);
    fillCosting(q.offerCostThreeYears, drawn, drawn.scaleLinkedBase, offer, count);
    fillCosting(q.askCostThreeYears, drawn, drawn.scaleLinkedBase, ask, count);
    fillCosting(q.settlementCostThreeYears, drawn, drawn.scaleLinkedBase, deal, count);
    fillCosting(q.offerCostUnionBase, drawn, unionBase, offer, count);
    fillCosting(q.settlementCostUnionBase, drawn, unionBase, deal, count);
  }

  return (chance, count) => {
    const q = newQuantities();
    fillNets(q, chance, count);
    if (extent !== 'nets') fillRest(q, chance, count);
    const { drawn, own, other, terms } = chance;
    const noStrikeWork = { noStrikeStop: stop.noStrike, noStrikeContraction: contraction.noStrike };
    otherLengths?.(q, { drawn, own, other, terms, offer: totals.offer, ...noStrikeWork }, count);
    const quantities = Object.fromEntries(ids.map((id) => [id, q[id]])) as PartOfBlock['quantities'];
    return { quantities, path: extent === 'nets' ? null : thinned(cumulative), byCompany: byCompany.map((each) => each.slice()) };
  };
}

/**
 * Fills the members’ cumulative difference at the end of each month: scale-linked session pay and residuals after dues, lump sums, strike
 * pay and aid of `strike` less the pay of `offer`, each month times its weight.
 */
function fillCumulative(
  out: Float64Array,
  { strike, offer, aid }: { readonly strike: Pay; readonly offer: Pay; readonly aid: Float64Array },
  drawn: Drawn,
  { deal, offer: offered, own }: { readonly deal: Terms; readonly offer: Terms; readonly own: Column },
  weights: Float64Array,
  count: number,
): void {
  for (let m = 0; m < MONTHS; m++)
    for (let i = 0; i < count; i++) {
      const at = m * BLOCK_SIZE + i;
      const kept = 1 - drawn.dues[i];
      const before = m === 0 ? offered.lumpSum[i] : 0;
      const after = m === monthOf(own[i]) ? deal.lumpSum[i] : 0;
      const gained = kept * (strike.principal[at] + strike.background[at] + strike.residuals[at]) + aid[at];
      const without = kept * (offer.principal[at] + offer.background[at] + offer.residuals[at]);
      const once = kept * drawn.memberCount[i] * (after - before);
      out[at] = (m > 0 ? out[at - BLOCK_SIZE] : 0) + weights[m] * (gained - without + once);
    }
}

const newQuantities = (): Record<QuantityId, Column> =>
  Object.fromEntries(QUANTITY_IDS.map((id) => [id, column()])) as Record<QuantityId, Column>;

function thinned(path: Float64Array): Float64Array {
  const out = new Float64Array(PATH_POINTS * BLOCK_SIZE);
  for (let k = 0; k < PATH_POINTS; k++)
    out.set(path.subarray(((k + 1) * PATH_STEP - 1) * BLOCK_SIZE, (k + 1) * PATH_STEP * BLOCK_SIZE), k * BLOCK_SIZE);
  return out;
}
