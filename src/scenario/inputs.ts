import { FAMILY_CHOICES, SAMPLE_NAMES } from './length-options';
import type { ParameterRow } from './parameter';

/**
 * Inputs that a dispute may have beside its terms: unit, bounds, options, and the random stream of those that are drawn. Which of them a
 * dispute has, with value, range and readings, is in its folder under `src/cases`; `neutral` (0 by default) is what the engine uses for one
 * that a dispute lacks. Rows of `shoots…` count if members’ own work is not shoots; otherwise one row says what is stopped for members and
 * companies alike. `stream` is the number of the random stream that draws the input; the order of the rows has no effect on chance.
 */
// prettier-ignore
const ROWS = [
  { key: 'lengthFrom', unit: 'option', group: 'length', bounds: [0, 2], step: 1, standing: 'choice', options: ['past-strikes', 'judgement', 'fixed'] },
  { key: 'daysElapsed', unit: 'days', group: 'length', bounds: [0, 700], step: 1, needs: { key: 'lengthFrom', values: [0, 1] }, whole: true, first: true },
  { key: 'pastSample', unit: 'option', group: 'length', bounds: [0, 8], step: 1, standing: 'choice', options: SAMPLE_NAMES, needs: { key: 'lengthFrom', values: [0] } },
  { key: 'lengthFamily', unit: 'option', group: 'length', bounds: [0, 6], step: 1, standing: 'choice', options: FAMILY_CHOICES, needs: { key: 'lengthFrom', values: [0] } },
  { key: 'fixedLength', unit: 'days', group: 'length', bounds: [0, 730], step: 1, standing: 'choice', needs: { key: 'lengthFrom', values: [2] }, first: true },
  { key: 'judgedMedian', unit: 'days', group: 'length', bounds: [1, 200], step: 1, standing: 'choice', needs: { key: 'lengthFrom', values: [1] }, first: true },
  { key: 'judgedP90', unit: 'days', group: 'length', bounds: [90, 730], step: 1, standing: 'choice', needs: { key: 'lengthFrom', values: [1] }, first: true },
  { key: 'otherLengthFrom', unit: 'option', group: 'length', bounds: [0, 1], step: 1, standing: 'choice', options: ['past-strikes', 'fixed'] },
  { key: 'otherStart', unit: 'days', group: 'length', bounds: [-365, 365], step: 1 },
  { key: 'otherLength', unit: 'days', group: 'length', bounds: [0, 730], step: 1, needs: { key: 'otherLengthFrom', values: [1] } },
  { key: 'lengthCorrelation', unit: '%', group: 'length', bounds: [0, 95], step: 5 },
  { key: 'settlementFrom', unit: 'option', group: 'wages', bounds: [0, 1], step: 1, standing: 'choice', options: ['share-of-gap', 'named-terms'] },
  { key: 'wageShare', unit: '%', group: 'wages', bounds: [0, 100], step: 1, standing: 'choice', needs: { key: 'settlementFrom', values: [0] }, first: true },
  { key: 'wageShareSpread', unit: '%', group: 'wages', bounds: [0, 40], step: 1, standing: 'choice', needs: { key: 'settlementFrom', values: [0] } },
  { key: 'streamingShare', unit: '%', group: 'streaming', bounds: [0, 100], step: 1, standing: 'choice', needs: { key: 'settlementFrom', values: [0] }, first: true },
  { key: 'streamingShareSpread', unit: '%', group: 'streaming', bounds: [0, 40], step: 1, standing: 'choice', needs: { key: 'settlementFrom', values: [0] } },
  { key: 'contributionShare', unit: '%', group: 'wages', bounds: [0, 100], step: 1, standing: 'choice', needs: { key: 'settlementFrom', values: [0] } },
  { key: 'replicaShare', unit: '%', group: 'wages', bounds: [0, 100], step: 1, standing: 'choice', needs: { key: 'settlementFrom', values: [0] } },
  { key: 'crewSizeShare', unit: '%', group: 'wages', bounds: [0, 100], step: 1, standing: 'choice', needs: { key: 'settlementFrom', values: [0] } },
  { key: 'shareCorrelation', unit: '%', group: 'wages', bounds: [0, 95], step: 5, needs: { key: 'settlementFrom', values: [0] } },
  { key: 'concessionSlope', unit: '% of wage', group: 'wages', bounds: [0, 6], step: 0.5, standing: 'chance', needs: { key: 'settlementFrom', values: [0] } },
  { key: 'growthAfter', unit: '%', group: 'wages', bounds: [0, 8], step: 0.1, stream: 21 },
  { key: 'patternWages', unit: '%', group: 'wages', bounds: [0, 100], step: 5, standing: 'choice' },
  { key: 'wagePersistence', unit: '%', group: 'wages', bounds: [0, 100], step: 5, standing: 'choice' },
  { key: 'otherPersistence', unit: '%', group: 'wages', bounds: [0, 100], step: 5, standing: 'choice' },
  { key: 'residualsAll', unit: 'USD per year', group: 'streaming', bounds: [400e6, 1500e6], step: 10e6, stream: 36 },
  { key: 'residualsStreaming', unit: 'USD per year', group: 'streaming', bounds: [20e6, 300e6], step: 1e6, stream: 23 },
  { key: 'residualsScaleLinked', unit: 'USD per year', group: 'streaming', bounds: [50e6, 600e6], step: 10e6, stream: 25 },
  { key: 'paymentLag', unit: 'months', group: 'pay', bounds: [0, 12], step: 0.5, stream: 71 },
  { key: 'streamingOfResiduals', unit: '%', group: 'streaming', bounds: [0, 90], step: 1 },
  { key: 'syndicationOfResiduals', unit: '%', group: 'streaming', bounds: [0, 10], step: 0.5 },
  { key: 'growthStreaming', unit: '%', group: 'streaming', bounds: [-20, 40], step: 1, stream: 67 },
  { key: 'growthSyndication', unit: '%', group: 'streaming', bounds: [-40, 20], step: 1, stream: 68 },
  { key: 'growthOther', unit: '%', group: 'streaming', bounds: [-20, 20], step: 0.5, stream: 69 },
  { key: 'patternBonus', unit: '%', group: 'streaming', bounds: [0, 100], step: 5, standing: 'choice' },
  { key: 'bonusBuildUp', unit: '%', group: 'streaming', bounds: [0, 100], step: 5 },
  { key: 'bonusDecay', unit: '%', group: 'streaming', bounds: [0, 100], step: 5, stream: 70 },
  { key: 'topServiceShare', unit: '%', group: 'streaming', bounds: [0, 100], step: 1, stream: 17, neutral: 50 },
  { key: 'residualLag', unit: 'months', group: 'streaming', bounds: [3, 36], step: 1, stream: 18, neutral: 12 },
  { key: 'residualCosting', unit: '%', group: 'streaming', bounds: [0, 100], step: 5, stream: 27, neutral: 0 },
  { key: 'stopTv', unit: '%', group: 'work', bounds: [0, 100], step: 1, stream: 14, neutral: 100 },
  { key: 'stopFilm', unit: '%', group: 'work', bounds: [0, 100], step: 1, stream: 16 },
  { key: 'otherStopTv', unit: '%', group: 'work', bounds: [0, 100], step: 1, stream: 13 },
  { key: 'otherStopFilm', unit: '%', group: 'work', bounds: [0, 100], step: 1, stream: 12 },
  { key: 'stopsMultiply', unit: 'option', group: 'work', bounds: [0, 1], step: 1, standing: 'choice', options: ['larger-stop', 'product'] },
  { key: 'restartWeeks', unit: 'weeks', group: 'work', bounds: [0, 40], step: 1, stream: 7 },
  { key: 'otherRestartWeeks', unit: 'weeks', group: 'work', bounds: [0, 40], step: 1, stream: 10 },
  { key: 'otherOnset', unit: 'days', group: 'work', bounds: [0, 90], step: 1, stream: 58 },
  { key: 'stockDaysTv', unit: 'days', group: 'work', bounds: [0, 60], step: 1, stream: 59 },
  { key: 'stockDaysFilm', unit: 'days', group: 'work', bounds: [0, 120], step: 1, stream: 60 },
  { key: 'shootsStopTv', unit: '%', group: 'work', bounds: [0, 100], step: 1, stream: 61 },
  { key: 'shootsStopFilm', unit: '%', group: 'work', bounds: [0, 100], step: 1, stream: 62 },
  { key: 'shootsOnset', unit: 'days', group: 'work', bounds: [0, 90], step: 1, stream: 63 },
  { key: 'shootsOtherStopTv', unit: '%', group: 'work', bounds: [0, 100], step: 1, stream: 40 },
  { key: 'shootsOtherStopFilm', unit: '%', group: 'work', bounds: [0, 100], step: 1, stream: 41 },
  { key: 'shootsTvShare', unit: '%', group: 'work', bounds: [30, 90], step: 1, stream: 73, neutral: 100 },
  { key: 'shootsRestartWeeks', unit: 'weeks', group: 'work', bounds: [0, 40], step: 1, stream: 42 },
  { key: 'shareOut', unit: '%', group: 'work', bounds: [0, 100], step: 1, stream: 43, neutral: 100 },
  { key: 'makeUp', unit: '%', group: 'work', bounds: [0, 100], step: 1, stream: 8 },
  { key: 'makeUpMonths', unit: 'months', group: 'work', bounds: [3, 60], step: 1, neutral: 18 },
  { key: 'makeUpRoom', unit: '%', group: 'work', bounds: [0, 100], step: 1, stream: 51 },
  { key: 'makeUpPace', unit: '%', group: 'work', bounds: [5, 80], step: 1, stream: 52 },
  { key: 'cancelled', unit: '%', group: 'work', bounds: [0, 20], step: 0.5, stream: 53 },
  { key: 'cancelledFilm', unit: '%', group: 'work', bounds: [0, 20], step: 0.5, stream: 54 },
  { key: 'cancelledByFall', unit: '%', group: 'work', bounds: [0, 100], step: 5, stream: 55 },
  { key: 'contractionDepth', unit: '%', group: 'work', bounds: [0, 150], step: 1, stream: 56 },
  { key: 'filmDepth', unit: '%', group: 'work', bounds: [0, 100], step: 1, stream: 72 },
  { key: 'shootsDepth', unit: '%', group: 'work', bounds: [0, 150], step: 1, stream: 57 },
  { key: 'contractionByStrike', unit: '%', group: 'work', bounds: [0, 30], step: 1, standing: 'choice' },
  { key: 'contractionFade', unit: 'months', group: 'work', bounds: [3, 60], step: 1, stream: 64, neutral: 18 },
  { key: 'elasticity', unit: '% per 1 %', group: 'work', bounds: [-0.75, 0], step: 0.05, stream: 74 },
  { key: 'abroadShare', unit: '%', group: 'work', bounds: [0, 100], step: 5, stream: 75 },
  { key: 'memberCount', unit: 'members', group: 'pay', bounds: [1, 5e6], step: 1, whole: true, first: true },
  { key: 'meanPay', unit: 'USD per year', group: 'pay', bounds: [1000, 1e6], step: 1000, first: true, stream: 44 },
  { key: 'scaleLinkedBase', unit: 'USD per year', group: 'pay', bounds: [300e6, 2800e6], step: 10e6, first: true, stream: 78 },
  { key: 'backgroundShare', unit: '%', group: 'pay', bounds: [0, 20], step: 0.5, stream: 34 },
  { key: 'dayShare', unit: '%', group: 'pay', bounds: [5, 60], step: 1, stream: 5 },
  { key: 'televisionShare', unit: '%', group: 'pay', bounds: [30, 95], step: 1, stream: 15, neutral: 100 },
  { key: 'overscaleRatio', unit: 'ratio', group: 'pay', bounds: [0, 2], step: 0.05, stream: 29 },
  { key: 'overscaleCovered', unit: '%', group: 'pay', bounds: [0, 100], step: 5, stream: 33 },
  { key: 'contributionRate', unit: '%', group: 'pay', bounds: [10, 30], step: 0.1, stream: 26 },
  { key: 'replicaDays', unit: '%', group: 'pay', bounds: [0, 30], step: 0.5, stream: 76 },
  { key: 'replicaDayRatio', unit: '%', group: 'pay', bounds: [0, 100], step: 5, stream: 79, neutral: 100 },
  { key: 'crewSizePay', unit: '%', group: 'pay', bounds: [0, 30], step: 0.5, stream: 77 },
  { key: 'strikeAid', unit: 'USD per month', group: 'members', bounds: [0, 20e6], step: 500000, stream: 19 },
  { key: 'strikePay', unit: 'USD per week', group: 'members', bounds: [0, 3000], step: 10, first: true },
  { key: 'dues', unit: '%', group: 'members', bounds: [0, 10], step: 0.01 },
  { key: 'coveredJobs', unit: 'members', group: 'members', bounds: [0, 160000], step: 500, stream: 65 },
  { key: 'claimsOutside', unit: '%', group: 'members', bounds: [0, 100], step: 5, stream: 66 },
  { key: 'healthThreshold', unit: 'USD per year', group: 'members', bounds: [10000, 60000], step: 10, neutral: 10000 },
  { key: 'thresholdShare', unit: '%', group: 'members', bounds: [5, 80], step: 0.1, stream: 30, neutral: 5 },
  { key: 'noPayShare', unit: '%', group: 'members', bounds: [5, 60], step: 1, stream: 39, neutral: 5 },
  { key: 'paySpread', unit: 'log points', group: 'members', bounds: [1, 2.6], step: 0.05, stream: 22, neutral: 1 },
  { key: 'otherContracts', unit: '%', group: 'members', bounds: [0, 70], step: 1, stream: 32 },
  { key: 'stopCost', unit: 'USD per day', group: 'employers', bounds: [0, 30e6], step: 500000, needs: { key: 'lossFrom', values: [0] }, first: true, stream: 0 },
  { key: 'lossFrom', unit: 'option', group: 'employers', bounds: [0, 1], step: 1, standing: 'choice', options: ['daily-loss', 'wage-share'] },
  { key: 'laborShare', unit: '%', group: 'employers', bounds: [5, 95], step: 1, needs: { key: 'lossFrom', values: [1] }, first: true, neutral: 50 },
  { key: 'firstCountKept', unit: '%', group: 'employers', bounds: [10, 120], step: 1, stream: 45, neutral: 100 },
  { key: 'estimateScale', unit: 'ratio', group: 'employers', bounds: [0.3, 2], step: 0.05, stream: 49, neutral: 1 },
  { key: 'truckWeight', unit: 'ratio', group: 'employers', bounds: [1, 5], step: 0.1, stream: 46, neutral: 1 },
  { key: 'depotWeight', unit: 'ratio', group: 'employers', bounds: [0, 2], step: 0.1, stream: 47, neutral: 1 },
  { key: 'stopCash', unit: '%', group: 'employers', bounds: [0, 100], step: 5, stream: 35 },
  { key: 'deferrableCash', unit: 'USD per year', group: 'employers', bounds: [2000e6, 40000e6], step: 500e6, stream: 28 },
  { key: 'horizon', unit: 'years', group: 'counting', bounds: [3, 15], step: 1, standing: 'choice', whole: true, first: true },
  { key: 'discount', unit: '%', group: 'counting', bounds: [0, 15], step: 0.5, standing: 'choice' },
  { key: 'inflation', unit: '%', group: 'counting', bounds: [0, 10], step: 0.5, standing: 'choice' },
  { key: 'spread', unit: '%', group: 'counting', bounds: [0, 100], step: 10, standing: 'choice' },
] as const satisfies readonly InputRow[];

/** An input that every dispute may have: a row of the table without what the dispute says of it. */
export type InputRow = Omit<ParameterRow, 'standing' | 'fact' | 'part' | 'spread' | 'readings'> & {
  /** Standing that does not depend on the dispute. */
  readonly standing?: 'choice' | 'chance';
  /** Value of a dispute that does not have the input, in its unit; 0 by default. */
  readonly neutral?: number;
};

/** Name of an input that is no term. */
export type InputKey = (typeof ROWS)[number]['key'];

/** The word of an option, of whichever input. */
export type OptionId = Extract<(typeof ROWS)[number], { readonly options: unknown }>['options'][number];

/** The table of inputs. */
export const INPUTS: readonly (InputRow & { readonly key: InputKey })[] = ROWS;
