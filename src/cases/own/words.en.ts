import type { CaseWords } from '../../words/case-words';
import { number } from '../../words/format';
import { input, sentence } from '../../words/sentence';

export const words: CaseWords = {
  presets: {
    own: {
      label: 'Your strike',
      title: 'A strike of your own',
      about: sentence`Every number here is an example. Put in your own: members, pay, raises offered and asked for, strike pay, what a day costs the employer. The length comes from past U.S. strikes until you set it. The deal closes half of the gap between offer and demand until you name it.`,
      asOf: 'Nothing you put in leaves this page, unless you share the link.',
      offer: 'the offer',
    },
  },
  intro: ({ values: { memberCount }, names }) => {
    const employers = (names?.employers || 'one employer').replace(/\.$/, '');
    return sentence`${input('memberCount', number(memberCount))} ${memberCount === 1 ? 'member' : 'members'} of ${names?.union || 'a union'} ${memberCount === 1 ? 'strikes' : 'strike'} against ${employers}.`;
  },
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
      formula:
        'The cost of a day with everybody out × the share of members out × the days, and what the restart takes. Work that is made up later is taken off.',
    },
  },
  lines: {
    strikeAid: 'Strike pay, included in the totals above',
    scalePrincipalNetGain: 'A member with average pay',
    workingMembersAhead: 'Members who are ahead, by pay',
    offerCostThreeYears: 'Offer over three years',
    settlementCostThreeYears: 'Deal over three years',
    askCostThreeYears: 'Demand over three years',
  },
  context: () => [
    sentence`These are your numbers, so there are no rival counts by the two sides.`,
    sentence`Nothing but the length is drawn by chance. If you fix the length, all runs are the same.`,
  ],
  priced: () => [],
  companies: { source: 'this model.', split: '' },
  lacks: {
    residuals: 'Residuals are not counted.',
    checks: 'Residual checks are not counted.',
    healthPlan: 'A health plan with a threshold of pay is not counted.',
    otherStrike: 'There is no second strike.',
    cash: 'When the employer’s cash moves is not counted.',
    unionBase: 'Both sides count on the same base of pay.',
    aboveScale: 'All members are paid by the contract’s scale.',
    background: 'All members have the same raises.',
    contributions: 'Contributions on top of pay are not counted.',
  },
  offers: {},
  forecast: null,
  method: [
    {
      title: 'Your strike',
      text: 'It needs eleven numbers. Seven are about the members: how many, their average pay and its spread, the share of them out, strike pay, dues and the length. Four are about the terms and the employer: the raises offered and asked for, what a day costs, and the years counted. If you do not know what a day costs, put in how much of each dollar that the members’ work brings in is their pay. Then a day costs what is not brought in, less the pay that is saved. Lost work does not come back, raises cost no jobs, and there are no contributions on top of pay, until you change these inputs.',
    },
  ],
};
