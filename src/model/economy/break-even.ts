import type { WaveGroup } from '../../cases/case';
import { newActivity, prepareActivity, type Activity } from './activity';
import { begin, fillBreakEvenLength, fillNextLength, narrow, newSearch } from './break-even-search';
import type { Calendar } from './calendar';
import { BLOCK_SIZE, column, monthly, type Column } from '../column';
import type { Drawn } from '../drawn';
import { costLost, fillStopCost } from './employers';
import type { prepareEstimatedCost } from './estimated-cost';
import { fillLumpSums } from './lump-sums';
import { prepareAid } from './members';
import type { preparePay } from './pay';
import type { AllTerms } from './settlement';
import { shootsOf } from './shoots';
import { fillSum, allPay, type Totals } from './totals';
import { CLAIM_MONTHS, type prepareUnemployment } from './unemployment';
import { newVolume, type prepareVolume, type Volume } from './volume';
import { prepareWorkValue } from './work-value';

/**
 * Iterations of the search for the members' break-even length, and for each of the employers' two, which also learn from the members'
 * iterations. They leave an error below one day in 99 of 100 draws. In the rest another strike has already stopped the work, so a longer
 * strike costs almost nothing and the length hardly matters.
 */
export const MEMBERS_ITERATIONS = 5;
export const EMPLOYERS_ITERATIONS = 6;

/** Quantities that the search starts from, and the three lengths that it fills. */
type SearchColumns = Readonly<
  Record<
    | 'membersNetGain'
    | 'membersTermsGain'
    | 'employersTermsCost'
    | 'employersStopCost'
    | 'employersAgainstAsk'
    | 'breakEvenLengthMembers'
    | 'breakEvenLengthEmployers'
    | 'breakEvenLengthAsk',
    Column
  >
>;

/** What the search needs to know of the dispute. */
interface Setting {
  readonly calendar: Calendar;
  readonly sharedWork: boolean;
  readonly waves: readonly WaveGroup[];
  readonly volumes: ReturnType<typeof prepareVolume>;
  readonly unemployment: ReturnType<typeof prepareUnemployment>;
  /** The companies’ cost where it is computed from weekly estimates. */
  readonly estimated: ReturnType<typeof prepareEstimatedCost> | null;
}

/** Results of a block that the search needs. */
interface Block {
  readonly drawn: Drawn;
  /** Length of this strike and of the other one, days. */
  readonly own: Column;
  readonly other: Column;
  readonly terms: Pick<AllTerms, 'offer' | 'deal'>;
  /** Totals of `offer`, and the stop cost and the volume of work and of shoots in the worlds without this strike. */
  readonly offer: Totals;
  readonly noStrikeStop: Column;
  /** Activity of the worlds without this strike. */
  readonly noStrike: Activity;
  /** Unemployment pay by month in the worlds without this strike. */
  readonly noStrikeClaims: Float64Array;
  readonly volume: Volume;
  readonly shootsVolume: Volume;
}

/**
 * Prepares the break-even lengths (Hicks 1932): how long a strike uses up what the settled terms bring members over the offer, what they
 * cost the companies, and, as a second yardstick, what the demand would have cost the companies. Each draw keeps its terms at every length;
 * they are not drawn again.
 */
export function prepareOtherLengths(
  pay: ReturnType<typeof preparePay>,
  { calendar, sharedWork, waves, volumes, unemployment, estimated }: Setting,
  weights: Float64Array,
  horizon: number,
) {
  const work = prepareActivity(calendar.yearEndDays, waves);
  const fillAid = prepareAid(waves);
  const lumpSums = column();
  const activity = newActivity();
  const struck = newVolume(volumes.past);
  const workValue = prepareWorkValue(pay, weights, horizon);
  const paid = column();
  const aid = monthly(weights.length);
  const claims = monthly(weights.length);
  const searches = { members: newSearch(), employers: newSearch(), ask: newSearch() };
  const days = column();
  const left = column();
  const stopCost = column();

  /** Net gain of members over the offer after a strike of `days`, into `left`. */
  function fillMembersLeft({ drawn, offer, noStrikeClaims, terms: { deal } }: Block, volume: Volume, count: number): void {
    workValue.fill(paid, activity, count);
    fillAid(aid, drawn, days, count);
    unemployment.fill(claims, aid, drawn, activity, volume, days, count);
    for (let at = 0; at < CLAIM_MONTHS * BLOCK_SIZE; at++) aid[at] += claims[at] - noStrikeClaims[at];
    fillSum(left, aid, weights, Math.min(horizon, CLAIM_MONTHS), count);
    fillLumpSums(lumpSums, drawn, deal, days, weights, horizon, count);
    for (let i = 0; i < count; i++) left[i] += (1 - drawn.dues[i]) * (paid[i] + lumpSums[i] - allPay(offer, i));
  }

  /**
   * Narrows both of the companies' searches by the cost of a strike of `days` beyond that of the other strike; expects the cost of both in
   * `stopCost`.
   */
  function narrowByStop({ noStrikeStop }: Block, count: number): void {
    for (let i = 0; i < count; i++) stopCost[i] -= noStrikeStop[i];
    narrowEmployers(stopCost, count);
  }

  /** Cost of both strikes to the companies, this one lasting `days`, from the work lost on their shoots, into `stopCost`. */
  function fillShootsCost({ drawn, other, shootsVolume }: Block, count: number): void {
    if (estimated) return estimated(stopCost, [], drawn, days, weights, count);
    const volume = volumes.fillStruck(struck, shootsVolume, drawn, days, count);
    work.fillLost(stopCost, shootsOf(drawn, sharedWork), volume, { length: days, otherLength: other }, weights, count);
    costLost(stopCost, drawn, count);
  }

  function narrowEmployers(cost: Column, count: number): void {
    for (const search of [searches.employers, searches.ask]) {
      for (let i = 0; i < count; i++) left[i] = search.value[i] - cost[i];
      narrow(search, days, left, count);
    }
  }

  return (q: SearchColumns, block: Block, count: number): void => {
    workValue.begin(block.drawn, block.terms.deal, block.terms.offer, block.volume, count);
    begin(searches.members, q.membersTermsGain, count);
    begin(searches.employers, q.employersTermsCost, count);
    for (let i = 0; i < count; i++) left[i] = q.employersStopCost[i] - q.employersAgainstAsk[i];
    begin(searches.ask, left, count);
    days.set(block.own);
    narrow(searches.members, days, q.membersNetGain, count);
    narrowEmployers(q.employersStopCost, count);
    for (let n = 0; n < MEMBERS_ITERATIONS; n++) {
      fillNextLength(days, searches.members, count);
      const volume = volumes.fillStruck(struck, block.volume, block.drawn, days, count);
      work.fill(activity, block.drawn, volume, { length: days, otherLength: block.other, before: block.noStrike }, count);
      fillMembersLeft(block, volume, count);
      narrow(searches.members, days, left, count);
      if (sharedWork && !estimated) fillStopCost(stopCost, block.drawn, activity, weights, count);
      else fillShootsCost(block, count);
      narrowByStop(block, count);
    }
    for (let n = 0; n < EMPLOYERS_ITERATIONS; n++)
      for (const search of [searches.ask, searches.employers]) {
        fillNextLength(days, search, count);
        fillShootsCost(block, count);
        narrowByStop(block, count);
      }
    fillBreakEvenLength(q.breakEvenLengthMembers, searches.members, count);
    fillBreakEvenLength(q.breakEvenLengthEmployers, searches.employers, count);
    fillBreakEvenLength(q.breakEvenLengthAsk, searches.ask, count);
  };
}
