import type { QuantitySummary, Summary } from '../model/summary';
import type { Scenario } from '../scenario/scenario';
import { chance, money } from './format';
import { input, quantity, said, share, type Said, type Told } from './said';

/** The answer for one side: in how many runs, how much on average, and where the money goes. */
export interface Answers {
  readonly members: Said;
  readonly employers: Said;
  /** Both sides together: in how many runs the stop costs each more than the better terms are worth to it. */
  readonly both: Said;
}

/** The question answered from the numbers of a run; nothing in it is written beforehand but the words. */
export function answers({ shown: { quantities, shares } }: Pick<Summary, 'shown'>, { values }: Scenario): Answers {
  const { membersNetGain: gain, membersNetGainAllPay: allPay, employersNetCost: cost } = quantities;
  const { employersTermsCost: terms, employersStopCost: stop, strikeLengthDays: length } = quantities;
  const horizon = input('horizon', `${values.horizon} years`);
  return {
    members: said`To members as a group: after ${horizon} they are ahead of where the offer would have left them, in pay at scale and residuals, ${inRuns('membersAhead', shares.membersAhead)}; on average ${ahead('membersNetGain', gain)}, and with pay above scale counted too ${ahead('membersNetGainAllPay', allPay)}.`,
    employers: said`To the companies: strike and settlement cost them more than their offer would have ${inRuns('employersWorse', shares.employersWorse)}; on average ${amount('employersNetCost', cost)} ${average(cost) < 0 ? 'less' : 'more'}${split(terms, stop)}.`,
    both: hasStop(length) ? outlasts(shares) : NO_STOP,
  };
}

const NO_STOP = said`Without a stop neither side loses by one.`;

/** Whether any run has a stop of half a day or more. */
const hasStop = ({ p95 }: QuantitySummary): boolean => (p95 ?? 0) >= 0.5;

function split(terms: QuantitySummary, stop: QuantitySummary): Said | string {
  if (average(terms) <= 0 || average(stop) <= 0) return '';
  return said`, of which ${amount('employersTermsCost', terms)} is what members and their plans gain over the offer, and ${amount('employersStopCost', stop)} goes to neither side`;
}

/** In how many runs the stop has cost each side more than what the settlement adds to the offer is worth to it. */
function outlasts({ outlastsMembers, outlastsEmployers, outlastsBoth }: Summary['shares']): Said {
  const of = (id: keyof Summary['shares'], value: number): Told => share(id, chance(value));
  return said`In ${of('outlastsMembers', outlastsMembers)} runs the stop costs members more than the better terms bring them; in ${of('outlastsEmployers', outlastsEmployers)} it costs the companies more than those terms cost them; in ${of('outlastsBoth', outlastsBoth)} both.`;
}

/** The two lengths at which a stop has cost as much as the better terms, each in half of the runs, beside the length of the strike. */
export function disputeSentence({ shown: { quantities, shares } }: Pick<Summary, 'shown'>): Said {
  const { breakEvenLengthMembers: members, breakEvenLengthEmployers: employers, breakEvenLengthAsk: ask } = quantities;
  const by = (id: string, length: QuantitySummary, nothing: string): Said => {
    if (length.p50 === null) return said`only after more than two years, if at all`;
    return length.p50 < 0.5 ? said`at once: there is nothing to ${nothing}` : said`by day ${quantity(id, String(Math.round(length.p50)))}`;
  };
  const demand =
    ask.p50 === null
      ? said`only after more than two years in ${quantity('breakEvenLengthAsk', chance(ask.never ?? 0))} runs`
      : said`in half of the runs ${by('breakEvenLengthAsk', ask, 'save')}`;
  const outlasted = hasStop(quantities.strikeLengthDays) ? outlasts(shares) : NO_STOP;
  return said`In half of the runs a stop has cost members as much as the better terms bring them ${by('breakEvenLengthMembers', members, 'win')}; separately, it has cost the companies as much as those terms cost them ${by('breakEvenLengthEmployers', employers, 'pay')}. ${outlasted} For the companies this is no break-even: the same terms on day 0 would always be cheaper. Stop and settlement together would cost them as much as the union’s opening demand ${demand}.`;
}

const inRuns = (id: keyof Summary['shares'], value: number): Said => said`in ${share(id, chance(value))} runs`;

const average = ({ mean }: QuantitySummary): number => mean ?? 0;

const amount = (id: string, of: QuantitySummary): Told => quantity(id, money(Math.abs(average(of))));

const ahead = (id: string, of: QuantitySummary): Said => said`${amount(id, of)} ${average(of) < 0 ? 'short' : 'ahead'}`;
