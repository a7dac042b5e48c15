import type { QuantitySummary, Summary } from '../model/summary';
import type { Scenario } from '../scenario/scenario';
import { chance, money } from './format';
import { input, quantity, said, type Said, type Told } from './said';

/** The answer for one side: in how many runs, how much on average, and where the money goes. */
export interface Answers {
  readonly members: Said;
  readonly employers: Said;
  /** Both sides together: whether the strike lasts longer than what they fought over is worth. */
  readonly both: Said;
}

/** The question answered from the numbers of a run; nothing in it is written beforehand but the words. */
export function answers({ result, shares }: Summary, { values }: Scenario): Answers {
  const { membersNetGain: gain, employersNetCost: cost, employersTermsCost: terms, employersStopCost: stop } = result.quantities;
  const horizon = input('horizon', `${values.horizon} years`);
  return {
    members: said`To members as a group: after ${horizon} they are ahead of where the offer would have left them ${inRuns('membersNetGain', shares.membersAhead)}; on average ${ahead('membersNetGain', gain)}.`,
    employers: said`To the companies: it costs them more than their offer would have ${inRuns('employersNetCost', shares.employersWorse)}; on average ${amount('employersNetCost', cost)} ${average(cost) < 0 ? 'less' : 'more'}${split(terms, stop)}.`,
    both: outlasts(shares),
  };
}

function split(terms: QuantitySummary, stop: QuantitySummary): Said | string {
  if (average(terms) <= 0 || average(stop) <= 0) return '';
  return said`, of which ${amount('employersTermsCost', terms)} goes to members and their plans and ${amount('employersStopCost', stop)} to nobody`;
}

/** In how many runs the strike has cost each side more than the distance between offer and settlement is worth to it. */
function outlasts({ outlastsMembers, outlastsEmployers, outlastsBoth }: Summary['shares']): Said {
  const of = (id: string, share: number): Told => quantity(id, chance(share));
  return said`The strike outlasts what the better terms are worth to members in ${of('breakEvenLengthMembers', outlastsMembers)} runs, and what they cost the companies in ${of('breakEvenLengthEmployers', outlastsEmployers)}. In ${of('breakEvenLengthEmployers', outlastsBoth)} runs both: then each side has lost more than the difference it fought over.`;
}

/** The two break-even lengths in the middle run, beside the length of the strike. */
export function disputeSentence({ result, shares }: Summary): Said {
  const { breakEvenLengthMembers: members, breakEvenLengthEmployers: employers, breakEvenLengthAsk: ask } = result.quantities;
  const by = (id: string, length: QuantitySummary): Said =>
    length.p50 === null
      ? said`not within two years`
      : length.p50 === 0
        ? said`at once, since the terms are worth no more than the offer`
        : said`by day ${quantity(id, String(Math.round(length.p50)))}`;
  const demand =
    ask.p50 === null
      ? said`in ${quantity('breakEvenLengthAsk', chance(ask.never ?? 0))} runs not within two years`
      : by('breakEvenLengthAsk', ask);
  return said`In the middle of the runs a stop has used up what the better terms are worth to members ${by('breakEvenLengthMembers', members)}, and what they cost the companies ${by('breakEvenLengthEmployers', employers)}. ${outlasts(shares)} Measured against the union’s opening demand instead, a stop has cost the companies as much ${demand}.`;
}

const inRuns = (id: string, share: number): Said => said`in ${quantity(id, chance(share))} runs`;

const average = ({ mean }: QuantitySummary): number => mean ?? 0;

const amount = (id: string, of: QuantitySummary): Told => quantity(id, money(Math.abs(average(of))));

const ahead = (id: string, of: QuantitySummary): Said => said`${amount(id, of)} ${average(of) < 0 ? 'short' : 'ahead'}`;
