import type { PresetId } from '../cases/cases';
import { isParameterIn, type ParameterKey } from './parameters';
import type { Values } from './scenario';

/**
 * Names that inputs had in version 1 of links, and the names they have: the first that a dispute has counts. Links, `--set` and the printed
 * JSON keep them readable.
 */
const ALIASES: Readonly<Record<string, readonly ParameterKey[]>> = {
  ...stepAliases('offer'),
  ...stepAliases('ask'),
  ...stepAliases('deal'),
  ceilingGain: ['term.contribution-ceilings.offer'],
  ceilingDeal: ['term.contribution-ceilings.deal'],
  ceilingAsk: ['term.contribution-ceilings.ask'],
  replicaPayOffer: ['term.replicas.offer', 'term.writers-rooms.offer'],
  replicaPayDeal: ['term.replicas.deal', 'term.writers-rooms.deal'],
  replicaPayAsk: ['term.replicas.ask', 'term.writers-rooms.ask'],
  replicaDays: ['replicaDays', 'crewSizePay'],
  replicaShare: ['replicaShare', 'crewSizeShare'],
  bonusValue: ['term.success-bonus.deal'],
  revenueShareValue: ['term.revenue-share.ask'],
};

function stepAliases(world: 'offer' | 'ask' | 'deal'): Record<string, readonly ParameterKey[]> {
  return Object.fromEntries(
    [1, 2, 3].flatMap((step) => [
      [`${world}Step${step}`, [`term.general-increase.${world}.${step}` as const]],
      [`${world}Background${step}`, [`term.background-increase.${world}.${step}` as const]],
    ]),
  );
}

/** Keys of a version 1 link in the order in which a page wrote them, without version, preset, formulas and what follows them. */
export const V1_KEYS: readonly string[] = (
  'lengthFrom daysElapsed pastSample lengthFamily fixedLength judgedMedian judgedP90 otherLengthFrom otherStart otherLength ' +
  'lengthCorrelation offerStep1 offerStep2 offerStep3 offerBackground1 offerBackground2 offerBackground3 askStep1 askStep2 askStep3 ' +
  'askBackground1 askBackground2 askBackground3 dealStep1 dealStep2 dealStep3 dealBackground1 dealBackground2 dealBackground3 ' +
  'settlementFrom wageShare wageShareSpread streamingShare streamingShareSpread contributionShare replicaShare shareCorrelation ' +
  'concessionSlope growthAfter wagePersistence otherPersistence revenueShareValue bonusValue residualsAll residualsStreaming ' +
  'residualsScaleLinked topServiceShare residualLag residualCosting stopTv stopFilm otherStopTv otherStopFilm stopsMultiply restartWeeks ' +
  'otherRestartWeeks shootsOtherStopTv shootsOtherStopFilm shootsRestartWeeks makeUp makeUpOverscale makeUpMonths contraction ' +
  'contractionByStrike elasticity scaleLinkedBase backgroundShare dayShare televisionShare overscaleRatio overscaleCovered ' +
  'contributionRate ceilingGain ceilingDeal ceilingAsk replicaDays replicaPayOffer replicaPayDeal replicaPayAsk strikeAid ' +
  'insuredMembers insuranceTakeUp insuranceWeekly healthThreshold thresholdShare noPayShare paySpread otherContracts stopCost stopCash ' +
  'deferrableCash horizon discount inflation spread'
).split(' ');

/** The name that an input has in a preset, from that name or its name in version 1; undefined if its dispute has no such input. */
export function keyIn(preset: PresetId, word: string): ParameterKey | undefined {
  if (isParameterIn(preset, word)) return word;
  return (Object.hasOwn(ALIASES, word) ? ALIASES[word] : []).find((key) => isParameterIn(preset, key));
}

/** Inputs that a dispute may have had and has no more, with what takes their place there: keys of inputs are those of the dispute. */
const RETIRED = {
  contraction: { by: 'contractionDepth', why: 'work falls by a path of quarters, as deep as contractionDepth says' },
  makeUp: { by: 'makeUpRoom', why: 'how much lost work comes back is a result of makeUpRoom and makeUpPace' },
  makeUpOverscale: { by: 'makeUpRoom', why: 'work above scale comes back like other work, by makeUpRoom and makeUpPace' },
  makeUpMonths: { by: 'makeUpRoom', why: 'how fast lost work comes back is a result of makeUpRoom and makeUpPace' },
  insuredMembers: { by: 'coveredJobs', why: 'who may draw unemployment pay follows from coveredJobs and the law of each state' },
  insuranceTakeUp: { by: 'coveredJobs', why: 'how many draw unemployment pay follows from coveredJobs and the count of each state' },
  insuranceWeekly: { by: 'coveredJobs', why: 'unemployment pay has the average of each state, for coveredJobs' },
} as const satisfies Readonly<Record<string, { readonly by: ParameterKey; readonly why: string }>>;

/** Name of an input that some dispute had in version 1 of links, and has no more. */
export type RetiredKey = keyof typeof RETIRED;

/** Says that a word was an input of a preset’s dispute and is none any longer, and what takes its place; null for every other word. */
export function retiredNote(preset: PresetId, word: string): string | null {
  if (!Object.hasOwn(RETIRED, word) || keyIn(preset, word) !== undefined) return null;
  const { by, why } = RETIRED[word as RetiredKey];
  return isParameterIn(preset, by) ? `${word} is no longer an input of ${preset}: ${why}.` : null;
}

/** Values with their names of version 1 beside them, where these differ. */
export function withOldNames(preset: PresetId, values: Values): Readonly<Record<string, number>> {
  const old = Object.keys(ALIASES).flatMap((word) => {
    const key = keyIn(preset, word);
    return key === undefined || key === word ? [] : [[word, values[key]] as const];
  });
  return { ...values, ...Object.fromEntries(old) };
}
