import type { CaseWords } from '../../words/case-words';
import { isoDay, money, number } from '../../words/format';
import { fact, input, sentence, type NumberRef } from '../../words/sentence';
import { uaw2023 } from './case';
import { values } from './values';

type Id = keyof typeof values;
/** A published number of a row, in words. */
const of = (id: Id, text: string | number): NumberRef => fact(id, text);
const steps = (id: 'uaw-offer-steps-derived' | 'uaw-ask-steps-derived' | 'uaw-deal-steps'): NumberRef =>
  of(id, `${values[id].value.join(' / ')}%`);

const NO_FILM = 'Car makers pay no residuals.';

export const words: CaseWords = {
  presets: {
    'uaw-2023': {
      label: 'Auto workers on day 5',
      title: 'Auto workers’ strike, as known on 19 September 2023',
      about: sentence`${of('uaw-elapsed-derived', 'Five days')} in, ${of('uaw-first-wave', '12,700')} of ${of('uaw-members', number(values['uaw-members'].value))} members are out, at one plant of each company. How many will follow is not known, and no estimate of a strike run plant by plant has been printed. Here ${of('assumption-uaw-share-out', '18%')} are out from 22 September on, and a day with everybody out costs ${of('assumption-uaw-full-day', '$250 million')}. Both numbers are ours and drawn over wide ranges.`,
      asOf: 'Raises offered and demanded and the first wave as printed by 19 September 2023. What the demands for pensions and the cost of living are worth is ours. Estimates of pay and work carry their own dates.',
      offer: 'the offers of 14 September',
    },
    'uaw-2023-settled': {
      label: 'Auto workers 2023, as it ended',
      title: 'Auto workers’ strike, as it ended on 30 October 2023',
      about: sentence`It lasted ${of('uaw-length-derived', '46 days')}, plant by plant: Ford’s part ended on day 41, Stellantis’s on day 44. At most about a third of the members were out at once. The companies’ cost is fitted to weekly estimates that were printed while the strike ran. What the companies reported later is not used.`,
      asOf: 'Waves, layoffs and terms as of November 2023; the offers are those of 14 September 2023.',
      offer: 'the offers of 14 September',
    },
  },
  intro: () =>
    sentence`The United Auto Workers (UAW), with ${of('uaw-members', number(values['uaw-members'].value))} members at Ford, General Motors and Stellantis, began to strike on ${isoDay(uaw2023.start)}. They went out a few plants at a time.`,
  otherName: null,
  unpriced: null,
  employersBase: null,
  labels: {
    restartWeeks: 'Weeks to restart after the strike',
    shareOut: 'Members on strike from 22 September on',
    stopCost: 'Cost of a day with everybody out, all three companies',
    contributionRate: 'What the companies pay on top of each dollar of pay',
    contributionShare: 'Share of the gap in 401(k) contributions the deal closes',
    growthAfter: 'Raises after the contract, in every world',
  },
  terms: {
    'general-increase': {
      offer: 'Companies’ offer',
      ask: 'Union’s demand',
      deal: 'Deal',
      steps: ['at once', 'fall 2024', 'fall 2025', 'fall 2026', 'fall 2027'],
    },
    'cost-of-living': {
      offer: 'Cost-of-living raises a year: offer',
      ask: 'Cost-of-living raises a year: demand',
      deal: 'Cost-of-living raises a year: named deal',
    },
    bonus: { offer: 'Bonus for each member: offer', ask: 'Bonus for each member: demand', deal: 'Bonus for each member: named deal' },
    'strike-days': {
      offer: 'Pay for days on strike, average of all members: offer',
      ask: 'Pay for days on strike, average of all members: demand',
      deal: 'Pay for days on strike, average of all members: named deal',
    },
    retirement: {
      offer: 'Higher contribution to the 401(k): offer',
      ask: 'Higher contribution to the 401(k): demand',
      deal: 'Higher contribution to the 401(k): named deal',
    },
  },
  formulas: null,
  credited: null,
  quantities: {
    strikeAid: {
      label: 'Strike pay',
      formula: 'The union’s strike pay for each day that members are out or laid off. The companies do not pay it.',
    },
    scalePrincipalNetGain: {
      label: 'A member with average pay',
      formula:
        'strike − offer for all members, divided by their number: after dues, with strike pay and bonuses. Strike days are spread evenly over all members. Members who were out the whole time lost several times as much.',
    },
    workingMembersAhead: {
      label: 'Members ahead',
      formula:
        'strike − offer by pay. Raises and losses go with pay, strike pay and bonuses do not. Strike days are spread evenly over all members. Pay is taken to follow a lognormal curve.',
    },
    employersStopCost: {
      label: 'What the strike costs the companies',
      formula:
        'As it ended: strikers × days, weighted by plant, times a cost for each striker’s day that is fitted to weekly estimates. As known on day 5: the cost of a day with everybody out × the share of members out.',
    },
  },
  lines: {
    strikeAid: 'Strike pay, included in the totals above',
    scalePrincipalNetGain: 'A member with average pay',
    workingMembersAhead: 'Members who are ahead, by pay',
    contributionsNetGain: 'Payroll tax and 401(k) contributions, not included in the totals above',
    offerCostThreeYears: 'Offer over the contract, to April 2028',
    settlementCostThreeYears: 'Deal over the contract, to April 2028',
    askCostThreeYears: 'Demand over the contract, to April 2028',
  },
  context: ({ values: set }) => [
    sentence`The benchmark is the offer of 14 September 2023, ${steps('uaw-offer-steps-derived')}. The demand of mid-September was 36% over the contract, here ${steps('uaw-ask-steps-derived')}; publicly the union still said 40%. The deal has ${steps('uaw-deal-steps')} and a cost-of-living clause.`,
    sentence`Average pay of ${input('meanPay', money(set.meanPay))} a year includes overtime. Ford and Stellantis published theirs, with profit sharing at Stellantis; General Motors did not.`,
    sentence`The strike closed some plants that were not on strike. Members who were laid off are counted as losing pay, and as drawing strike pay.`,
    sentence`The deal also has faster progression to the top rate, raises for temporary workers and battery plants under the contract. These are not counted here. Ford put its whole deal at $8.8 billion, General Motors at $9.3 billion with its Canadian contract. This model counts less.`,
  ],
  priced: () => [],
  companies: {
    source:
      'this model: terms by members, the strike by struck plants and weekly estimates; as known on day 5 by the strikers at each company.',
    split: 'The terms are split by members. The strike is split by the plants that each company had struck, and for how long.',
  },
  lacks: {
    residuals: NO_FILM,
    checks: NO_FILM,
    healthPlan: 'Members’ health plan has no threshold of pay.',
    otherStrike: 'No other strike ran against these companies.',
    cash: 'How much cash waits while cars are not built was not published.',
    unionBase: 'The union did not cost the terms on a base of its own.',
    aboveScale: 'All members are paid by the contract’s scale.',
    background: 'All members have the same raises.',
  },
  offers: {
    'uaw-raise': {
      title: 'Auto workers: raises over the contract, not compounded',
      text: 'The union asked for 40%, then for about 36%. The companies went from 9% to 20% before the strike and to 23% by 20 October. The deal raises pay 25%. The companies’ line shows the highest offer on the table.',
    },
  },
  forecast: { dispute: 'auto workers’ 2023, as known then', days: 'The auto workers’ strike of 2023 on its days' },
  method: [
    {
      title: 'The auto workers’ strike: waves, layoffs and weekly estimates',
      text: 'The strike grew plant by plant. Each company’s strikers count from the day they left to the day their company agreed. Members who were laid off lose pay too. Strike pay goes to both. For the strike as it ended, the companies’ cost is the number of strikers at each plant times the days they were out. A striker at a plant for large trucks or SUVs counts twice, one at a parts depot three tenths. What such a day costs is fitted to Anderson Economic Group’s estimates of the makers’ loss at the end of weeks 1 to 5. The last one, for week 6, is left out of the fit. The fitted line lies above it, so the range of the scale was widened to reach it. First counts shrink when they are revised, and some output is made up later, so both are taken off. Makers book a sale when the car leaves for the dealer, so cost starts on day 1. What the companies reported afterwards is used nowhere. For the strike as known on 19 September none of these estimates had been printed. Its cost is a day’s cost of our own, drawn over a wide range.',
    },
  ],
};
