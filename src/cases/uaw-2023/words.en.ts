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
      about: sentence`${of('uaw-elapsed-derived', 'Five days')} in, ${of('uaw-first-wave', '12,700')} of ${of('uaw-members', number(values['uaw-members'].value))} members are out, at one plant of each company. How many will follow is not known, and nobody has printed what such a strike costs. Here ${of('assumption-uaw-share-out', '18%')} are out from 22 September on, and a day with everybody out costs ${of('assumption-uaw-full-day', '$250 million')}. Both numbers are ours and drawn over wide ranges.`,
      asOf: 'Offers, demands and the first wave as printed by 19 September 2023. Estimates of pay and work carry their own dates.',
      offer: 'the offers of 14 September',
    },
    'uaw-2023-settled': {
      label: 'Auto workers 2023, as it ended',
      title: 'Auto workers’ strike, as it ended on 30 October 2023',
      about: sentence`It lasted ${of('uaw-length-derived', '46 days')}, plant by plant: Ford’s part ended on day 41, Stellantis’s on day 44. At most about a third of the members were out at once. The companies’ cost is fitted to weekly estimates that were printed while the strike ran. What the companies reported later is not used.`,
      asOf: 'Waves, lay-offs and terms as of November 2023; the offers are those of 14 September 2023.',
      offer: 'the offers of 14 September',
    },
  },
  intro: () =>
    sentence`The auto workers (UAW), ${of('uaw-members', number(values['uaw-members'].value))} at Ford, General Motors and Stellantis, went on strike on ${isoDay(uaw2023.start)}, a few plants at a time.`,
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
      formula: 'strike − offer for all members, divided by their number: after dues, with strike pay and bonuses.',
    },
    workingMembersAhead: {
      label: 'Members ahead',
      formula:
        'strike − offer by pay. Raises and losses go with pay, strike pay and bonuses do not. Pay is taken to follow a lognormal curve.',
    },
    employersStopCost: {
      label: 'What the strike costs the companies',
      formula:
        'As it ended: strikers × days, weighted by plant, times a cost for each striker’s day that is fitted to weekly estimates. As known on day 5: the cost of a day with everybody out × the share of members out.',
    },
  },
  lines: {
    strikeAid: 'Strike pay, in the sums above',
    scalePrincipalNetGain: 'A member with average pay',
    workingMembersAhead: 'Members who are ahead, by pay',
    contributionsNetGain: 'Payroll tax and 401(k) contributions, not in the sums above',
    offerCostThreeYears: 'Offer over the contract, to April 2028',
    settlementCostThreeYears: 'Deal over the contract, to April 2028',
    askCostThreeYears: 'Demand over the contract, to April 2028',
  },
  context: ({ values: set }) => [
    sentence`The yardstick is the offer of 14 September 2023, ${steps('uaw-offer-steps-derived')}. The demand of mid-September was 36% over the contract, here ${steps('uaw-ask-steps-derived')}; in public the union still said 40%. The deal has ${steps('uaw-deal-steps')} and a cost-of-living clause.`,
    sentence`Average pay of ${input('meanPay', money(set.meanPay))} a year has overtime in it. Ford and Stellantis gave theirs, General Motors did not.`,
    sentence`The strike closed some plants that were not on strike. Members who were laid off are counted as losing pay, and as drawing strike pay.`,
    sentence`Shorter steps to the top rate, raises for temporary workers and plants brought back into the contract are in the deal, and not in these numbers. They would raise members’ gain and the companies’ cost.`,
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
      text: 'The union asked for 40%, then for about 36%. The companies went from 9% to 20% before the strike and to 23% by 20 October. The deal has 25%. The line of the companies is the highest offer on the table.',
    },
  },
  forecast: { dispute: 'auto workers’ 2023, as known then', days: 'The auto workers’ strike of 2023 on its days' },
  method: [
    {
      title: 'The auto workers’ strike: waves, lay-offs and weekly estimates',
      text: 'The strike grew plant by plant. Each company’s strikers count from the day they left to the day their company agreed. Members who were laid off lose pay too. Strike pay goes to both. For the strike as it ended, the companies’ cost is the number of strikers at each plant times the days they were out. A striker at a plant for large trucks counts twice, one at a depot of parts for three tenths. What such a day costs is fitted to Anderson Economic Group’s estimates of the makers’ loss at the end of weeks 1 to 5. The last one, for week 6, is left out as a check: the fitted line lies above it. First counts shrink when they are revised, and some output is made up later, so both are taken off. There is no stock between maker and dealer that would run down first: cost starts on day 1. What the companies reported afterwards is used nowhere. For the strike as known on 19 September none of these estimates had been printed. Its cost is a day’s cost of our own, drawn over a wide range.',
    },
  ],
};
