import { PRESETS } from '../cases/cases';
import type { Me } from '../model/run/me';
import type { Scenario } from '../scenario/scenario';
import { money, monthsAfter, signedMoney } from './format';
import { sentence, type Sentence } from './sentence';

/** What the chart of one member is called before there is a finding. */
export const BALANCE_TITLE = 'Your cash against the offer, month by month';

type With = Pick<Scenario, 'preset'>;

/** The finding of the chart. */
export function balanceFinding({ low, lowMonth }: Me, { preset }: With): string {
  if (Math.round(low.p50) === 0) return 'Your cash does not fall behind the offer';
  return `By ${monthsAfter(PRESETS[preset].start, lowMonth.p50)} you are about ${money(-low.p50)} short of the offer`;
}

/** What the chart shows. */
export function balanceSentence({ balance }: Me): Sentence {
  const last = balance[balance.length - 1];
  return sentence`All you are paid with the strike less all the offer would have paid, after dues, added up from day 0. The zero line is the offer. After five years the median run is at ${signedMoney(last.p50)}, 8 in 10 between ${signedMoney(last.p10)} and ${signedMoney(last.p90)}.`;
}

export const BALANCE_SOURCE = 'this model, with the numbers entered for one member.';

/** What the chart says to those who do not see it. */
export const balanceLabel = (me: Me, scenario: With): string => `${balanceFinding(me, scenario)}. ${BALANCE_TITLE}.`;

/** So many months after the strike began, with the month of the calendar. */
export const monthName = (month: number, { preset }: With): string => `${month}: ${monthsAfter(PRESETS[preset].start, month)}`;
