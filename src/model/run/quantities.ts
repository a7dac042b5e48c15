/**
 * Every quantity a run reports, with its unit and what it is. Differences are between worlds on the same draws. What `mayNever`
 * happen has an infinite value in the draws in which it does not.
 */
export const QUANTITIES = {
  /** Length of the strike, given the days elapsed. */
  strikeLengthDays: { unit: 'days' },
  /** Length of the strike beside it. */
  otherLengthDays: { unit: 'days' },
  /** Strike − offer: scale-linked session pay, residuals, strike aid and unemployment pay. */
  membersNetGain: { unit: 'USD' },
  /** The same with overscale pay. */
  membersNetGainAllPay: { unit: 'USD' },
  /** The same as membersNetGain over the first 36 months. */
  membersNetGainThreeYears: { unit: 'USD' },
  /** Early − offer: what the deal’s terms bring. */
  membersTermsGain: { unit: 'USD' },
  /** Strike − early: what the stop cost, negative. */
  membersStopCost: { unit: 'USD' },
  /** First month after which members stay ahead of the offer to month 180. */
  membersBreakEvenMonths: { unit: 'months', mayNever: true },
  /** Length at which the stop has cost members what the deal’s terms bring them; terms fixed. */
  breakEvenLengthMembers: { unit: 'days', mayNever: true },
  /** Working members ahead of the offer in expectation. */
  workingMembersAhead: { unit: 'share' },
  /** Strike − offer for a principal with 26,470 a year of scale pay, without residuals. */
  scalePrincipalNetGain: { unit: 'USD' },
  /** Strike − offer, session pay of all background actors. */
  backgroundNetGain: { unit: 'USD' },
  /** Strike − offer, employers’ contributions to pension and health. */
  contributionsNetGain: { unit: 'USD' },
  /** Strike aid and unemployment pay, from third parties. */
  strikeAid: { unit: 'USD' },
  /** Members who reach the health plan’s threshold by pay in the first 12 months, offer. */
  healthPlanShareOffer: { unit: 'share' },
  /** The same, strike. */
  healthPlanShareStrike: { unit: 'share' },
  /** All members’ residuals in strike, mean over the horizon, money of the day. */
  residualsPerYear: { unit: 'USD per year' },
  /** Early − offer: what the deal’s terms cost, contributions included. */
  employersTermsCost: { unit: 'USD' },
  /** Strike − early: what the stop cost. */
  employersStopCost: { unit: 'USD' },
  /** Strike − peace: what both stops cost, the figure companies’ disclosures compare with. */
  employersStopCostBoth: { unit: 'USD' },
  /** Strike − offer. */
  employersNetCost: { unit: 'USD' },
  /** Strike − ask. */
  employersAgainstAsk: { unit: 'USD' },
  /** Strike − offer: more cash in hand on 31 December of the first year. */
  employersCash: { unit: 'USD' },
  /** Length at which the stop has cost the companies what the deal’s terms cost them; terms fixed. */
  breakEvenLengthEmployers: { unit: 'days', mayNever: true },
  /** Length at which the strike has cost the companies as much as the demand in force from day 0; terms fixed. */
  breakEvenLengthAsk: { unit: 'days', mayNever: true },
  /** Costing of the offer over the contract term. */
  offerCostThreeYears: { unit: 'USD' },
  /** Costing of the demand. */
  askCostThreeYears: { unit: 'USD' },
  /** Costing of the settlement. */
  settlementCostThreeYears: { unit: 'USD' },
  /** Costing of the offer on the base that union figures give. */
  offerCostUnionBase: { unit: 'USD' },
  /** Costing of the settlement on that base. */
  settlementCostUnionBase: { unit: 'USD' },
} as const satisfies Readonly<Record<string, { readonly unit: string; readonly mayNever?: true }>>;

export type QuantityId = keyof typeof QUANTITIES;

export const QUANTITY_IDS = Object.keys(QUANTITIES) as QuantityId[];
