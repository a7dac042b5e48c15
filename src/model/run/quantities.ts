import type { Features } from '../../cases/case';

/**
 * Every quantity that a run reports, with its unit. Differences are between worlds on the same draws. A quantity with `mayNever` is
 * infinite in the draws in which the event does not happen.
 */
export const QUANTITIES = {
  /** Length of the strike, given the days elapsed. */
  strikeLengthDays: { unit: 'days' },
  /** Length of the other strike. */
  otherLengthDays: { unit: 'days', needs: 'otherStrike' },
  /** Strike − offer: session pay, residuals, strike aid and unemployment pay. */
  membersNetGain: { unit: 'USD' },
  /** The same as membersNetGain, under a name of its own for those who read it before. */
  membersNetGainAllPay: { unit: 'USD', needs: 'aboveScale' },
  /** membersNetGain without pay above scale. */
  membersNetGainAtScale: { unit: 'USD', needs: 'aboveScale' },
  /** membersNetGain if the offer’s world had got half of the bonus anyway, from the day another union had it. */
  membersNetGainHalfPattern: { unit: 'USD', needs: 'otherStrike' },
  /** Work that is not hired because the deal costs more than the offer, over the years counted, and the part of it that goes abroad. */
  workNotHired: { unit: 'months', needs: 'residuals' },
  workAbroad: { unit: 'months', needs: 'residuals' },
  /** membersNetGain over the first 36 months. */
  membersNetGainThreeYears: { unit: 'USD' },
  /** Early − offer: what the deal’s terms bring members. */
  membersTermsGain: { unit: 'USD' },
  /** Strike − early: cost of the strike to members, as a negative number. */
  membersStopCost: { unit: 'USD' },
  /** First month after which members stay ahead of the offer to month 180. */
  membersBreakEvenMonths: { unit: 'months', mayNever: true },
  /** Break-even length: a strike this long costs members what the deal’s terms bring them. Terms are fixed. */
  breakEvenLengthMembers: { unit: 'days', mayNever: true },
  /** Share of working members who are ahead of the offer in expectation. */
  workingMembersAhead: { unit: 'share' },
  /** Strike − offer for a principal whose yearly scale pay is the health plan’s threshold, without residuals. */
  scalePrincipalNetGain: { unit: 'USD' },
  /** Strike − offer, session pay of all background performers. */
  backgroundNetGain: { unit: 'USD', needs: 'healthPlan' },
  /** Strike − offer, employers’ contributions to pension and health. */
  contributionsNetGain: { unit: 'USD', needs: 'contributions' },
  /** Strike aid and unemployment pay, from third parties. */
  strikeAid: { unit: 'USD' },
  /** Share of members who reach the health plan’s threshold by pay in the first 12 months, in `offer`. */
  healthPlanShareOffer: { unit: 'share', needs: 'healthPlan' },
  /** The same share in `strike`. */
  healthPlanShareStrike: { unit: 'share', needs: 'healthPlan' },
  /** Residuals of all members a year in `strike`, mean over the horizon, nominal. */
  residualsPerYear: { unit: 'USD per year', needs: 'residuals' },
  /** Early − offer: what the deal’s terms cost the companies, contributions included. */
  employersTermsCost: { unit: 'USD' },
  /** Strike − early: cost of the strike to the companies. */
  employersStopCost: { unit: 'USD' },
  /** Strike − peace: cost of both strikes to the companies, comparable with their disclosures. */
  employersStopCostBoth: { unit: 'USD', needs: 'otherStrike' },
  /** Strike − offer: economic cost to the companies. */
  employersNetCost: { unit: 'USD' },
  /** Strike − ask: economic cost to the companies. */
  employersAgainstAsk: { unit: 'USD' },
  /** Strike − offer: extra cash of the companies on 31 December of the first year. */
  employersCash: { unit: 'USD', needs: 'cash' },
  /** Break-even length: a strike this long costs the companies what the deal’s terms cost them. Terms are fixed. */
  breakEvenLengthEmployers: { unit: 'days', mayNever: true },
  /** Break-even length against the demand: a strike this long costs the companies as much as the demand from day 0. Terms are fixed. */
  breakEvenLengthAsk: { unit: 'days', mayNever: true },
  /** Costing of the offer over the contract term. */
  offerCostThreeYears: { unit: 'USD' },
  /** Costing of the demand. */
  askCostThreeYears: { unit: 'USD' },
  /** Costing of the settlement, its terms from the day of the deal. */
  settlementCostThreeYears: { unit: 'USD' },
  /** The same with its terms from the first day of the contract, as if the deal had been made then. */
  settlementCostFromStart: { unit: 'USD' },
  /** Costing of the offer on the union’s wage base. */
  offerCostUnionBase: { unit: 'USD', needs: 'unionBase' },
  /** Costing of the settlement on the union’s wage base. */
  settlementCostUnionBase: { unit: 'USD', needs: 'unionBase' },
} as const satisfies Readonly<Record<string, { readonly unit: string; readonly mayNever?: true; readonly needs?: keyof QuantityNeeds }>>;

/** Id of a quantity, as `simulate --json` prints it. */
export type QuantityId = keyof typeof QUANTITIES;

/** Ids of all quantities. */
export const QUANTITY_IDS = Object.keys(QUANTITIES) as QuantityId[];

/** What a dispute must have for a quantity to have a meaning. */
export type QuantityNeeds = Features & { readonly residuals: boolean };

/** What a dispute has, as quantities need it. */
export const needsOf = ({ has, residuals }: { readonly has: Features; readonly residuals: object | null }): QuantityNeeds => ({
  ...has,
  residuals: residuals !== null,
});

/** Whether a quantity has a meaning in a dispute. */
export function appliesTo(id: QuantityId, has: QuantityNeeds): boolean {
  const { needs } = QUANTITIES[id] as { readonly unit: string; readonly needs?: keyof QuantityNeeds };
  return needs === undefined || has[needs];
}
