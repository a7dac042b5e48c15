import { FAMILY_CHOICES, SAMPLE_NAMES } from './length-options';
import type { Parameter, ParameterChange, ParameterRow } from './parameter';
import { PRESETS, type PresetId } from './presets';

/**
 * Rows of the parameter table, the one source of sliders, links, the command line, the checks and the documentation. Facts, ranges and
 * readings are those of the actors’ dispute; `parametersOf` gives those of any preset. Bounds hold for all of them. Rows of `shoots…` count
 * if members’ own work is not shoots; otherwise one row says what is stopped for members and companies alike. Spreads of percentages are
 * given as shares, the scale that the engine draws on. `stream` is the number of the random stream that draws the parameter; the order of
 * the rows has no effect on chance.
 */
// prettier-ignore
const ROWS = [
  { key: 'lengthFrom', unit: 'option', group: 'length', bounds: [0, 2], step: 1, standing: 'choice', fact: 'assumption-mode', part: 0, options: ['past-strikes', 'judgement', 'fixed'] },
  { key: 'daysElapsed', unit: 'days', group: 'length', bounds: [0, 700], step: 1, standing: 'fact', fact: 'tl-sag-start-derived', part: 0, needs: { key: 'lengthFrom', values: [0, 1] }, whole: true, first: true },
  { key: 'pastSample', unit: 'option', group: 'length', bounds: [0, 7], step: 1, standing: 'choice', fact: 'assumption-mode', part: 0, options: SAMPLE_NAMES, needs: { key: 'lengthFrom', values: [0] } },
  { key: 'lengthFamily', unit: 'option', group: 'length', bounds: [0, 6], step: 1, standing: 'choice', fact: 'assumption-mode', part: 0, options: FAMILY_CHOICES, needs: { key: 'lengthFrom', values: [0] } },
  { key: 'fixedLength', unit: 'days', group: 'length', bounds: [0, 730], step: 1, standing: 'choice', fact: 'strike-dates-sag', part: 0, needs: { key: 'lengthFrom', values: [2] }, first: true },
  { key: 'judgedMedian', unit: 'days', group: 'length', bounds: [1, 200], step: 1, standing: 'choice', fact: 'assumption-judged-length', part: 0, needs: { key: 'lengthFrom', values: [1] }, first: true },
  { key: 'judgedP90', unit: 'days', group: 'length', bounds: [90, 730], step: 1, standing: 'choice', fact: 'assumption-judged-length', part: 1, needs: { key: 'lengthFrom', values: [1] }, first: true },
  { key: 'otherLengthFrom', unit: 'option', group: 'length', bounds: [0, 1], step: 1, standing: 'choice', fact: 'assumption-mode', part: 0, options: ['past-strikes', 'fixed'] },
  { key: 'otherStart', unit: 'days', group: 'length', bounds: [-365, 365], step: 1, standing: 'fact', fact: 'tl-wga-start-derived', part: 0 },
  { key: 'otherLength', unit: 'days', group: 'length', bounds: [0, 730], step: 1, standing: 'fact', fact: 'tl-wga-end', part: 0, needs: { key: 'otherLengthFrom', values: [1] } },
  { key: 'lengthCorrelation', unit: '%', group: 'length', bounds: [0, 95], step: 5, standing: 'estimate', fact: 'assumption-length-correlation', part: 0 },
  { key: 'offerStep1', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'fact', fact: 'gwi-2023-amptp-offer', part: 0, first: true },
  { key: 'offerStep2', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'fact', fact: 'gwi-2023-amptp-offer', part: 1 },
  { key: 'offerStep3', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'fact', fact: 'gwi-2023-amptp-offer', part: 2 },
  { key: 'offerBackground1', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'fact', fact: 'gwi-2023-amptp-bg-offer', part: 0 },
  { key: 'offerBackground2', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'fact', fact: 'gwi-2023-amptp-bg-offer', part: 1 },
  { key: 'offerBackground3', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'fact', fact: 'gwi-2023-amptp-bg-offer', part: 2 },
  { key: 'askStep1', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'fact', fact: 'gwi-2023-union-ask', part: 0, first: true },
  { key: 'askStep2', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'fact', fact: 'gwi-2023-union-ask', part: 1 },
  { key: 'askStep3', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'fact', fact: 'gwi-2023-union-ask', part: 2 },
  { key: 'askBackground1', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'estimate', fact: 'assumption-background-ask', part: 0 },
  { key: 'askBackground2', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'estimate', fact: 'assumption-background-ask', part: 1 },
  { key: 'askBackground3', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'estimate', fact: 'assumption-background-ask', part: 2 },
  { key: 'dealStep1', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'fact', fact: 'gwi-2023-final-principals', part: 0, needs: { key: 'settlementFrom', values: [1] }, first: true },
  { key: 'dealStep2', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'fact', fact: 'gwi-2023-final-principals', part: 1, needs: { key: 'settlementFrom', values: [1] } },
  { key: 'dealStep3', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'fact', fact: 'gwi-2023-final-principals', part: 2, needs: { key: 'settlementFrom', values: [1] } },
  { key: 'dealBackground1', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'fact', fact: 'gwi-2023-final-background', part: 0, needs: { key: 'settlementFrom', values: [1] } },
  { key: 'dealBackground2', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'fact', fact: 'gwi-2023-final-background', part: 1, needs: { key: 'settlementFrom', values: [1] } },
  { key: 'dealBackground3', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'fact', fact: 'gwi-2023-final-background', part: 2, needs: { key: 'settlementFrom', values: [1] } },
  { key: 'settlementFrom', unit: 'option', group: 'wages', bounds: [0, 1], step: 1, standing: 'choice', fact: 'assumption-mode', part: 0, options: ['share-of-gap', 'named-terms'] },
  { key: 'wageShare', unit: '%', group: 'wages', bounds: [0, 100], step: 1, standing: 'choice', fact: 'assumption-settlement-shares', part: 0, needs: { key: 'settlementFrom', values: [0] }, first: true },
  { key: 'wageShareSpread', unit: '%', group: 'wages', bounds: [0, 40], step: 1, standing: 'choice', fact: 'assumption-settlement-shares', part: 1, needs: { key: 'settlementFrom', values: [0] } },
  { key: 'streamingShare', unit: '%', group: 'streaming', bounds: [0, 100], step: 1, standing: 'choice', fact: 'assumption-streaming-share', part: 0, needs: { key: 'settlementFrom', values: [0] }, first: true },
  { key: 'streamingShareSpread', unit: '%', group: 'streaming', bounds: [0, 40], step: 1, standing: 'choice', fact: 'assumption-streaming-share', part: 1, needs: { key: 'settlementFrom', values: [0] } },
  { key: 'contributionShare', unit: '%', group: 'wages', bounds: [0, 100], step: 1, standing: 'choice', fact: 'assumption-settlement-shares', part: 0, needs: { key: 'settlementFrom', values: [0] } },
  { key: 'replicaShare', unit: '%', group: 'wages', bounds: [0, 100], step: 1, standing: 'choice', fact: 'assumption-settlement-shares', part: 0, needs: { key: 'settlementFrom', values: [0] } },
  { key: 'shareCorrelation', unit: '%', group: 'wages', bounds: [0, 95], step: 5, standing: 'estimate', fact: 'assumption-share-correlation', part: 0, needs: { key: 'settlementFrom', values: [0] } },
  { key: 'concessionSlope', unit: '% of wage', group: 'wages', bounds: [0, 6], step: 0.5, standing: 'chance', fact: 'concession-conflict', part: 0, needs: { key: 'settlementFrom', values: [0] } },
  { key: 'growthAfter', unit: '%', group: 'wages', bounds: [0, 8], step: 0.1, standing: 'estimate', fact: 'gwi-2026-final', part: 0, spread: { scale: 'plain', p10: 0.02, p90: 0.04 }, stream: 21 },
  { key: 'wagePersistence', unit: '%', group: 'wages', bounds: [0, 100], step: 5, standing: 'choice', fact: 'assumption-persistence', part: 0 },
  { key: 'otherPersistence', unit: '%', group: 'wages', bounds: [0, 100], step: 5, standing: 'choice', fact: 'assumption-persistence', part: 1 },
  { key: 'revenueShareValue', unit: 'USD per year', group: 'streaming', bounds: [0, 2000000000.0], step: 10000000.0, standing: 'dispute', fact: 'ask-1pct-derived', part: 0, readings: [{ who: 'union', value: 1000e6 }, { who: 'employers', value: 1600e6 }], first: true },
  { key: 'bonusValue', unit: 'USD per year', group: 'streaming', bounds: [0, 80000000.0], step: 1000000.0, standing: 'dispute', fact: 'bonus-sag-value', part: 0, needs: { key: 'settlementFrom', values: [1] }, readings: [{ who: 'union', value: 40e6 }, { who: 'employers', value: 29e6 }] },
  { key: 'residualsAll', unit: 'USD per year', group: 'streaming', bounds: [400000000.0, 1500000000.0], step: 10000000.0, standing: 'estimate', fact: 'resid-sag-week-2020-derived', part: 0, spread: { scale: 'log', p10: 800e6, p90: 1040e6 }, stream: 36 },
  { key: 'residualsStreaming', unit: 'USD per year', group: 'streaming', bounds: [20000000.0, 300000000.0], step: 1000000.0, standing: 'estimate', fact: 'tl-sag-streaming-base-derived', part: 0, spread: { scale: 'log', p10: 75e6, p90: 126e6 }, stream: 23 },
  { key: 'residualsScaleLinked', unit: 'USD per year', group: 'streaming', bounds: [50000000.0, 600000000.0], step: 10000000.0, standing: 'estimate', fact: 'assumption-residuals-scale-linked', part: 0, spread: { scale: 'log', p10: 200e6, p90: 450e6 }, stream: 25 },
  { key: 'topServiceShare', unit: '%', group: 'streaming', bounds: [0, 100], step: 1, standing: 'estimate', fact: 'assumption-top-services', part: 0, spread: { scale: 'logit', p10: 0.4, p90: 0.92 }, stream: 17 },
  { key: 'residualLag', unit: 'months', group: 'streaming', bounds: [3, 36], step: 1, standing: 'estimate', fact: 'assumption-residual-lag', part: 0, spread: { scale: 'log', p10: 9, p90: 18 }, stream: 18 },
  { key: 'residualCosting', unit: '%', group: 'streaming', bounds: [0, 100], step: 5, standing: 'estimate', fact: 'assumption-residual-costing', part: 0, spread: { scale: 'logit', p10: 0.3, p90: 0.95 }, stream: 27 },
  { key: 'stopTv', unit: '%', group: 'work', bounds: [0, 100], step: 1, standing: 'estimate', fact: 'filmla-2023-q3-derived', part: 0, spread: { scale: 'logit', p10: 0.95, p90: 0.985 }, stream: 14 },
  { key: 'stopFilm', unit: '%', group: 'work', bounds: [0, 100], step: 1, standing: 'estimate', fact: 'filmla-2023-q3-derived', part: 1, spread: { scale: 'logit', p10: 0.8, p90: 0.97 }, stream: 16 },
  { key: 'otherStopTv', unit: '%', group: 'work', bounds: [0, 100], step: 1, standing: 'fact', fact: 'tl-shutdown-share', part: 0, spread: { scale: 'logit', p10: 0.7, p90: 0.9 }, stream: 13 },
  { key: 'otherStopFilm', unit: '%', group: 'work', bounds: [0, 100], step: 1, standing: 'estimate', fact: 'filmla-2023-q2-derived', part: 0, spread: { scale: 'logit', p10: 0.1, p90: 0.5 }, stream: 12 },
  { key: 'stopsMultiply', unit: 'option', group: 'work', bounds: [0, 1], step: 1, standing: 'choice', fact: 'assumption-mode', part: 0, options: ['larger-stop', 'product'] },
  { key: 'restartWeeks', unit: 'weeks', group: 'work', bounds: [0, 40], step: 1, standing: 'estimate', fact: 'lag-filmla-derived', part: 0, spread: { scale: 'log', p10: 6, p90: 18 }, stream: 7 },
  { key: 'otherRestartWeeks', unit: 'weeks', group: 'work', bounds: [0, 40], step: 1, standing: 'estimate', fact: 'lag-prep-derived', part: 0, spread: { scale: 'log', p10: 7, p90: 20 }, stream: 10 },
  { key: 'shootsOtherStopTv', unit: '%', group: 'work', bounds: [0, 100], step: 1, standing: 'estimate', fact: 'assumption-none', part: 0, stream: 40, unused: true },
  { key: 'shootsOtherStopFilm', unit: '%', group: 'work', bounds: [0, 100], step: 1, standing: 'estimate', fact: 'assumption-none', part: 0, stream: 41, unused: true },
  { key: 'shootsRestartWeeks', unit: 'weeks', group: 'work', bounds: [0, 40], step: 1, standing: 'estimate', fact: 'assumption-none', part: 0, stream: 42, unused: true },
  { key: 'makeUp', unit: '%', group: 'work', bounds: [0, 100], step: 1, standing: 'estimate', fact: 'assumption-make-up', part: 0, spread: { scale: 'logit', p10: 0.19, p90: 0.51 }, stream: 8 },
  { key: 'makeUpOverscale', unit: '%', group: 'work', bounds: [0, 100], step: 1, standing: 'estimate', fact: 'assumption-make-up', part: 1, spread: { scale: 'logit', p10: 0.3, p90: 0.7 }, stream: 31 },
  { key: 'makeUpMonths', unit: 'months', group: 'work', bounds: [3, 60], step: 1, standing: 'estimate', fact: 'assumption-make-up-months', part: 0 },
  { key: 'contraction', unit: '%', group: 'work', bounds: [50, 120], step: 1, standing: 'estimate', fact: 'prodpro-q2-24-derived', part: 0, spread: { scale: 'plain', p10: 0.65, p90: 1.0 }, stream: 1 },
  { key: 'contractionByStrike', unit: '%', group: 'work', bounds: [0, 30], step: 1, standing: 'choice', fact: 'assumption-contraction-by-strike', part: 0 },
  { key: 'elasticity', unit: '% per 1 %', group: 'work', bounds: [-0.5, 0], step: 0.05, standing: 'dispute', fact: 'assumption-elasticity', part: 0, readings: [{ who: 'union', value: 0 }, { who: 'employers', value: -0.5 }] },
  { key: 'scaleLinkedBase', unit: 'USD per year', group: 'pay', bounds: [300000000.0, 2800000000.0], step: 10000000.0, standing: 'dispute', fact: 'val-sag-2023-amptp-oct-derived', part: 0, readings: [{ who: 'union', value: 1.8e9 }, { who: 'employers', value: 2.53e9 }], first: true },
  { key: 'backgroundShare', unit: '%', group: 'pay', bounds: [0, 20], step: 0.5, standing: 'estimate', fact: 'earn-sag-2001-derived', part: 0, spread: { scale: 'logit', p10: 0.04, p90: 0.08 }, stream: 34 },
  { key: 'dayShare', unit: '%', group: 'pay', bounds: [5, 60], step: 1, standing: 'estimate', fact: 'assumption-day-share', part: 0, spread: { scale: 'logit', p10: 0.15, p90: 0.35 }, stream: 5 },
  { key: 'televisionShare', unit: '%', group: 'pay', bounds: [30, 90], step: 1, standing: 'estimate', fact: 'earn-sag-2008-derived', part: 0, spread: { scale: 'logit', p10: 0.5, p90: 0.75 }, stream: 15 },
  { key: 'overscaleRatio', unit: 'ratio', group: 'pay', bounds: [0, 2], step: 0.05, standing: 'estimate', fact: 'assumption-overscale', part: 0, spread: { scale: 'log', p10: 0.3, p90: 1.2 }, stream: 29 },
  { key: 'overscaleCovered', unit: '%', group: 'pay', bounds: [0, 100], step: 5, standing: 'estimate', fact: 'assumption-overscale', part: 1, spread: { scale: 'logit', p10: 0.3, p90: 0.7 }, stream: 33 },
  { key: 'contributionRate', unit: '%', group: 'pay', bounds: [10, 30], step: 0.1, standing: 'estimate', fact: 'ph-rate-tv-performers', part: 0, spread: { scale: 'plain', p10: 0.205, p90: 0.247 }, stream: 26 },
  { key: 'ceilingGain', unit: 'USD per year', group: 'pay', bounds: [0, 60000000.0], step: 100000.0, standing: 'estimate', fact: 'assumption-ceiling-gain', part: 0, spread: { scale: 'log', p10: 6.65e6, p90: 26.6e6 }, stream: 24 },
  { key: 'ceilingDeal', unit: 'ratio', group: 'pay', bounds: [1, 3], step: 0.1, standing: 'estimate', fact: 'assumption-ceiling-gain', part: 1, needs: { key: 'settlementFrom', values: [1] } },
  { key: 'ceilingAsk', unit: 'ratio', group: 'pay', bounds: [1, 4], step: 0.1, standing: 'estimate', fact: 'assumption-ceiling-gain', part: 2 },
  { key: 'replicaDays', unit: '%', group: 'pay', bounds: [0, 30], step: 0.5, standing: 'dispute', fact: 'ai-actor-specific', part: 0, readings: [{ who: 'union', value: 8 }, { who: 'employers', value: 0 }] },
  { key: 'replicaPayOffer', unit: '%', group: 'pay', bounds: [0, 100], step: 5, standing: 'dispute', fact: 'assumption-replica-pay', part: 0, readings: [{ who: 'union', value: 0 }, { who: 'employers', value: 100 }] },
  { key: 'replicaPayDeal', unit: '%', group: 'pay', bounds: [0, 100], step: 5, standing: 'dispute', fact: 'assumption-replica-pay', part: 1, needs: { key: 'settlementFrom', values: [1] }, readings: [{ who: 'union', value: 85 }, { who: 'employers', value: 100 }] },
  { key: 'replicaPayAsk', unit: '%', group: 'pay', bounds: [0, 100], step: 5, standing: 'dispute', fact: 'assumption-replica-pay', part: 2, readings: [{ who: 'union', value: 100 }, { who: 'employers', value: 100 }] },
  { key: 'strikeAid', unit: 'USD per month', group: 'members', bounds: [0, 20000000.0], step: 500000.0, standing: 'estimate', fact: 'sagf-raised-derived', part: 0, spread: { scale: 'log', p10: 3e6, p90: 6e6 }, stream: 19 },
  { key: 'insuredMembers', unit: 'members', group: 'members', bounds: [0, 160000], step: 1000, standing: 'fact', fact: 'members-ny-derived', part: 0 },
  { key: 'insuranceTakeUp', unit: '%', group: 'members', bounds: [0, 100], step: 1, standing: 'estimate', fact: 'assumption-insurance', part: 0, spread: { scale: 'logit', p10: 0.05, p90: 0.2 }, stream: 20 },
  { key: 'insuranceWeekly', unit: 'USD per week', group: 'members', bounds: [0, 1500], step: 10, standing: 'estimate', fact: 'assumption-benefit', part: 0 },
  { key: 'healthThreshold', unit: 'USD per year', group: 'members', bounds: [10000, 60000], step: 10, standing: 'fact', fact: 'hp-threshold-2023', part: 0 },
  { key: 'thresholdShare', unit: '%', group: 'members', bounds: [5, 80], step: 0.1, standing: 'estimate', fact: 'hp-share-qualifying-derived', part: 0, spread: { scale: 'logit', p10: 0.127, p90: 0.14 }, stream: 30 },
  { key: 'noPayShare', unit: '%', group: 'members', bounds: [5, 60], step: 1, standing: 'estimate', fact: 'dist-sag-1997-cdf', part: 0, spread: { scale: 'logit', p10: 0.2, p90: 0.45 }, stream: 39 },
  { key: 'paySpread', unit: 'log points', group: 'members', bounds: [1, 2.6], step: 0.05, standing: 'estimate', fact: 'hp-contrib-concentration-derived', part: 0, spread: { scale: 'plain', p10: 1.6, p90: 2.2 }, stream: 22 },
  { key: 'otherContracts', unit: '%', group: 'members', bounds: [0, 70], step: 1, standing: 'estimate', fact: 'assumption-other-contracts', part: 0, spread: { scale: 'logit', p10: 0.15, p90: 0.4 }, stream: 32 },
  { key: 'stopCost', unit: 'USD per day', group: 'employers', bounds: [0, 30000000.0], step: 500000.0, standing: 'estimate', fact: 'wbd-strike-ebitda-derived', part: 0, spread: { scale: 'log', p10: 3.5e6, p90: 14e6 }, stream: 0, first: true },
  { key: 'stopCash', unit: '%', group: 'employers', bounds: [0, 100], step: 5, standing: 'estimate', fact: 'assumption-stop-cash', part: 0, spread: { scale: 'logit', p10: 0.2, p90: 0.65 }, stream: 35 },
  { key: 'deferrableCash', unit: 'USD per year', group: 'employers', bounds: [2000000000.0, 40000000000.0], step: 500000000.0, standing: 'estimate', fact: 'nflx-strike-share-derived', part: 0, spread: { scale: 'log', p10: 10e9, p90: 22e9 }, stream: 28 },
  { key: 'horizon', unit: 'years', group: 'counting', bounds: [3, 15], step: 1, standing: 'choice', fact: 'assumption-horizon', part: 0, whole: true, first: true },
  { key: 'discount', unit: '%', group: 'counting', bounds: [0, 15], step: 0.5, standing: 'choice', fact: 'assumption-discount', part: 0 },
  { key: 'inflation', unit: '%', group: 'counting', bounds: [0, 10], step: 0.5, standing: 'choice', fact: 'assumption-inflation', part: 0 },
  { key: 'spread', unit: '%', group: 'counting', bounds: [0, 100], step: 10, standing: 'choice', fact: 'assumption-spread', part: 0 },
] as const satisfies readonly ParameterRow[];

/** Name of an input in links, on the command line and in the code. */
export type ParameterKey = (typeof ROWS)[number]['key'];

/** The word of an option, of whichever parameter. */
export type OptionId = Extract<(typeof ROWS)[number], { readonly options: unknown }>['options'][number];

/** The table of parameters. */
export const PARAMETERS: readonly Parameter[] = ROWS;

const BY_KEY: ReadonlyMap<string, Parameter> = new Map(PARAMETERS.map((parameter) => [parameter.key, parameter]));

/** Whether a word is the name of an input. */
export const isParameterKey = (word: string): word is ParameterKey => BY_KEY.has(word);

/** Parameter by key; undefined for an unknown key. */
export function parameterOf(key: ParameterKey): Parameter;
export function parameterOf(key: string): Parameter | undefined;
export function parameterOf(key: string): Parameter | undefined {
  return BY_KEY.get(key);
}

/** Table of parameters in a preset, with the changes of its dispute. */
export const parametersOf = (preset: PresetId): readonly Parameter[] => TABLES[preset];

/** A parameter as in a preset. */
export const parameterIn = (preset: PresetId, key: ParameterKey): Parameter => TABLES[preset].find((each) => each.key === key)!;

const TABLES = Object.fromEntries(
  Object.values(PRESETS).map(({ id, parameters }) => [
    id,
    PARAMETERS.map((parameter) => {
      const change = parameters[parameter.key];
      return change ? changed(parameter, change) : parameter;
    }),
  ]),
) as unknown as Readonly<Record<PresetId, readonly Parameter[]>>;

/** A parameter with the changes of a dispute. An unused one is not drawn. */
function changed(parameter: Parameter, change: ParameterChange): Parameter {
  if (!change.unused) return { ...parameter, ...change };
  const still: Parameter & { spread?: unknown } = { ...parameter, ...change };
  delete still.spread;
  return still;
}
