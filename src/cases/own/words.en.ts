import type { CaseWords } from '../../words/case-words';
import { number } from '../../words/format';
import { input, sentence } from '../../words/sentence';

const NOT_HERE = 'residuals, a health plan, pay above scale, a second strike and cash that waits.';

export const words: CaseWords = {
  presets: {
    own: {
      label: 'Your strike',
      title: 'A strike of your own',
      about: sentence`Every number here is an example. Put in your own: members, pay, raises offered and asked, strike pay, what a day costs the employer. The length comes from US strikes at large until you set it. The deal closes half of the gap between offer and demand until you name it.`,
      asOf: 'Nothing you put in leaves this page, unless you share the link.',
      offer: 'the offer',
    },
  },
  intro: ({ values, names }) =>
    sentence`${input('memberCount', number(values.memberCount))} members of ${names?.union || 'a union'} strike against ${names?.employers || 'one employer'}.`,
  otherName: null,
  unpriced: null,
  employersBase: null,
  labels: {
    restartWeeks: 'Weeks to restart after the strike',
    shareOut: 'Members who are out',
    stopCost: 'What a day with everybody out costs the employer',
    laborShare: 'Pay as a share of what the members’ work brings in',
    growthAfter: 'Raises after the contract, in every world',
    paySpread: 'Spread of pay among members (log standard deviation)',
    wageShare: 'Share of the gap the deal closes',
  },
  terms: { 'general-increase': { offer: 'Employer’s offer', ask: 'Union’s demand', deal: 'Deal' } },
  formulas: null,
  credited: null,
  quantities: {
    strikeAid: { label: 'Strike pay', formula: 'The union’s strike pay for each day that members are out. The employer does not pay it.' },
    scalePrincipalNetGain: {
      label: 'A member with average pay',
      formula: 'strike − offer for all members, divided by their number: after dues, with strike pay.',
    },
    workingMembersAhead: {
      label: 'Members ahead',
      formula: 'strike − offer by pay. Raises and losses go with pay, strike pay does not. Pay is taken to follow a lognormal curve.',
    },
    employersStopCost: {
      label: 'What the strike costs the employer',
      formula: 'The cost of a day with everybody out × the share of members out × the days.',
    },
  },
  lines: {
    strikeAid: 'Strike pay, in the sums above',
    scalePrincipalNetGain: 'A member with average pay',
    workingMembersAhead: 'Members who are ahead, by pay',
    offerCostThreeYears: 'Offer over three years',
    settlementCostThreeYears: 'Deal over three years',
    askCostThreeYears: 'Demand over three years',
  },
  context: () => [
    sentence`These are your numbers, not those of two parties: nothing is in dispute, so there is one figure for each side.`,
    sentence`Nothing but the length is drawn by chance. If you fix the length, all runs are the same.`,
  ],
  priced: () => [],
  companies: { source: 'this model.', split: '' },
  lacks: {
    residuals: NOT_HERE,
    checks: NOT_HERE,
    healthPlan: NOT_HERE,
    otherStrike: NOT_HERE,
    cash: NOT_HERE,
    unionBase: NOT_HERE,
    aboveScale: NOT_HERE,
    background: NOT_HERE,
    contributions: 'Contributions on top of pay are not counted.',
  },
  offers: {},
  forecast: null,
  method: [
    {
      title: 'Your strike',
      text: 'It needs eleven numbers: members, average pay and its spread, the raises offered and asked, the length, the share of members out, strike pay, dues, what a day costs the employer, and the years counted. If you do not know what a day costs, put in how much of each dollar that the members’ work brings in is their pay. Then a day costs what is not brought in, less the pay that is saved. Lost work does not come back, raises cost no jobs, and there are no contributions on top of pay, until you change these inputs.',
    },
  ],
};
