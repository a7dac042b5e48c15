/**
 * Every quantity a run reports, with its unit and what it is. Differences are between worlds on the same draws. What `mayNever`
 * happen has an infinite value in the draws in which it does not.
 */
export const QUANTITIES = {
  strikeLengthDays: { unit: 'days', about: 'length of the strike, given the days elapsed' },
  otherLengthDays: { unit: 'days', about: 'length of the strike beside it' },
  membersNetGain: { unit: 'USD', about: 'strike − offer: scale-linked session pay, residuals, strike aid and unemployment pay' },
  membersNetGainAllPay: { unit: 'USD', about: 'the same with overscale pay' },
  membersNetGainThreeYears: { unit: 'USD', about: 'the same as membersNetGain over the first 36 months' },
  membersTermsGain: { unit: 'USD', about: 'early − offer: what the better terms bring' },
  membersStopCost: { unit: 'USD', about: 'strike − early: what the stop cost, negative' },
  membersBreakEvenMonths: { unit: 'months', mayNever: true, about: 'first month after which members stay ahead of the offer to month 180' },
  breakEvenLengthMembers: {
    unit: 'days', mayNever: true,
    about: 'length at which the stop has cost members what the better terms bring them; terms fixed',
  },
  workingMembersAhead: { unit: 'share', about: 'working members ahead of the offer in expectation' },
  scalePrincipalNetGain: { unit: 'USD', about: 'strike − offer for a principal with 26,470 a year of scale pay, without residuals' },
  backgroundNetGain: { unit: 'USD', about: 'strike − offer, session pay of all background actors' },
  contributionsNetGain: { unit: 'USD', about: 'strike − offer, employers’ contributions to pension and health' },
  strikeAid: { unit: 'USD', about: 'strike aid and unemployment pay, from third parties' },
  healthPlanShareOffer: { unit: 'share', about: 'members who reach the health plan’s threshold by pay in the first 12 months, offer' },
  healthPlanShareStrike: { unit: 'share', about: 'the same, strike' },
  residualsPerYear: { unit: 'USD per year', about: 'all members’ residuals in strike, mean over the horizon, money of the day' },
  employersTermsCost: { unit: 'USD', about: 'early − offer: what the better terms cost, contributions included' },
  employersStopCost: { unit: 'USD', about: 'strike − early: what the stop cost' },
  employersStopCostBoth: { unit: 'USD', about: 'strike − peace: what both stops cost, the figure companies’ disclosures compare with' },
  employersNetCost: { unit: 'USD', about: 'strike − offer' },
  employersAgainstAsk: { unit: 'USD', about: 'strike − ask' },
  employersCash: { unit: 'USD', about: 'strike − offer: more cash in hand on 31 December of the first year' },
  breakEvenLengthEmployers: {
    unit: 'days', mayNever: true,
    about: 'length at which the stop has cost the companies what the better terms cost them; terms fixed',
  },
  breakEvenLengthAsk: {
    unit: 'days', mayNever: true,
    about: 'length at which the strike has cost the companies as much as the demand in force from day 0; terms fixed',
  },
  offerCostThreeYears: { unit: 'USD', about: 'costing of the offer over the contract term' },
  askCostThreeYears: { unit: 'USD', about: 'costing of the demand' },
  settlementCostThreeYears: { unit: 'USD', about: 'costing of the settlement' },
  offerCostUnionBase: { unit: 'USD', about: 'costing of the offer on the base that union figures give' },
  settlementCostUnionBase: { unit: 'USD', about: 'costing of the settlement on that base' },
} as const satisfies Readonly<Record<string, { readonly unit: string; readonly about: string; readonly mayNever?: true }>>;

export type QuantityId = keyof typeof QUANTITIES;

export const QUANTITY_IDS = Object.keys(QUANTITIES) as QuantityId[];
