import type { Parameter, ParameterChange } from './parameter';
import { PRESETS, type PresetId } from './presets';

/**
 * The one table of parameters: sliders, links, the command line, the checks and the documentation all come from it. Facts, ranges and
 * readings are those of the actors’ dispute; `parametersOf` has those of any preset. Bounds hold for all of them.
 * Spreads of parameters in per cent are given as shares, because that is the scale the engine draws on.
 */
// prettier-ignore
export const PARAMETERS: readonly Parameter[] = [
  { key: 'lengthFrom', label: 'Where the strike length comes from', unit: 'option', group: 'length', bounds: [0, 2], step: 1, standing: 'choice', fact: 'assumption-mode', part: 0, options: ['past-strikes', 'judgement', 'fixed'] },
  { key: 'daysElapsed', label: 'Days the strike has lasted so far', unit: 'days', group: 'length', bounds: [0, 700], step: 1, standing: 'fact', fact: 'tl-sag-start-derived', part: 0, needs: { key: 'lengthFrom', values: [0, 1] }, whole: true, first: true },
  { key: 'pastSample', label: 'Past strikes behind the forecast', unit: 'option', group: 'length', bounds: [0, 2], step: 1, standing: 'choice', fact: 'assumption-mode', part: 0, options: ['screen-1d', 'guilds', 'curated'], needs: { key: 'lengthFrom', values: [0] } },
  { key: 'fixedLength', label: 'Strike length', unit: 'days', group: 'length', bounds: [0, 730], step: 1, standing: 'choice', fact: 'strike-dates-sag', part: 0, needs: { key: 'lengthFrom', values: [2] }, first: true },
  { key: 'judgedMedian', label: 'Your median length', unit: 'days', group: 'length', bounds: [1, 200], step: 1, standing: 'choice', fact: 'assumption-judged-length', part: 0, needs: { key: 'lengthFrom', values: [1] }, first: true },
  { key: 'judgedP90', label: 'Your 90th percentile', unit: 'days', group: 'length', bounds: [90, 730], step: 1, standing: 'choice', fact: 'assumption-judged-length', part: 1, needs: { key: 'lengthFrom', values: [1] }, first: true },
  { key: 'otherLengthFrom', label: 'Where the other strike’s length comes from', unit: 'option', group: 'length', bounds: [0, 1], step: 1, standing: 'choice', fact: 'assumption-mode', part: 0, options: ['past-strikes', 'fixed'] },
  { key: 'otherStart', label: 'Start of the other strike, from day 0', unit: 'days', group: 'length', bounds: [-365, 365], step: 1, standing: 'fact', fact: 'tl-wga-start-derived', part: 0 },
  { key: 'otherLength', label: 'Length of the other strike', unit: 'days', group: 'length', bounds: [0, 730], step: 1, standing: 'fact', fact: 'tl-wga-end', part: 0, needs: { key: 'otherLengthFrom', values: [1] } },
  { key: 'lengthCorrelation', label: 'How far the two lengths go together', unit: '%', group: 'length', bounds: [0, 95], step: 5, standing: 'estimate', fact: 'assumption-length-correlation', part: 0 },
  { key: 'offerStep1', label: 'Employers’ offer, year 1', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'fact', fact: 'gwi-2023-amptp-offer', part: 0, first: true },
  { key: 'offerStep2', label: 'Employers’ offer, year 2', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'fact', fact: 'gwi-2023-amptp-offer', part: 1 },
  { key: 'offerStep3', label: 'Employers’ offer, year 3', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'fact', fact: 'gwi-2023-amptp-offer', part: 2 },
  { key: 'offerBackground1', label: 'Employers’ offer for background, year 1', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'fact', fact: 'gwi-2023-amptp-bg-offer', part: 0 },
  { key: 'offerBackground2', label: 'Employers’ offer for background, year 2', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'fact', fact: 'gwi-2023-amptp-bg-offer', part: 1 },
  { key: 'offerBackground3', label: 'Employers’ offer for background, year 3', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'fact', fact: 'gwi-2023-amptp-bg-offer', part: 2 },
  { key: 'askStep1', label: 'Union’s demand, year 1', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'fact', fact: 'gwi-2023-union-ask', part: 0, first: true },
  { key: 'askStep2', label: 'Union’s demand, year 2', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'fact', fact: 'gwi-2023-union-ask', part: 1 },
  { key: 'askStep3', label: 'Union’s demand, year 3', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'fact', fact: 'gwi-2023-union-ask', part: 2 },
  { key: 'askBackground1', label: 'Union’s demand for background, year 1', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'estimate', fact: 'assumption-background-ask', part: 0 },
  { key: 'askBackground2', label: 'Union’s demand for background, year 2', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'estimate', fact: 'assumption-background-ask', part: 1 },
  { key: 'askBackground3', label: 'Union’s demand for background, year 3', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'estimate', fact: 'assumption-background-ask', part: 2 },
  { key: 'dealStep1', label: 'Settlement, year 1', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'fact', fact: 'gwi-2023-final-principals', part: 0, needs: { key: 'settlementFrom', values: [1] }, first: true },
  { key: 'dealStep2', label: 'Settlement, year 2', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'fact', fact: 'gwi-2023-final-principals', part: 1, needs: { key: 'settlementFrom', values: [1] } },
  { key: 'dealStep3', label: 'Settlement, year 3', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'fact', fact: 'gwi-2023-final-principals', part: 2, needs: { key: 'settlementFrom', values: [1] } },
  { key: 'dealBackground1', label: 'Settlement for background, year 1', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'fact', fact: 'gwi-2023-final-background', part: 0, needs: { key: 'settlementFrom', values: [1] } },
  { key: 'dealBackground2', label: 'Settlement for background, year 2', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'fact', fact: 'gwi-2023-final-background', part: 1, needs: { key: 'settlementFrom', values: [1] } },
  { key: 'dealBackground3', label: 'Settlement for background, year 3', unit: '%', group: 'wages', bounds: [0, 20], step: 0.1, standing: 'fact', fact: 'gwi-2023-final-background', part: 2, needs: { key: 'settlementFrom', values: [1] } },
  { key: 'settlementFrom', label: 'Where the settlement comes from', unit: 'option', group: 'wages', bounds: [0, 1], step: 1, standing: 'choice', fact: 'assumption-mode', part: 0, options: ['share-of-gap', 'named-terms'] },
  { key: 'wageShare', label: 'Share of the wage gap the settlement closes', unit: '%', group: 'wages', bounds: [0, 100], step: 1, standing: 'choice', fact: 'assumption-settlement-shares', part: 0, needs: { key: 'settlementFrom', values: [0] }, first: true },
  { key: 'wageShareSpread', label: 'Spread of the wage share (standard deviation)', unit: '%', group: 'wages', bounds: [0, 40], step: 1, standing: 'choice', fact: 'assumption-settlement-shares', part: 1, needs: { key: 'settlementFrom', values: [0] } },
  { key: 'streamingShare', label: 'Share of the streaming gap the settlement closes', unit: '%', group: 'streaming', bounds: [0, 100], step: 1, standing: 'choice', fact: 'assumption-streaming-share', part: 0, needs: { key: 'settlementFrom', values: [0] }, first: true },
  { key: 'streamingShareSpread', label: 'Spread of the streaming share (standard deviation)', unit: '%', group: 'streaming', bounds: [0, 40], step: 1, standing: 'choice', fact: 'assumption-streaming-share', part: 1, needs: { key: 'settlementFrom', values: [0] } },
  { key: 'contributionShare', label: 'Share of the gap in contribution ceilings closed', unit: '%', group: 'wages', bounds: [0, 100], step: 1, standing: 'choice', fact: 'assumption-settlement-shares', part: 0, needs: { key: 'settlementFrom', values: [0] } },
  { key: 'replicaShare', label: 'Share of the gap in replica terms closed', unit: '%', group: 'wages', bounds: [0, 100], step: 1, standing: 'choice', fact: 'assumption-settlement-shares', part: 0, needs: { key: 'settlementFrom', values: [0] } },
  { key: 'shareCorrelation', label: 'How far the terms settle together', unit: '%', group: 'wages', bounds: [0, 95], step: 5, standing: 'estimate', fact: 'assumption-share-correlation', part: 0, needs: { key: 'settlementFrom', values: [0] } },
  { key: 'concessionSlope', label: 'Most the settled wage falls for 100 more days', unit: '% of wage', group: 'wages', bounds: [0, 6], step: 0.5, standing: 'chance', fact: 'concession-conflict', part: 0, needs: { key: 'settlementFrom', values: [0] } },
  { key: 'growthAfter', label: 'Growth of scale after the contract, every world', unit: '%', group: 'wages', bounds: [0, 8], step: 0.1, standing: 'estimate', fact: 'gwi-2026-final', part: 0, spread: { scale: 'plain', p10: 0.02, p90: 0.04 } },
  { key: 'wagePersistence', label: 'Wage gap that survives each renewal', unit: '%', group: 'wages', bounds: [0, 100], step: 5, standing: 'choice', fact: 'assumption-persistence', part: 0 },
  { key: 'otherPersistence', label: 'Gap in other terms that survives each renewal', unit: '%', group: 'wages', bounds: [0, 100], step: 5, standing: 'choice', fact: 'assumption-persistence', part: 1 },
  { key: 'revenueShareValue', label: 'What 2% of streaming revenue is worth', unit: 'USD per year', group: 'streaming', bounds: [0, 2000000000.0], step: 10000000.0, standing: 'dispute', fact: 'ask-1pct-derived', part: 0, readings: [{ who: 'union', value: 1000e6 }, { who: 'employers', value: 1600e6 }], first: true },
  { key: 'bonusValue', label: 'What the success bonus is worth', unit: 'USD per year', group: 'streaming', bounds: [0, 80000000.0], step: 1000000.0, standing: 'dispute', fact: 'bonus-sag-value', part: 0, needs: { key: 'settlementFrom', values: [1] }, readings: [{ who: 'union', value: 40e6 }, { who: 'employers', value: 29e6 }] },
  { key: 'residualsAll', label: 'All residuals of members', unit: 'USD per year', group: 'streaming', bounds: [400000000.0, 1500000000.0], step: 10000000.0, standing: 'estimate', fact: 'resid-sag-week-2020-derived', part: 0, spread: { scale: 'log', p10: 800e6, p90: 1040e6 } },
  { key: 'residualsStreaming', label: 'Fixed streaming residuals among them', unit: 'USD per year', group: 'streaming', bounds: [20000000.0, 300000000.0], step: 1000000.0, standing: 'estimate', fact: 'tl-sag-streaming-base-derived', part: 0, spread: { scale: 'log', p10: 75e6, p90: 126e6 } },
  { key: 'residualsScaleLinked', label: 'Residuals computed from minimums among them', unit: 'USD per year', group: 'streaming', bounds: [50000000.0, 600000000.0], step: 10000000.0, standing: 'estimate', fact: 'assumption-residuals-scale-linked', part: 0, spread: { scale: 'log', p10: 200e6, p90: 450e6 } },
  { key: 'topServiceShare', label: 'Streaming residuals paid by the four largest services', unit: '%', group: 'streaming', bounds: [0, 100], step: 1, standing: 'estimate', fact: 'assumption-top-services', part: 0, spread: { scale: 'logit', p10: 0.4, p90: 0.92 } },
  { key: 'residualLag', label: 'From the work to its first residual', unit: 'months', group: 'streaming', bounds: [3, 36], step: 1, standing: 'estimate', fact: 'assumption-residual-lag', part: 0, spread: { scale: 'log', p10: 9, p90: 18 } },
  { key: 'residualCosting', label: 'Residual gain counted inside a three-year costing', unit: '%', group: 'streaming', bounds: [0, 100], step: 5, standing: 'estimate', fact: 'assumption-residual-costing', part: 0, spread: { scale: 'logit', p10: 0.3, p90: 0.95 } },
  { key: 'stopTv', label: 'Television and streaming work this strike stops', unit: '%', group: 'work', bounds: [0, 100], step: 1, standing: 'estimate', fact: 'filmla-2023-q3-derived', part: 0, spread: { scale: 'logit', p10: 0.95, p90: 0.985 } },
  { key: 'stopFilm', label: 'Film work this strike stops', unit: '%', group: 'work', bounds: [0, 100], step: 1, standing: 'estimate', fact: 'filmla-2023-q3-derived', part: 1, spread: { scale: 'logit', p10: 0.8, p90: 0.97 } },
  { key: 'otherStopTv', label: 'Television and streaming work the other strike stops', unit: '%', group: 'work', bounds: [0, 100], step: 1, standing: 'fact', fact: 'tl-shutdown-share', part: 0, spread: { scale: 'logit', p10: 0.7, p90: 0.9 } },
  { key: 'otherStopFilm', label: 'Film work the other strike stops', unit: '%', group: 'work', bounds: [0, 100], step: 1, standing: 'estimate', fact: 'filmla-2023-q2-derived', part: 0, spread: { scale: 'logit', p10: 0.1, p90: 0.5 } },
  { key: 'stopsMultiply', label: 'How two strikes combine', unit: 'option', group: 'work', bounds: [0, 1], step: 1, standing: 'choice', fact: 'assumption-mode', part: 0, options: ['larger-stop', 'product'] },
  { key: 'restartWeeks', label: 'Weeks to restart after this strike', unit: 'weeks', group: 'work', bounds: [0, 40], step: 1, standing: 'estimate', fact: 'lag-filmla-derived', part: 0, spread: { scale: 'log', p10: 6, p90: 18 } },
  { key: 'otherRestartWeeks', label: 'Weeks to restart after the other strike', unit: 'weeks', group: 'work', bounds: [0, 40], step: 1, standing: 'estimate', fact: 'lag-prep-derived', part: 0, spread: { scale: 'log', p10: 7, p90: 20 } },
  { key: 'makeUp', label: 'Lost work that comes back', unit: '%', group: 'work', bounds: [0, 100], step: 1, standing: 'estimate', fact: 'assumption-make-up', part: 0, spread: { scale: 'logit', p10: 0.19, p90: 0.51 } },
  { key: 'makeUpOverscale', label: 'Lost overscale work that comes back', unit: '%', group: 'work', bounds: [0, 100], step: 1, standing: 'estimate', fact: 'assumption-make-up', part: 1, spread: { scale: 'logit', p10: 0.3, p90: 0.7 } },
  { key: 'makeUpMonths', label: 'Months over which it comes back', unit: 'months', group: 'work', bounds: [3, 60], step: 1, standing: 'estimate', fact: 'assumption-make-up-months', part: 0 },
  { key: 'contraction', label: 'Work left after the industry’s contraction, every world', unit: '%', group: 'work', bounds: [50, 120], step: 1, standing: 'estimate', fact: 'prodpro-q2-24-derived', part: 0, spread: { scale: 'plain', p10: 0.65, p90: 1.0 } },
  { key: 'contractionByStrike', label: 'Part of the contraction this strike brought about', unit: '%', group: 'work', bounds: [0, 30], step: 1, standing: 'dispute', fact: 'assumption-contraction-by-strike', part: 0, readings: [{ who: 'union', value: 0 }, { who: 'employers', value: 30 }] },
  { key: 'elasticity', label: 'Change in work for 1% more scale', unit: '% per 1 %', group: 'work', bounds: [-0.5, 0], step: 0.05, standing: 'dispute', fact: 'assumption-elasticity', part: 0, readings: [{ who: 'union', value: 0 }, { who: 'employers', value: -0.5 }] },
  { key: 'scaleLinkedBase', label: 'Scale-linked pay in a normal year', unit: 'USD per year', group: 'pay', bounds: [300000000.0, 2800000000.0], step: 10000000.0, standing: 'dispute', fact: 'val-sag-2023-amptp-oct-derived', part: 0, readings: [{ who: 'union', value: 1.8e9 }, { who: 'employers', value: 2.53e9 }], first: true },
  { key: 'backgroundShare', label: 'Background actors’ share of it', unit: '%', group: 'pay', bounds: [0, 20], step: 0.5, standing: 'estimate', fact: 'earn-sag-2001-derived', part: 0, spread: { scale: 'logit', p10: 0.04, p90: 0.08 } },
  { key: 'dayShare', label: 'Day players’ share of the principals’ part', unit: '%', group: 'pay', bounds: [5, 60], step: 1, standing: 'estimate', fact: 'assumption-day-share', part: 0, spread: { scale: 'logit', p10: 0.15, p90: 0.35 } },
  { key: 'televisionShare', label: 'Television and streaming share of session pay', unit: '%', group: 'pay', bounds: [30, 90], step: 1, standing: 'estimate', fact: 'earn-sag-2008-derived', part: 0, spread: { scale: 'logit', p10: 0.5, p90: 0.75 } },
  { key: 'overscaleRatio', label: 'Overscale pay for every dollar at scale', unit: 'ratio', group: 'pay', bounds: [0, 2], step: 0.05, standing: 'estimate', fact: 'assumption-overscale', part: 0, spread: { scale: 'log', p10: 0.3, p90: 1.2 } },
  { key: 'overscaleCovered', label: 'Overscale pay below the contribution ceilings', unit: '%', group: 'pay', bounds: [0, 100], step: 5, standing: 'estimate', fact: 'assumption-overscale', part: 1, spread: { scale: 'logit', p10: 0.3, p90: 0.7 } },
  { key: 'contributionRate', label: 'Pension and health contributions', unit: '%', group: 'pay', bounds: [10, 30], step: 0.1, standing: 'estimate', fact: 'ph-rate-tv-performers', part: 0, spread: { scale: 'plain', p10: 0.205, p90: 0.247 } },
  { key: 'ceilingGain', label: 'Contributions that higher ceilings bring, offer', unit: 'USD per year', group: 'pay', bounds: [0, 60000000.0], step: 100000.0, standing: 'estimate', fact: 'assumption-ceiling-gain', part: 0, spread: { scale: 'log', p10: 6.65e6, p90: 26.6e6 } },
  { key: 'ceilingDeal', label: 'Ceiling contributions, settlement named, against the offer', unit: 'ratio', group: 'pay', bounds: [1, 3], step: 0.1, standing: 'estimate', fact: 'assumption-ceiling-gain', part: 1, needs: { key: 'settlementFrom', values: [1] } },
  { key: 'ceilingAsk', label: 'Ceiling contributions, demand, against the offer', unit: 'ratio', group: 'pay', bounds: [1, 4], step: 0.1, standing: 'estimate', fact: 'assumption-ceiling-gain', part: 2 },
  { key: 'replicaDays', label: 'Background and day work done by replicas after 36 months', unit: '%', group: 'pay', bounds: [0, 30], step: 0.5, standing: 'dispute', fact: 'ai-actor-specific', part: 0, readings: [{ who: 'union', value: 8 }, { who: 'employers', value: 0 }] },
  { key: 'replicaPayOffer', label: 'Pay kept on those days: offer', unit: '%', group: 'pay', bounds: [0, 100], step: 5, standing: 'dispute', fact: 'assumption-replica-pay', part: 0, readings: [{ who: 'union', value: 0 }, { who: 'employers', value: 100 }] },
  { key: 'replicaPayDeal', label: 'Pay kept on those days: settlement named', unit: '%', group: 'pay', bounds: [0, 100], step: 5, standing: 'dispute', fact: 'assumption-replica-pay', part: 1, needs: { key: 'settlementFrom', values: [1] }, readings: [{ who: 'union', value: 85 }, { who: 'employers', value: 100 }] },
  { key: 'replicaPayAsk', label: 'Pay kept on those days: demand', unit: '%', group: 'pay', bounds: [0, 100], step: 5, standing: 'dispute', fact: 'assumption-replica-pay', part: 2, readings: [{ who: 'union', value: 100 }, { who: 'employers', value: 100 }] },
  { key: 'strikeAid', label: 'Strike aid from foundations', unit: 'USD per month', group: 'members', bounds: [0, 20000000.0], step: 500000.0, standing: 'estimate', fact: 'sagf-raised-derived', part: 0, spread: { scale: 'log', p10: 3e6, p90: 6e6 } },
  { key: 'insuredMembers', label: 'Members in states that insure strikers', unit: 'members', group: 'members', bounds: [0, 160000], step: 1000, standing: 'fact', fact: 'members-ny-derived', part: 0 },
  { key: 'insuranceTakeUp', label: 'Share of them who draw benefits', unit: '%', group: 'members', bounds: [0, 100], step: 1, standing: 'estimate', fact: 'assumption-insurance', part: 0, spread: { scale: 'logit', p10: 0.05, p90: 0.2 } },
  { key: 'insuranceWeekly', label: 'Unemployment benefit', unit: 'USD per week', group: 'members', bounds: [0, 1500], step: 10, standing: 'estimate', fact: 'assumption-benefit', part: 0 },
  { key: 'healthThreshold', label: 'Pay needed for the health plan', unit: 'USD per year', group: 'members', bounds: [10000, 60000], step: 10, standing: 'fact', fact: 'hp-threshold-2023', part: 0 },
  { key: 'thresholdShare', label: 'Members who reach it in a normal year', unit: '%', group: 'members', bounds: [5, 80], step: 0.1, standing: 'estimate', fact: 'hp-share-qualifying-derived', part: 0, spread: { scale: 'logit', p10: 0.127, p90: 0.14 } },
  { key: 'noPayShare', label: 'Members without any covered pay in a year', unit: '%', group: 'members', bounds: [5, 60], step: 1, standing: 'estimate', fact: 'dist-sag-1997-cdf', part: 0, spread: { scale: 'logit', p10: 0.2, p90: 0.45 } },
  { key: 'paySpread', label: 'Spread of pay among the others (log standard deviation)', unit: 'log points', group: 'members', bounds: [1, 2.6], step: 0.05, standing: 'estimate', fact: 'hp-contrib-concentration-derived', part: 0, spread: { scale: 'plain', p10: 1.6, p90: 2.2 } },
  { key: 'otherContracts', label: 'Covered pay from contracts that are not struck', unit: '%', group: 'members', bounds: [0, 70], step: 1, standing: 'estimate', fact: 'assumption-other-contracts', part: 0, spread: { scale: 'logit', p10: 0.15, p90: 0.4 } },
  { key: 'stopCost', label: 'Cost of one full-stop day, all companies', unit: 'USD per day', group: 'employers', bounds: [0, 30000000.0], step: 500000.0, standing: 'estimate', fact: 'wbd-strike-ebitda-derived', part: 0, spread: { scale: 'log', p10: 3.5e6, p90: 14e6 }, first: true },
  { key: 'stopCash', label: 'Part of it paid in cash by year’s end', unit: '%', group: 'employers', bounds: [0, 100], step: 5, standing: 'estimate', fact: 'assumption-stop-cash', part: 0, spread: { scale: 'logit', p10: 0.2, p90: 0.65 } },
  { key: 'deferrableCash', label: 'Production cash that can wait', unit: 'USD per year', group: 'employers', bounds: [2000000000.0, 40000000000.0], step: 500000000.0, standing: 'estimate', fact: 'nflx-strike-share-derived', part: 0, spread: { scale: 'log', p10: 10e9, p90: 22e9 } },
  { key: 'horizon', label: 'Years counted', unit: 'years', group: 'counting', bounds: [3, 15], step: 1, standing: 'choice', fact: 'assumption-horizon', part: 0, whole: true, first: true },
  { key: 'discount', label: 'Discount rate, on top of any inflation taken out (0: plain sum)', unit: '%', group: 'counting', bounds: [0, 15], step: 0.5, standing: 'choice', fact: 'assumption-discount', part: 0 },
  { key: 'inflation', label: 'Inflation taken out (0: none)', unit: '%', group: 'counting', bounds: [0, 10], step: 0.5, standing: 'choice', fact: 'assumption-inflation', part: 0 },
  { key: 'spread', label: 'Width of the estimates’ ranges', unit: '%', group: 'counting', bounds: [0, 100], step: 10, standing: 'choice', fact: 'assumption-spread', part: 0 },
];

const BY_KEY: ReadonlyMap<string, Parameter> = new Map(PARAMETERS.map((parameter) => [parameter.key, parameter]));

/** The parameter of that key, or undefined. */
export const parameterOf = (key: string): Parameter | undefined => BY_KEY.get(key);

/** The table as it stands in a preset: where its dispute says otherwise than the table, what it says. */
export const parametersOf = (preset: PresetId): readonly Parameter[] => TABLES[preset];

/** A parameter as it stands in a preset, or undefined. */
export const parameterIn = (preset: PresetId, key: string): Parameter | undefined => TABLES[preset].find((each) => each.key === key);

const TABLES = Object.fromEntries(
  Object.values(PRESETS).map(({ id, parameters }) => [
    id,
    Object.keys(parameters).length === 0
      ? PARAMETERS
      : PARAMETERS.map((parameter) =>
          Object.hasOwn(parameters, parameter.key) ? changed(parameter, parameters[parameter.key]) : parameter,
        ),
  ]),
) as Readonly<Record<PresetId, readonly Parameter[]>>;

/** The parameter with what the dispute says of it. One that is unused is not drawn. */
function changed(parameter: Parameter, change: ParameterChange): Parameter {
  if (!change.unused) return { ...parameter, ...change };
  const still: Parameter & { spread?: unknown } = { ...parameter, ...change };
  delete still.spread;
  return still;
}
