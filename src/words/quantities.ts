/** What a quantity is in a reader's words, how it comes about, and the inputs it rests on most. */
export interface QuantityWords {
  readonly label: string;
  readonly formula: string;
  readonly inputs: readonly string[];
}

const TERMS = [
  'settlementFrom',
  'wageShare',
  'streamingShare',
  'offerStep1',
  'askStep1',
  'revenueShareValue',
  'wagePersistence',
  'scaleLinkedBase',
];
const STOP = ['lengthFrom', 'stopTv', 'otherStopTv', 'restartWeeks', 'makeUp', 'contraction'];
const COSTING = ['scaleLinkedBase', 'contributionRate', 'ceilingGain', 'residualsAll', 'residualsScaleLinked', 'residualCosting'];
const HEALTH = ['healthThreshold', 'thresholdShare', 'paySpread', 'noPayShare', 'otherContracts'];

/** By id of the quantity. A difference «A − B» compares two worlds in the same run of chance. */
export const QUANTITY_WORDS: Readonly<Record<string, QuantityWords>> = {
  strikeLengthDays: {
    label: 'Length of the strike',
    formula: 'Drawn from curves fitted to past strikes, given that it has lasted so long already; or set by you.',
    inputs: ['lengthFrom', 'daysElapsed', 'pastSample', 'lengthFamily'],
  },
  otherLengthDays: {
    label: 'Length of the strike beside it',
    formula: 'Known, or drawn in the same way; the same in every world.',
    inputs: ['otherLengthFrom', 'otherStart', 'lengthCorrelation'],
  },
  membersNetGain: {
    label: 'Members’ gain or loss against the offer',
    formula:
      'strike − offer: session pay at scale, residuals, strike aid and unemployment pay of all members over the years counted, at present value. It is the sum of what the terms bring and what the stop cost.',
    inputs: [...TERMS, ...STOP, 'horizon', 'discount'],
  },
  membersNetGainAllPay: {
    label: 'The same with pay above scale',
    formula: 'strike − offer with pay above scale counted too: it does not rise with the contract, but is lost in a stop.',
    inputs: [...TERMS, ...STOP, 'overscaleRatio', 'makeUpOverscale'],
  },
  membersNetGainThreeYears: {
    label: 'Members’ gain or loss over three years',
    formula: 'strike − offer over the first 36 months.',
    inputs: [...TERMS, ...STOP, 'discount'],
  },
  membersTermsGain: {
    label: 'What the better terms bring members',
    formula: 'settlement on day 0 without a stop − offer on day 0 without a stop.',
    inputs: [...TERMS, 'horizon', 'discount'],
  },
  membersStopCost: {
    label: 'What the stop cost members',
    formula: 'strike − the same settlement on day 0 without a stop; strike aid and unemployment pay are added.',
    inputs: [...STOP, 'strikeAid', 'insuredMembers', 'insuranceTakeUp'],
  },
  membersBreakEvenMonths: {
    label: 'When members are ahead for good',
    formula: 'The first month after which the running sum of strike − offer stays at or above nothing until month 180.',
    inputs: [...TERMS, ...STOP],
  },
  breakEvenLengthMembers: {
    label: 'Length at which the stop has cost members what the terms bring',
    formula:
      'The length of a stop at which strike − offer comes to nothing with the settlement of the same run: the stop has cost members what the better terms bring them.',
    inputs: [...TERMS, ...STOP, 'horizon', 'discount'],
  },
  breakEvenLengthEmployers: {
    label: 'Length at which the stop has cost the companies what the terms cost',
    formula:
      'The length at which the stop has cost the companies what the better terms cost them: settlement − offer, both without a stop. Not a break-even for them: the same terms on day 0 are always cheaper.',
    inputs: ['stopCost', ...TERMS, 'stopTv', 'otherStopTv', 'restartWeeks'],
  },
  breakEvenLengthAsk: {
    label: 'Length at which strike and settlement have cost the companies as much as the demand',
    formula:
      'The length at which strike − demand on day 0 comes to nothing for the companies: stop and settlement have cost as much as the demand.',
    inputs: ['stopCost', 'revenueShareValue', 'askStep1', ...TERMS],
  },
  workingMembersAhead: {
    label: 'Working members ahead',
    formula:
      'strike − offer by groups of members whose pay is made differently; the groups are our assumption. Members whose pay comes mostly from contracts that are not struck are not counted.',
    inputs: [...TERMS, ...STOP],
  },
  scalePrincipalNetGain: {
    label: 'One member at scale',
    formula: 'strike − offer for a member with so much pay at scale in a normal year, without residuals.',
    inputs: [...TERMS, ...STOP],
  },
  backgroundNetGain: {
    label: 'Session pay of background actors',
    formula: 'strike − offer, session pay of all background actors.',
    inputs: ['backgroundShare', 'replicaDays', ...STOP],
  },
  contributionsNetGain: {
    label: 'Contributions to pension and health',
    formula: 'strike − offer: the contribution rate on covered pay and residuals, and what higher ceilings bring.',
    inputs: ['contributionRate', 'ceilingGain', ...STOP],
  },
  strikeAid: {
    label: 'Strike aid and unemployment pay',
    formula: 'Aid by the month and benefits by the week, from third parties, while the strike lasts.',
    inputs: ['strikeAid', 'insuredMembers', 'insuranceTakeUp', 'insuranceWeekly'],
  },
  healthPlanShareOffer: {
    label: 'Members who reach the health plan, offer',
    formula:
      'Share of members whose covered pay in the first twelve months reaches the threshold, had the offer been in force: a lognormal spread of pay.',
    inputs: HEALTH,
  },
  healthPlanShareStrike: {
    label: 'Members who reach the health plan, strike',
    formula: 'The same with the stop: screen session pay stops, residuals and other contracts go on.',
    inputs: [...HEALTH, ...STOP],
  },
  residualsPerYear: {
    label: 'All residuals, a year',
    formula: 'Residuals of all members after the strike, mean over the years counted, money of the day.',
    inputs: ['residualsAll', 'residualsStreaming', 'residualsScaleLinked', 'residualLag'],
  },
  employersTermsCost: {
    label: 'What the better terms cost the companies',
    formula: 'settlement − offer, both on day 0 without a stop, contributions included: what members and their plans gain.',
    inputs: [...TERMS, 'contributionRate', 'horizon', 'discount'],
  },
  employersStopCost: {
    label: 'What the stop cost the companies',
    formula: 'Cost of a full-stop day × the full-stop days that this strike adds to the other one, at present value.',
    inputs: ['stopCost', 'lengthFrom', 'stopTv', 'otherStopTv', 'restartWeeks'],
  },
  employersStopCostBoth: {
    label: 'What both stops cost the companies',
    formula: 'strike − no stop by either union, from the first day of the earlier strike: what companies’ disclosures compare with.',
    inputs: ['stopCost', 'otherStopTv', 'otherRestartWeeks', 'lengthFrom'],
  },
  employersNetCost: {
    label: 'What the strike costs the companies against their offer',
    formula: 'strike − offer: cost of the better terms + cost of the stop.',
    inputs: ['stopCost', ...TERMS, ...STOP],
  },
  employersAgainstAsk: {
    label: 'The companies’ cost against the demand',
    formula: 'strike − the union’s opening demand in force from day 0: a yardstick, not what could have been settled for.',
    inputs: ['revenueShareValue', 'askStep1', 'stopCost', ...STOP],
  },
  employersCash: {
    label: 'More cash in hand at the year’s end',
    formula:
      'Production cash not spent − the cash part of the stop − contract cost paid, strike − offer, on 31 December of the first year. It is never added to the result.',
    inputs: ['deferrableCash', 'stopCash', 'stopCost', 'lengthFrom'],
  },
  offerCostThreeYears: {
    label: 'The offer’s cost over three years',
    formula: 'As the parties count: a normal year’s volumes, no strike, each step from its date, over the expired terms.',
    inputs: ['offerStep1', 'offerStep2', 'offerStep3', ...COSTING],
  },
  askCostThreeYears: {
    label: 'The demand’s cost over three years',
    formula: 'The same for the union’s demand.',
    inputs: ['askStep1', 'askStep2', 'askStep3', 'revenueShareValue', ...COSTING],
  },
  settlementCostThreeYears: {
    label: 'The settlement’s cost over three years',
    formula: 'The same for the settlement.',
    inputs: ['settlementFrom', 'dealStep1', 'dealStep2', 'dealStep3', 'bonusValue', ...COSTING],
  },
  offerCostUnionBase: {
    label: 'The offer’s cost on the union’s wage base',
    formula: 'The offer’s cost over three years on the wage base that the union’s figures give.',
    inputs: ['offerStep1', 'offerStep2', 'offerStep3', ...COSTING.slice(1)],
  },
  settlementCostUnionBase: {
    label: 'The settlement’s cost on the union’s wage base',
    formula: 'The settlement’s cost over three years on the wage base that the union’s figures give.',
    inputs: ['dealStep1', 'dealStep2', 'dealStep3', 'bonusValue', ...COSTING.slice(1)],
  },
};

/** The same for shares of the runs, and for what one company carries. */
export const SHARE_WORDS: Readonly<Record<string, QuantityWords>> = {
  membersAhead: {
    label: 'Runs in which members are ahead',
    formula: 'Of all runs, those in which strike − offer is above nothing for members as a group, in pay at scale, residuals and aid.',
    inputs: [...TERMS, ...STOP, 'horizon', 'discount'],
  },
  employersWorse: {
    label: 'Runs in which it costs the companies more',
    formula: 'Of all runs, those in which strike − offer is a cost to the companies: better terms and the stop together.',
    inputs: ['stopCost', ...TERMS, ...STOP],
  },
  outlastsMembers: {
    label: 'Runs in which the stop costs members more than the terms bring',
    formula:
      'Of all runs, those in which the strike is longer than the length at which the stop has cost members what the better terms bring.',
    inputs: [...TERMS, ...STOP, 'daysElapsed', 'fixedLength'],
  },
  outlastsEmployers: {
    label: 'Runs in which the stop costs the companies more than the terms',
    formula:
      'Of all runs, those in which the strike is longer than the length at which the stop has cost the companies what the better terms cost them.',
    inputs: ['stopCost', ...TERMS, ...STOP, 'daysElapsed', 'fixedLength'],
  },
  outlastsBoth: {
    label: 'Runs in which both are so',
    formula: 'Of all runs, those in which the strike is longer than both lengths.',
    inputs: ['stopCost', ...TERMS, ...STOP, 'daysElapsed', 'fixedLength'],
  },
  company: {
    label: 'What one company carries',
    formula:
      'Its share of the cost of terms × what the better terms cost all companies + its share of the cost of a stop × what the stop cost all; the shares are in the table of companies.',
    inputs: ['stopCost', ...TERMS],
  },
  checks: {
    label: 'Residual checks of a year',
    formula:
      'The actors’ stock of credits by market, segment of members, service, exhibition year and how well a title does, each paid by its clause; a title brings a check a quarter where receipts are divided, else one a year. Not drawn by chance.',
    inputs: ['residualsAll', 'residualsStreaming', 'topServiceShare', 'revenueShareValue', 'streamingShare'],
  },
  chance: {
    label: 'Chance to end within so many days',
    formula: 'From the forecast of the length, given the days it has lasted.',
    inputs: ['daysElapsed', 'pastSample', 'lengthFamily', 'judgedMedian', 'judgedP90'],
  },
  reading: {
    label: 'On one side’s case',
    formula:
      'The same run again, with every input that the parties dispute at the value that favours one side’s case. The cases move several inputs at once.',
    inputs: ['scaleLinkedBase', 'revenueShareValue', 'bonusValue', 'elasticity', 'contractionByStrike', 'replicaDays'],
  },
};
