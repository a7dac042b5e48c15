import type { QuantityId } from '../model/run/quantities';
import { caseWords } from './case-words';
import type { Shares } from '../model/run/summary';
import type { TermWorld } from '../cases/case';
import type { PresetId } from '../cases/cases';
import { stepKeys, termsOf } from '../scenario/deal';
import type { InputKey } from '../scenario/inputs';
import { parameterIn } from '../scenario/parameters';
import type { Parameter } from '../scenario/parameter';
import type { ValuedKind } from '../scenario/term-rows';

/** Values of the terms of a kind in one world. */
type TermInput = `${ValuedKind}.${TermWorld}`;

/** What a quantity is in a reader's words, how it is computed, and the inputs it depends on most. */
export interface QuantityWords {
  readonly label: string;
  /** Whole sentences. */
  readonly formula: string;
  /** Inputs by name, and terms by kind and world. */
  readonly inputs: readonly (InputKey | TermInput)[];
}

/** What `share` in a sentence may name: a share of the runs, or a number that is no quantity of the run. */
export type ShareId = keyof Shares | 'company' | 'group' | 'checks' | 'chance' | 'reading';

const TERMS = [
  'settlementFrom',
  'wageShare',
  'streamingShare',
  'wage-steps.offer',
  'wage-steps.ask',
  'revenue-share.ask',
  'wagePersistence',
  'scaleLinkedBase',
] as const;
const STOP = ['lengthFrom', 'stopTv', 'otherStopTv', 'restartWeeks', 'makeUp', 'makeUpRoom', 'contractionDepth'] as const;
const COSTING_ON_UNION_BASE = [
  'contributionRate',
  'contribution-ceiling.offer',
  'residualsAll',
  'residualsScaleLinked',
  'residualCosting',
] as const;
const COSTING = ['scaleLinkedBase', ...COSTING_ON_UNION_BASE] as const;
const HEALTH = ['healthThreshold', 'thresholdShare', 'paySpread', 'noPayShare', 'otherContracts'] as const;

/** Words for every quantity. A difference «A − B» compares two worlds in the same run. */
export const QUANTITY_WORDS: Readonly<Record<QuantityId, QuantityWords>> = {
  strikeLengthDays: {
    label: 'Length of the strike',
    formula: 'You set it, or it is drawn from curves fitted to past strikes, given how long this one has lasted.',
    inputs: ['lengthFrom', 'daysElapsed', 'pastSample', 'lengthFamily'],
  },
  otherLengthDays: {
    label: 'Length of the other strike',
    formula: 'Known, or drawn in the same way. It is the same in every world.',
    inputs: ['otherLengthFrom', 'otherStart', 'lengthCorrelation'],
  },
  membersNetGain: {
    label: 'Members’ gain or loss compared with the offer',
    formula:
      'strike − offer for all members over the years counted, at present value. It counts all session pay, residuals, strike aid and unemployment pay. It is what the deal’s terms bring, less what the strike costs.',
    inputs: [...TERMS, ...STOP, 'overscaleRatio', 'horizon', 'discount'],
  },
  membersNetGainAllPay: {
    label: 'Members’ gain or loss with all pay counted',
    formula: 'The same as members’ gain or loss compared with the offer.',
    inputs: [...TERMS, ...STOP, 'overscaleRatio'],
  },
  membersNetGainAtScale: {
    label: 'Members’ gain or loss counting pay at scale alone',
    formula: 'strike − offer without pay above scale. That pay does not rise with the contract, but it is lost in a strike.',
    inputs: [...TERMS, ...STOP],
  },
  membersNetGainHalfPattern: {
    label: 'Members’ net if half of the bonus had come anyway',
    formula:
      'strike − offer, where the offer’s world gets half of the deal’s bonus from the day on which another union had it. No one knows what members would have got without a strike, so the headline counts none of it.',
    inputs: ['patternBonus', 'bonus.deal', 'bonusBuildUp', ...STOP],
  },
  workNotHired: {
    label: 'Work not hired because of the deal’s cost',
    formula:
      'Full months of work that the companies would hire under the offer and do not hire under the deal, over the years counted. It is the rise of the work’s whole cost, times the answer to it.',
    inputs: ['elasticity', ...TERMS, 'horizon'],
  },
  workAbroad: {
    label: 'Part of that work that goes abroad',
    formula: 'The work not hired, times the part that moves abroad. The rest is not made. Members lose both.',
    inputs: ['abroadShare', 'elasticity', ...TERMS, 'horizon'],
  },
  membersNetGainThreeYears: {
    label: 'Members’ gain or loss over three years',
    formula: 'strike − offer over the first 36 months.',
    inputs: [...TERMS, ...STOP, 'discount'],
  },
  membersTermsGain: {
    label: 'What the deal’s terms bring members',
    formula: 'deal − offer, both in force from day 0 without a strike.',
    inputs: [...TERMS, 'horizon', 'discount'],
  },
  membersStopCost: {
    label: 'What the strike costs members',
    formula: 'strike − the same deal in force from day 0 without a strike. Strike aid and unemployment pay are added.',
    inputs: [...STOP, 'strikeAid', 'coveredJobs'],
  },
  membersBreakEvenMonths: {
    label: 'When members are ahead for good',
    formula: 'The first month after which the running sum of strike − offer stays at or above zero until month 180.',
    inputs: [...TERMS, ...STOP],
  },
  breakEvenLengthMembers: {
    label: 'Length at which the strike has cost members what the terms bring',
    formula:
      'The strike length at which strike − offer is zero for members, with the deal of the same run. At that length the strike has cost them all that the deal’s terms bring.',
    inputs: [...TERMS, ...STOP, 'horizon', 'discount'],
  },
  breakEvenLengthEmployers: {
    label: 'Length at which the strike has cost the companies what the terms cost',
    formula:
      'The length at which the strike has cost the companies as much as the deal’s terms: deal − offer, both without a strike. It is not a break-even, because the same terms on day 0 are always cheaper.',
    inputs: ['stopCost', ...TERMS, 'stopTv', 'otherStopTv', 'restartWeeks'],
  },
  breakEvenLengthAsk: {
    label: 'Length at which strike and deal have cost the companies as much as the demand',
    formula:
      'The length at which strike − demand on day 0 is zero for the companies. At that length strike and deal have cost as much as the demand.',
    inputs: ['stopCost', 'revenue-share.ask', 'wage-steps.ask', ...TERMS],
  },
  workingMembersAhead: {
    label: 'Working members ahead',
    formula:
      'strike − offer by kind of work, band of pay and streaming part of residuals. The members in each are fitted to published shares. Those who are paid mostly under contracts outside the strike are not counted.',
    inputs: [...TERMS, ...STOP],
  },
  scalePrincipalNetGain: {
    label: 'One member at scale',
    formula: 'strike − offer for a member whose pay at scale just meets the health plan’s threshold in a normal year, without residuals.',
    inputs: ['replicaDayRatio', ...TERMS, ...STOP],
  },
  backgroundNetGain: {
    label: 'Session pay of background performers',
    formula: 'strike − offer, session pay of all background performers.',
    inputs: ['backgroundShare', 'replicaDays', 'crewSizePay', ...STOP],
  },
  contributionsNetGain: {
    label: 'Contributions to pension and health',
    formula: 'strike − offer: the contribution rate on covered pay and residuals, and what higher ceilings bring.',
    inputs: ['contributionRate', 'contribution-ceiling.offer', ...STOP],
  },
  strikeAid: {
    label: 'Strike aid and unemployment pay',
    formula:
      'Strike pay and aid while the strike lasts, and unemployment pay by state. What members would have drawn under the offer is taken off. None of it comes from the companies.',
    inputs: ['strikeAid', 'coveredJobs', 'claimsOutside'],
  },
  healthPlanShareOffer: {
    label: 'Members who reach the health plan, offer',
    formula:
      'Share of members whose covered pay in the first 12 months reaches the threshold under the offer. Pay is taken to follow a lognormal curve.',
    inputs: HEALTH,
  },
  healthPlanShareStrike: {
    label: 'Members who reach the health plan, strike',
    formula: 'The same with the strike. Screen session pay stops; residuals and pay under other contracts go on.',
    inputs: [...HEALTH, ...STOP],
  },
  residualsPerYear: {
    label: 'All residuals, a year',
    formula: 'Residuals of all members with the strike. It is the yearly average over the years counted, in the money of each year.',
    inputs: ['residualsAll', 'residualsStreaming', 'residualsScaleLinked', 'growthStreaming', 'growthOther', 'residualLag'],
  },
  employersTermsCost: {
    label: 'What the deal’s terms cost the companies',
    formula: 'deal − offer, both in force from day 0 without a strike, contributions included. It is what members and their plans gain.',
    inputs: [...TERMS, 'contributionRate', 'horizon', 'discount'],
  },
  employersStopCost: {
    label: 'What the strike costs the companies',
    formula:
      'The cost of a day on which all work stops × the number of such days that this strike adds. Days that the other strike stops are left out. The cost is at present value.',
    inputs: ['stopCost', 'lengthFrom', 'stopTv', 'shootsStopTv', 'otherStopTv', 'shootsOtherStopTv', 'restartWeeks', 'shootsRestartWeeks'],
  },
  employersStopCostBoth: {
    label: 'What both strikes cost the companies',
    formula: 'strike − no strike by either union, from the first day of the earlier one. The companies’ own disclosures compare with this.',
    inputs: ['stopCost', 'otherStopTv', 'otherRestartWeeks', 'lengthFrom'],
  },
  employersNetCost: {
    label: 'What strike and deal cost the companies compared with their offer',
    formula: 'strike − offer: the cost of the deal’s terms + the cost of the strike.',
    inputs: ['stopCost', ...TERMS, ...STOP],
  },
  employersAgainstAsk: {
    label: 'The companies’ cost compared with the demand',
    formula:
      'strike − the union’s opening demand in force from day 0. The demand is a yardstick, not a deal that both sides could have made.',
    inputs: ['revenue-share.ask', 'wage-steps.ask', 'stopCost', ...STOP],
  },
  employersCash: {
    label: 'More cash in hand at the year’s end',
    formula:
      'strike − offer on 31 December of the first year. It is production cash not spent, less the cash part of the strike’s cost, less contract cost paid. It is never added to the result.',
    inputs: ['deferrableCash', 'stopCash', 'stopCost', 'lengthFrom'],
  },
  offerCostThreeYears: {
    label: 'The offer’s cost over three years',
    formula:
      'What the offer adds to the expired terms, as the parties count. It takes a normal year’s work, no strike, and each raise from its date.',
    inputs: ['wage-steps.offer', ...COSTING],
  },
  askCostThreeYears: {
    label: 'The demand’s cost over three years',
    formula: 'The same for the union’s demand.',
    inputs: ['wage-steps.ask', 'revenue-share.ask', ...COSTING],
  },
  settlementCostThreeYears: {
    label: 'The deal’s cost over three years',
    formula: 'The same for the deal, whose terms count from the day of the deal.',
    inputs: ['settlementFrom', 'wage-steps.deal', 'bonus.deal', ...COSTING],
  },
  settlementCostFromStart: {
    label: 'The deal’s cost over three years, counted from the start of the contract',
    formula: 'The same as if the deal’s terms had counted from the first day of the contract, as the offer’s do.',
    inputs: ['settlementFrom', 'wage-steps.deal', 'bonus.deal', ...COSTING],
  },
  offerCostUnionBase: {
    label: 'The offer’s cost on the union’s wage base',
    formula: 'The offer’s cost over three years, on the wage base that the union’s figures give.',
    inputs: ['wage-steps.offer', ...COSTING_ON_UNION_BASE],
  },
  settlementCostUnionBase: {
    label: 'The deal’s cost on the union’s wage base',
    formula: 'The deal’s cost over three years, on the wage base that the union’s figures give.',
    inputs: ['wage-steps.deal', 'bonus.deal', ...COSTING_ON_UNION_BASE],
  },
};

/** Words for shares of the runs and for numbers that are no quantity of the run. */
export const SHARE_WORDS: Readonly<Record<ShareId, QuantityWords>> = {
  membersAhead: {
    label: 'Runs in which members are ahead',
    formula: 'The share of runs in which strike − offer is above zero for members as a group. It counts all pay, residuals and aid.',
    inputs: [...TERMS, ...STOP, 'horizon', 'discount'],
  },
  employersWorse: {
    label: 'Runs in which the companies pay more',
    formula: 'The share of runs in which strike − offer is a cost to the companies. It counts the deal’s terms and the strike together.',
    inputs: ['stopCost', ...TERMS, ...STOP],
  },
  outlastsMembers: {
    label: 'Runs in which the strike costs members more than the terms bring',
    formula: 'The share of runs that last past the day when the strike has cost members all that the deal’s terms bring.',
    inputs: [...TERMS, ...STOP, 'daysElapsed', 'fixedLength'],
  },
  outlastsEmployers: {
    label: 'Runs in which the strike costs the companies more than the terms',
    formula: 'The share of runs that last past the day when the strike has cost the companies as much as the deal’s terms.',
    inputs: ['stopCost', ...TERMS, ...STOP, 'daysElapsed', 'fixedLength'],
  },
  outlastsBoth: {
    label: 'Runs in which the strike costs both sides more than the terms',
    formula: 'The share of runs that last past both of these days.',
    inputs: ['stopCost', ...TERMS, ...STOP, 'daysElapsed', 'fixedLength'],
  },
  company: {
    label: 'What one company pays',
    formula:
      'Two parts: its share of what the deal’s terms cost all companies, and its share of what the strike costs them all. The shares are in the table of companies.',
    inputs: ['stopCost', ...TERMS],
  },
  group: {
    label: 'One group of members',
    formula:
      'Its share of what each source of pay changes against the offer: pay by kind of work, residuals by market, what viewers or revenue pay, aid and unemployment pay. The number of its members is fitted to published shares.',
    inputs: ['thresholdShare', 'noPayShare', 'dayShare', 'backgroundShare', 'overscaleRatio', ...TERMS, ...STOP],
  },
  checks: {
    label: 'Residual checks of a year',
    formula:
      'They come from the members’ stock of credits: by market, group of members, service, exhibition year and how well a title does. Each is paid by its clause. Where receipts are divided a title sends a check every quarter, elsewhere one a year. Nothing is drawn by chance.',
    inputs: ['residualsAll', 'residualsStreaming', 'topServiceShare', 'revenue-share.ask', 'streamingShare'],
  },
  chance: {
    label: 'Chance that the strike ends by then',
    formula: 'From the forecast of the length, given the days the strike has lasted.',
    inputs: ['daysElapsed', 'pastSample', 'lengthFamily', 'judgedMedian', 'judgedP90'],
  },
  reading: {
    label: 'The same run in another case',
    formula:
      'Each disputed input is at one side’s number, or terms that no party has priced are left out. An input that you moved keeps your value. Several inputs move at once.',
    inputs: ['scaleLinkedBase', 'revenue-share.ask', 'bonus.deal', 'bonusBuildUp'],
  },
};

/** Parameters that a quantity depends on most in a preset, each once. */
export function mainInputs(preset: PresetId, { inputs }: Pick<QuantityWords, 'inputs'>): readonly Parameter[] {
  const keys = inputs.flatMap((input) => {
    const [kind, world] = input.split('.') as [ValuedKind, TermWorld | undefined];
    if (world === undefined) return [input];
    return termsOf({ preset })
      .filter((term) => term.kind === kind)
      .flatMap((term) => stepKeys(term, world));
  });
  return [...new Set<string>(keys)].flatMap((key) => parameterIn(preset, key) ?? []);
}

/** Words of a quantity in a preset. */
export const quantityWords = (preset: PresetId, id: QuantityId): QuantityWords => ({
  ...QUANTITY_WORDS[id],
  ...caseWords(preset).quantities[id],
});
