import type { Step } from '../../random/sobol';
import { newActivity, prepareActivity } from '../economy/activity';
import { prepareAttribution } from '../economy/attribution';
import { calendar, discountFactors } from '../economy/calendar';
import { daysBetween } from '../../facts/date';
import { MONTH_DAYS, MONTHS } from '../months';
import { prepareChance, type Chance } from './chance';
import { column, BLOCK_SIZE, monthly, type Column } from '../column';
import type { Drawn } from '../drawn';
import type { Terms } from '../economy/settlement';
import { costingTerm, prepareCosting } from '../economy/costings';
import { fillCash, fillStopCost } from '../economy/employers';
import { prepareEarnings } from '../economy/earnings';
import type { Person } from '../../scenario/person';
import type { Question } from '../question';
import { prepareMarkets } from '../residuals/markets';
import { prepareEstimatedCost } from '../economy/estimated-cost';
import { fillLumpSums, monthOf } from '../economy/lump-sums';
import { prepareGroupRows } from '../economy/group-rows';
import {
  addBySessions,
  fillChangedFlows,
  fillGroupNets,
  newChanges,
  prepareMembers,
  prepareSupport,
  type Changes,
  type WorldPay,
} from '../economy/groups';
import { fillFirstYear, prepareHealthPlan, type FlowRatios } from '../economy/health-plan';
import { preparePerson } from '../economy/person';
import { breakEvenMonth, fillAheadByPay, prepareAid } from '../economy/members';
import { FLOWS } from '../members/cells';
import { membersOf } from '../members/members-of';
import { prepareOtherLengths } from '../economy/break-even';
import { newPay, preparePay, type Pay } from '../economy/pay';
import { appliesTo, needsOf, QUANTITY_IDS, type QuantityId, type QuantityNeeds } from './quantities';
import { periodsOf } from '../economy/periods';
import { shootsOf } from '../economy/shoots';
import { prepareStreaming } from '../residuals/streaming';
import { fillSum, fillTotals, newTotals, allPay } from '../economy/totals';
import { CLAIM_MONTHS, prepareUnemployment } from '../economy/unemployment';
import { newVolume, prepareVolume } from '../economy/volume';

/** Months between two points of the cumulative path kept of every draw. */
export const PATH_STEP = 3;
/** Months of the first year, by which the health plan counts, and within which its end lies. */
const FIRST_YEAR = 12;
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
  /** Members’ earnings by row, and pay and cost in the worlds of both strikes, at row × BLOCK_SIZE + lane; null where they are not computed. */
  readonly earnings: Float64Array | null;
  readonly attribution: Float64Array | null;
  /** Net of each group of members; with earnings all results by group and of their health plan: at row × BLOCK_SIZE + lane. */
  readonly groups: Float64Array | null;
  /** Results of one person at row × BLOCK_SIZE + lane; null where none is asked about. */
  readonly person: Float64Array | null;
}

/**
 * Extent of the computation: both nets and their parts; those with the net of each group of members; those with what one person has; what
 * the first screen shows; that with the search for break-even lengths; that with members’ earnings by year and the division of cost between
 * two strikes.
 */
export type Extent = 'nets' | 'groups' | 'person' | 'without-search' | 'all' | 'with-earnings';

/** A block with only some of the quantities; with `nets` there is no path. */
export type PartOfBlock = Omit<BlockColumns, 'quantities' | 'path'> & {
  readonly quantities: Readonly<Partial<Record<QuantityId, Column>>>;
  readonly path: Float64Array | null;
};

/** What of a block’s chance the worlds of the offer and the deal need. */
type Told = Pick<Chance, 'drawn' | 'own'> & { readonly terms: Pick<Chance['terms'], 'offer' | 'deal'> };

const NET_IDS = [
  'membersNetGain', 'membersTermsGain', 'membersStopCost', 'employersNetCost', 'employersTermsCost', 'employersStopCost', 'strikeAid',
] as const satisfies readonly QuantityId[]; // prettier-ignore
const SEARCHED: readonly QuantityId[] = ['breakEvenLengthMembers', 'breakEvenLengthEmployers', 'breakEvenLengthAsk'];
/** Quantities of an extent, in a dispute that has such features. */
export const idsOf = (extent: Extent, has: QuantityNeeds): readonly QuantityId[] => IDS[extent].filter((id) => appliesTo(id, has));

const IDS: Readonly<Record<Extent, readonly QuantityId[]>> = {
  nets: NET_IDS,
  groups: [...NET_IDS, 'workingMembersAhead'],
  person: [...NET_IDS, 'workingMembersAhead'],
  'without-search': QUANTITY_IDS.filter((id) => !SEARCHED.includes(id)),
  all: QUANTITY_IDS,
  'with-earnings': QUANTITY_IDS,
};

/** Evaluates `count` draws (at most 256) from draw `first`, `step` apart. */
type Evaluate<Block> = (first: number, count: number, step?: Step) => Block;

/**
 * Prepares a question: everything that does not depend on the draw is computed here. The returned function evaluates draws in all worlds. A
 * draw has the same bits in any block, engine, order and extent.
 */
export function prepareSimulation(question: Question): Evaluate<BlockColumns>;
export function prepareSimulation(question: Question, extent: Extent, person?: Person): Evaluate<PartOfBlock>;
export function prepareSimulation(question: Question, extent: Extent = 'all', person?: Person): Evaluate<PartOfBlock> {
  const chance = prepareChance(question);
  const worlds = prepareWorlds(question, extent, person);
  return (first, count, step = 1) => ({ first, count, ...worlds(chance(first, count, step), count) });
}

/** Prepares the worlds: the results of each draw of a block, given its random outcomes. */
export function prepareWorlds(question: Question): (chance: Chance, count: number) => Omit<BlockColumns, 'first' | 'count'>;
export function prepareWorlds(
  question: Question,
  extent: Extent,
  person?: Person,
): (chance: Chance, count: number) => Omit<PartOfBlock, 'first' | 'count'>;
export function prepareWorlds(
  question: Question,
  extent: Extent = 'all',
  person?: Person,
): (chance: Chance, count: number) => Omit<PartOfBlock, 'first' | 'count'> {
  const { has, horizon, isPaidByHead, members, published, values } = question;
  const dates = calendar(question.dates);
  const streaming = prepareStreaming(question);
  const markets = prepareMarkets(question);
  const volumes = prepareVolume(question.workIndex, question.dates.start);
  const hasEarnings = extent === 'with-earnings' || extent === 'person';
  const pay = preparePay(streaming, markets, dates, published, hasEarnings ? volumes.past : 0);
  /** Members told apart; both nets alone need none. */
  const cells = extent === 'nets' ? null : membersOf(question);
  const support = cells && prepareSupport(cells);
  const ofMembers = cells && prepareMembers(cells);
  const healthPlan = cells && has.healthPlan ? prepareHealthPlan(cells, question) : null;
  const fillCosting = prepareCosting({ streaming, markets }, costingTerm(question.dates), published);
  const work = prepareActivity(dates.yearEndDays, question.waves);
  const fillAid = prepareAid(question.waves);
  const unemployment = prepareUnemployment(question.states);
  const estimated =
    question.companyCost.by === 'weekly-estimates'
      ? prepareEstimatedCost(
          question.companyCost,
          question.companies.map(({ id }) => id),
        )
      : null;
  const { of: periodOf } = periodsOf(dates);
  const weights = discountFactors(values.discount, values.inflation);
  const evenly = new Float64Array(MONTHS).fill(1);
  /** Months of pay that are needed: after the horizon only the path goes on. */
  const isNets = extent === 'nets' || extent === 'groups' || extent === 'person';
  const months = extent === 'nets' || extent === 'groups' ? horizon : MONTHS;
  const otherLengths =
    extent === 'all' || extent === 'with-earnings'
      ? prepareOtherLengths(
          pay,
          { calendar: dates, sharedWork: has.sharedWork, waves: question.waves, volumes, unemployment, estimated },
          weights,
          horizon,
        )
      : null;
  const earnings = hasEarnings ? prepareEarnings(question, pay) : null;
  const groupRows = extent === 'with-earnings' ? prepareGroupRows(question, cells!, weights) : null;
  const personal = person && earnings ? preparePerson(question, cells!, person, weights, horizon) : null;
  const attribution = extent === 'with-earnings' && has.otherStrike ? prepareAttribution(question, weights, horizon) : null;
  /** Months of pay that the worlds need whose path does not go on. */
  const until = values.patternBonus + values.patternWages > 0 ? months : Math.max(horizon, earnings?.months ?? 0, attribution?.months ?? 0);
  /**
   * Months for which pay is told apart by kind and raises: the years counted and the first year, and all where groups and persons are followed
   * month by month; in the early world only where it is read.
   */
  const divided = earnings ? months : Math.max(until, Math.min(months, FIRST_YEAR));
  const isEarlyDivided = earnings !== null || values.patternWages > 0;
  const unionBase = column(question.unionBase);
  // Yearly scale pay of the principal whose balance is reported: the threshold of the health plan.
  const yearAtScale = members.threshold;

  const ids = idsOf(extent, needsOf(question));
  const none = column(0);
  const past = earnings ? volumes.past : null;
  const activity = { noStrike: newActivity(past), strike: newActivity(past), peace: newActivity(past) };
  /** Work on the companies’ shoots: the members’ own work if they work on shoots. */
  const shoots = has.sharedWork ? activity : { ...activity, noStrike: newActivity(past), strike: newActivity(past) };
  const volume = { noStrike: newVolume(volumes.past), strike: newVolume(volumes.past) };
  /** The volumes of the world with this strike: those without it, where it causes no part of the fall. */
  const struckVolume = { work: volume.noStrike, shoots: volume.noStrike };
  const shootsVolume = has.sharedWork ? volume : { noStrike: newVolume(volumes.past), strike: newVolume(volumes.past) };
  const paid = { offer: newPay(), other: newPay(), strike: newPay() };
  const totals = { offer: newTotals(), early: newTotals(), strike: newTotals(), ask: newTotals() };
  const stop = { noStrike: column(), strike: column(), peace: column() };
  /** Cost of this strike to each company, where it is computed company by company. */
  const byCompany = estimated ? question.companies.map(() => column()) : [];
  const aid = monthly(MONTHS);
  /** Unemployment pay in the worlds without this strike and with it; what third parties pay in the latter beyond the former, with aid. */
  const claims = { noStrike: monthly(MONTHS), strike: monthly(MONTHS) };
  const supported = monthly(MONTHS);
  /** Part of a world’s unemployment pay and aid that goes by session pay up to a cap, and what the strike’s world has more of it. */
  const byHead = { noStrike: monthly(MONTHS), strike: monthly(MONTHS), more: monthly(MONTHS) };
  const changes = { strike: newChanges(), early: newChanges() };
  const firstYear = Object.fromEntries(FLOWS.map((flow) => [flow, 0])) as FlowRatios;
  const bySessions = column();
  const groupNets = monthly(cells && !earnings ? cells.groups.length : 0);
  const lumpSums = { before: column(), after: column(), month: column() };
  const pastClaims = monthly(volumes.past);
  const noClaims = { past: monthly(volumes.past), since: monthly(MONTHS) };
  const cumulative = monthly(MONTHS);
  const patternBonus = column();
  const pastLost = monthly(earnings ? volumes.past : 0);
  /** What only members’ earnings and the worlds of both strikes need. */
  const apart = earnings
    ? { work: newActivity(past), shoots: newActivity(past), pay: newPay(), aid: monthly(MONTHS), claims: monthly(MONTHS) }
    : (null as never);

  /** Fills the worlds that both nets compare, and the nets. */
  function fillNets(q: Record<QuantityId, Column>, { drawn, own, other, terms: { offer, deal } }: Chance, count: number): void {
    volumes.fill(volume.noStrike, drawn, count);
    struckVolume.work = volumes.fillStruck(volume.strike, volume.noStrike, drawn, own, count);
    work.fill(activity.noStrike, drawn, volume.noStrike, { length: none, otherLength: other }, count);
    work.fill(activity.strike, drawn, struckVolume.work, { length: own, otherLength: other, before: activity.noStrike }, count);
    if (shoots !== activity) {
      const onShoots = shootsOf(drawn, has.sharedWork);
      volumes.fill(shootsVolume.noStrike, onShoots, count);
      struckVolume.shoots = volumes.fillStruck(shootsVolume.strike, shootsVolume.noStrike, onShoots, own, count);
      work.fill(shoots.noStrike, onShoots, shootsVolume.noStrike, { length: none, otherLength: other }, count);
      work.fill(shoots.strike, onShoots, struckVolume.shoots, { length: own, otherLength: other }, count);
    }
    pay.begin(drawn, count);
    const noStrike = { activity: activity.noStrike, offer, counted: until };
    pay.fill(paid.offer, drawn, { ...noStrike, terms: offer, divided }, months, count);
    fillTotals(totals.offer, paid.offer, weights, horizon, count);
    pay.fill(paid.other, drawn, { ...noStrike, terms: deal, divided: isEarlyDivided ? until : 0 }, until, count);
    fillTotals(totals.early, paid.other, weights, horizon, count);
    fillPattern(drawn, count);
    pay.fill(paid.strike, drawn, { activity: activity.strike, terms: deal, offer, counted: until, divided }, months, count);
    fillTotals(totals.strike, paid.strike, weights, horizon, count);
    if (question.terms.lumpSums.length > 0) {
      fillLumpSums(totals.offer.lumpSums, drawn, offer, none, weights, horizon, count);
      fillLumpSums(totals.early.lumpSums, drawn, deal, none, weights, horizon, count);
      fillLumpSums(totals.strike.lumpSums, drawn, deal, own, weights, horizon, count);
    }
    fillAid(aid, drawn, own, count);
    unemployment.fill(claims.noStrike, null, drawn, activity.noStrike, volume.noStrike, none, count);
    unemployment.fill(claims.strike, aid, drawn, activity.strike, struckVolume.work, own, count);
    for (let at = 0; at < CLAIM_MONTHS * BLOCK_SIZE; at++) supported[at] = aid[at] + claims.strike[at] - claims.noStrike[at];
    if (estimated) estimated(stop.strike, byCompany, drawn, own, weights, count);
    else {
      fillStopCost(stop.noStrike, drawn, shoots.noStrike, weights, count);
      fillStopCost(stop.strike, drawn, shoots.strike, weights, count);
    }
    if (earnings) fillEarnings({ drawn, own, terms: { offer, deal } }, count);
    fillSum(q.strikeAid, supported, weights, Math.min(horizon, CLAIM_MONTHS), count);
    for (let i = 0; i < count; i++) {
      const strike = allPay(totals.strike, i);
      const early = allPay(totals.early, i);
      const base = allPay(totals.offer, i);
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

  /**
   * Moves the offer's world towards the deal's bonus and raises from the day on which another union had them, as far as the reader says, and
   * keeps the value of the whole bonus. A term moves by its pay in the worlds without a strike, from its day on.
   */
  function fillPattern(drawn: Drawn, count: number): void {
    const { bonus, wages } = question.dates.pattern;
    patternBonus.fill(0);
    if (bonus !== null) movePattern(bonus, drawn.patternBonus, ['freeOfContributions', 'residuals'], patternBonus, count);
    if (wages !== null && values.patternWages > 0)
      movePattern(wages, drawn.patternWages, ['principal', 'first', 'background', 'overscale', 'raises', 'contributions'], null, count);
    if (values.patternBonus + values.patternWages > 0) fillTotals(totals.offer, paid.offer, weights, horizon, count);
  }

  /** Moves flows of the offer's world from a day on by a share of their distance to the deal's; adds the present value of all of it to `sum`. */
  function movePattern(day: string, share: Column, flows: readonly (keyof Pay)[], sum: Column | null, count: number): void {
    const from = daysBetween(question.dates.start, day) / MONTH_DAYS;
    for (let m = 0; m < months; m++) {
      const part = Math.min(1, Math.max(0, m + 1 - from));
      if (part === 0) continue;
      for (let i = 0; i < count; i++) {
        const at = m * BLOCK_SIZE + i;
        // A bonus is a part of residuals, and moves them by as much.
        const first = paid.other[flows[0]][at] - paid.offer[flows[0]][at];
        if (sum && m < horizon) sum[i] += weights[m] * part * first;
        if (share[i] === 0 || m >= until) continue;
        for (const flow of flows) {
          const by = sum ? first : paid.other[flow][at] - paid.offer[flow][at];
          paid.offer[flow][at] += share[i] * part * by;
        }
      }
    }
  }

  /** Fills members’ earnings in every world, and the worlds of both strikes, from what `fillNets` has filled so far. */
  function fillEarnings({ drawn, own, terms: { offer, deal } }: Told, count: number): void {
    const [television, film] = activity.noStrike.classes!;
    for (let at = 0; at < pastLost.length; at++) {
      const tv = drawn.televisionShare[at % BLOCK_SIZE];
      pastLost[at] = tv * television.lost[at] + (1 - tv) * film.lost[at];
    }
    unemployment.fillPast(pastClaims, drawn, pastLost, volumes.past, count);
    const before = { aid: null, unemployment: claims.noStrike, pastUnemployment: pastClaims };
    const struck = { aid, unemployment: claims.strike, pastUnemployment: pastClaims };
    earnings!.fill('strike', drawn, { activity: activity.strike, pay: paid.strike, terms: deal, offer, lumpDay: own, ...struck }, count);
    earnings!.fill('offer', drawn, { activity: activity.noStrike, pay: paid.offer, terms: offer, offer, lumpDay: none, ...before }, count);
    if (groupRows || personal) fillChanges(changes.early, drawn, { pay: paid.other, totals: totals.early }, count);
    earnings!.fill('early', drawn, { activity: activity.noStrike, pay: paid.other, terms: deal, offer, lumpDay: none, ...before }, count);
    attribution?.fill('strike', drawn, { activity: activity.strike, shoots: shoots.strike, pay: paid.strike, ...struck }, count);
    attribution?.fill('early', drawn, { activity: activity.noStrike, shoots: shoots.noStrike, pay: paid.other, ...before }, count);
    const quiet = { aid: null, unemployment: noClaims.since, pastUnemployment: noClaims.past };
    work.fill(apart.work, drawn, volume.noStrike, { length: none, otherLength: none, isWarned: false }, count);
    pay.fill(apart.pay, drawn, { activity: apart.work, terms: offer, offer }, until, count);
    earnings!.fill('noStrike', drawn, { activity: apart.work, pay: apart.pay, terms: offer, offer, lumpDay: none, ...quiet }, count);
    if (!attribution) return;
    const onShoots = shootsOf(drawn, has.sharedWork);
    // Neither strikes, and then this one alone, both at the deal’s terms.
    work.fill(apart.work, drawn, volume.noStrike, { length: none, otherLength: none }, count);
    work.fill(apart.shoots, onShoots, shootsVolume.noStrike, { length: none, otherLength: none }, count);
    pay.fill(apart.pay, drawn, { activity: apart.work, terms: deal, offer }, until, count);
    attribution.fill('calm', drawn, { activity: apart.work, shoots: apart.shoots, pay: apart.pay, ...quiet }, count);
    work.fill(apart.work, drawn, struckVolume.work, { length: own, otherLength: none }, count);
    work.fill(apart.shoots, onShoots, struckVolume.shoots, { length: own, otherLength: none }, count);
    pay.fill(apart.pay, drawn, { activity: apart.work, terms: deal, offer }, until, count);
    fillAid(apart.aid, drawn, own, count);
    unemployment.fill(apart.claims, apart.aid, { ...drawn, otherStart: none }, apart.work, struckVolume.work, own, count);
    const alone = { aid: apart.aid, unemployment: apart.claims, pastUnemployment: noClaims.past };
    attribution.fill('alone', drawn, { activity: apart.work, shoots: apart.shoots, pay: apart.pay, ...alone }, count);
  }

  /** Fills everything except the search, from the worlds that `fillNets` left and two more. */
  function fillRest(q: Record<QuantityId, Column>, { drawn, own, other, terms: { offer, deal, ask } }: Chance, count: number): void {
    work.fill(activity.peace, drawn, volume.noStrike, { length: none, otherLength: none, isWarned: false }, count);
    const noStrike = { activity: activity.noStrike, offer };
    pay.fill(paid.other, drawn, { ...noStrike, terms: ask, divided: 0 }, horizon, count);
    fillTotals(totals.ask, paid.other, weights, horizon, count);
    if (question.terms.lumpSums.length > 0) fillLumpSums(totals.ask.lumpSums, drawn, ask, none, weights, horizon, count);
    if (!estimated) fillStopCost(stop.peace, drawn, activity.peace, weights, count);
    fillCumulative(cumulative, { strike: paid.strike, offer: paid.offer, aid: supported }, drawn, { deal, offer, own }, weights, count);
    fillSum(q.residualsPerYear, paid.strike.residuals, evenly, horizon, count);
    fillNotHired(q.workNotHired, drawn, deal, offer, count);
    for (let i = 0; i < count; i++) {
      const overscale = totals.strike.overscale[i] - totals.offer.overscale[i];
      q.strikeLengthDays[i] = own[i];
      q.otherLengthDays[i] = other[i];
      q.membersNetGainAllPay[i] = q.membersNetGain[i];
      q.membersNetGainAtScale[i] = q.membersNetGain[i] - (1 - drawn.dues[i]) * overscale;
      q.membersNetGainHalfPattern[i] = q.membersNetGain[i] - (1 - drawn.dues[i]) * (0.5 - drawn.patternBonus[i]) * patternBonus[i];
      q.workAbroad[i] = drawn.abroadShare[i] * q.workNotHired[i];
      q.membersNetGainThreeYears[i] = cumulative[35 * BLOCK_SIZE + i];
      q.membersBreakEvenMonths[i] = breakEvenMonth(cumulative, i);
      const principals = drawn.scaleLinkedBase[i] * (1 - drawn.backgroundShare[i]);
      q.scalePrincipalNetGain[i] = isPaidByHead
        ? q.membersNetGain[i] / drawn.memberCount[i]
        : (yearAtScale * (totals.strike.principal[i] - totals.offer.principal[i])) / principals;
      q.backgroundNetGain[i] = totals.strike.background[i] - totals.offer.background[i];
      q.contributionsNetGain[i] = totals.strike.contributions[i] - totals.offer.contributions[i];
      q.residualsPerYear[i] /= horizon / 12;
      const base = allPay(totals.offer, i);
      const askCost = allPay(totals.ask, i) - base + (totals.ask.contributions[i] - totals.offer.contributions[i]);
      // Companies disclosed the cost of both strikes from the first day of the earlier one.
      q.employersStopCostBoth[i] = stop.strike[i] - stop.peace[i] + drawn.dayCost[i] * shoots.strike.lostBefore[i];
      q.employersAgainstAsk[i] = q.employersTermsCost[i] - askCost + q.employersStopCost[i];
    }
    fillMembers(q, { drawn, own, terms: { offer, deal } }, count);
    const cashOf = { strike: { activity: shoots.strike, pay: paid.strike }, offer: { activity: shoots.noStrike, pay: paid.offer } };
    fillCash(q.employersCash, drawn, cashOf.strike, cashOf.offer, dates.yearEndDays, count);
    fillCosting(q.offerCostThreeYears, drawn, drawn.scaleLinkedBase, offer, count);
    fillCosting(q.askCostThreeYears, drawn, drawn.scaleLinkedBase, ask, count);
    fillCosting(q.settlementCostThreeYears, drawn, drawn.scaleLinkedBase, deal, count, own);
    fillCosting(q.settlementCostFromStart, drawn, drawn.scaleLinkedBase, deal, count);
    fillCosting(q.offerCostUnionBase, drawn, unionBase, offer, count);
    fillCosting(q.settlementCostUnionBase, drawn, unionBase, deal, count, own);
  }

  /** Fills how members differ: who is ahead, who reaches the health plan, and where asked the results by group. */
  function fillMembers(q: Record<QuantityId, Column>, { drawn, own, terms: { offer, deal } }: Told, count: number): void {
    support!.begin(drawn, count);
    support!.fill(byHead.noStrike, claims.noStrike, drawn, activity.noStrike, count);
    for (let at = 0; at < CLAIM_MONTHS * BLOCK_SIZE; at++) byHead.more[at] = aid[at] + claims.strike[at];
    support!.fill(byHead.strike, byHead.more, drawn, activity.strike, count);
    for (let at = 0; at < CLAIM_MONTHS * BLOCK_SIZE; at++) byHead.more[at] = byHead.strike[at] - byHead.noStrike[at];
    fillChanges(changes.strike, drawn, { pay: paid.strike, totals: totals.strike }, count);
    fillSum(changes.strike.byHead, byHead.more, weights, Math.min(horizon, CLAIM_MONTHS), count);
    for (let i = 0; i < count; i++) bySessions[i] = q.strikeAid[i] - changes.strike.byHead[i];
    addBySessions(changes.strike.flows, bySessions, drawn, count);
    if (isPaidByHead) fillAheadByPay(q.workingMembersAhead, drawn, totals.strike, totals.offer, q.strikeAid, count);
    else ofMembers!.fillAheadShare(q.workingMembersAhead, changes.strike, ({ id }) => id === 'elsewhere', count);
    if (healthPlan && !isNets) {
      fillHealthPlan(q.healthPlanShareOffer, paid.offer, drawn, count);
      fillHealthPlan(q.healthPlanShareStrike, paid.strike, drawn, count);
    }
    if (!groupRows && !personal) return fillGroupNets(groupNets, cells!, changes.strike, count);
    for (let i = 0; i < count; i++) {
      lumpSums.before[i] = drawn.memberCount[i] * offer.lumpSum[i];
      lumpSums.after[i] = drawn.memberCount[i] * deal.lumpSum[i];
      lumpSums.month[i] = monthOf(own[i]);
    }
    const input = { ...changes, pay: paid, support: supported, byHead: byHead.more, lumpSums, growth: pay.growth, earnings: earnings!.out };
    groupRows?.fill(drawn, input, count);
    if (!personal) return;
    const worlds = {
      strike: { activity: activity.strike, volume: struckVolume.work },
      offer: { activity: activity.noStrike, volume: volume.noStrike },
    };
    personal.fill(drawn, { ...input, worlds, own, aid }, count);
  }

  /** Fills what a world changes against the offer’s, after dues. */
  function fillChanges(out: Changes, drawn: Drawn, world: WorldPay, count: number): void {
    fillChangedFlows(out.flows, world, { pay: paid.offer, totals: totals.offer }, drawn, pay.growth, weights, horizon, count);
    for (let i = 0; i < count; i++) out.lumpSums[i] = (1 - drawn.dues[i]) * (world.totals.lumpSums[i] - totals.offer.lumpSums[i]);
  }

  /** Fills the share of all members who reach the health plan by the pay of a world’s first 12 months. */
  function fillHealthPlan(out: Column, world: Pay, drawn: Drawn, count: number): void {
    for (let i = 0; i < count; i++) {
      fillFirstYear(firstYear, world, pay.growth, drawn, i);
      out[i] = healthPlan!.shareReached(firstYear, drawn.healthThreshold[i], drawn, i);
    }
  }

  /** Fills the work of the years counted that is done under the offer's terms and not under the deal's, in full months. */
  function fillNotHired(out: Column, drawn: Drawn, deal: Terms, offer: Terms, count: number): void {
    const { hired } = pay.unitPayOf(drawn, deal, offer, count);
    out.fill(0);
    for (let m = 0; m < horizon; m++)
      for (let i = 0; i < count; i++) out[i] += (1 - hired[periodOf[m] * BLOCK_SIZE + i]) * activity.strike.after[m * BLOCK_SIZE + i];
  }

  return (chance, count) => {
    const q = newQuantities();
    fillNets(q, chance, count);
    if (extent === 'groups' || extent === 'person') fillMembers(q, chance, count);
    if (!isNets) fillRest(q, chance, count);
    const { drawn, own, other, terms } = chance;
    const noStrikeWork = {
      noStrike: activity.noStrike,
      noStrikeClaims: claims.noStrike,
      noStrikeStop: stop.noStrike,
      volume: volume.noStrike,
      shootsVolume: shootsVolume.noStrike,
    };
    otherLengths?.(q, { drawn, own, other, terms, offer: totals.offer, ...noStrikeWork }, count);
    const quantities = Object.fromEntries(ids.map((id) => [id, q[id]])) as PartOfBlock['quantities'];
    return {
      quantities,
      path: isNets ? null : thinned(cumulative),
      byCompany: byCompany.map((each) => each.slice()),
      earnings: earnings?.out.slice() ?? null,
      attribution: attribution?.out.slice() ?? null,
      person: personal?.out.slice() ?? null,
      groups: extent === 'nets' || extent === 'person' ? null : (groupRows?.out ?? groupNets).slice(),
    };
  };
}

/**
 * Fills the members’ cumulative difference at the end of each month: session pay and residuals after dues, lump sums, strike
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
  const { dues, memberCount } = drawn;
  for (let i = 0; i < count; i++) out[i] = -weights[0] * (1 - dues[i]) * memberCount[i] * offered.lumpSum[i];
  for (let m = 0; m < MONTHS; m++)
    for (let i = 0, at = m * BLOCK_SIZE; i < count; i++, at++) {
      const session = strike.principal[at] - offer.principal[at] + (strike.background[at] - offer.background[at]);
      const more = session + (strike.overscale[at] - offer.overscale[at]) + (strike.residuals[at] - offer.residuals[at]);
      out[at] = (m > 0 ? out[at - BLOCK_SIZE] : out[at]) + weights[m] * ((1 - dues[i]) * more + aid[at]);
    }
  for (let i = 0; i < count; i++) {
    const month = monthOf(own[i]);
    const once = weights[month] * (1 - dues[i]) * memberCount[i] * deal.lumpSum[i];
    if (once !== 0) for (let m = month; m < MONTHS; m++) out[m * BLOCK_SIZE + i] += once;
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
