import type { Craft } from '../../facts/member-segments';
import { newActivity, prepareActivity } from './activity';
import { begin, fillBreakEvenLength, fillNextLength, narrow, newSearch } from './break-even-search';
import type { Calendar } from './calendar';
import { column, monthly, type Column } from '../column';
import { fillContraction } from './contraction';
import type { Drawn } from '../drawn';
import { costLost, fillStopCost } from './employers';
import { fillAid } from './members';
import type { preparePay } from './pay';
import type { AllTerms } from './settlement';
import { shootsOf } from './shoots';
import { fillSum, scalePay, type Totals } from './totals';
import { prepareWorkValue } from './work-value';

/**
 * Tries on the way to the members' break-even length, and to each of the employers' two, which learn from the members' tries too. They
 * leave an error below a day in 97 draws of 100; in the rest another strike has stopped the work already, so that a longer stop costs
 * next to nothing and the length hardly matters.
 */
export const MEMBERS_ITERATIONS = 5;
export const EMPLOYERS_ITERATIONS = 6;

/** The quantities that the search starts from, and the three lengths that it fills. */
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

/** What a block has come to so far, as far as other lengths need it. */
interface Block {
  readonly drawn: Drawn;
  /** Length of this strike and of the other one, days. */
  readonly own: Column;
  readonly other: Column;
  readonly terms: Pick<AllTerms, 'offer' | 'deal'>;
  /** Totals of `offer`, and the stop cost and contraction of the worlds in which this dispute stops no work. */
  readonly offer: Totals;
  readonly noStrikeStop: Column;
  readonly noStrikeContraction: Column;
}

/**
 * Prepares the break-even lengths (Hicks 1932): how long a stop uses up what the settled terms are worth to members against the offer,
 * what they cost the companies, and, a second yardstick, what the demand would have cost the companies. The terms of each draw stay
 * the same at every length; they are not drawn again.
 */
export function prepareOtherLengths(
  pay: ReturnType<typeof preparePay>,
  { calendar, craft }: { readonly calendar: Calendar; readonly craft: Craft },
  weights: Float64Array,
  horizon: number,
) {
  const work = prepareActivity(calendar.yearEndDays);
  const activity = newActivity();
  const contraction = column();
  const worth = prepareWorkValue(pay, weights, horizon);
  const paid = column();
  const aid = monthly(weights.length);
  const searches = { members: newSearch(), employers: newSearch(), ask: newSearch() };
  const days = column();
  const left = column();
  const stopCost = column();

  /** What stops of `days` leave members of the terms: what they are ahead of the offer. */
  function fillMembersLeft({ drawn, offer, noStrikeContraction }: Block, count: number): void {
    fillContraction(noStrikeContraction, contraction, drawn, days, count);
    worth.fill(paid, drawn, activity, contraction, count);
    fillAid(aid, drawn, days, count);
    fillSum(left, aid, weights, horizon, count);
    for (let i = 0; i < count; i++) left[i] += paid[i] - scalePay(offer, i);
  }

  /** What stops of `days` cost the companies beyond the other strike narrows both of their searches; `stopCost` holds the whole cost. */
  function narrowByStop({ noStrikeStop }: Block, count: number): void {
    for (let i = 0; i < count; i++) stopCost[i] -= noStrikeStop[i];
    narrowEmployers(stopCost, count);
  }

  /** The cost of stops of `days` to the companies, from the work lost on their shoots. */
  function fillShootsCost({ drawn, other }: Block, count: number): void {
    work.fillLost(stopCost, shootsOf(drawn, craft), days, other, weights, count);
    costLost(stopCost, drawn, count);
  }

  function narrowEmployers(cost: Column, count: number): void {
    for (const search of [searches.employers, searches.ask]) {
      for (let i = 0; i < count; i++) left[i] = search.worth[i] - cost[i];
      narrow(search, days, left, count);
    }
  }

  return (q: SearchColumns, block: Block, count: number): void => {
    worth.begin(block.drawn, block.terms.deal, block.terms.offer, count);
    begin(searches.members, q.membersTermsGain, count);
    begin(searches.employers, q.employersTermsCost, count);
    for (let i = 0; i < count; i++) left[i] = q.employersStopCost[i] - q.employersAgainstAsk[i];
    begin(searches.ask, left, count);
    days.set(block.own);
    narrow(searches.members, days, q.membersNetGain, count);
    narrowEmployers(q.employersStopCost, count);
    for (let n = 0; n < MEMBERS_ITERATIONS; n++) {
      fillNextLength(days, searches.members, count);
      work.fill(activity, block.drawn, days, block.other, count);
      fillMembersLeft(block, count);
      narrow(searches.members, days, left, count);
      if (craft === 'actors') fillStopCost(stopCost, block.drawn, activity, weights, count);
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
